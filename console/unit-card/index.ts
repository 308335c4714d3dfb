// Unit card (thông tin đơn vị) and the criterion of a unit.
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';

export const unitCard = {
  name: 'unit-card',
  roles: READS_FIGURES,
  routes: [
    { path: '/unit-card/:code', page: lazy(async () => ({ default: (await import('./UnitCardPage.tsx')).UnitCardPage })) },
    { path: '/unit-card/:code/criteria/:criterion', page: lazy(async () => ({ default: (await import('./CriterionPage.tsx')).CriterionPage })) },
    { path: '/unit-card/:code/simulator', page: lazy(async () => ({ default: (await import('./SimulatorPage.tsx')).SimulatorPage })) },
    { path: '/unit-card/:code/actions/:kind', page: lazy(async () => ({ default: (await import('./ActionDossiersPage.tsx')).ActionDossiersPage })) },
  ],
} satisfies Feature;

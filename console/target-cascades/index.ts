// Cascades of targets (phân bổ chỉ tiêu): drafts and assigned ones, reached from the targets; the Center makes them.
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';
import { cascadeRecords } from './cascades.records.ts';

export const targetCascades = {
  name: 'target-cascades',
  roles: READS_FIGURES,
  acts: [{ path: '/target-cascades?create=1', label: 'cascades.title', roles: ['CENTER_ADMIN'] }],
  records: cascadeRecords,
  list: lazy(async () => ({ default: (await import('./CascadesPage.tsx')).CascadesPage })),
  routes: [{ path: '/target-cascades/:id', page: lazy(async () => ({ default: (await import('./CascadePage.tsx')).CascadePage })) }],
} satisfies Feature;

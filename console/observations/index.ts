// Observations (số liệu ngoài hồ sơ): what other systems report, entered and confirmed by the Office.
import QueryStatsOutlined from '@mui/icons-material/QueryStatsOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';

export const observations = {
  name: 'observations',
  roles: READS_FIGURES,
  menu: [{ path: '/observations', label: 'observations.title', group: 'operations', icon: QueryStatsOutlined }],
  acts: [{ path: '/observations?record=1', label: 'observations.record', roles: ['PPC_OFFICE'] }],
  list: lazy(async () => ({ default: (await import('./ObservationsPage.tsx')).ObservationsPage })),
} satisfies Feature;

// Movers (biến động trong tuần): how scores moved between two observations of one period.
import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';

export const movers = {
  name: 'movers',
  roles: READS_FIGURES,
  menu: [{ path: '/movers', label: 'movers.title', group: 'monitoring', icon: TrendingUpOutlined }],
  list: lazy(async () => ({ default: (await import('./MoversPage.tsx')).MoversPage })),
} satisfies Feature;

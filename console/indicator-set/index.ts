// Indicator set (bộ chỉ số).
import FunctionsOutlined from '@mui/icons-material/FunctionsOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';

export const indicatorSet = {
  name: 'indicator-set',
  roles: 'everyone',
  menu: [{ path: '/indicator-set', label: 'indicatorSet.title', group: 'catalogue', icon: FunctionsOutlined }],
  list: lazy(async () => ({ default: (await import('./IndicatorSetPage.tsx')).IndicatorSetPage })),
} satisfies Feature;

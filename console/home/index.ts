// Home (trang chủ).
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';

export const home = {
  name: 'home',
  roles: 'everyone',
  menu: [{ path: '/', label: 'home.title', group: 'overview', icon: HomeOutlined }],
  list: lazy(async () => ({ default: (await import('./HomePage.tsx')).HomePage })),
} satisfies Feature;

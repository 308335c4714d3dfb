// Scoreboard (bảng theo dõi chỉ số).
import GridOnOutlined from '@mui/icons-material/GridOnOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';

export const scoreboard = {
  name: 'scoreboard',
  roles: READS_FIGURES,
  menu: [{ path: '/scoreboard', label: 'scoreboard.title', group: 'monitoring', icon: GridOnOutlined }],
  list: lazy(async () => ({ default: (await import('./ScoreboardPage.tsx')).ScoreboardPage })),
} satisfies Feature;

// Dossiers (hồ sơ) behind the figures.
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { READS_FIGURES } from '../providers/use-viewer.ts';

export const dossiers = {
  name: 'dossiers',
  roles: READS_FIGURES,
  menu: [{ path: '/dossiers', label: 'dossiers.title', group: 'monitoring', icon: FolderOpenOutlined }],
  list: lazy(async () => ({ default: (await import('./DossiersPage.tsx')).DossiersPage })),
} satisfies Feature;

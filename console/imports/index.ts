// Imports of dossier files (nhập dữ liệu), and the receipts of every batch.
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';

export const imports = {
  name: 'imports',
  roles: ['ICT_DEPARTMENT', 'PPC_OFFICE', 'INSPECTOR'],
  menu: [{ path: '/imports', label: 'imports.title', group: 'operations', icon: UploadFileOutlined }],
  list: lazy(async () => ({ default: (await import('./ImportsPage.tsx')).ImportsPage })),
} satisfies Feature;

// Targets (chỉ tiêu): read by all who read scores, assigned by the Center.
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';

export const targets = {
  name: 'targets',
  roles: ['CENTER_ADMIN', 'CHAIRMAN_OFFICE', 'PPC_OFFICE', 'ICT_DEPARTMENT', 'DEPARTMENT_OFFICER', 'DISTRICT_OFFICER', 'COMMUNE_OFFICER', 'INSPECTOR'],
  menu: [{ path: '/targets', label: 'targets.title', group: 'monitoring', icon: FlagOutlined }],
  acts: [{ path: '/targets?edit=1', label: 'terms.assignTargets', roles: ['CENTER_ADMIN'] }],
  list: lazy(async () => ({ default: (await import('./TargetsPage.tsx')).TargetsPage })),
} satisfies Feature;

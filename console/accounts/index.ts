// Accounts (tài khoản), for system administrators.
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { accountRecords } from './accounts.records.ts';

export const accounts = {
  name: 'accounts',
  roles: ['SYSTEM_ADMIN'],
  menu: [{ path: '/accounts', label: 'accounts.title', group: 'administration', icon: ManageAccountsOutlined }],
  acts: [{ path: '/accounts?token=1', label: 'accounts.token.act', roles: ['SYSTEM_ADMIN'] }],
  records: accountRecords,
  list: lazy(async () => ({ default: (await import('./AccountList.tsx')).AccountList })),
} satisfies Feature;

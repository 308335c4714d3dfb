// Audit trail (nhật ký), for inspectors and system administrators.
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { auditRecords } from './audit.records.ts';

export const audit = {
  name: 'audit',
  roles: ['SYSTEM_ADMIN', 'INSPECTOR'],
  menu: [{ path: '/audit', label: 'audit.title', group: 'administration', icon: FactCheckOutlined }],
  records: auditRecords,
  list: lazy(async () => ({ default: (await import('./AuditList.tsx')).AuditList })),
} satisfies Feature;

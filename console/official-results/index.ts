// Official results (kết quả chính thức), beside which ours stand on the board and on the unit card.
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { lazy } from 'react';
import type { Feature } from '../providers/feature.ts';
import { officialResultRecords } from './official-results.records.ts';

export const officialResults = {
  name: 'official-results',
  roles: ['ICT_DEPARTMENT', 'PPC_OFFICE', 'CENTER_ADMIN', 'CHAIRMAN_OFFICE', 'INSPECTOR', 'DEPARTMENT_OFFICER', 'COMMUNE_OFFICER'],
  menu: [{ path: '/official-results', label: 'officialResults.title', group: 'operations', icon: VerifiedOutlined }],
  records: officialResultRecords,
  list: lazy(async () => ({ default: (await import('./OfficialResultList.tsx')).OfficialResultList })),
} satisfies Feature;

// Procedures (thủ tục hành chính) and document components (thành phần hồ sơ) of the catalogue.
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import { read } from '../providers/apollo.ts';
import type { Feature } from '../providers/feature.ts';
import { ProcedureSearchDocument } from './procedures.queries.ts';
import { componentRecords, procedureRecords } from './procedures.records.ts';

export const procedures = {
  name: 'procedures',
  roles: 'everyone',
  menu: [{ path: '/procedures', label: 'procedures.title', group: 'catalogue', icon: AssignmentOutlined }],
  search: {
    group: 'procedures',
    find: async (search) => {
      const found = await read(ProcedureSearchDocument, { search });
      return found.procedures.nodes.map(({ code, name }) => ({ path: `/procedures/${encodeURIComponent(code)}`, label: name, detail: code }));
    },
  },
  records: procedureRecords,
  list: lazy(async () => ({ default: (await import('./ProcedureList.tsx')).ProcedureList })),
  routes: [{ path: '/procedures/:code', page: lazy(async () => ({ default: (await import('./ProcedurePage.tsx')).ProcedurePage })) }],
} satisfies Feature;

export const components = {
  name: 'components',
  roles: 'everyone',
  menu: [{ path: '/components', label: 'procedures.components', group: 'catalogue', icon: DescriptionOutlined }],
  records: componentRecords,
  list: lazy(async () => ({ default: (await import('./ComponentList.tsx')).ComponentList })),
} satisfies Feature;

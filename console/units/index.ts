// Units (đơn vị) in time.
import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import { read } from '../providers/apollo.ts';
import type { Feature } from '../providers/feature.ts';
import { UnitSearchDocument } from './units.queries.ts';

export const units = {
  name: 'units',
  roles: 'everyone',
  menu: [{ path: '/units', label: 'units.title', group: 'catalogue', icon: AccountTreeOutlined }],
  search: {
    group: 'units',
    find: async (search) => {
      const found = await read(UnitSearchDocument, { search, first: 6 });
      return found.units.nodes.map(({ code, name, ancestors }) => ({ path: `/units?unit=${encodeURIComponent(code)}`, label: name, detail: ancestors.at(-1)?.name ?? code }));
    },
  },
  list: lazy(async () => ({ default: (await import('./UnitsPage.tsx')).UnitsPage })),
} satisfies Feature;

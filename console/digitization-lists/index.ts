// Digitization lists (danh mục thành phần hồ sơ phải số hóa): versions and the workspace of one.
import PlaylistAddCheckOutlined from '@mui/icons-material/PlaylistAddCheckOutlined';
import { lazy } from 'react';
import { read } from '../providers/apollo.ts';
import type { Feature } from '../providers/feature.ts';
import { ListsDocument } from './lists.queries.ts';
import { listRecords } from './lists.records.ts';

export const digitizationLists = {
  name: 'digitization-lists',
  roles: 'everyone',
  menu: [{ path: '/digitization-lists', label: 'lists.menu', group: 'lists', icon: PlaylistAddCheckOutlined }],
  acts: [{ path: '/digitization-lists?create=1', label: 'lists.create', roles: ['CENTER_ADMIN'] }],
  search: {
    group: 'lists',
    find: async (search) => {
      const found = await read(ListsDocument, { where: { search }, first: 6 });
      return found.digitizationLists.nodes.map(({ number, title }) => ({ path: `/digitization-lists/${number}`, label: title, detail: number }));
    },
  },
  records: listRecords,
  list: lazy(async () => ({ default: (await import('./ListsPage.tsx')).ListsPage })),
  routes: [{ path: '/digitization-lists/:number', page: lazy(async () => ({ default: (await import('./WorkspacePage.tsx')).WorkspacePage })) }],
} satisfies Feature;

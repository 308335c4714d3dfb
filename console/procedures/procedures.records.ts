// How procedures and components are read; a filter on a fact has three values: yes, no and unknown.
import type { ProcedureLevel } from '../../schema/enums.ts';
import { listOf, orderOf, textOf, type ResourceRecords } from '../providers/data-provider.ts';
import { ComponentsDocument, ProceduresDocument } from './procedures.queries.ts';

export const THREE_VALUES = ['yes', 'no', 'unknown'] as const;

/** "unknown" asks whether the fact is known; yes and no ask for the fact. */
const fact = (value: string | null): { is: boolean | null; isKnown: boolean | null } => ({
  is: value === 'yes' ? true : value === 'no' ? false : null,
  isKnown: value === 'unknown' ? false : null,
});

const flag = (value: string | null): boolean | null => (value === null ? null : value === 'yes');

export const procedureRecords: ResourceRecords = {
  list: listOf(
    ProceduresDocument,
    ({ first, offset, filter, ...page }) => {
      const fee = fact(textOf(filter, 'fee'));
      const online = fact(textOf(filter, 'online'));
      return {
        first,
        offset,
        orderBy: orderOf({ first, offset, filter, ...page }, ['CODE', 'NAME', 'FIELD']),
        where: {
          search: textOf(filter, 'search'), field: textOf(filter, 'field'), level: textOf(filter, 'level') as ProcedureLevel | null, unitCode: textOf(filter, 'unitCode'),
          hasFee: fee.is, hasFeeKnown: fee.isKnown, onlineAvailable: online.is, onlineAvailableKnown: online.isKnown,
          listed: flag(textOf(filter, 'listed')), clean: flag(textOf(filter, 'clean')),
        },
      };
    },
    ({ procedures }) => ({ records: procedures.nodes.map((node) => ({ ...node, id: node.code })), total: procedures.totalCount }),
  ),
};

export const componentRecords: ResourceRecords = {
  list: listOf(
    ComponentsDocument,
    ({ first, offset, filter, ...page }) => ({
      first,
      offset,
      orderBy: orderOf({ first, offset, filter, ...page }, ['CODE', 'NAME']),
      where: {
        search: textOf(filter, 'search'), field: textOf(filter, 'field'), level: textOf(filter, 'level') as ProcedureLevel | null, unitCode: textOf(filter, 'unitCode'),
        procedureCode: textOf(filter, 'procedureCode'), listed: flag(textOf(filter, 'listed')), clean: flag(textOf(filter, 'clean')),
      },
    }),
    ({ documentComponents }) => ({ records: documentComponents.nodes.map((node) => ({ ...node, id: node.code })), total: documentComponents.totalCount }),
  ),
};

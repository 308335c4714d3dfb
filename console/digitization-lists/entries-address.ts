// What the entries tab keeps in the address: filters and page of both sides, and the entry that is open.
import { useMemo } from 'react';
import type { ComponentClass, DigitizationStage } from '../../schema/enums.ts';
import type { DigitizationListEntryWhere } from '../../schema/generated/graphql.ts';
import { useAddress } from '../layout/address.ts';

const DEFAULTS = {
  q: '', field: '', class: '', stage: '', exempted: '', objected: '', page: '1', entry: '',
  pq: '', pfield: '', plevel: '', pprocedure: '', plisted: 'no', pclean: '', ppage: '1',
};

export type EntriesAddress = typeof DEFAULTS;

export function useEntriesAddress(): [EntriesAddress, (change: Partial<EntriesAddress>, options?: { replaces?: boolean }) => void] {
  return useAddress(useMemo(() => DEFAULTS, []));
}

export const isFiltered = (address: EntriesAddress): boolean => [address.q, address.field, address.class, address.stage, address.exempted, address.objected].some((value) => value !== '');

export const entryWhere = (address: Pick<EntriesAddress, 'q' | 'field' | 'class' | 'stage' | 'exempted' | 'objected'>): DigitizationListEntryWhere => ({
  search: address.q || null,
  field: address.field || null,
  class: (address.class || null) as ComponentClass | null,
  stage: (address.stage || null) as DigitizationStage | null,
  exempted: address.exempted === '' ? null : address.exempted === 'yes',
  objected: address.objected === 'yes' ? true : null,
});

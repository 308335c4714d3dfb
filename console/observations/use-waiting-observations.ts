// What waits for this account among observations: one matter for all that it may confirm.
import { usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { useGraph } from '../providers/use-graph.ts';
import { WaitingObservationsDocument } from './observations.queries.ts';

export interface WaitingObservations {
  id: string;
  kind: 'observations';
  path: string;
  label: string;
  title: string;
  detail: string;
  isUrgent: boolean;
}

/** Empty while it is not known, and for roles that confirm nothing. */
export function useWaitingObservations(): WaitingObservations[] {
  const w = useWords();
  const format = useFormat();
  const { permissions = [] } = usePermissions<Role[]>();
  const { data } = useGraph(WaitingObservationsDocument, {}, { isEnabled: permissions.includes('PPC_OFFICE') });
  const decidable = data?.observations.nodes.filter(({ allowedActions }) => allowedActions.includes('CONFIRM')) ?? [];
  const [first] = decidable;
  if (!first) return [];
  return [{
    id: 'observations', kind: 'observations', path: '/observations?state=PENDING', label: w('observations.homeLabel'), isUrgent: true,
    title: w('observations.home', { count: format.number(decidable.length) }),
    detail: w('observations.homeDetail', { unit: first.unit.name, period: format.period(first.period), by: first.pendingBy ?? '' }),
  }];
}

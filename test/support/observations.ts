// Asking for observations as a client does, for the tests of observations.
import type { Answer, TestApi } from './api.ts';

export interface Item {
  unitCode: string;
  period: string;
  metric: string;
  value: number;
  expectedVersion?: number | null;
}
export interface Seen {
  id: string;
  unit: { code: string };
  period: string;
  metric: string;
  label: string;
  value: number | null;
  state: string;
  source: string | null;
  pendingValue: number | null;
  version: number;
  allowedActions: string[];
  history: { act: string; value: number; source: string; by: string | null; reason: string | null }[];
}
export interface Recorded {
  added: number;
  changed: number;
  unchanged: number;
  pending: number;
  observations: Seen[];
}

const FIELDS = `id unit { code } period metric label labelEn value state source sourceUrl recordedAt recordedBy confirmedAt confirmedBy pendingValue pendingSource pendingAt pendingBy version
  allowedActions history { act value source at by reason }`;
const RECORD = `mutation($input: RecordObservationsInput!) { recordObservations(input: $input) { added changed unchanged pending observations { ${FIELDS} } } }`;
export const CONFIRM = `mutation($input: ConfirmObservationsInput!) { confirmObservations(input: $input) { observations { ${FIELDS} } } }`;
export const REJECT = `mutation($input: RejectObservationsInput!) { rejectObservations(input: $input) { observations { ${FIELDS} } } }`;
export const FIND = `query($where: ObservationWhere, $first: Int, $orderBy: [ObservationOrderBy!]) { observations(where: $where, first: $first, orderBy: $orderBy) { totalCount nodes { ${FIELDS} } } }`;

export const OTHER = '24.09187';
/** The unit that the demo's officers of the Office work in. */
export const OWN = 'BN25.VP';

export const item = (change: Partial<Item> = {}): Item => ({ unitCode: OTHER, period: '2026-09', metric: 'FEEDBACK', value: 50, ...change });
export const counts = ({ added, changed, unchanged, pending }: Recorded): number[] => [added, changed, unchanged, pending];
export const acts = (seen: Seen | undefined): unknown[] => (seen?.history ?? []).map(({ act, value }) => [act, value]);

export const askingObservations = (api: () => TestApi) => {
  const input = (items: Item[], more: object = {}): Record<string, unknown> => ({ source: 'Báo cáo tháng', items, ...more });
  return {
    tryRecord: (items: Item[], more: object = {}, as: string | null = 'office'): Promise<Answer> => api().ask(as, RECORD, { input: input(items, more) }),
    record: async (items: Item[], more: object = {}, as = 'office'): Promise<Recorded> =>
      (await api().must<{ recordObservations: Recorded }>(as, RECORD, { input: input(items, more) })).recordObservations,
    confirm: (ids: string[], as = 'office2', more: object = {}): Promise<Answer> => api().ask(as, CONFIRM, { input: { ids, ...more } }),
    find: async (where: object | null, as = 'office', more: object = {}): Promise<{ totalCount: number; nodes: Seen[] }> =>
      (await api().must<{ observations: { totalCount: number; nodes: Seen[] } }>(as, FIND, { where, ...more })).observations,
  };
};

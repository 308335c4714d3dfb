// Asking for targets as a client does, for the tests of targets.
import type { Answer, TestApi } from './api.ts';

export interface TargetView {
  id: string;
  unit: { code: string };
  criterionCode: string;
  period: string;
  percent: string;
  decisionNumber: string;
  assignedBy: string;
  assignedAt: string;
  allowedActions: string[];
  history: { percent: string; decisionNumber: string; at: string; by: string }[];
}
export interface Item {
  unitCode: string;
  percent: string;
}
interface Input {
  decisionNumber: string;
  criterionCode: string;
  period: string;
  items: Item[];
  idempotencyKey?: string | null;
}

const FIELDS = 'id unit { code } criterionCode period percent decisionNumber assignedBy assignedAt allowedActions history { percent decisionNumber at by }';
export const ASSIGN = `mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { ${FIELDS} } } }`;
export const FIND = `query($where: TargetWhere, $first: Int, $offset: Int, $orderBy: [TargetOrderBy!]) {
  targets(where: $where, first: $first, offset: $offset, orderBy: $orderBy) { totalCount nodes { ${FIELDS} } } }`;

export const asking = (api: () => TestApi) => {
  const input = (change: Partial<Input> = {}): Input => ({
    decisionNumber: '100/QĐ-UBND', criterionCode: '2.1', period: '2026', items: [{ unitCode: '24.09187', percent: '98' }], ...change,
  });
  return {
    input,
    try: (change: Partial<Input> = {}, as: string | null = 'center'): Promise<Answer> => api().ask(as, ASSIGN, { input: input(change) }),
    assign: async (change: Partial<Input> = {}): Promise<TargetView[]> =>
      (await api().must<{ assignTargets: { targets: TargetView[] } }>('center', ASSIGN, { input: input(change) })).assignTargets.targets,
    find: async (as: string | null, where: object | null, more: object = {}): Promise<{ totalCount: number; nodes: TargetView[] }> =>
      (await api().must<{ targets: { totalCount: number; nodes: TargetView[] } }>(as, FIND, { where, ...more })).targets,
  };
};
export const faults = (answer: Answer): unknown[] => [answer.errors[0]?.extensions.code, ...(answer.errors[0]?.extensions.fields ?? []).map(({ path, code }) => [path, code])];

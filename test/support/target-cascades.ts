// Asking for cascades as a client does, for the tests of cascades.
interface Item {
  unit: { code: string };
  lastResult: { numerator: number; denominator: number; percent: string } | null;
  soFar: { numerator: number; denominator: number };
  expectedVolume: number;
  expectedComing: number;
  proposed: string;
  percent: string;
  needed: number | null;
  perWeek: string | null;
  reach: string;
}
export interface Cascade {
  id: string;
  status: string;
  version: number;
  counts: string;
  basePeriod: string;
  createdBy: string;
  workingDaysLeft: number;
  assignsGroup: boolean;
  decisionNumber: string | null;
  replacing: number;
  allowedActions: string[];
  checks: { weightedMean: string | null; simpleMean: string | null; lastMean: string | null; atFull: number; belowLast: number; withoutData: number; unreachable: number; isMet: boolean };
  items: Item[];
}
export type Input = Record<string, unknown>;

const FIELDS = `id title status version criterionCode counts period within { code } level assignsGroup percent method step basePeriod workingDaysLeft createdBy decisionNumber assignedBy replacing allowedActions
  checks { weightedMean simpleMean lastMean atFull belowLast withoutData unreachable isMet }
  items { unit { code } lastResult { numerator denominator percent } soFar { numerator denominator } expectedVolume expectedComing proposed percent needed perWeek reach }`;
export const act = (name: string): string => `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { targetCascade { ${FIELDS} } } }`;
export const ONE = `query($id: ID!) { targetCascade(id: $id) { ${FIELDS} } }`;
export const MANY = `query($where: TargetCascadeWhere, $first: Int, $orderBy: [TargetCascadeOrderBy!]) { targetCascades(where: $where, first: $first, orderBy: $orderBy) { totalCount nodes { ${FIELDS} } } }`;

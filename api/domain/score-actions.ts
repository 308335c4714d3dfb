// What a unit can still do for its score (việc làm tăng điểm): each kind declared once, as dossiers it is offered for and facts it changes.
import type { NextActionKind } from '../../schema/enums.ts';
import { all, any, fact, factsIn, not, type Condition, type FactName } from './metric-conditions.ts';
import { PROCEDURE_METRICS } from './metrics.ts';
import type { Words } from './refusal.ts';

/** Beside the facts that are counted, those that say whether something can still be done. */
export const CASE_FACTS = ['open', 'inProgress', 'resolved', 'unpaid', 'hasComponents'] as const;
export type CaseFactName = FactName | (typeof CASE_FACTS)[number];
export type CaseFacts = Readonly<Record<CaseFactName, boolean>>;

interface ActWords {
  readonly kind: NextActionKind;
  readonly label: Words;
  /** Why it helps, and what cannot be done any more. */
  readonly reason: Words;
}

/** Something done to dossiers that are there already. */
export interface DossierAct extends ActWords {
  readonly offered: Condition<CaseFactName>;
  /** The facts as they are afterwards. */
  readonly sets: Partial<Record<FactName, boolean>>;
}

const is = (name: CaseFactName): Condition<CaseFactName> => fact<CaseFactName>(name);

/** In the order in which equal ones are shown. What lies behind a finished dossier cannot be made up for: neither reuse nor population data. */
export const DOSSIER_ACTS: readonly DossierAct[] = [
  {
    kind: 'DIGITIZE',
    label: { vi: 'Số hóa thành phần hồ sơ', en: 'Digitize the components' },
    reason: {
      vi: 'Hồ sơ đã tiếp nhận, chưa có thành phần nào được số hóa (hoặc chưa đủ, theo bộ chỉ số). Hồ sơ còn thiếu kết quả điện tử thì phải cấp kết quả trước.',
      en: 'Received, but no component is digitized (or not each, by the rule set). A dossier that also lacks its electronic result needs that first.',
    },
    offered: all(is('received'), not<CaseFactName>(digitizedBy())),
    sets: { digitizedAny: true, digitizedAll: true },
  },
  {
    kind: 'SEND_AGAIN',
    label: { vi: 'Đồng bộ lại lên Cổng DVCQG', en: 'Send again to the National Portal' },
    reason: {
      vi: 'Hồ sơ chưa đồng bộ hoặc đồng bộ còn lỗi.',
      en: 'Not yet synchronised, or with an error that stands.',
    },
    offered: all(is('received'), not(is('synced'))),
    sets: { synced: true },
  },
  {
    kind: 'ISSUE_ELECTRONIC_RESULT',
    label: { vi: 'Cấp kết quả điện tử', en: 'Issue the electronic result' },
    reason: {
      vi: 'Hồ sơ đã giải quyết xong, thủ tục phải có kết quả bằng văn bản nhưng chưa có bản điện tử. Hồ sơ đã rút, đã dừng không có kết quả.',
      en: 'Resolved, and the procedure gives a document, but there is no electronic one yet. What was withdrawn or stopped has no result.',
    },
    offered: all(is('received'), is('resolved'), is('resultRequired'), not(is('electronicResult'))),
    sets: { electronicResult: true },
  },
  {
    kind: 'LINK_TO_STORE',
    label: { vi: 'Đưa kết quả vào kho dữ liệu của tổ chức, cá nhân', en: 'Put the result into the personal data store' },
    reason: {
      vi: 'Hồ sơ đã có kết quả điện tử nhưng chưa nằm trong kho dữ liệu.',
      en: 'There is an electronic result, but it is not in the store.',
    },
    offered: all(is('received'), is('resolved'), is('electronicResult'), not(any(is('fromStore'), is('resultSyncedToStore')))),
    sets: { resultSyncedToStore: true },
  },
  {
    kind: 'PAY_ONLINE',
    label: { vi: 'Hướng dẫn thanh toán trực tuyến', en: 'Have the fee paid online' },
    reason: {
      vi: 'Hồ sơ có phí, lệ phí chưa nộp. Hồ sơ đã nộp tiền mặt không thay đổi được nữa.',
      en: 'The fee is not paid yet. What was paid in cash cannot be changed any more.',
    },
    offered: all(is('received'), is('unpaid'), any(is('inProgress'), is('resolved')), any(is('feePositive'), all(is('feeUnknown'), is('procedureFeeKnown')))),
    sets: { paidOnline: true },
  },
  {
    kind: 'REUSE',
    label: { vi: 'Tái sử dụng dữ liệu đã số hóa', en: 'Reuse digitized data' },
    reason: {
      vi: 'Hồ sơ đang giải quyết, chưa dùng lại thành phần nào đã số hóa.',
      en: 'Still in progress, and no digitized component was reused yet.',
    },
    offered: all(is('received'), is('inProgress'), not(is('finished')), is('hasComponents'), not(is('reused'))),
    sets: { reused: true },
  },
  {
    kind: 'USE_POPULATION_DATA',
    label: { vi: 'Khai thác dữ liệu dân cư', en: 'Use population data' },
    reason: {
      vi: 'Hồ sơ đang giải quyết, chưa khai thác Cơ sở dữ liệu quốc gia về dân cư.',
      en: 'Still in progress, and the national population database was not used yet.',
    },
    offered: all(is('received'), is('inProgress'), not(is('finished')), not(is('populationData'))),
    sets: { populationData: true },
  },
];

function digitizedBy(): Condition<CaseFactName> {
  return { digitizedComponents: { ANY: is('digitizedAny'), ALL: is('digitizedAll') } };
}

/** Nothing is gained: what counts as on time now is lost, unless it is finished by its due time. */
export const FINISH_IN_TIME: DossierAct = {
  kind: 'FINISH_IN_TIME',
  label: { vi: 'Giải quyết đúng hạn hồ sơ đang mở', en: 'Finish open dossiers in time' },
  reason: {
    vi: 'Đang tính là đúng hạn; quá hạn thì mất điểm và không lấy lại được. Hồ sơ sắp đến hạn đứng trước.',
    en: 'They count as on time now; once late, the points are lost for good. Those due first stand first.',
  },
  offered: all(is('received'), is('open'), is('onTime')),
  sets: { onTime: false },
};

/** Outside the 100 points. */
export const DIGITIZE_LISTED: ActWords = {
  kind: 'DIGITIZE_LISTED',
  label: { vi: 'Số hóa thành phần thuộc danh mục phải số hóa', en: 'Digitize the components of the list' },
  reason: {
    vi: 'Ngoài 100 điểm (L.1): thành phần thuộc danh mục đã nhận nhưng chưa số hóa.',
    en: 'Outside the 100 points (L.1): components of the list that were received and are not digitized.',
  },
};

export const RECORD_OBSERVATION: ActWords = {
  kind: 'RECORD_OBSERVATION',
  label: { vi: 'Bổ sung số liệu', en: 'Record the missing figures' },
  reason: {
    vi: 'Tiêu chí chưa có số liệu nên tính 0 điểm; được bao nhiêu điểm tùy số liệu được ghi nhận.',
    en: 'Without figures the criterion scores 0; how much it brings depends on what is recorded.',
  },
};

export const FIRST_DOSSIERS: ActWords = {
  kind: 'FIRST_DOSSIERS',
  label: { vi: 'Có hồ sơ đầu tiên cho thủ tục chưa phát sinh', en: 'A first dossier for procedures without one' },
  reason: {
    vi: 'Cần hồ sơ mới: mỗi thủ tục chỉ cần một hồ sơ đủ điều kiện trong kỳ.',
    en: 'New dossiers are needed: one dossier of the right kind for each procedure in the period.',
  },
};

export const ALL_DOSSIER_ACTS: readonly DossierAct[] = [...DOSSIER_ACTS, FINISH_IN_TIME];

/** Those that the simulator can carry out: they change facts for the better. */
export const simulatedAct = (kind: NextActionKind): DossierAct | null => DOSSIER_ACTS.find((act) => act.kind === kind) ?? null;

/** Whether the act can bring a procedure into a distinct-procedure counter: then it matters which procedure a dossier is of. */
export const touchesProcedures = (act: DossierAct): boolean =>
  PROCEDURE_METRICS.some((metric) => metric.dossiers.some((condition) => changesCondition(act, condition)));

export const changesCondition = (act: DossierAct, condition: Condition): boolean => [...factsIn(condition)].some((name) => name in act.sets);

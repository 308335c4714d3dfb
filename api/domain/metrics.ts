// The counters (chỉ số đếm): each declared once, read by figures, drill-down lists, rollups, recomputation, labels and validation.
import type { Condition, ProcedureFactName } from './metric-conditions.ts';
import { all, any, fact } from './metric-conditions.ts';
import type { Words } from './refusal.ts';

interface MetricOf<Kind extends string> {
  readonly kind: Kind;
  readonly code: string;
  readonly label: Words;
  /** The counter whose members these are a part of: "those of the denominator ..."; a numerator is a subset by declaration. */
  readonly within: string | null;
}

/** Dossiers that meet a condition; additive over units and days. */
export interface DossierMetric extends MetricOf<'DOSSIERS'> {
  readonly condition: Condition;
  /** Where an observation of this code exists for the same unit and period, the figure is the larger of the two. */
  readonly atLeastObservation: string | null;
}

/** Distinct procedures of the body; a set, never a sum. */
export interface ProcedureMetric extends MetricOf<'PROCEDURES'> {
  /** Over the catalogue row. That the procedure is one of the body's is always required beside it. */
  readonly catalogue: Condition<ProcedureFactName>;
  /** Each must be met by at least one dossier of the procedure, unit and period; not necessarily by the same one. */
  readonly dossiers: readonly Condition[];
}

/** A number observed elsewhere, for exactly one unit and period. */
export interface ObservationMetric extends MetricOf<'OBSERVATION'> {}

/** A quantity summed over the dossiers that meet a condition. */
export interface QuantityMetric extends MetricOf<'QUANTITY'> {
  readonly condition: Condition;
  readonly quantity: 'WORKING_DAYS_TAKEN' | 'ONE';
}

/** Component rows of received dossiers that stand, without exemption, on the list in force on the receipt date. */
export interface ComponentMetric extends MetricOf<'COMPONENTS'> {
  readonly forms: readonly ('PAPER' | 'ELECTRONIC')[];
  readonly digitizedOnly: boolean;
}

export type Metric = DossierMetric | ProcedureMetric | ObservationMetric | QuantityMetric | ComponentMetric;
export type MetricKind = Metric['kind'];

const received = fact('received');
const feeDossier = all(received, any(fact('feePositive'), all(fact('feeUnknown'), fact('procedureFeeKnown'))));
const resultRequired = all(received, fact('resultRequired'));
const withResultWhereRequired = any(fact('electronicResult'), { not: fact('resultRequired') });
const digitized: Condition = { digitizedComponents: { ANY: fact('digitizedAny'), ALL: fact('digitizedAll') } };
const receivedWithFee = all(received, fact('feePositive'));

const dossiers = (
  code: string, vi: string, en: string, condition: Condition, within: string | null, atLeastObservation: string | null = null,
): DossierMetric => ({ kind: 'DOSSIERS', code, label: { vi, en }, condition, within, atLeastObservation });
const procedures = (
  code: string, vi: string, en: string, within: string | null, catalogue: ProcedureFactName, conditions: readonly Condition[],
): ProcedureMetric => ({ kind: 'PROCEDURES', code, label: { vi, en }, within, catalogue: fact(catalogue), dossiers: conditions });
const observation = (code: string, vi: string, en: string, within: string | null = null): ObservationMetric => ({
  kind: 'OBSERVATION', code, label: { vi, en }, within,
});

export const NATIONAL_REPORT_RECEIVED = 'NATIONAL_REPORT_RECEIVED';

export const METRICS: readonly Metric[] = [
  dossiers('RECEIVED', 'Hồ sơ đã tiếp nhận', 'Dossiers received', received, null),
  dossiers('RECEIVED_OR_NATIONAL_REPORT', 'Hồ sơ đã tiếp nhận, hoặc số báo cáo quốc gia nếu lớn hơn',
    'Dossiers received, or the number in the national report where that is larger', received, null, NATIONAL_REPORT_RECEIVED),
  dossiers('SYNCED', 'Hồ sơ đã đồng bộ, không còn lỗi', 'Dossiers synchronised without an error', all(received, fact('synced')), 'RECEIVED'),
  dossiers('ON_TIME', 'Hồ sơ trước hạn, đúng hạn', 'Dossiers before or on time', all(received, fact('onTime')), 'RECEIVED'),
  dossiers('ONLINE_WITH_RESULT', 'Hồ sơ nộp trực tuyến, có kết quả điện tử khi thủ tục yêu cầu',
    'Dossiers filed online, with an electronic result where one is required',
    all(received, fact('online'), withResultWhereRequired), 'RECEIVED'),
  dossiers('FEE_DOSSIERS', 'Hồ sơ có nghĩa vụ tài chính', 'Dossiers that bear a fee', feeDossier, 'RECEIVED'),
  dossiers('PAID_ONLINE', 'Hồ sơ có nghĩa vụ tài chính đã thanh toán trực tuyến', 'Dossiers that bear a fee, paid online',
    all(feeDossier, fact('paidOnline')), 'FEE_DOSSIERS'),
  dossiers('RESULT_REQUIRED', 'Hồ sơ phải có kết quả bằng văn bản', 'Dossiers whose procedure requires a document result',
    resultRequired, 'RECEIVED'),
  dossiers('ELECTRONIC_RESULT', 'Hồ sơ có kết quả điện tử', 'Dossiers with an electronic result',
    all(resultRequired, fact('electronicResult')), 'RESULT_REQUIRED'),
  dossiers('DIGITIZED', 'Hồ sơ đã số hóa', 'Dossiers digitized', all(received, digitized, withResultWhereRequired), 'RECEIVED'),
  dossiers('REUSED', 'Hồ sơ tái sử dụng dữ liệu số hóa', 'Dossiers that reuse digitized data', all(received, fact('reused')), 'RECEIVED'),
  dossiers('LINKED_TO_STORE', 'Hồ sơ kết nối kho dữ liệu của tổ chức, cá nhân', 'Dossiers linked to the personal data store',
    all(received, any(fact('fromStore'), fact('resultSyncedToStore'))), 'RECEIVED'),
  dossiers('POPULATION_DATA', 'Hồ sơ sử dụng dữ liệu dân cư', 'Dossiers that use population data',
    all(received, fact('populationData')), 'RECEIVED'),
  dossiers('SATISFIED', 'Hồ sơ đúng hạn, không bị phản ánh', 'Dossiers on time without a complaint',
    all(received, fact('onTime'), { not: fact('complaint') }), 'RECEIVED'),

  procedures('ONLINE_SERVICES', 'Dịch vụ công trực tuyến của cơ quan', 'Online services of the body', null, 'online', []),
  procedures('ONLINE_SERVICES_USED', 'Dịch vụ công trực tuyến có hồ sơ trực tuyến', 'Online services with an online dossier',
    'ONLINE_SERVICES', 'online', [all(received, fact('online'))]),
  procedures('FEE_PROCEDURES', 'Thủ tục có phí, lệ phí của cơ quan', 'Fee-bearing procedures of the body', null, 'bearsFee', []),
  procedures('FEE_PROCEDURES_WITH_FEE_DOSSIERS', 'Thủ tục có phí, lệ phí phát sinh hồ sơ thu phí',
    'Fee-bearing procedures with a dossier that bore a fee', 'FEE_PROCEDURES', 'bearsFee', [receivedWithFee]),
  procedures('FEE_PROCEDURES_PAID_ONLINE', 'Thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến',
    'Fee-bearing procedures with an online payment', 'FEE_PROCEDURES_WITH_FEE_DOSSIERS', 'bearsFee',
    [receivedWithFee, all(received, fact('paidOnline'))]),
  procedures('PROCEDURES_FOR_PERSONS_WITH_DOSSIERS', 'Thủ tục dành cho cá nhân có phát sinh hồ sơ',
    'Procedures open to natural persons with a dossier', null, 'forPersons', [received]),
  procedures('PROCEDURES_WITH_POPULATION_DATA', 'Thủ tục dành cho cá nhân có dùng dữ liệu dân cư',
    'Procedures open to natural persons that used population data', 'PROCEDURES_FOR_PERSONS_WITH_DOSSIERS', 'forPersons',
    [received, all(received, fact('populationData'))]),

  observation('PROCEDURES_ANNOUNCED', 'Thủ tục đã công bố', 'Procedures announced'),
  observation('PROCEDURES_ANNOUNCED_ON_TIME', 'Thủ tục công bố đúng hạn', 'Procedures announced on time', 'PROCEDURES_ANNOUNCED'),
  observation('PROCEDURES_TO_PUBLISH', 'Thủ tục phải công khai', 'Procedures to be made public'),
  observation('PROCEDURES_PUBLISHED_ON_TIME', 'Thủ tục công khai đúng hạn', 'Procedures made public on time', 'PROCEDURES_TO_PUBLISH'),
  observation('PROCEDURES_PUBLIC', 'Thủ tục đang công khai', 'Procedures now public'),
  observation('PROCEDURES_WITH_ALL_PARTS', 'Thủ tục công khai đủ nội dung', 'Public procedures with all mandatory parts', 'PROCEDURES_PUBLIC'),
  observation('PROCEDURES_OF_AUTHORITY', 'Thủ tục thuộc thẩm quyền', 'Procedures under the authority'),
  observation('PROCEDURES_ONLINE', 'Thủ tục cung cấp trực tuyến', 'Procedures offered online', 'PROCEDURES_OF_AUTHORITY'),
  observation('COMMUNES', 'Xã, phường', 'Communes'),
  observation('COMMUNES_CERTIFYING_COPIES', 'Xã, phường chứng thực bản sao điện tử', 'Communes certifying electronic copies', 'COMMUNES'),
  observation('FEEDBACK', 'Phản ánh, kiến nghị', 'Feedback received'),
  observation('FEEDBACK_ON_TIME', 'Phản ánh, kiến nghị xử lý đúng hạn', 'Feedback handled on time', 'FEEDBACK'),
  observation('FEEDBACK_SATISFIED', 'Phản ánh, kiến nghị được hài lòng', 'Feedback answered to satisfaction', 'FEEDBACK'),
  observation(NATIONAL_REPORT_RECEIVED, 'Hồ sơ tiếp nhận theo báo cáo quốc gia', 'Dossiers received by the national report'),

  { kind: 'QUANTITY', code: 'FINISHED', label: { vi: 'Hồ sơ đã giải quyết xong', en: 'Dossiers finished' }, within: null,
    condition: all(received, fact('finished')), quantity: 'ONE' },
  { kind: 'QUANTITY', code: 'WORKING_DAYS_TAKEN', label: { vi: 'Tổng số ngày làm việc đã dùng', en: 'Working days taken in all' },
    within: 'FINISHED', condition: all(received, fact('finished')), quantity: 'WORKING_DAYS_TAKEN' },

  { kind: 'COMPONENTS', code: 'LISTED_COMPONENTS_RECEIVED', within: null, forms: ['PAPER', 'ELECTRONIC'], digitizedOnly: false,
    label: { vi: 'Thành phần thuộc danh mục đã nhận', en: 'Components of the list that were received' } },
  { kind: 'COMPONENTS', code: 'LISTED_COMPONENTS_DIGITIZED', within: 'LISTED_COMPONENTS_RECEIVED', forms: ['PAPER', 'ELECTRONIC'],
    digitizedOnly: true, label: { vi: 'Thành phần thuộc danh mục đã số hóa', en: 'Components of the list that were digitized' } },
];

const BY_CODE: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.code, metric]));

export const findMetric = (code: string): Metric | null => BY_CODE.get(code) ?? null;
/** Throws on an unknown code: rule sets are validated before they are stored. */
export const metricOf = (code: string): Metric => {
  const metric = BY_CODE.get(code);
  if (metric === undefined) throw new RangeError(`unknown metric ${code}`);
  return metric;
};

export const DOSSIER_METRICS: readonly DossierMetric[] = METRICS.filter((metric) => metric.kind === 'DOSSIERS');
export const COMPONENT_METRICS: readonly ComponentMetric[] = METRICS.filter((metric) => metric.kind === 'COMPONENTS');
export const PROCEDURE_METRICS: readonly ProcedureMetric[] = METRICS.filter((metric) => metric.kind === 'PROCEDURES');
export const OBSERVATION_METRICS: readonly ObservationMetric[] = METRICS.filter((metric) => metric.kind === 'OBSERVATION');

/** True where the members of `inner` are members of `outer` by declaration. */
export const isWithin = (inner: Metric, outer: Metric): boolean => {
  if (inner.kind !== outer.kind) return false;
  if (inner.code === outer.code) return true;
  // The national report only raises the count of RECEIVED; its dossiers are the same ones.
  if (outer.kind === 'DOSSIERS' && outer.atLeastObservation !== null) return isWithin(inner, metricOf('RECEIVED'));
  return inner.within !== null && isWithin(metricOf(inner.within), outer);
};

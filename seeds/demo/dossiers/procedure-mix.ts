/** Which procedures the demo dossiers of a body are about: a few very common ones and a long tail. */
import { Random, Weighted } from './random.ts';

/** A row of seeds/data/procedures.json, as far as the generator reads it. */
export interface DemoProcedure {
  code: string;
  field_vi: string | null;
  levels: readonly string[];
  statutory_days: number | null;
  statutory_unit: string | null;
  has_fee: boolean | null;
  online_available: boolean | null;
  components: readonly { no: number; group_vi: string | null }[];
  results: readonly { code: string | null }[] | null;
  responsible_unit_2024: string | null;
  responsible_unit_today: string | null;
}

/** Relative demand at communes: civil status, certification, residence and household business lead (own estimate). */
const communeHead: Record<string, number> = {
  '1.001193': 14, // birth registration
  '2.000815': 9, // certified copies
  '2.000635': 9, // copies of civil-status extracts
  '1.004873': 8, // certificate of marital status
  '1.000894': 5, // marriage
  '1.000656': 5, // death
  '1.004222': 5, // permanent residence
  '2.000884': 4, // certified signatures
  '2.001035': 4, // certified transactions
  '1.001612': 4, // household business
  '2.000720': 3,
  '1.013978': 3, // land registration
  '1.012753': 2,
  '1.014589': 2, // support of the elderly
  '1.011606': 2, // poor households
  '1.013314': 2,
  '1.001266': 1.5,
  '1.004884': 1.5,
  '1.003197': 1.5,
  '1.011609': 1,
  '1.010028': 1,
  '2.001406': 1,
  '2.001023': 1,
  '1.001731': 1,
};

/** Fields that other agencies (tax, insurance, police, treasury) serve: rare at a People's Committee. */
const servedElsewhere = /thuế|BHXH|BHYT|Bảo hiểm|Kho bạc|xuất nhập cảnh|căn cước|phương tiện giao thông|giấy phép lái xe|định danh/i;

function communeMix(procedures: readonly DemoProcedure[]): Weighted<DemoProcedure> {
  const own = procedures.filter((procedure) => procedure.levels.includes('COMMUNE'));
  const tail = (procedure: DemoProcedure): number =>
    (servedElsewhere.test(procedure.field_vi ?? '') ? 0.012 : 0.035) * (procedure.has_fee === true ? 4 : 1) * (procedure.online_available === true ? 1.3 : 1);
  return new Weighted(own, (procedure) => communeHead[procedure.code] ?? tail(procedure));
}

/** Fields of the bodies that the catalogue names no procedure for. */
const fieldsOfBody: Record<string, RegExp> = {
  SDTTG: /tín ngưỡng|tôn giáo|dân tộc/i,
  VP: /khiếu nại|chính sách|tổ chức, cán bộ|đầu tư tại/i,
  STTTT: /phát thanh|xuất bản|viễn thông|bưu chính|thông tin điện tử/i,
  BQLATTP: /an toàn thực phẩm/i,
  BQLKCN: /đầu tư tại|khu công nghiệp/i,
  SLDTBXH: /lao động|việc làm|người có công|bảo trợ|trẻ em/i,
  SGTVT: /đường bộ|đường thủy|đăng kiểm/i,
};

const suffixOf = (unitCode: string): string => unitCode.slice(unitCode.indexOf('.') + 1);

function departmentMix(unitCode: string, procedures: readonly DemoProcedure[], seed: string): Weighted<DemoProcedure> {
  const suffix = suffixOf(unitCode);
  const provincial = procedures.filter((procedure) => procedure.levels.includes('PROVINCE'));
  let own = provincial.filter((p) => p.responsible_unit_2024 === unitCode || p.responsible_unit_today === unitCode);
  if (own.length === 0) own = provincial.filter((p) => p.responsible_unit_today === `BN25.${suffix}`);
  const fields = fieldsOfBody[suffix];
  if (own.length < 10 && fields) own = [...own, ...provincial.filter((p) => !own.includes(p) && fields.test(p.field_vi ?? ''))];
  if (own.length === 0) own = provincial.filter((p) => p.responsible_unit_today === null);
  const random = new Random(`${seed}/mix/${unitCode}`);
  const order = own.map((procedure) => ({ procedure, at: random.next() })).sort((a, b) => a.at - b.at);
  const rank = new Map(order.map(({ procedure }, i) => [procedure.code, i]));
  return new Weighted(own, (p) => (p.has_fee === true ? 1.6 : 1) * (p.online_available === false ? 0.5 : 1) / ((rank.get(p.code) ?? 0) + 3) ** 0.9);
}

/** Districts are taken as communes: the catalogue is that of 2026 and knows no district level. */
export function procedureMixes(procedures: readonly DemoProcedure[], seed: string): (unitCode: string, level: string) => Weighted<DemoProcedure> {
  const communes = communeMix(procedures);
  return (unitCode, level) => (level === 'DEPARTMENT' ? departmentMix(unitCode, procedures, seed) : communes);
}

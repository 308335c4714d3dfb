// Makes GraphQL enums of the shared vocabulary, each value with its Vietnamese word.
import { registerEnumType } from 'type-graphql';
import * as words from '../../schema/enums.ts';

type EnumName = Exclude<{ [K in keyof typeof words]: (typeof words)[K] extends readonly unknown[] ? never : K }[keyof typeof words], never>;

const DESCRIPTIONS: Record<EnumName, string> = {
  Role: 'A duty of document 2788/UBND-KSTT (vai trò).',
  UnitLevel: 'Level of a unit (cấp đơn vị).',
  UnitKind: 'Kind of body (loại đơn vị).',
  SuccessionKind: 'What a reorganisation did: RENAME keeps the unit, MERGE and SPLIT end the predecessors, MERGE_INTO keeps the successor.',
  ProcedureLevel: 'Level of government that carries a procedure out (cấp thực hiện).',
  StatutoryUnit: 'Unit of the statutory time limit; UNSTATED counts as working days.',
  OnlineLevel: 'How much of a procedure can be done online: none, partly, fully (mức độ dịch vụ công trực tuyến).',
  ListStatus: 'Status of a digitization list (dự thảo, đang lấy ý kiến, đã trình, đã phê duyệt, đã công bố, đã được thay thế, đã rút).',
  ListAct: 'An act on a digitization list.',
  ComponentClass: 'Why a component is digitized: result of an earlier procedure, sector law, or management need.',
  DigitizationStage: 'When a component is digitized: on receipt, in processing, with the result.',
  Exemption: 'Why digitization is not required (Circular 03/2025/TT-VPCP, article 5).',
  Position: 'Position of a consulted unit: AGREE (nhất trí) or OBJECT (không nhất trí).',
  RuleState: 'How sure a formula is: OFFICIAL, RECONSTRUCTED from published figures, or DRAFT.',
  DossierStatus: 'State of a dossier, national codes 1 to 10 in this order (trạng thái hồ sơ).',
  Channel: 'How a dossier was filed (kênh thực hiện).',
  Payment: 'How a fee was paid (hình thức thanh toán).',
  ComponentForm: 'How a component came in: on paper, electronically, only shown, or as data from a database.',
  FigurePart: 'Which dossiers behind a figure: those of the numerator, the denominator, or missing from the numerator.',
  TargetStatus: 'A criterion against its target: on track (met, in a closed period), at risk, missed, no target, no data, not applicable.',
  ScorePart: 'What a published score is of: the unit as a whole, a group, or a criterion.',
  ScoreMeasure: 'In what two figures are compared: points, or percentages.',
  ForecastBasis: 'How the end of a running period was forecast: RECENT_PACE (what comes counts as in the recent weeks), PERIOD_PACE (as in the period so far, for want of recent ones), AS_IT_STANDS (counts that do not come in with dossiers, or nothing to go by: the present figure), PERIOD_OVER (the figure itself).',
  TargetCascadeStatus: 'Status of a cascade of targets: draft, assigned under a decision, discarded (dự thảo, đã giao, đã bỏ).',
  CascadeMethod: 'How the target of a group is broken down: EQUAL (chia đều), the same for each unit; BY_VOLUME (theo khối lượng), the last result and a lift in proportion to the expected volume, so that the mean weighted by volume is the target of the group; LAST_RESULT_PLUS_STEP (kết quả trước cộng thêm), the last result and a step, at most 100.',
  TargetReach: 'Whether a unit can reach a proposed target: SECURED, enough counts already; REACHABLE; UNREACHABLE, not even if all that is still to come counts; UNKNOWN, it does not come in with dossiers or nothing is expected.',
  ScoreView: 'By the units of that time (AS_WAS) or carried to the units of today (AS_NOW).',
  ObservationState: 'CONFIRMED counts (a second officer confirmed it, or none was needed), PENDING waits for a second officer, REJECTED never counted (trạng thái số liệu).',
  ObservationAct: 'RECORDED counts at once; PROPOSED waits for a second officer; CONFIRMED; REJECTED; SUPERSEDED: a later value ended the wait.',
  ProvisionalReason: 'Why a figure is provisional (tạm tính): its period still runs, an observation waits for a second officer, one of its two observed counts was never told (and is shown as 0), or its formula is a draft.',
  AccountKind: 'A person who signs in, or a program with a token.',
  BandScheme: 'Whose bands: NATIONAL, or PROVINCE for those of its weekly note (thang xếp loại).',
  ChangeSince: 'Compared with the same period as observed a week before (PREVIOUS_WEEK), or with the period before it (PREVIOUS_PERIOD).',
  SeriesGranularity: 'Length of the periods of a series: MONTH (tháng) or WEEK (tuần ISO).',
  BreakReason: 'Why two figures beside each other are not comparable: another rule set, or a reorganisation of units (điểm đứt của chuỗi số liệu).',
  NextActionKind: 'What a unit can do for its score: digitize, send again to the national portal, issue the electronic result, put it into the store, have the fee paid online, reuse digitized data, use population data, finish open dossiers in time, record missing figures, win first dossiers for procedures without one, digitize components of the list (việc nên làm).',
  NextActionState: 'KNOWN, or UNKNOWN: the formula is a draft, or it depends on what is still to come.',
};

export function registerEnums(): void {
  for (const [name, description] of Object.entries(DESCRIPTIONS)) {
    registerEnumType(words[name as EnumName], { name, description });
  }
}

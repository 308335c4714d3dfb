/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A person who signs in, or a program with a token. */
export type AccountKind =
  | 'CLIENT'
  | 'PERSON';

/** Filters of accounts. */
export type AccountWhere = {
  /** Holds this role today. */
  role?: Role | null | undefined;
  /** Part of the username or name. */
  search?: string | null | undefined;
};

/** The decision that approves a list. */
export type ApproveDigitizationListInput = {
  /** Number of the decision, unique in its year, at most 100 characters. */
  decisionNumber: string;
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Who signed, at most 200 characters. */
  signedBy: string;
  /** Day of signing: neither before the submission nor in the future. */
  signedOn: string;
};

/** The decision under which the targets of a draft are assigned. */
export type AssignTargetCascadeInput = {
  /** Number of the decision, at most 100 characters. */
  decisionNumber: string;
  /** The version that was read; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The cascade. */
  id: string | number;
};

/** Targets of one criterion and period for many units under one decision (giao chỉ tiêu). */
export type AssignTargetsInput = {
  /** Code of a criterion of the indicator set in force in the period, or L.1. */
  criterionCode: string;
  /** Number of the decision, at most 100 characters. */
  decisionNumber: string;
  /** The same key and input again gives the same targets and assigns nothing; other input is CONFLICT. */
  idempotencyKey?: string | null | undefined;
  /** One row a unit, 1 to 1,000. */
  items: Array<TargetItemInput>;
  /** The period; each unit must stand on its last day. */
  period: string;
};

/** Filters of the audit trail; all of them must hold. */
export type AuditEntryWhere = {
  /** Username of who did it. */
  actor?: string | null | undefined;
  /** From this day on. */
  from?: string | null | undefined;
  /** The operation, such as publishDigitizationList. */
  operation?: string | null | undefined;
  /** Number or code of the record. */
  recordKey?: string | null | undefined;
  /** Kind of record. */
  resource?: string | null | undefined;
  /** Up to the end of this day. */
  to?: string | null | undefined;
};

/** Whose bands: NATIONAL, or PROVINCE for those of its weekly note (thang xếp loại). */
export type BandScheme =
  | 'NATIONAL'
  | 'PROVINCE';

/** Why two figures beside each other are not comparable: another rule set, or a reorganisation of units (điểm đứt của chuỗi số liệu). */
export type BreakReason =
  | 'REORGANISATION'
  | 'RULE_SET';

/** How the target of a group is broken down: EQUAL (chia đều), the same for each unit; BY_VOLUME (theo khối lượng), the last result and a lift in proportion to the expected volume, so that the mean weighted by volume is the target of the group; LAST_RESULT_PLUS_STEP (kết quả trước cộng thêm), the last result and a step, at most 100. */
export type CascadeMethod =
  | 'BY_VOLUME'
  | 'EQUAL'
  | 'LAST_RESULT_PLUS_STEP';

/** Compared with the same period as observed a week before (PREVIOUS_WEEK), or with the period before it (PREVIOUS_PERIOD). */
export type ChangeSince =
  | 'PREVIOUS_PERIOD'
  | 'PREVIOUS_WEEK';

/** How a dossier was filed (kênh thực hiện). */
export type Channel =
  | 'DIRECT'
  | 'ONLINE'
  | 'POSTAL';

/** The list whose open round is to be closed. */
export type CloseConsultationInput = {
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
};

/** Why a component is digitized: result of an earlier procedure, sector law, or management need. */
export type ComponentClass =
  | 'MANAGEMENT_NEED'
  | 'PRIOR_RESULT'
  | 'SECTOR_LAW';

/** Observations that wait, to be confirmed by a second officer (xác nhận). */
export type ConfirmObservationsInput = {
  /** The version of each that was looked at, in the order of the ids; CONFLICT when one has changed since. */
  expectedVersions?: Array<number> | null | undefined;
  /** Ids of observations, 1 to 500. */
  ids: Array<string | number>;
};

/** A token for a program. */
export type CreateApiTokenInput = {
  /** Account of the program. */
  accountUsername: string;
  /** Last day on which it works; a year from today unless told. */
  expiresOn?: string | null | undefined;
  /** What the token is for. */
  name: string;
};

/** A new list. */
export type CreateDigitizationListInput = {
  /** The list whose entries it starts from; from scratch unless given. */
  basedOnId?: string | number | null | undefined;
  /** The same key and input again give the same list; the same key with other input is CONFLICT. */
  idempotencyKey?: string | null | undefined;
  /** Title, at most 500 characters. */
  title: string;
};

/** An entry as it is to stand; what is left out is empty. */
export type DigitizationListEntryInput = {
  /** Why it is digitized. */
  class: ComponentClass;
  /** Id of the component. */
  componentId: string | number;
  /** Why digitization is not required. Only with the stage PROCESSING: RECEIPT and RESULT require digitization, and the two together are INVALID_INPUT. */
  exemption?: Exemption | null | undefined;
  /** Legal basis, at most 2,000 characters. */
  legalBasis?: string | null | undefined;
  /** Note, at most 2,000 characters. */
  note?: string | null | undefined;
  /** Name of the database whose data stand in for the paper, at most 500 characters. */
  replacedByData?: string | null | undefined;
  /** Code of the responsible unit; it must stand today. */
  responsibleUnitCode?: string | null | undefined;
  /** When it is digitized. */
  stage: DigitizationStage;
};

/** Filters of the entries of a list; all of them must hold. */
export type DigitizationListEntryWhere = {
  /** Class. */
  class?: ComponentClass | null | undefined;
  /** Whether it has an exemption. */
  exempted?: boolean | null | undefined;
  /** Field of the procedure (lĩnh vực). */
  field?: string | null | undefined;
  /** Whether some consulted unit objects to it in the latest round; for those who see positions. */
  objected?: boolean | null | undefined;
  /** Code of the procedure. */
  procedureCode?: string | null | undefined;
  /** Words of the names and codes of the component and its procedure, without accents or case. */
  search?: string | null | undefined;
  /** Stage. */
  stage?: DigitizationStage | null | undefined;
};

/** Order of DigitizationList records. */
export type DigitizationListOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DigitizationListOrderField;
};

/** What DigitizationList records can be ordered by. */
export type DigitizationListOrderField =
  | 'CREATED_AT'
  | 'EFFECTIVE_FROM'
  | 'NUMBER'
  | 'TITLE';

/** Filters of digitization lists; all of them must hold. */
export type DigitizationListWhere = {
  /** In force on this day. */
  inForceOn?: string | null | undefined;
  /** The list of exactly this number, such as DM-2026-003. */
  number?: string | null | undefined;
  /** Words of the title, or a number of the list, its submission or its decision. */
  search?: string | null | undefined;
  /** One of these statuses, as they are today. */
  status?: Array<ListStatus> | null | undefined;
};

/** When a component is digitized: on receipt, in processing, with the result. */
export type DigitizationStage =
  | 'PROCESSING'
  | 'RECEIPT'
  | 'RESULT';

/** A draft that will not be assigned. */
export type DiscardTargetCascadeInput = {
  /** The version that was read; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The cascade. */
  id: string | number;
};

/** Order of DocumentComponent records. */
export type DocumentComponentOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DocumentComponentOrderField;
};

/** What DocumentComponent records can be ordered by. */
export type DocumentComponentOrderField =
  | 'CLEAN'
  | 'CODE'
  | 'NAME';

/** Filters of document components; all of them must hold. */
export type DocumentComponentWhere = {
  /** Whether its name is fit to stand in a decision. */
  clean?: boolean | null | undefined;
  /** Name of the field of its procedure. */
  field?: string | null | undefined;
  /** A level that carries its procedure out. */
  level?: ProcedureLevel | null | undefined;
  /** Whether the digitization list in force today has it. */
  listed?: boolean | null | undefined;
  /** Code of the procedure. */
  procedureCode?: string | null | undefined;
  /** Words of the name, paper code, component code or procedure code, without accents or case; a part of a code will do. */
  search?: string | null | undefined;
  /** Code of a unit: components of the procedures of that body, as in ProcedureWhere. */
  unitCode?: string | null | undefined;
};

/** Order of Dossier records. */
export type DossierOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DossierOrderField;
};

/** What Dossier records can be ordered by. */
export type DossierOrderField =
  | 'CODE'
  | 'DUE_AT'
  | 'RECEIVED_AT';

/** State of a dossier, national codes 1 to 10 in this order (trạng thái hồ sơ). */
export type DossierStatus =
  | 'FEE_REQUESTED'
  | 'NEW'
  | 'PROCESSING'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RESOLVED'
  | 'RETURNED'
  | 'STOPPED'
  | 'SUPPLEMENT_REQUESTED'
  | 'WITHDRAWN';

/** Filters of dossiers; all of them must hold. With `criterionCode` and `period`: exactly the dossiers behind that figure. */
export type DossierWhere = {
  /** Part of the dossier number. */
  code?: string | null | undefined;
  /** Criterion whose figure to open; needs `withinCode` and `period`. */
  criterionCode?: string | null | undefined;
  /** Which part of the figure; DENOMINATOR unless told. */
  part?: FigurePart | null | undefined;
  /** Received in this period. */
  period?: string | null | undefined;
  /** Code of the procedure. */
  procedureCode?: string | null | undefined;
  /** State. */
  status?: DossierStatus | null | undefined;
  /** The units of that time (AS_WAS, unless told), or with what the unit took over whole (AS_NOW); it goes with `withinCode`. Of a split unit whose counts are shared out by weights no single dossier is one successor's: these are listed for the province only. */
  view?: ScoreView | null | undefined;
  /** Code of a unit: its dossiers and those of the units below. */
  withinCode?: string | null | undefined;
};

/** The target of a group, to be broken down to its units (phân bổ chỉ tiêu). Nothing is assigned yet. */
export type DraftTargetCascadeInput = {
  /** Where last results are taken from; unless told the period itself once it has begun, else the present period of its kind. */
  basePeriod?: string | null | undefined;
  /** Code of a criterion of the indicator set in force in the period, or L.1. */
  criterionCode: string;
  /** The same key and input again gives the same draft; other input is CONFLICT. */
  idempotencyKey?: string | null | undefined;
  /** Only the units of this level below it. Not together with `unitCodes`. */
  level?: UnitLevel | null | undefined;
  /** How it is broken down. */
  method: CascadeMethod;
  /** The target of the group in percent, 0 to 100, at most four decimals. */
  percent: string;
  /** The period of the target. */
  period: string;
  /** Percentage points over the last result, above 0, at most two decimals; for LAST_RESULT_PLUS_STEP, and only for it. */
  step?: string | null | undefined;
  /** What it is called among drafts, at most 300 characters. */
  title: string;
  /** Only these units below it, none of them below another. At most 1,000. */
  unitCodes?: Array<string> | null | undefined;
  /** Code of the unit of the group. Broken down to the next measured units below it that the criterion is for, or to those of `level` or `unitCodes`; its own target is assigned too if it is measured and neither is given. */
  withinCode: string;
};

/** Why digitization is not required (Circular 03/2025/TT-VPCP, article 5). */
export type Exemption =
  | 'FILED_ELECTRONICALLY'
  | 'PROCESSING_OPINION'
  | 'SECRET'
  | 'SHOWN_FOR_CHECKING';

/** Which dossiers behind a figure: those of the numerator, the denominator, or missing from the numerator. */
export type FigurePart =
  | 'DENOMINATOR'
  | 'MISSING'
  | 'NUMERATOR';

/** How the end of a running period was forecast: RECENT_PACE (what comes counts as in the recent weeks), PERIOD_PACE (as in the period so far, for want of recent ones), AS_IT_STANDS (counts that do not come in with dossiers, or nothing to go by: the present figure), PERIOD_OVER (the figure itself). */
export type ForecastBasis =
  | 'AS_IT_STANDS'
  | 'PERIOD_OVER'
  | 'PERIOD_PACE'
  | 'RECENT_PACE';

/** An act on a digitization list. */
export type ListAct =
  | 'APPROVE'
  | 'CLOSE_CONSULTATION'
  | 'CREATE'
  | 'EDIT_ENTRIES'
  | 'OPEN_CONSULTATION'
  | 'PUBLISH'
  | 'RESPOND'
  | 'RETURN'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

/** Status of a digitization list (dự thảo, đang lấy ý kiến, đã trình, đã phê duyệt, đã công bố, đã được thay thế, đã rút). */
export type ListStatus =
  | 'APPROVED'
  | 'CONSULTATION'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

/** What a unit can do for its score: digitize, send again to the national portal, issue the electronic result, put it into the store, have the fee paid online, reuse digitized data, use population data, finish open dossiers in time, record missing figures, win first dossiers for procedures without one, digitize components of the list (việc nên làm). */
export type NextActionKind =
  | 'DIGITIZE'
  | 'DIGITIZE_LISTED'
  | 'FINISH_IN_TIME'
  | 'FIRST_DOSSIERS'
  | 'ISSUE_ELECTRONIC_RESULT'
  | 'LINK_TO_STORE'
  | 'PAY_ONLINE'
  | 'RECORD_OBSERVATION'
  | 'REUSE'
  | 'SEND_AGAIN'
  | 'USE_POPULATION_DATA';

/** KNOWN, or UNKNOWN: the formula is a draft, or it depends on what is still to come. */
export type NextActionState =
  | 'KNOWN'
  | 'UNKNOWN';

/** RECORDED counts at once; PROPOSED waits for a second officer; CONFIRMED; REJECTED; SUPERSEDED: a later value ended the wait. */
export type ObservationAct =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'RECORDED'
  | 'REJECTED'
  | 'SUPERSEDED';

/** One observed value. */
export type ObservationItemInput = {
  /** Version of the observation that it replaces, 0 for none yet; CONFLICT when it has changed since. Left out: it replaces whatever is there. */
  expectedVersion?: number | null | undefined;
  /** Code of the metric; see `observationMetrics`. One that criteria read for other levels of units only is refused. */
  metric: string;
  /** The period: the value holds for exactly these days. It has begun. */
  period: string;
  /** Code of the unit, which stood on a day of the period. */
  unitCode: string;
  /** A whole number, 0 or above. 0 is a value: leave the row out where nothing is known. Of a part no more than its whole (`within`), in the call or as stored. */
  value: number;
};

/** CONFIRMED counts (a second officer confirmed it, or none was needed), PENDING waits for a second officer, REJECTED never counted (trạng thái số liệu). */
export type ObservationState =
  | 'CONFIRMED'
  | 'PENDING'
  | 'REJECTED';

/** Filters of observations; all of them must hold. */
export type ObservationWhere = {
  /** Code of the metric; see `observationMetrics`. */
  metric?: string | null | undefined;
  /** Exactly these days, however they are written. */
  period?: string | null | undefined;
  /** PENDING: those that wait for a second officer. */
  state?: ObservationState | null | undefined;
  /** Code of the unit. */
  unitCode?: string | null | undefined;
  /** Code of a unit: it and everything that stood below it on the last day of the period. */
  withinCode?: string | null | undefined;
};

/** Order of OfficialResult records. */
export type OfficialResultOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OfficialResultOrderField;
};

/** What OfficialResult records can be ordered by. */
export type OfficialResultOrderField =
  | 'CODE'
  | 'OBSERVED_ON'
  | 'RECORDED_AT'
  | 'SCORE'
  | 'UNIT';

/** Filters of official results; all of them must hold. */
export type OfficialResultWhere = {
  /** Code of the group or criterion. */
  code?: string | null | undefined;
  /** Observed on this day or later. */
  observedFrom?: string | null | undefined;
  /** Observed on this day or earlier. */
  observedTo?: string | null | undefined;
  /** Totals, groups or criteria. */
  part?: ScorePart | null | undefined;
  /** Exactly these days, however they are written. */
  period?: string | null | undefined;
  /** Code of the unit. */
  unitCode?: string | null | undefined;
  /** Code of a unit: it and everything that stood below it on the last day of the period. */
  withinCode?: string | null | undefined;
};

/** How much of a procedure can be done online: none, partly, fully (mức độ dịch vụ công trực tuyến). */
export type OnlineLevel =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL';

/** A new round of consultation. */
export type OpenConsultationInput = {
  /** The last day for answers; not in the past. */
  dueOn: string;
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Codes of the units to ask: departments and measured bodies that stand today. */
  unitCodes: Array<string>;
};

/** Ascending or descending; what is unknown stands last in both. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Position of a consulted unit: AGREE (nhất trí) or OBJECT (không nhất trí). */
export type Position =
  | 'AGREE'
  | 'OBJECT';

/** Position on one entry. */
export type PositionInput = {
  /** The reason, at most 2,000 characters; an objection wants one. */
  comment?: string | null | undefined;
  /** Id of the component of the entry. */
  componentId: string | number;
  /** Agreement or objection. */
  position: Position;
};

/** Level of government that carries a procedure out (cấp thực hiện). */
export type ProcedureLevel =
  | 'COMMUNE'
  | 'MINISTRY'
  | 'PROVINCE';

/** Order of Procedure records. */
export type ProcedureOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProcedureOrderField;
};

/** What Procedure records can be ordered by. */
export type ProcedureOrderField =
  | 'CODE'
  | 'FIELD'
  | 'MINISTRY'
  | 'NAME';

/** Filters of procedures; all of them must hold. A filter on a fact never finds procedures for which the fact is unknown. */
export type ProcedureWhere = {
  /** Whether only its row in the catalogue is known. */
  catalogueOnly?: boolean | null | undefined;
  /** Whether the names of its components are fit to stand in a decision. */
  clean?: boolean | null | undefined;
  /** Name of the field, exactly as in procedureFields. */
  field?: string | null | undefined;
  /** Whether the catalogue holds components of it; those with catalogueOnly have none here because nobody read them yet. */
  hasComponents?: boolean | null | undefined;
  /** Known to cost a fee (true) or known to be free (false). */
  hasFee?: boolean | null | undefined;
  /** Whether it is known if it costs a fee; false finds the unknown. */
  hasFeeKnown?: boolean | null | undefined;
  /** Known to give a document (true) or known to give none (false). */
  hasResults?: boolean | null | undefined;
  /** Whether the province itself laid it down. */
  issuedByProvince?: boolean | null | undefined;
  /** A level that carries it out. */
  level?: ProcedureLevel | null | undefined;
  /** Whether the digitization list in force today has a component of it. */
  listed?: boolean | null | undefined;
  /** Known to be available online (true) or known not to be (false). */
  onlineAvailable?: boolean | null | undefined;
  /** Whether it is known if it is available online; false finds the unknown. */
  onlineAvailableKnown?: boolean | null | undefined;
  /** Words of the name, code or field, without accents or case; a part of the code will do. */
  search?: string | null | undefined;
  /** Whether the time limit is known; false finds the unknown. */
  statutoryDaysKnown?: boolean | null | undefined;
  /** Code of a unit: the procedures of that body. A department has those that it is responsible for, a commune or district those of the commune level, the province those of both levels, a desk none. */
  unitCode?: string | null | undefined;
};

/** Why a figure is provisional (tạm tính): its period still runs, an observation waits for a second officer, one of its two observed counts was never told (and is shown as 0), or its formula is a draft. */
export type ProvisionalReason =
  | 'DRAFT_FORMULA'
  | 'OBSERVATION_INCOMPLETE'
  | 'OBSERVATION_PENDING'
  | 'PERIOD_RUNNING';

/** The list to publish. */
export type PublishDigitizationListInput = {
  /** The day from which it is in force: neither before the decision nor before today. */
  effectiveFrom: string;
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
};

/** Puts a draft in force (áp dụng bộ chỉ số) and ends the set before it the day before. */
export type PutRuleSetInForceInput = {
  /** Code of the draft. */
  code: string;
  /** Version of the draft; CONFLICT when it has changed since. */
  expectedVersion?: number | null | undefined;
  /** The document or publication that it rests on, at most 500 characters (căn cứ). */
  source: string;
  /** OFFICIAL, or RECONSTRUCTED from published figures. */
  state: RuleState;
  /** First day in force: after the last day of every period that is over and has snapshots, and after the first day of every set in force. */
  validFrom: string;
};

/** Values from one source (ghi số liệu ngoài hồ sơ). One about the unit that the recorder works in waits for a second officer. */
export type RecordObservationsInput = {
  /** True: only says what it would do, and writes nothing. */
  dryRun?: boolean | null | undefined;
  /** The same key and input again gives the same observations and records nothing; other input is CONFLICT. Not looked at in a dry run. */
  idempotencyKey?: string | null | undefined;
  /** The values, 1 to 5,000; a unit, period and metric once. */
  items: Array<ObservationItemInput>;
  /** Where the values come from: a report, a screen of the national portal; at most 500 characters (nguồn). */
  source: string;
  /** Address of the source. */
  sourceUrl?: string | null | undefined;
};

/** Observations that wait, to be rejected by a second officer (từ chối); what counted before goes on counting. */
export type RejectObservationsInput = {
  /** The version of each that was looked at, in the order of the ids; CONFLICT when one has changed since. */
  expectedVersions?: Array<number> | null | undefined;
  /** Ids of observations, 1 to 500. */
  ids: Array<string | number>;
  /** Why, at most 2,000 characters (lý do). */
  reason: string;
};

/** The answer of one consulted unit; again to amend it. */
export type RespondToConsultationInput = {
  /** Id of the list. */
  listId: string | number;
  /** Its positions; entries that are not named keep theirs. */
  positions: Array<PositionInput>;
  /** Code of the unit that answers. */
  unitCode: string;
};

/** The list to send back to the Center. */
export type ReturnDigitizationListInput = {
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Why, at most 2,000 characters. */
  reason: string;
};

/** A duty of document 2788/UBND-KSTT (vai trò). */
export type Role =
  | 'API_INGEST'
  | 'API_READ'
  | 'CENTER_ADMIN'
  | 'CHAIRMAN_OFFICE'
  | 'COMMUNE_OFFICER'
  | 'DEPARTMENT_OFFICER'
  | 'DISTRICT_OFFICER'
  | 'ICT_DEPARTMENT'
  | 'INSPECTOR'
  | 'PPC_OFFICE'
  | 'SYSTEM_ADMIN';

/** How sure a formula is: OFFICIAL, RECONSTRUCTED from published figures, or DRAFT. */
export type RuleState =
  | 'DRAFT'
  | 'OFFICIAL'
  | 'RECONSTRUCTED';

/** A draft of a rule set (dự thảo bộ chỉ số): judges nothing until it is put in force. */
export type SaveRuleSetInput = {
  /** The whole set as `IndicatorSet.definition` gives it, with the state DRAFT. Its code is new, or that of a draft. */
  definition: unknown;
  /** Version of the draft that is changed; left out for a new one. CONFLICT when it has changed since, or a new code is taken. */
  expectedVersion?: number | null | undefined;
};

/** An act done to dossiers of the unit: it moves every criterion that those dossiers really move (việc làm). */
export type ScoreActionInput = {
  /** To how many, in the order of the list of `nextBestActions`; all of them unless told. */
  dossiers?: number | null | undefined;
  /** One of the acts on dossiers that are there already. */
  kind: NextActionKind;
};

/** A change of one criterion in exactly one form: counts to be, counts to add, or a rate to be. A count is one number wherever it is read: more dossiers received are the larger denominator of every criterion that divides by them. A rate moves its own criterion only. */
export type ScoreChangeInput = {
  /** How many to add to the denominator; below 0 to take away. */
  addDenominator?: number | null | undefined;
  /** How many to add to the numerator; below 0 to take away. */
  addNumerator?: number | null | undefined;
  /** Code of a criterion that applies to the unit (mã tiêu chí). */
  criterionCode: string;
  /** Denominator to be (mẫu số). */
  denominator?: number | null | undefined;
  /** Numerator to be (tử số). */
  numerator?: number | null | undefined;
  /** Rate to be in percent, 0 to 100, taken exactly (tỷ lệ). */
  percent?: string | null | undefined;
};

/** What a published score is of: the unit as a whole, a group, or a criterion. */
export type ScorePart =
  | 'CRITERION'
  | 'GROUP'
  | 'TOTAL';

/** By the units of that time (AS_WAS) or carried to the units of today (AS_NOW). */
export type ScoreView =
  | 'AS_NOW'
  | 'AS_WAS';

/** Length of the periods of a series: MONTH (tháng) or WEEK (tuần ISO). */
export type SeriesGranularity =
  | 'MONTH'
  | 'WEEK';

/** Entries to put into a draft and to take out of it; all or nothing. */
export type SetDigitizationListEntriesInput = {
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Components to take out. */
  removeComponentIds?: Array<string | number> | null | undefined;
  /** Entries to add or to replace, each component once. */
  upsert?: Array<DigitizationListEntryInput> | null | undefined;
};

/** The secret of a one-time link and the password to set. */
export type SignInByLinkInput = {
  /** The new password, at least 12 characters. */
  newPassword: string;
  /** The secret at the end of the link. */
  secret: string;
};

/** Name and password. */
export type SignInInput = {
  /** Password. */
  password: string;
  /** Username. */
  username: string;
};

/** Unit of the statutory time limit; UNSTATED counts as working days. */
export type StatutoryUnit =
  | 'CALENDAR_DAY'
  | 'HOUR'
  | 'MONTH'
  | 'UNSTATED'
  | 'WORKING_DAY';

/** The list to lay before the Chairman. */
export type SubmitDigitizationListInput = {
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Number of the submission (số tờ trình), at most 100 characters. */
  submissionNumber: string;
};

/** What a reorganisation did: RENAME keeps the unit, MERGE and SPLIT end the predecessors, MERGE_INTO keeps the successor. */
export type SuccessionKind =
  | 'MERGE'
  | 'MERGE_INTO'
  | 'RENAME'
  | 'SPLIT';

/** The percentage of one unit of a cascade. */
export type TargetCascadeItemInput = {
  /** The percentage in place of the proposed one, 0 to 100, at most four decimals. */
  percent: string;
  /** Code of a unit of the cascade; once in a call. */
  unitCode: string;
};

/** Order of TargetCascade records. */
export type TargetCascadeOrderBy = {
  /** Direction. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TargetCascadeOrderField;
};

/** What TargetCascade records can be ordered by. */
export type TargetCascadeOrderField =
  | 'CHANGED_AT'
  | 'CREATED_AT'
  | 'CRITERION'
  | 'PERIOD';

/** Status of a cascade of targets: draft, assigned under a decision, discarded (dự thảo, đã giao, đã bỏ). */
export type TargetCascadeStatus =
  | 'ASSIGNED'
  | 'DISCARDED'
  | 'DRAFT';

/** Filters of cascades; all of them must hold. */
export type TargetCascadeWhere = {
  /** Code of the criterion. */
  criterionCode?: string | null | undefined;
  /** Exactly these days, however they are written. */
  period?: string | null | undefined;
  /** Any of these statuses. */
  status?: Array<TargetCascadeStatus> | null | undefined;
  /** Code of a unit that is among those of the cascade. */
  unitCode?: string | null | undefined;
};

/** The target of one unit. */
export type TargetItemInput = {
  /** The least percentage, 0 to 100, at most four decimals. */
  percent: string;
  /** Code of the unit; once in a call. */
  unitCode: string;
};

/** Whether a unit can reach a proposed target: SECURED, enough counts already; REACHABLE; UNREACHABLE, not even if all that is still to come counts; UNKNOWN, it does not come in with dossiers or nothing is expected. */
export type TargetReach =
  | 'REACHABLE'
  | 'SECURED'
  | 'UNKNOWN'
  | 'UNREACHABLE';

/** A criterion against its target: on track (met, in a closed period), at risk, missed, no target, no data, not applicable. */
export type TargetStatus =
  | 'AT_RISK'
  | 'MISSED'
  | 'NOT_APPLICABLE'
  | 'NO_DATA'
  | 'NO_TARGET'
  | 'ON_TRACK';

/** Kind of body (loại đơn vị). */
export type UnitKind =
  | 'CHAIRMAN'
  | 'COMMUNE_PAC'
  | 'COMMUNE_PEOPLES_COMMITTEE'
  | 'COMMUNE_RRD'
  | 'DEPARTMENT'
  | 'DISTRICT_PAC'
  | 'DISTRICT_PEOPLES_COMMITTEE'
  | 'INSPECTORATE'
  | 'MANAGEMENT_BOARD'
  | 'PROVINCIAL_OFFICE'
  | 'PROVINCIAL_PAC'
  | 'PROVINCIAL_PEOPLES_COMMITTEE'
  | 'SUBORDINATE_AGENCY'
  | 'VERTICAL_AGENCY';

/** Level of a unit (cấp đơn vị). */
export type UnitLevel =
  | 'COMMUNE'
  | 'DEPARTMENT'
  | 'DESK'
  | 'DISTRICT'
  | 'PROVINCE';

/** Other percentages for some units of a draft. */
export type UpdateTargetCascadeInput = {
  /** The version that was read; CONFLICT when it has changed since. */
  expectedVersion: number;
  /** The cascade. */
  id: string | number;
  /** The units to change; the others stay as they are. */
  items: Array<TargetCascadeItemInput>;
};

/** The list to give up. */
export type WithdrawDigitizationListInput = {
  /** The version that was read; an older one is CONFLICT. */
  expectedVersion: number;
  /** Id of the list. */
  listId: string | number;
  /** Why, at most 2,000 characters. */
  reason: string;
};

export type ConsoleAccountsQueryVariables = Exact<{
  where?: AccountWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleAccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, username: string, fullName: string, kind: AccountKind, disabledAt: string | null, roles: Array<{ role: Role, validFrom: string, validTo: string | null, unit: { code: string, name: string } | null }> }> } };

export type ConsoleCreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type ConsoleCreateApiTokenMutation = { createApiToken: { token: string, expiresOn: string } };

export type ConsoleAuditEntriesQueryVariables = Exact<{
  where?: AuditEntryWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleAuditEntriesQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string, operation: string, resource: string, recordKey: string, before: unknown, after: unknown, reason: string | null, requestId: string | null, hash: string }> } };

export type ConsoleCreateListMutationVariables = Exact<{
  input: CreateDigitizationListInput;
}>;


export type ConsoleCreateListMutation = { createDigitizationList: { digitizationList: { id: string, number: string } } };

export type ConsoleSetEntriesMutationVariables = Exact<{
  input: SetDigitizationListEntriesInput;
}>;


export type ConsoleSetEntriesMutation = { setDigitizationListEntries: { digitizationList: { id: string, version: number } } };

export type ConsoleOpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type ConsoleOpenConsultationMutation = { openConsultation: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsoleCloseConsultationMutationVariables = Exact<{
  input: CloseConsultationInput;
}>;


export type ConsoleCloseConsultationMutation = { closeConsultation: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsoleRespondMutationVariables = Exact<{
  input: RespondToConsultationInput;
}>;


export type ConsoleRespondMutation = { respondToConsultation: { digitizationList: { id: string, version: number } } };

export type ConsoleSubmitListMutationVariables = Exact<{
  input: SubmitDigitizationListInput;
}>;


export type ConsoleSubmitListMutation = { submitDigitizationList: { digitizationList: { id: string, status: ListStatus, version: number }, warnings: Array<{ code: string, message: string }> } };

export type ConsoleReturnListMutationVariables = Exact<{
  input: ReturnDigitizationListInput;
}>;


export type ConsoleReturnListMutation = { returnDigitizationList: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsoleApproveListMutationVariables = Exact<{
  input: ApproveDigitizationListInput;
}>;


export type ConsoleApproveListMutation = { approveDigitizationList: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsolePublishListMutationVariables = Exact<{
  input: PublishDigitizationListInput;
}>;


export type ConsolePublishListMutation = { publishDigitizationList: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsoleWithdrawListMutationVariables = Exact<{
  input: WithdrawDigitizationListInput;
}>;


export type ConsoleWithdrawListMutation = { withdrawDigitizationList: { digitizationList: { id: string, status: ListStatus, version: number } } };

export type ConsoleListsQueryVariables = Exact<{
  where?: DigitizationListWhere | null | undefined;
  orderBy?: Array<DigitizationListOrderBy> | DigitizationListOrderBy | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleListsQuery = { digitizationLists: { totalCount: number, nodes: Array<{ id: string, number: string, title: string, status: ListStatus, entryCount: number, effectiveFrom: string | null, effectiveTo: string | null, createdAt: string, decision: { number: string, signedOn: string } | null, consultations: Array<{ round: number }> }> } };

export type ConsoleListInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleListInForceQuery = { publishedDigitizationList: { id: string, number: string, title: string, entryCount: number, effectiveFrom: string | null } | null };

export type ConsoleListQueryVariables = Exact<{
  number: string;
}>;


export type ConsoleListQuery = { digitizationLists: { nodes: Array<{ id: string, number: string, title: string, status: ListStatus, version: number, entryCount: number, effectiveFrom: string | null, effectiveTo: string | null, contentHash: string | null, publishedAt: string | null, createdAt: string, allowedActions: Array<ListAct>, submission: { number: string, at: string, by: string | null } | null, decision: { number: string, signedOn: string, signedBy: string } | null, basedOn: { number: string, title: string } | null, supersedes: { number: string } | null, supersededBy: { number: string, effectiveFrom: string | null } | null, fields: Array<{ name: string, entryCount: number }>, consultations: Array<{ round: number, dueOn: string, openedAt: string, closedAt: string | null, units: Array<{ respondedAt: string | null, late: boolean, agreed: number, objected: number, unit: { code: string, name: string, level: UnitLevel, ancestors: Array<{ code: string }> } }> }>, history: Array<{ act: ListAct, from: ListStatus | null, to: ListStatus, at: string, by: string, reason: string | null, version: number }> }> }, publishedDigitizationList: { id: string, number: string, title: string, effectiveFrom: string | null } | null };

export type ConsoleListEntriesQueryVariables = Exact<{
  id: string | number;
  where?: DigitizationListEntryWhere | null | undefined;
  first: number;
  offset?: number | null | undefined;
}>;


export type ConsoleListEntriesQuery = { digitizationList: { id: string, entries: { totalCount: number, nodes: Array<{ id: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, procedureCode: string, procedureName: string, field: string, componentCode: string, componentName: string, component: { id: string, isClean: boolean }, responsibleUnit: { code: string, name: string } | null, objections: Array<{ round: number }> }> } } | null };

export type ConsoleListEntryQueryVariables = Exact<{
  id: string | number;
  search: string;
}>;


export type ConsoleListEntryQuery = { digitizationList: { id: string, entries: { nodes: Array<{ id: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, procedureCode: string, procedureName: string, field: string, componentCode: string, componentName: string, component: { id: string, isClean: boolean, paperCode: string | null, originals: number | null, copies: number | null, groupName: string | null }, responsibleUnit: { code: string, name: string } | null, positions: Array<{ round: number, position: Position, comment: string | null, late: boolean, respondedAt: string, unit: { code: string, name: string } }> }> } } | null };

export type ConsoleComponentPickerQueryVariables = Exact<{
  listId: string | number;
  where?: DocumentComponentWhere | null | undefined;
  first: number;
  offset?: number | null | undefined;
}>;


export type ConsoleComponentPickerQuery = { documentComponents: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, groupName: string | null, isClean: boolean, procedure: { code: string, name: string, field: string }, currentEntry: { class: ComponentClass, stage: DigitizationStage, list: { number: string } } | null, entryIn: { id: string } | null }> } };

export type ConsoleObjectedEntriesQueryVariables = Exact<{
  id: string | number;
  round: number;
}>;


export type ConsoleObjectedEntriesQuery = { digitizationList: { id: string, entries: { totalCount: number, nodes: Array<{ id: string, componentCode: string, componentName: string, procedureName: string, positions: Array<{ comment: string | null, late: boolean, unit: { code: string, name: string } }> }> } } | null };

export type ConsoleAnswersQueryVariables = Exact<{
  id: string | number;
  round: number;
  unitCode: string;
  where?: DigitizationListEntryWhere | null | undefined;
  first: number;
  offset?: number | null | undefined;
}>;


export type ConsoleAnswersQuery = { digitizationList: { id: string, entries: { totalCount: number, nodes: Array<{ id: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, procedureCode: string, procedureName: string, field: string, componentCode: string, componentName: string, component: { id: string }, responsibleUnit: { code: string, name: string } | null, positions: Array<{ position: Position, comment: string | null, late: boolean, respondedAt: string }> }> } } | null };

export type ConsoleListChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleListChangesQuery = { digitizationList: { id: string, changes: { addedCount: number, removedCount: number, changedCount: number, since: { number: string, title: string } | null, added: Array<{ id: string, componentCode: string, componentName: string, procedureCode: string, procedureName: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, responsibleUnit: { code: string, name: string } | null }>, removed: Array<{ id: string, componentCode: string, componentName: string, procedureCode: string, procedureName: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, responsibleUnit: { code: string, name: string } | null }>, changed: Array<{ before: { id: string, componentCode: string, componentName: string, procedureCode: string, procedureName: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, responsibleUnit: { code: string, name: string } | null }, after: { id: string, componentCode: string, componentName: string, procedureCode: string, procedureName: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, responsibleUnit: { code: string, name: string } | null }, fields: Array<{ field: string, before: string | null, after: string | null }> }> } } | null };

export type ComparedEntryFragment = { id: string, componentCode: string, componentName: string, procedureCode: string, procedureName: string, class: ComponentClass, stage: DigitizationStage, legalBasis: string | null, exemption: Exemption | null, replacedByData: string | null, note: string | null, responsibleUnit: { code: string, name: string } | null };

export type ConsoleListChangeCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleListChangeCountsQuery = { digitizationList: { id: string, changes: { addedCount: number, removedCount: number, changedCount: number, since: { number: string } | null } } | null };

export type ConsoleConsultableUnitsQueryVariables = Exact<{
  within: string;
}>;


export type ConsoleConsultableUnitsQuery = { departments: { nodes: Array<{ code: string, name: string, measured: boolean }> }, districts: { nodes: Array<{ code: string, name: string, measured: boolean }> }, communes: { nodes: Array<{ code: string, name: string, measured: boolean }> } };

export type ConsoleWaitingListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleWaitingListsQuery = { digitizationLists: { nodes: Array<{ number: string, title: string, status: ListStatus, entryCount: number, allowedActions: Array<ListAct>, submission: { number: string, at: string } | null, decision: { number: string, signedOn: string } | null, consultations: Array<{ dueOn: string, closedAt: string | null, units: Array<{ respondedAt: string | null, late: boolean, agreed: number, objected: number, unit: { code: string, name: string, ancestors: Array<{ code: string }> } }> }>, history: Array<{ act: ListAct, reason: string | null }> }> } };

export type ConsoleDossiersQueryVariables = Exact<{
  where: DossierWhere;
  first: number;
  offset: number;
  orderBy?: Array<DossierOrderBy> | DossierOrderBy | null | undefined;
  criterion: string;
  period: string;
  explains: boolean;
}>;


export type ConsoleDossiersQuery = { dossiers: { totalCount: number, nodes: Array<{ id: string, code: string, status: DossierStatus, channel: Channel | null, receivedAt: string | null, dueAt: string | null, finishedAt: string | null, onTime: boolean | null, lateReason: string | null, syncedAt: string | null, syncError: string | null, procedure: { code: string, name: string }, unit: { code: string, name: string }, explanation?: Array<{ name: string, label: string, holds: boolean }> }> } };

export type ConsoleDossierFigureQueryVariables = Exact<{
  code: string;
  period: string;
  view?: ScoreView | null | undefined;
  day: string;
}>;


export type ConsoleDossierFigureQuery = { scorecard: { observedAt: string, unit: { code: string, name: string, level: UnitLevel }, criteria: Array<{ code: string, name: string, status: TargetStatus, rate: { numerator: number, denominator: number } | null }> }, indicatorSet: { groups: Array<{ name: string, nameEn: string, criteria: Array<{ code: string, name: string, nameEn: string, counts: string }> }>, unscored: Array<{ code: string, name: string, nameEn: string, counts: string }> } | null };

export type ConsoleInboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConsoleInboxChangedSubscription = { inboxChanged: { isWhole: boolean, observedAt: string, removedIds: Array<string>, digitizationLists: Array<{ id: string, version: number }>, observations: Array<{ id: string, version: number }> } };

export type ConsoleProvinceStandingQueryVariables = Exact<{
  code: string;
  period: string;
  day: string;
}>;


export type ConsoleProvinceStandingQuery = { scorecard: { score: string, maxScore: string, band: string, observedAt: string, groups: Array<{ code: string, name: string, score: string, maxScore: string, percent: string }>, criteria: Array<{ code: string, name: string, score: string | null, maxScore: string | null, status: TargetStatus, rate: { numerator: number, denominator: number, percent: string | null } | null }> }, scoreboard: { rows: Array<{ rank: number, score: string, unit: { code: string, name: string }, cells: Array<{ criterionCode: string, status: TargetStatus }> }> }, indicatorSet: { bands: Array<{ code: string, name: string, nameEn: string | null, from: string }>, groups: Array<{ code: string, name: string, nameEn: string, criteria: Array<{ code: string, name: string, nameEn: string }> }> } | null };

export type ConsoleDossierBatchesQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type ConsoleDossierBatchesQuery = { dossierBatches: { totalCount: number, nodes: Array<{ id: string, batchId: string, recordCount: number, accepted: number, unchanged: number, receivedAt: string, sentBy: string }> } };

export type ConsoleDossierBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleDossierBatchQuery = { node:
    | { id: string, batchId: string, recordCount: number, accepted: number, unchanged: number, receivedAt: string, sentBy: string, contentHash: string, rejected: Array<{ index: number, dossierCode: string | null, path: string, message: string }> }
    | Record<PropertyKey, never>
   | null };

export type ConsoleIndicatorSetQueryVariables = Exact<{
  asOf: string;
}>;


export type ConsoleIndicatorSetQuery = { indicatorSet: { code: string, name: string, nameEn: string, state: RuleState, validFrom: string, validTo: string | null, source: string | null, note: string | null, bands: Array<{ code: string, name: string, nameEn: string | null, from: string }>, groups: Array<{ code: string, name: string, nameEn: string, maxScore: string, criteria: Array<{ code: string, name: string, nameEn: string, maxScore: string, state: RuleState, source: string, counts: string, whenEmpty: string, appliesTo: Array<UnitLevel>, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string, fullAtPercent: string }> }>, unscored: Array<{ code: string, name: string, nameEn: string, reading: string, takesTargets: boolean, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string }> } | null };

export type ConsoleIndicatorSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleIndicatorSetsQuery = { indicatorSets: Array<{ code: string, name: string, nameEn: string, state: RuleState, inForce: boolean, version: number, validFrom: string, validTo: string | null, source: string | null, savedAt: string | null, savedBy: string | null, putInForceAt: string | null, putInForceBy: string | null, allowedActions: Array<string> }> };

export type ConsoleRuleSetDefinitionQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleRuleSetDefinitionQuery = { indicatorSet: { code: string, version: number, definition: unknown } | null };

export type ConsoleRuleSetChangesQueryVariables = Exact<{
  code: string;
  from: string;
}>;


export type ConsoleRuleSetChangesQuery = { indicatorSet: { changesFrom: { judgesAlike: boolean, added: Array<{ code: string, name: string, nameEn: string, maxScore: string, fullAtPercent: string }>, removed: Array<{ code: string, name: string, nameEn: string, maxScore: string, fullAtPercent: string }>, changed: Array<{ code: string, fields: Array<{ field: string, before: string | null, after: string | null }>, before: { name: string, nameEn: string, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string }, after: { name: string, nameEn: string, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string } }>, others: Array<{ field: string, before: string | null, after: string | null }> } } | null };

export type ConsolePreviewBoardQueryVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  code: string;
}>;


export type ConsolePreviewBoardQuery = { now: { ruleSetCode: string, observedAt: string, rows: Array<{ rank: number, score: string, unit: { code: string, name: string } }> }, tried: { ruleSetCode: string, rows: Array<{ rank: number, score: string, unit: { code: string, name: string } }> } };

export type ConsolePreviewCardQueryVariables = Exact<{
  unit: string;
  period: string;
  code: string;
}>;


export type ConsolePreviewCardQuery = { now: { ruleSetCode: string, score: string, observedAt: string, unit: { code: string, name: string }, criteria: Array<{ code: string, name: string, score: string | null, maxScore: string | null, status: TargetStatus }> }, tried: { ruleSetCode: string, score: string, criteria: Array<{ code: string, name: string, score: string | null, maxScore: string | null, status: TargetStatus }> }, set: { groups: Array<{ criteria: Array<{ code: string, nameEn: string }> }> } | null };

export type ConsoleSaveRuleSetMutationVariables = Exact<{
  input: SaveRuleSetInput;
}>;


export type ConsoleSaveRuleSetMutation = { saveRuleSet: { indicatorSet: { code: string, version: number } } };

export type ConsolePutRuleSetInForceMutationVariables = Exact<{
  input: PutRuleSetInForceInput;
}>;


export type ConsolePutRuleSetInForceMutation = { putRuleSetInForce: { indicatorSet: { code: string, validFrom: string } } };

export type ConsoleUnitChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  level?: UnitLevel | null | undefined;
}>;


export type ConsoleUnitChoicesQuery = { units: { nodes: Array<{ code: string, name: string, level: UnitLevel }> } };

export type ConsoleUnitNameQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleUnitNameQuery = { unit: { code: string, name: string, level: UnitLevel } | null };

export type ConsoleProcedureFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleProcedureFieldsQuery = { procedureFields: Array<{ name: string, procedureCount: number }> };

export type ConsoleMoversQueryVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  from: string;
  to?: string | null | undefined;
  day: string;
}>;


export type ConsoleMoversQuery = { scoreMovers: { observedFrom: string, observedTo: string, count: number, break: { ruleSetBefore: string | null, ruleSetAfter: string | null } | null, rows: Array<{ scoreBefore: string | null, scoreAfter: string | null, change: string | null, rankBefore: number | null, rankAfter: number | null, rankChange: number | null, unit: { code: string, name: string, level: UnitLevel }, criteria: Array<{ criterionCode: string, change: string | null, scoreAfter: string | null, rateBefore: { numerator: number, denominator: number, percent: string | null } | null, rateAfter: { numerator: number, denominator: number, percent: string | null } | null }> }> }, indicatorSet: { groups: Array<{ criteria: Array<{ code: string, name: string, nameEn: string }> }> } | null };

export type ConsoleObservationsOfPeriodQueryVariables = Exact<{
  period: string;
}>;


export type ConsoleObservationsOfPeriodQuery = { scoreSnapshots: { nodes: Array<{ takenAt: string }> } };

export type ConsoleObservationsQueryVariables = Exact<{
  where?: ObservationWhere | null | undefined;
  first: number;
  offset: number;
}>;


export type ConsoleObservationsQuery = { observations: { totalCount: number, nodes: Array<{ id: string, period: string, metric: string, label: string, labelEn: string, value: number | null, state: ObservationState, source: string | null, sourceUrl: string | null, recordedAt: string | null, recordedBy: string | null, confirmedAt: string | null, confirmedBy: string | null, pendingValue: number | null, pendingSource: string | null, pendingAt: string | null, pendingBy: string | null, version: number, unit: { code: string, name: string } }> } };

export type ConsoleWaitingObservationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleWaitingObservationsQuery = { observations: { totalCount: number, nodes: Array<{ id: string, period: string, metric: string, label: string, labelEn: string, value: number | null, pendingValue: number | null, pendingSource: string | null, pendingSourceUrl: string | null, pendingAt: string | null, pendingBy: string | null, version: number, allowedActions: Array<string>, unit: { code: string, name: string } }> } };

export type ConsoleObservationMetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleObservationMetricsQuery = { observationMetrics: Array<{ code: string, label: string, labelEn: string, within: string | null }> };

export type ConsoleObservationHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleObservationHistoryQuery = { node:
    | { id: string, period: string, label: string, labelEn: string, value: number | null, state: ObservationState, unit: { code: string, name: string }, history: Array<{ act: ObservationAct, value: number, source: string, sourceUrl: string | null, at: string, by: string | null, reason: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type ConsoleKnownObservationsQueryVariables = Exact<{
  unit: string;
  period: string;
}>;


export type ConsoleKnownObservationsQuery = { observations: { nodes: Array<{ metric: string, value: number | null, pendingValue: number | null, version: number }> } };

export type ConsoleRecordObservationsMutationVariables = Exact<{
  input: RecordObservationsInput;
}>;


export type ConsoleRecordObservationsMutation = { recordObservations: { added: number, changed: number, unchanged: number, pending: number } };

export type ConsoleConfirmObservationsMutationVariables = Exact<{
  input: ConfirmObservationsInput;
}>;


export type ConsoleConfirmObservationsMutation = { confirmObservations: { observations: Array<{ id: string }> } };

export type ConsoleRejectObservationsMutationVariables = Exact<{
  input: RejectObservationsInput;
}>;


export type ConsoleRejectObservationsMutation = { rejectObservations: { observations: Array<{ id: string }> } };

export type ConsoleOfficialResultsQueryVariables = Exact<{
  where?: OfficialResultWhere | null | undefined;
  orderBy?: Array<OfficialResultOrderBy> | OfficialResultOrderBy | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleOfficialResultsQuery = { officialResults: { totalCount: number, nodes: Array<{ id: string, period: string, part: ScorePart, code: string | null, score: string | null, maxScore: string | null, percent: string | null, rank: number | null, observedOn: string, source: string, sourceUrl: string | null, recordedAt: string, recordedBy: string | null, unit: { code: string, name: string } }> } };

export type ConsoleOfficialBesideQueryVariables = Exact<{
  code: string;
  period: string;
}>;


export type ConsoleOfficialBesideQuery = { scorecard: { score: string, maxScore: string, observedAt: string, official: { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, maxScore: string | null, percent: string | null, observedOn: string, source: string }, onThatDay: { score: string | null, difference: string | null, withinTolerance: boolean | null, observedAt: string } | null } | null, groups: Array<{ code: string, score: string, maxScore: string, official: { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, maxScore: string | null, percent: string | null, observedOn: string, source: string }, onThatDay: { score: string | null, difference: string | null, withinTolerance: boolean | null, observedAt: string } | null } | null }>, criteria: Array<{ code: string, score: string | null, maxScore: string | null, official: { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, maxScore: string | null, percent: string | null, observedOn: string, source: string }, onThatDay: { score: string | null, difference: string | null, withinTolerance: boolean | null, observedAt: string } | null } | null }> } };

export type OfficialValueFragment = { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, maxScore: string | null, percent: string | null, observedOn: string, source: string }, onThatDay: { score: string | null, difference: string | null, withinTolerance: boolean | null, observedAt: string } | null };

export type ConsoleProceduresQueryVariables = Exact<{
  where?: ProcedureWhere | null | undefined;
  orderBy?: Array<ProcedureOrderBy> | ProcedureOrderBy | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleProceduresQuery = { procedures: { totalCount: number, nodes: Array<{ code: string, name: string, field: string, ministry: string, levels: Array<ProcedureLevel>, statutoryDays: number | null, statutoryUnit: StatutoryUnit | null, hasFee: boolean | null, onlineAvailable: boolean | null, onlineLevel: OnlineLevel | null, catalogueOnly: boolean, cleanComponents: boolean, components: { totalCount: number } }> } };

export type ConsoleProcedureSearchQueryVariables = Exact<{
  search: string;
}>;


export type ConsoleProcedureSearchQuery = { procedures: { nodes: Array<{ code: string, name: string }> } };

export type ConsoleProcedureQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleProcedureQuery = { procedure: { code: string, name: string, field: string, ministry: string, issuedByProvince: boolean, levels: Array<ProcedureLevel>, decisionNumber: string | null, applicants: Array<string> | null, statutoryDays: number | null, statutoryUnit: StatutoryUnit | null, channels: Array<Channel> | null, hasFee: boolean | null, onlineAvailable: boolean | null, onlineLevel: OnlineLevel | null, catalogueOnly: boolean, cleanComponents: boolean, sourceUrl: string, responsibleUnitsVerified: boolean | null, results: Array<{ code: string | null, name: string }> | null, responsibleUnits: Array<{ code: string, name: string }> | null, components: { totalCount: number, nodes: Array<{ code: string, no: number, name: string, groupName: string | null, paperCode: string | null, originals: number | null, copies: number | null, required: boolean | null, hasForm: boolean | null, isClean: boolean, nameShortened: boolean, currentEntry: { class: ComponentClass, stage: DigitizationStage, exemption: Exemption | null, replacedByData: string | null, list: { number: string } } | null }> } } | null };

export type ConsoleComponentsQueryVariables = Exact<{
  where?: DocumentComponentWhere | null | undefined;
  orderBy?: Array<DocumentComponentOrderBy> | DocumentComponentOrderBy | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleComponentsQuery = { documentComponents: { totalCount: number, nodes: Array<{ code: string, name: string, groupName: string | null, paperCode: string | null, originals: number | null, copies: number | null, isClean: boolean, procedure: { code: string, name: string, field: string }, currentEntry: { class: ComponentClass, stage: DigitizationStage, exemption: Exemption | null, replacedByData: string | null, list: { number: string } } | null }> } };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { viewer: { account: { username: string, fullName: string }, roles: Array<{ role: Role, validFrom: string, validTo: string | null, unit: { code: string, name: string, level: UnitLevel } | null }> } | null };

export type ConsoleSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type ConsoleSignInMutation = { signIn: { viewer: { account: { username: string } } } };

export type ConsoleSignInByLinkMutationVariables = Exact<{
  input: SignInByLinkInput;
}>;


export type ConsoleSignInByLinkMutation = { signInByLink: { viewer: { account: { username: string } } } };

export type ConsoleSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSignOutMutation = { signOut: { ok: boolean } };

export type ConsoleScoreboardChangedSubscriptionVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  criteria?: Array<string> | string | null | undefined;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleScoreboardChangedSubscription = { scoreboardChanged: { isWhole: boolean, ruleSetCode: string, observedAt: string, removedUnitCodes: Array<string>, rows: Array<{ rank: number, score: string, percentile: string | null, unit: { code: string, name: string, level: UnitLevel }, cells: Array<{ criterionCode: string, score: string | null, maxScore: string | null, target: string | null, status: TargetStatus, provisional: Array<ProvisionalReason>, rate: { numerator: number, denominator: number, percent: string | null } | null }> }> } };

export type ConsoleScoreboardQueryVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  criteria?: Array<string> | string | null | undefined;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleScoreboardQuery = { scoreboard: { ruleSetCode: string, observedAt: string, median: string | null, quartiles: { lower: string, upper: string } | null, rows: Array<{ rank: number, score: string, percentile: string | null, unit: { code: string, name: string, level: UnitLevel }, cells: Array<{ criterionCode: string, score: string | null, maxScore: string | null, target: string | null, status: TargetStatus, provisional: Array<ProvisionalReason>, rate: { numerator: number, denominator: number, percent: string | null } | null }> }> } };

export type ConsoleBoardMiddleQueryVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleBoardMiddleQuery = { scoreboard: { median: string | null, quartiles: { lower: string, upper: string } | null } };

export type ConsoleBoardOfficialQueryVariables = Exact<{
  within: string;
  period: string;
  level?: UnitLevel | null | undefined;
  criteria?: Array<string> | string | null | undefined;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleBoardOfficialQuery = { scoreboard: { rows: Array<{ unit: { code: string }, official: { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, percent: string | null, observedOn: string } } | null, cells: Array<{ criterionCode: string, official: { difference: string | null, tolerance: string | null, withinTolerance: boolean | null, result: { score: string | null, percent: string | null, observedOn: string } } | null }> }> } };

export type ConsoleBoardColumnsQueryVariables = Exact<{
  day: string;
}>;


export type ConsoleBoardColumnsQuery = { indicatorSet: { code: string, name: string, nameEn: string, groups: Array<{ code: string, name: string, nameEn: string, maxScore: string, criteria: Array<{ code: string, name: string, nameEn: string, maxScore: string }> }>, unscored: Array<{ code: string, name: string, nameEn: string, reading: string }> } | null };

export type ConsoleCascadesQueryVariables = Exact<{
  where?: TargetCascadeWhere | null | undefined;
  orderBy?: Array<TargetCascadeOrderBy> | TargetCascadeOrderBy | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ConsoleCascadesQuery = { targetCascades: { totalCount: number, nodes: Array<{ id: string, title: string, status: TargetCascadeStatus, criterionCode: string, period: string, percent: string, method: CascadeMethod, level: UnitLevel | null, decisionNumber: string | null, assignedAt: string | null, changedAt: string, changedBy: string | null, within: { name: string }, checks: { isMet: boolean } }> } };

export type ConsoleCascadeQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsoleCascadeQuery = { targetCascade: { id: string, title: string, status: TargetCascadeStatus, version: number, criterionCode: string, counts: string, period: string, level: UnitLevel | null, assignsGroup: boolean, percent: string, method: CascadeMethod, step: string | null, basePeriod: string, observedAt: string, workingDaysLeft: number, createdAt: string, createdBy: string | null, decisionNumber: string | null, assignedAt: string | null, assignedBy: string | null, replacing: number, allowedActions: Array<string>, within: { code: string, name: string }, checks: { weightedMean: string | null, simpleMean: string | null, lastMean: string | null, atFull: number, belowLast: number, withoutData: number, unreachable: number, isMet: boolean }, items: Array<{ expectedVolume: number, expectedComing: number, proposed: string, percent: string, needed: number | null, perWeek: string | null, reach: TargetReach, unit: { code: string, name: string, level: UnitLevel }, lastResult: { numerator: number, denominator: number, percent: string | null } | null, soFar: { numerator: number, denominator: number, percent: string | null } }> } | null };

export type ConsoleCascadeUnitsQueryVariables = Exact<{
  withinCode: string;
  day: string;
}>;


export type ConsoleCascadeUnitsQuery = { units: { nodes: Array<{ code: string, name: string, level: UnitLevel }> } };

export type ConsoleDraftCascadeMutationVariables = Exact<{
  input: DraftTargetCascadeInput;
}>;


export type ConsoleDraftCascadeMutation = { draftTargetCascade: { targetCascade: { id: string } } };

export type ConsoleUpdateCascadeMutationVariables = Exact<{
  input: UpdateTargetCascadeInput;
}>;


export type ConsoleUpdateCascadeMutation = { updateTargetCascade: { targetCascade: { id: string, version: number } } };

export type ConsoleAssignCascadeMutationVariables = Exact<{
  input: AssignTargetCascadeInput;
}>;


export type ConsoleAssignCascadeMutation = { assignTargetCascade: { targetCascade: { id: string, status: TargetCascadeStatus, version: number } } };

export type ConsoleDiscardCascadeMutationVariables = Exact<{
  input: DiscardTargetCascadeInput;
}>;


export type ConsoleDiscardCascadeMutation = { discardTargetCascade: { targetCascade: { id: string, status: TargetCascadeStatus, version: number } } };

export type ConsoleTargetFrameQueryVariables = Exact<{
  day: string;
  treeDay: string;
}>;


export type ConsoleTargetFrameQuery = { indicatorSet: { code: string, name: string, groups: Array<{ code: string, name: string, criteria: Array<{ code: string, name: string, appliesTo: Array<UnitLevel> }> }>, unscored: Array<{ code: string, name: string, takesTargets: boolean }> } | null, units: { nodes: Array<{ code: string, name: string }> } };

export type ConsoleTargetBoardQueryVariables = Exact<{
  withinCode: string;
  period: string;
  criterionCodes: Array<string> | string;
}>;


export type ConsoleTargetBoardQuery = { scoreboard: { observedAt: string, rows: Array<{ unit: { code: string, name: string, level: UnitLevel, allowedActions: Array<string> }, cells: Array<{ criterionCode: string, target: string | null, targetPeriod: string | null, status: TargetStatus, rate: { numerator: number, denominator: number, percent: string | null } | null }> }> } };

export type ConsoleTargetHistoryQueryVariables = Exact<{
  unitCode: string;
  criterionCode: string;
}>;


export type ConsoleTargetHistoryQuery = { targets: { totalCount: number, nodes: Array<{ id: string, period: string, firstDay: string, lastDay: string, percent: string, decisionNumber: string, assignedBy: string | null, assignedAt: string, history: Array<{ percent: string, decisionNumber: string, at: string, by: string | null }> }> } };

export type ConsoleTargetForecastQueryVariables = Exact<{
  unitCode: string;
  period: string;
}>;


export type ConsoleTargetForecastQuery = { scorecard: { criteria: Array<{ code: string, forecast: { percent: string | null, status: TargetStatus, basis: ForecastBasis, pacePerWeek: string | null, neededPerWeek: string | null } | null }> } };

export type ConsoleAssignTargetsMutationVariables = Exact<{
  input: AssignTargetsInput;
}>;


export type ConsoleAssignTargetsMutation = { assignTargets: { targets: Array<{ id: string, percent: string }> } };

export type ConsoleScorecardChangedSubscriptionVariables = Exact<{
  code: string;
  period: string;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleScorecardChangedSubscription = { scorecardChanged: { score: string, observedAt: string, criteria: Array<{ code: string, score: string | null, target: string | null, status: TargetStatus, rate: { numerator: number, denominator: number } | null }> } };

export type ConsoleSimulationQueryVariables = Exact<{
  code: string;
  period: string;
  changes: Array<ScoreChangeInput> | ScoreChangeInput;
  actions?: Array<ScoreActionInput> | ScoreActionInput | null | undefined;
}>;


export type ConsoleSimulationQuery = { simulateScore: { change: string, observedAt: string, unit: { code: string, name: string, level: UnitLevel, ancestors: Array<{ code: string, name: string }> }, before: { score: string, maxScore: string, rank: number | null, of: number | null, gapToNext: string | null, gapToBest: string | null, band: string }, after: { score: string, maxScore: string, rank: number | null, of: number | null, gapToNext: string | null, gapToBest: string | null, band: string }, groups: Array<{ code: string, name: string, maxScore: string, before: string, after: string, change: string }>, criteria: Array<{ code: string, name: string, groupCode: string, counts: string, maxScore: string, fullAtPercent: string, state: RuleState, isApplicable: boolean, isSaturated: boolean, change: string, before: { score: string, percent: string | null, rate: { numerator: number, denominator: number } | null }, after: { score: string, percent: string | null, rate: { numerator: number, denominator: number } | null } }>, ancestors: Array<{ before: string, after: string, change: string, unknownCriteria: Array<string>, unit: { code: string, name: string } }> } };

export type ConsoleNextActionsQueryVariables = Exact<{
  code: string;
  period: string;
}>;


export type ConsoleNextActionsQuery = { nextBestActions: { observedAt: string, score: string, maxScore: string, actions: Array<{ kind: NextActionKind, label: string, reason: string, state: NextActionState, dossierCount: number, procedureCount: number, points: string | null, pointsAtMost: string | null, pointsAtStake: string | null, dossiersToSaturation: number | null, pointsPerDossier: string | null, criteria: Array<{ code: string, name: string, points: string | null, change: number, state: NextActionState }> }> } };

export type ConsoleActionDossiersQueryVariables = Exact<{
  code: string;
  period: string;
  kind: NextActionKind;
  first: number;
  offset: number;
}>;


export type ConsoleActionDossiersQuery = { nextBestActions: { observedAt: string, unit: { code: string, name: string }, actions: Array<{ kind: NextActionKind, label: string, reason: string, state: NextActionState, dossierCount: number, points: string | null, pointsAtStake: string | null, dossiersToSaturation: number | null, dossiers: { totalCount: number, nodes: Array<{ id: string, code: string, status: DossierStatus, channel: Channel | null, receivedAt: string | null, dueAt: string | null, finishedAt: string | null, onTime: boolean | null, lateReason: string | null, syncedAt: string | null, syncError: string | null, procedure: { code: string, name: string }, unit: { code: string, name: string } }> } | null }> } };

export type ConsoleUnitCardQueryVariables = Exact<{
  code: string;
  period: string;
  view?: ScoreView | null | undefined;
  day: string;
}>;


export type ConsoleUnitCardQuery = { scorecard: { ruleSetCode: string, score: string, maxScore: string, band: string, observedAt: string, unit: { code: string, name: string, level: UnitLevel, validFrom: string | null, validTo: string | null, ancestors: Array<{ code: string, name: string, level: UnitLevel }> }, groups: Array<{ code: string, name: string, score: string, maxScore: string, percent: string }>, criteria: Array<{ code: string, name: string, score: string | null, maxScore: string | null, target: string | null, status: TargetStatus, provisional: Array<ProvisionalReason>, rate: { numerator: number, denominator: number, percent: string | null } | null, forecast: { percent: string | null, status: TargetStatus, basis: ForecastBasis, pacePerWeek: string | null, neededPerWeek: string | null } | null }> }, indicatorSet: { code: string, name: string, nameEn: string, state: RuleState, bands: Array<{ code: string, name: string, nameEn: string | null, from: string }>, groups: Array<{ code: string, name: string, nameEn: string, criteria: Array<{ code: string, name: string, nameEn: string, maxScore: string, state: RuleState, source: string, counts: string, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string, fullAtPercent: string, whenEmpty: string, appliesTo: Array<UnitLevel> }> }>, unscored: Array<{ code: string, name: string, nameEn: string, reading: string, counts: string, numeratorLabel: string, numeratorLabelEn: string, denominatorLabel: string, denominatorLabelEn: string }> } | null };

export type ConsoleUnitStandingQueryVariables = Exact<{
  code: string;
  period: string;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleUnitStandingQuery = { scorecard: { observedAt: string, unit: { level: UnitLevel }, bands: Array<{ scheme: BandScheme, code: string, label: string, labelEn: string, from: string, verified: boolean }>, standing: { rank: number, of: number, percentile: string | null, median: string, best: string, gapToBest: string, gapToNext: { points: string, unit: { code: string, name: string } } | null, lead: { points: string, unit: { code: string, name: string } } | null, peers: { rank: number, of: number, median: string, units: Array<{ code: string, name: string }> } | null } | null, criteria: Array<{ code: string, standing: { rank: number, of: number, median: string, best: string } | null }> } };

export type ConsoleScoreChangesQueryVariables = Exact<{
  code: string;
  period: string;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleScoreChangesQuery = { scorecard: { week: { since: ChangeSince, period: string, observedAt: string, change: string | null, rankChange: number | null, break: { ruleSetBefore: string | null, ruleSetAfter: string | null } | null } | null, before: { since: ChangeSince, period: string, observedAt: string, change: string | null, rankChange: number | null, break: { ruleSetBefore: string | null, ruleSetAfter: string | null } | null } | null } };

export type ConsoleScoreHistoryQueryVariables = Exact<{
  code: string;
  period: string;
}>;


export type ConsoleScoreHistoryQuery = { scoreHistory: { points: Array<{ observedAt: string, score: string, ruleSetCode: string, live: boolean }>, breaks: Array<{ reason: BreakReason, from: string, to: string, on: string, ruleSetBefore: string | null, ruleSetAfter: string | null, title: string | null }> } };

export type ConsoleScoreSeriesQueryVariables = Exact<{
  code: string;
  granularity: SeriesGranularity;
  last: number;
  until: string;
  view?: ScoreView | null | undefined;
}>;


export type ConsoleScoreSeriesQuery = { scoreSeries: { observedAt: string, points: Array<{ period: string, score: string | null, ruleSetCode: string | null, running: boolean }>, breaks: Array<{ reason: BreakReason, from: string, to: string, on: string, ruleSetBefore: string | null, ruleSetAfter: string | null, title: string | null }> } };

export type ConsoleUnitRootsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type ConsoleUnitRootsQuery = { units: { nodes: Array<{ code: string, name: string, level: UnitLevel, measured: boolean, children: { totalCount: number } }> } };

export type ConsoleUnitBranchQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ConsoleUnitBranchQuery = { unit: { code: string, children: { nodes: Array<{ code: string, name: string, level: UnitLevel, measured: boolean, children: { totalCount: number } }> } } | null };

export type ConsoleUnitSearchQueryVariables = Exact<{
  search: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type ConsoleUnitSearchQuery = { units: { totalCount: number, nodes: Array<{ code: string, name: string, level: UnitLevel, ancestors: Array<{ code: string, name: string }>, predecessors: Array<{ code: string, name: string }> }> } };

export type ConsoleUnitDetailQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ConsoleUnitDetailQuery = { unit: { code: string, name: string, nameEn: string | null, kind: UnitKind, level: UnitLevel, measured: boolean, validFrom: string | null, validTo: string | null, unverifiedFields: Array<string>, ancestors: Array<{ code: string, name: string }>, children: { totalCount: number }, predecessors: Array<{ code: string, name: string, validFrom: string | null, validTo: string | null }>, successors: Array<{ code: string, name: string, validFrom: string | null, validTo: string | null }>, successions: Array<{ takesEffectOn: string, kind: SuccessionKind, title: string, legalDocument: string | null, verified: boolean, predecessors: Array<{ code: string, name: string }>, successors: Array<{ code: string, name: string }> }> } | null };

export type ConsoleUnitOnDayQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type ConsoleUnitOnDayQuery = { unit: { code: string, name: string } | null };

export const ComparedEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ComparedEntryFragment, unknown>;
export const OfficialValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficialValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onThatDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}}]}}]}}]} as unknown as DocumentNode<OfficialValueFragment, unknown>;
export const ConsoleAccountsDocument = {"__meta__":{"hash":"sha256:d3050eb7b3df9d1ddb62ce18b932d173b3afac77b65af752ce0ce0bb37845102"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAccountsQuery, ConsoleAccountsQueryVariables>;
export const ConsoleCreateApiTokenDocument = {"__meta__":{"hash":"sha256:235b6704479da548f33708f82a11558df79380b7d2b2ccd2849158b776730b80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}}]}}]}}]} as unknown as DocumentNode<ConsoleCreateApiTokenMutation, ConsoleCreateApiTokenMutationVariables>;
export const ConsoleAuditEntriesDocument = {"__meta__":{"hash":"sha256:e488d7e787b24479cbd6249c3f51253ea130c77e17d9d978543d15c18a771cb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAuditEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"recordKey"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAuditEntriesQuery, ConsoleAuditEntriesQueryVariables>;
export const ConsoleCreateListDocument = {"__meta__":{"hash":"sha256:bae4e318502318cda383117cec77fccb556142fc2760fdd564e2a9ab0c10461f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCreateList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCreateListMutation, ConsoleCreateListMutationVariables>;
export const ConsoleSetEntriesDocument = {"__meta__":{"hash":"sha256:e706f0276dab28dc9b80b8decf53bca98a13cdfb67ae0ca04de56bd6c7d5fb60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSetEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDigitizationListEntriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDigitizationListEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSetEntriesMutation, ConsoleSetEntriesMutationVariables>;
export const ConsoleOpenConsultationDocument = {"__meta__":{"hash":"sha256:dda7d597ce31b0e67f9fe05ad7efecbf809426741e1dc54855767f285362ab00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleOpenConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleOpenConsultationMutation, ConsoleOpenConsultationMutationVariables>;
export const ConsoleCloseConsultationDocument = {"__meta__":{"hash":"sha256:5034fe4049f1b690c42467f103b1a489682ebfa5882ff941fc9faf424578a663"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleCloseConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCloseConsultationMutation, ConsoleCloseConsultationMutationVariables>;
export const ConsoleRespondDocument = {"__meta__":{"hash":"sha256:75c2ff88fc2c60720f1a28209675f2b83fd01e5d1c89e6be0b53d556824f1fd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRespond"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToConsultationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRespondMutation, ConsoleRespondMutationVariables>;
export const ConsoleSubmitListDocument = {"__meta__":{"hash":"sha256:c09a445e4250f9ecacbed63214f9e22cfff522a5274d0c370026a1036fd66914"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSubmitList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSubmitListMutation, ConsoleSubmitListMutationVariables>;
export const ConsoleReturnListDocument = {"__meta__":{"hash":"sha256:447fd32c157ff51b5c6f2a529c31381d69515e774d86c6dc7316c29d5ae615b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleReturnList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleReturnListMutation, ConsoleReturnListMutationVariables>;
export const ConsoleApproveListDocument = {"__meta__":{"hash":"sha256:6e0530d2c89a6326dc2043c27a1bd8dfe7548d81e470a2566ac26fcb28fe77e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleApproveList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleApproveListMutation, ConsoleApproveListMutationVariables>;
export const ConsolePublishListDocument = {"__meta__":{"hash":"sha256:171dd4cae65aeb21cf7254c7a803f89888e9a6c8712072a9219d64930765de23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePublishList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePublishListMutation, ConsolePublishListMutationVariables>;
export const ConsoleWithdrawListDocument = {"__meta__":{"hash":"sha256:5641a335afcbe73edd05593e29376569c19041d624685d134ee18e2d01810f4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleWithdrawList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDigitizationListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDigitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWithdrawListMutation, ConsoleWithdrawListMutationVariables>;
export const ConsoleListsDocument = {"__meta__":{"hash":"sha256:a840fd93915ce45107798ff1045b0f225cc71ccc7e7ce901f63d57711496cfee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleListsQuery, ConsoleListsQueryVariables>;
export const ConsoleListInForceDocument = {"__meta__":{"hash":"sha256:ed598600ed24a9ccfc5a7986e87cd68e60c8e27cce8fc90badbccfc2694aa1f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleListInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedDigitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]} as unknown as DocumentNode<ConsoleListInForceQuery, ConsoleListInForceQueryVariables>;
export const ConsoleListDocument = {"__meta__":{"hash":"sha256:9b5367406b9e27286787c145e31baa75f31809e530bfee5dc3913cface404a66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"objected"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedDigitizationList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]} as unknown as DocumentNode<ConsoleListQuery, ConsoleListQueryVariables>;
export const ConsoleListEntriesDocument = {"__meta__":{"hash":"sha256:ddec1cfbf89542b836f993e815e82646f6da837dd439cb2bff9050adc3fc824d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleListEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListEntryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"byField"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"objections"},"name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"OBJECT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleListEntriesQuery, ConsoleListEntriesQueryVariables>;
export const ConsoleListEntryDocument = {"__meta__":{"hash":"sha256:75ae964bbc4e430b508acee2640d8e728b485780b13f2774df72d6bd2dfc6494"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"paperCode"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleListEntryQuery, ConsoleListEntryQueryVariables>;
export const ConsoleComponentPickerDocument = {"__meta__":{"hash":"sha256:7f1e84562053dc89941f5910077bac2ef4f1cea41ef7e575a1a854d48aadda3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleComponentPicker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentComponentWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentComponents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CLEAN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"listId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleComponentPickerQuery, ConsoleComponentPickerQueryVariables>;
export const ConsoleObjectedEntriesDocument = {"__meta__":{"hash":"sha256:a0cfde424fca0b4bafb61f9945fe0e374835007f9b21ada7abb6944dc572d807"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleObjectedEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"objected"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"position"},"value":{"kind":"EnumValue","value":"OBJECT"}},{"kind":"Argument","name":{"kind":"Name","value":"round"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleObjectedEntriesQuery, ConsoleObjectedEntriesQueryVariables>;
export const ConsoleAnswersDocument = {"__meta__":{"hash":"sha256:ac5b6c82702cc695051cc8d1859e70cba4de4786b8dcb7db91a89970066fd394"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"round"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListEntryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"byField"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"component"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"round"},"value":{"kind":"Variable","name":{"kind":"Name","value":"round"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAnswersQuery, ConsoleAnswersQueryVariables>;
export const ConsoleListChangesDocument = {"__meta__":{"hash":"sha256:89fe8dd1deb6af6b63d71e599a0cb2e08079babcae7db38cba105214ef393e4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleListChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DigitizationListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"componentCode"}},{"kind":"Field","name":{"kind":"Name","value":"componentName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConsoleListChangesQuery, ConsoleListChangesQueryVariables>;
export const ConsoleListChangeCountsDocument = {"__meta__":{"hash":"sha256:fabf2947145fc87b96c4c621ea414759845a2aae3aee14769967c4e72e57e67f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleListChangeCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleListChangeCountsQuery, ConsoleListChangeCountsQueryVariables>;
export const ConsoleConsultableUnitsDocument = {"__meta__":{"hash":"sha256:08cef71b343d794b695ca2d4541de058ee6598f6380753ddb7abf25cfd0b8881"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleConsultableUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"departments"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DEPARTMENT"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"districts"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"DISTRICT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"measured"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COMMUNE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"measured"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleConsultableUnitsQuery, ConsoleConsultableUnitsQueryVariables>;
export const ConsoleWaitingListsDocument = {"__meta__":{"hash":"sha256:9e74dd8e508032e637b6fea2bc1ac11b12edb5b25a729a51d861f0b047c0135c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleWaitingLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digitizationLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"CONSULTATION"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"APPROVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"agreed"}},{"kind":"Field","name":{"kind":"Name","value":"objected"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWaitingListsQuery, ConsoleWaitingListsQueryVariables>;
export const ConsoleDossiersDocument = {"__meta__":{"hash":"sha256:25466a59ebcff4079e9276c206b27120326b334845890fce62b009e011eefe01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criterion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"explains"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncError"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"criterionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criterion"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"explains"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDossiersQuery, ConsoleDossiersQueryVariables>;
export const ConsoleDossierFigureDocument = {"__meta__":{"hash":"sha256:998598e215e9193175b7f7171cd97e7d65bd5af759eb5f384b0ef7afbb5829de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleDossierFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unscored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDossierFigureQuery, ConsoleDossierFigureQueryVariables>;
export const ConsoleInboxChangedDocument = {"__meta__":{"hash":"sha256:f8c74202015aa6467a7d3ad5c13153ca5664c057e04b328c8c1b77b7f1ab2cad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConsoleInboxChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inboxChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedIds"}},{"kind":"Field","name":{"kind":"Name","value":"digitizationLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleInboxChangedSubscription, ConsoleInboxChangedSubscriptionVariables>;
export const ConsoleProvinceStandingDocument = {"__meta__":{"hash":"sha256:65ba5a5c81c91e03a2d334c64f2dd89221dbf73b2e6f1f20265b47a2d3bc2508"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProvinceStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleProvinceStandingQuery, ConsoleProvinceStandingQueryVariables>;
export const ConsoleDossierBatchesDocument = {"__meta__":{"hash":"sha256:4d0d2f1a47ef79c5721789bc42e48db03a00f624cefbefdfc2abf0ac6b6cb6ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleDossierBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDossierBatchesQuery, ConsoleDossierBatchesQueryVariables>;
export const ConsoleDossierBatchDocument = {"__meta__":{"hash":"sha256:b24c57f4b8c524a6cc8760facc2dcc0104686fe749b2acc943fbdf6041c9ca61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleDossierBatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batchId"}},{"kind":"Field","name":{"kind":"Name","value":"recordCount"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDossierBatchQuery, ConsoleDossierBatchQueryVariables>;
export const ConsoleIndicatorSetDocument = {"__meta__":{"hash":"sha256:9b6bd8470721c44ca68ce7668178a2c667c56c07d8c55792be22edd334b360c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleIndicatorSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"fullAtPercent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unscored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"takesTargets"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleIndicatorSetQuery, ConsoleIndicatorSetQueryVariables>;
export const ConsoleIndicatorSetsDocument = {"__meta__":{"hash":"sha256:fa48d2b2bf98c0df884db462c0ac80d98cf479b68560551a8303eb1749c9c0a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleIndicatorSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"putInForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"putInForceBy"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}}]} as unknown as DocumentNode<ConsoleIndicatorSetsQuery, ConsoleIndicatorSetsQueryVariables>;
export const ConsoleRuleSetDefinitionDocument = {"__meta__":{"hash":"sha256:b4211c83edccfdd87ee6418e57208937c189d414165075cec1cc467404a8cbfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleRuleSetDefinition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]} as unknown as DocumentNode<ConsoleRuleSetDefinitionQuery, ConsoleRuleSetDefinitionQueryVariables>;
export const ConsoleRuleSetChangesDocument = {"__meta__":{"hash":"sha256:d529a0cab5f7af63e47c564e882b8be49b87212f9b248468c64cbe862f6026b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleRuleSetChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgesAlike"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"fullAtPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"fullAtPercent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRuleSetChangesQuery, ConsoleRuleSetChangesQueryVariables>;
export const ConsolePreviewBoardDocument = {"__meta__":{"hash":"sha256:8177f764e527118d6a57e98be65daf9d03ddf9e10b8853c4cae0fa25989b7d6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePreviewBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tried"},"name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"ruleSetCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePreviewBoardQuery, ConsolePreviewBoardQueryVariables>;
export const ConsolePreviewCardDocument = {"__meta__":{"hash":"sha256:ea9e3a3cd18a745dda15391f195e19e53a641bc32b73408819bbb685e314e960"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsolePreviewCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tried"},"name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"ruleSetCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"set"},"name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePreviewCardQuery, ConsolePreviewCardQueryVariables>;
export const ConsoleSaveRuleSetDocument = {"__meta__":{"hash":"sha256:9c27c6e8468af605a225c62616da4cccee0aefe21d8e8bc8a3a5e38957f10736"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSaveRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSaveRuleSetMutation, ConsoleSaveRuleSetMutationVariables>;
export const ConsolePutRuleSetInForceDocument = {"__meta__":{"hash":"sha256:14866a06aed469f81082b1a69a04fd994d01d7af77d0895c05bd32696f76a66c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsolePutRuleSetInForce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutRuleSetInForceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putRuleSetInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolePutRuleSetInForceMutation, ConsolePutRuleSetInForceMutationVariables>;
export const ConsoleUnitChoicesDocument = {"__meta__":{"hash":"sha256:782526093d729fead9d57de00c6a3188a34f54745622f6c42f37b9581ccb9cb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitChoicesQuery, ConsoleUnitChoicesQueryVariables>;
export const ConsoleUnitNameDocument = {"__meta__":{"hash":"sha256:1549cc7743ad6289ea20793e69c8b07d146cba585fcdd341178f2718a4cd9471"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitNameQuery, ConsoleUnitNameQueryVariables>;
export const ConsoleProcedureFieldsDocument = {"__meta__":{"hash":"sha256:6a5dee3e21d21255a8ec5feb4046631e4fec06746edb2921c81ef6ed0bf0bab6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProcedureFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCount"}}]}}]}}]} as unknown as DocumentNode<ConsoleProcedureFieldsQuery, ConsoleProcedureFieldsQueryVariables>;
export const ConsoleMoversDocument = {"__meta__":{"hash":"sha256:033d6706868cbb2d1f986b062d6860316349de967edfc7e07ae0fd035bf89ba5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleMovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreMovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"observedTo"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreBefore"}},{"kind":"Field","name":{"kind":"Name","value":"scoreAfter"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"scoreAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rateBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleMoversQuery, ConsoleMoversQueryVariables>;
export const ConsoleObservationsOfPeriodDocument = {"__meta__":{"hash":"sha256:ca40d92ee12e72b53cad7a2e2dd9d3b44e5d78f6d3446c78f9bf4aed948a8ebe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleObservationsOfPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSnapshots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleObservationsOfPeriodQuery, ConsoleObservationsOfPeriodQueryVariables>;
export const ConsoleObservationsDocument = {"__meta__":{"hash":"sha256:b0f979c312c302330f354a9f54a00d0d726d6b2c4ea2299ecf2e5e27b0723bb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"pendingValue"}},{"kind":"Field","name":{"kind":"Name","value":"pendingSource"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleObservationsQuery, ConsoleObservationsQueryVariables>;
export const ConsoleWaitingObservationsDocument = {"__meta__":{"hash":"sha256:eea965e47c860da4f3141fe020690068502b0cf0d694184248b82ef84cafbefb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleWaitingObservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PENDING_AT"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pendingValue"}},{"kind":"Field","name":{"kind":"Name","value":"pendingSource"}},{"kind":"Field","name":{"kind":"Name","value":"pendingSourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAt"}},{"kind":"Field","name":{"kind":"Name","value":"pendingBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleWaitingObservationsQuery, ConsoleWaitingObservationsQueryVariables>;
export const ConsoleObservationMetricsDocument = {"__meta__":{"hash":"sha256:4be6ad0c0a95216cd020f1ae8fa7366fc93e49a39f766f706153f748bcf9d22d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleObservationMetrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observationMetrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"within"}}]}}]}}]} as unknown as DocumentNode<ConsoleObservationMetricsQuery, ConsoleObservationMetricsQueryVariables>;
export const ConsoleObservationHistoryDocument = {"__meta__":{"hash":"sha256:d7979f755498a7b3ffa35bf855595f8fe6dbdbb6b119a8611b715d772000735d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleObservationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleObservationHistoryQuery, ConsoleObservationHistoryQueryVariables>;
export const ConsoleKnownObservationsDocument = {"__meta__":{"hash":"sha256:1c3e7f07a66409f7f78f4ba2f5f78b8a00d237d9f17ce5636bf15d3200246182"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleKnownObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"pendingValue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleKnownObservationsQuery, ConsoleKnownObservationsQueryVariables>;
export const ConsoleRecordObservationsDocument = {"__meta__":{"hash":"sha256:0a9a25f81bbb90d777d0430b07161205296f1d1a0ed83e1b49a8247f09b6ec3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRecordObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObservationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<ConsoleRecordObservationsMutation, ConsoleRecordObservationsMutationVariables>;
export const ConsoleConfirmObservationsDocument = {"__meta__":{"hash":"sha256:97683095056b9613d275c28272e163290079f23a177aeaf97198c5e8ae0da690"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleConfirmObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmObservationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleConfirmObservationsMutation, ConsoleConfirmObservationsMutationVariables>;
export const ConsoleRejectObservationsDocument = {"__meta__":{"hash":"sha256:3ae6f9a1e9f5cda6f99f588b0e73b2707e4e79fbc6c09f930c31bbcb3606fc7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleRejectObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectObservationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectObservations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleRejectObservationsMutation, ConsoleRejectObservationsMutationVariables>;
export const ConsoleOfficialResultsDocument = {"__meta__":{"hash":"sha256:67aefdd0d99153fafc74a08c55c1e266e3be323b4e3ae3755832d29b1a683655"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleOfficialResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialResultWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialResultOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleOfficialResultsQuery, ConsoleOfficialResultsQueryVariables>;
export const ConsoleOfficialBesideDocument = {"__meta__":{"hash":"sha256:c69ffa437b2b644f685fb8d39448007b50aad540869e827a2a0b517c09bb306f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleOfficialBeside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficialValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficialValue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficialValue"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficialValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficialComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onThatDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}}]}}]}}]} as unknown as DocumentNode<ConsoleOfficialBesideQuery, ConsoleOfficialBesideQueryVariables>;
export const ConsoleProceduresDocument = {"__meta__":{"hash":"sha256:da91b263bdf02bad6f8cd92f25463d6f0fb9e8a3ae343e1a35c262e7afd0d94a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"ministry"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDays"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUnit"}},{"kind":"Field","name":{"kind":"Name","value":"hasFee"}},{"kind":"Field","name":{"kind":"Name","value":"onlineAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"onlineLevel"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueOnly"}},{"kind":"Field","name":{"kind":"Name","value":"cleanComponents"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleProceduresQuery, ConsoleProceduresQueryVariables>;
export const ConsoleProcedureSearchDocument = {"__meta__":{"hash":"sha256:1791ff8955c5e215875badc27e867917581749a5c8510bdc506e604c360e9cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProcedureSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleProcedureSearchQuery, ConsoleProcedureSearchQueryVariables>;
export const ConsoleProcedureDocument = {"__meta__":{"hash":"sha256:edf83c6dfc15cd6191305d0a07f8786efff2432c73187265f61445033b0e53f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"ministry"}},{"kind":"Field","name":{"kind":"Name","value":"issuedByProvince"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicants"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDays"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUnit"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"hasFee"}},{"kind":"Field","name":{"kind":"Name","value":"onlineAvailable"}},{"kind":"Field","name":{"kind":"Name","value":"onlineLevel"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueOnly"}},{"kind":"Field","name":{"kind":"Name","value":"cleanComponents"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnitsVerified"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"paperCode"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"hasForm"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"nameShortened"}},{"kind":"Field","name":{"kind":"Name","value":"currentEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleProcedureQuery, ConsoleProcedureQueryVariables>;
export const ConsoleComponentsDocument = {"__meta__":{"hash":"sha256:900c03da9ea8e37ee40e21b6244693acb6b0a31714379ccf8b97d8f625d5b255"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleComponents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentComponentWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentComponentOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentComponents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"paperCode"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"isClean"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"exemption"}},{"kind":"Field","name":{"kind":"Name","value":"replacedByData"}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleComponentsQuery, ConsoleComponentsQueryVariables>;
export const ConsoleViewerDocument = {"__meta__":{"hash":"sha256:d1dfaaa147d0f53214b8ca31faf992c8f46f386ecac8388b7d2d79e55a326dea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleViewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleViewerQuery, ConsoleViewerQueryVariables>;
export const ConsoleSignInDocument = {"__meta__":{"hash":"sha256:efc7d1a9552c2f0eae3989474990f01da75b2addc2aee8a6b725cfce9a13abcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSignInMutation, ConsoleSignInMutationVariables>;
export const ConsoleSignInByLinkDocument = {"__meta__":{"hash":"sha256:620a2555a89bce52d43b48a3d741a5c024b5af5206d45b6c465575a27a24ba05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSignInByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInByLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSignInByLinkMutation, ConsoleSignInByLinkMutationVariables>;
export const ConsoleSignOutDocument = {"__meta__":{"hash":"sha256:784f20b21aa69318b670a03cde9f4fa1ac90597437ce6c93ac44e3b0b33a161e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode<ConsoleSignOutMutation, ConsoleSignOutMutationVariables>;
export const ConsoleScoreboardChangedDocument = {"__meta__":{"hash":"sha256:084a3515c6580e9af8139593137ab286224dd9a5cd7992d502a0f4efa4b3e6b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConsoleScoreboardChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboardChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"removedUnitCodes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScoreboardChangedSubscription, ConsoleScoreboardChangedSubscriptionVariables>;
export const ConsoleScoreboardDocument = {"__meta__":{"hash":"sha256:a6ea63c47766884da87495a1cfb83e301c558585cbe4f25ef72354e60127cfed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleScoreboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"quartiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScoreboardQuery, ConsoleScoreboardQueryVariables>;
export const ConsoleBoardMiddleDocument = {"__meta__":{"hash":"sha256:d739431ef79a8b08087b257a6a632695a2a7146fc37ff83c51ec8bd48c981d70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleBoardMiddle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"quartiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleBoardMiddleQuery, ConsoleBoardMiddleQueryVariables>;
export const ConsoleBoardOfficialDocument = {"__meta__":{"hash":"sha256:8156812e805e03dcddc87d3a01da10b470efd80c218531233490711830f25988"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleBoardOfficial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criteria"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"official"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"tolerance"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"observedOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleBoardOfficialQuery, ConsoleBoardOfficialQueryVariables>;
export const ConsoleBoardColumnsDocument = {"__meta__":{"hash":"sha256:8e233341ce69b489f2575a526fbeefc144d79b50ed0ae7794c391c32b5b60569"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleBoardColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unscored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleBoardColumnsQuery, ConsoleBoardColumnsQueryVariables>;
export const ConsoleCascadesDocument = {"__meta__":{"hash":"sha256:1e68bb8631a7ff657121e7f977aacd4306562b225ff9a71490aafd48b6652294"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCascades"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetCascadeWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetCascadeOrderBy"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascades"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isMet"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCascadesQuery, ConsoleCascadesQueryVariables>;
export const ConsoleCascadeDocument = {"__meta__":{"hash":"sha256:711770def79950d73a5aa18a9f23ebb0f7df30c2e0a18d8e4b2dfa400c9eca98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"assignsGroup"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"replacing"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weightedMean"}},{"kind":"Field","name":{"kind":"Name","value":"simpleMean"}},{"kind":"Field","name":{"kind":"Name","value":"lastMean"}},{"kind":"Field","name":{"kind":"Name","value":"atFull"}},{"kind":"Field","name":{"kind":"Name","value":"belowLast"}},{"kind":"Field","name":{"kind":"Name","value":"withoutData"}},{"kind":"Field","name":{"kind":"Name","value":"unreachable"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"soFar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expectedVolume"}},{"kind":"Field","name":{"kind":"Name","value":"expectedComing"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"perWeek"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCascadeQuery, ConsoleCascadeQueryVariables>;
export const ConsoleCascadeUnitsDocument = {"__meta__":{"hash":"sha256:bb1d4a6b66f5ab6f2e4ee6979838b2ce1743abace7734e253cda509ae9ebd95c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleCascadeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"measured"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LEVEL"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleCascadeUnitsQuery, ConsoleCascadeUnitsQueryVariables>;
export const ConsoleDraftCascadeDocument = {"__meta__":{"hash":"sha256:172621203a0ef17b8ba84491e56ef1181fe20a78156407dd45bdf5ab81a6679b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleDraftCascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftTargetCascadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftTargetCascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDraftCascadeMutation, ConsoleDraftCascadeMutationVariables>;
export const ConsoleUpdateCascadeDocument = {"__meta__":{"hash":"sha256:2d32af4e6931a8b09bcec27ffa95a426116c1d8e021d9f2e96970822ece6e649"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleUpdateCascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTargetCascadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTargetCascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUpdateCascadeMutation, ConsoleUpdateCascadeMutationVariables>;
export const ConsoleAssignCascadeDocument = {"__meta__":{"hash":"sha256:de0eccc191ceea6a807fd7af45fa9404d651d70d28f2c5aea784e12230dc0cc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleAssignCascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTargetCascadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTargetCascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAssignCascadeMutation, ConsoleAssignCascadeMutationVariables>;
export const ConsoleDiscardCascadeDocument = {"__meta__":{"hash":"sha256:bdb65662fce1b90dd703cbf2fd23b964fd86d0d71851c6e9eb0d99859ab3401c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleDiscardCascade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardTargetCascadeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardTargetCascade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCascade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleDiscardCascadeMutation, ConsoleDiscardCascadeMutationVariables>;
export const ConsoleTargetFrameDocument = {"__meta__":{"hash":"sha256:cf2a777bf55f43c4e2ad341538fea6df56083447e1702b213fa250af9a740a01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTargetFrame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"treeDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unscored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"takesTargets"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"PROVINCE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"treeDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTargetFrameQuery, ConsoleTargetFrameQueryVariables>;
export const ConsoleTargetBoardDocument = {"__meta__":{"hash":"sha256:cc1006cc6f2d7a74d12e22bbba2c3690550908e0d0b28378ef5eaae4b369cbe8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTargetBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criterionCodes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"withinCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"criterionCodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criterionCodes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterionCode"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTargetBoardQuery, ConsoleTargetBoardQueryVariables>;
export const ConsoleTargetHistoryDocument = {"__meta__":{"hash":"sha256:6d950fc9a15fe6dff5ccd1e4f8d4fa1a151a54ed54922120991ac0feb442ced8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTargetHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"criterionCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"criterionCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"criterionCode"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assignedBy"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTargetHistoryQuery, ConsoleTargetHistoryQueryVariables>;
export const ConsoleTargetForecastDocument = {"__meta__":{"hash":"sha256:27a826b69841ed2d034e32a007d586ff1c0ea084c9972be7690688cc8ba158e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleTargetForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"pacePerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerWeek"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleTargetForecastQuery, ConsoleTargetForecastQueryVariables>;
export const ConsoleAssignTargetsDocument = {"__meta__":{"hash":"sha256:bea398959f5125da50a6fbc16d42c6206fb48081b35622e3de3fb9452d957fc1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsoleAssignTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleAssignTargetsMutation, ConsoleAssignTargetsMutationVariables>;
export const ConsoleScorecardChangedDocument = {"__meta__":{"hash":"sha256:0851bdb10fea1752df5a5588b26706b0d963edd381796b092237cd1c52506f85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConsoleScorecardChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecardChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScorecardChangedSubscription, ConsoleScorecardChangedSubscriptionVariables>;
export const ConsoleSimulationDocument = {"__meta__":{"hash":"sha256:a487cc1f87bb5642edc468321f9e1bb8118fc399d39608c228d9cd30ab5d2741"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSimulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreChangeInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreActionInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulateScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}},{"kind":"Argument","name":{"kind":"Name","value":"actions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"gapToNext"}},{"kind":"Field","name":{"kind":"Name","value":"gapToBest"}},{"kind":"Field","name":{"kind":"Name","value":"band"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"gapToNext"}},{"kind":"Field","name":{"kind":"Name","value":"gapToBest"}},{"kind":"Field","name":{"kind":"Name","value":"band"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groupCode"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"fullAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"isSaturated"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"unknownCriteria"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleSimulationQuery, ConsoleSimulationQueryVariables>;
export const ConsoleNextActionsDocument = {"__meta__":{"hash":"sha256:3330027e46ac921a3d12a336dd1b2194c6c9d0038a0fed2d4c1d3d811b8e3ae1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleNextActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextBestActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCount"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCount"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"pointsAtMost"}},{"kind":"Field","name":{"kind":"Name","value":"pointsAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"dossiersToSaturation"}},{"kind":"Field","name":{"kind":"Name","value":"pointsPerDossier"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleNextActionsQuery, ConsoleNextActionsQueryVariables>;
export const ConsoleActionDossiersDocument = {"__meta__":{"hash":"sha256:de99aede7c8bb15d8a2ab50d9089900a60975bb8eaa327473519f2916a11bed8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleActionDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NextActionKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextBestActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kind"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCount"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"pointsAtStake"}},{"kind":"Field","name":{"kind":"Name","value":"dossiersToSaturation"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"syncError"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleActionDossiersQuery, ConsoleActionDossiersQueryVariables>;
export const ConsoleUnitCardDocument = {"__meta__":{"hash":"sha256:49eea36ca9aebfe0deba814290210dbe4b76ed3ad02dd343b6fee17acf284592"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"pacePerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerWeek"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"maxScore"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"fullAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"whenEmpty"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unscored"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorLabelEn"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabel"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorLabelEn"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitCardQuery, ConsoleUnitCardQueryVariables>;
export const ConsoleUnitStandingDocument = {"__meta__":{"hash":"sha256:b05dff0ee6160e4145034c702b546486c28f8a32aba02bb5c024bb731251fee8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"best"}},{"kind":"Field","name":{"kind":"Name","value":"gapToBest"}},{"kind":"Field","name":{"kind":"Name","value":"gapToNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"best"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitStandingQuery, ConsoleUnitStandingQueryVariables>;
export const ConsoleScoreChangesDocument = {"__meta__":{"hash":"sha256:b5c52fc082dff093b1411f0a3945590e0ca67cb3eb37e533e0b96f19b9fef05b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleScoreChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"week"},"name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"EnumValue","value":"PREVIOUS_WEEK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetAfter"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"change"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"EnumValue","value":"PREVIOUS_PERIOD"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"rankChange"}},{"kind":"Field","name":{"kind":"Name","value":"break"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleSetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetAfter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScoreChangesQuery, ConsoleScoreChangesQueryVariables>;
export const ConsoleScoreHistoryDocument = {"__meta__":{"hash":"sha256:f6c88d8c0ff69301a3e9ab6b56bfd510c37589a0481ea22cda8f2b6b3e034567"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleScoreHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"live"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetAfter"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScoreHistoryQuery, ConsoleScoreHistoryQueryVariables>;
export const ConsoleScoreSeriesDocument = {"__meta__":{"hash":"sha256:bfafb054b9207d2ed7cf59d9b98496a94ee3ea0e91cdc9c32ce7709d990a1901"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleScoreSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"granularity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesGranularity"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreView"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"granularity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"granularity"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetCode"}},{"kind":"Field","name":{"kind":"Name","value":"running"}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetAfter"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleScoreSeriesQuery, ConsoleScoreSeriesQueryVariables>;
export const ConsoleUnitRootsDocument = {"__meta__":{"hash":"sha256:e9513a2314ccc6c305314820ef862690dd28e53755435682b81114ce9a9fcc7c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitRoots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"PROVINCE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitRootsQuery, ConsoleUnitRootsQueryVariables>;
export const ConsoleUnitBranchDocument = {"__meta__":{"hash":"sha256:0fda5ccb1b33b40da8493eab4027eb4ca8a49cde7c5f6860cd1a7d6e2d09f2a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitBranch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitBranchQuery, ConsoleUnitBranchQueryVariables>;
export const ConsoleUnitSearchDocument = {"__meta__":{"hash":"sha256:a6236cb9eb66082ed96ae34015f8507c954d298ae04f2237243fd342e1592a2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitSearchQuery, ConsoleUnitSearchQueryVariables>;
export const ConsoleUnitDetailDocument = {"__meta__":{"hash":"sha256:d5587507076c712b4086d4fb598e677f78a6c55ed79d40c6ae3244f907409419"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedFields"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takesEffectOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"legalDocument"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitDetailQuery, ConsoleUnitDetailQueryVariables>;
export const ConsoleUnitOnDayDocument = {"__meta__":{"hash":"sha256:4e705f52cb188591b8ca84c509dab39f9e1eccb5fd005df11b7eeb2eb17ee8fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleUnitOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConsoleUnitOnDayQuery, ConsoleUnitOnDayQueryVariables>;
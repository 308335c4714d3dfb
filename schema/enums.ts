// The vocabulary shared by the server and the console: every closed set of words, once.

const enumOf = <const T extends readonly string[]>(...values: T) =>
  Object.freeze(Object.fromEntries(values.map((value) => [value, value]))) as { readonly [K in T[number]]: K };

export type ValueOf<T> = T[keyof T];

/** Duties of document 2788/UBND-KSTT, held by an account in a unit for a time. */
export const Role = enumOf(
  'CENTER_ADMIN', 'CHAIRMAN_OFFICE', 'PPC_OFFICE', 'ICT_DEPARTMENT', 'DEPARTMENT_OFFICER', 'DISTRICT_OFFICER',
  'COMMUNE_OFFICER', 'INSPECTOR', 'SYSTEM_ADMIN', 'API_INGEST', 'API_READ',
);
export type Role = ValueOf<typeof Role>;

/** Level of a unit in the tree (cấp). A DESK (Bộ phận Một cửa) is never measured. */
export const UnitLevel = enumOf('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'DESK');
export type UnitLevel = ValueOf<typeof UnitLevel>;

/** Kind of body, as the reference data name it. */
export const UnitKind = enumOf(
  'PROVINCIAL_PEOPLES_COMMITTEE', 'CHAIRMAN', 'PROVINCIAL_OFFICE', 'PROVINCIAL_PAC', 'DEPARTMENT', 'MANAGEMENT_BOARD',
  'INSPECTORATE', 'VERTICAL_AGENCY', 'SUBORDINATE_AGENCY', 'DISTRICT_PEOPLES_COMMITTEE', 'DISTRICT_PAC',
  'COMMUNE_PEOPLES_COMMITTEE', 'COMMUNE_RRD', 'COMMUNE_PAC',
);
export type UnitKind = ValueOf<typeof UnitKind>;

/** What a reorganisation did to a group of units. */
export const SuccessionKind = enumOf('RENAME', 'MERGE', 'MERGE_INTO', 'SPLIT');
export type SuccessionKind = ValueOf<typeof SuccessionKind>;

/** Level of government that a procedure belongs to (cấp thực hiện). */
export const ProcedureLevel = enumOf('MINISTRY', 'PROVINCE', 'COMMUNE');
export type ProcedureLevel = ValueOf<typeof ProcedureLevel>;

/** Unit of a statutory time limit. */
export const StatutoryUnit = enumOf('WORKING_DAY', 'CALENDAR_DAY', 'HOUR', 'MONTH', 'UNSTATED');
export type StatutoryUnit = ValueOf<typeof StatutoryUnit>;

/** How much of a procedure can be done online. */
export const OnlineLevel = enumOf('NONE', 'PARTIAL', 'FULL');
export type OnlineLevel = ValueOf<typeof OnlineLevel>;

/** State of a digitization list (trạng thái danh mục). */
export const ListStatus = enumOf(
  'DRAFT', 'CONSULTATION', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN',
);
export type ListStatus = ValueOf<typeof ListStatus>;

/** An act on a digitization list; the workflow and the policy together say who may do it when. */
export const ListAct = enumOf(
  'CREATE', 'EDIT_ENTRIES', 'OPEN_CONSULTATION', 'RESPOND', 'CLOSE_CONSULTATION', 'SUBMIT', 'RETURN', 'APPROVE', 'PUBLISH',
  'WITHDRAW', 'SUPERSEDE',
);
export type ListAct = ValueOf<typeof ListAct>;

/** Why a component is digitized: Circular 01/2023/TT-VPCP, three classes of papers. */
export const ComponentClass = enumOf('PRIOR_RESULT', 'SECTOR_LAW', 'MANAGEMENT_NEED');
export type ComponentClass = ValueOf<typeof ComponentClass>;

/** When a component is digitized. */
export const DigitizationStage = enumOf('RECEIPT', 'PROCESSING', 'RESULT');
export type DigitizationStage = ValueOf<typeof DigitizationStage>;

/** Why digitization is not required (Circular 03/2025/TT-VPCP, article 5). */
export const Exemption = enumOf('FILED_ELECTRONICALLY', 'SHOWN_FOR_CHECKING', 'PROCESSING_OPINION', 'SECRET');
export type Exemption = ValueOf<typeof Exemption>;

/** Position of a consulted unit on one entry. */
export const Position = enumOf('AGREE', 'OBJECT');
export type Position = ValueOf<typeof Position>;

/** State of a rule set or of one of its rows: how sure the formula is. */
export const RuleState = enumOf('OFFICIAL', 'RECONSTRUCTED', 'DRAFT');
export type RuleState = ValueOf<typeof RuleState>;

/** State of a dossier; the national code of each stands in `DOSSIER_STATUS_CODES`. */
export const DossierStatus = enumOf(
  'NEW', 'RECEIVED', 'REFUSED', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'FEE_REQUESTED', 'WITHDRAWN', 'STOPPED', 'RESOLVED',
  'RETURNED',
);
export type DossierStatus = ValueOf<typeof DossierStatus>;

/** National codes 1 to 10, in the order of the enum. */
export const DOSSIER_STATUS_CODES = Object.keys(DossierStatus) as readonly DossierStatus[];

/** How a dossier was filed (kênh thực hiện); null is unknown. */
export const Channel = enumOf('DIRECT', 'ONLINE', 'POSTAL');
export type Channel = ValueOf<typeof Channel>;

/** How a fee was paid. */
export const Payment = enumOf('UNPAID', 'CASH', 'OTHER_NON_CASH', 'LOCAL_GATEWAY', 'PORTAL');
export type Payment = ValueOf<typeof Payment>;

/** How one component came in. */
export const ComponentForm = enumOf('PAPER', 'ELECTRONIC', 'SHOWN', 'FROM_DATABASE');
export type ComponentForm = ValueOf<typeof ComponentForm>;

/** Which dossiers behind a figure. */
export const FigurePart = enumOf('NUMERATOR', 'DENOMINATOR', 'MISSING');
export type FigurePart = ValueOf<typeof FigurePart>;

/** A criterion against its target. */
export const TargetStatus = enumOf('ON_TRACK', 'AT_RISK', 'MISSED', 'NO_TARGET', 'NO_DATA', 'NOT_APPLICABLE');
export type TargetStatus = ValueOf<typeof TargetStatus>;

/** What a published score is of. */
export const ScorePart = enumOf('TOTAL', 'GROUP', 'CRITERION');
export type ScorePart = ValueOf<typeof ScorePart>;

/** In what two figures are compared. */
export const ScoreMeasure = enumOf('SCORE', 'PERCENT');
export type ScoreMeasure = ValueOf<typeof ScoreMeasure>;

/** How the end of a running period was forecast. */
export const ForecastBasis = enumOf('RECENT_PACE', 'PERIOD_PACE', 'AS_IT_STANDS', 'PERIOD_OVER');
export type ForecastBasis = ValueOf<typeof ForecastBasis>;

/** State of a cascade of targets (phân bổ chỉ tiêu). */
export const TargetCascadeStatus = enumOf('DRAFT', 'ASSIGNED', 'DISCARDED');
export type TargetCascadeStatus = ValueOf<typeof TargetCascadeStatus>;

/** How the target of a group is broken down to its units. */
export const CascadeMethod = enumOf('EQUAL', 'BY_VOLUME', 'LAST_RESULT_PLUS_STEP');
export type CascadeMethod = ValueOf<typeof CascadeMethod>;

/** Whether a unit can still reach a proposed target. */
export const TargetReach = enumOf('SECURED', 'REACHABLE', 'UNREACHABLE', 'UNKNOWN');
export type TargetReach = ValueOf<typeof TargetReach>;

/** By the units of that time, or carried to the units of today. */
export const ScoreView = enumOf('AS_WAS', 'AS_NOW');
export type ScoreView = ValueOf<typeof ScoreView>;

/** Whether an observation counts: confirmed (or needing no confirmation), waiting for a second officer, or never confirmed. */
export const ObservationState = enumOf('CONFIRMED', 'PENDING', 'REJECTED');
export type ObservationState = ValueOf<typeof ObservationState>;

/** An act on an observation: one that counts at once, one that waits, its confirmation or rejection, or a later value that ends the wait. */
export const ObservationAct = enumOf('RECORDED', 'PROPOSED', 'CONFIRMED', 'REJECTED', 'SUPERSEDED');
export type ObservationAct = ValueOf<typeof ObservationAct>;

/** Why a figure may still change without any fault of it. */
export const ProvisionalReason = enumOf('PERIOD_RUNNING', 'OBSERVATION_PENDING', 'OBSERVATION_INCOMPLETE', 'DRAFT_FORMULA');
export type ProvisionalReason = ValueOf<typeof ProvisionalReason>;

/** A person who signs in, or a program with a token. */
export const AccountKind = enumOf('PERSON', 'CLIENT');
export type AccountKind = ValueOf<typeof AccountKind>;

/** Whose bands a score is put into: the national ones, or those of the province's weekly note. */
export const BandScheme = enumOf('NATIONAL', 'PROVINCE');
export type BandScheme = ValueOf<typeof BandScheme>;

/** What a score is compared with: the same period as observed a week before, or the period before it. */
export const ChangeSince = enumOf('PREVIOUS_WEEK', 'PREVIOUS_PERIOD');
export type ChangeSince = ValueOf<typeof ChangeSince>;

/** Length of the periods of a series. */
export const SeriesGranularity = enumOf('MONTH', 'WEEK');
export type SeriesGranularity = ValueOf<typeof SeriesGranularity>;

/** Why two figures beside each other are not comparable. */
export const BreakReason = enumOf('RULE_SET', 'REORGANISATION');
export type BreakReason = ValueOf<typeof BreakReason>;

/** What a unit can do for its score. */
export const NextActionKind = enumOf(
  'DIGITIZE', 'SEND_AGAIN', 'ISSUE_ELECTRONIC_RESULT', 'LINK_TO_STORE', 'PAY_ONLINE', 'REUSE', 'USE_POPULATION_DATA', 'FINISH_IN_TIME',
  'RECORD_OBSERVATION', 'FIRST_DOSSIERS', 'DIGITIZE_LISTED',
);
export type NextActionKind = ValueOf<typeof NextActionKind>;

/** Whether it is known what an act brings. */
export const NextActionState = enumOf('KNOWN', 'UNKNOWN');
export type NextActionState = ValueOf<typeof NextActionState>;

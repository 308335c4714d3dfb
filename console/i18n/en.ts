// Words that several pages share, in English: the same keys as the Vietnamese ones.
import type { SameKeys } from './define-words.ts';
import type { vi } from './vi.ts';

const enumWords: SameKeys<(typeof vi)['enums']> = {
  Role: {
    CENTER_ADMIN: 'Provincial Public Administration Center', CHAIRMAN_OFFICE: "Chairman's office", PPC_OFFICE: "Office of the Provincial People's Committee",
    ICT_DEPARTMENT: 'Department of Science and Technology', DEPARTMENT_OFFICER: 'Officer of a department or board', DISTRICT_OFFICER: 'District officer',
    COMMUNE_OFFICER: 'Officer of a commune or ward', INSPECTOR: 'Inspector', SYSTEM_ADMIN: 'System administrator', API_INGEST: 'Program that sends dossiers', API_READ: 'Program that reads figures',
  },
  UnitLevel: { PROVINCE: 'Province', DEPARTMENT: 'Department, board', DISTRICT: 'District', COMMUNE: 'Commune, ward', DESK: 'One-stop desk' },
  UnitKind: {
    PROVINCIAL_PEOPLES_COMMITTEE: "Provincial People's Committee", CHAIRMAN: "Chairman of the Provincial People's Committee", PROVINCIAL_OFFICE: "Office of the Provincial People's Committee",
    PROVINCIAL_PAC: 'Provincial Public Administration Center', DEPARTMENT: 'Department', MANAGEMENT_BOARD: 'Management board', INSPECTORATE: 'Provincial Inspectorate', VERTICAL_AGENCY: 'Vertical agency',
    SUBORDINATE_AGENCY: 'Subordinate agency', DISTRICT_PEOPLES_COMMITTEE: "District People's Committee", DISTRICT_PAC: 'District one-stop desk', COMMUNE_PEOPLES_COMMITTEE: "People's Committee of a commune or ward",
    COMMUNE_RRD: 'Commune one-stop desk', COMMUNE_PAC: 'Commune Public Administration Center',
  },
  SuccessionKind: { RENAME: 'Renamed', MERGE: 'Merged', MERGE_INTO: 'Merged into', SPLIT: 'Split' },
  ListStatus: { DRAFT: 'Draft', CONSULTATION: 'Consultation', SUBMITTED: 'Submitted', APPROVED: 'Approved', PUBLISHED: 'Published', SUPERSEDED: 'Superseded', WITHDRAWN: 'Withdrawn' },
  ListAct: {
    CREATE: 'Create a list', EDIT_ENTRIES: 'Edit entries', OPEN_CONSULTATION: 'Open consultation', RESPOND: 'Respond', CLOSE_CONSULTATION: 'Close consultation', SUBMIT: 'Submit to the Chairman',
    RETURN: 'Return', APPROVE: 'Approve', PUBLISH: 'Publish', WITHDRAW: 'Withdraw', SUPERSEDE: 'Supersede',
  },
  ComponentClass: { PRIOR_RESULT: 'Result of an earlier procedure', SECTOR_LAW: 'Required by sector law', MANAGEMENT_NEED: 'Needed for administration' },
  DigitizationStage: { RECEIPT: 'On receipt', PROCESSING: 'While processing', RESULT: 'With the result' },
  Exemption: { FILED_ELECTRONICALLY: 'Filed electronically', SHOWN_FOR_CHECKING: 'Only shown for checking', PROCESSING_OPINION: 'Opinion given while processing', SECRET: 'State secret' },
  Position: { AGREE: 'Agree', OBJECT: 'Object' },
  RuleState: { OFFICIAL: 'Official', RECONSTRUCTED: 'Reconstructed from published figures', DRAFT: 'Draft' },
  DossierStatus: {
    NEW: 'New', RECEIVED: 'Received', REFUSED: 'Refused', PROCESSING: 'Processing', SUPPLEMENT_REQUESTED: 'Supplement requested', FEE_REQUESTED: 'Fee requested', WITHDRAWN: 'Withdrawn by the citizen',
    STOPPED: 'Stopped', RESOLVED: 'Resolved', RETURNED: 'Result returned',
  },
  Channel: { DIRECT: 'In person', ONLINE: 'Online', POSTAL: 'By public post' },
  Payment: { UNPAID: 'Unpaid', CASH: 'Cash', OTHER_NON_CASH: 'Other, without cash', LOCAL_GATEWAY: "The province's gateway", PORTAL: 'Online payment on the National Portal' },
  ComponentForm: { PAPER: 'Paper', ELECTRONIC: 'Electronic', SHOWN: 'Shown', FROM_DATABASE: 'From a database' },
  FigurePart: { NUMERATOR: 'Numerator', DENOMINATOR: 'Denominator', MISSING: 'Missing' },
  TargetStatus: { ON_TRACK: 'On track', AT_RISK: 'At risk', MISSED: 'Missed', NO_TARGET: 'No target', NO_DATA: 'No data', NOT_APPLICABLE: 'Not applicable' },
  ScoreView: { AS_WAS: 'As was', AS_NOW: 'As now' },
  ProcedureLevel: { MINISTRY: 'Ministry', PROVINCE: 'Province', COMMUNE: 'Commune' },
  StatutoryUnit: { WORKING_DAY: 'working days', CALENDAR_DAY: 'days', HOUR: 'hours', MONTH: 'months', UNSTATED: 'unit not stated' },
  OnlineLevel: { NONE: 'Not online', PARTIAL: 'Partly online', FULL: 'Fully online' },
  AccountKind: { PERSON: 'Person', CLIENT: 'Program' },
  ProvisionalReason: { PERIOD_RUNNING: 'the period is not over', OBSERVATION_PENDING: 'a figure waits for confirmation', OBSERVATION_INCOMPLETE: 'only one of numerator and denominator is known', DRAFT_FORMULA: 'draft formula' },
};

export const en: SameKeys<typeof vi> = {
  app: { name: 'Public service quality', province: 'Bac Ninh Province', skip: 'Skip to the main content', demo: 'Demonstration data', print: 'Print this page' },
  terms: {
    unit: 'Unit', procedure: 'Administrative procedure', component: 'Document component', procedureResult: 'Procedure result',
    list: 'List of document components to be digitized', lists: 'Digitization lists', submission: 'Submission', decision: 'Decision', effectiveDate: 'Effective date', legalBasis: 'Legal basis',
    target: 'Target', targets: 'Targets', assignTargets: 'Assign targets', criterion: 'Criterion', group: 'Group', indicatorSet: 'Indicator set', numerator: 'Numerator', denominator: 'Denominator',
    rate: 'Rate', score: 'Score', maximum: 'Maximum', rank: 'Rank', met: 'Met', onTime: 'On time dossier', overdue: 'Overdue dossier',
    synchronised: 'Synchronised to the National Portal', digitized: 'Digitized', reused: 'Reused', onlinePayment: 'Online payment', urge: 'Urge', inspect: 'Inspect',
    reconciliation: 'Reconciliation', asWas: 'As was', asNow: 'As now', asOf: 'As of',
    period: 'Period', dossier: 'Dossier', dossiers: 'Dossiers', code: 'Code', name: 'Name', status: 'Status', from: 'From', to: 'To', reason: 'Reason', level: 'Level', kind: 'Kind', note: 'Note',
  },
  periods: { year: '%{year}', quarter: 'Quarter %{quarter}/%{year}', month: 'Month %{month}/%{year}', week: 'Week %{week}/%{year}', range: '%{from} – %{to}',
    kinds: { YEAR: 'Year', QUARTER: 'Quarter', MONTH: 'Month', WEEK: 'Week', RANGE: 'Range of days' }, previous: 'The period before', next: 'The period after', wrongOrder: 'The last day is before the first',
  },
  menu: {
    label: 'Pages', open: 'Open the list of pages', close: 'Close the list of pages',
    groups: { overview: 'Overview', monitoring: 'Monitoring', lists: 'Digitization', catalogue: 'Catalogue', operations: 'Figures', administration: 'Administration' },
  },
  bar: {
    toDark: 'Switch to dark', toLight: 'Switch to light', language: 'Language: %{name}', account: 'Account', signOut: 'Sign out', find: 'Find or go to…', findShort: 'Find or go to',
    refresh: 'Read the figures again', shortcuts: 'Shortcuts',
  },
  palette: {
    title: 'Find or go to', placeholder: 'A page, unit, procedure code or name, list number…', pages: 'Pages', acts: 'Acts', units: 'Units', procedures: 'Administrative procedures', lists: 'Digitization lists',
    nothing: 'Nothing found for "%{text}". Try fewer letters, or a code.', hint: '↑ ↓ to choose, Enter to open, Esc to close', searching: 'Searching…', count: '%{count} results',
  },
  shortcuts: { title: 'Shortcuts', palette: 'Find or go to a page, unit, procedure or list', help: 'List of shortcuts', tree: 'Move in the tree of units; open or close a branch', close: 'Close a dialog', skip: 'Move part by part; the first Tab leads to the main content', dark: 'Switch light and dark', theKey: 'Key', theAct: 'Act' },
  header: { asOf: 'As of %{time}', asOfSource: 'As of %{time}, source: %{source}', now: 'Read at %{time}', back: 'Back' },
  states: { range: '%{from}–%{to} of %{total}', noData: 'No data', notApplicable: 'Not applicable', fullForNotApplicable: 'gives the full %{max} points', provisional: 'provisional', provisionalBecause: 'provisional: %{reasons}', rateOf: '%{percent}: %{numerator} of %{denominator}', loading: 'Loading…', unknown: 'Unknown', none: 'None', yes: 'Yes', no: 'No', unverified: 'Not confirmed by a source' },
  empty: {
    nothingYet: 'Nothing here yet', noPermission: 'This account may not see this page', filteredAway: 'No record matches the filters', notSynchronised: 'The figures are not synchronised yet', notApplicable: 'Not applicable',
    notFound: 'Not found', clearFilters: 'Clear filters', noPermissionHint: 'If your work needs this page, ask the system administrator for the role.', filteredHint: 'Loosen or clear the filters to see everything.',
    notFoundHint: 'There is no such record, or this account may not see it.', toHome: 'To the home page',
  },
  errors: {
    title: 'This page has failed', body: 'What was not saved on this page may be lost. Load it again; if it fails again, send the request id below to the system administrator.', requestId: 'Request id', reload: 'Load again', retry: 'Try again',
    unreachable: 'The server cannot be reached. Check the network and try again; the request was not carried out.', consoleFault: 'The page has a fault. Load it again; if it stays, tell the system administrator.', notFound: 'There is no such record.', notOffered: 'This is not offered here.', loadFailed: 'The content cannot be loaded',
  },
  actions: { tableOf: 'Table: %{name}', details: 'Details', cancel: 'Cancel', close: 'Close', apply: 'Apply', open: 'Open', pickDay: 'Pick a day', dayFormat: 'day/month/year', badDay: 'Write the day like 24/11/2026', today: 'Today', scrollRegion: 'Table, scrolls sideways', copy: 'Copy', clear: 'Clear the choice', filters: 'Filters' },
  enums: enumWords,
};

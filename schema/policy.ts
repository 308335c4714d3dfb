// Who may do what: resource x action x role -> scope. What is absent is refused. Source: the duties of document 2788/UBND-KSTT.
import type { Role } from './enums.ts';

/** own: the unit of the role · subtree: that unit and below · province: everything · public: what is published. */
export type Scope = 'own' | 'subtree' | 'province' | 'public';

/** A role of the table, or nobody signed in. */
export type PolicyRole = Role | 'ANONYMOUS';

type Grants = Partial<Record<PolicyRole, Scope>>;

const everyone = {
  ANONYMOUS: 'public', API_INGEST: 'public', API_READ: 'province', SYSTEM_ADMIN: 'province', CENTER_ADMIN: 'province',
  CHAIRMAN_OFFICE: 'province', PPC_OFFICE: 'province', ICT_DEPARTMENT: 'province', INSPECTOR: 'province',
  DEPARTMENT_OFFICER: 'province', DISTRICT_OFFICER: 'province', COMMUNE_OFFICER: 'province',
} satisfies Grants;

const readsAll = {
  CENTER_ADMIN: 'province', CHAIRMAN_OFFICE: 'province', PPC_OFFICE: 'province', ICT_DEPARTMENT: 'province',
  INSPECTOR: 'province',
} satisfies Grants;

const officers = { DEPARTMENT_OFFICER: 'own', DISTRICT_OFFICER: 'subtree', COMMUNE_OFFICER: 'own' } satisfies Grants;

export const policy = {
  session: {
    signIn: { ...everyone },
    signOut: { ...everyone },
    readSelf: { ...everyone },
  },
  account: {
    read: { SYSTEM_ADMIN: 'province' },
    manage: { SYSTEM_ADMIN: 'province' },
    createToken: { SYSTEM_ADMIN: 'province' },
  },
  audit: {
    read: { SYSTEM_ADMIN: 'province', INSPECTOR: 'province' },
  },
  unit: {
    read: { ...everyone },
  },
  procedure: {
    read: { ...everyone },
  },
  digitizationList: {
    /** Own and subtree: published lists, and those on which one of these units is consulted. */
    read: { ANONYMOUS: 'public', API_READ: 'public', API_INGEST: 'public', SYSTEM_ADMIN: 'public', ...readsAll, ...officers },
    create: { CENTER_ADMIN: 'province' },
    editEntries: { CENTER_ADMIN: 'province' },
    consult: { CENTER_ADMIN: 'province' },
    respond: { ...officers },
    submit: { CENTER_ADMIN: 'province' },
    return: { CHAIRMAN_OFFICE: 'province' },
    approve: { CHAIRMAN_OFFICE: 'province' },
    publish: { CENTER_ADMIN: 'province' },
    withdraw: { CENTER_ADMIN: 'province' },
  },
  indicatorSet: {
    read: { ...everyone },
    /** Drafts: reading them, and figures judged by them. */
    preview: { ...readsAll },
    draft: { ICT_DEPARTMENT: 'province' },
    putInForce: { ICT_DEPARTMENT: 'province' },
  },
  observation: {
    read: { ...readsAll, DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province', DISTRICT_OFFICER: 'subtree' },
    record: { PPC_OFFICE: 'province' },
    /** Never what the same account recorded. */
    confirm: { PPC_OFFICE: 'province' },
  },
  target: {
    read: {
      ...readsAll, API_READ: 'province', DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province', DISTRICT_OFFICER: 'subtree',
    },
    assign: { CENTER_ADMIN: 'province' },
    /** Drafts of cascades: made and changed by the Center, read by roles that read all; assigned ones by whoever reads targets. */
    cascade: { CENTER_ADMIN: 'province' },
    readDrafts: { ...readsAll },
  },
  dossier: {
    /** Single dossiers: only roles that read all, and the units that own them. */
    read: { ...readsAll, ...officers },
    ingest: { API_INGEST: 'province', ICT_DEPARTMENT: 'province' },
    readReceipts: { API_INGEST: 'own', ICT_DEPARTMENT: 'province', PPC_OFFICE: 'province', INSPECTOR: 'province' },
  },
  officialResult: {
    read: {
      ...readsAll, API_READ: 'province', DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province', DISTRICT_OFFICER: 'subtree',
    },
    import: { ICT_DEPARTMENT: 'province' },
  },
  score: {
    /** Public: closed periods only, and counts under 5 are suppressed. */
    read: {
      ANONYMOUS: 'public', API_READ: 'province', ...readsAll, DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province',
      DISTRICT_OFFICER: 'subtree',
    },
    /** Being told of changes: signed-in readers only, since figures of closed periods hardly change. */
    watch: { API_READ: 'province', ...readsAll, DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province', DISTRICT_OFFICER: 'subtree' },
    snapshot: { PPC_OFFICE: 'province', ICT_DEPARTMENT: 'province' },
    /** What would change a score, and by how much: for whoever reads figures that are not suppressed. Single dossiers stay under dossier.read. */
    simulate: { API_READ: 'province', ...readsAll, DEPARTMENT_OFFICER: 'province', COMMUNE_OFFICER: 'province', DISTRICT_OFFICER: 'subtree' },
  },
  inbox: {
    /** What waits for oneself. */
    watch: {
      SYSTEM_ADMIN: 'own', CENTER_ADMIN: 'own', CHAIRMAN_OFFICE: 'own', PPC_OFFICE: 'own', ICT_DEPARTMENT: 'own', INSPECTOR: 'own', DEPARTMENT_OFFICER: 'own',
      DISTRICT_OFFICER: 'own', COMMUNE_OFFICER: 'own',
    },
  },
} satisfies Record<string, Record<string, Grants>>;

export type Resource = keyof typeof policy;
export type Permission = { [R in Resource]: `${R}.${Extract<keyof (typeof policy)[R], string>}` }[Resource];

/** Each root field of the API and the permission it asks for. A root field that is absent stops the start of the server. */
export const operations = {
  'Query.viewer': 'session.readSelf',
  'Query.node': 'session.readSelf',
  'Query.nodes': 'session.readSelf',
  'Mutation.signIn': 'session.signIn',
  'Mutation.signInByLink': 'session.signIn',
  'Mutation.signOut': 'session.signOut',
  'Mutation.createApiToken': 'account.createToken',
  'Query.accounts': 'account.read',
  'Query.auditEntries': 'audit.read',
  'Query.unit': 'unit.read',
  'Query.units': 'unit.read',
  'Query.procedure': 'procedure.read',
  'Query.procedures': 'procedure.read',
  'Query.procedureFields': 'procedure.read',
  'Query.documentComponents': 'procedure.read',
  'Query.digitizationList': 'digitizationList.read',
  'Query.digitizationLists': 'digitizationList.read',
  'Query.publishedDigitizationList': 'digitizationList.read',
  'Mutation.createDigitizationList': 'digitizationList.create',
  'Mutation.setDigitizationListEntries': 'digitizationList.editEntries',
  'Mutation.openConsultation': 'digitizationList.consult',
  'Mutation.closeConsultation': 'digitizationList.consult',
  'Mutation.respondToConsultation': 'digitizationList.respond',
  'Mutation.submitDigitizationList': 'digitizationList.submit',
  'Mutation.returnDigitizationList': 'digitizationList.return',
  'Mutation.approveDigitizationList': 'digitizationList.approve',
  'Mutation.publishDigitizationList': 'digitizationList.publish',
  'Mutation.withdrawDigitizationList': 'digitizationList.withdraw',
  'Query.indicatorSet': 'indicatorSet.read',
  'Query.indicatorSets': 'indicatorSet.read',
  'Mutation.saveRuleSet': 'indicatorSet.draft',
  'Mutation.putRuleSetInForce': 'indicatorSet.putInForce',
  'Query.observationMetrics': 'indicatorSet.read',
  'Query.observations': 'observation.read',
  'Mutation.recordObservations': 'observation.record',
  'Mutation.confirmObservations': 'observation.confirm',
  'Mutation.rejectObservations': 'observation.confirm',
  'Query.targets': 'target.read',
  'Mutation.assignTargets': 'target.assign',
  'Query.targetCascade': 'target.read',
  'Query.targetCascades': 'target.read',
  'Mutation.draftTargetCascade': 'target.cascade',
  'Mutation.updateTargetCascade': 'target.cascade',
  'Mutation.assignTargetCascade': 'target.assign',
  'Mutation.discardTargetCascade': 'target.cascade',
  'Mutation.ingestDossiers': 'dossier.ingest',
  'Query.dossierBatches': 'dossier.readReceipts',
  'Query.dossiers': 'dossier.read',
  'Query.scorecard': 'score.read',
  'Query.scoreboard': 'score.read',
  'Query.scoreSnapshots': 'score.read',
  'Query.scoreBands': 'score.read',
  'Query.scoreMovers': 'score.read',
  'Query.scoreHistory': 'score.read',
  'Query.scoreSeries': 'score.read',
  'Query.officialResults': 'officialResult.read',
  'Mutation.importOfficialResults': 'officialResult.import',
  'Mutation.takeScoreSnapshot': 'score.snapshot',
  'Query.simulateScore': 'score.simulate',
  'Query.nextBestActions': 'score.simulate',
  'Subscription.scoreboardChanged': 'score.watch',
  'Subscription.scorecardChanged': 'score.watch',
  'Subscription.inboxChanged': 'inbox.watch',
} as const satisfies Record<string, Permission>;

export function grantsOf(permission: Permission): Grants {
  const [resource, action] = permission.split('.') as [string, string];
  const table: Record<string, Record<string, Grants>> = policy;
  const grants = table[resource]?.[action];
  if (!grants) throw new Error(`The policy table has no permission ${permission}`);
  return grants;
}

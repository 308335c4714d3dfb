// All words of the console: those that pages share, and those of each feature under its name.
import { accountWords } from '../accounts/accounts.words.ts';
import { auditWords } from '../audit/audit.words.ts';
import { listActWords } from '../digitization-lists/list-acts.words.ts';
import { listWords } from '../digitization-lists/lists.words.ts';
import { dossierWords } from '../dossiers/dossiers.words.ts';
import { observationWords } from '../observations/observations.words.ts';
import { homeWords } from '../home/home.words.ts';
import { importWords } from '../imports/imports.words.ts';
import { liveWords } from '../layout/live.words.ts';
import { officialResultWords } from '../official-results/official-results.words.ts';
import { standingWords } from '../home/standing.words.ts';
import { procedureWords } from '../procedures/procedures.words.ts';
import { indicatorSetWords } from '../indicator-set/indicator-set.words.ts';
import { ruleSetWords } from '../indicator-set/rule-sets.words.ts';
import { scoreboardWords } from '../scoreboard/scoreboard.words.ts';
import { simulatorWords } from '../unit-card/simulator.words.ts';
import { signInWords } from '../sign-in/sign-in.words.ts';
import { cascadeWords } from '../target-cascades/cascades.words.ts';
import { targetWords } from '../targets/targets.words.ts';
import { moverWords } from '../movers/movers.words.ts';
import { unitCardWords } from '../unit-card/unit-card.words.ts';
import { unitStandingWords } from '../unit-card/unit-standing.words.ts';
import { unitWords } from '../units/units.words.ts';
import type { PathsOf, SameKeys } from './define-words.ts';
import { en as sharedEn } from './en.ts';
import { vi as sharedVi } from './vi.ts';

const vi = {
  ...sharedVi,
  accounts: accountWords.vi,
  audit: auditWords.vi,
  cascades: cascadeWords.vi,
  dossiers: dossierWords.vi,
  home: homeWords.vi,
  imports: importWords.vi,
  indicatorSet: indicatorSetWords.vi,
  live: liveWords.vi,
  lists: listWords.vi,
  listActs: listActWords.vi,
  officialResults: officialResultWords.vi,
  observations: observationWords.vi,
  procedures: procedureWords.vi,
  ruleSets: ruleSetWords.vi,
  scoreboard: scoreboardWords.vi,
  signIn: signInWords.vi,
  simulator: simulatorWords.vi,
  standing: standingWords.vi,
  targets: targetWords.vi,
  movers: moverWords.vi,
  unitCard: unitCardWords.vi,
  unitStanding: unitStandingWords.vi,
  units: unitWords.vi,
};

const en: SameKeys<typeof vi> = {
  ...sharedEn,
  accounts: accountWords.en,
  audit: auditWords.en,
  cascades: cascadeWords.en,
  dossiers: dossierWords.en,
  home: homeWords.en,
  imports: importWords.en,
  indicatorSet: indicatorSetWords.en,
  live: liveWords.en,
  lists: listWords.en,
  listActs: listActWords.en,
  officialResults: officialResultWords.en,
  observations: observationWords.en,
  procedures: procedureWords.en,
  ruleSets: ruleSetWords.en,
  scoreboard: scoreboardWords.en,
  signIn: signInWords.en,
  simulator: simulatorWords.en,
  standing: standingWords.en,
  targets: targetWords.en,
  movers: moverWords.en,
  unitCard: unitCardWords.en,
  unitStanding: unitStandingWords.en,
  units: unitWords.en,
};

export type WordKey = PathsOf<typeof vi>;

/** Names of resources and labels of their fields, where react-admin looks for them. */
const resourcesOf = (of: typeof vi | typeof en) => ({
  targets: { name: of.targets.title },
  'target-cascades': { name: of.cascades.title, fields: of.cascades.fields },
  scoreboard: { name: of.scoreboard.title },
  dossiers: { name: of.dossiers.title },
  movers: { name: of.movers.title },
  'unit-card': { name: of.unitCard.title },
  'indicator-set': { name: of.indicatorSet.title },
  imports: { name: of.imports.title },
  observations: { name: of.observations.title },
  'official-results': { name: of.officialResults.title, fields: of.officialResults.fields },
  units: { name: of.units.title },
  'digitization-lists': { name: of.lists.title, fields: of.lists.fields },
  procedures: { name: of.procedures.title, fields: of.procedures.fields },
  components: { name: of.procedures.components, fields: of.procedures.componentFields },
  accounts: { name: of.accounts.title, fields: of.accounts.fields },
  audit: { name: of.audit.title, fields: of.audit.fields },
});

export const words = {
  vi: { ...vi, resources: resourcesOf(vi) },
  en: { ...en, resources: resourcesOf(en) },
};

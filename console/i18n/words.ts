// All words of the console: those that pages share, and those of each feature under its name.
import { accountWords } from '../accounts/accounts.words.ts';
import { auditWords } from '../audit/audit.words.ts';
import { homeWords } from '../home/home.words.ts';
import { signInWords } from '../sign-in/sign-in.words.ts';
import { unitWords } from '../units/units.words.ts';
import type { PathsOf, SameKeys } from './define-words.ts';
import { en as sharedEn } from './en.ts';
import { vi as sharedVi } from './vi.ts';

const vi = {
  ...sharedVi,
  accounts: accountWords.vi,
  audit: auditWords.vi,
  home: homeWords.vi,
  signIn: signInWords.vi,
  units: unitWords.vi,
};

const en: SameKeys<typeof vi> = {
  ...sharedEn,
  accounts: accountWords.en,
  audit: auditWords.en,
  home: homeWords.en,
  signIn: signInWords.en,
  units: unitWords.en,
};

export type WordKey = PathsOf<typeof vi>;

/** Names of resources and labels of their fields, where react-admin looks for them. */
const resourcesOf = (of: typeof vi | typeof en) => ({
  units: { name: of.units.title },
  accounts: { name: of.accounts.title, fields: of.accounts.fields },
  audit: { name: of.audit.title, fields: of.audit.fields },
});

export const words = {
  vi: { ...vi, resources: resourcesOf(vi) },
  en: { ...en, resources: resourcesOf(en) },
};

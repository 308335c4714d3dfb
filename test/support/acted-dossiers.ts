// A dossier as its source would report it after an act was done to it: what the simulator's answers are held against.
import type { NextActionKind } from '../../schema/enums.ts';
import type { DossierRow } from './worked-cases.ts';

type Reported = DossierRow & Record<string, unknown>;
type Row = Record<string, unknown>;

const rowsOf = (dossier: Reported): Row[] | null => (Array.isArray(dossier['components']) ? (dossier['components'] as Row[]) : null);

/** Every component, or the count of them where only that was reported. */
function counted(dossier: Reported, flag: 'digitized' | 'reused', count: 'componentsDigitized' | 'componentsReused', each: boolean): Row {
  const rows = rowsOf(dossier);
  if (rows) return { components: rows.map((row, index) => (each || index === 0 ? { ...row, [flag]: true } : row)) };
  const total = dossier['componentsTotal'];
  return { [count]: each && typeof total === 'number' ? total : 1 };
}

const ACTED: Partial<Record<NextActionKind, (dossier: Reported) => Row>> = {
  DIGITIZE: (dossier) => counted(dossier, 'digitized', 'componentsDigitized', true),
  SEND_AGAIN: (dossier) => ({ syncedAt: dossier['receivedAt'], syncError: null }),
  ISSUE_ELECTRONIC_RESULT: () => ({ hasElectronicResult: true }),
  LINK_TO_STORE: () => ({ resultSyncedToStore: true }),
  PAY_ONLINE: () => ({ payment: 'PORTAL' }),
  REUSE: (dossier) => counted(dossier, 'reused', 'componentsReused', false),
  USE_POPULATION_DATA: () => ({ populationDataUsed: true }),
};

export const ACTED_KINDS = Object.keys(ACTED) as NextActionKind[];

export function acted(kind: NextActionKind, dossier: Reported, sourceUpdatedAt: string): Reported {
  return { ...dossier, ...ACTED[kind]?.(dossier), sourceUpdatedAt } as Reported;
}

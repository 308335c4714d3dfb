/** What the file reader gives: a dossier (hồ sơ) as parsed, before any rule of the platform has judged it. */

export type RawScalar = string | number | boolean | null;

export interface RawComponent {
  componentNo?: RawScalar;
  paperCode?: RawScalar;
  form?: RawScalar;
  digitized?: RawScalar;
  reused?: RawScalar;
  fromStore?: RawScalar;
}

/** DossierInput of the API with every field optional; times are ISO 8601 in UTC, money is a decimal string. */
export interface RawDossier {
  code?: RawScalar;
  procedureCode?: RawScalar;
  unitCode?: RawScalar;
  status?: RawScalar;
  sourceUpdatedAt?: RawScalar;
  sourceSystem?: RawScalar;
  receivingUnitCode?: RawScalar;
  handlingDivision?: RawScalar;
  channel?: RawScalar;
  submittedAt?: RawScalar;
  receivedAt?: RawScalar;
  dueAt?: RawScalar;
  finishedAt?: RawScalar;
  returnedAt?: RawScalar;
  supplementCount?: RawScalar;
  supplementRequestedAt?: RawScalar;
  supplementWorkingDays?: RawScalar;
  feeAmount?: RawScalar;
  payment?: RawScalar;
  components?: RawComponent[] | null;
  componentsTotal?: RawScalar;
  componentsDigitized?: RawScalar;
  componentsReused?: RawScalar;
  componentsFromStore?: RawScalar;
  hasElectronicResult?: RawScalar;
  resultSyncedToStore?: RawScalar;
  populationDataUsed?: RawScalar;
  syncedAt?: RawScalar;
  syncError?: RawScalar;
  hasComplaint?: RawScalar;
}

export type RawField = keyof RawDossier;

/** `path` is the name as the file writes it; neither language ever repeats the value. */
export interface RowProblem {
  path: string;
  code: 'INVALID_INPUT';
  vi: string;
  en: string;
}

/** `row`: the line of a text file, the row of a sheet, or the position in an array, counted from 1. */
export type ReadRowOf<T> = { row: number; record: T } | { row: number; error: RowProblem };
export type ReadRow = ReadRowOf<RawDossier>;

/** Something to tell once about a whole file that does not stop it. */
export interface ReadNotice {
  kind: 'UNKNOWN_FIELD' | 'SHEET_IGNORED';
  name: string;
  vi: string;
  en: string;
}

export interface ReaderOptions {
  onNotice?: (notice: ReadNotice) => void;
  /** Written to sourceSystem where a row names none. */
  sourceSystem?: string;
  /** Called with the bytes read so far, for a progress bar. Not called for .xlsx. */
  onBytes?: (bytes: number) => void;
}

/** The whole file is refused: it is not what its name says, has another encoding, or is dangerous to open. */
export class UnreadableFile extends Error {
  readonly problem: RowProblem;

  constructor(vi: string, en: string) {
    super(en);
    this.name = 'UnreadableFile';
    this.problem = { path: 'file', code: 'INVALID_INPUT', vi, en };
  }
}

export function rowProblem(path: string, vi: string, en: string): RowProblem {
  return { path, code: 'INVALID_INPUT', vi, en };
}

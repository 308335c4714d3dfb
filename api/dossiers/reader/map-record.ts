/** Turns one record of a file, under any of the known names, into a RawDossier; personal fields never pass this point. */
import { plainName, shownName } from './field-name.ts';
import { headingsMissing } from './file-source.ts';
import type { FieldReading, ValueKind } from './national-format.ts';
import { fieldReadings, personalFields, unusedFields } from './national-format.ts';
import { readList } from './nested-lists.ts';
import type { RawDossier, RawScalar, ReadNotice, ReadRow, ReaderOptions, RowProblem } from './raw-dossier.ts';
import { rowProblem, type UnreadableFile } from './raw-dossier.ts';
import type { RowMapper } from './row-mapper.ts';
import type { Converted } from './source-values.ts';
import {
  channelOf, deskCodeOf, flagOf, instantOf, integerOf, moneyOf, paymentOf, procedureCodeOf, statusOf, textOf, unitCodeOf,
} from './source-values.ts';

const scalarReaders: Partial<Record<ValueKind, (value: unknown) => Converted>> = {
  TEXT: textOf,
  PROCEDURE: procedureCodeOf,
  UNIT: unitCodeOf,
  DESK: deskCodeOf,
  STATUS: statusOf,
  CHANNEL: channelOf,
  PAYMENT: paymentOf,
  INSTANT: (value) => instantOf(value),
  DUE: (value) => instantOf(value, true),
  INTEGER: integerOf,
  MONEY: moneyOf,
  FLAG: flagOf,
};

type NameMeaning = FieldReading | 'PERSONAL' | 'UNUSED' | 'UNKNOWN';

const meanings = new Map<string, NameMeaning>();
for (const name of unusedFields) meanings.set(plainName(name), 'UNUSED');
for (const name of personalFields) meanings.set(plainName(name), 'PERSONAL');
for (const reading of fieldReadings) for (const name of reading.names) meanings.set(plainName(name), reading);

const LONGEST_FIELD = 2_000;
const MOST_UNKNOWN_NAMES = 50;

export function isKnownName(name: string): boolean {
  return meanings.has(plainName(name));
}

/** The dossier field that a heading stands for, if any. */
export function fieldOfName(name: string): FieldReading | null {
  const meaning = meanings.get(plainName(name));
  return meaning === undefined || typeof meaning === 'string' ? null : meaning;
}

export class RecordMapper implements RowMapper<RawDossier> {
  private readonly byRawName = new Map<string, NameMeaning>();
  private readonly reported = new Set<string>();

  constructor(private readonly options: Pick<ReaderOptions, 'onNotice' | 'sourceSystem'>) {}

  headingsFault(names: readonly string[]): UnreadableFile | null {
    return headingsMissing(new Set(names.flatMap((name) => fieldOfName(name)?.field ?? [])));
  }

  readRow(row: number, source: unknown): ReadRow {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      return { row, error: rowProblem('row', 'Dòng không phải là một bản ghi hồ sơ', 'The row is not a dossier record') };
    }
    const mapped = this.map(source as Record<string, unknown>);
    return 'error' in mapped ? { row, error: mapped.error } : { row, record: mapped.record };
  }

  private map(source: Record<string, unknown>): { record: RawDossier } | { error: RowProblem } {
    const record: RawDossier = {};
    let feePaid: boolean | undefined;
    let nationalPapers = false;
    for (const [name, value] of Object.entries(source)) {
      const meaning = this.meaningOf(name);
      if (typeof meaning === 'string') continue;
      const path = shownName(name);
      if (value === null || value === undefined || value === '') {
        record[meaning.field] ??= null;
        continue;
      }
      const read = readValue(meaning, path, value);
      if ('error' in read) return read;
      if (read.feePaid !== undefined) feePaid = read.feePaid;
      if (meaning.kind === 'COMPONENTS') nationalPapers ||= plainName(name) === 'tailieunop';
      const clash = merge(record, read.fields, path);
      if (clash) return { error: clash };
    }
    if (record.payment === 'NOT_ONLINE') record.payment = feePaid === undefined ? null : feePaid ? 'CASH' : 'UNPAID';
    if (nationalPapers) formByChannel(record);
    if (isEmpty(record.sourceSystem) && this.options.sourceSystem !== undefined) record.sourceSystem = this.options.sourceSystem;
    return { record };
  }

  private meaningOf(name: string): NameMeaning {
    const known = this.byRawName.get(name);
    if (known !== undefined) return known;
    const meaning = meanings.get(plainName(name)) ?? 'UNKNOWN';
    if (this.byRawName.size < 10_000) this.byRawName.set(name, meaning);
    if (meaning === 'UNKNOWN') this.reportUnknown(shownName(name));
    return meaning;
  }

  private reportUnknown(name: string): void {
    if (this.reported.has(name) || this.reported.size >= MOST_UNKNOWN_NAMES) return;
    this.reported.add(name);
    const notice: ReadNotice = {
      kind: 'UNKNOWN_FIELD',
      name,
      vi: `Bỏ qua trường không được nhận biết "${name}"`,
      en: `Field "${name}" is not known and was ignored`,
    };
    this.options.onNotice?.(notice);
  }
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

function readValue(meaning: FieldReading, path: string, value: unknown): { fields: RawDossier; feePaid?: boolean } | { error: RowProblem } {
  const read = scalarReaders[meaning.kind];
  if (!read) return readList(meaning.kind, path, value);
  if (typeof value === 'string' && value.length > LONGEST_FIELD) {
    return { error: rowProblem(path, `Dài hơn ${LONGEST_FIELD} ký tự`, `Longer than ${LONGEST_FIELD} characters`) };
  }
  const converted = read(value);
  if ('vi' in converted) return { error: rowProblem(path, converted.vi, converted.en) };
  return { fields: { [meaning.field]: converted.value } };
}

/** Two names for one field must agree; for population data either source is enough. */
function merge(record: RawDossier, fields: RawDossier, path: string): RowProblem | null {
  for (const [key, value] of Object.entries(fields) as [keyof RawDossier, RawScalar][]) {
    const earlier = record[key];
    if (isEmpty(earlier)) (record as Record<string, unknown>)[key] = value;
    else if (isEmpty(value) || earlier === value) continue;
    else if (key === 'populationDataUsed') record.populationDataUsed = true;
    else return rowProblem(path, 'Mâu thuẫn với một trường khác cùng nghĩa trong dòng', 'Disagrees with another field of the row that means the same');
  }
  return null;
}

/** The national rows do not say how a paper came in: with an online dossier as a file, else on paper. HinhThucNop overrides. */
function formByChannel(record: RawDossier): void {
  if (!Array.isArray(record.components)) return;
  const form = record.channel === 'ONLINE' ? 'ELECTRONIC' : isEmpty(record.channel) ? null : 'PAPER';
  for (const component of record.components) {
    if (component.form === undefined) component.form = component.fromStore === true ? 'ELECTRONIC' : form;
  }
}

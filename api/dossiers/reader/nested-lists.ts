/** Reads the lists inside a record of the national format (papers, fees, supplements, results, databases) into fields of a dossier. */
import { plainName } from './field-name.ts';
import { populationDatabases } from './national-format.ts';
import type { RawComponent, RawDossier, RowProblem } from './raw-dossier.ts';
import { rowProblem } from './raw-dossier.ts';
import type { Converted } from './source-values.ts';
import { flagOf, formOf, instantOf, integerOf, moneyOf, textOf } from './source-values.ts';

type Item = Record<string, unknown>;
export type ListReading = { fields: RawDossier; feePaid?: boolean } | { error: RowProblem };

class Refused extends Error {
  constructor(readonly problem: RowProblem) {
    super('refused');
  }
}

const LONGEST_LIST = 1_000;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A cell of a sheet may hold the list as JSON text. */
function itemsOf(path: string, value: unknown): Item[] {
  let list = value;
  if (typeof value === 'string') {
    try {
      list = JSON.parse(value) as unknown;
    } catch {
      list = null;
    }
  }
  if (!Array.isArray(list) || !list.every(isItem)) throw new Refused(rowProblem(path, 'Phải là một danh sách bản ghi', 'Must be a list of records'));
  if (list.length > LONGEST_LIST) throw new Refused(rowProblem(path, `Nhiều hơn ${LONGEST_LIST} dòng`, `More than ${LONGEST_LIST} rows`));
  return list;
}

function field(path: string, item: Item, names: readonly string[], read: (value: unknown) => Converted): string | number | boolean | null | undefined {
  for (const name of names) {
    const value = item[name];
    if (value === undefined) continue;
    if (isAbsent(value)) return null;
    const converted = read(value);
    if ('vi' in converted) throw new Refused(rowProblem(`${path}.${name}`, converted.vi, converted.en));
    return converted.value;
  }
  return undefined;
}

/** "1.001193.TP02", "TP02", "2" and 2 are component 2; anything else under that name is a code of the paper. */
function componentPosition(value: unknown): { no: number } | { paper: string } | null {
  if (typeof value === 'number' && Number.isInteger(value)) return { no: value };
  if (typeof value !== 'string') return null;
  const m = /^(?:\d\.\d{6}\.)?(?:TP)?0*(\d{1,3})$/i.exec(value.trim());
  return m ? { no: Number(m[1]) } : { paper: value.normalize('NFC').trim() };
}

function readComponent(path: string, item: Item): RawComponent | null {
  if (field(path, item, ['IsDeleted'], flagOf) === true) return null;
  const component: RawComponent = {};
  const given = item['MaThanhPhanHoSo'];
  const position = isAbsent(given) ? null : componentPosition(given);
  if (position === null && !isAbsent(given)) throw new Refused(rowProblem(`${path}.MaThanhPhanHoSo`, 'Mã thành phần không hợp lệ', 'Not a component code'));
  if (position && 'no' in position) component.componentNo = position.no;
  if (position && 'paper' in position) component.paperCode = position.paper;
  const put = (key: keyof RawComponent, names: readonly string[], read: (value: unknown) => Converted): void => {
    const value = field(path, item, names, read);
    if (value !== undefined) component[key] = value;
  };
  put('componentNo', ['componentNo'], integerOf);
  put('paperCode', ['paperCode', 'MaGiayTo'], textOf);
  put('form', ['form', 'HinhThucNop'], formOf);
  put('digitized', ['digitized', 'DuocSoHoa'], flagOf);
  put('reused', ['reused', 'DuocTaiSuDung'], flagOf);
  put('fromStore', ['fromStore', 'DuocLayTuKhoDMQG'], flagOf);
  return component;
}

function readFees(path: string, items: Item[]): { fields: RawDossier; feePaid?: boolean } {
  let total = 0n; // in hundredths, so that sums stay exact
  let known = items.length > 0;
  let feePaid: boolean | undefined;
  items.forEach((item, i) => {
    const amount = field(`${path}[${i}]`, item, ['Gia'], moneyOf);
    if (typeof amount !== 'string') known = false;
    else total += BigInt(Math.round(Number(amount) * 100));
    const paid = field(`${path}[${i}]`, item, ['TrangThaiThanhToan'], flagOf);
    if (typeof paid === 'boolean') feePaid = (feePaid ?? true) && paid;
  });
  const cents = total % 100n;
  const amount = `${total / 100n}${cents === 0n ? '' : `.${String(cents < 0n ? -cents : cents).padStart(2, '0')}`}`;
  return { fields: { feeAmount: known ? amount : null }, ...(feePaid === undefined ? {} : { feePaid }) };
}

function readSupplements(path: string, items: Item[]): RawDossier {
  let latest: string | null = null;
  items.forEach((item, i) => {
    const at = field(`${path}[${i}]`, item, ['NgayBoSung'], (value) => instantOf(value));
    if (typeof at === 'string' && (latest === null || at > latest)) latest = at;
  });
  return { supplementCount: items.length, ...(latest === null ? {} : { supplementRequestedAt: latest }) };
}

export function readList(kind: string, path: string, value: unknown): ListReading {
  try {
    const items = itemsOf(path, value);
    switch (kind) {
      case 'COMPONENTS':
        return { fields: { components: items.flatMap((item, i) => readComponent(`${path}[${i}]`, item) ?? []) } };
      case 'FEES':
        return readFees(path, items);
      case 'SUPPLEMENTS':
        return { fields: readSupplements(path, items) };
      case 'RESULTS':
        return { fields: { hasElectronicResult: items.some((item) => !isAbsent(item['MaGiayToKetQua']) && !isAbsent(item['DuongDanTepTinKetQua'])) } };
      default:
        return { fields: { populationDataUsed: items.some((item) => populationCodes.has(plainName(String(item['MaCSDL'] ?? '')))) } };
    }
  } catch (error) {
    if (error instanceof Refused) return { error: error.problem };
    throw error;
  }
}

const populationCodes = new Set(populationDatabases.map(plainName));

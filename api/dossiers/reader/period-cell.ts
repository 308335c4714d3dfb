/** A period as spreadsheets and people write it, as the API writes it. */

const two = (number: number): string => String(number).padStart(2, '0');
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Spreadsheets turn 2026-09 into the first of September, and people write 09/2026, Quý III/2026 and Năm 2026; anything else stays as it is. */
export function periodOfCell(cell: unknown): unknown {
  if (cell instanceof Date) return cell.getUTCDate() === 1 ? `${cell.getUTCFullYear()}-${two(cell.getUTCMonth() + 1)}` : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return cell;
  const text = cell.normalize('NFC').trim().toLowerCase();
  const month = /^(?:tháng\s*)?(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return `${month[2]}-${two(Number(month[1]))}`;
  const quarter = /^(?:quý|q)\s*([1-4]|iv|i{1,3})\s*\/\s*(\d{4})$/.exec(text);
  if (quarter) return `${quarter[2]}-Q${ROMAN[quarter[1] ?? ''] ?? quarter[1]}`;
  return /^năm\s*(\d{4})$/.exec(text)?.[1] ?? cell;
}

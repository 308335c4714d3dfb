/** Compares names of fields and columns without accents, case, spaces and punctuation. */

/** "Mã hồ sơ", "MA HO SO" and "MaHoSo" are all "mahoso". */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]/g, '');
}

const LONGEST_SHOWN = 60;

/** A name fit for a message: one line, short. */
export function shownName(name: string): string {
  const line = name.normalize('NFC').replace(/\p{C}|\s+/gu, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

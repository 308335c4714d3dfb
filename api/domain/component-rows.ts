// The component rows of a dossier (thành phần hồ sơ) in the short text that is stored: form, bits, number, paper code, as in "P13:KQ.1|E02".
import type { ComponentForm } from '../../schema/enums.ts';

/** One component row: number in the procedure, paper code, form, and what was done with it. */
export interface ComponentRow {
  no: number | null;
  paperCode: string | null;
  /** null is unknown: then the row is in no figure of the digitization list. */
  form: ComponentForm | null;
  digitized: boolean;
  reused: boolean;
  fromStore: boolean;
}

export interface ComponentCounts {
  componentsTotal: number | null;
  componentsDigitized: number | null;
  componentsReused: number | null;
  componentsFromStore: number | null;
}

const LETTERS: Record<ComponentForm, string> = { PAPER: 'P', ELECTRONIC: 'E', SHOWN: 'S', FROM_DATABASE: 'D' };
const FORMS = new Map(Object.entries(LETTERS).map(([form, letter]) => [letter, form as ComponentForm]));
const UNKNOWN = '-';

/** The same as the function dossier_components of the database reads, which leaves the paper codes out. */
export const packComponents = (rows: readonly ComponentRow[]): string =>
  rows
    .map(({ no, paperCode, form, digitized, reused, fromStore }) => {
      const bits = (digitized ? 1 : 0) + (reused ? 2 : 0) + (fromStore ? 4 : 0);
      const paper = paperCode === null ? '' : `:${paperCode.replaceAll('%', '%25').replaceAll('|', '%7C')}`;
      return `${form ? LETTERS[form] : UNKNOWN}${bits}${no ?? ''}${paper}`;
    })
    .join('|');

function unpackRow(text: string): ComponentRow {
  const bits = Number(text[1]);
  const colon = text.indexOf(':');
  const no = text.slice(2, colon < 0 ? undefined : colon);
  return {
    no: no === '' ? null : Number(no),
    paperCode: colon < 0 ? null : text.slice(colon + 1).replaceAll('%7C', '|').replaceAll('%25', '%'),
    form: FORMS.get(text[0] ?? UNKNOWN) ?? null,
    digitized: (bits & 1) !== 0,
    reused: (bits & 2) !== 0,
    fromStore: (bits & 4) !== 0,
  };
}

export const unpackComponents = (packed: string): ComponentRow[] => (packed === '' ? [] : packed.split('|').map(unpackRow));

export const countComponents = (rows: readonly ComponentRow[]): { [Name in keyof ComponentCounts]: number } => ({
  componentsTotal: rows.length,
  componentsDigitized: rows.filter((row) => row.digitized).length,
  componentsReused: rows.filter((row) => row.reused).length,
  componentsFromStore: rows.filter((row) => row.fromStore).length,
});

/** A stored dossier with its rows read, and its counts where they follow from the rows. */
export function withComponents<Row extends ComponentCounts & { components: string | null }>(row: Row): Omit<Row, 'components'> & { components: ComponentRow[] | null } {
  if (row.components === null) return { ...row, components: null };
  const components = unpackComponents(row.components);
  return { ...row, components, ...countComponents(components) };
}

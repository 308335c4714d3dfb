// Published values in the cells of the board: by how much ours differs, marked without colour, and the whole sentence for the tip.
import { createElement, type ReactNode } from 'react';
import type { ConsoleBoardOfficialQuery } from '../../schema/generated/graphql.ts';
import type { Words } from '../i18n/use-words.ts';
import { formatDay, formatNumber, formatPercent, formatSigned } from '../layout/format.ts';

type Official = NonNullable<ConsoleBoardOfficialQuery['scoreboard']['rows'][number]['official']>;

/** By the code of the criterion. */
export type OfficialRow = ReadonlyMap<string, Official>;
/** By the code of the unit. */
export type Officials = ReadonlyMap<string, OfficialRow>;

export const TOTAL = '';

/** Only what was published. */
export function officialsOf(answer: ConsoleBoardOfficialQuery | null): Officials | null {
  if (!answer) return null;
  return new Map(answer.scoreboard.rows.map(({ unit, official, cells }) => {
    const row = new Map<string, Official>();
    if (official) row.set(TOTAL, official);
    for (const cell of cells) if (cell.official) row.set(cell.criterionCode, cell.official);
    return [unit.code, row] as const;
  }));
}

/** "+0,02 =" within the tolerance, "−0,35 ≠" beyond it. */
export function differenceMark(official: Official | undefined, locale: string): ReactNode {
  if (!official || official.difference === null) return null;
  return createElement('i', { className: official.withinTolerance ? 'agrees' : 'differs', 'aria-hidden': true }, ` ${formatSigned(official.difference, locale)} ${official.withinTolerance ? '=' : '≠'}`);
}

export function officialSaid(official: Official | undefined, locale: string, w: Words): string {
  if (!official) return '';
  const { difference, tolerance, withinTolerance, result } = official;
  const score = result.score === null ? formatPercent(result.percent ?? '0', locale) : formatNumber(result.score, locale, 2);
  const day = formatDay(result.observedOn);
  if (difference === null || tolerance === null) return w('officialResults.besidePlain', { score, day });
  return `${w('officialResults.beside', { score, day, difference: formatSigned(difference, locale), tolerance: formatNumber(tolerance, locale) })} ${w(withinTolerance ? 'officialResults.agrees' : 'officialResults.differs')}`;
}

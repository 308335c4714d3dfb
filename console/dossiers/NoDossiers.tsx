// Why no dossier is listed: none belongs there, none stands behind the figure, or this account may see counts only.
import { EmptyState } from '../layout/EmptyState.tsx';
import type { FigurePart } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';

export interface CountedRate {
  numerator: number;
  denominator: number;
}

/** How many dossiers the figure itself has in that part; null where it counts something else. */
export function countIn(counts: string, part: FigurePart, rate: CountedRate | null): number | null {
  if (!rate) return null;
  if (counts === 'QUANTITY') return rate.denominator;
  if (counts !== 'DOSSIERS') return null;
  return part === 'NUMERATOR' ? rate.numerator : part === 'DENOMINATOR' ? rate.denominator : rate.denominator - rate.numerator;
}

export function NoDossiers({ counts, part, rate }: { counts: string; part: FigurePart; rate: CountedRate | null }) {
  const w = useWords();
  const format = useFormat();
  if (counts === 'OBSERVATION') return <EmptyState reason="nothingYet" title={w('dossiers.observed')} hint={w('dossiers.observedHint')} />;
  const expected = countIn(counts, part, rate);
  if (rate && expected !== null && expected > 0) {
    return (
      <EmptyState
        reason="noPermission"
        title={w('dossiers.countsOnly', { count: format.number(expected) })}
        hint={w('dossiers.countsOnlyHint', { numerator: format.number(rate.numerator), denominator: format.number(rate.denominator) })}
      />
    );
  }
  return <EmptyState reason="nothingYet" title={w('dossiers.nothing')} hint={w('dossiers.nothingHint')} />;
}

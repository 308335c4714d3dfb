// Reads one unit's figures of a period, with the definitions of the set in force then.
import { useMemo } from 'react';
import { useLocaleState } from 'react-admin';
import { useAddress } from '../layout/address.ts';
import { daysOfPeriod, isPeriodClosed, isPeriodKey, periodAt, periodFaultIn } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { groupLines, linesOf } from './card.ts';
import { UnitCardDocument } from './unit-card.queries.ts';
import { useLiveCard } from './use-live-card.ts';

export function useUnitCard(code: string) {
  const [locale] = useLocaleState();
  const today = platformToday();
  const defaults = useMemo(() => ({ period: periodAt('YEAR', today), view: '' }), [today]);
  const [{ period, view }, setAddress] = useAddress(defaults);
  const isKnown = isPeriodKey(period);
  const { lastDay } = daysOfPeriod(isKnown ? period : defaults.period);
  const isNow = view === 'AS_NOW';
  const answer = useGraph(UnitCardDocument, { code, period, view: isNow ? 'AS_NOW' : null, day: lastDay }, { keepsPrevious: true });
  useLiveCard(code, period, isNow ? 'AS_NOW' : null, Boolean(answer.data) && !answer.error);
  const card = answer.data?.scorecard ?? null;
  const set = answer.data?.indicatorSet ?? null;
  const lines = useMemo(() => (card && set ? linesOf(card, set, locale) : []), [card, set, locale]);
  const groups = useMemo(() => (card && set ? groupLines(card, set, lines, locale) : []), [card, set, lines, locale]);
  return {
    period, view: isNow ? view : '', setAddress, locale, answer, card, set, lines, groups, lastDay,
    treeDay: isNow || lastDay > today ? today : lastDay,
    isClosed: isPeriodClosed(isKnown ? period : defaults.period, today),
    /** The server's word about the period, to stand beside its field. */
    periodFault: periodFaultIn(answer.error?.body.errors),
  };
}

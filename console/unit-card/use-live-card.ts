// Reads a page about one unit again whenever the unit's figures have changed.
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLive } from '../providers/use-live.ts';
import { ScorecardChangedDocument } from './live-card.queries.ts';

/** Every answer of the page is asked for again: ranks, history and what would help follow the figures. */
export function useLiveCard(code: string, period: string, view: 'AS_NOW' | null, isEnabled: boolean): void {
  const client = useQueryClient();
  const known = useRef<{ of: string; figures: string } | null>(null);
  const of = JSON.stringify([code, period, view]);
  useLive(ScorecardChangedDocument, { code, period, view }, ({ scorecardChanged: { observedAt: _at, ...figures } }) => {
    const before = known.current;
    known.current = { of, figures: JSON.stringify(figures) };
    if (before?.of === of && before.figures !== known.current.figures) void client.invalidateQueries({ queryKey: ['graph'] });
  }, { isEnabled });
}

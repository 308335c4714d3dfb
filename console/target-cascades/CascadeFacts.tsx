// In words: which criterion, period and group, how it was broken down, and under which decision it was assigned.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';
import { formatTarget, useFormat } from '../layout/format.ts';
import { writtenPercent } from '../targets/percent.ts';
import type { Cascade } from './cascade.ts';

export function CascadeFacts({ cascade }: { cascade: Cascade }) {
  const w = useWords();
  const format = useFormat();
  const { level, within, step, decisionNumber, assignedAt } = cascade;
  const group = level ? w('cascades.facts.levelGroup', { level: w(`enums.UnitLevel.${level}`), unit: within.name }) : w(cascade.assignsGroup ? 'cascades.facts.wholeGroup' : 'cascades.facts.someGroup', { unit: within.name });
  const how = { method: w(`cascades.methods.${cascade.method}`), base: format.period(cascade.basePeriod) };
  return (
    <>
      <Box>{w('cascades.facts.head', { criterion: cascade.criterionCode, period: format.period(cascade.period), group, percent: formatTarget(cascade.percent, format.locale) })}</Box>
      <Box>{step ? w('cascades.facts.step', { ...how, step: writtenPercent(step, format.locale) }) : w('cascades.facts.how', how)}</Box>
      {decisionNumber && assignedAt && <Box>{w('cascades.facts.decision', { number: decisionNumber, at: format.moment(assignedAt), by: cascade.assignedBy ?? '–' })}</Box>}
    </>
  );
}

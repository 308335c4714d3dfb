// Where the unit stands in one criterion among those of its level; nothing where it is not ranked.
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { useGraph } from '../providers/use-graph.ts';
import { UnitStandingDocument } from './unit-standing.queries.ts';

export function CriterionPlace({ code, criterion, address }: { code: string; criterion: string; address: { period: string; view: string } }) {
  const w = useWords();
  const format = useFormat();
  const { data } = useGraph(UnitStandingDocument, { code, period: address.period, view: address.view === 'AS_NOW' ? 'AS_NOW' as const : null });
  const place = data?.scorecard.criteria.find((one) => one.code === criterion)?.standing;
  if (!place) return null;
  return (
    <Typography variant="body2" className="figures" data-place={place.rank}>
      {w('unitStanding.criterionPlace', { rank: format.number(place.rank), count: format.number(place.of), median: format.percent(place.median), best: format.percent(place.best) })}
    </Typography>
  );
}

// The first dossiers behind a part of a figure, with the way to all of them; or why none can be shown.
import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import { Link as RouterLink } from 'react-router-dom';
import type { FigurePart } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { DossiersDocument } from './dossiers.queries.ts';
import { DossierTable } from './DossierTable.tsx';
import { countIn, NoDossiers, type CountedRate } from './NoDossiers.tsx';

interface FigureDossiersProps {
  part: FigurePart;
  within: string;
  criterion: string;
  period: string;
  view: string;
  counts: string;
  rate: CountedRate | null;
  first: number;
  /** Address of the whole list. */
  to: string;
}

export function FigureDossiers({ part, within, criterion, period, view, counts, rate, first, to }: FigureDossiersProps) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(DossiersDocument, {
    where: { withinCode: within, period, criterionCode: criterion, part, view: view === 'AS_NOW' ? 'AS_NOW' : null },
    first, offset: 0, orderBy: null, criterion, period, explains: true,
  });
  const total = data?.dossiers.totalCount;
  // A reader of another unit's figure sees the count of the figure, which for dossiers is that of the list.
  const shown = total === undefined ? '…' : format.number(total === 0 ? (countIn(counts, part, rate) ?? 0) : total);
  const name = w(`dossiers.parts.${part}`);
  return (
    <Panel title={w('unitCard.listTitle', { part: name, count: shown })} isFlush aside={total ? <Link component={RouterLink} to={to}>{w('unitCard.allDossiers', { count: format.number(total) })}</Link> : undefined}>
      {error ? <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box> : !data ? <PageLoading /> : total === 0 ? <NoDossiers counts={counts} part={part} rate={rate} /> : <DossierTable label={name} dossiers={data.dossiers.nodes} ofUnit={within} />}
    </Panel>
  );
}

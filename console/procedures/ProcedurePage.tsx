// One procedure: its facts, results and responsible units, and its components with their place in the list in force.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ConsoleProcedureQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { TimeLimit, Unknown, YesNo } from './CatalogueFacts.tsx';
import { ProcedureComponents } from './ProcedureComponents.tsx';
import { ProcedureDocument } from './procedures.queries.ts';

export type ProcedureDetail = NonNullable<ConsoleProcedureQuery['procedure']>;

export function ProcedurePage() {
  const w = useWords();
  const { code = '' } = useParams();
  const { data, error, refetch } = useGraph(ProcedureDocument, { code });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const { procedure } = data;
  if (!procedure) {
    return (
      <>
        <PageHeader title={w('procedures.title')} />
        <Paper><EmptyState reason="notFound" title={w('procedures.notFound', { code })} hint={<Link component={RouterLink} underline="always" to="/procedures">{w('procedures.back')}</Link>} /></Paper>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={procedure.name}
        subtitle={<><Link component={RouterLink} underline="always" to="/procedures">{w('procedures.back')}</Link> · {procedure.code} · {procedure.field}</>}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 4fr) minmax(0, 9fr)' }, gap: 2, alignItems: 'start' }}>
        <Panel title={w('procedures.facts')}><Facts procedure={procedure} /></Panel>
        <ProcedureComponents procedure={procedure} />
      </Box>
    </>
  );
}

function Facts({ procedure }: { procedure: ProcedureDetail }) {
  const w = useWords();
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '116px minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0, sm: 0.75 }, fontSize: '0.8125rem', '& dt': { color: 'text.secondary' }, '& dd': { m: 0, mb: { xs: 0.75, sm: 0 } }, '& ul': { m: 0, pl: 2 } }}>
      <Fact label={w('procedures.level')}>{procedure.levels.length > 0 ? procedure.levels.map((level) => w(`enums.ProcedureLevel.${level}`)).join(', ') : <Unknown />}</Fact>
      <Fact label={w('procedures.units')}><Units procedure={procedure} /></Fact>
      <Fact label={w('procedures.time')}><TimeLimit days={procedure.statutoryDays} unit={procedure.statutoryUnit} /></Fact>
      <Fact label={w('procedures.fee')}><YesNo value={procedure.hasFee} /></Fact>
      <Fact label={w('procedures.online')}>{procedure.onlineLevel ? w(`enums.OnlineLevel.${procedure.onlineLevel}`) : <YesNo value={procedure.onlineAvailable} />}</Fact>
      <Fact label={w('procedures.channels')}>{procedure.channels ? procedure.channels.map((channel) => w(`enums.Channel.${channel}`)).join(', ') : <Unknown />}</Fact>
      <Fact label={w('procedures.applicants')}>{procedure.applicants ? procedure.applicants.join(', ') : <Unknown />}</Fact>
      <Fact label={w('procedures.results')}><Results procedure={procedure} /></Fact>
      <Fact label={w('procedures.ministry')}>{procedure.ministry}{procedure.issuedByProvince && ` · ${w('procedures.byProvince')}`}</Fact>
      <Fact label={w('procedures.decision')}>{procedure.decisionNumber ?? <Unknown />}</Fact>
      <Fact label={w('procedures.source')}><Link href={procedure.sourceUrl} target="_blank" rel="noreferrer">{w('procedures.openSource')}</Link></Fact>
    </Box>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return <><dt>{label}</dt><dd>{children}</dd></>;
}

function Units({ procedure }: { procedure: ProcedureDetail }) {
  const w = useWords();
  if (!procedure.responsibleUnits) return <><Unknown /> <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>({w('procedures.unitsUnknownHint')})</Box></>;
  return (
    <>
      {procedure.responsibleUnits.map((unit, index) => <span key={unit.code}>{index > 0 && ', '}<Link component={RouterLink} to={`/units?unit=${encodeURIComponent(unit.code)}`}>{unit.name}</Link></span>)}
      {procedure.responsibleUnitsVerified === false && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w('procedures.unitsSuggested')}</Box>}
    </>
  );
}

function Results({ procedure: { results } }: { procedure: ProcedureDetail }) {
  const w = useWords();
  if (!results) return <Unknown />;
  if (results.length === 0) return <>{w('procedures.noResults')}</>;
  return <ul>{results.map((result) => <li key={`${result.code}${result.name}`}>{result.name}{result.code && <Box component="span" sx={{ color: 'text.secondary' }}> ({result.code})</Box>}</li>)}</ul>;
}

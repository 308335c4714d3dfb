// The workspace of one list: head with status and acts, and its parts as tabs that stand in the address.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ConsoleListQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { ListStatusChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { ActBar } from './ActBar.tsx';
import { ConsultationTab } from './ConsultationTab.tsx';
import { DifferencesTab } from './DifferencesTab.tsx';
import { EntriesTab } from './EntriesTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { ListDocument } from './lists.queries.ts';
import { PublicationTab } from './PublicationTab.tsx';
import { StatusSteps } from './StatusSteps.tsx';

export type WorkedList = ConsoleListQuery['digitizationLists']['nodes'][number];
export type InForce = ConsoleListQuery['publishedDigitizationList'];

const TABS = ['entries', 'consultation', 'differences', 'history', 'published'] as const;
type TabName = (typeof TABS)[number];

export function WorkspacePage() {
  const w = useWords();
  const { number = '' } = useParams();
  const { data, error, refetch } = useGraph(ListDocument, { number });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const list = data.digitizationLists.nodes[0];
  if (!list) {
    return (
      <>
        <PageHeader title={w('lists.title')} />
        <Paper><EmptyState reason="notFound" title={w('lists.notFound', { number })} hint={<>{w('lists.notFoundHint')} <Link component={RouterLink} underline="always" to="/digitization-lists">{w('lists.menu')}</Link></>} /></Paper>
      </>
    );
  }
  return <Workspace key={list.id} list={list} inForce={data.publishedDigitizationList} onReload={() => void refetch()} />;
}

function Workspace({ list, inForce, onReload }: { list: WorkedList; inForce: InForce; onReload: () => void }) {
  const w = useWords();
  const format = useFormat();
  const isPublished = list.effectiveFrom !== null && list.effectiveFrom !== undefined;
  const first: TabName = list.allowedActions.includes('RESPOND') ? 'consultation' : isPublished ? 'published' : 'entries';
  const [address, setAddress] = useAddress(useMemo(() => ({ tab: first as string }), [first]));
  const offered = TABS.filter((tab) => {
    if (tab === 'consultation') return list.consultations.length > 0 || !isPublished;
    if (tab === 'history') return list.history.length > 0;
    if (tab === 'published') return isPublished || list.submission !== null || list.decision !== null;
    return true;
  });
  const tab = offered.find((one) => one === address.tab) ?? first;
  const returned = list.status === 'DRAFT' ? lastReturn(list) : undefined;
  return (
    <>
      <PageHeader
        title={list.title}
        mark={<ListStatusChip status={list.status} />}
        subtitle={[list.number, w('lists.entryCount', { count: format.number(list.entryCount) }), list.basedOn ? w('lists.based', { number: list.basedOn.number }) : w('lists.fromScratch'), w('lists.versionOf', { version: list.version })].join(' · ')}
        acts={<ActBar list={list} inForce={inForce} onReload={onReload} />}
      />
      <Box sx={{ mb: 1.5 }}><StatusSteps status={list.status} hasConsulted={list.consultations.length > 0} /></Box>
      {returned && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          <strong>{w('lists.returnedWith', { reason: returned.reason ?? '' })}</strong>
          <Box sx={{ fontSize: '0.75rem' }}>{w('lists.returnedBy', { by: returned.by, at: format.moment(returned.at) })}</Box>
        </Alert>
      )}
      <Tabs value={tab} onChange={(_event, value: TabName) => setAddress({ tab: value })} aria-label={w('lists.tabs')} variant="scrollable" scrollButtons={false} sx={{ borderBottom: 1, borderColor: 'divider', mb: 1.5 }}>
        {offered.map((one) => <Tab key={one} value={one} id={`tab-${one}`} aria-controls={one === tab ? `part-${one}` : undefined} label={w(`lists.${one}`)} />)}
      </Tabs>
      <Box role="tabpanel" id={`part-${tab}`} aria-labelledby={`tab-${tab}`} sx={{ minWidth: 0 }}>
        {tab === 'entries' && <EntriesTab list={list} />}
        {tab === 'consultation' && <ConsultationTab list={list} />}
        {tab === 'differences' && <DifferencesTab list={list} />}
        {tab === 'history' && <HistoryTab list={list} />}
        {tab === 'published' && <PublicationTab list={list} />}
      </Box>
    </>
  );
}

/** The last return, while nothing has gone further since. */
const lastReturn = (list: WorkedList): WorkedList['history'][number] | undefined => {
  const last = list.history.findLast((step) => step.act === 'SUBMIT' || step.act === 'RETURN');
  return last?.act === 'RETURN' ? last : undefined;
};

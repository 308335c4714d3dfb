// One breakdown: its checks and units; a draft is changed, saved, assigned or discarded here by who may.
import { useParams } from 'react-router-dom';
import Paper from '@mui/material/Paper';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { CascadeDocument } from './cascades.queries.ts';
import { CascadeWork } from './CascadeWork.tsx';

export function CascadePage() {
  const w = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useGraph(CascadeDocument, { id });
  const isUnknown = data?.targetCascade === null || error?.code === 'INVALID_INPUT';
  if (data?.targetCascade) return <CascadeWork key={id} cascade={data.targetCascade} />;
  return (
    <>
      <PageHeader title={w('cascades.record')} />
      {isUnknown ? <Paper><EmptyState reason="notFound" title={w('cascades.notFound')} acts={<Button variant="outlined" component={RouterLink} to="/target-cascades">{w('cascades.title')}</Button>} /></Paper>
        : error ? <FailedPart error={error} onRetry={() => void refetch()} /> : <PageLoading />}
    </>
  );
}

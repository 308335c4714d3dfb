// Entries that some unit objects to in the latest round, with the reasons: what the Center has to answer.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { PositionChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { ObjectedEntriesDocument } from './lists.queries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

export function Objections({ list, round, isLatest }: { list: WorkedList; round: number; isLatest: boolean }) {
  const w = useWords();
  const format = useFormat();
  const { data, error, refetch } = useGraph(ObjectedEntriesDocument, { id: list.id, round }, { isEnabled: isLatest });
  if (!isLatest) return null;
  const entries = data?.digitizationList?.entries;
  return (
    <Panel title={`${w('lists.consult.objections')}${entries ? ` (${format.number(entries.totalCount)})` : ''}`} isFlush>
      {error ? <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box> : !entries ? <PageLoading /> : entries.totalCount === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>{w('lists.consult.noObjections')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {entries.nodes.map((entry) => (
            <Box component="li" key={entry.id} sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider', fontSize: '0.8125rem' }}>
              <Link component={RouterLink} to={`?tab=entries&entry=${encodeURIComponent(entry.componentCode)}`} sx={{ fontWeight: 500 }}>{entry.componentName}</Link>
              <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{entry.componentCode} · {entry.procedureName}</Box>
              {entry.positions.map((one) => (
                <Box key={one.unit.code} sx={{ mt: 0.5 }}>
                  <PositionChip position="OBJECT" /> <strong>{one.unit.name}</strong>{one.late && ` (${w('lists.entry.late')})`}: {one.comment}
                </Box>
              ))}
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}

// What waits for this account: to decide, to answer, returned, due.
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import QuestionAnswerOutlined from '@mui/icons-material/QuestionAnswerOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import type SvgIcon from '@mui/material/SvgIcon';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useWaitingLists, type WaitingMatter } from '../digitization-lists/use-waiting-lists.ts';
import { useWords } from '../i18n/use-words.ts';
import { useWaitingObservations, type WaitingObservations } from '../observations/use-waiting-observations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { StatusChip, type Tone } from '../layout/StatusChip.tsx';

type AnyMatter = WaitingMatter | WaitingObservations;

const LOOKS: Record<AnyMatter['kind'], [Tone, typeof SvgIcon]> = {
  observations: ['warn', FactCheckOutlined],
  decide: ['warn', GavelOutlined], answer: ['info', QuestionAnswerOutlined], publish: ['good', CampaignOutlined], returned: ['bad', UndoOutlined], consultation: ['info', ForumOutlined],
  draft: ['quiet', EditNoteOutlined], answered: ['good', CheckCircleOutlined],
};

export function WaitingPanel() {
  const w = useWords();
  const { matters: lists, error, refetch } = useWaitingLists();
  const observations = useWaitingObservations();
  const matters: AnyMatter[] | null = lists && [...observations, ...lists];
  return (
    <Panel title={w('home.waiting')} isFlush aside={<MuiLink component={Link} variant="body2" to="/digitization-lists">{w('lists.waiting.all')}</MuiLink>}>
      {error ? <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={refetch} /></Box> : !matters ? <PageLoading /> : matters.length === 0 ? (
        <EmptyState reason="nothingYet" title={w('home.nothingWaiting')} hint={w('home.nothingWaitingHint')} />
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {matters.map((matter) => <Matter key={matter.id} matter={matter} />)}
        </Box>
      )}
    </Panel>
  );
}

function Matter({ matter }: { matter: AnyMatter }) {
  const [tone, icon] = LOOKS[matter.kind];
  return (
    <Box component="li" sx={{ px: 2, py: 1, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <StatusChip tone={matter.isUrgent && tone === 'info' ? 'bad' : tone} icon={icon} label={matter.label} isBare />
      <Box><MuiLink component={Link} to={matter.path} sx={{ fontWeight: 500 }}>{matter.title}</MuiLink></Box>
      <Typography variant="caption" color="text.secondary" component="div">{matter.detail}</Typography>
    </Box>
  );
}

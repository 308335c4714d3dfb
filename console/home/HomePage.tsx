// Home: first what waits for this account, then where its unit stands.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { LiveMark } from '../layout/LiveMark.tsx';
import { PageHeader } from '../layout/PageHeader.tsx';
import { platformToday } from '../providers/config.ts';
import { StandingPanel } from './StandingPanel.tsx';
import { useLiveInbox } from './use-live-inbox.ts';
import { WaitingPanel } from './WaitingPanel.tsx';

export function HomePage() {
  const w = useWords();
  const format = useFormat();
  useLiveInbox();
  return (
    <>
      <PageHeader title={w('home.title')} subtitle={w('home.greeting', { day: format.day(platformToday()) })} mark={<LiveMark />} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 7fr)' }, gap: 2, alignItems: 'start' }}>
        <WaitingPanel />
        <StandingPanel />
      </Box>
    </>
  );
}

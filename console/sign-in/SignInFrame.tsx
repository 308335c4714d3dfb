// The calm page around signing in: whose platform this is on the left, the form on the right.
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { Notification } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { Emblem } from '../layout/Emblem.tsx';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { ModeSwitch } from '../layout/TopBar.tsx';

export function SignInFrame({ title, children, aside }: { title: string; children: ReactNode; aside?: ReactNode }) {
  const w = useWords();
  useEffect(() => {
    document.title = `${title} · ${w('app.name')}`;
  }, [title, w]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', borderTop: 3, borderColor: 'primary.main', display: 'flex', flexDirection: 'column' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1, gap: 0.5 }}><LanguageSwitch /><ModeSwitch /></Box>
      <Box component="main" sx={{ flex: 1, display: 'flex', alignItems: { xs: 'flex-start', md: 'center' }, justifyContent: 'center', px: 2, pb: 8 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '340px 360px' }, columnGap: 8, rowGap: 3, alignItems: 'start', width: { xs: '100%', md: 'auto' }, maxWidth: 780 }}>
          <Box>
            <Emblem size={44} />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>{w('app.province')}</Typography>
            <Typography component="p" sx={{ fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.3, textWrap: 'balance' }}>{w('app.name')}</Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>{w('signIn.purpose')}</Typography>
          </Box>
          <Paper sx={{ p: 3, gridRow: { md: '1 / span 2' }, gridColumn: { md: 2 } }}>
            <Typography variant="h1" sx={{ mb: 2 }}>{title}</Typography>
            {children}
          </Paper>
          {aside && <Box>{aside}</Box>}
        </Box>
      </Box>
      <Notification />
    </Box>
  );
}

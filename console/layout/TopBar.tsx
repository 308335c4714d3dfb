// The bar at the top: whose platform this is, search, language, light or dark, and who is signed in.
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import Search from '@mui/icons-material/Search';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { LoadingIndicator, useTheme } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { isDemo } from '../providers/config.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { Emblem } from './Emblem.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface TopBarProps {
  hasMenuButton: boolean;
  onMenu: () => void;
  onPalette: () => void;
  onShortcuts: () => void;
}

export function TopBar({ hasMenuButton, onMenu, onPalette, onShortcuts }: TopBarProps) {
  const w = useWords();
  return (
    <AppBar position="sticky" color="secondary" elevation={0} sx={{ borderTop: 3, borderTopColor: 'primary.main', borderRadius: 0, zIndex: 1100 }}>
      <Toolbar variant="dense" disableGutters sx={{ minHeight: 45, px: { xs: 0.5, md: 2 }, gap: { xs: 0, sm: 1 } }}>
        {hasMenuButton && <IconButton aria-label={w('menu.open')} onClick={onMenu} color="inherit"><MenuIcon /></IconButton>}
        <Box component={Link} to="/" sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, color: 'inherit', textDecoration: 'none', mr: 'auto' }}>
          <Emblem />
          <Box sx={{ minWidth: 0, display: { xs: 'none', sm: 'block' } }}>
            <Typography component="span" noWrap sx={{ display: 'block', fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.25 }}>{w('app.name')}</Typography>
            <Typography component="span" noWrap color="text.secondary" sx={{ display: 'block', fontSize: '0.6875rem', lineHeight: 1.25 }}>
              {w('app.province')}{isDemo() && ` · ${w('app.demo')}`}
            </Typography>
          </Box>
          <Typography component="span" noWrap sx={{ display: { xs: 'block', sm: 'none' }, fontSize: '0.8125rem', fontWeight: 600 }}>{w('app.province')}</Typography>
        </Box>
        {/* For the eye only: pages say in words what they are reading. */}
        <Box aria-hidden="true"><LoadingIndicator onClick={undefined} sx={{ '& .RaLoadingIndicator-loadedIcon': { display: 'none' } }} /></Box>
        <PaletteButton onOpen={onPalette} />
        <LanguageSwitch />
        <ModeSwitch />
        <Box sx={{ display: { xs: 'none', md: 'block' } }}>
          <Tooltip title={`${w('bar.shortcuts')} (?)`}>
            <IconButton aria-label={w('bar.shortcuts')} onClick={onShortcuts} color="inherit" size="small"><KeyboardOutlined fontSize="small" /></IconButton>
          </Tooltip>
        </Box>
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}

function PaletteButton({ onOpen }: { onOpen: () => void }) {
  const w = useWords();
  return (
    <>
      <ButtonBase
        onClick={onOpen}
        aria-keyshortcuts="Control+K Meta+K"
        sx={{ display: { xs: 'none', md: 'flex' }, width: 260, justifyContent: 'space-between', px: 1.25, height: 30, border: 1, borderColor: 'divider', borderRadius: 1, color: 'text.secondary', bgcolor: 'background.default', fontSize: '0.8125rem' }}
      >
        <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}><Search fontSize="small" />{w('bar.find')}</Box>
        <Box component="kbd" sx={{ fontFamily: 'inherit', fontSize: '0.6875rem' }}>Ctrl K</Box>
      </ButtonBase>
      <IconButton aria-label={w('bar.findShort')} onClick={onOpen} color="inherit" sx={{ display: { md: 'none' } }}><Search fontSize="small" /></IconButton>
    </>
  );
}

export function ModeSwitch() {
  const w = useWords();
  const [mode, setMode] = useTheme();
  const isDark = mode === 'dark';
  const label = w(isDark ? 'bar.toLight' : 'bar.toDark');
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={() => setMode(isDark ? 'light' : 'dark')} color="inherit" size="small">
        {isDark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}

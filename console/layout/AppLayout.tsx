// The frame of every page: skip link, bar, menu, main content, palette and shortcuts.
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Theme } from '@mui/material/styles';
import { useLocation } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { PageLoading } from './PageLoading.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';

const MENU_WIDTH = 216;
type Overlay = 'palette' | 'shortcuts' | null;

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function AppLayout({ children }: { children?: ReactNode }) {
  const w = useWords();
  const { pathname } = useLocation();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [overlay, setOverlay] = useState<Overlay>(null);

  useEffect(() => setMenuOpen(false), [pathname]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOverlay('palette');
      } else if (event.key === '?' && !isTyping(event.target)) {
        event.preventDefault();
        setOverlay('shortcuts');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <a className="skip-link" href="#main-content">{w('app.skip')}</a>
      <TopBar hasMenuButton={!isWide} onMenu={() => setMenuOpen(true)} onPalette={() => setOverlay('palette')} onShortcuts={() => setOverlay('shortcuts')} />
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {isWide ? (
          <Box component="nav" aria-label={w('menu.label')} sx={{ width: MENU_WIDTH, flex: 'none', borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', position: 'sticky', top: 48, height: 'calc(100vh - 48px)', overflowY: 'auto' }}>
            <SideMenu />
          </Box>
        ) : (
          <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)} slotProps={{ paper: { 'aria-label': w('menu.label'), sx: { width: 280, maxWidth: '85vw' } } as never }}>
            <nav aria-label={w('menu.label')}><SideMenu /></nav>
          </Drawer>
        )}
        <Box component="main" id="main-content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, md: 3 }, py: 2, outline: 'none' }}>
          <PageBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>{children}</Suspense>
          </PageBoundary>
        </Box>
      </Box>
      <CommandPalette isOpen={overlay === 'palette'} onClose={() => setOverlay(null)} onShortcuts={() => setOverlay('shortcuts')} />
      <ShortcutsDialog isOpen={overlay === 'shortcuts'} onClose={() => setOverlay(null)} />
    </Box>
  );
}

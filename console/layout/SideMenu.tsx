// The pages that this account uses, in groups; the page one is on is marked.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link, useLocation } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useMenuEntries } from './FeaturesContext.ts';

const isAt = (pathname: string, path: string): boolean => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`));

export function SideMenu() {
  const w = useWords();
  const { pathname } = useLocation();
  return (
    <Box sx={{ py: 1 }}>
      {useMenuEntries().map(({ group, entries }) => (
        <Box key={group} sx={{ mb: 1 }}>
          <Typography id={`menu-${group}`} variant="overline" component="p" color="text.secondary" sx={{ px: 2, pt: 0.5 }}>{w(`menu.groups.${group}`)}</Typography>
          <Box component="ul" aria-labelledby={`menu-${group}`} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries.map(({ path, label, icon: Icon }) => (
              <li key={path}>
                <Box
                  component={Link}
                  to={path}
                  aria-current={isAt(pathname, path) ? 'page' : undefined}
                  sx={{
                    display: 'flex', alignItems: 'center', gap: 1.25, px: 2, py: 0.75, color: 'text.primary', textDecoration: 'none', fontSize: '0.8125rem', borderLeft: '3px solid transparent',
                    '& svg': { color: 'text.secondary' },
                    '&:hover': { bgcolor: 'action.hover' },
                    '&:focus-visible': { outlineOffset: '-2px' },
                    '&[aria-current]': { bgcolor: 'action.selected', borderLeftColor: 'primary.main', fontWeight: 600, '& svg': { color: 'primary.main' } },
                  }}
                >
                  <Icon fontSize="small" />{w(label)}
                </Box>
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

// Who is signed in, with roles and units, and the way out.
import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import Logout from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useGetIdentity, useLogout } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import type { Identity } from '../providers/auth-provider.ts';

export function AccountMenu() {
  const w = useWords();
  const signOut = useLogout();
  const { identity: found } = useGetIdentity();
  const identity = found as Identity | undefined;
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!identity) return null;
  const unitName = identity.roles.find((held) => held.unit)?.unit?.name;
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 40, maxWidth: 300, gap: 1, textAlign: 'left', py: 0.25 }}
      >
        <AccountCircleOutlined fontSize="small" />
        <span className="visually-hidden">{w('bar.account')}: </span>
        <Box component="span" className={isWide ? undefined : 'visually-hidden'} sx={{ minWidth: 0 }}>
          <Typography component="span" noWrap sx={{ display: 'block', fontSize: '0.8125rem', fontWeight: 500, lineHeight: 1.25 }}>{identity.fullName}</Typography>
          {unitName && <Typography component="span" noWrap color="text.secondary" sx={{ display: 'block', fontSize: '0.6875rem', lineHeight: 1.25 }}>{unitName}</Typography>}
        </Box>
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': w('bar.account'), sx: { width: 320, maxWidth: 'calc(100vw - 24px)' } } as never }}
      >
        <Box sx={{ px: 2, py: 1.5 }}>
          <Typography sx={{ fontWeight: 600 }}>{identity.fullName}</Typography>
          <Typography variant="body2" color="text.secondary">{identity.id}</Typography>
          {identity.roles.map((held) => (
            <Typography key={`${held.role}${held.unit?.code ?? ''}`} variant="body2" sx={{ mt: 0.75 }}>
              {w(`enums.Role.${held.role}`)}
              {held.unit && held.unit.name !== w(`enums.Role.${held.role}`) && <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>{held.unit.name}</Box>}
            </Typography>
          ))}
        </Box>
        <Divider />
        <Box sx={{ p: 1 }}><Button color="inherit" fullWidth startIcon={<Logout fontSize="small" />} onClick={() => void signOut()} sx={{ justifyContent: 'flex-start', px: 1 }}>{w('bar.signOut')}</Button></Box>
      </Popover>
    </>
  );
}

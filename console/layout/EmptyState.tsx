// Why there is nothing to see, and what to do about it: never a blank place.
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import FilterAltOffOutlined from '@mui/icons-material/FilterAltOffOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined';
import SyncProblemOutlined from '@mui/icons-material/SyncProblemOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { PageHeader } from './PageHeader.tsx';

export type EmptyReason = 'nothingYet' | 'noPermission' | 'filteredAway' | 'notSynchronised' | 'notApplicable' | 'notFound';

const ICONS = {
  nothingYet: InboxOutlined, noPermission: LockOutlined, filteredAway: FilterAltOffOutlined, notSynchronised: SyncProblemOutlined, notApplicable: BlockOutlined, notFound: SearchOffOutlined,
} satisfies Record<EmptyReason, unknown>;
const HINTS = { noPermission: 'empty.noPermissionHint', filteredAway: 'empty.filteredHint', notFound: 'empty.notFoundHint' } as const;

interface EmptyStateProps {
  reason: EmptyReason;
  /** Instead of the general sentence. */
  title?: string;
  hint?: ReactNode;
  onClearFilters?: () => void;
  acts?: ReactNode;
}

export function EmptyState({ reason, title, hint, onClearFilters, acts }: EmptyStateProps) {
  const w = useWords();
  const Icon = ICONS[reason];
  const ownHint = reason in HINTS ? w(HINTS[reason as keyof typeof HINTS]) : null;
  return (
    <Box role="status" sx={{ px: 2, py: 4, textAlign: 'center', color: 'text.secondary' }}>
      <Icon sx={{ fontSize: 28 }} />
      <Typography sx={{ fontWeight: 600, color: 'text.primary', mt: 0.5 }}>{title ?? w(`empty.${reason}`)}</Typography>
      {(hint ?? ownHint) && <Typography variant="body2" component="div" sx={{ mt: 0.5, maxWidth: 520, mx: 'auto' }}>{hint ?? ownHint}</Typography>}
      <Box sx={{ mt: 1.5, '&:empty': { display: 'none' }, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
        {reason === 'filteredAway' && onClearFilters && <Button variant="outlined" onClick={onClearFilters}>{w('empty.clearFilters')}</Button>}
        {(reason === 'noPermission' || reason === 'notFound') && <Button variant="outlined" component={Link} to="/">{w('empty.toHome')}</Button>}
        {acts}
      </Box>
    </Box>
  );
}

function EmptyPage({ reason }: { reason: EmptyReason }) {
  const w = useWords();
  return (
    <>
      <PageHeader title={w(`empty.${reason}`)} />
      <Paper><EmptyState reason={reason} /></Paper>
    </>
  );
}

export const AccessDenied = () => <EmptyPage reason="noPermission" />;
export const NotFound = () => <EmptyPage reason="notFound" />;

// The working place of one breakdown: head with acts, checks, filters and the grid; what is typed stays until it is saved or dropped.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Confirm } from 'react-admin';
import { TargetReach } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { useAct } from '../providers/use-graph.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { CascadeGrid } from './CascadeGrid.tsx';
import { changesOf, faultyUnits, isSort, sorted, type Cascade, type Entered } from './cascade.ts';
import { CascadeStatusChip } from './CascadeChips.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { DiscardCascadeDocument, UpdateCascadeDocument } from './cascades.queries.ts';
import { CascadeFacts } from './CascadeFacts.tsx';

const NOTHING: Entered = {};

export function CascadeWork({ cascade }: { cascade: Cascade }) {
  const w = useWords();
  const format = useFormat();
  const [address, setAddress] = useAddress(useMemo(() => ({ level: '', reach: '', sort: 'unit' }), []));
  const [entered, setEntered] = useState<Entered>(NOTHING);
  const [dialog, setDialog] = useState<'assign' | 'discard' | null>(null);
  const may = (act: string): boolean => cascade.allowedActions.includes(act);
  const save = useAct(UpdateCascadeDocument, { done: 'cascades.acts.saved', onDone: () => setEntered(NOTHING), onFault: () => true });
  const discard = useAct(DiscardCascadeDocument, { done: 'cascades.acts.discarded', onDone: () => setDialog(null) });

  const changes = changesOf(cascade.items, entered);
  const isFaulty = faultyUnits(cascade.items, entered).length > 0;
  const hasEntered = changes.length > 0 || isFaulty;
  useEffect(() => {
    if (!hasEntered) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasEntered]);

  const enter = useCallback((unitCode: string, text: string | null) => {
    setEntered((before) => {
      const { [unitCode]: _former, ...others } = before;
      return text === null ? others : { ...others, [unitCode]: text };
    });
  }, []);
  const sent = save.variables?.input.items ?? [];
  const faults = Object.fromEntries((save.error?.body.fields ?? []).flatMap(({ path, message }) => {
    const item = (Array.isArray(sent) ? sent : [sent])[Number(/items\.(\d+)\./.exec(path)?.[1] ?? -1)];
    return item && entered[item.unitCode] !== undefined ? [[item.unitCode, message]] : [];
  }));
  const isOvertaken = save.error?.code === 'CONFLICT' || save.error?.code === 'NOT_ALLOWED_IN_STATUS';

  const levels = [...new Set(cascade.items.map((item) => item.unit.level))];
  const sort = isSort(address.sort) ? address.sort : 'unit';
  const shown = sorted(cascade.items.filter((item) => (address.level === '' || item.unit.level === address.level) && (address.reach === '' || item.reach === address.reach)), sort);

  return (
    <>
      <PageHeader
        title={cascade.title}
        mark={<CascadeStatusChip status={cascade.status} />}
        subtitle={<CascadeFacts cascade={cascade} />}
        observedAt={cascade.observedAt}
        source={w('cascades.facts.source')}
        acts={
          <>
            {may('DISCARD') && <Button onClick={() => setDialog('discard')}>{w('cascades.acts.discard')}</Button>}
            {hasEntered && <Button variant="outlined" onClick={() => { setEntered(NOTHING); save.reset(); }}>{w('cascades.acts.undo')}</Button>}
            {may('EDIT') && changes.length > 0 && (
              <Button variant="outlined" disabled={isFaulty || save.isPending} onClick={() => save.mutate({ input: { id: cascade.id, expectedVersion: cascade.version, items: changes } })}>{w('cascades.acts.save', { count: format.number(changes.length) })}</Button>
            )}
            {may('ASSIGN') && <Button variant="contained" disabled={hasEntered} title={hasEntered ? w('cascades.acts.saveFirst') : undefined} onClick={() => setDialog('assign')}>{w('cascades.acts.assign')}</Button>}
          </>
        }
      />
      <Stack spacing={1.5}>
        {may('EDIT') && !may('ASSIGN') && <Alert severity="info">{w('cascades.acts.ownUnit')}</Alert>}
        {save.error && Object.keys(faults).length === 0 && <Alert severity={isOvertaken ? 'warning' : 'error'}>{isOvertaken ? w('cascades.acts.newer') : save.error.message}</Alert>}
        <ChecksPanel cascade={cascade} unsaved={changes.length} />
        <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {levels.length > 1 && <TextField select label={w('cascades.grid.ofLevel')} value={levels.some((level) => level === address.level) ? address.level : ''} onChange={(event) => setAddress({ level: event.target.value })} sx={{ width: 190 }} fullWidth={false} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
            <MenuItem value="">{w('cascades.grid.allLevels')}</MenuItem>
            {levels.map((level) => <MenuItem key={level} value={level}>{w(`enums.UnitLevel.${level}`)}</MenuItem>)}
          </TextField>}
          <TextField select label={w('cascades.grid.reach')} value={address.reach in TargetReach ? address.reach : ''} onChange={(event) => setAddress({ reach: event.target.value })} sx={{ width: 190 }} fullWidth={false} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
            <MenuItem value="">{w('cascades.grid.allReach')}</MenuItem>
            {Object.values(TargetReach).map((reach) => <MenuItem key={reach} value={reach}>{w(`cascades.reach.${reach}`)}</MenuItem>)}
          </TextField>
        </Box>
        <Paper sx={{ minWidth: 0 }}>
          {shown.length === 0
            ? <EmptyState reason="filteredAway" onClearFilters={() => setAddress({ level: '', reach: '' })} />
            : <CascadeGrid cascade={cascade} items={shown} isEditable={may('EDIT')} entered={entered} faults={faults} sort={sort} onSort={(next) => setAddress({ sort: next })} onEnter={enter} />}
        </Paper>
      </Stack>
      {dialog === 'assign' && <AssignDialog cascade={cascade} onClose={() => setDialog(null)} />}
      <Confirm
        isOpen={dialog === 'discard'} title={w('cascades.acts.discardTitle')} content={w('cascades.acts.discardBody')} confirm={w('cascades.acts.discard')} cancel={w('actions.cancel')} loading={discard.isPending}
        onConfirm={() => discard.mutate({ input: { id: cascade.id, expectedVersion: cascade.version } })} onClose={() => setDialog(null)}
      />
    </>
  );
}

// The acts that the server allows on the list as it stands; each is confirmed in a dialog that says what follows.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from './ActDialog.tsx';
import { BAR_ACTS, type BarAct } from './act-specs.ts';
import type { InForce, WorkedList } from './WorkspacePage.tsx';

export function ActBar({ list, inForce, onReload }: { list: WorkedList; inForce: InForce; onReload: () => void }) {
  const w = useWords();
  const [open, setOpen] = useState<BarAct | null>(null);
  const offered = BAR_ACTS.filter((act) => list.allowedActions.includes(act));
  // The main act stands at the right end; what cannot be taken back is never the main one.
  const main = offered.find((act) => act !== 'WITHDRAW' && act !== 'RETURN' && act !== 'OPEN_CONSULTATION');
  return (
    <>
      {offered.toReversed().map((act) => (
        <Button key={act} variant={act === main ? 'contained' : 'outlined'} color={act === 'WITHDRAW' ? 'inherit' : 'primary'} onClick={() => setOpen(act)}>{w(`enums.ListAct.${act}`)}</Button>
      ))}
      {open && <ActDialog act={open} list={list} inForce={inForce} onReload={onReload} onClose={() => setOpen(null)} />}
    </>
  );
}

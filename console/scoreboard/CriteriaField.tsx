// Which criteria the board shows: the whole set, or those ticked; L.1 and 2.2 stand outside the 100 points.
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { BoardGroup } from './board.ts';

interface CriteriaFieldProps {
  /** All that can be chosen. */
  groups: readonly BoardGroup[];
  /** Empty: the whole set. */
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

export function CriteriaField({ groups, chosen: inAddress, onChange: onAddress }: CriteriaFieldProps) {
  const w = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // A box shows its tick at once; the address and the board follow.
  const [chosen, setChosen] = useState(inAddress);
  useEffect(() => setChosen(inAddress), [inAddress]);
  const onChange = (codes: string[]): void => {
    setChosen(codes);
    onAddress(codes);
  };
  const inSet = groups.filter(({ code }) => code !== '').flatMap((group) => group.columns.map(({ code }) => code));
  const isTicked = (code: string): boolean => (chosen.length === 0 ? inSet.includes(code) : chosen.includes(code));
  const toggle = (codes: readonly string[], isOn: boolean): void => {
    const all = groups.flatMap((group) => group.columns.map(({ code }) => code));
    const next = all.filter((code) => (codes.includes(code) ? isOn : isTicked(code)));
    onChange(next.join() === inSet.join() ? [] : next);
  };
  return (
    <>
      <Button variant="outlined" color="inherit" endIcon={<ExpandMore />} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ height: 37, fontWeight: 400, borderColor: 'text.secondary' }}>
        {w('scoreboard.criteria')}: {chosen.length === 0 ? w('scoreboard.allCriteria') : w('scoreboard.someCriteria', { count: chosen.length })}
      </Button>
      <Popover open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} slotProps={{ paper: { role: 'dialog', 'aria-label': w('scoreboard.pickCriteria'), sx: { p: 1.5, width: 460, maxWidth: '94vw', maxHeight: '70vh' } } }}>
        <Button size="small" onClick={() => onChange([])} disabled={chosen.length === 0}>{w('scoreboard.allCriteria')}</Button>
        {groups.map((group) => {
          const codes = group.columns.map(({ code }) => code);
          const ticked = codes.filter(isTicked).length;
          return (
            <Box component="fieldset" key={group.code} sx={{ border: 0, m: 0, mt: 1, p: 0, fontSize: '0.8125rem', '& label': { display: 'flex', gap: 1, alignItems: 'baseline', py: '2px', pl: 2 }, '& legend label': { pl: 0, fontWeight: 600 } }}>
              <legend>
                <label><input type="checkbox" checked={ticked === codes.length} ref={(box) => { if (box) box.indeterminate = ticked > 0 && ticked < codes.length; }} onChange={(event) => toggle(codes, event.target.checked)} />{group.name}</label>
              </legend>
              {group.columns.map((column) => (
                <label key={column.code}><input type="checkbox" checked={isTicked(column.code)} onChange={(event) => toggle([column.code], event.target.checked)} /><span>{column.code} {column.name}</span></label>
              ))}
            </Box>
          );
        })}
      </Popover>
    </>
  );
}

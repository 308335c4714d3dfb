// One cell of the sheet: the target above, result and gap below; the value being entered, or its editor.
import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Check from '@mui/icons-material/Check';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useWords, type Words } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { gapOf, readPercent, writtenPercent } from './percent.ts';
import type { SheetCell } from './sheet.ts';

type Format = ReturnType<typeof useFormat>;

/** The whole cell as a sentence, for screen readers and on hover. */
export function describeCell(cell: SheetCell | undefined, draft: string | undefined, w: Words, format: Format): string {
  if (!cell) return w('states.notApplicable');
  const parts: string[] = [];
  if (draft !== undefined) parts.push(w('targets.cell.draft', { percent: `${writtenPercent(draft, format.locale)}%` }));
  parts.push(cell.target === null ? w('targets.cell.noTarget') : w('targets.cell.target', { percent: `${writtenPercent(cell.target, format.locale)}%` }));
  if (cell.target !== null && !cell.isOfThisPeriod && cell.targetPeriod) parts.push(w('targets.inherited', { period: format.period(cell.targetPeriod) }));
  if (!cell.result) parts.push(w('states.noData'));
  else {
    const { percent, numerator, denominator } = cell.result;
    parts.push(w('targets.cell.result', { percent: format.percent(percent), numerator: format.number(numerator), denominator: format.number(denominator) }));
    const target = draft ?? cell.target;
    if (target !== null) {
      const gap = gapOf(percent, target);
      parts.push(w(gap.isBelow ? 'targets.cell.below' : 'targets.cell.above', { gap: format.number(gap.text.replace('-', ''), 2) }));
    }
  }
  return parts.join(', ');
}

interface TargetCellProps {
  cell: SheetCell | undefined;
  isApplicable: boolean;
  draft: string | undefined;
  fault: string | undefined;
}

export function TargetCell({ cell, isApplicable, draft, fault }: TargetCellProps) {
  const format = useFormat();
  if (!cell || !isApplicable) return <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>×</Box>;
  const target = draft ?? cell.target;
  const gap = cell.result && target !== null ? gapOf(cell.result.percent, target) : null;
  return (
    <Box aria-hidden sx={{ lineHeight: 1.35 }}>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 0.5, fontWeight: cell.isOfThisPeriod || draft !== undefined ? 600 : 400 }}>
        {fault && <ErrorOutlineOutlined sx={{ fontSize: '0.95rem', color: 'error.main' }} aria-hidden />}
        {draft !== undefined && cell.target !== null && <Box component="del" sx={{ fontWeight: 400, fontSize: '0.75rem', color: 'text.secondary' }}>{writtenPercent(cell.target, format.locale)}</Box>}
        {target === null
          ? <Box component="span" sx={{ color: 'text.secondary' }}>–</Box>
          : <Box component={draft === undefined ? 'span' : 'ins'} sx={{ textDecoration: draft === undefined && !cell.isOfThisPeriod ? 'underline dotted' : 'none', textUnderlineOffset: 3, ...(draft !== undefined && { color: 'primary.dark' }) }}>{writtenPercent(target, format.locale)}%</Box>}
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 0.5, fontSize: '0.75rem', color: 'text.secondary' }}>
        <span>{cell.result ? format.percent(cell.result.percent) : '–'}</span>
        {gap && (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', color: gap.isBelow ? 'error.main' : 'success.main' }}>
            {gap.isBelow ? <ArrowDropDown sx={{ fontSize: '1rem', mr: '-3px' }} aria-hidden /> : <Check sx={{ fontSize: '0.8rem' }} aria-hidden />}
            {format.number(gap.text.replace('-', ''), 2)}
          </Box>
        )}
      </Box>
    </Box>
  );
}

interface CellEditorProps {
  label: string;
  start: string;
  /** Without a percentage: nothing was typed. Then where to go. */
  onCommit: (percent: string | null, go: 'down' | 'left' | 'right' | 'stay') => void;
  onLeave: () => void;
}

export function CellEditor({ label, start, onCommit, onLeave }: CellEditorProps) {
  const w = useWords();
  const [text, setText] = useState(start);
  const [fault, setFault] = useState<string | null>(null);
  const commit = (go: 'down' | 'left' | 'right' | 'stay'): void => {
    if (text.trim() === '') return onCommit(null, go);
    const read = readPercent(text);
    if ('percent' in read) onCommit(read.percent, go);
    else setFault(w(`targets.faults.${read.fault}`));
  };
  return (
    <Box sx={{ textAlign: 'left' }}>
      <Box
        component="input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        autoFocus
        aria-label={label}
        aria-invalid={fault !== null}
        value={text}
        onFocus={(event) => { if (start.length > 1) event.target.select(); }}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        onBlur={() => (fault === null && 'percent' in readPercent(text) ? commit('stay') : onLeave())}
        onKeyDown={(event) => {
          if (!['Enter', 'Tab', 'Escape'].includes(event.key)) return event.stopPropagation();
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') onLeave();
          else commit(event.key === 'Enter' ? 'down' : event.shiftKey ? 'left' : 'right');
        }}
        onPaste={(event) => event.stopPropagation()}
        sx={{ width: '100%', boxSizing: 'border-box', font: 'inherit', fontVariantNumeric: 'tabular-nums', textAlign: 'right', color: 'text.primary', bgcolor: 'background.paper', border: 1, borderColor: fault ? 'error.main' : 'primary.main', borderRadius: 0.5, px: 0.5, py: 0.25 }}
      />
      {fault && <Box role="alert" sx={{ color: 'error.main', fontSize: '0.75rem', lineHeight: 1.3, mt: 0.25 }}>{fault}</Box>}
    </Box>
  );
}

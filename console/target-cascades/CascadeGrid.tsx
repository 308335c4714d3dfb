// The units of a cascade: last result, what is proposed, the target to enter, what it takes and whether it can be reached.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { memo, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Absent, RateCell } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { isSamePercent, readPercent, writtenPercent } from '../targets/percent.ts';
import { liftOf, type Cascade, type CascadeItem, type Entered, type Sort } from './cascade.ts';
import { ReachChip } from './CascadeChips.tsx';

interface CascadeGridProps {
  cascade: Cascade;
  items: readonly CascadeItem[];
  isEditable: boolean;
  entered: Entered;
  faults: Readonly<Record<string, string>>;
  sort: Sort;
  onSort: (sort: Sort) => void;
  onEnter: (unitCode: string, text: string | null) => void;
}

/** In percent of the width, in the order of the columns: all of them fit a screen of 1366. */
const WIDTHS = [22, 9, 12, 9, 10, 9, 9, 7, 13];

const TABLE = {
  minWidth: 1040,
  tableLayout: 'fixed',
  '& td, & th': { py: 0.5, px: 1 },
  '& thead th': { whiteSpace: 'normal', position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.default', verticalAlign: 'bottom', lineHeight: 1.3 },
} as const;

export function CascadeGrid({ cascade, items, isEditable, entered, faults, sort, onSort, onEnter }: CascadeGridProps) {
  const w = useWords();
  const unit = w(`cascades.counts.${cascade.counts as 'DOSSIERS'}`);
  const head = (name: Sort, label: string, isRight = true): ReactNode => (
    <TableCell align={isRight ? 'right' : 'left'} aria-sort={sort === name ? 'descending' : 'none'}>
      <TableSortLabel active={sort === name} direction="desc" hideSortIcon={sort !== name} onClick={() => onSort(name)}>{label}</TableSortLabel>
    </TableCell>
  );
  return (
    <ScrollRegion label={w('cascades.grid.label')} maxHeight={{ xs: '70vh', md: 'calc(100vh - 330px)' } as never} sx={{ minHeight: 240 }}>
      <Table size="small" sx={TABLE} aria-label={w('cascades.grid.label')}>
        <colgroup>{WIDTHS.map((width, at) => <col key={at} style={{ width: `${width}%` }} />)}</colgroup>
        <TableHead>
          <TableRow>
            {head('unit', w('cascades.grid.unit'), false)}
            {head('last', w('cascades.grid.last'))}
            <TableCell align="right">{w('cascades.grid.volume')} ({unit})</TableCell>
            <TableCell align="right">{w('cascades.grid.proposed')}</TableCell>
            {head('percent', w('cascades.grid.percent'))}
            {head('gap', w('cascades.grid.lift'))}
            <TableCell align="right">{w('cascades.grid.needed')} ({unit})</TableCell>
            {head('perWeek', w('cascades.grid.perWeek'))}
            {head('reach', w('cascades.grid.reach'), false)}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => <UnitRow key={item.unit.code} item={item} isEditable={isEditable} text={entered[item.unit.code]} refusal={faults[item.unit.code]} onEnter={onEnter} />)}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

interface UnitRowProps {
  item: CascadeItem;
  isEditable: boolean;
  /** What is typed; undefined: nothing. */
  text: string | undefined;
  refusal: string | undefined;
  onEnter: CascadeGridProps['onEnter'];
}

const UnitRow = memo(function UnitRow({ item, isEditable, text, refusal, onEnter }: UnitRowProps) {
  const w = useWords();
  const format = useFormat();
  const { unit, lastResult, proposed, percent, needed, perWeek, reach } = item;
  const read = text === undefined ? null : readPercent(text);
  const isChanged = read !== null && 'percent' in read && !isSamePercent(read.percent, percent);
  const fault = refusal ?? (read && 'fault' in read ? w(`cascades.grid.faults.${read.fault}`) : undefined);
  const lift = liftOf(item);
  const faultId = `fault-${unit.code}`;
  const absent = <Absent word={w('states.noData')} sign="–" />;
  return (
    <TableRow hover data-unit={unit.code} data-reach={reach}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
        <Box sx={{ fontWeight: 500, lineHeight: 1.3 }}>{unit.name}</Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{unit.code}</Box>
      </TableCell>
      <TableCell align="right">
        {lastResult ? <><RateCell rate={lastResult} /><Box className="figures" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{format.number(lastResult.numerator)} / {format.number(lastResult.denominator)}</Box></> : absent}
      </TableCell>
      <TableCell align="right" className="figures">{item.expectedVolume === 0 ? absent : w('cascades.grid.volumeOf', { count: format.number(item.expectedVolume), coming: format.number(item.expectedComing) })}</TableCell>
      <TableCell align="right" className="figures">{writtenPercent(proposed, format.locale)}%</TableCell>
      <TableCell align="right" className="figures" sx={isChanged ? { bgcolor: 'action.selected', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}` } : {}}>
        {isEditable ? (
          <>
            <Box
              component="input"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-label={w('cascades.grid.input', { unit: unit.name })}
              aria-invalid={fault !== undefined}
              aria-describedby={fault ? faultId : undefined}
              value={text ?? writtenPercent(percent, format.locale)}
              onChange={(event) => onEnter(unit.code, event.target.value)}
              onKeyDown={(event) => { if (event.key === 'Escape') onEnter(unit.code, null); }}
              sx={{ width: 76, boxSizing: 'border-box', font: 'inherit', fontWeight: 600, textAlign: 'right', color: 'text.primary', bgcolor: 'background.paper', border: 1, borderColor: fault ? 'error.main' : 'divider', borderRadius: 0.5, px: 0.75, py: 0.25 }}
            />
            {fault && <Box id={faultId} role="alert" sx={{ color: 'error.main', fontSize: '0.75rem' }}>{fault}</Box>}
          </>
        ) : <strong>{writtenPercent(percent, format.locale)}%</strong>}
        {!isSamePercent(proposed, percent) && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{w('cascades.grid.edited')}</Box>}
      </TableCell>
      <TableCell align="right" className="figures" sx={lift !== null && lift < 0 ? { color: 'error.main' } : {}}>{lift === null ? absent : format.signed(lift)}</TableCell>
      <TableCell align="right" className="figures">{needed == null ? absent : format.number(needed)}</TableCell>
      <TableCell align="right" className="figures">{perWeek == null ? absent : format.number(perWeek, 1)}</TableCell>
      <TableCell><ReachChip reach={reach} /></TableCell>
    </TableRow>
  );
});

// Units by the size of their change: before and after, places, and the criteria that moved most; a row opens to all of its criteria.
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleMoversQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Absent, RateCell } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { criterionPath, unitCardPath } from '../unit-card/addresses.ts';
import { ChangeFigure } from '../unit-card/ScoreChanges.tsx';

type Mover = ConsoleMoversQuery['scoreMovers']['rows'][number];
type Move = Mover['criteria'][number];

interface MoverTableProps {
  rows: readonly Mover[];
  /** Names of criteria by code. */
  names: ReadonlyMap<string, string>;
  period: string;
}

const SHOWN = 3;

/** Those that moved, the largest first. */
const movedOf = (criteria: readonly Move[]): (Move & { change: string })[] =>
  criteria.flatMap((one) => (one.change && Number(one.change) !== 0 ? [{ ...one, change: one.change }] : [])).toSorted((a, b) => Math.abs(Number(b.change)) - Math.abs(Number(a.change)));

export function MoverTable({ rows, names, period }: MoverTableProps) {
  const w = useWords();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (code: string): void => setOpen((now) => (now.has(code) ? new Set([...now].filter((one) => one !== code)) : new Set([...now, code])));
  return (
    <ScrollRegion label={w('movers.list')}>
      <Table sx={{ minWidth: 760 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('movers.unit')}</TableCell>
            <TableCell align="right">{w('movers.before')}</TableCell>
            <TableCell align="right">{w('movers.after')}</TableCell>
            <TableCell align="right">{w('movers.change')}</TableCell>
            <TableCell align="right">{w('movers.rank')}</TableCell>
            <TableCell>{w('movers.places')}</TableCell>
            <TableCell>{w('movers.most')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Fragment key={row.unit.code}>
              <Line row={row} period={period} isOpen={open.has(row.unit.code)} onToggle={() => toggle(row.unit.code)} />
              {open.has(row.unit.code) && <TableRow><TableCell colSpan={7} sx={{ bgcolor: 'background.default', pl: 5 }}><Criteria row={row} names={names} period={period} /></TableCell></TableRow>}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Line({ row, period, isOpen, onToggle }: { row: Mover; period: string; isOpen: boolean; onToggle: () => void }) {
  const w = useWords();
  const format = useFormat();
  const absent = <Absent word={w('movers.absent')} sign="–" />;
  const places = row.rankChange;
  return (
    <TableRow hover data-unit={row.unit.code}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 200 }}>
        <IconButton className="no-print" size="small" aria-expanded={isOpen} aria-label={w(isOpen ? 'movers.hide' : 'movers.show', { unit: row.unit.name })} onClick={onToggle} sx={{ p: 0.25, mr: 0.5, minWidth: 24, minHeight: 24 }}>{isOpen ? <ExpandLess fontSize="small" /> : <ExpandMore fontSize="small" />}</IconButton>
        <Link component={RouterLink} to={unitCardPath(row.unit.code, { period, view: '' })}>{row.unit.name}</Link>
      </TableCell>
      <TableCell align="right" className="figures">{row.scoreBefore ? format.number(row.scoreBefore, 2) : absent}</TableCell>
      <TableCell align="right" className="figures">{row.scoreAfter ? format.number(row.scoreAfter, 2) : absent}</TableCell>
      <TableCell align="right">{row.change ? <ChangeFigure change={row.change} isBare /> : absent}</TableCell>
      <TableCell align="right" className="figures">{row.rankAfter ?? absent}</TableCell>
      <TableCell className="figures" sx={{ whiteSpace: 'nowrap' }}>{places === null || places === undefined ? absent : places === 0 ? <Box component="span" sx={{ color: 'text.secondary' }}>{w('movers.placesSame')}</Box> : w(places > 0 ? 'movers.placesUp' : 'movers.placesDown', { places: format.number(Math.abs(places)) })}</TableCell>
      <TableCell>
        {movedOf(row.criteria).slice(0, SHOWN).map((one, index) => <Box component="span" key={one.criterionCode} sx={{ whiteSpace: 'nowrap' }}>{index > 0 && ' · '}{one.criterionCode} <ChangeFigure change={one.change} isBare /></Box>)}
      </TableCell>
    </TableRow>
  );
}

function Criteria({ row, names, period }: { row: Mover; names: MoverTableProps['names']; period: string }) {
  const w = useWords();
  const moved = movedOf(row.criteria);
  if (moved.length === 0) return <>{w('movers.none')}</>;
  return (
    <Table aria-label={w('movers.criteriaOf', { unit: row.unit.name })} sx={{ maxWidth: 860, '& td, & th': { borderBottom: 0, py: '3px' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{w('movers.criterion')}</TableCell>
          <TableCell align="right">{w('movers.rateBefore')}</TableCell>
          <TableCell align="right">{w('movers.rateAfter')}</TableCell>
          <TableCell align="right">{w('movers.change')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {moved.map((one) => (
          <TableRow key={one.criterionCode}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}><Link component={RouterLink} to={criterionPath(row.unit.code, one.criterionCode, { period, view: '' })}><strong>{one.criterionCode}</strong> {names.get(one.criterionCode) ?? ''}</Link></TableCell>
            <TableCell align="right"><RateCell rate={one.rateBefore} /></TableCell>
            <TableCell align="right"><RateCell rate={one.rateAfter} /></TableCell>
            <TableCell align="right"><ChangeFigure change={one.change} isBare /></TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

// Every criterion with its counts to change: by field and slider where it applies, locked where it does not, marked where it is full.
import LockOutlined from '@mui/icons-material/LockOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Slider from '@mui/material/Slider';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment, memo, useCallback, useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Absent } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import { RuleStateChip } from '../indicator-set/RuleStateChip.tsx';
import { CountField } from './CountField.tsx';
import type { CountChange } from './simulated-changes.ts';
import { Change } from './SimulatedTotals.tsx';
import { TargetBar } from './TargetBar.tsx';
import type { Simulation } from './use-simulation.ts';

type Criterion = Simulation['criteria'][number];
type OnChange = (code: string, change: Partial<Pick<CountChange, 'numerator' | 'denominator'>>) => void;

interface SimulatorTableProps {
  simulation: Simulation;
  changes: readonly CountChange[];
  faults: Record<string, string>;
  onChange: OnChange;
}

export function SimulatorTable({ simulation, changes, faults, onChange }: SimulatorTableProps) {
  const w = useWords();
  return (
    <ScrollRegion label={w('actions.tableOf', { name: w('simulator.counts') })}>
      <Table sx={{ minWidth: 980, '& td, & th': { verticalAlign: 'middle' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('terms.criterion')}</TableCell>
            <TableCell align="right">{w('simulator.now')}</TableCell>
            <TableCell sx={{ width: 250 }}>{w('unitCard.counts')}</TableCell>
            <TableCell align="right" sx={{ width: 170 }}>{w('simulator.simulated')}</TableCell>
            <TableCell align="right">{w('unitCard.scoreMax')}</TableCell>
            <TableCell align="right">{w('simulator.change')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {simulation.groups.map((group) => (
            <Fragment key={group.code}>
              <TableRow><TableCell component="th" scope="colgroup" colSpan={6} sx={{ bgcolor: 'background.default', fontWeight: 600 }}>{group.code} · {group.name}</TableCell></TableRow>
              {simulation.criteria.filter((one) => one.groupCode === group.code).map((one) => {
                const index = changes.findIndex((change) => change.criterionCode === one.code);
                const fault = index < 0 ? undefined : (faults[`changes.${index}.numerator`] ?? faults[`changes.${index}.denominator`] ?? faults[`changes.${index}.criterionCode`]);
                return one.isApplicable ? <Line key={one.code} criterion={one} change={changes[index] ?? null} fault={fault} onChange={onChange} /> : <Locked key={one.code} criterion={one} />;
              })}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Locked({ criterion }: { criterion: Criterion }) {
  const w = useWords();
  const format = useFormat();
  return (
    <TableRow data-criterion={criterion.code} data-locked>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}><strong>{criterion.code}</strong> {criterion.name}</TableCell>
      <TableCell colSpan={5}><StatusChip tone="quiet" icon={LockOutlined} label={w('simulator.locked', { max: format.number(Number(criterion.maxScore)) })} isBare /></TableCell>
    </TableRow>
  );
}

interface LineProps {
  criterion: Criterion;
  change: CountChange | null;
  fault: string | undefined;
  onChange: OnChange;
}

const Line = memo(function Line({ criterion, change, fault, onChange }: LineProps) {
  const w = useWords();
  const format = useFormat();
  const { code, before, after } = criterion;
  const faultId = `fault-${code}`;
  // Nobody has observed it: not even 0.
  const isUnknown = criterion.counts === 'OBSERVATION' && !after.percent;
  const setNumerator = useCallback((numerator: number | null) => onChange(code, { numerator }), [code, onChange]);
  const setDenominator = useCallback((denominator: number | null) => onChange(code, { denominator }), [code, onChange]);
  return (
    <TableRow data-criterion={code}>
      <TableCell component="th" scope="row" sx={{ minWidth: 240, fontWeight: 400 }}>
        <strong>{code}</strong> {criterion.name}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
          {w('simulator.fullAt', { percent: format.target(criterion.fullAtPercent) })}
          {criterion.state === 'DRAFT' && <RuleStateChip state={criterion.state} />}
        </Box>
      </TableCell>
      <TableCell align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>
        {before.percent ? <>{format.percent(before.percent)}<Box sx={{ color: 'text.secondary' }}>{format.number(before.rate?.numerator ?? 0)} / {format.number(before.rate?.denominator ?? 0)}</Box></> : <Absent word={w('states.noData')} />}
      </TableCell>
      <TableCell>
        <Box role="group" aria-label={`${code} ${criterion.name}`} {...(fault && { 'aria-describedby': faultId })} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <CountField label={w('simulator.numeratorOf', { code })} value={change?.numerator ?? null} placeholder={isUnknown ? '–' : String(after.rate?.numerator ?? '–')} onChange={setNumerator} error={fault} />
          <span aria-hidden="true">/</span>
          <CountField label={w('simulator.denominatorOf', { code })} value={change?.denominator ?? null} placeholder={isUnknown ? '–' : String(after.rate?.denominator ?? '–')} onChange={setDenominator} error={fault} />
        </Box>
        <RateSlider criterion={criterion} value={change?.numerator ?? after.rate?.numerator ?? 0} onChange={setNumerator} />
        {fault && <FormHelperText id={faultId} error sx={{ m: 0 }}>{fault}</FormHelperText>}
      </TableCell>
      <TableCell align="right" className="figures">
        {after.percent ? format.percent(after.percent) : <Absent word={w('states.noData')} />}
        <Box sx={{ mt: 0.5 }}><TargetBar percent={(100 * Number(after.score)) / Number(criterion.maxScore)} target={String((100 * Number(before.score)) / Number(criterion.maxScore))} /></Box>
      </TableCell>
      <TableCell align="right" className="figures" data-after={after.score} sx={{ whiteSpace: 'nowrap' }}>
        {format.number(after.score, 2)} / {format.number(Number(criterion.maxScore))}
        {criterion.isSaturated && <Box><StatusChip tone="good" icon={TaskAltOutlined} label={w('simulator.saturated')} isBare /></Box>}
      </TableCell>
      <TableCell align="right"><Change change={criterion.change} /></TableCell>
    </TableRow>
  );
});

/** The numerator between 0 and its denominator; asked for when the handle is let go, or the key. */
function RateSlider({ criterion, value, onChange }: { criterion: Criterion; value: number; onChange: (numerator: number) => void }) {
  const w = useWords();
  const format = useFormat();
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => setDragged(null), [value]);
  const most = criterion.after.rate?.denominator ?? 0;
  if (most === 0) return null;
  return (
    <Slider
      size="small" min={0} max={most} value={Math.min(dragged ?? value, most)} aria-label={w('simulator.sliderOf', { code: criterion.code })}
      getAriaValueText={(numerator) => w('states.rateOf', { percent: format.percent((100 * numerator) / most), numerator: format.number(numerator), denominator: format.number(most) })}
      onChange={(_event, next) => setDragged(next as number)} onChangeCommitted={(_event, next) => onChange(next as number)}
      sx={{ width: 200, py: 0.75, display: 'block', color: 'text.secondary' }}
    />
  );
}

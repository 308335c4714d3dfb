// Makes a draft: criterion, period, group, the group's target and how it is broken down; the server counts and proposes.
import Alert from '@mui/material/Alert';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { CascadeMethod, type UnitLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useFormat } from '../layout/format.ts';
import { daysOfPeriod, periodAt } from '../layout/period.ts';
import { platformToday } from '../providers/config.ts';
import { useAct, useGraph } from '../providers/use-graph.ts';
import { PeriodField } from '../targets/PeriodField.tsx';
import { readPercent } from '../targets/percent.ts';
import { columnsOf } from '../targets/sheet.ts';
import { TargetFrameDocument } from '../targets/targets.queries.ts';
import { CascadeUnitsDocument, DraftCascadeDocument } from './cascades.queries.ts';
import { UnitsField } from './UnitsField.tsx';

const LEVELS: readonly UnitLevel[] = ['DEPARTMENT', 'DISTRICT', 'COMMUNE'];
type Group = 'WHOLE' | 'SOME' | UnitLevel;

/** As the server takes it; what is no percentage goes as it is, and the server says so. */
const decimalOf = (text: string): string => {
  const read = readPercent(text);
  return 'percent' in read ? read.percent : text;
};

export function DraftDialog({ onClose }: { onClose: () => void }) {
  const w = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const id = useId();
  const today = platformToday();
  const [period, setPeriod] = useState(() => periodAt('YEAR', today));
  const [criterionCode, setCriterion] = useState('');
  const [group, setGroup] = useState<Group>('WHOLE');
  const [unitCodes, setUnitCodes] = useState<readonly string[]>([]);
  const [percent, setPercent] = useState('');
  const [method, setMethod] = useState<CascadeMethod>('BY_VOLUME');
  const [step, setStep] = useState('');
  const [base, setBase] = useState<string | null>(null);
  const [ownTitle, setTitle] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  // The same content again carries the same key: an answer that got lost makes no second draft.
  const key = useRef({ content: '', value: '' });

  const { lastDay } = daysOfPeriod(period);
  const treeDay = lastDay < today ? lastDay : today;
  const frame = useGraph(TargetFrameDocument, { day: lastDay, treeDay }, { keepsPrevious: true }).data;
  const columns = useMemo(() => (frame ? columnsOf(frame, w('targets.unscored')) : []), [frame, w]);
  const within = frame?.units.nodes[0];
  const units = useGraph(CascadeUnitsDocument, { withinCode: within?.code ?? '', day: treeDay }, { isEnabled: within !== undefined, keepsPrevious: true }).data?.units.nodes ?? [];
  const below = units.filter((unit) => unit.code !== within?.code);
  const levels = LEVELS.filter((level) => below.some((unit) => unit.level === level));
  const code = columns.some((column) => column.code === criterionCode) ? criterionCode : (columns[0]?.code ?? '');
  const nameOfGroup = group === 'WHOLE' ? (within?.name ?? '') : group === 'SOME' ? w('cascades.draft.some') : w(`enums.UnitLevel.${group}`);
  const title = ownTitle ?? w('cascades.draft.suggested', { code, group: nameOfGroup, period: format.period(period) });

  const make = useAct(DraftCascadeDocument, {
    done: 'cascades.draft.done',
    onDone: ({ draftTargetCascade: { targetCascade } }) => void navigate(`/target-cascades/${targetCascade.id}`),
    onFault: () => true,
  });
  const faults = make.error?.body.errors ?? {};
  const read = readPercent(percent);
  const percentFault = isTried && 'fault' in read ? w(`targets.faults.${read.fault}`) : faults['percent'];
  const unitsFault = isTried && group === 'SOME' && unitCodes.length === 0 ? w('cascades.draft.noUnits') : Object.entries(faults).find(([path]) => path.startsWith('unitCodes'))?.[1];
  const isBesideField = Object.keys(faults).some((path) => ['title', 'criterionCode', 'percent', 'step', 'basePeriod'].includes(path) || path.startsWith('unitCodes'));
  const send = (): void => {
    setTried(true);
    if ('fault' in read || !within || code === '' || (group === 'SOME' && unitCodes.length === 0)) return;
    const input = {
      title, criterionCode: code, period, withinCode: within.code, level: group === 'WHOLE' || group === 'SOME' ? null : group, unitCodes: group === 'SOME' ? [...unitCodes] : null,
      percent: read.percent, method, step: method === 'LAST_RESULT_PLUS_STEP' ? decimalOf(step) : null, basePeriod: base,
    };
    const content = JSON.stringify(input);
    if (key.current.content !== content) key.current = { content, value: crypto.randomUUID() };
    make.mutate({ input: { ...input, idempotencyKey: key.current.value } });
  };

  return (
    <FormDialog title={w('cascades.draft.title')} act={w('cascades.draft.act')} maxWidth="md" isBlocked={make.isPending || !within} onSend={send} onClose={onClose}>
      {make.error && !isBesideField && <Alert severity="error">{make.error.message}</Alert>}
      <TextField select required label={w('cascades.draft.criterion')} value={code} error={Boolean(faults['criterionCode'])} helperText={faults['criterionCode']} onChange={(event) => setCriterion(event.target.value)} sx={{ mt: 1 }} fullWidth>
        {columns.map((column) => <MenuItem key={column.code} value={column.code} sx={{ whiteSpace: 'normal' }}>{column.code} {column.name}</MenuItem>)}
      </TextField>
      <PeriodField value={period} onChange={setPeriod} />
      <TextField select label={w('cascades.draft.group')} value={group} helperText={group === 'WHOLE' ? w('cascades.draft.wholeHint') : undefined} onChange={(event) => setGroup(event.target.value as Group)} fullWidth>
        <MenuItem value="WHOLE">{w('cascades.draft.whole')} ({format.number(below.length)})</MenuItem>
        {levels.map((level) => <MenuItem key={level} value={level}>{w('cascades.draft.level', { level: w(`enums.UnitLevel.${level}`) })} ({format.number(below.filter((unit) => unit.level === level).length)})</MenuItem>)}
        <MenuItem value="SOME">{w('cascades.draft.some')}</MenuItem>
      </TextField>
      {group === 'SOME' && <UnitsField units={below} value={unitCodes} onChange={setUnitCodes} error={unitsFault} />}
      <TextField required label={w('cascades.draft.percent')} value={percent} error={percentFault !== undefined} helperText={percentFault} onChange={(event) => setPercent(event.target.value)} slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }} sx={{ maxWidth: 240 }} />
      <FormControl>
        <FormLabel id={`${id}-method`}>{w('cascades.draft.method')}</FormLabel>
        <RadioGroup aria-labelledby={`${id}-method`} value={method} onChange={(event) => setMethod(event.target.value as CascadeMethod)}>
          {Object.values(CascadeMethod).map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio size="small" />} sx={{ alignItems: 'flex-start', mb: 0.5 }} label={<>{w(`cascades.methods.${one}`)}<Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>{w(`cascades.methodHints.${one}`)}</Typography></>} />
          ))}
        </RadioGroup>
      </FormControl>
      {method === 'LAST_RESULT_PLUS_STEP' && (
        <TextField required label={w('cascades.draft.step')} value={step} error={Boolean(faults['step'])} helperText={faults['step']} onChange={(event) => setStep(event.target.value)} slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }} sx={{ maxWidth: 240 }} />
      )}
      <FormControl>
        <FormLabel id={`${id}-base`}>{w('cascades.draft.base')}</FormLabel>
        <RadioGroup aria-labelledby={`${id}-base`} value={base === null ? 'same' : 'other'} onChange={(event) => setBase(event.target.value === 'same' ? null : periodAt('YEAR', today))}>
          <FormControlLabel value="same" control={<Radio size="small" />} label={w('cascades.draft.baseSame')} />
          <FormControlLabel value="other" control={<Radio size="small" />} label={w('cascades.draft.baseOther')} />
        </RadioGroup>
        {base !== null && <PeriodField value={base} onChange={setBase} />}
        {faults['basePeriod'] && <FormHelperText error>{faults['basePeriod']}</FormHelperText>}
      </FormControl>
      <TextField required label={w('cascades.draft.name')} value={title} error={Boolean(faults['title'])} helperText={faults['title']} onChange={(event) => setTitle(event.target.value)} fullWidth />
    </FormDialog>
  );
}

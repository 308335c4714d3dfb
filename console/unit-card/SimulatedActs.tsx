// The acts that are simulated: to how many dossiers each, and the way to leave one out.
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { useGraph } from '../providers/use-graph.ts';
import { CountField } from './CountField.tsx';
import type { Act } from './simulated-changes.ts';
import { NextActionsDocument } from './simulator.queries.ts';

interface SimulatedActsProps {
  code: string;
  period: string;
  acts: readonly Act[];
  faults: Record<string, string>;
  onChange: (acts: readonly Act[]) => void;
}

export function SimulatedActs({ code, period, acts, faults, onChange }: SimulatedActsProps) {
  const { data } = useGraph(NextActionsDocument, { code, period });
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {acts.map((act, index) => {
        const known = data?.nextBestActions.actions.find(({ kind }) => kind === act.kind);
        const fault = faults[`actions.${index}.dossiers`] ?? faults[`actions.${index}.kind`] ?? faults[`actions.${index}`];
        return <Line key={act.kind} act={act} label={known?.label ?? act.kind} count={known?.dossierCount ?? null} fault={fault} acts={acts} onChange={onChange} />;
      })}
    </Box>
  );
}

interface LineProps extends Pick<SimulatedActsProps, 'acts' | 'onChange'> {
  act: Act;
  label: string;
  count: number | null;
  fault: string | undefined;
}

function Line({ act, label, count, fault, acts, onChange }: LineProps) {
  const w = useWords();
  const format = useFormat();
  const setDossiers = useCallback((dossiers: number | null) => onChange(acts.map((one) => (one.kind === act.kind ? { ...one, dossiers } : one))), [act.kind, acts, onChange]);
  return (
    <Box component="li" data-act={act.kind} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>{label}</Box>
      <CountField label={w('simulator.actDossiers', { act: label })} value={act.dossiers} placeholder={String(count ?? '')} onChange={setDossiers} error={fault} />
      <Box component="span" className="figures" sx={{ color: 'text.secondary' }}>{count === null ? w('simulator.dossiersWord') : `/ ${format.number(count)} ${w('simulator.dossiersWord')}`}</Box>
      <IconButton size="small" aria-label={w('simulator.removeAct', { act: label })} onClick={() => onChange(acts.filter((one) => one.kind !== act.kind))}><DeleteOutlined fontSize="small" /></IconButton>
      {fault && <FormHelperText error sx={{ flexBasis: '100%', m: 0 }}>{fault}</FormHelperText>}
    </Box>
  );
}

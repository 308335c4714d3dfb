// The reorganisations that a unit went through: which units before, which after, by what document.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import type { DetailedUnit } from './UnitDetail.tsx';

interface UnitSuccessionsProps {
  unit: DetailedUnit;
  asOf: string;
  onChoose: (code: string) => void;
}

export function UnitSuccessions({ unit, asOf, onChoose }: UnitSuccessionsProps) {
  const w = useWords();
  const format = useFormat();
  if (unit.successions.length === 0) return <Typography variant="body2" color="text.secondary">{w('units.noSuccession', { day: format.day(asOf) })}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {unit.successions.map((change) => (
        <Box component="li" key={`${change.takesEffectOn}${change.kind}${change.predecessors.map(({ code }) => code).join()}`} sx={{ py: 0.75, fontSize: '0.8125rem' }}>
          <strong>{format.day(change.takesEffectOn)} · {w(`enums.SuccessionKind.${change.kind}`)}</strong>
          <Box sx={{ color: 'text.secondary' }}>
            {change.title}{change.legalDocument && ` (${change.legalDocument})`}{!change.verified && ` · ${w('units.unverified')}`}
          </Box>
          <Side label={w('units.predecessors')} units={change.predecessors} own={unit.code} onChoose={onChoose} />
          <Side label={w('units.successors')} units={change.successors} own={unit.code} onChoose={onChoose} />
        </Box>
      ))}
    </Box>
  );
}

function Side({ label, units, own, onChoose }: { label: string; units: { code: string; name: string }[]; own: string; onChoose: (code: string) => void }) {
  return (
    <div>
      {label}:{' '}
      {units.map((unit, index) => (
        <span key={unit.code}>
          {index > 0 && ', '}
          {unit.code === own ? <strong>{unit.name}</strong> : <Link component="button" type="button" onClick={() => onChoose(unit.code)} sx={{ fontSize: 'inherit', verticalAlign: 'baseline', textAlign: 'left' }}>{unit.name}</Link>}
        </span>
      ))}
    </div>
  );
}

// Facts of the catalogue as words: what is unknown says so, and a component says where it stands in the list in force.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import PlaylistAddCheckOutlined from '@mui/icons-material/PlaylistAddCheckOutlined';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { ComponentClass, DigitizationStage, Exemption, StatutoryUnit } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Absent } from '../layout/RateCell.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';

export const Unknown = () => {
  const w = useWords();
  return <Absent word={w('states.unknown')} />;
};

export function YesNo({ value }: { value: boolean | null | undefined }) {
  const w = useWords();
  return value === null || value === undefined ? <Unknown /> : <>{w(value ? 'states.yes' : 'states.no')}</>;
}

export function TimeLimit({ days, unit }: { days: number | null | undefined; unit: StatutoryUnit | null | undefined }) {
  const w = useWords();
  const format = useFormat();
  if (days === null || days === undefined) return <Unknown />;
  if (!unit || unit === 'UNSTATED') return <>{w('procedures.daysUnstated', { count: format.number(days) })}</>;
  return <>{w('procedures.days', { count: format.number(days), unit: w(`enums.StatutoryUnit.${unit}`) })}</>;
}

interface Place {
  class: ComponentClass;
  stage: DigitizationStage;
  exemption?: Exemption | null;
  replacedByData?: string | null;
  list: { number: string };
}

export function PlaceInList({ entry }: { entry: Place | null | undefined }) {
  const w = useWords();
  if (!entry) return <Box component="span" sx={{ color: 'text.secondary' }}>{w('procedures.notInList')}</Box>;
  const facts = [
    w(`enums.DigitizationStage.${entry.stage}`),
    entry.exemption ? w('procedures.exempted') : null,
    entry.replacedByData ? w('procedures.replacedBy', { name: entry.replacedByData }) : null,
  ].filter(Boolean).join(' · ');
  return (
    <Box sx={{ minWidth: 150 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'success.main' }}>
        <PlaylistAddCheckOutlined sx={{ fontSize: '1rem' }} aria-hidden />
        <Link component={RouterLink} to={`/digitization-lists/${entry.list.number}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{entry.list.number}</Link>
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{w(`enums.ComponentClass.${entry.class}`)} · {facts}</Box>
    </Box>
  );
}

export function CleanMark({ isClean }: { isClean: boolean }) {
  const w = useWords();
  return isClean
    ? <StatusChip tone="good" icon={CheckCircleOutlined} label={w('procedures.isClean')} isBare />
    : <StatusChip tone="warn" icon={RateReviewOutlined} label={w('procedures.isNotClean')} isBare />;
}

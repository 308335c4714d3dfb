// Rounds of consultation: who has answered and how; for an officer of a consulted unit first the form to answer.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useGetIdentity } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import type { Identity } from '../providers/auth-provider.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ConsultationMatrix } from './ConsultationMatrix.tsx';
import { Objections } from './Objections.tsx';
import { unitsToAnswerFor } from './own-units.ts';
import type { WorkedList } from './WorkspacePage.tsx';

export function ConsultationTab({ list }: { list: WorkedList }) {
  const w = useWords();
  const { identity } = useGetIdentity();
  const [address, setAddress] = useAddress(useMemo(() => ({ round: '', speaker: '' }), []));
  const rounds = list.consultations;
  const shown = rounds.find((round) => String(round.round) === address.round) ?? rounds.at(-1);
  if (!shown) return <Paper><EmptyState reason="nothingYet" title={w('lists.consult.none')} hint={w('lists.consult.noneHint')} /></Paper>;
  const open = rounds.find((round) => !round.closedAt);
  const own = list.allowedActions.includes('RESPOND') && open ? unitsToAnswerFor((identity as Identity | undefined)?.roles ?? [], open.units.map(({ unit }) => unit)) : [];
  const speaker = own.find((unit) => unit.code === address.speaker) ?? own[0];
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {own.length > 1 && (
        <TextField select label={w('lists.consult.speakFor')} value={speaker?.code ?? ''} onChange={(event) => setAddress({ speaker: event.target.value })} sx={{ maxWidth: 420 }}>
          {own.map((unit) => <MenuItem key={unit.code} value={unit.code}>{unit.name}</MenuItem>)}
        </TextField>
      )}
      {speaker && open && <AnswerForm key={speaker.code} list={list} round={open} unit={speaker} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
        <ConsultationMatrix round={shown} picker={rounds.length > 1 && <RoundPicker list={list} value={shown.round} onChange={(round) => setAddress({ round: String(round) })} />} />
        <Objections list={list} round={shown.round} isLatest={shown === rounds.at(-1)} />
      </Box>
    </Box>
  );
}

function RoundPicker({ list, value, onChange }: { list: WorkedList; value: number; onChange: (round: number) => void }) {
  const w = useWords();
  const format = useFormat();
  return (
    <TextField select label={w('lists.consultation')} value={value} onChange={(event) => onChange(Number(event.target.value))} sx={{ width: { xs: '100%', sm: 320 } }}>
      {list.consultations.map((round) => (
        <MenuItem key={round.round} value={round.round}>
          {w('lists.consult.round', { round: round.round })}: {round.closedAt ? w('lists.consult.closed', { day: format.moment(round.closedAt).slice(6), due: format.day(round.dueOn) }) : w('lists.consult.open', { day: format.day(round.dueOn) })}
        </MenuItem>
      ))}
    </TextField>
  );
}

// Components that the picker found, under their procedures; those that the draft has already cannot be ticked.
import PlaylistAddCheckOutlined from '@mui/icons-material/PlaylistAddCheckOutlined';
import RateReviewOutlined from '@mui/icons-material/RateReviewOutlined';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ConsoleComponentPickerQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { StatusChip } from '../layout/StatusChip.tsx';

type Found = ConsoleComponentPickerQuery['documentComponents']['nodes'][number];

interface PickerLinesProps {
  rows: readonly Found[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

export function PickerLines({ rows, chosen, onChoose }: PickerLinesProps) {
  const w = useWords();
  const open = rows.filter((row) => !row.entryIn);
  const isAll = open.length > 0 && open.every((row) => chosen.has(row.id));
  const toggle = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <Box role="region" aria-label={w('actions.tableOf', { name: w('lists.picker.title') })} tabIndex={0} sx={{ maxHeight: { md: 'max(260px, calc(100vh - 330px))' }, overflowY: 'auto', '&:focus-visible': { outlineOffset: '-2px' } }}>
      <Box sx={{ px: 1.25, py: 0.25, bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}>
        <FormControlLabel sx={LABEL} disabled={open.length === 0} control={<Checkbox size="small" sx={{ p: 0.25, mr: 0.75 }} checked={isAll} onChange={(_event, isOn) => toggle(open.map((row) => row.id), isOn)} />} label={w('lists.picker.selectAll')} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row, index) => (
          <li key={row.id}>
            {row.procedure.code !== rows[index - 1]?.procedure.code && (
              <Typography variant="caption" component="div" color="text.secondary" sx={{ px: 1.25, pt: 0.75, fontWeight: 500 }}>{row.procedure.code} · {row.procedure.name}</Typography>
            )}
            <Box sx={{ px: 1.25, py: 0.25, borderBottom: 1, borderColor: 'divider' }}>
              <FormControlLabel
                sx={LABEL}
                disabled={Boolean(row.entryIn)}
                control={<Checkbox size="small" sx={{ p: 0.25, mr: 0.75 }} checked={chosen.has(row.id)} onChange={(_event, isOn) => toggle([row.id], isOn)} />}
                label={<>{row.name} <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{row.code}{row.groupName && ` · ${row.groupName}`}</Box></>}
              />
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pl: 3.5 }}>
                {row.entryIn && <StatusChip tone="good" icon={PlaylistAddCheckOutlined} label={w('lists.picker.inDraft')} isBare />}
                {row.currentEntry && <StatusChip tone="quiet" icon={PlaylistAddCheckOutlined} label={w('lists.picker.inForce', { number: row.currentEntry.list.number })} isBare />}
                {!row.isClean && <StatusChip tone="warn" icon={RateReviewOutlined} label={w('lists.picker.notClean')} isBare />}
              </Box>
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const LABEL = { display: 'flex', m: 0, alignItems: 'flex-start', '& .MuiFormControlLabel-label': { fontSize: '0.8125rem', py: 0.25, minWidth: 0, overflowWrap: 'anywhere' } } as const;

// Official results out of a file, with their source and the day on which they were seen.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FilePanel } from '../imports/FilePanel.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useFormat } from '../layout/format.ts';
import { platformToday } from '../providers/config.ts';

export function OfficialFile() {
  const w = useWords();
  const format = useFormat();
  const [source, setSource] = useState('');
  const [observedOn, setObservedOn] = useState(platformToday());
  return (
    <Box sx={{ mb: 2 }}>
      <FilePanel
        title={w('officialResults.import')}
        hint={w('officialResults.fileAccepts')}
        about={w('terms.unit')}
        sent={{ kind: 'official-results', source, observedOn }}
        fields={(isBusy) => (
          <>
            <TextField label={w('officialResults.fields.source')} value={source} helperText={w('officialResults.sourceHint')} disabled={isBusy} onChange={(event) => setSource(event.target.value)} sx={{ flex: '1 1 240px' }} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <DayField label={w('officialResults.fields.observedOn')} value={observedOn} onChange={setObservedOn} />
          </>
        )}
        isBlocked={observedOn === ''}
        isWhole
        consequences={({ accepted, unchanged }) => w('officialResults.fileConfirm', { accepted: format.number(accepted), unchanged: format.number(unchanged) })}
      />
    </Box>
  );
}

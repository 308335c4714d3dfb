// Observations out of a file, with the source that they name.
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FilePanel } from '../imports/FilePanel.tsx';
import { useFormat } from '../layout/format.ts';

export function ObservationFile() {
  const w = useWords();
  const format = useFormat();
  const [source, setSource] = useState('');
  return (
    <FilePanel
      title={w('observations.file')}
      hint={w('observations.fileAccepts')}
      about={w('observations.unitShort')}
      sent={{ kind: 'observations', source }}
      fields={(isBusy) => (
        <TextField label={w('observations.fileSource')} value={source} helperText={w('observations.fileSourceHint')} disabled={isBusy} onChange={(event) => setSource(event.target.value)} sx={{ flex: '1 1 260px' }} slotProps={{ htmlInput: { maxLength: 500 } }} />
      )}
      isWhole
      consequences={({ accepted, pending = 0, unchanged }) => w('observations.fileConfirm', { accepted: format.number(accepted), pending: format.number(pending), unchanged: format.number(unchanged) })}
    />
  );
}

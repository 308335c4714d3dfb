// Observations out of a file: dropped, tried, and taken whole or not at all.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { FileDrop } from '../imports/FileDrop.tsx';
import { ImportProgress, ImportReport } from '../imports/ImportReport.tsx';
import { useImport } from '../imports/use-import.ts';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';

export function ObservationFile() {
  const w = useWords();
  const format = useFormat();
  const [source, setSource] = useState('');
  const { file, run, isBusy, choose, start, stop } = useImport({ kind: 'observations', source });
  const [isAsking, setAsking] = useState(false);
  const tried = run?.isDryRun && run.phase === 'done' ? run.totals : null;
  const isClean = tried !== null && tried.rejected === 0;
  return (
    <Panel title={w('observations.file')}>
      <FileDrop file={file} isBusy={isBusy} onChoose={choose} hint={w('observations.fileAccepts')} />
      {file && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5 }}>
          <TextField label={w('observations.fileSource')} value={source} helperText={w('observations.fileSourceHint')} disabled={isBusy} onChange={(event) => setSource(event.target.value)} sx={{ flex: '1 1 260px' }} slotProps={{ htmlInput: { maxLength: 500 } }} />
          <Button variant={isClean ? 'outlined' : 'contained'} disabled={isBusy} onClick={() => void start(true)}>{w(run ? 'imports.again' : 'imports.dryRun')}</Button>
          <Button variant={isClean ? 'contained' : 'outlined'} disabled={isBusy || !isClean} onClick={() => setAsking(true)}>{w('imports.realRun')}</Button>
          <Typography variant="body2" color="text.secondary" sx={{ flexBasis: '100%' }}>{tried && !isClean ? w('observations.fileWhole') : !run && w('imports.dryFirst')}</Typography>
        </Box>
      )}
      {run && (isBusy ? <ImportProgress run={run} onStop={stop} /> : <ImportReport run={run} fileName={file?.name ?? ''} about={w('observations.unitShort')} />)}
      {tried && file && (
        <Confirm
          isOpen={isAsking}
          title={w('imports.confirmTitle', { rows: format.number(tried.rows), name: file.name })}
          content={w('observations.fileConfirm', { accepted: format.number(tried.accepted), pending: format.number(tried.pending ?? 0), unchanged: format.number(tried.unchanged) })}
          confirm={w('imports.realRun')}
          cancel={w('actions.cancel')}
          onConfirm={() => {
            setAsking(false);
            void start(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

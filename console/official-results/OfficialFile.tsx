// Official results out of a file: the source and the day they were seen, a dry run, and taken whole or not at all.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, useRefresh } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { FileDrop } from '../imports/FileDrop.tsx';
import { ImportProgress, ImportReport } from '../imports/ImportReport.tsx';
import { useImport } from '../imports/use-import.ts';
import { DayField } from '../layout/DayField.tsx';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { platformToday } from '../providers/config.ts';

export function OfficialFile() {
  const w = useWords();
  const format = useFormat();
  const refresh = useRefresh();
  const [source, setSource] = useState('');
  const [observedOn, setObservedOn] = useState(platformToday());
  const { file, run, isBusy, choose, start, stop } = useImport({ kind: 'official-results', source, observedOn });
  const [isAsking, setAsking] = useState(false);
  const tried = run?.isDryRun && run.phase === 'done' ? run.totals : null;
  const isClean = tried !== null && tried.rejected === 0;
  return (
    <Box sx={{ mb: 2 }}>
      <Panel title={w('officialResults.import')}>
        <FileDrop file={file} isBusy={isBusy} onChoose={choose} hint={w('officialResults.fileAccepts')} />
        {file && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5 }}>
            <TextField label={w('officialResults.fields.source')} value={source} helperText={w('officialResults.sourceHint')} disabled={isBusy} onChange={(event) => setSource(event.target.value)} sx={{ flex: '1 1 240px' }} slotProps={{ htmlInput: { maxLength: 300 } }} />
            <DayField label={w('officialResults.fields.observedOn')} value={observedOn} onChange={setObservedOn} />
            <Button variant={isClean ? 'outlined' : 'contained'} disabled={isBusy || observedOn === ''} onClick={() => void start(true)}>{w(run ? 'imports.again' : 'imports.dryRun')}</Button>
            <Button variant={isClean ? 'contained' : 'outlined'} disabled={isBusy || !isClean} onClick={() => setAsking(true)}>{w('imports.realRun')}</Button>
            <Typography variant="body2" color="text.secondary" sx={{ flexBasis: '100%' }}>{tried && !isClean ? w('observations.fileWhole') : !run && w('imports.dryFirst')}</Typography>
          </Box>
        )}
        {run && (isBusy ? <ImportProgress run={run} onStop={stop} /> : <ImportReport run={run} fileName={file?.name ?? ''} about={w('terms.unit')} />)}
        {tried && file && (
          <Confirm
            isOpen={isAsking}
            title={w('imports.confirmTitle', { rows: format.number(tried.rows), name: file.name })}
            content={w('officialResults.fileConfirm', { accepted: format.number(tried.accepted), unchanged: format.number(tried.unchanged) })}
            confirm={w('imports.realRun')}
            cancel={w('actions.cancel')}
            onConfirm={() => {
              setAsking(false);
              void start(false).then(refresh);
            }}
            onClose={() => setAsking(false)}
          />
        )}
      </Panel>
    </Box>
  );
}

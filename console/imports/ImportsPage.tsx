// Imports: a file, its dry run, the real run and its receipt; below, every receipt so far.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Confirm, usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { PageHeader } from '../layout/PageHeader.tsx';
import { Panel } from '../layout/Panel.tsx';
import { BatchHistory } from './BatchHistory.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportProgress, ImportReport } from './ImportReport.tsx';
import { useImport } from './use-import.ts';

const INGESTING: readonly Role[] = ['ICT_DEPARTMENT', 'API_INGEST'];

export function ImportsPage() {
  const w = useWords();
  const { permissions = [] } = usePermissions<Role[]>();
  const mayImport = permissions.some((role) => INGESTING.includes(role));
  return (
    <>
      <PageHeader title={w('imports.title')} subtitle={mayImport ? w('imports.subtitle') : w('imports.readOnly')} />
      <Stack spacing={2}>
        {mayImport && <ImportPanel />}
        <BatchHistory />
      </Stack>
    </>
  );
}

function ImportPanel() {
  const w = useWords();
  const format = useFormat();
  const { file, run, isBusy, choose, start, stop } = useImport();
  const [isAsking, setAsking] = useState(false);
  const tried = run?.isDryRun && run.phase === 'done' ? run.totals : null;
  return (
    <Panel title={w('imports.file')}>
      <FileDrop file={file} isBusy={isBusy} onChoose={choose} />
      {file && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}>
          <Button variant={tried ? 'outlined' : 'contained'} disabled={isBusy} onClick={() => void start(true)}>{w(run ? 'imports.again' : 'imports.dryRun')}</Button>
          <Button variant={tried ? 'contained' : 'outlined'} disabled={isBusy || !tried} onClick={() => setAsking(true)}>{w('imports.realRun')}</Button>
          {!run && <Typography variant="body2" color="text.secondary">{w('imports.dryFirst')}</Typography>}
        </Box>
      )}
      {run && (isBusy ? <ImportProgress run={run} onStop={stop} /> : <ImportReport run={run} fileName={file?.name ?? ''} />)}
      {tried && file && (
        <Confirm
          isOpen={isAsking}
          title={w('imports.confirmTitle', { rows: format.number(tried.rows), name: file.name })}
          content={w('imports.confirmBody', { accepted: format.number(tried.accepted), unchanged: format.number(tried.unchanged), rejected: format.number(tried.rejected) })}
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

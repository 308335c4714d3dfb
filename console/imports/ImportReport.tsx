// How far an import is, then its result: the dry run says what would happen, the real one gives the receipt.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { RejectedRows } from './RejectedRows.tsx';
import type { ImportRun } from './use-import.ts';

export function ImportProgress({ run, onStop }: { run: ImportRun; onStop: () => void }) {
  const w = useWords();
  const format = useFormat();
  const words = run.phase === 'uploading'
    ? w('imports.uploading', { percent: format.percent((run.share ?? 0) * 100, 0) })
    : w(run.phase === 'checking' ? 'imports.checking' : 'imports.reading', { rows: format.number(run.rows) });
  return (
    <Box sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" role="status">{words}</Typography>
        <Button onClick={onStop}>{w('imports.stop')}</Button>
      </Box>
      <LinearProgress aria-label={w('imports.progress')} {...(run.share === null ? {} : { variant: 'determinate' as const, value: Math.round(run.share * 100) })} sx={{ height: 6, my: 0.5 }} />
      {!run.isDryRun && <Typography variant="caption" color="text.secondary">{w('imports.keepOpen')}</Typography>}
    </Box>
  );
}

/** `about`: what a row at fault is about; the dossier unless told. */
export function ImportReport({ run, fileName, about }: { run: ImportRun; fileName: string; about?: string }) {
  const w = useWords();
  const format = useFormat();
  const { totals, fault } = run;
  const isStored = totals !== null && !run.isDryRun && totals.batches > 0 && totals.batchesReceivedBefore === totals.batches;
  return (
    <Box sx={{ mt: 2 }} aria-live="polite">
      {run.phase === 'stopped' && <Alert severity="info">{w(run.isDryRun ? 'imports.stoppedDry' : 'imports.stopped')} {!run.isDryRun && w('imports.failedLateBody')}</Alert>}
      {fault && (
        <Alert severity="error">
          <Box sx={{ fontWeight: 600 }}>{w(run.hasWritten ? 'imports.failedLate' : 'imports.failed')}</Box>
          <Box>{fault.message.startsWith('errors.') ? w('errors.unreachable') : fault.message}</Box>
          {run.hasWritten && <Box>{w('imports.failedLateBody')}</Box>}
          {fault.fields?.filter((field) => field.message !== fault.message).map((field) => <Box key={field.path}>{field.message}</Box>)}
          {fault.requestId && <Box>{w('errors.requestId')}: <code>{fault.requestId}</code></Box>}
        </Alert>
      )}
      {totals && (
        <>
          <Typography variant="h3" component="h3">{w(run.isDryRun ? 'imports.dryTitle' : isStored ? 'imports.stored' : 'imports.realTitle')}</Typography>
          {isStored && run.receivedBefore && <Alert severity="info" sx={{ mt: 1 }}>{w('imports.storedBody', { time: format.moment(run.receivedBefore) })}</Alert>}
          {!isStored && !run.isDryRun && totals.batchesReceivedBefore > 0 && <Alert severity="info" sx={{ mt: 1 }}>{w('imports.storedPart', { count: totals.batchesReceivedBefore, all: totals.batches })}</Alert>}
          <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, my: 1, '& dt': { fontSize: '0.75rem', color: 'text.secondary' }, '& dd': { m: 0, fontSize: '1.125rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' } }}>
            <div><dt>{w('imports.rows')}</dt><dd>{format.number(totals.rows)}</dd></div>
            <div><dt>{w(run.isDryRun ? 'imports.wouldAccept' : 'imports.accepted')}</dt><dd>{format.number(totals.accepted)}</dd></div>
            <div><dt>{w('imports.unchanged')}</dt><dd>{format.number(totals.unchanged)}</dd></div>
            <div><dt>{w('imports.rejected')}</dt><dd>{format.number(totals.rejected)}</dd></div>
            {totals.pending === undefined ? <div><dt>{w('imports.batches')}</dt><dd>{format.number(totals.batches)}</dd></div> : <div><dt>{w('observations.filePending')}</dt><dd>{format.number(totals.pending)}</dd></div>}
          </Box>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ overflowWrap: 'anywhere' }}>
            {run.endedAt && `${w('imports.finished')} ${format.moment(run.endedAt)}. `}{w('imports.hash')}: {run.sha256}
          </Typography>
          {totals.notices.length > 0 && (
            <Alert severity="info" sx={{ mt: 1 }}>
              <Box sx={{ fontWeight: 600 }}>{w('imports.notices')}</Box>
              <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{totals.notices.map((notice) => <li key={notice}>{notice}</li>)}</Box>
            </Alert>
          )}
          {totals.rejected === 0 && <Typography variant="body2" sx={{ mt: 1 }}>{w('imports.allGood')}</Typography>}
        </>
      )}
      {run.rejected.length > 0 && <RejectedRows rows={run.rejected} rowTitle={w('imports.row')} about={about ?? w('imports.dossier')} fileName={`${w('imports.downloadName')}-${fileName}`} />}
    </Box>
  );
}

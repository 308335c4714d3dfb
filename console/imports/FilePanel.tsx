// One file from the drop to the receipt: what goes with it is filled in, it is tried, and only then taken.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { Confirm } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportProgress, ImportReport } from './ImportReport.tsx';
import type { ImportTotals, SentKind } from './send-file.ts';
import { useImport } from './use-import.ts';

interface FilePanelProps {
  title: string;
  /** What is taken, in words; dossier files unless told. */
  hint?: string;
  /** What a row at fault is about; the dossier unless told. */
  about?: string;
  /** What goes with the file. */
  sent: SentKind;
  /** Where it is filled in; at rest while the file is read. */
  fields?: (isBusy: boolean) => ReactNode;
  /** Something that has to go with the file is missing. */
  isBlocked?: boolean;
  /** A row at fault holds back the whole file. */
  isWhole?: boolean;
  /** What taking the file will do, asked before it is done. */
  consequences: (totals: ImportTotals) => string;
}

export function FilePanel({ title, hint, about, sent, fields, isBlocked = false, isWhole = false, consequences }: FilePanelProps) {
  const w = useWords();
  const format = useFormat();
  const { file, run, isBusy, choose, start, stop } = useImport(sent);
  const [isAsking, setAsking] = useState(false);
  const tried = run?.isDryRun && run.phase === 'done' ? run.totals : null;
  const isHeldBack = isWhole && tried !== null && tried.rejected > 0;
  const mayTake = tried !== null && !isHeldBack;
  return (
    <Panel title={title}>
      <FileDrop file={file} isBusy={isBusy} onChoose={choose} {...(hint !== undefined && { hint })} />
      {file && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5 }}>
          {fields?.(isBusy)}
          <Button variant={mayTake ? 'outlined' : 'contained'} disabled={isBusy || isBlocked} onClick={() => void start(true)}>{w(run ? 'imports.again' : 'imports.dryRun')}</Button>
          <Button variant={mayTake ? 'contained' : 'outlined'} disabled={isBusy || !mayTake} onClick={() => setAsking(true)}>{w('imports.realRun')}</Button>
          <Typography variant="body2" color="text.secondary" sx={{ flexBasis: '100%' }}>{isHeldBack ? w('imports.heldBack') : !run && w('imports.dryFirst')}</Typography>
        </Box>
      )}
      {run && (isBusy ? <ImportProgress run={run} onStop={stop} /> : <ImportReport run={run} fileName={file?.name ?? ''} {...(about !== undefined && { about })} />)}
      {tried && file && (
        <Confirm
          isOpen={isAsking}
          title={w('imports.confirmTitle', { rows: format.number(tried.rows), name: file.name })}
          content={consequences(tried)}
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

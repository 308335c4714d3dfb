// Where a file is dropped or chosen; what cannot be taken is said here, before anything is sent.
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';

const LARGEST = 200 * 1024 * 1024;
const KINDS = /\.(ndjson|jsonl|json|csv|tsv|xlsx)$/i;

interface FileDropProps {
  file: File | null;
  isBusy: boolean;
  onChoose: (file: File | null) => void;
  /** What is taken, in words; dossier files unless told. */
  hint?: string;
}

export function FileDrop({ file, isBusy, onChoose, hint }: FileDropProps) {
  const w = useWords();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const take = (next: File | undefined): void => {
    if (!next || isBusy) return;
    const found = !KINDS.test(next.name) ? w('imports.wrongKind') : next.size > LARGEST ? w('imports.tooLarge') : next.size === 0 ? w('imports.empty') : null;
    setFault(found && `${next.name}: ${found}`);
    onChoose(found ? null : next);
  };

  const megabytes = file ? file.size / 1024 / 1024 : 0;
  return (
    <>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
        sx={{ border: '1px dashed', borderColor: isOver ? 'primary.main' : 'text.secondary', bgcolor: isOver ? 'action.hover' : 'transparent', borderRadius: 1, p: 2, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}
      >
        <UploadFileOutlined sx={{ color: 'text.secondary' }} aria-hidden />
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          {file ? (
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {file.name} <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>{megabytes < 0.1 ? w('imports.tiny') : w('imports.size', { size: format.number(megabytes.toFixed(1)) })}</Box>
            </Typography>
          ) : <Typography sx={{ fontWeight: 600 }}>{w('imports.drop')}</Typography>}
          <Typography id={hintId} variant="caption" color="text.secondary" component="p">{hint ?? `${w('imports.accepts')} ${w('imports.personal')}`}</Typography>
        </Box>
        <input
          ref={input} type="file" hidden aria-label={w('imports.file')} accept=".ndjson,.jsonl,.json,.csv,.tsv,.xlsx"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button variant="outlined" disabled={isBusy} aria-describedby={hintId} onClick={() => input.current?.click()}>{w(file ? 'imports.change' : 'imports.choose')}</Button>
      </Box>
      {fault && <Alert severity="error" sx={{ mt: 1 }}>{fault}</Alert>}
    </>
  );
}

// Part of a dossier's number; asked for when the reader stops typing.
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';

const DELAY_MS = 300;

export function CodeField({ value, onChange, error }: { value: string; onChange: (code: string) => void; error?: string | undefined }) {
  const w = useWords();
  const [text, setText] = useState(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => latest.current(text.trim()), DELAY_MS);
    return () => clearTimeout(timer);
  }, [text, value]);
  return <TextField type="search" label={w('dossiers.code')} value={text} onChange={(event) => setText(event.target.value)} error={error !== undefined} helperText={error} sx={{ width: { xs: '100%', sm: 190 } }} fullWidth={false} />;
}

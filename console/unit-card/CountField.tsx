// A count that is typed: asked for once the typing rests, and put back as it was when it is emptied.
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';

const REST_MS = 350;

interface CountFieldProps {
  label: string;
  /** What stands in the address; null shows `placeholder`. */
  value: number | null;
  /** The present count. */
  placeholder: string;
  onChange: (value: number | null) => void;
  error?: string | undefined;
}

export function CountField({ label, value, placeholder, onChange, error }: CountFieldProps) {
  const written = value === null ? '' : String(value);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  useEffect(() => {
    if (text === written) return undefined;
    const rest = setTimeout(() => onChange(text === '' ? null : Number(text)), REST_MS);
    return () => clearTimeout(rest);
  }, [text, written, onChange]);
  return (
    <TextField
      hiddenLabel value={text} placeholder={placeholder} error={error !== undefined} fullWidth={false} sx={{ width: 92, '& input::placeholder': { color: 'text.secondary', opacity: 1 } }}
      onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 9))}
      slotProps={{ htmlInput: { 'aria-label': label, inputMode: 'numeric', style: { textAlign: 'right', padding: '4px 8px' } }, input: { className: 'figures' } }}
    />
  );
}

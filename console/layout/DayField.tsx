// A day written as 24/11/2026 in either language, with the browser's calendar behind the button.
import CalendarTodayOutlined from '@mui/icons-material/CalendarTodayOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { formatDay, parseDay } from './format.ts';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (day: string) => void;
  min?: string;
  max?: string;
  isRequired?: boolean;
  error?: string | undefined;
}

export function DayField({ label, value, onChange, min, max, isRequired = false, error }: DayFieldProps) {
  const w = useWords();
  const [text, setText] = useState(value ? formatDay(value) : '');
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value ? formatDay(value) : ''), [value]);

  const isBad = text.trim() !== '' && parseDay(text) === null;
  const commit = (): void => {
    const day = text.trim() === '' && !isRequired ? '' : parseDay(text);
    if (day !== null && day !== value) onChange(day);
  };
  const said = error ?? (isBad ? w('actions.badDay') : undefined);

  return (
    <TextField
      label={label}
      value={text}
      required={isRequired}
      error={said !== undefined}
      helperText={said}
      placeholder={w('actions.dayFormat')}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      sx={{ width: { xs: '100%', sm: 168 } }}
      fullWidth={false}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <input
                ref={calendar}
                type="date"
                aria-hidden="true"
                tabIndex={-1}
                value={value}
                min={min}
                max={max}
                onChange={(event) => event.target.value && onChange(event.target.value)}
                style={{ position: 'absolute', bottom: 0, right: 0, width: 1, height: 1, opacity: 0, pointerEvents: 'none', border: 0, padding: 0 }}
              />
              <IconButton size="small" edge="end" aria-label={`${w('actions.pickDay')}: ${label}`} onClick={() => calendar.current?.showPicker()}>
                <CalendarTodayOutlined fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

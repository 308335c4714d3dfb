// The inputs of acts, each with the server's word on it beside it.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';
import { DayField } from '../layout/DayField.tsx';
import { platformToday } from '../providers/config.ts';
import type { ActField } from './act-specs.ts';
import { UnitsToConsult } from './UnitsToConsult.tsx';

export interface ActValues extends Record<Exclude<ActField, 'unitCodes'>, string> {
  unitCodes: string[];
}

interface ActFieldsProps {
  fields: readonly ActField[];
  values: ActValues;
  faults: Record<string, string>;
  /** What the faults are about: a message stands until the next sending, so that nothing moves under the pointer. */
  sent: Record<string, unknown> | undefined;
  onChange: (change: Partial<ActValues>) => void;
}

const DAYS: readonly ActField[] = ['dueOn', 'signedOn', 'effectiveFrom'];

export function ActFields({ fields, values, faults, sent, onChange }: ActFieldsProps) {
  const w = useWords();
  const today = platformToday();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', pt: 0.75 }}>
      {fields.map((field) => {
        const label = w(`listActs.fields.${field}`);
        if (field === 'unitCodes') {
          const fault = Object.entries(faults).find(([path]) => path.split('.')[0] === field)?.[1];
          return <UnitsToConsult key={field} label={label} chosen={values.unitCodes} error={fault} onChange={(unitCodes) => onChange({ unitCodes })} />;
        }
        if (DAYS.includes(field)) {
          return (
            <DayField
              key={field} label={label} value={values[field]} isRequired error={sent?.[field] === '' && faults[field] ? w('actions.badDay') : faults[field]} onChange={(day) => onChange({ [field]: day })}
              {...(field === 'signedOn' ? { max: today } : { min: today })}
            />
          );
        }
        return (
          <TextField
            key={field} fullWidth required label={label} value={values[field]} error={Boolean(faults[field])} helperText={faults[field]} autoFocus={field === fields[0]}
            onChange={(event) => onChange({ [field]: event.target.value })} {...(field === 'reason' && { multiline: true, minRows: 3 })}
          />
        );
      })}
    </Box>
  );
}

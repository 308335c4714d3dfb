// Inputs of the filters of the catalogue, for react-admin's filter form.
import { SelectInput, useInput, type InputProps } from 'react-admin';
import { ProcedureLevel } from '../../schema/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { FieldOfProcedures } from '../layout/FieldOfProcedures.tsx';
import { UnitField } from '../layout/UnitField.tsx';
import { THREE_VALUES } from './procedures.records.ts';

type FilterProps = InputProps & { alwaysOn?: boolean };

export function FieldFilter(props: FilterProps) {
  const w = useWords();
  const { field } = useInput(props);
  return <FieldOfProcedures label={w('procedures.field')} value={(field.value as string | undefined) ?? ''} onChange={field.onChange} />;
}

export function UnitFilter(props: FilterProps) {
  const w = useWords();
  const { field } = useInput(props);
  return <UnitField label={w('procedures.unit')} value={(field.value as string | undefined) ?? ''} onChange={field.onChange} />;
}

export function LevelFilter(props: FilterProps) {
  const w = useWords();
  const choices = Object.values(ProcedureLevel).map((id) => ({ id, name: w(`enums.ProcedureLevel.${id}`) }));
  return <SelectInput source={props.source} label={w('procedures.level')} emptyText={w('procedures.anyLevel')} choices={choices} translateChoice={false} />;
}

/** Yes, no and unknown are three answers. */
export function ThreeValuedFilter({ source, label }: FilterProps & { label: string }) {
  const w = useWords();
  const choices = THREE_VALUES.map((id) => ({ id, name: w(`procedures.${id}`) }));
  return <SelectInput source={source} label={label} emptyText={w('procedures.any')} choices={choices} translateChoice={false} />;
}

export function ListedFilter({ source }: FilterProps) {
  const w = useWords();
  const choices = [{ id: 'yes', name: w('procedures.isListed') }, { id: 'no', name: w('procedures.isNotListed') }];
  return <SelectInput source={source} label={w('procedures.listed')} emptyText={w('procedures.any')} choices={choices} translateChoice={false} />;
}

export function CleanFilter({ source }: FilterProps) {
  const w = useWords();
  const choices = [{ id: 'yes', name: w('procedures.isClean') }, { id: 'no', name: w('procedures.isNotClean') }];
  return <SelectInput source={source} label={w('procedures.clean')} emptyText={w('procedures.any')} choices={choices} translateChoice={false} />;
}

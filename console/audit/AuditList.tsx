// The audit trail: filters in the address, and under each line what was before and after.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DataTable, SelectInput, TextInput, useInput, useRecordContext, type InputProps } from 'react-admin';
import type { ConsoleAuditEntriesQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { DayField } from '../layout/DayField.tsx';
import { useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { auditWords } from './audit.words.ts';
import { ChangeTable } from './ChangeTable.tsx';

export type AuditRow = ConsoleAuditEntriesQuery['auditEntries']['nodes'][number];

const asEntry = (record: object): AuditRow => record as AuditRow;

/** Operations and kinds in words; one that has none yet shows as it is stored. */
function useNames(): { operation: (name: string) => string; resource: (name: string) => string } {
  const w = useWords();
  return {
    operation: (name) => (name in auditWords.vi.operations ? w(`audit.operations.${name as keyof typeof auditWords.vi.operations}`) : name),
    resource: (name) => (name in auditWords.vi.resources ? w(`audit.resources.${name as keyof typeof auditWords.vi.resources}`) : name),
  };
}

export function AuditList() {
  const w = useWords();
  const named = useNames();
  const operations = Object.keys(auditWords.vi.operations).map((id) => ({ id, name: named.operation(id) }));
  const format = useFormat();
  return (
    <ListPage
      title={w('audit.title')}
      subtitle={w('audit.subtitle')}
      perPage={50}
      filters={[
        <TextInput key="actor" source="actor" label={w('audit.fields.actor')} alwaysOn resettable />,
        <SelectInput key="operation" source="operation" label={w('audit.fields.operation')} emptyText={w('audit.anyOperation')} choices={operations} alwaysOn translateChoice={false} />,
        <TextInput key="resource" source="resource" label={w('audit.fields.resource')} alwaysOn resettable />,
        <TextInput key="recordKey" source="recordKey" label={w('audit.fields.recordKey')} alwaysOn resettable />,
        <DayInput key="from" source="from" label={w('audit.from')} alwaysOn />,
        <DayInput key="to" source="to" label={w('audit.to')} alwaysOn />,
      ]}
      card={(record) => <AuditCard entry={asEntry(record)} />}
      expand={<ExpandedEntry />}
    >
      <DataTable.Col source="at" disableSort render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{format.moment(asEntry(record).at)}</Box>} />
      <DataTable.Col source="actor" disableSort />
      <DataTable.Col source="operation" disableSort render={(record) => named.operation(asEntry(record).operation)} />
      <DataTable.Col source="resource" disableSort render={(record) => named.resource(asEntry(record).resource)} />
      <DataTable.Col source="recordKey" disableSort />
    </ListPage>
  );
}

/** A day as a filter of a list. */
function DayInput({ label, ...props }: InputProps & { label: string; alwaysOn?: boolean }) {
  const { field } = useInput(props);
  return <DayField label={label} value={(field.value as string | undefined) ?? ''} onChange={(day) => field.onChange(day)} />;
}

function ExpandedEntry() {
  const record = useRecordContext();
  return record ? <ChangeTable entry={asEntry(record)} /> : null;
}

function AuditCard({ entry }: { entry: AuditRow }) {
  const w = useWords();
  const format = useFormat();
  const named = useNames();
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="div">{format.moment(entry.at)} · {entry.actor}</Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{named.operation(entry.operation)}</Typography>
      <Typography variant="body2">{named.resource(entry.resource)} {entry.recordKey}</Typography>
      <details>
        <summary>{w('actions.details')}</summary>
        <ChangeTable entry={entry} />
      </details>
    </>
  );
}

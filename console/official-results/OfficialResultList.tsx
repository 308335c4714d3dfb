// Published results: filters in the address, each value with its source and the day it was seen.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { DataTable, SelectInput, TextInput, useInput, usePermissions, type InputProps } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import type { ConsoleOfficialResultsQuery } from '../../schema/generated/graphql.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { DayField } from '../layout/DayField.tsx';
import { formatDay, useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { UnitField } from '../layout/UnitField.tsx';
import { OfficialFile } from './OfficialFile.tsx';

type ResultRow = ConsoleOfficialResultsQuery['officialResults']['nodes'][number];

const asResult = (record: object): ResultRow => record as ResultRow;
const partOf = (result: ResultRow, w: Words): string => `${w(`officialResults.parts.${result.part}`)}${result.code ? ` ${result.code}` : ''}`;

export function OfficialResultList() {
  const w = useWords();
  const format = useFormat();
  const { permissions = [] } = usePermissions<Role[]>();
  const scoreOf = ({ score, maxScore }: ResultRow): string => (score === null ? '' : format.number(score, 2)) + (maxScore === null ? '' : ` / ${format.number(maxScore)}`);
  return (
    <ListPage
      title={w('officialResults.title')}
      subtitle={w('officialResults.subtitle')}
      emptyHint={w('officialResults.empty')}
      above={permissions.includes('ICT_DEPARTMENT') && <OfficialFile />}
      sort={{ field: 'observedOn', order: 'DESC' }}
      filters={[
        <UnitInput key="unitCode" source="unitCode" label={w('officialResults.unit')} alwaysOn />,
        <SelectInput key="part" source="part" label={w('officialResults.fields.part')} emptyText={w('officialResults.anyPart')} alwaysOn translateChoice={false}
          choices={(['TOTAL', 'GROUP', 'CRITERION'] as const).map((id) => ({ id, name: w(`officialResults.parts.${id}`) }))} />,
        <TextInput key="code" source="code" label={w('officialResults.code')} alwaysOn resettable />,
        <DayInput key="observedFrom" source="observedFrom" label={w('officialResults.from')} alwaysOn />,
        <DayInput key="observedTo" source="observedTo" label={w('officialResults.to')} alwaysOn />,
      ]}
      card={(record) => {
        const result = asResult(record);
        return (
          <>
            <Typography variant="caption" color="text.secondary" component="div">{formatDay(result.observedOn)} · {format.period(result.period)}</Typography>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>{result.unit.name}</Typography>
            <Typography variant="body2">{partOf(result, w)}: {scoreOf(result)}</Typography>
          </>
        );
      }}
    >
      <DataTable.Col source="observedOn" render={(record) => formatDay(asResult(record).observedOn)} />
      <DataTable.Col source="unit" render={(record) => <Box component="span" title={asResult(record).unit.code}>{asResult(record).unit.name}</Box>} />
      <DataTable.Col source="period" disableSort render={(record) => format.period(asResult(record).period)} />
      <DataTable.Col source="part" render={(record) => partOf(asResult(record), w)} />
      <DataTable.Col source="score" align="right" render={(record) => <Box component="span" className="figures" sx={{ whiteSpace: 'nowrap' }}>{scoreOf(asResult(record))}</Box>} />
      <DataTable.Col source="percent" align="right" disableSort render={(record) => asResult(record).percent === null ? '' : format.percent(asResult(record).percent ?? '')} />
      <DataTable.NumberCol source="rank" disableSort />
      <DataTable.Col source="source" disableSort render={(record) => <Source result={asResult(record)} />} />
      <DataTable.Col source="recordedAt" render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{format.moment(asResult(record).recordedAt)}</Box>} />
    </ListPage>
  );
}

function Source({ result }: { result: ResultRow }) {
  return result.sourceUrl ? <Link href={result.sourceUrl} target="_blank" rel="noreferrer">{result.source}</Link> : <>{result.source}</>;
}

function DayInput({ label, ...props }: InputProps & { label: string; alwaysOn?: boolean }) {
  const { field } = useInput(props);
  return <DayField label={label} value={(field.value as string | undefined) ?? ''} onChange={(day) => field.onChange(day)} />;
}

function UnitInput({ label, ...props }: InputProps & { label: string; alwaysOn?: boolean }) {
  const { field } = useInput(props);
  return <UnitField label={label} value={(field.value as string | undefined) ?? ''} onChange={(code) => field.onChange(code)} />;
}

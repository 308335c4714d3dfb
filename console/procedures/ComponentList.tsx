// Document components of all procedures, each with its place in the list in force.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { DataTable, TextInput } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleComponentsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { CleanMark, PlaceInList } from './CatalogueFacts.tsx';
import { CleanFilter, FieldFilter, LevelFilter, ListedFilter, UnitFilter } from './CatalogueFilters.tsx';

type ComponentRow = ConsoleComponentsQuery['documentComponents']['nodes'][number];
const asComponent = (record: object): ComponentRow => record as ComponentRow;

export function ComponentList() {
  const w = useWords();
  return (
    <ListPage
      title={w('procedures.components')}
      subtitle={w('procedures.componentsSubtitle')}
      emptyHint={w('procedures.emptyHint')}
      filters={[
        <TextInput key="search" source="search" label={w('procedures.search')} alwaysOn resettable />,
        <TextInput key="procedureCode" source="procedureCode" label={w('procedures.procedureCode')} alwaysOn resettable />,
        <FieldFilter key="field" source="field" alwaysOn />,
        <LevelFilter key="level" source="level" alwaysOn />,
        <UnitFilter key="unitCode" source="unitCode" alwaysOn />,
        <ListedFilter key="listed" source="listed" alwaysOn />,
        <CleanFilter key="clean" source="clean" alwaysOn />,
      ]}
      card={(record) => <ComponentCard component={asComponent(record)} />}
    >
      <DataTable.Col source="code" render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{asComponent(record).code}</Box>} />
      <DataTable.Col source="name" render={(record) => <ComponentName component={asComponent(record)} />} />
      <DataTable.Col source="procedure" disableSort render={(record) => <ProcedureOf component={asComponent(record)} />} />
      <DataTable.Col source="isClean" disableSort render={(record) => <CleanMark isClean={asComponent(record).isClean} />} />
      <DataTable.Col source="place" disableSort render={(record) => <PlaceInList entry={asComponent(record).currentEntry} />} />
    </ListPage>
  );
}

function ComponentName({ component }: { component: ComponentRow }) {
  return (
    <Box sx={{ minWidth: 240 }}>
      {component.name}
      {component.groupName && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{component.groupName}</Box>}
    </Box>
  );
}

function ProcedureOf({ component: { procedure } }: { component: ComponentRow }) {
  return (
    <Box sx={{ minWidth: 200 }}>
      <Link component={RouterLink} to={`/procedures/${encodeURIComponent(procedure.code)}`}>{procedure.name}</Link>
      <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{procedure.code} · {procedure.field}</Box>
    </Box>
  );
}

function ComponentCard({ component }: { component: ComponentRow }) {
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="caption" color="text.secondary">{component.code}</Typography>
        <CleanMark isClean={component.isClean} />
      </Box>
      <ComponentName component={component} />
      <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}><PlaceInList entry={component.currentEntry} /></Box>
    </>
  );
}

// Procedures by their facts; each filter stands in the address, and unknown is an answer of its own.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { DataTable, TextInput } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ConsoleProceduresQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { TimeLimit, Unknown, YesNo } from './CatalogueFacts.tsx';
import { CleanFilter, FieldFilter, LevelFilter, ListedFilter, ThreeValuedFilter, UnitFilter } from './CatalogueFilters.tsx';

type ProcedureRow = ConsoleProceduresQuery['procedures']['nodes'][number];
const asProcedure = (record: object): ProcedureRow => record as ProcedureRow;

export function ProcedureList() {
  const w = useWords();
  return (
    <ListPage
      title={w('procedures.title')}
      subtitle={w('procedures.subtitle')}
      emptyHint={w('procedures.emptyHint')}
      filters={[
        <TextInput key="search" source="search" label={w('procedures.search')} alwaysOn resettable />,
        <FieldFilter key="field" source="field" alwaysOn />,
        <LevelFilter key="level" source="level" alwaysOn />,
        <UnitFilter key="unitCode" source="unitCode" alwaysOn />,
        <ThreeValuedFilter key="fee" source="fee" label={w('procedures.fee')} alwaysOn />,
        <ThreeValuedFilter key="online" source="online" label={w('procedures.online')} alwaysOn />,
        <ListedFilter key="listed" source="listed" alwaysOn />,
        <CleanFilter key="clean" source="clean" alwaysOn />,
      ]}
      card={(record) => <ProcedureCard procedure={asProcedure(record)} />}
    >
      <DataTable.Col source="code" render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{asProcedure(record).code}</Box>} />
      <DataTable.Col source="name" render={(record) => <ProcedureLink procedure={asProcedure(record)} />} />
      <DataTable.Col source="field" />
      <DataTable.Col source="levels" disableSort render={(record) => <Levels procedure={asProcedure(record)} />} />
      <DataTable.Col source="time" disableSort render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}><TimeLimit days={asProcedure(record).statutoryDays} unit={asProcedure(record).statutoryUnit} /></Box>} />
      <DataTable.Col source="hasFee" disableSort render={(record) => <YesNo value={asProcedure(record).hasFee} />} />
      <DataTable.Col source="onlineAvailable" disableSort render={(record) => <YesNo value={asProcedure(record).onlineAvailable} />} />
      <DataTable.Col source="componentCount" disableSort align="right" render={(record) => <ComponentCount procedure={asProcedure(record)} />} />
    </ListPage>
  );
}

function ProcedureLink({ procedure }: { procedure: ProcedureRow }) {
  return <Link component={RouterLink} to={`/procedures/${encodeURIComponent(procedure.code)}`} sx={{ display: 'block', minWidth: 220 }}>{procedure.name}</Link>;
}

function Levels({ procedure }: { procedure: ProcedureRow }) {
  const w = useWords();
  return <>{procedure.levels.length === 0 ? <Unknown /> : procedure.levels.map((level) => w(`enums.ProcedureLevel.${level}`)).join(', ')}</>;
}

/** Nobody has read the components of a procedure of which only the name is known: that is not none. */
function ComponentCount({ procedure }: { procedure: ProcedureRow }) {
  const format = useFormat();
  return procedure.catalogueOnly ? <Unknown /> : <>{format.number(procedure.components.totalCount)}</>;
}

function ProcedureCard({ procedure }: { procedure: ProcedureRow }) {
  const w = useWords();
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="div">{procedure.code} · {procedure.field}</Typography>
      <ProcedureLink procedure={procedure} />
      <Typography variant="body2" component="div" color="text.secondary" sx={{ mt: 0.25 }}>
        <Levels procedure={procedure} /> · <TimeLimit days={procedure.statutoryDays} unit={procedure.statutoryUnit} /> · {w('procedures.fields.hasFee')}: <YesNo value={procedure.hasFee} />
      </Typography>
    </>
  );
}

// All versions of the list with where each stands; the Center makes the next one here.
import AddOutlined from '@mui/icons-material/AddOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { DataTable, SelectInput, TextInput, usePermissions } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ListStatus, type Role } from '../../schema/enums.ts';
import type { ConsoleListsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { ListStatusChip, StatusChip } from '../layout/StatusChip.tsx';
import { platformToday } from '../providers/config.ts';
import { CreateListDialog } from './CreateListDialog.tsx';
import { StatusSteps } from './StatusSteps.tsx';

type ListRow = ConsoleListsQuery['digitizationLists']['nodes'][number];
const asList = (record: object): ListRow => record as ListRow;

export function ListsPage() {
  const w = useWords();
  const format = useFormat();
  const { permissions } = usePermissions<Role[]>();
  const [{ create }, setAddress] = useAddress(useMemo(() => ({ create: '' }), []));
  const mayCreate = permissions?.includes('CENTER_ADMIN') ?? false;
  const statuses = Object.values(ListStatus).map((id) => ({ id, name: w(`enums.ListStatus.${id}`) }));
  return (
    <>
      <ListPage
        title={w('lists.title')}
        subtitle={w('lists.subtitle')}
        emptyHint={mayCreate ? w('lists.emptyHint') : undefined}
        acts={mayCreate && <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAddress({ create: '1' })}>{w('lists.create')}</Button>}
        filters={[
          <TextInput key="search" source="search" label={w('lists.search')} alwaysOn resettable />,
          <SelectInput key="status" source="status" label={w('lists.status')} emptyText={w('lists.anyStatus')} choices={statuses} alwaysOn translateChoice={false} />,
        ]}
        card={(record) => <ListCard list={asList(record)} />}
      >
        <DataTable.Col source="number" render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{asList(record).number}</Box>} />
        <DataTable.Col source="title" render={(record) => <TitleLink list={asList(record)} />} />
        <DataTable.Col source="status" disableSort render={(record) => <Box sx={{ minWidth: 150 }}><ListStatusChip status={asList(record).status} isBare /><StatusSteps status={asList(record).status} hasConsulted={asList(record).consultations.length > 0} isSmall /></Box>} />
        <DataTable.Col source="entryCount" disableSort align="right" render={(record) => format.number(asList(record).entryCount)} />
        <DataTable.Col source="decision" disableSort render={(record) => <DecisionOf list={asList(record)} />} />
        <DataTable.Col source="effectiveFrom" render={(record) => <Reign list={asList(record)} />} />
      </ListPage>
      {mayCreate && create === '1' && <CreateListDialog onClose={() => setAddress({ create: '' }, { replaces: true })} />}
    </>
  );
}

function TitleLink({ list }: { list: ListRow }) {
  return <Link component={RouterLink} to={`/digitization-lists/${list.number}`} sx={{ display: 'block', minWidth: 240 }}>{list.title}</Link>;
}

function DecisionOf({ list: { decision } }: { list: ListRow }) {
  const w = useWords();
  const format = useFormat();
  return <>{decision ? w('lists.decisionOf', { number: decision.number, day: format.day(decision.signedOn) }) : '–'}</>;
}

/** When it is in force, and whether that is today. */
export function Reign({ list: { effectiveFrom, effectiveTo } }: { list: { effectiveFrom?: string | null; effectiveTo?: string | null } }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  if (!effectiveFrom) return <>–</>;
  if (effectiveTo && effectiveTo < effectiveFrom) return <Box component="span" sx={{ color: 'text.secondary' }}>{w('lists.neverInForce')}</Box>;
  const isNow = effectiveFrom <= today && (!effectiveTo || effectiveTo >= today);
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      {effectiveTo ? w('lists.between', { from: format.day(effectiveFrom), to: format.day(effectiveTo) }) : w('lists.from', { from: format.day(effectiveFrom) })}
      {isNow && <Box><StatusChip tone="good" icon={EventAvailableOutlined} label={w('lists.inForce')} isBare /></Box>}
    </Box>
  );
}

function ListCard({ list }: { list: ListRow }) {
  const w = useWords();
  const format = useFormat();
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="caption" color="text.secondary">{list.number} · {w('lists.entryCount', { count: format.number(list.entryCount) })}</Typography>
        <ListStatusChip status={list.status} isBare />
      </Box>
      <TitleLink list={list} />
      {list.effectiveFrom && <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}><Reign list={list} /></Box>}
    </>
  );
}

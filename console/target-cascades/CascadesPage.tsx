// All breakdowns that one may see, and the way to a new one for the Center.
import AddOutlined from '@mui/icons-material/AddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { DataTable, SelectInput, usePermissions } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { TargetCascadeStatus, type Role } from '../../schema/enums.ts';
import type { ConsoleCascadesQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { READS_ALL } from '../providers/use-viewer.ts';
import { CascadeStatusChip } from './CascadeChips.tsx';
import { DraftDialog } from './DraftDialog.tsx';

type Row = ConsoleCascadesQuery['targetCascades']['nodes'][number];
const asRow = (record: object): Row => record as Row;

export function CascadesPage() {
  const w = useWords();
  const format = useFormat();
  const { permissions } = usePermissions<Role[]>();
  const [{ create }, setAddress] = useAddress(useMemo(() => ({ create: '' }), []));
  const mayCreate = permissions?.includes('CENTER_ADMIN') ?? false;
  const seesDrafts = permissions?.some((role) => READS_ALL.includes(role)) ?? false;
  const statuses = Object.values(TargetCascadeStatus).map((id) => ({ id, name: w(`cascades.statuses.${id}`) }));
  return (
    <>
      <ListPage
        title={w('cascades.title')}
        subtitle={w('cascades.subtitle')}
        emptyHint={mayCreate ? w('cascades.emptyHint') : undefined}
        acts={
          <>
            <Button variant="outlined" component={RouterLink} to="/targets">{w('cascades.toTargets')}</Button>
            {mayCreate && <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAddress({ create: '1' })}>{w('cascades.create')}</Button>}
          </>
        }
        filters={seesDrafts ? [<SelectInput key="status" source="status" label={w('cascades.fields.status')} emptyText={w('cascades.anyStatus')} choices={statuses} alwaysOn translateChoice={false} />] : []}
        card={(record) => <CascadeCard row={asRow(record)} />}
      >
        <DataTable.Col source="title" label={w('cascades.fields.title')} disableSort render={(record) => <TitleLink row={asRow(record)} />} />
        <DataTable.Col source="criterion" label={w('cascades.fields.criterion')} render={(record) => asRow(record).criterionCode} />
        <DataTable.Col source="period" label={w('cascades.fields.period')} render={(record) => <Box sx={{ whiteSpace: 'nowrap' }}>{format.period(asRow(record).period)}</Box>} />
        <DataTable.Col source="percent" label={w('cascades.fields.percent')} disableSort align="right" render={(record) => <Box component="span" className="figures">{format.target(asRow(record).percent)}</Box>} />
        <DataTable.Col source="status" label={w('cascades.fields.status')} disableSort render={(record) => <CascadeStatusChip status={asRow(record).status} isBare />} />
        <DataTable.Col source="decision" label={w('cascades.fields.decision')} disableSort render={(record) => asRow(record).decisionNumber ?? '–'} />
        <DataTable.Col source="changedAt" label={w('cascades.fields.changedAt')} render={(record) => <Changed row={asRow(record)} />} />
      </ListPage>
      {mayCreate && create === '1' && <DraftDialog onClose={() => setAddress({ create: '' }, { replaces: true })} />}
    </>
  );
}

function TitleLink({ row }: { row: Row }) {
  return <Link component={RouterLink} to={`/target-cascades/${row.id}`} sx={{ display: 'block', minWidth: 220 }}>{row.title}</Link>;
}

function Changed({ row }: { row: Row }) {
  const format = useFormat();
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      {format.moment(row.changedAt)}
      {row.changedBy && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'normal' }}>{row.changedBy}</Box>}
    </Box>
  );
}

function CascadeCard({ row }: { row: Row }) {
  const format = useFormat();
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="caption" color="text.secondary">{row.criterionCode} · {format.period(row.period)} · {format.target(row.percent)}</Typography>
        <CascadeStatusChip status={row.status} isBare />
      </Box>
      <TitleLink row={row} />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{row.decisionNumber ?? format.moment(row.changedAt)}</Box>
    </>
  );
}

// Every role that an account has held, holds or will hold: in which unit, from when to when.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useRecordContext } from 'react-admin';
import type { ConsoleAccountsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { StatusChip } from '../layout/StatusChip.tsx';
import { platformToday } from '../providers/config.ts';

type HeldRole = ConsoleAccountsQuery['accounts']['nodes'][number]['roles'][number];

export function RoleTable() {
  const w = useWords();
  const format = useFormat();
  const record = useRecordContext();
  const roles = ((record?.['roles'] ?? []) as HeldRole[]).toSorted((a, b) => b.validFrom.localeCompare(a.validFrom));
  return (
    <Table size="small" aria-label={w('accounts.allRoles')} sx={{ maxWidth: 900, my: 1 }}>
      <TableHead><TableRow><TableCell>{w('accounts.role')}</TableCell><TableCell>{w('accounts.unit')}</TableCell><TableCell>{w('terms.from')}</TableCell><TableCell>{w('terms.to')}</TableCell><TableCell>{w('terms.status')}</TableCell></TableRow></TableHead>
      <TableBody>
        {roles.length === 0 && <TableRow><TableCell colSpan={5}>{w('accounts.noRole')}</TableCell></TableRow>}
        {roles.map((held) => (
          <TableRow key={`${held.role} ${held.unit?.code ?? ''} ${held.validFrom}`}>
            <TableCell>{w(`enums.Role.${held.role}`)}</TableCell>
            <TableCell>{held.unit ? `${held.unit.name} (${held.unit.code})` : w('accounts.wholeProvince')}</TableCell>
            <TableCell>{format.day(held.validFrom)}</TableCell>
            <TableCell>{format.day(held.validTo)}</TableCell>
            <TableCell><RoleState held={held} /></TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function RoleState({ held }: { held: HeldRole }) {
  const w = useWords();
  const today = platformToday();
  if (held.validFrom > today) return <StatusChip tone="info" icon={ScheduleOutlined} label={w('accounts.later')} isBare />;
  return held.validTo && held.validTo < today
    ? <StatusChip tone="quiet" icon={HistoryOutlined} label={w('accounts.ended')} isBare />
    : <StatusChip tone="good" icon={CheckCircleOutlined} label={w('accounts.held')} isBare />;
}

// Accounts: who may do what, in which unit, and for how long.
import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DataTable, SelectInput, TextInput } from 'react-admin';
import { Role } from '../../schema/enums.ts';
import type { ConsoleAccountsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ListPage } from '../layout/ListPage.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import { platformToday } from '../providers/config.ts';
import { RoleTable } from './RoleTable.tsx';
import { TokenButton } from './TokenDialog.tsx';

type AccountRow = ConsoleAccountsQuery['accounts']['nodes'][number];

export function AccountList() {
  const w = useWords();
  const roles = Object.values(Role).map((role) => ({ id: role, name: w(`enums.Role.${role}`) }));
  return (
    <ListPage
      title={w('accounts.title')}
      filters={[
        <TextInput key="search" source="search" label={w('accounts.search')} alwaysOn resettable />,
        <SelectInput key="role" source="role" label={w('accounts.role')} emptyText={w('accounts.anyRole')} choices={roles} alwaysOn translateChoice={false} />,
      ]}
      acts={<TokenButton />}
      expand={<RoleTable />}
      card={(record) => <AccountCard account={asAccount(record)} />}
    >
      <DataTable.Col source="username" disableSort />
      <DataTable.Col source="fullName" disableSort />
      <DataTable.Col source="kind" disableSort render={(record) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{w(`enums.AccountKind.${asAccount(record).kind}`)}</Box>} />
      <DataTable.Col source="roles" disableSort render={(record) => <HeldRoles account={asAccount(record)} />} />
      <DataTable.Col source="state" disableSort render={(record) => <AccountState account={asAccount(record)} />} />
    </ListPage>
  );
}

const asAccount = (record: object): AccountRow => record as AccountRow;

function AccountState({ account }: { account: AccountRow }) {
  const w = useWords();
  return account.disabledAt
    ? <StatusChip tone="quiet" icon={BlockOutlined} label={w('accounts.disabled')} isBare />
    : <StatusChip tone="good" icon={CheckCircleOutlined} label={w('accounts.active')} isBare />;
}

function HeldRoles({ account }: { account: AccountRow }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const now = account.roles.filter((held) => held.validFrom <= today && (!held.validTo || held.validTo >= today));
  const ended = account.roles.length - now.length;
  return (
    <Box sx={{ minWidth: 260 }}>
      {now.map((held) => (
        <Typography key={`${held.role}${held.validFrom}`} variant="body2" component="div">
          {w(`enums.Role.${held.role}`)}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {` · ${held.unit?.name ?? w('accounts.wholeProvince')} · `}
            {held.validTo ? w('accounts.between', { from: format.day(held.validFrom), to: format.day(held.validTo) }) : w('accounts.since', { from: format.day(held.validFrom) })}
          </Box>
        </Typography>
      ))}
      {now.length === 0 && <Typography variant="body2" color="text.secondary">{w('accounts.noRole')}</Typography>}
      {ended > 0 && <Typography variant="caption" color="text.secondary" component="div">{w('accounts.rolesPast', { count: ended })}</Typography>}
    </Box>
  );
}

function AccountCard({ account }: { account: AccountRow }) {
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>{account.fullName}</Typography>
        <AccountState account={account} />
      </Box>
      <Typography variant="body2" color="text.secondary">{account.username}</Typography>
      <HeldRoles account={account} />
    </>
  );
}

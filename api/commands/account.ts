// npm run account -- create NAME --role ROLE [--unit CODE] [--name "FULL NAME"]: the first account; prints a one-time sign-in link.
import { parseArgs } from 'node:util';
import { Account, AccountRole, SignInLink } from '../accounts/account.entity.ts';
import { hashOfSecret, newSecret } from '../accounts/secrets.ts';
import { writeAuditEntry } from '../audit/audit.service.ts';
import { reader } from '../database/tables.ts';
import { Role } from '../../schema/enums.ts';
import { seedReference } from '../../seeds/reference/seed-reference.ts';
import { withPlatform, type Platform } from './open-platform.ts';

const USAGE = 'npm run account -- create NAME --role SYSTEM_ADMIN [--unit CODE] [--name "HỌ VÀ TÊN"]';
const LINK_HOURS = 24;

interface Wanted {
  username: string;
  role: Role;
  unitCode: string | null;
  fullName: string;
}

async function create({ orm, clock, env }: Platform, wanted: Wanted): Promise<number> {
  await orm.migrator.up();
  await seedReference(orm);
  const secret = newSecret('link');
  const refusal = await orm.em.fork().transactional(async (em) => {
    if (await em.findOne(Account, { username: wanted.username })) return `Đã có tài khoản ${wanted.username} / The account ${wanted.username} exists`;
    const unit = wanted.unitCode ? await reader(em).selectFrom('units').select('id').where('code', '=', wanted.unitCode).executeTakeFirst() : null;
    if (wanted.unitCode && !unit) return `Không có đơn vị ${wanted.unitCode} / There is no unit ${wanted.unitCode}`;
    const kind = wanted.role === 'API_INGEST' || wanted.role === 'API_READ' ? 'CLIENT' : 'PERSON';
    const account = em.create(Account, {
      username: wanted.username, fullName: wanted.fullName, kind, passwordHash: null, isDemo: false, disabledAt: null, createdAt: clock.now(), version: 1,
    });
    await em.flush();
    em.create(AccountRole, { accountId: account.id, role: wanted.role, unitId: unit?.id ?? null, validFrom: clock.today(), validTo: null });
    em.create(SignInLink, { accountId: account.id, secretHash: hashOfSecret(secret), expiresAt: new Date(clock.now().getTime() + LINK_HOURS * 3_600_000), usedAt: null });
    await em.flush();
    const author = { accountId: null, actor: 'command', at: clock.now(), requestId: null };
    await writeAuditEntry(em, author, { operation: 'account create', resource: 'Account', recordKey: wanted.username, after: { role: wanted.role, unitCode: wanted.unitCode } });
    return null;
  });
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  console.log(`Liên kết đăng nhập một lần, có hiệu lực ${LINK_HOURS} giờ / one-time sign-in link, good for ${LINK_HOURS} hours:`);
  console.log(`http://localhost:${env.port}/sign-in-link#${secret}`);
  return 0;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2), allowPositionals: true,
  options: { role: { type: 'string' }, unit: { type: 'string' }, name: { type: 'string' } },
});
const [act, name] = positionals;
const username = name?.toLowerCase() ?? '';
const isRole = (role: string | undefined): role is Role => role !== undefined && Object.hasOwn(Role, role);
if (act !== 'create' || !/^[a-z0-9][a-z0-9._-]{1,62}$/.test(username) || !isRole(values.role)) {
  console.error(`${USAGE}\n  vai trò / roles: ${Object.keys(Role).join(', ')}`);
  process.exitCode = 2;
} else {
  const { role } = values;
  await withPlatform((platform) => create(platform, { username, role, unitCode: values.unit ?? null, fullName: values.name ?? username }));
}

// Demo accounts, one for each role, and the two demo programs. Never in production.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Account, AccountRole, ApiToken } from '../../api/accounts/account.entity.ts';
import { hashOfPassword, hashOfSecret } from '../../api/accounts/secrets.ts';
import { reader } from '../../api/database/tables.ts';
import type { AccountKind, Role } from '../../schema/enums.ts';

export const DEMO_PASSWORD = 'bacninh-demo';

interface DemoRole {
  role: Role;
  unitCode: string | null;
  validFrom?: string;
  validTo?: string;
}

interface DemoAccount {
  username: string;
  fullName: string;
  kind: AccountKind;
  roles: DemoRole[];
}

// The bodies of the document's time until 30/06/2025, those of the merged province after.
const held = (role: Role, before: string, after: string): DemoRole[] => [
  { role, unitCode: before, validTo: '2025-06-30' },
  { role, unitCode: after, validFrom: '2025-07-01' },
];

export const DEMO_ACCOUNTS: DemoAccount[] = [
  { username: 'center', fullName: 'Cán bộ Trung tâm Phục vụ hành chính công', kind: 'PERSON', roles: held('CENTER_ADMIN', 'BN.HCC', 'BN25.PVHCC') },
  { username: 'chairman', fullName: 'Thư ký Chủ tịch UBND tỉnh', kind: 'PERSON', roles: held('CHAIRMAN_OFFICE', 'BN.CT', 'BN25.CT') },
  { username: 'office', fullName: 'Chuyên viên Văn phòng UBND tỉnh', kind: 'PERSON', roles: held('PPC_OFFICE', 'BN.VP', 'BN25.VP') },
  { username: 'office2', fullName: 'Phó Trưởng phòng, Văn phòng UBND tỉnh', kind: 'PERSON', roles: held('PPC_OFFICE', 'BN.VP', 'BN25.VP') },
  {
    username: 'ict', fullName: 'Chuyên viên Sở Khoa học và Công nghệ', kind: 'PERSON',
    roles: [
      { role: 'ICT_DEPARTMENT', unitCode: 'BN.STTTT', validTo: '2025-02-28' },
      { role: 'ICT_DEPARTMENT', unitCode: 'BN.SKHCN', validFrom: '2025-03-01', validTo: '2025-06-30' },
      { role: 'ICT_DEPARTMENT', unitCode: 'BN25.SKHCN', validFrom: '2025-07-01' },
    ],
  },
  { username: 'department', fullName: 'Cán bộ Sở Tư pháp', kind: 'PERSON', roles: held('DEPARTMENT_OFFICER', 'BN.STP', 'BN25.STP') },
  { username: 'district', fullName: 'Cán bộ UBND huyện Gia Bình', kind: 'PERSON', roles: [{ role: 'DISTRICT_OFFICER', unitCode: '27.263' }] },
  { username: 'commune', fullName: 'Cán bộ UBND phường Kinh Bắc', kind: 'PERSON', roles: held('COMMUNE_OFFICER', '27.256.09187', '24.09187') },
  { username: 'inspector', fullName: 'Thanh tra viên Thanh tra tỉnh', kind: 'PERSON', roles: held('INSPECTOR', 'BN.TTR', 'BN25.TTR') },
  {
    username: 'admin', fullName: 'Quản trị hệ thống', kind: 'PERSON',
    roles: [{ role: 'SYSTEM_ADMIN', unitCode: null }],
  },
  { username: 'connector', fullName: 'Hệ thống giải quyết TTHC của tỉnh', kind: 'CLIENT', roles: [{ role: 'API_INGEST', unitCode: null }] },
  { username: 'frontend', fullName: 'Nhóm phát triển giao diện', kind: 'CLIENT', roles: [{ role: 'API_READ', unitCode: null }] },
];

/** Fixed on purpose: the demo prints them, and a production start refuses to run while they exist. */
export const DEMO_TOKENS: Record<string, string> = {
  connector: 'bn_demo_connector_0123456789abcdef0123456789abcdef',
  frontend: 'bn_demo_frontend_0123456789abcdef0123456789abcdef',
};

export async function seedDemoAccounts(em: SqlEntityManager, now: Date): Promise<void> {
  if ((await em.count(Account, { isDemo: true })) > 0) return;
  const units = new Map((await reader(em).selectFrom('units').select(['id', 'code']).execute()).map((unit) => [unit.code, unit.id]));
  const passwordHash = await hashOfPassword(DEMO_PASSWORD);
  for (const { username, fullName, kind, roles } of DEMO_ACCOUNTS) {
    const account = em.create(Account, {
      username, fullName, kind, isDemo: true, disabledAt: null, createdAt: now, version: 1, passwordHash: kind === 'PERSON' ? passwordHash : null,
    });
    await em.flush();
    for (const { role, unitCode, validFrom, validTo } of roles) {
      em.create(AccountRole, {
        accountId: account.id, role, unitId: unitCode ? (units.get(unitCode) ?? null) : null, validFrom: validFrom ?? '2023-04-10', validTo: validTo ?? null,
      });
    }
    const token = DEMO_TOKENS[username];
    if (token) {
      em.create(ApiToken, {
        accountId: account.id, name: 'demo', secretHash: hashOfSecret(token), createdAt: now, createdById: null, expiresOn: '2099-12-31', revokedAt: null,
      });
    }
  }
  await em.flush();
}

// Accounts: roles that exclude each other, sessions, and who may see what of them.
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const giveRole = (username: string, role: string, from: string, to: string | null = null): Promise<unknown> =>
  api.sql('insert into account_roles (account_id, role, valid_from, valid_to) select id, $2, $3, $4 from accounts where username = $1', [username, role, from, to]);

describe('roles', () => {
  it('keep the system admin apart from every business role, at any day', async () => {
    await expect(giveRole('admin', 'INSPECTOR', '2026-01-01')).rejects.toThrow(/SYSTEM_ADMIN holds no business role/);
    await expect(giveRole('center', 'SYSTEM_ADMIN', '2026-01-01')).rejects.toThrow(/SYSTEM_ADMIN holds no business role/);
    await expect(giveRole('district', 'SYSTEM_ADMIN', '2020-01-01', '2020-12-31')).resolves.toBeDefined();
  });

  it('are those of today: a role that has ended gives nothing', async () => {
    await api.sql("update account_roles r set valid_to = '2026-01-01' from accounts a where a.id = r.account_id and a.username = 'inspector' and r.valid_to is null");
    const { viewer } = await api.must<{ viewer: { account: { username: string }; roles: unknown[] } }>('inspector', '{ viewer { account { username } roles { role unit { code } } } }');
    expect(viewer).toEqual({ account: { username: 'inspector' }, roles: [] });
    expect((await api.ask('inspector', '{ auditEntries { totalCount } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('tells the viewer who is signed in, and nobody when nobody is', async () => {
  expect(await api.must('commune', '{ viewer { account { username fullName } roles { role unit { code } } } }')).toEqual({
    viewer: { account: { username: 'commune', fullName: 'Cán bộ UBND phường Kinh Bắc' }, roles: [{ role: 'COMMUNE_OFFICER', unit: { code: '24.09187' } }] },
  });
  expect(await api.must(null, '{ viewer { account { username } } }')).toEqual({ viewer: null });
});

it('lists accounts for the admin, found without accents', async () => {
  const { accounts } = await api.must<{ accounts: { nodes: { username: string }[] } }>('admin', '{ accounts(where: {search: "so tu phap"}) { nodes { username } } }');
  expect(accounts.nodes.map((account) => account.username)).toContain('department');
});

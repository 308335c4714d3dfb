// The audits of what is stored: clean after real operations, and each names what somebody changed behind the platform's back.
import { verifyAuditTrail } from '../../api/audit/audit.verification.ts';
import { verifyPublishedLists } from '../../api/digitization-lists/list.verification.ts';
import { rederiveDossiers, verifyDossiers } from '../../api/dossiers/dossier.verification.ts';
import type { Verification } from '../../api/request/verification.ts';
import { verifyUnits } from '../../api/units/unit.verification.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { ListSteps } from '../support/lists.ts';

const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { path } } }';
const ASSIGN = 'mutation($input: AssignTargetsInput!) { assignTargets(input: $input) { targets { id } } }';
const TOKEN = 'mutation { createApiToken(input: {accountUsername: "connector", name: "nightly\\nrun"}) { token } }';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-12T12:00:00+07:00' });
  const lists = new ListSteps(api);
  await lists.published('Danh mục một', ['1.001193.TP01', '1.001193.TP02'], '11/QĐ-UBND', '2026-11-12', '2026-11-12');
  await lists.published('Danh mục hai', ['1.001193.TP02'], '12/QĐ-UBND', '2026-11-12', '2026-12-01');
  const draft = await lists.draft('Bỏ', []);
  await lists.act('center', 'withdrawDigitizationList', { listId: draft.id, expectedVersion: draft.version, reason: 'Trùng\nlặp' });
  await api.must('connector', INGEST, { input: { batchId: 'one', dossiers: [1, 2, 3, 4].map(dossier) } });
  await api.must('connector', INGEST, { input: { batchId: 'two', dossiers: [{ ...dossier(4), status: 'RETURNED', sourceUpdatedAt: '2026-10-02T04:00:00.123Z' }] } });
  await api.must('center', ASSIGN, { input: { decisionNumber: '9/QĐ', criterionCode: '2.1', period: '2026', items: [{ unitCode: '24.09187', percent: '95' }] } });
  await api.must('admin', TOKEN);
});
afterAll(() => api.close());

const dossier = (number: number): Record<string, unknown> => ({
  code: `V-${number}`, procedureCode: '1.001193', unitCode: '24.09187', status: 'RESOLVED', channel: 'ONLINE', feeAmount: '12.50', handlingDivision: ' Một cửa ',
  sourceUpdatedAt: '2026-09-14T04:00:00Z', receivedAt: '2026-09-10T02:00:00.001Z', finishedAt: '2026-09-14T03:00:00Z', sourceSystem: 'Hệ thống'.normalize('NFD'),
  components: [{ componentNo: 1, form: 'PAPER', digitized: true, reused: false, fromStore: null }, { paperCode: 'X', digitized: true }],
});

const verify = (check: Verification) => check(api.orm.em.fork());

/** Does what the triggers forbid, as somebody with the keys of the database could, and puts it back. */
async function tampered(table: string, change: string, values: unknown[], look: () => Promise<void>): Promise<void> {
  await api.sql(`create table untouched as select * from ${table}`);
  const replace = async (statement: string, parameters: unknown[] = []): Promise<void> => {
    await api.sql(`alter table ${table} disable trigger all`);
    await api.sql(statement, parameters);
    await api.sql(`alter table ${table} enable trigger all`);
  };
  try {
    await replace(change, values);
    await look();
  } finally {
    const columns = await api.sql<{ name: string }>("select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'", [table]);
    const names = columns.map((column) => column.name).join(', ');
    await replace(`delete from ${table}`);
    await replace(`insert into ${table} (${names}) select ${names} from untouched`);
    await api.sql('drop table untouched');
  }
}

const CHECKS = { verifyAuditTrail, verifyUnits, verifyPublishedLists, verifyDossiers } as const;

describe('after real operations', () => {
  it.each(Object.entries(CHECKS))('%s finds nothing', async (_name, check) => {
    const { checked, differences } = await verify(check);
    expect(differences).toEqual([]);
    expect(checked).toBeGreaterThan(1);
  });
});

describe('the audit trail', () => {
  const entryOf = async (operation: string): Promise<number> =>
    (await api.sql<{ id: number }>('select id from audit_entries where operation = $1 order by id limit 1', [operation]))[0]?.id ?? 0;

  it.each(['update audit_entries set actor = actor', 'delete from audit_entries', 'truncate audit_entries'])('refuses "%s"', async (statement) => {
    await expect(api.sql(statement)).rejects.toThrow(/audit_entries is append-only/);
  });

  it.each([
    ['who did it', "actor = 'chairman'"],
    ['when', "at = at + interval '1 microsecond'"],
    ['the account', 'account_id = (select max(id) from accounts)'],
    ['what is after', "after = after || '{\"decisionNumber\": \"13/QĐ-UBND\"}'"],
    ['an empty text for none', "reason = ''"],
    ['the record', "record_key = record_key || ' '"],
    ['text moved from one column to the next', "operation = 'assign', resource = E'Targets\\n' || resource"],
  ])('shows a change of %s', async (_name, change) => {
    const id = await entryOf('assignTargets');
    await tampered('audit_entries', `update audit_entries set ${change} where id = $1`, [id], async () => {
      expect((await verify(verifyAuditTrail)).differences).toEqual([`entry ${id}: its content is not what was sealed`]);
    });
  });

  it('shows text moved across a line break', async () => {
    const id = await entryOf('withdrawDigitizationList');
    const change = "update audit_entries set reason = 'Trùng', request_id = E'lặp\\n' || request_id where id = $1";
    await tampered('audit_entries', change, [id], async () => {
      expect((await verify(verifyAuditTrail)).differences).toEqual([`entry ${id}: its content is not what was sealed`]);
    });
  });

  it('shows a missing entry by the one after it, the first as well', async () => {
    for (const id of [await entryOf('assignTargets'), Number((await api.sql('select min(id) id from audit_entries'))[0]?.['id'])]) {
      const [next] = await api.sql<{ id: number }>('select min(id) id from audit_entries where id > $1', [id]);
      await tampered('audit_entries', 'delete from audit_entries where id = $1', [id], async () => {
        expect((await verify(verifyAuditTrail)).differences).toEqual([`entry ${next?.id}: an entry before it is missing`]);
      });
    }
  });
});

describe('units', () => {
  const versionOf = "unit_id = (select id from units where code = $1)";
  it.each([
    ['a path that leaves the parent out', `update unit_versions set path = unit_id::text::ltree where ${versionOf}`, '24.09187', '24.09187: its path does not end in its parent and itself'],
    ['a parent that ends before its child', `update unit_versions set valid_to = '2026-01-01' where ${versionOf}`, '24.09187', '24.09187.PVHCC: its parent does not stand for all of [2025-07-01,)'],
    ['a successor that does not stand yet', `update unit_versions set valid_from = '2025-08-01' where ${versionOf}`, '24.09187', '24.09187: named as a successor on 2025-07-01 but does not stand then'],
    ['a predecessor that stands on', `update unit_versions set valid_to = null where ${versionOf} and valid_to is not null`, '27.256.09187', '27.256.09187: a predecessor that still stands after 2025-07-01'],
  ])('%s is found', async (_name, change, code, difference) => {
    await tampered('unit_versions', change, [code], async () => {
      expect((await verify(verifyUnits)).differences).toContain(difference);
    });
  });
});

describe('published lists', () => {
  it.each([
    ['another title', 'digitization_lists', "title = title || '.'", /^DM-2026-001: its content gives the hash/],
    ['another signer', 'digitization_lists', "decision_signed_by = 'Ai đó'", /^DM-2026-001: its content gives the hash/],
    ['a list that ends a day early', 'digitization_lists', 'effective_to = effective_to - 1', /^DM-2026-001: ends on 2026-11-29, by the lists around it on 2026-11-30/],
    ['another class', 'digitization_list_entries', "class = 'MANAGEMENT_NEED'", /^DM-2026-001: its content gives the hash/],
    ['another frozen name', 'digitization_list_entries', "frozen = jsonb_set(frozen, '{component,name}', '\"x\"')", /^DM-2026-001: its content gives the hash/],
    ['an entry without its names', 'digitization_list_entries', 'frozen = null', /^DM-2026-001: An entry of DM-2026-001 has no frozen names/],
  ])('%s is found', async (_name, table, change, difference) => {
    const id = table === 'digitization_lists' ? 'id' : 'list_id';
    await tampered(table, `update ${table} set ${change} where ${id} = (select id from digitization_lists where number = $1)`, ['DM-2026-001'], async () => {
      expect((await verify(verifyPublishedLists)).differences).toEqual([expect.stringMatching(difference)]);
    });
  });

  it('a removed entry is found', async () => {
    const change = 'delete from digitization_list_entries where id = (select min(e.id) from digitization_list_entries e join digitization_lists l on l.id = e.list_id where l.number = $1)';
    await tampered('digitization_list_entries', change, ['DM-2026-001'], async () => {
      expect((await verify(verifyPublishedLists)).differences).toHaveLength(1);
    });
  });
});

describe('dossiers', () => {
  it.each([
    ['facts', 'facts = facts # 1', 'facts'],
    ['the day of receipt', 'received_on = received_on + 1', 'receivedOn'],
    ['the last moment in time', "on_time_until = 'infinity'", 'onTimeUntil'],
    ['the reason', "late_reason = 'UNKNOWN_DUE_DATE'", 'lateReason'],
    ['the working days', 'working_days_taken = working_days_taken + 1', 'workingDaysTaken'],
  ])('%s that the rules do not derive are found and derived again', async (_name, change, column) => {
    await api.sql(`update dossiers set ${change} where code = 'V-2'`);
    expect((await verify(verifyDossiers)).differences).toEqual([`V-2: ${column}`]);
    expect(await rederiveDossiers(api.orm.em.fork())).toBe(1);
    expect((await verify(verifyDossiers)).differences).toEqual([]);
  });

  it.each([
    ['moved to another unit', "unit_id = (select id from units where code = '24.07210')"],
    ['given another fee', "fee_amount = '12.51'"],
    ['given another division', "handling_division = 'x'"],
    ['with another component', "components = 'S' || substr(components, 2)"],
    ['with a later supplement', "supplement_requested_at = '2026-09-11'"],
  ])('a dossier %s is not what its source reported', async (_name, change) => {
    await tampered('dossiers', `update dossiers set ${change} where code = $1`, ['V-3'], async () => {
      expect((await verify(verifyDossiers)).differences).toEqual(['V-3: contentHash']);
      expect(await rederiveDossiers(api.orm.em.fork())).toBe(0);
    });
  });
});

import { readFileSync } from 'node:fs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { TELL_HELD_FROM } from '../../api/database/migrations/0016-held-from.ts';
import { isProcedureOfBody } from '../../api/domain/body.ts';
import type { UnitLevel } from '../../schema/enums.ts';
import { readProcedures, responsibleUnits, seedProcedures } from '../../seeds/reference/procedures.ts';
import { readUnits } from '../../seeds/reference/units.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-24T08:00:00+07:00' });
});
afterAll(() => api.close());

interface Page<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  totalCount: number;
}
const countProcedures = async (where: object): Promise<number> =>
  (await api.must<{ procedures: Page<never> }>(null, 'query($where: ProcedureWhere) { procedures(where: $where) { totalCount } }', { where })).procedures.totalCount;
const countComponents = async (where: object): Promise<number> =>
  (await api.must<{ documentComponents: Page<never> }>(null, 'query($where: DocumentComponentWhere) { documentComponents(where: $where) { totalCount } }', { where }))
    .documentComponents.totalCount;
const codesOf = async (where: object, first = 10): Promise<string[]> =>
  (await api.must<{ procedures: Page<{ code: string }> }>(null, 'query($where: ProcedureWhere, $first: Int) { procedures(where: $where, first: $first) { nodes { code } } }', { where, first }))
    .procedures.nodes.map((node) => node.code);

describe('the catalogue', () => {
  it.each([
    [{}, 2190], [{ hasComponents: true }, 1244], [{ hasComponents: false }, 946], [{ catalogueOnly: true }, 907], [{ clean: true }, 262],
    [{ hasFee: true }, 189], [{ hasFee: false }, 797], [{ hasFeeKnown: false }, 1204], [{ hasFeeKnown: true }, 986],
    [{ onlineAvailable: true }, 1102], [{ onlineAvailable: false }, 181], [{ onlineAvailableKnown: false }, 907],
    [{ statutoryDaysKnown: false }, 986], [{ hasResults: true }, 1232], [{ hasResults: false }, 0], [{ issuedByProvince: true }, 99],
    [{ hasFee: null, level: null, search: null }, 2190], [{ hasFee: true, hasFeeKnown: false }, 0], [{ level: 'COMMUNE' }, 558],
  ])('has for %j the %i procedures of the source', async (where, count) => {
    expect(await countProcedures(where)).toBe(count);
  });

  it('has 6,119 components, those of clean procedures marked', async () => {
    const clean = readProcedures().filter((one) => one.components_clean).reduce((sum, one) => sum + one.components.length, 0);
    expect(await countComponents({})).toBe(6119);
    expect(await countComponents({ clean: true })).toBe(clean);
    expect(await countComponents({ clean: false })).toBe(6119 - clean);
    expect(await countComponents({ procedureCode: '1.001193' })).toBe(6);
    expect(await countComponents({ procedureCode: 'no-such-code' })).toBe(0);
  });

  it('lists its fields for pickers, and each finds as many procedures as it says', async () => {
    const { procedureFields } = await api.must<{ procedureFields: { name: string; procedureCount: number }[] }>(null, '{ procedureFields { name procedureCount } }');
    expect(procedureFields).toHaveLength(192);
    expect(procedureFields.reduce((sum, field) => sum + field.procedureCount, 0)).toBe(2190);
    const civil = procedureFields.find((field) => field.name === 'Hộ tịch');
    expect(await countProcedures({ field: 'Hộ tịch'.normalize('NFD') })).toBe(civil?.procedureCount);
  });

  it('keeps unknown apart from no', async () => {
    const query = 'query($code: String!) { procedure(code: $code) { hasFee onlineAvailable onlineLevel statutoryDays statutoryUnit results { name } applicants channels catalogueOnly decisionNumber components { totalCount } responsibleUnits { code } responsibleUnitsVerified } }';
    const bare = readProcedures().find((one) => one.detail === 'CATALOGUE_ONLY' && one.responsible_unit_today === null);
    expect(await api.must(null, query, { code: bare?.code })).toEqual({
      procedure: {
        hasFee: null, onlineAvailable: null, onlineLevel: null, statutoryDays: null, statutoryUnit: null, results: null, applicants: bare?.applicants_vi, channels: null,
        catalogueOnly: true, decisionNumber: null, components: { totalCount: 0 }, responsibleUnits: null, responsibleUnitsVerified: null,
      },
    });
    expect(await api.must(null, query, { code: '1.001193' })).toMatchObject({
      procedure: { hasFee: false, onlineAvailable: true, statutoryDays: 1, statutoryUnit: 'WORKING_DAY', results: [{ name: 'Giấy khai sinh' }], decisionNumber: '163/QĐ-BTP', components: { totalCount: 6 } },
    });
    expect(await api.must(null, query, { code: '9.999999' })).toEqual({ procedure: null });
  });

  it('takes a count of papers with the number of a form glued to it for unknown', async () => {
    expect(await api.sql('select max(originals) as most, count(*) filter (where originals is null) as unknown from document_components')).toEqual([{ most: 3, unknown: 70 }]);
  });

  it('is found again by node id, components too', async () => {
    const { procedure } = await api.must<{ procedure: { id: string; components: Page<{ id: string; code: string }> } }>(null, '{ procedure(code: "1.001193") { id components(first: 2, offset: 1) { nodes { id code } } } }');
    const ids = [procedure.id, procedure.components.nodes[0]?.id];
    expect(await api.must(null, 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Procedure { code } ... on DocumentComponent { code procedure { code } isClean } } }', { ids })).toEqual({
      nodes: [{ id: ids[0], code: '1.001193' }, { id: ids[1], code: '1.001193.TP02', procedure: { code: '1.001193' }, isClean: false }],
    });
  });

  it('loads once: a second run changes nothing, and another file is reported', async () => {
    const em = api.orm.em.fork() as unknown as SqlEntityManager;
    expect(await seedProcedures(em)).toBe('UNCHANGED');
    await api.sql("update reference_files set content_hash = repeat('0', 64) where name = 'procedures.json'");
    expect(await seedProcedures(em)).toBe('DIFFERS');
    expect(await countProcedures({})).toBe(2190);
  });
});

describe('search in the catalogue', () => {
  const ways = ['đăng ký khai sinh', 'dang ky khai sinh', 'DANG KY  KHAI SINH', 'đăng ký khai sinh'.normalize('NFD'), 'ðăng ký khai sinh', 'thủ tục đăng ký khai sinh'];
  it.each([...ways, '1.001193', '001193'])('finds the registration of births first by %j', async (search) => {
    expect((await codesOf({ search }))[0]).toBe('1.001193');
  });

  it('gives every way of writing the same answer', async () => {
    const answers = await Promise.all(ways.slice(0, -1).map((search) => codesOf({ search }, 50)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.length).toBeGreaterThan(8);
    expect(await codesOf({ search: 'giao hòa thủy' }, 50)).toEqual(await codesOf({ search: 'giao hoà thuỷ' }, 50));
  });

  it('finds components by name, paper code, component code and procedure code', async () => {
    const first = async (search: string): Promise<{ code: string; name: string; paperCode: string | null } | undefined> =>
      (await api.must<{ documentComponents: Page<{ code: string; name: string; paperCode: string | null }> }>(
        null, 'query($s: String) { documentComponents(where: {search: $s}, first: 1) { nodes { code name paperCode } } }', { s: search },
      )).documentComponents.nodes[0];
    expect((await first('to khai dang ky khai sinh'))?.name).toBe('Tờ khai đăng ký khai sinh');
    expect((await first('kq004389'))?.paperCode).toBe('000.00.00.G15-KQ004389');
    expect((await first('1.001193.tp03'))?.code).toBe('1.001193.TP03');
    expect(await countComponents({ search: '1.001193' })).toBe(6);
  });

  it('takes signs of patterns for what they are', async () => {
    for (const search of ['%', '_', '\\', '|', '%%%']) expect(await countProcedures({ search })).toBe(0);
    expect(await countProcedures({ search: '   ' })).toBe(2190);
  });
});

describe('procedures of a body', () => {
  const units = readUnits();
  const sources = readProcedures();
  const changes = [
    { predecessors: ['OLD'], successors: ['A', 'B'] }, { predecessors: ['A'], successors: ['A25'] }, { predecessors: ['B'], successors: ['B25'] },
    { predecessors: ['GONE'], successors: ['X', 'Y'] }, { predecessors: ['LONE'], successors: ['NEXT'] }, { predecessors: ['NEXT'], successors: ['N25'] },
  ];
  const standing = new Set(['A25', 'B25', 'N25']);

  it.each([
    ['OLD', 'B25', ['OLD', 'B', 'B25']], ['OLD', null, ['OLD']], ['GONE', 'A25', ['GONE', 'A25']], ['LONE', 'N25', ['LONE', 'NEXT', 'N25']],
    ['LONE', null, ['LONE', 'NEXT']], [null, 'A25', ['A25']], [null, null, []],
  ])('passes from %s to today\'s %s by way of the successors', (first, today, expected) => {
    expect(responsibleUnits({ responsible_unit_2024: first, responsible_unit_today: today }, changes, standing)).toEqual(expected);
  });

  it('follows the rule of the domain for units of every level and time', async () => {
    const events = JSON.parse(readFileSync('seeds/data/succession.json', 'utf8')) as { events: { changes: typeof changes }[] };
    const now = new Set(units.filter((unit) => unit.valid_to === null).map((unit) => unit.code));
    const responsible = new Map(sources.map((source) => [source.code, responsibleUnits(source, events.events.flatMap((event) => event.changes), now)]));
    const oneOf = (level: UnitLevel, root: string): string => units.find((unit) => unit.level === level && unit.code.startsWith(root))?.code ?? `no ${level}`;
    const codes = ['H05', '24', oneOf('DISTRICT', '27.'), oneOf('COMMUNE', '24.'), oneOf('DESK', '24.'), 'BN.STP', 'BN.SNNMT', 'BN.SNV', 'BN.SLDTBXH', 'BN25.SNV', 'BN25.SNNMT', 'BN.BQLATTP'];
    for (const code of codes) {
      const level = units.find((unit) => unit.code === code)?.level ?? 'DESK';
      const expected = sources.filter((source) =>
        isProcedureOfBody({ code, level }, { levels: source.levels, responsibleUnit: (responsible.get(source.code) ?? []).includes(code) ? code : null }),
      ).length;
      expect([code, await countProcedures({ unitCode: code })]).toEqual([code, expected]);
    }
    expect(await countProcedures({ unitCode: 'BN25.SNNMT' })).toBe(274);
    expect(await countProcedures({ unitCode: 'BN.SNNMT' })).toBe(274);
    expect(await countProcedures({ unitCode: 'BN.SLDTBXH' })).toBe(7);
    expect(await countComponents({ unitCode: oneOf('DESK', '24.') })).toBe(0);
  });

  it('are not yet those of a unit that it took over from later, although it stood', async () => {
    const of2024 = async (unit: string, period: string): Promise<(number | undefined)[]> => {
      const { scorecard: { criteria } } = await api.must<{ scorecard: { criteria: { code: string; rate: { denominator: number } | null }[] } }>('office',
        'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period, ruleSetCode: "portal-2026-09") { criteria { code rate { denominator } } } }', { unit, period });
      return ['3.2', 'P.1'].map((code) => criteria.find((one) => one.code === code)?.rate?.denominator);
    };
    expect(await of2024('BN.STC', '2024-12')).toEqual([16, 1]);
    expect(await of2024('BN.STC', '2025-03')).toEqual([77, 19]);
    expect(await of2024('BN.STC', '2025-02')).toEqual([16, 1]);
    expect(await of2024('BN.SKHDT', '2024-12')).toEqual([61, 18]);
    expect((await of2024('BN.SXD', '2024-12'))[0]).toBe(89);
    expect((await of2024('BN.SNV', '2024-12'))[0]).toBe(0);
    const code = sources.find((source) => source.responsible_unit_2024 === 'BN.SKHDT')?.code;
    const fields = 'before: responsibleUnits(asOf: "2025-02-28") { code } after: responsibleUnits(asOf: "2025-03-01") { code }';
    const named = { before: [{ code: 'BN.SKHDT' }], after: [{ code: 'BN.STC' }] };
    expect(await api.must(null, `query($code: String!) { procedure(code: $code) { ${fields} } procedures(first: 200, where: {unitCode: "BN.SKHDT"}) { nodes { code ${fields} } } }`, { code })).toEqual({
      procedure: named, procedures: { nodes: expect.arrayContaining([{ code, ...named }]) as unknown },
    });
  });

  it('are told by the migration of a database that stood before as the reference data tell them', async () => {
    const stored = () => api.sql('select procedure_id, unit_id, held_from::text from procedure_responsibilities order by 1, 2');
    const loaded = await stored();
    expect(new Set(loaded.map((row) => row['held_from']))).toEqual(new Set([null, '2025-03-01', '2025-07-01']));
    await api.sql('update procedure_responsibilities set held_from = null');
    await api.sql(TELL_HELD_FROM);
    expect(await stored()).toEqual(loaded);
  });

  it('names the unit of the time, as a suggestion', async () => {
    const code = sources.find((source) => source.responsible_unit_2024 === 'BN.SNNPTNT')?.code;
    const query = 'query($code: String!) { procedure(code: $code) { once: responsibleUnits(asOf: "2024-08-06") { code } between: responsibleUnits(asOf: "2025-04-01") { code } now: responsibleUnits { code } responsibleUnitsVerified } }';
    expect(await api.must(null, query, { code })).toEqual({
      procedure: { once: [{ code: 'BN.SNNPTNT' }], between: [{ code: 'BN.SNNMT' }], now: [{ code: 'BN25.SNNMT' }], responsibleUnitsVerified: false },
    });
  });

  it('refuses a unit that nobody knows', async () => {
    const answer = await api.ask(null, '{ procedures(where: {unitCode: "24.XX"}) { totalCount } }');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'where.unitCode', code: 'UNKNOWN_UNIT' }] });
  });
});

describe('the list in force', () => {
  it('tells listed components from others, on its days only', async () => {
    const [account] = await api.sql<{ id: number }>("select id from accounts where username = 'center'");
    await api.sql(
      `with list as (insert into digitization_lists (number, title, status, created_at, created_by_id, search_text)
         values ('DM-2026-900', 'Danh mục', 'DRAFT', now(), $1, '') returning id)
       insert into digitization_list_entries (list_id, component_id, class, stage)
       select list.id, c.id, 'SECTOR_LAW', 'RECEIPT' from list, document_components c where c.code like '1.001193.TP%'`,
      [account?.id],
    );
    expect(await countComponents({ listed: true })).toBe(0);
    const publish = (from: string): Promise<unknown[]> =>
      api.sql(
        `update digitization_lists set status = 'PUBLISHED', effective_from = $1, content_hash = repeat('a', 64), decision_number = '1/QĐ', published_at = now()
         where number = 'DM-2026-900'`,
        [from],
      );
    await publish('2026-11-24');
    expect(await countComponents({ listed: true })).toBe(6);
    expect(await countComponents({ listed: false })).toBe(6113);
    expect(await countComponents({ listed: true, procedureCode: '1.001193', clean: false, level: 'COMMUNE', field: 'Hộ tịch' })).toBe(6);
  });
});

describe('pages of the catalogue', () => {
  const query = `query($first: Int, $after: String, $offset: Int, $where: ProcedureWhere, $orderBy: [ProcedureOrderBy!]) {
    procedures(first: $first, after: $after, offset: $offset, where: $where, orderBy: $orderBy) { edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const page = async (variables: object): Promise<Page<{ code: string }>> => (await api.must<{ procedures: Page<{ code: string }> }>(null, query, { ...variables })).procedures;

  it.each([
    [{}], [{ orderBy: [{ field: 'FIELD', direction: 'DESC' }] }], [{ orderBy: [{ field: 'MINISTRY' }, { field: 'NAME' }] }], [{ where: { search: 'cấp giấy phép' } }],
  ])('are the same by cursor and by number for %j', async (asked) => {
    const byCursor: string[] = [];
    const byNumber: string[] = [];
    let after: string | null = null;
    for (let offset = 0; offset < 150; offset += 50) {
      const next: Page<{ code: string }> = await page({ ...asked, first: 50, after });
      after = next.pageInfo.endCursor;
      byCursor.push(...next.edges.map((edge) => edge.node.code));
      byNumber.push(...(await page({ ...asked, first: 50, offset })).edges.map((edge) => edge.node.code));
    }
    expect(byCursor).toHaveLength(150);
    expect(new Set(byCursor).size).toBe(150);
    expect(byCursor).toEqual(byNumber);
  });

  it('end where the catalogue ends', async () => {
    const last = await page({ first: 200, offset: 2100 });
    expect(last.edges).toHaveLength(90);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('pass through components by procedure code, then number', async () => {
    const { documentComponents } = await api.must<{ documentComponents: Page<{ no: number; procedure: { code: string } }> }>(null, '{ documentComponents(first: 200, offset: 3000) { nodes { no procedure { code } } } }');
    const seen = new Map<string, number>();
    for (const { no, procedure } of documentComponents.nodes) {
      if (seen.has(procedure.code)) expect(no).toBe((seen.get(procedure.code) ?? 0) + 1);
      seen.set(procedure.code, no);
    }
    expect([...seen.keys()]).toEqual([...seen.keys()].sort((a, b) => a.localeCompare(b, 'vi')));
  });

  it.each([
    [{ after: 'not-a-cursor' }, 'after', 'MALFORMED_CURSOR'], [{ after: Buffer.from('[1,2,3]').toString('base64url') }, 'after', 'MALFORMED_CURSOR'],
    [{ first: 201 }, 'first', 'OUT_OF_RANGE'], [{ first: -1 }, 'first', 'OUT_OF_RANGE'], [{ offset: -5 }, 'offset', 'OUT_OF_RANGE'],
    [{ where: { search: 'a'.repeat(301) } }, 'where.search', 'TOO_LONG'],
  ])('refuse %j', async (variables, path, code) => {
    const answer = await api.ask(null, query, variables);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path, code }] });
  });

  it('cost a constant number of statements with components and responsible units', async () => {
    const wide = `query($first: Int!) { procedures(first: $first, where: {hasComponents: true}) { totalCount nodes { code responsibleUnits { code name } responsibleUnitsVerified
      components(first: 3) { totalCount nodes { code procedure { code } } } } } }`;
    await api.must('frontend', wide, { first: 5 });
    const few = await api.countStatements(() => api.must('frontend', wide, { first: 5 }));
    const many = await api.countStatements(() => api.must('frontend', wide, { first: 50 }));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(7);
  });
});

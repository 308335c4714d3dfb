import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface Count {
  units: { totalCount: number };
}
const count = async (where: object, asOf: string): Promise<number> =>
  (await api.must<Count>(null, 'query($where: UnitWhere, $asOf: Date) { units(where: $where, asOf: $asOf) { totalCount } }', { where, asOf })).units.totalCount;

describe('the tree of units in time', () => {
  // Counts of the reference data for the three trees.
  const expected = [
    ['2024-08-06', 'H05', { DEPARTMENT: 31, DISTRICT: 8, COMMUNE: 126, DESK: 134 }],
    ['2024-12-31', 'H05', { DEPARTMENT: 31, DISTRICT: 8, COMMUNE: 121, DESK: 129 }],
    ['2025-04-15', 'H05', { DEPARTMENT: 26, DISTRICT: 8, COMMUNE: 121, DESK: 129 }],
    ['2025-07-01', '24', { DEPARTMENT: 17, DISTRICT: 0, COMMUNE: 99, DESK: 99 }],
    ['2026-11-24', '24', { DEPARTMENT: 17, DISTRICT: 0, COMMUNE: 99, DESK: 99 }],
  ] as const;
  it.each(expected)('on %s the province %s has the bodies that the sources count', async (asOf, withinCode, counts) => {
    for (const [level, number] of Object.entries(counts)) expect([level, await count({ withinCode, level }, asOf)]).toEqual([level, number]);
  });

  it('measures 112 bodies below the province today', async () => {
    expect(await count({ withinCode: '24', measured: true }, '2026-11-24')).toBe(113);
    expect(await count({ parentCode: '24', measured: true }, '2026-11-24')).toBe(112);
  });

  it('refuses a day before the sources begin', async () => {
    const answer = await api.ask(null, '{ unit(code: "H05", asOf: "2023-04-09") { code } }');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'asOf', code: 'NOT_COVERED' }] });
  });

  it('shows a closed unit as on its last day, with what became of it', async () => {
    const { unit } = await api.must<{ unit: { validTo: string; parent: { code: string }; children: { totalCount: number }; successors: unknown[]; ancestors: { code: string }[] } }>(
      null,
      '{ unit(code: "27.263") { validTo parent { code } ancestors { code } successors { code } children(first: 100) { totalCount nodes { code } } } }',
    );
    expect(unit).toMatchObject({ validTo: '2025-06-30', parent: { code: 'H05' }, ancestors: [{ code: 'H05' }], successors: [] });
    expect(unit.children.totalCount).toBe(15);
  });

  it('knows at a day only what had happened by then', async () => {
    const query = 'query($asOf: Date) { unit(code: "BN.SKHDT", asOf: $asOf) { successors { code } } }';
    expect(await api.must(null, query, { asOf: '2025-02-28' })).toEqual({ unit: { successors: [] } });
    expect(await api.must(null, query, { asOf: '2025-03-01' })).toEqual({ unit: { successors: [{ code: 'BN.STC' }] } });
    expect(await api.must(null, '{ unit(code: "24", asOf: "2025-06-30") { code } }')).toEqual({ unit: null });
  });

  it('finds names without accents, by code, by part, and by former name', async () => {
    const codes = async (search: string): Promise<string[]> =>
      (await api.must<{ units: { nodes: { code: string }[] } }>(null, 'query($s: String) { units(where: {search: $s}, first: 5) { nodes { code } } }', { s: search })).units.nodes.map((u) => u.code);
    expect(await codes('so tu phap')).toEqual(['BN25.STP']);
    expect(await codes('Sở Tư pháp'.normalize('NFD'))).toEqual(['BN25.STP']);
    expect((await codes('24.09187'))[0]).toBe('24.09187');
    expect(await codes('phuong suoi hoa')).toContain('24.09187');
  });

  it('costs a constant number of statements, whatever the number of units', async () => {
    const query = 'query($first: Int!) { units(where: {withinCode: "24"}, first: $first) { totalCount nodes { code parent { code } ancestors { code } predecessors { code } children(first: 5) { nodes { code } } } } }';
    await api.must('frontend', query, { first: 5 });
    const few = await api.countStatements(() => api.must('frontend', query, { first: 5 }));
    const many = await api.countStatements(() => api.must('frontend', query, { first: 100 }));
    expect(many).toBe(few);
  });

  it('keeps versions of one unit from overlapping', async () => {
    await expect(api.sql("insert into unit_versions (unit_id, path, name, name_en, kind, level, is_measured, valid_from, search_text) select unit_id, path, name, name_en, kind, level, is_measured, '2026-01-01', '' from unit_versions v join units u on u.id = v.unit_id where u.code = '24'")).rejects.toThrow(/unit_versions_do_not_overlap/);
  });
});

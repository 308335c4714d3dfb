// A page of procedures is read in one statement: what it says is what each procedure says when it is asked for alone.
import { Clock } from '../../api/request/clock.ts';
import { seedDemoLists } from '../../seeds/demo/lists.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

const NOW = '2026-11-24T08:00:00+07:00';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: NOW });
  await seedDemoLists(api.orm, new Clock(new Date(NOW)));
});
afterAll(() => api.close());

const SELECTIONS: Record<string, string> = {
  'entries and units': 'id levels hasFee components(first: 10) { nodes { id no isClean currentEntry { id class stage exemption responsibleUnit { code name allowedActions } } } } responsibleUnits { code name } responsibleUnitsVerified',
  'pages of two sizes under two names': 'components(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } more: components(first: 3) { edges { cursor node { code currentEntry { note legalBasis } } } pageInfo { hasNextPage } }',
  'a page further on beside the first': 'components(first: 2) { nodes { no } pageInfo { hasNextPage } } rest: components(first: 2, offset: 2) { nodes { no name currentEntry { class } } pageInfo { hasPreviousPage hasNextPage } }',
  'how many there are': 'components(first: 1) { totalCount nodes { no } }',
  'no component at all': 'code components(first: 0) { nodes { no } pageInfo { hasNextPage } }',
  'entries of two days': 'components(first: 5) { nodes { currentEntry { id class } earlier: currentEntry(asOf: "2025-06-01") { id class } responsible: currentEntry { responsibleUnit { name } } } }',
  'a day in a variable that may be left out': 'components(first: 5) { nodes { currentEntry { class } named: currentEntry(asOf: $day) { componentName component { name } list { number } responsibleUnit { code } } } }',
  'everything behind an entry': 'components(first: 3) { nodes { paperCode required nameShortened currentEntry { id componentName procedureName list { number } component { id name } positions { round } } procedure { code name } } }',
  'what is written in fragments': '... on Procedure { components(first: 2) { nodes { ...Named currentEntry { ... on DigitizationListEntry { stage } } } } } ... on Node { id }',
  'fields named otherwise than their columns': '__typename issuedByProvince catalogueOnly cleanComponents sourceUrl results { name } statutoryUnit',
  'units of another day': 'responsibleUnits { code } before: responsibleUnits(asOf: "2025-01-15") { code name } responsibleUnitsVerified(asOf: "2025-01-15")',
};

describe('a page of procedures', () => {
  it.each(Object.entries(SELECTIONS))('says with %s what each says alone', async (_, selection) => {
    const day = selection.includes('$day') ? '$day: Date' : '';
    const fragment = selection.includes('...Named') ? 'fragment Named on DocumentComponent { no code }' : '';
    for (const as of ['center', null]) {
      const { procedures } = await api.must<{ procedures: { nodes: Record<string, unknown>[] } }>(
        as, `query${day && `(${day})`} { procedures(first: 12, where: { listed: true }) { nodes { askedBy: code ${selection} } } } ${fragment}`);
      expect(procedures.nodes).toHaveLength(12);
      for (const { askedBy, ...found } of procedures.nodes) {
        const { procedure } = await api.must<{ procedure: Record<string, unknown> }>(as, `query($code: String!${day && `, ${day}`}) { procedure(code: $code) { ${selection} } } ${fragment}`, { code: askedBy });
        expect(found).toEqual(procedure);
      }
    }
  });

  it('shows entries, units and a following page at all', async () => {
    const { procedures } = await api.must<{ procedures: { nodes: { components: { nodes: { currentEntry: { responsibleUnit: { code: string } | null } | null }[]; pageInfo: { hasNextPage: boolean } } }[] } }>(
      null, '{ procedures(where: { listed: true }) { nodes { components(first: 1) { nodes { currentEntry { responsibleUnit { code } } } pageInfo { hasNextPage } } } } }');
    const pages = procedures.nodes.map((one) => one.components);
    expect(pages.every((page) => page.nodes.length === 1)).toBe(true);
    expect(pages.some((page) => page.nodes.some((one) => one.currentEntry?.responsibleUnit))).toBe(true);
    expect(pages.some((page) => page.pageInfo.hasNextPage)).toBe(true);
  });

  it.each(['department', 'commune', 'center'])('is planned once a connection when %s asks, not once a page', async (as) => {
    const ask = (): Promise<unknown> => api.must(as, `{ procedures(first: 20, where: { listed: true }) { nodes { id components(first: 10) { nodes { id currentEntry { id responsibleUnit { name } } } } responsibleUnits { name } } } }`);
    for (let times = 0; times < 20; times += 1) await ask();
    const planned = await api.sql<{ custom: number; generic: number }>(`select custom_plans::int as custom, generic_plans::int as generic from pg_prepared_statements where statement like '%components_ahead%' order by prepare_time desc limit 1`);
    // PostgreSQL plans the first five runs anew in any case.
    expect(planned).toEqual([{ custom: 5, generic: expect.any(Number) }]);
    expect(planned[0]?.generic).toBeGreaterThan(5);
  });
});

// Dossiers in the order of their receipt: pages by cursor meet every dossier once, in both directions, and the unknown stands last.
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: '2026-11-20T12:00:00+07:00' });
  // Two of one moment, one half a second later, and one that was never received.
  const received = ['2026-09-10T02:00:00Z', '2026-09-10T02:00:00Z', '2026-09-10T02:00:00.500Z', '2026-09-09T23:00:00Z', null];
  const dossiers = received.map((receivedAt, index) => ({
    code: `O-${index}`, procedureCode: '1.001193', unitCode: '24.09187', status: receivedAt ? 'RECEIVED' : 'NEW', sourceUpdatedAt: '2026-09-11T00:00:00Z', receivedAt,
  }));
  await api.must('connector', 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted } }', { input: { batchId: 'order', dossiers } });
});
afterAll(() => api.close());

interface Page {
  dossiers: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const PAGE = 'query($after: String, $direction: OrderDirection!) { dossiers(first: 2, after: $after, orderBy: [{field: RECEIVED_AT, direction: $direction}]) { nodes { code } pageInfo { hasNextPage endCursor } } }';

it.each([
  ['ASC', ['O-3', 'O-0', 'O-1', 'O-2', 'O-4']],
  ['DESC', ['O-2', 'O-0', 'O-1', 'O-3', 'O-4']],
])('pages %s by the moment of receipt', async (direction, expected) => {
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const { dossiers }: Page = await api.must<Page>('office', PAGE, { after, direction });
    codes.push(...dossiers.nodes.map((dossier) => dossier.code));
    after = dossiers.pageInfo.hasNextPage ? dossiers.pageInfo.endCursor : null;
  } while (after);
  expect(codes).toEqual(expected);
});

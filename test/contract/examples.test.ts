// The examples for frontend teams run as they stand, with the printed token.
import { readdirSync, readFileSync } from 'node:fs';
import { createTestApi, type TestApi } from '../support/api.ts';

const FOLDER = new URL('../../schema/examples/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).toSorted();

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it('has examples', () => expect(files.length).toBeGreaterThan(5));

it.each(files)('%s runs without an error', async (name) => {
  const answer = await api.ask('frontend', readFileSync(new URL(name, FOLDER), 'utf8'));
  expect(answer.errors).toEqual([]);
  expect(Object.keys(answer.data ?? {}).length).toBeGreaterThan(0);
});

// The arrays of a bulk write reach PostgreSQL as they are, whatever stands in them.
import fc from 'fast-check';
import { arrayLiteral } from '../../api/database/array-literal.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

it('brings texts, nulls, words that look like null, quotes and backslashes unchanged', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'NULL', 'null', '{}', '"', '\\', 'a,b', ' x ', '\\x00', 'é\n')).map((one) => one.replaceAll('\0', '').toWellFormed());
  await fc.assert(fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 8 }), async (values) => {
    // Beside a longer array: one that is empty because all of it is null is filled up again.
    const rows = await api.sql<{ value: string | null }>('select value from unnest($1::text[], $2::int[]) as n(value, place)', [arrayLiteral(values), arrayLiteral(values.map((_, index) => index))]);
    expect(rows.map((one) => one.value)).toEqual(values);
  }), { numRuns: 60 });
});

// The stored text of component rows gives the rows back, whatever a source writes as a paper code.
import fc from 'fast-check';
import { countComponents, packComponents, unpackComponents, withComponents } from '../../api/domain/component-rows.ts';
import { ComponentForm } from '../../schema/enums.ts';

const row = fc.record({
  no: fc.option(fc.integer({ min: 1, max: 9999 })), paperCode: fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('|', '%7C', '%25', 'KQ.G01:2|3', ':'))),
  form: fc.option(fc.constantFrom(...Object.values(ComponentForm))), digitized: fc.boolean(), reused: fc.boolean(), fromStore: fc.boolean(),
});

it('gives every row back, in order', () => {
  fc.assert(fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
    expect(unpackComponents(packComponents(rows))).toEqual(rows);
  }));
});

it('tells no rows from rows that nobody sent, and counts what was sent', () => {
  const counts = { componentsTotal: 5, componentsDigitized: null, componentsReused: null, componentsFromStore: null };
  expect(withComponents({ ...counts, components: null })).toEqual({ ...counts, components: null });
  expect(withComponents({ ...counts, components: '' })).toEqual({ ...countComponents([]), components: [] });
  expect(withComponents({ ...counts, components: 'P71|E0' })).toMatchObject({ componentsTotal: 2, componentsDigitized: 1, componentsReused: 1, componentsFromStore: 1 });
});

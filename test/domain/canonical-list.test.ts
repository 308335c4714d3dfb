// The hash of a published list, recomputed here by the words of docs/published-list-hash.md alone.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, canonicalList, hashOfList, type PublishedContent, type PublishedEntry } from '../../api/domain/canonical-list.ts';

const entry = (code: string, no: number): PublishedEntry => ({
  procedure: { code, name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch' },
  component: { no, code: `${code}.TP${String(no).padStart(2, '0')}`, name: 'Giấy chứng sinh', paperCode: null },
  responsibleUnit: { code: 'BN25.STP', name: 'Sở Tư pháp' },
  class: 'PRIOR_RESULT', stage: 'RECEIPT', legalBasis: null, exemption: null, replacedByData: null, note: 'bản "chính"',
});
const list: PublishedContent = {
  number: 'DM-2026-001', title: 'Danh mục', decision: { number: '12/QĐ-UBND', signedOn: '2026-02-10', signedBy: 'Chủ tịch' }, effectiveFrom: '2026-03-01',
  entries: [entry('1.001193', 10), entry('1.001193', 2), entry('1.000656', 1)],
};

// Written by hand from the document.
const VECTOR_ENTRY = (code: string, no: number): string =>
  `{"class":"PRIOR_RESULT","component":{"code":"${code}.TP${no < 10 ? '0' : ''}${no}","name":"Giấy chứng sinh","no":${no},"paperCode":null},"exemption":null,"legalBasis":null,"note":"bản \\"chính\\"",`
  + `"procedure":{"code":"${code}","field":"Hộ tịch","name":"Thủ tục đăng ký khai sinh"},"replacedByData":null,"responsibleUnit":{"code":"BN25.STP","name":"Sở Tư pháp"},"stage":"RECEIPT"}`;
const VECTOR = `{"decision":{"number":"12/QĐ-UBND","signedBy":"Chủ tịch","signedOn":"2026-02-10"},"effectiveFrom":"2026-03-01","entries":[${VECTOR_ENTRY('1.000656', 1)},${VECTOR_ENTRY('1.001193', 2)},${VECTOR_ENTRY('1.001193', 10)}],"format":"digitization-list/1","number":"DM-2026-001","title":"Danh mục"}`.normalize('NFC');

describe('the canonical form of a published list', () => {
  it('is, byte for byte, what the document says', () => {
    expect(canonicalList(list)).toBe(VECTOR);
    expect(hashOfList(list)).toBe(createHash('sha256').update(Buffer.from(VECTOR, 'utf8')).digest('hex'));
  });

  it('depends neither on the order of entries nor on the form of accents', () => {
    const other = JSON.parse(JSON.stringify({ ...list, entries: [...list.entries].reverse() }).normalize('NFD')) as PublishedContent;
    expect(hashOfList(other)).toBe(hashOfList(list));
  });

  it('changes with every member', () => {
    const hash = hashOfList(list);
    expect(hashOfList({ ...list, title: 'Danh mục 2' })).not.toBe(hash);
    expect(hashOfList({ ...list, effectiveFrom: '2026-03-02' })).not.toBe(hash);
    expect(hashOfList({ ...list, decision: { ...list.decision, signedBy: 'Phó Chủ tịch' } })).not.toBe(hash);
    expect(hashOfList({ ...list, entries: list.entries.slice(1) })).not.toBe(hash);
    expect(hashOfList({ ...list, entries: list.entries.map((e) => ({ ...e, note: null })) })).not.toBe(hash);
  });

  it('reads back as the same value with its keys in order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.boolean())), (value) => {
        const nfc = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typeof member === 'string' ? member.normalize('NFC') : member]));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(nfc)));
      }),
    );
    expect(() => canonicalJson(1.5)).toThrow(RangeError);
  });
});

// Folding of Vietnamese text: what a reader takes for the same word is the same text, stored or asked.
import fc from 'fast-check';
import { foldText, queryWords, searchText } from '../../api/domain/search-text.ts';

const BASES = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'đ', 'b', 'c', 'h', 'ng', 'A', 'Ơ', 'Đ', 'Ð', 'ð', '1', '.', '/', ' '];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const syllables = fc.array(fc.tuple(fc.constantFrom(...BASES), fc.constantFrom(...TONES)), { maxLength: 30 }).map((parts) => parts.flat().join(''));
const anyText = fc.oneof(syllables, fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('folding', () => {
  it('is the same for composed and decomposed text', () => {
    fc.assert(fc.property(anyText, (text) => foldText(text.normalize('NFC')) === foldText(text.normalize('NFD'))));
  });

  it('is the same for small and capital letters', () => {
    fc.assert(fc.property(syllables, (text) => foldText(text.toUpperCase()) === foldText(text.toLowerCase())));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('takes away tone and vowel marks wherever they stand', () => {
    const toned = fc.array(fc.tuple(fc.constantFrom('a', 'e', 'i', 'o', 'u', 'y', 'd', 'h'), fc.constantFrom(...TONES)), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(toned, (parts) => foldText(parts.flat().join('')) === parts.map(([base]) => base).join('')));
  });

  it('takes every d for d', () => {
    const word = fc.array(fc.constantFrom('d', 'D', 'đ', 'Đ', 'ð', 'Ð'), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(word, (letters) => foldText(letters.join('')) === 'd'.repeat(letters.length)));
  });

  it.each([
    ['Đăng ký khai sinh', 'dang ky khai sinh'],
    ['ðăng ký', 'dang ky'],
    ['hòa', 'hoa'], ['hoà', 'hoa'], ['thủy', 'thuy'], ['thuỷ', 'thuy'],
    ['  Giấy   tờ (bản chính); ', 'giay to ban chinh'],
    ['1.001193', '1.001193'], ['000.00.00.G15-KQ003159', '000.00.00.g15-kq003159'],
    ['số 163/QĐ-BTP.', 'so 163/qd-btp'],
    ['...', ''], ['', ''],
  ])('reads %j as %j', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('search text', () => {
  it('holds every word of every field, and no field can break out of its fence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('a | b', '||', '%_\\')), { maxLength: 5 }), (fields) => {
        const text = searchText(fields);
        expect(fields.every((field) => queryWords(field).every((word) => text.includes(word)))).toBe(true);
        expect(text.split('|').length).toBe(fields.some((field) => foldText(field)) ? fields.filter((field) => foldText(field)).length + 2 : 1);
      }),
    );
  });

  it('passes over what is unknown', () => {
    expect(searchText([null, 'Hộ tịch', undefined, ''])).toBe('| ho tich |');
    expect(searchText([null])).toBe('');
  });

  it('asks for ten words at most', () => {
    fc.assert(fc.property(anyText, (text) => queryWords(text).length <= 10));
    expect(queryWords('a b c d e f g h i k l m')).toHaveLength(10);
  });
});

/** Letters as they are drawn give back the text as it was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidi } from '../../../src/arabic/bidi.ts';
import { withSignBefore, writtenText } from '../../../src/import/readers/pdf/reading-order.ts';

/** How a text of one line is drawn from left to right, as the Unicode algorithm has it. */
function drawn(text: string): string[] {
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels);
  return bidi
    .getReorderedIndices(text, levels)
    .map((index: number) => mirrored.get(index) ?? text.charAt(index));
}

const writing = { mirrors: true, isRightToLeft: true };
const read = (units: readonly string[]) => withSignBefore(writtenText(units, writing));

describe('a line that was drawn by the rules comes back', () => {
  test.each([
    ['تضع الجمعية هذه السياسة، ولا يجوز أن تُخالف.'],
    ['اعتُمدت بتاريخ 10/11/1445 هـ الموافق 18/05/2024 م.'],
    ['بتاريخ ١٠/١١/١٤٤٥ هـ'],
    ['بتاريخ 10 / 11 / 1445 هـ الموافق'],
    ['الجلسة (3) المنعقدة عن بُعد'],
    ['أ. الاتصالات (من 8:00 إلى 15:30).'],
    ['البريد info@example.org والموقع www.example.org فقط'],
    ['الحساب SA29 8000 0454 6080 1464 8449 لدى المصرف'],
    ['نسبة 1,200.50 ريال'],
    ['القرار رقم 12 لسنة 2024'],
    ['ترخيص رقم: 5593'],
    ['«سياسة» [أ] {ب}'],
  ])('%s', (text) => {
    expect(read(drawn(text))).toBe(text);
  });

  test('made of any Arabic words, numbers and signs that divide them', () => {
    const word = fc.constantFrom(
      'سياسة',
      'لا',
      'الجمعية',
      '(أ)',
      '12',
      '١٤٤٥',
      '10/11/1445',
      '1.5',
      'هـ',
      '«ب»',
    );
    const joint = fc.constantFrom(' ', '، ', ': ', '. ', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 1 }), (parts) => {
        const text = `سياسة ${parts.map(([one, other]) => one + other).join('')}هنا`;

        expect(read(drawn(text))).toBe(text);
      }),
    );
  });
});

test('a ligature is one place with its letters in order', () => {
  expect(read(['ب', 'لا', 'ا', ' ', 'لا'])).toBe('لا الاب');
});

test('the sign of a telephone number that was set from left to right stands before it', () => {
  expect(read(Array.from('+966533990307 فتاهلا'))).toBe('الهاتف +966533990307');
});

test('Latin text runs from left to right, with the Arabic inside it', () => {
  expect(writtenText(Array.from('Namaa (ءامن) 2024'), { ...writing, isRightToLeft: false })).toBe(
    'Namaa (نماء) 2024',
  );
});

test('brackets that were stored as written are not turned', () => {
  expect(writtenText(Array.from('.(أ)'), { mirrors: false, isRightToLeft: true })).toBe(')أ(.');
});

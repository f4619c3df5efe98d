/** «علي» with a dotted letter is the preposition where no name can stand. */
import { describe, expect, test } from 'vitest';
import { foldedText } from '../../src/arabic/fold.ts';
import { prepositionAla } from '../../src/arabic/preposition-or-name.ts';

const isFoundIn = (text: string) => prepositionAla.test(foldedText(text, 'orthographic'));

describe('«علي» that is the preposition', () => {
  test.each([
    ...['يجب علي الموظف الرد.', 'وعلي الجمعية أن ترد.', 'تشرف اللجنة علي البرنامج.', 'الحصول علي الموافقة.'],
    ...['بناء علي ما ورد.', 'علي أن يُبلغ المستفيد.', 'الاطلاع علي بياناته.', 'لا تزيد علي خمسة أيام.'],
  ])('stands in «%s»', (text) => {
    expect(isFoundIn(text)).toBe(true);
  });

  test.each([
    ...['يوقعه علي بن أحمد.', 'الأستاذ علي العمري.', 'يشرف علي الغامدي.', 'يحال إلى علي محمد.'],
    ...['محمد علي الجمعية.', 'المدير علي الأحمد.', 'مستوى علي.', 'عليه أن يرد، وعليها.', 'الأعلى والعليا.'],
  ])('does not stand in «%s»', (text) => {
    expect(isFoundIn(text)).toBe(false);
  });
});

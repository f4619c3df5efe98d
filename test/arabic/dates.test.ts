import { expect, test } from 'vitest';
import { dateInWords } from '../../src/arabic/dates.ts';

test.each([
  [
    '2024-05-18',
    'arabicIndic',
    '١٠ ذي القعدة ١٤٤٥هـ الموافق ١٨ مايو ٢٠٢٤م',
    '18 May 2024 (10 Dhu al-Qadah 1445 AH)',
  ],
  ['2026-01-15', 'latin', '26 رجب 1447هـ الموافق 15 يناير 2026م', '15 January 2026 (26 Rajab 1447 AH)'],
  ['1850-02-03', 'latin', '3 فبراير 1850م', '3 February 1850'],
] as const)('%s in %s digits', (day, digits, ar, en) => {
  expect(dateInWords(day, digits)).toEqual({ ar, en });
});

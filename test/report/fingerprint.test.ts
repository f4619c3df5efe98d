/** A finding keeps its fingerprint while the file around it changes, and no other has the same. */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/model/dossier.ts';
import { fill } from '../../src/model/message.ts';
import { keyPath } from '../../src/model/position.ts';
import type { Sourced } from '../../src/model/source.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { excerptsFrom, fingerprinted, fingerprintOf, type Unmarked } from '../../src/report/fingerprint.ts';

const file = 'policies/noor/policy.yaml';

const parts = {
  code: 'language/spelling:wrong',
  file,
  pointer: '/sections/channels/items/3/text/ar',
  values: ['الهمزة'],
  excerpt: 'الاداره',
};

describe('a fingerprint', () => {
  const original = fingerprintOf(parts, 1);

  test('is sixteen hexadecimal digits, the same on every computer', () => {
    expect(original).toBe('388c2c1795bb0c59');
  });

  test.each([
    ['its place in a list', { pointer: '/sections/channels/items/5/text/ar' }],
    ['spelling', { excerpt: ' الإدارة ' }],
  ])('does not depend on %s', (_, change) => {
    expect(fingerprintOf({ ...parts, ...change }, 1)).toBe(original);
  });

  test.each<[string, Partial<typeof parts>]>([
    ['the code', { code: 'language/spelling:doubtful' }],
    ['the file', { file: 'policies/birr/policy.yaml' }],
    ['the section', { pointer: '/sections/rights/items/3/text/ar' }],
    ['the language', { pointer: '/sections/channels/items/3/text/en' }],
    ['what the sentence names', { values: ['التاء'] }],
    ['the text', { excerpt: 'المدير' }],
  ])('depends on %s', (_, change) => {
    expect(fingerprintOf({ ...parts, ...change }, 1)).not.toBe(original);
  });

  test('tells twins apart', () => {
    expect(fingerprintOf(parts, 2)).not.toBe(original);
  });
});

const sentence = {
  ar: 'في {path} الكلمة {word} مكررة (العدد: {count}).',
  en: 'In {path} the word {word} is repeated (number: {count}).',
};

/** A finding about the first occurrence of a word after an offset; without a word, about what is at the pointer. */
function findingAt(source: Sourced<unknown>, pointer: string, word?: string, says = sentence): Unmarked {
  const { text } = source.file;
  const at = word === undefined ? undefined : text.indexOf(word);
  const lines = text.slice(0, at).split('\n');
  const whole = source.locate(pointer);
  const start = at === undefined ? whole.start : { line: lines.length, column: lines.at(-1)!.length + 1 };
  const end = at === undefined ? whole.end : { line: start.line, column: start.column + word!.length };
  const values = { path: keyPath(pointer), word: word ?? 'نص', count: lines.length };
  return {
    code: 'language/repetition:repeated',
    severity: 'warning',
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer,
    message: { ar: fill(says, values, 'ar'), en: fill(says, values, 'en') },
  };
}

function parsed(text: string): Sourced<unknown> {
  return parseYaml({ path: file, text }).value!;
}

function marksOf(source: Sourced<unknown>, findings: readonly Unmarked[]): string[] {
  const dossier = {
    association: parseYaml({ path: 'a.yaml', text: 'id: x' }).value!,
    policies: [{ source }],
  };
  const excerptOf = excerptsFrom(dossier as unknown as Dossier);
  return fingerprinted(findings, excerptOf).map(({ fingerprint }) => fingerprint);
}

const items = (...texts: string[]) =>
  parsed(
    `sections:\n  channels:\n    items:\n${texts.map((text) => `      - text:\n          ar: ${text}\n`).join('')}`,
  );
const itemAt = (index: number, rest = '/text/ar') => `/sections/channels/items/${index}${rest}`;

describe('findings keep their fingerprints', () => {
  test('when a clause is put before theirs', () => {
    const before = items('الأول', 'الثاني');
    const after = items('جديد', 'الأول', 'الثاني');
    const [first, second] = marksOf(before, [
      findingAt(before, itemAt(0, '')),
      findingAt(before, itemAt(1, '')),
    ]);
    const later = marksOf(
      after,
      [0, 1, 2].map((index) => findingAt(after, itemAt(index, ''))),
    );

    expect(later.slice(1)).toEqual([first, second]);
    expect(new Set(later).size).toBe(3);
  });

  test('when another word of their text changes', () => {
    const before = items('النص فيه خطأ وغيره');
    const after = items('# سطر\n            النص المعدل فيه خطأ وسواه');

    expect(marksOf(after, [findingAt(after, itemAt(0), 'خطأ')])).toEqual(
      marksOf(before, [findingAt(before, itemAt(0), 'خطأ')]),
    );
  });

  test('when our sentence is worded anew', () => {
    const source = items('النص');
    const other = { ar: 'العدد {count}: الكلمة مكررة في {path}، وهي {word}.', en: '{path} {word} {count}' };
    const reordered = { ar: 'مكرر {path}: {word}', en: '{path}: {word}' };

    expect(marksOf(source, [findingAt(source, itemAt(0), 'النص', other)])).toEqual(
      marksOf(source, [findingAt(source, itemAt(0), 'النص', reordered)]),
    );
  });
});

test('twins are numbered in the order of the file, and one place is counted once', () => {
  const source = items('نص', 'نص');
  const [first, second] = [findingAt(source, itemAt(0)), findingAt(source, itemAt(1))];
  const [one, other] = marksOf(source, [second, first]);

  expect(one).not.toBe(other);
  expect(marksOf(source, [first, first, second])).toEqual([one, one, other]);
});

test('findings about files that were not understood have fingerprints too', () => {
  const source = items('نص');
  const finding = { ...findingAt(source, ''), file: 'policies/noor/other.yaml', code: 'yaml/syntax' };

  expect(marksOf(source, [finding])[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(excerptsFrom({ id: 'noor', unreadable: [] })(finding)).toBe('');
});

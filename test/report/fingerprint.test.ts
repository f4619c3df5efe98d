/** A finding keeps its fingerprint while the file around it changes, and no other has the same. */
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/check/excerpt.ts';
import { fill } from '../../src/model/message.ts';
import { keyPath, type TextRange } from '../../src/model/position.ts';
import type { Sourced } from '../../src/model/source.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { fingerprinted, fingerprintOf, type Unmarked } from '../../src/report/fingerprint.ts';

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
    expect(original).toBe('a112c0bde3b32755');
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

/** A finding about the words of a file at a pointer, as a check and the catalogue make it. */
function findingAt(source: Sourced<unknown>, pointer: string, range?: TextRange, says = sentence): Unmarked {
  const { start, end } = range === undefined ? source.locate(pointer) : source.locateWithin(pointer, range);
  const values = { path: keyPath(pointer), word: 'نص', count: start.line };
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
    excerpt: excerptOf(source.data, pointer, range),
  };
}

const marksOf = (...findings: readonly Unmarked[]) =>
  fingerprinted(findings).map(({ fingerprint }) => fingerprint);

function clauses(...texts: string[]): Sourced<unknown> {
  const items = texts.map((text) => `      - text:\n          ar: ${text}\n`);
  return parseYaml({ path: file, text: `sections:\n  channels:\n    items:\n${items.join('')}` }).value!;
}

const clauseAt = (index: number) => `/sections/channels/items/${index}`;

describe('findings keep their fingerprints', () => {
  test('when a clause is put before theirs', () => {
    const before = clauses('الأول', 'الثاني');
    const after = clauses('جديد', 'الأول', 'الثاني');
    const later = marksOf(...[0, 1, 2].map((index) => findingAt(after, clauseAt(index))));

    expect(later.slice(1)).toEqual(marksOf(findingAt(before, clauseAt(0)), findingAt(before, clauseAt(1))));
    expect(new Set(later).size).toBe(3);
  });

  test('when other words of their text change', () => {
    const before = clauses('خطأ وغيره');
    const after = clauses('خطأ وسواه\n            # سطر');
    const word = { start: 0, end: 3 };

    expect(marksOf(findingAt(after, `${clauseAt(0)}/text/ar`, word))).toEqual(
      marksOf(findingAt(before, `${clauseAt(0)}/text/ar`, word)),
    );
  });

  test('when our sentence is worded anew', () => {
    const source = clauses('النص');
    const other = { ar: 'العدد {count}: الكلمة مكررة في {path}، وهي {word}.', en: '{path} {word} {count}' };
    const shorter = { ar: 'مكرر {path}: {word}', en: '{path}: {word}' };

    expect(marksOf(findingAt(source, clauseAt(0), undefined, other))).toEqual(
      marksOf(findingAt(source, clauseAt(0), undefined, shorter)),
    );
  });
});

test('twins are numbered in the order of the file, and one place is counted once', () => {
  const source = clauses('نص', 'نص');
  const [first, second] = [findingAt(source, clauseAt(0)), findingAt(source, clauseAt(1))];
  const [one, other] = marksOf(second, first);

  expect(one).not.toBe(other);
  expect(marksOf(first, first, second)).toEqual([one, one, other]);
});

test('the words that a finding is about serve only to know it by', () => {
  const [finding] = fingerprinted([findingAt(clauses('نص'), clauseAt(0))]);

  expect(finding).not.toHaveProperty('excerpt');
  expect(finding).toHaveProperty('fingerprint');
});

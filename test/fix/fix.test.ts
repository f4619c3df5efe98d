/** A repair changes the characters that it names and nothing else; a file is never left broken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import { lineStartsOf, stretchOf } from '../../src/fix/edits.ts';
import { fixFile, type Repair } from '../../src/fix/fix.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

const path = 'policies/noor/policy.yaml';

/** A repair of the characters from `start` to `end` of the text at a pointer. */
function repairOf(
  file: string,
  pointer: string,
  [start, end]: readonly [number, number],
  text: string,
): Repair {
  const source = parseYaml({ path, text: file }).value!;
  return { code: 'test/rule:wrong', pointer, span: source.locateWithin(pointer, { start, end }), text };
}

/** A repair of the first occurrence of some characters in the text at `/a`. */
function instead(file: string, wrong: string, text: string): Repair {
  const { a } = parseYaml({ path, text: file }).value!.data as { a: string };
  const start = a.indexOf(wrong);
  return repairOf(file, '/a', [start, start + wrong.length], text);
}

/** A repair that puts something after the last visible character of the text at `/a`. */
function afterAll(file: string, text: string): Repair {
  const { a } = parseYaml({ path, text: file }).value!.data as { a: string };
  return repairOf(file, '/a', [a.trimEnd().length, a.trimEnd().length], text);
}

const fix = (file: string, ...repairs: Repair[]) => fixFile({ path, text: file }, repairs, parseYaml);

describe('characters are replaced', () => {
  test.each<[string, string, string, string, string]>([
    ['in a plain text', 'a: جمعيه النور # جمعيه\n', 'جمعيه', 'جمعية', 'a: جمعية النور # جمعيه\n'],
    ['on a later line', 'a: نص\n  جمعيه\n\n  آخر\n', 'جمعيه', 'جمعية', 'a: نص\n  جمعية\n\n  آخر\n'],
    ['by a quote in single quotes', "a: 'its x'\n", 'its', "it's", "a: 'it''s x'\n"],
    ['by a quote in double quotes', 'a: "b c"\n', 'c', '"c"', 'a: "b \\"c\\""\n'],
    ['by a backslash in double quotes', 'a: "b c"\n', 'c', 'c\\', 'a: "b c\\\\"\n'],
    ['by a quote in a plain text', 'a: its x\n', 'its', "it's", "a: it's x\n"],
    ['between escapes, which stay', 'a: "\\u0627 ـنص\\t"\n', 'ـ', '', 'a: "\\u0627 نص\\t"\n'],
    [
      'in a literal block',
      'a: |\n  نص\n    جمعيه\n\n  x\n',
      'جمعيه',
      'جمعية',
      'a: |\n  نص\n    جمعية\n\n  x\n',
    ],
    ['in a folded block', 'a: >-\n  نص\n  جمعيه\n', 'جمعيه', 'جمعية', 'a: >-\n  نص\n  جمعية\n'],
    [
      'without touching the fold beside them',
      'a: نص\n  آخر , ثالث\n',
      'نص آخر ,',
      'نص آخر،',
      'a: نص\n  آخر، ثالث\n',
    ],
    ['where spaces stand before a fold', 'a: >-\n  نص  \n  آخر\n', '   ', ' ', 'a: >-\n  نص\n  آخر\n'],
    ['in a flow collection', '{ b: 1, a: نص ؛آخر }\n', ' ؛', '؛ ', '{ b: 1, a: نص؛ آخر }\n'],
    [
      'with the line breaks of other systems',
      'a: >\r\n  نص\r\n  جمعيه\r\nb: 1\r\n',
      'ه',
      'ة',
      'a: >\r\n  نص\r\n  جمعية\r\nb: 1\r\n',
    ],
    ['after a byte order mark', '\uFEFF# x\na: جمعيه', 'ه', 'ة', '\uFEFF# x\na: جمعية'],
    ['after emoji', 'a: 🙂 جمعيه', 'ه', 'ة', 'a: 🙂 جمعية'],
  ])('%s', (_, file, wrong, right, expected) => {
    const result = fix(file, instead(file, wrong, right));

    expect(result.text).toBe(expected);
    expect(result.left).toEqual([]);
  });
});

test.each([
  ['a: نص\nb: 1\n', 'a: نص.\nb: 1\n'],
  ['a: نص   # لماذا\n', 'a: نص.   # لماذا\n'],
  ['a: نص\n  آخر\n\n', 'a: نص\n  آخر.\n\n'],
  ["a: 'نص'", "a: 'نص.'"],
  ['a: "نص\n  آخر"\n', 'a: "نص\n  آخر."\n'],
  ['a: >\n  نص\n  آخر\n\nb: 1\n', 'a: >\n  نص\n  آخر.\n\nb: 1\n'],
  ['a: >-\n  نص\n  آخر', 'a: >-\n  نص\n  آخر.'],
  ['a: |+\n  نص\n\n\nb: 1\n', 'a: |+\n  نص.\n\n\nb: 1\n'],
  ['{ a: نص, b: 1 }', '{ a: نص., b: 1 }'],
])('a full stop goes after the last word: %j', (file, expected) => {
  expect(fix(file, afterAll(file, '.')).text).toBe(expected);
});

describe('a repair is left out', () => {
  const leftOf = (file: string, ...repairs: Repair[]) => {
    const { text, applied, left } = fix(file, ...repairs);
    return {
      isUnchanged: text === file,
      applied: applied.length,
      because: left.map(({ because }) => because),
    };
  };

  test.each<[string, string, string, string]>([
    ['that would make a key of a plain text', 'a: نص آخر\n', 'نص', 'نص: '],
    ['that would make a comment of a plain text', 'a: نص آخر\n', 'آخر', ' # آخر'],
    ['that would end a text in a flow collection', '{ a: نص آخر }\n', ' آخر', ', آخر'],
    ['that would end a block', 'a: |\n  نص\n  آخر\n', 'آخر', 'آ\nخر'],
    ['that would leave nothing of a plain text', 'a: نص\nb: 1\n', 'نص', ''],
    ['that would make a number of a text', 'a: x1\n', 'x', ''],
    ['that brings a character that deceives', 'a: نص\n', 'نص', 'نص\u202E'],
  ])('%s', (_, file, wrong, right) => {
    expect(leftOf(file, instead(file, wrong, right))).toEqual({
      isUnchanged: true,
      applied: 0,
      because: ['unsafe'],
    });
  });

  test('whose text is not there', () => {
    const file = 'a: نص\nb: 5\nc: [x]\n';
    const { span } = repairOf(file, '/a', [0, 1], '');
    const repairs = ['/b', '/c', '/d', '/c/0', '/c/0/x', ''].map((pointer) => ({
      code: 'x',
      pointer,
      span,
      text: 'y',
    }));

    expect(leftOf(file, ...repairs).because).toEqual(Array(6).fill('gone'));
  });

  test('where only the place of the whole text is known', () => {
    const file = 'a: "نص آخر"\n';
    const span = parseYaml({ path, text: file }).value!.locate('/a');

    expect(leftOf(file, { code: 'x', pointer: '/a', span, text: 'x' }).because).toEqual(['gone']);
  });

  test('in a file that is not sound', () => {
    expect(leftOf('a: [', { ...repairOf('a: x\n', '/a', [0, 1], 'y') }).because).toEqual(['gone']);
  });

  test('that changes what an earlier one changes', () => {
    const file = 'a: واحد اثنان ثلاثة\n';
    const repairs = [
      instead(file, 'اثنان', '٢'),
      instead(file, 'واحد اثنان', '٣'),
      instead(file, 'ثلاثة', '٤'),
    ];
    const { text, left } = fix(file, ...repairs);

    expect(text).toBe('a: واحد ٢ ٤\n');
    expect(left).toEqual([{ repair: repairs[1], because: 'overlaps' }]);
  });

  test('that inserts where another inserts', () => {
    const file = 'a: نص\n';

    expect(fix(file, afterAll(file, '.'), afterAll(file, '؟')).text).toBe('a: نص.\n');
  });

  test('alone, while all others are made', () => {
    const file = Array.from({ length: 40 }, (_, index) => `k${index}: نص ${index} ه # ه\n`).join('');
    const repairs = Array.from({ length: 40 }, (_, index) => {
      const at = `نص ${index} `.length;
      return repairOf(file, `/k${index}`, [at, at + 1], index % 7 === 3 ? 'ة: ' : 'ة');
    });
    const { text, applied, left } = fix(file, ...repairs);

    expect(left.map(({ repair }) => repairs.indexOf(repair))).toEqual([3, 10, 17, 24, 31, 38]);
    expect(applied).toHaveLength(34);
    expect(text.match(/ ة # ه/g)).toHaveLength(34);
  });
});

test('one that cannot be made does not keep others in the same text from being made', () => {
  const file = 'a: واحده اثنان ثلاثه\n  أربعه خمسه\n';
  const repairs = ['واحده', 'ثلاثه', 'أربعه', 'خمسه'].map((word) =>
    instead(file, word, word.replace('ه', 'ة')),
  );
  const { text, left } = fix(file, ...repairs, instead(file, 'اثنان', '٢: '));

  expect(text).toBe('a: واحدة اثنان ثلاثة\n  أربعة خمسة\n');
  expect(left).toHaveLength(1);
});

test('the same repair asked for twice is made once, and both count as made', () => {
  const file = 'a: جمعيه\n';
  const { text, applied } = fix(file, instead(file, 'ه', 'ة'), { ...instead(file, 'ه', 'ة'), code: 'other' });

  expect(text).toBe('a: جمعية\n');
  expect(applied).toHaveLength(2);
});

test('repairs that touch are both made', () => {
  const file = 'a: نص ،آخر \n  b\n';
  const start = 'نص'.length;
  const without = repairOf(file, '/a', [start, start + 1], '');
  const comma = repairOf(file, '/a', [start + 1, start + 2], '؛');
  const space = repairOf(file, '/a', [start + 2, start + 2], ' ');

  expect(fix(file, space, comma, without).text).toBe('a: نص؛ آخر \n  b\n');
});

test('nothing to do changes nothing', () => {
  expect(fix('a:   [ "x" ]', ...[])).toEqual({ text: 'a:   [ "x" ]', applied: [], left: [] });
});

const letters = fc.constantFrom(
  ...Array.from('ابتةهمحَّ٣ab.,،؛:\'"\\-#[]{}?!|>&*\t\n🙂'),
  '  ',
  '\n\n',
  ' ',
  ' ,',
  'ــ',
);
const texts = fc.string({ unit: letters, minLength: 1, maxLength: 40 });
const styles = fc.record<ToStringOptions>({
  defaultStringType: fc.constantFrom(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  ),
  blockQuote: fc.constantFrom<(boolean | 'folded' | 'literal')[]>(true, false, 'folded', 'literal'),
  lineWidth: fc.constantFrom(0, 12, 20, 40),
});

/** A file in some style, with comments between its entries, and either kind of line break. */
const files = fc
  .record({
    values: fc.array(texts, { minLength: 1, maxLength: 6 }),
    style: styles,
    crlf: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ values, style, crlf, end }) => {
    const entries = values.map((value, index) =>
      stringify({ [`k${index}`]: value }, { ...style, minContentWidth: 0 }),
    );
    const file = entries.join('# تعليق، كما هو\n') + (end ? '# end' : '');
    return crlf ? file.replaceAll('\n', '\r\n') : file;
  })
  .filter((file) => parseYaml({ path, text: file }).value !== undefined);

/** Every text of a file. */
function textsOf(file: string): [pointer: string, text: string][] {
  const data = parseYaml({ path, text: file }).value!.data as Record<string, unknown>;
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`/${key}`, value]] : [],
  );
}

const wishes = fc.array(
  fc.record({
    text: fc.nat(),
    start: fc.nat(),
    length: fc.nat(4),
    replacement: fc.oneof(texts, letters, fc.constant('')),
  }),
  {
    maxLength: 12,
  },
);

/** Whether what lies outside the characters that repairs name is all there, in order, with nothing around it. */
function isKept(file: string, text: string, repairs: readonly Repair[]): boolean {
  const stretches = repairs.map(({ span }) => stretchOf(span, lineStartsOf(file)));
  const inOrder = stretches.sort((one, other) => one.start - other.start || one.end - other.end);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  const kept = starts.map((start, index) => file.slice(start, inOrder[index]?.start ?? file.length));
  const ends = kept.reduce((at, part) => {
    const found = text.indexOf(part, at);
    return found === -1 ? Infinity : found + part.length;
  }, 0);
  return ends <= text.length && text.startsWith(kept[0]!) && text.endsWith(kept.at(-1)!);
}

describe('whatever the files and the repairs', () => {
  test('the data change as the repairs that were made say, and every other byte stays', () => {
    fc.assert(
      fc.property(files, wishes, (file, wanted) => {
        const all = textsOf(file);
        fc.pre(all.length > 0);
        const repairs = wanted.map(({ text, start, length, replacement }) => {
          const [pointer, value] = all[text % all.length]!;
          const from = start % (value.length + 1);
          return repairOf(file, pointer, [from, Math.min(value.length, from + length)], replacement);
        });
        const { text, applied, left } = fix(file, ...repairs);

        expect(applied.length + left.length).toBe(repairs.length);
        expect(parseYaml({ path, text }).value).toBeDefined();
        expect(isKept(file, text, applied)).toBe(true);
        const touched = new Set(applied.map(({ pointer }) => pointer));
        const others = (one: string) => textsOf(one).filter(([pointer]) => !touched.has(pointer));
        expect(others(text)).toEqual(others(file));
      }),
      { numRuns: 1500 },
    );
  });

  test('a letter for a letter is always possible', () => {
    fc.assert(
      fc.property(files, (file) => {
        const repairs = textsOf(file).flatMap(([pointer, value]) =>
          Array.from(value.matchAll(/ه/g), ({ index }) => repairOf(file, pointer, [index, index + 1], 'ة')),
        );

        expect(fix(file, ...repairs).left).toEqual([]);
        expect(textsOf(fix(file, ...repairs).text)).toEqual(
          textsOf(file).map(([pointer, value]) => [pointer, value.replaceAll('ه', 'ة')]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** A small check, such as rules are: tatweel, spaces before a comma, doubled spaces and a missing full stop. */
function findingsOf(file: string): Repair[] {
  return textsOf(file).flatMap(([pointer, value]) => {
    const at = (pattern: RegExp, text: string) =>
      Array.from(value.matchAll(pattern), ({ 0: wrong, index }) =>
        repairOf(file, pointer, [index, index + wrong.length], text),
      );
    const length = value.trimEnd().length;
    const isOpen = /\p{L}$/u.test(value.trimEnd());
    return [
      ...at(/ـ+/g, ''),
      ...at(/ +(?=[،,])/g, ''),
      ...at(/,/g, '،'),
      ...at(/ {2,}(?=\S)/g, ' '),
      ...(isOpen ? [repairOf(file, pointer, [length, length], '.')] : []),
    ];
  });
}

test('what was repaired is not found again, and a second time changes nothing', () => {
  fc.assert(
    fc.property(files, (file) => {
      const first = fix(file, ...findingsOf(file));
      let { text } = first;
      for (let round = 0; round < 5; round += 1) {
        const again = fix(text, ...findingsOf(text));
        if (again.text === text) break;
        text = again.text;
      }

      expect(fix(text, ...findingsOf(text)).text).toBe(text);
      expect(findingsOf(text).length).toBeLessThanOrEqual(first.left.length);
    }),
    { numRuns: 500 },
  );
});

/** Any stretch of a text can be pointed at in the file, however the file writes the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, stringify, visit, type Scalar, type ToStringOptions } from 'yaml';
import type { Position, Span, TextRange } from '../../src/model/position.ts';
import { charactersOf as charactersOfWritten } from '../../src/parse/scalar-offsets.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

/** The place of a position in a text. */
function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((total, one) => total + one.length + 1, 0) + column - 1;
}

function between(text: string, { start, end }: Span): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The characters of the file that stand for `wanted`, which occurs once in the text at `/a`. */
function shown(file: string, wanted: string): string {
  const source = parseYaml({ path: 'policy.yaml', text: file }).value!;
  const { a } = source.data as { a: string };
  const start = a.indexOf(wanted);
  if (start === -1) throw new Error(`${JSON.stringify(a)} has no ${wanted}`);
  return between(file, source.locateWithin('/a', { start, end: start + wanted.length }));
}

/** The characters of a file for a stretch of a scalar as the general parser gives it. */
function charactersOf(
  { value, range }: Scalar,
  file: string,
  wanted: TextRange,
): [number, number] | undefined {
  const [start, end] = range ?? [0, 0];
  return charactersOfWritten({ text: String(value), start, end }, file, wanted);
}

/** For each unit of the value at `/a` the characters of the file that stand for it. */
function units(file: string): string[] | undefined {
  const scalar = parseDocument(file).getIn(['a'], true);
  if (!isScalar(scalar)) throw new Error('No text at a');
  const value = String(scalar.value);
  const all = Array.from({ length: value.length }, (_, start) =>
    charactersOf(scalar, file, { start, end: start + 1 }),
  );
  return all.every((one) => one !== undefined)
    ? all.map(([start, end]) => file.slice(start, end))
    : undefined;
}

describe('a word is shown where it stands', () => {
  test.each<[string, string]>([
    ['in a plain text', 'a: قبل الكلمة بعد\n'],
    ['in a plain text with a comment after it', 'a: قبل الكلمة # الكلمة\n'],
    ['in a plain text of several lines', 'a: قبل\n  الكلمة\n  بعد\n'],
    ['in a plain text with an empty line', 'a: قبل\n\n\n  الكلمة بعد\n'],
    ['in a plain text with spaces at the ends of lines', 'a: قبل  \n  \t \n  \t  الكلمة \n  بعد\n'],
    ['in single quotes', "a: 'قبل الكلمة بعد'\n"],
    ['after a doubled quote', "a: 'it''s its'' الكلمة'\n"],
    ['in single quotes over several lines', "a: 'قبل\n\n  ''هو''\n  الكلمة'\n"],
    ['in double quotes', 'a: "قبل الكلمة بعد"\n'],
    ['after escapes', 'a: "\\" \\\\ \\n \\u0627 \\x41 \\U0001F642 \\/ الكلمة \\t"\n'],
    ['after a continued line', 'a: "قبل \\\n    الكلمة"\n'],
    ['after a continued line and spaces that are kept', 'a: "قبل \\\n    \\  الكلمة"\n'],
    ['in double quotes over several lines', 'a: "قبل\n\n   \n  الكلمة\n  "\n'],
    ['in a literal block', 'a: |\n  قبل\n  الكلمة\n'],
    ['in a literal block without its last line break', 'a: |-\n  قبل\n\n    الكلمة\n\n'],
    ['in a literal block that keeps its empty lines', 'a: |+\n  قبل الكلمة\n\n\nb: 1\n'],
    ['in a block after a comment', 'a: | # - + 2\n  قبل\n  الكلمة\n'],
    ['in a block that begins with spaces', 'a: |2\n    قبل\n  الكلمة\n'],
    ['in a block whose text is indented throughout', 'a: |2-\n    قبل\n    الكلمة\n'],
    ['in a block that begins with empty lines', 'a: |\n\n \n  قبل الكلمة\n'],
    ['in a folded block', 'a: >\n  قبل\n  الكلمة\n  بعد\n'],
    ['in a folded block with empty lines', 'a: >-\n  قبل\n\n\n  الكلمة\n'],
    ['in a folded block with lines indented more', 'a: >\n  قبل\n    - أ\n\n    - ب\n\n\n  الكلمة\n  بعد\n'],
    ['in a folded block after a line that begins with a tab', 'a: >\n  قبل\n  \tأ\n  الكلمة\n'],
    ['in a folded block with an indentation indicator', 'a: >1-\n   قبل\n\n   مزيد\n الكلمة\n'],
    ['in a folded block that ends with spaces', 'a: >+\n  قبل\n  الكلمة  \n    \n\n'],
    ['at the end of a file without a line break', 'a: >\n  قبل\n  الكلمة'],
    ['in a flow collection', '{ b: [x, "y"], a: قبل الكلمة , c: 1 }\n'],
    ['in quotes in a flow collection', '{ b: "x", a: "قبل\n  الكلمة" }\n'],
    ['after emoji and marks', 'a: 🙂 مُحَمَّدٌ 👨‍👩‍👧 الكلمة\n'],
    ['after an anchor', 'a: &x قبل الكلمة\n'],
  ])('%s', (_, file) => {
    expect(shown(file, 'الكلمة')).toBe('الكلمة');
    expect(shown(file.replaceAll('\n', '\r\n'), 'الكلمة')).toBe('الكلمة');
  });
});

test.each<[string, string, string[]]>([
  ['a doubled quote is shown whole', "a: 'b''c'\n", ['b', "''", 'c']],
  ['an escape is shown whole', 'a: "b\\u0627\\"c"\n', ['b', '\\u0627', '\\"', 'c']],
  ['a fold is shown with the indentation after it', 'a: b\n  c\n', ['b', '\n  ', 'c']],
  ['a continued line belongs to no character', 'a: "b\\\n  c"\n', ['b', 'c']],
  [
    'a line break of a block is shown with the indentation after it',
    'a: |\n  b\n  c\n',
    ['b', '\n  ', 'c', '\n'],
  ],
  ['empty lines of a folded block', 'a: >-\n  b\n\n\n  c\n', ['b', '\n', '\n\n  ', 'c']],
  ['line breaks that are kept', 'a: |+\n  b\n\n\n', ['b', '\n', '\n', '\n']],
])('%s', (_, file, expected) => {
  expect(units(file)).toEqual(expected);
});

describe('more text goes', () => {
  const extended = (file: string) => {
    const scalar = parseDocument(file).getIn(['a'], true);
    const { length } = String((scalar as { value: unknown }).value).trimEnd();
    const [at = 0] = charactersOf(scalar as never, file, { start: length, end: length }) ?? [];
    return `${file.slice(0, at)}.${file.slice(at)}`;
  };

  test.each([
    ['a: b\nc: d\n', 'a: b.\nc: d\n'],
    ['a: b # c\n', 'a: b. # c\n'],
    ["a: 'b'\n", "a: 'b.'\n"],
    ['a: "b\n  c"\n', 'a: "b\n  c."\n'],
    ['a: >\n  b\n  c\n\nd: 1\n', 'a: >\n  b\n  c.\n\nd: 1\n'],
    ['a: |+\n  b\n\n', 'a: |+\n  b.\n\n'],
    ['a: >-\r\n  b\r\n  c\r\n', 'a: >-\r\n  b\r\n  c.\r\n'],
  ])('to the end of the text: %j', (file, expected) => {
    expect(extended(file)).toBe(expected);
  });
});

const letters = fc.constantFrom(
  ...Array.from('ابتمحَّ٣ abc. ,:\'"\\-#[]{}?!|>&*%@`\t\n🙂'),
  ...['  ', '\n\n', '\n  ', ' \n'],
);
const texts = fc.string({ unit: letters, minLength: 1, maxLength: 60 });
const styles = fc.record<Required<Pick<ToStringOptions, 'defaultStringType' | 'blockQuote' | 'lineWidth'>>>({
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

/** A value at `/a`, written in some style, with either kind of line break. */
const written = fc
  .record({ value: texts, style: styles, crlf: fc.boolean(), isFlow: fc.boolean() })
  .map(({ value, style, crlf, isFlow }) => {
    const data = isFlow ? [{ a: value, b: 1 }] : { a: value, b: 1 };
    const file = stringify(data, { ...style, minContentWidth: 0 });
    return { pointer: isFlow ? ['0', 'a'] : ['a'], file: crlf ? file.replaceAll('\n', '\r\n') : file };
  });

describe('whatever the text and the style', () => {
  test('every character is found, in order, and where it is written as it is, it is the same', () => {
    fc.assert(
      fc.property(written, ({ pointer, file }) => {
        const scalar = parseDocument(file).getIn(pointer, true);
        if (!isScalar(scalar) || typeof scalar.value !== 'string') return;
        const { value } = scalar;
        let last = 0;
        for (let start = 0; start < value.length; start += 1) {
          const place = charactersOf(scalar, file, { start, end: start + 1 });
          expect(place).toBeDefined();
          const [from, to] = place!;
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = from;
          const characters = file.slice(from, to);
          const isWrittenAsItIs = characters !== '' && !/[\\\n]/.test(characters) && characters !== "''";
          if (isWrittenAsItIs) expect(characters).toBe(value[start]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a stretch without escapes and folds is shown as it is', () => {
    fc.assert(
      fc.property(written, fc.nat(60), fc.nat(12), ({ pointer, file }, from, length) => {
        const { value: source } = parseYaml({ path: 'policy.yaml', text: file });
        const value = parseDocument(file).getIn(pointer);
        if (source === undefined || typeof value !== 'string') return;
        const start = Math.min(from, value.length - 1);
        const wanted = value.slice(start, start + length);
        fc.pre(wanted !== '' && !/[\n '"\\\t]/.test(wanted) && wanted.isWellFormed());
        const place = source.locateWithin(`/${pointer.join('/')}`, { start, end: start + wanted.length });
        // A continued line may stand between any two characters.
        expect(between(file, place).replaceAll(/\\\r?\n[ \t]*/g, '')).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
  });
});

test('what reaches beyond the text is shown as the whole text', () => {
  const file = 'a: نص\n';
  const source = parseYaml({ path: 'policy.yaml', text: file }).value!;

  expect(between(file, source.locateWithin('/a', { start: 0, end: 9 }))).toBe('نص');
});

test('in the policies of this repository every text can be pointed into', () => {
  const paths = readdirSync('policies', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  for (const path of paths) {
    const text = readFileSync(join('policies', path), 'utf8');
    visit(parseDocument(text), {
      Scalar(_, scalar) {
        if (typeof scalar.value === 'string')
          expect(charactersOf(scalar, text, { start: 0, end: 1 })).toBeDefined();
      },
    });
  }

  expect(paths).not.toEqual([]);
});

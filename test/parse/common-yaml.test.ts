/** What the one-pass reader reads, it reads as the general parser does; the rest it leaves alone. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import { readCommonYaml } from '../../src/parse/common-yaml.ts';
import { readDocument } from '../../src/parse/document.ts';
import type { PlacedData } from '../../src/parse/places.ts';

/** What the general parser reads; nothing where it finds a mistake. */
function readByLibrary(text: string): PlacedData | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  const isSound = document.errors.length + document.warnings.length === 0 && document.contents !== null;
  return isSound ? readDocument(document) : undefined;
}

/** Whether the text is read in one pass; that it is read rightly is expected on the way. */
function isReadAlike(text: string): boolean {
  const found = readCommonYaml(text);
  if (found === undefined) return false;
  expect({ text, found }).toEqual({ text, found: readByLibrary(text) });
  return true;
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);
}

test('the policies, standards and terms of this repository are read in one pass', () => {
  const files = [...filesBelow('policies'), ...filesBelow('standards')];

  expect(files.filter((file) => !isReadAlike(readFileSync(file, 'utf8')))).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

test.each([
  ['plain, quoted and folded texts', "a: ب ج\nd: \"x: # y\"\ne: 'it''s'\nf: >-\n  one\n  two\n\n  three\n"],
  [
    'literal texts, with and without their last line break',
    'a: |\n  one\n    two\n\nb: |-\n  x\n\n\n\nc: 1\n',
  ],
  ['a plain text of several lines', 'a: one\n  two\n\n\n  three # end\nb: x\n'],
  ['lists below and beside their key', 'a:\n- x\n- y: 1\n  z: 2\nb:\n  - - 1\n    - 2\n  - >-\n    text\n'],
  ['texts that begin below their key', 'a:\n  one\n  two\nb:\n  "x" # y\nc: # z\n  - 1\n'],
  ['comments wherever they may stand', '# top\n\na: # here\n    # there\n  b: 1 # x\n# low\n  c: 2\n'],
  ['short collections in brackets', "a: [x, 'y', 1.5, true]\nb: { '2024': 7.75, c: [ ] } # x\nd: {}\n"],
  ['collections in brackets over several lines', 'a:\n  {\n    b: [x, y],\n\n    c: [\n   z]\n  }\nd: 1\n'],
  [
    'numbers and words of truth',
    'a: 0\nb: 12\nc: 1.50\nd: true\ne: False\nf: 2019-01-31\ng: 1.1.0\nh: 5 days\n',
  ],
  ['a file without a line break at its end', 'a:\n  b: ب'],
])('%s are read in one pass', (_, text) => {
  expect(isReadAlike(text)).toBe(true);
});

test.each([
  ['a field without a value', 'a:\nb: 1\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['an escape', 'a: "\\u0627"\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a colon in a plain text', 'a: b: c\n'],
  ['a tab', 'a:\t1\n'],
  ['other line breaks', 'a: 1\r\nb: 2\r\n'],
  ['lines that are indented by halves', 'a:\n    b: 1\n  c: 2\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['a key that every object has', '__proto__: { a: 1 }\n'],
  ['numbers that are written in another way', 'a: 0o17\n'],
  ['an emptiness that is said', 'a: null\n'],
  ['text after quotes', 'a: "x" y\n'],
  ['text after a comment', 'a: x # y\n  z\n'],
  ['brackets that close too far left', 'a: [\n  x\n]\n'],
  ['a text that is the whole file', 'one\n...\ntwo\n'],
  ['an empty file', '# nothing\n'],
])('%s is left to the general parser', (_, text) => {
  expect(readCommonYaml(text)).toBeUndefined();
});

const usual = fc.constantFrom('a', 'نص', 'ب ج', ' ', '"x y"', "'it''s'", '12', '2019-01-31', ' # x', 'true');
const odd = fc.constantFrom(
  ...[
    '"',
    "'",
    "''",
    '1.5',
    '-3',
    '1e3',
    '0x1f',
    '.5',
    '~',
    'null',
    'No',
    '1.1.0',
    '+966 1',
    '#',
    ' #',
    '? ',
    '-',
  ],
  ...[
    '- ',
    ': ',
    ':',
    '[',
    ']',
    '{',
    '}',
    ',',
    '[x, y]',
    '{ a: 1 }',
    '|',
    '>',
    '>-',
    '|-',
    '>+',
    '|2',
    '&x',
    '*x',
  ],
  ...['!t', '---', '...', '%', '@', '`', '\\', '\u00A0', '\u2028', '🙂', '\u202E'],
);
/** `?` stands for a key that no other line has. */
const starts = fc.constantFrom('', '?: ', '?: ', '?:', '?: >-', '?: |', '- ', '- ?: ', '- ?:', 'a: ');
const lines = fc.record({
  indent: fc.constantFrom(0, 0, 0, 2, 2, 2, 4, 4, 1, 3, 6),
  start: starts,
  parts: fc.array(fc.oneof({ weight: 8, arbitrary: usual }, odd), { maxLength: 3 }),
});
const soups = fc
  .tuple(fc.array(lines, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '\n', '\n\n', '\n  \n', '\n#'))
  .map(
    ([all, end]) =>
      all
        .map(({ indent, start, parts }, index) => {
          return ' '.repeat(indent) + start.replace('?', `k${index}`) + parts.join('');
        })
        .join('\n') + end,
  );

test('whatever the text: either it is left alone or it is read alike', () => {
  let read = 0;
  fc.assert(
    fc.property(soups, (text) => {
      if (isReadAlike(text)) read += 1;
    }),
    { numRuns: 30_000 },
  );

  expect(read).toBeGreaterThan(500);
});

const words = fc.constantFrom(
  'السياسة',
  'المستفيد',
  'text',
  'of',
  '12',
  '(x)',
  'a,b',
  "it's",
  '«ب»',
  ':',
  '#',
  '-',
);
const prose = fc.array(words, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '));
const { tree: trees } = fc.letrec((tie) => ({
  leaf: fc.oneof({ weight: 4, arbitrary: prose }, fc.boolean(), fc.nat(5000), fc.constant(1.25)),
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(fc.constantFrom('ar', 'en', 'text', 'items', '2024', 'نص'), tie('tree'), { minKeys: 1 }),
  ),
}));
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
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom<('any' | 'flow')[]>('any', 'flow'),
});
/** One character more or less turns many a text into another. */
const edits = fc.array(
  fc.tuple(fc.nat(400), fc.constantFrom('', ' ', '\n', ':', '#', '-', '"', "'", '  x')),
  {
    maxLength: 2,
  },
);

test('whatever the data and the style, and a slip of the pen besides', () => {
  let read = 0;
  fc.assert(
    fc.property(trees, styles, edits, (data, style, changes) => {
      const written = stringify({ data }, { ...style, minContentWidth: 0 });
      const text = changes.reduce(
        (whole, [at, insert]) => whole.slice(0, at) + insert + whole.slice(insert === '' ? at + 1 : at),
        written,
      );
      if (isReadAlike(text)) read += 1;
    }),
    { numRuns: 5000 },
  );

  expect(read).toBeGreaterThan(500);
});

/** YAML that cannot be used is refused with a place and a reason; YAML that can be used knows its places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/parse/yaml.ts';

const parse = (text: string) => parseYaml({ path: 'policy.yaml', text });

describe('what is refused', () => {
  test.each([
    ['an empty file', '', 'yaml/empty 1:1'],
    ['a file of comments', '# لا شيء بعد\n', 'yaml/empty 1:1'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'yaml/duplicate-key 3:1'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml/tab-indentation 2:1'],
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'yaml/indentation 2:1'],
    ['an open quote', 'a: "نص\n', 'yaml/missing-character 2:1'],
    ['a colon inside a plain text', 'a: الهدف: الخدمة\n', 'yaml/colon-in-text 1:4'],
    ['a reserved character at the start', 'a: @اسم\n', 'yaml/reserved-character 1:4'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml/several-documents 2:1'],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml/alias 2:4'],
    ['an alias bomb', 'a: &a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n', 'yaml/alias 2:8'],
    ['a type tag', 'a: !!js/function "x"\n', 'yaml/tag 1:4'],
    ['a right-to-left override', 'a: "نص \u202E"\n', 'yaml/direction-control 1:8'],
    ['an isolate', 'a: \u2067نص\u2069\n', 'yaml/direction-control 1:4'],
    ['a right-to-left override written as an escape', 'a: "pay \\u202E001"\n', 'yaml/direction-control 1:4'],
    ['a NUL', 'a: x\0y\n', 'yaml/control-character 1:5'],
    ['a command to the terminal', 'a: "\\e[31m"\n', 'yaml/control-character 1:4'],
    ['a command to the terminal in a key', '"\\e[2Jkey": 1\n', 'yaml/control-character 1:1'],
    ['half a surrogate pair', 'a: "\\ud800"\n', 'yaml/control-character 1:4'],
    ['brackets too deep', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`, 'yaml/too-deep 1:1'],
    ['dashes too deep', `${'- '.repeat(50_000)}a\n`, 'yaml/too-deep 1:1'],
    [
      'indentation too deep',
      Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'yaml/too-deep 1:1',
    ],
  ])('%s', (_, text, first) => {
    const { value, notes } = parse(text);
    const [note] = notes;

    expect(value).toBeUndefined();
    expect(`${note?.code} ${note?.span.start.line}:${note?.span.start.column}`).toBe(first);
  });

  test('never by throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { value, notes } = parse(text);

        expect(value === undefined).toBe(notes.length > 0);
      }),
    );
  });
});

describe('places', () => {
  const source = parse('title:\n  ar: سياسة\n  en: Policy\nitems:\n  - text: one\n  - text: 🙂 two\n').value!;
  const place = (pointer: string, part?: 'key') => {
    const { start, end } = source.locate(pointer, part);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };

  test.each([
    ['a value is shown where it stands', '/title/ar', '2:7-2:12'],
    ['a collection is shown at its key', '/title', '1:1-1:6'],
    ['an item of a list is shown at its beginning', '/items/0', '5:5-5:5'],
    ['columns count UTF-16 code units', '/items/1/text', '6:11-6:17'],
    ['what is missing is shown at the key of what should hold it', '/title/fr', '1:1-1:6'],
    ['what is missing at the top is shown at the top', '/approval/date', '1:1-1:1'],
    ['the document itself is shown at its beginning', '', '1:1-1:1'],
  ])('%s', (_, pointer, expected) => {
    expect(place(pointer)).toBe(expected);
  });

  test('a key can be asked for', () => {
    expect(place('/title/ar', 'key')).toBe('2:3-2:5');
  });
});

test('keeps text as written: leading zeros, dates and yes/no are not reinterpreted', () => {
  expect(parse('a: "05049"\nb: 2024-05-18\nc: no\n').value?.data).toEqual({
    a: '05049',
    b: '2024-05-18',
    c: 'no',
  });
});

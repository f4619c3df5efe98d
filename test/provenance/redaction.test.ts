/** What a publication copy leaves out goes from the source, and nothing else does. */
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { redacted } from '../../src/provenance/redaction.ts';

describe('a value is taken out', () => {
  test('with its line and the comment on it; every other byte stays', () => {
    const before =
      '# أعلى\nsignatories:\n  - name: س # هنا\n    identityNumber: "1012345678" # رقم\n    role: chair\n';
    const { text, leftOut, values } = redacted(before);

    expect(text).toBe('# أعلى\nsignatories:\n  - name: س # هنا\n    role: chair\n');
    expect(leftOut).toEqual(['/signatories/0/identityNumber']);
    expect(values).toEqual(['1012345678']);
  });

  test.each([
    [
      'between others on a line',
      'a: [{ name: س, identityNumber: "1012345678", role: chair }]\n',
      'a: [{ name: س, role: chair }]\n',
    ],
    ['at the end of a line', 'a: [{ name: س, signature: s.png }]\n', 'a: [{ name: س }]\n'],
    ['at the beginning', 'a: [{ signature: s.png, name: س }]\n', 'a: [{ name: س }]\n'],
    ['on the last line, without an end', 'a:\n  name: س\n  signature: s.png', 'a:\n  name: س\n'],
    ['over two lines', 'a:\n  signature:\n    s.png\n  name: س\n', 'a:\n  name: س\n'],
  ])('%s', (_, before, after) => {
    expect(redacted(before).text).toBe(after);
  });

  test('where it begins an entry of a list, by writing the file anew', () => {
    const { text } = redacted('a:\n  - identityNumber: "1012345678"\n    name: س\n');

    expect(parse(text)).toEqual({ a: [{ name: 'س' }] });
    expect(text).not.toContain('1012345678');
  });

  test('also where a comment repeats it', () => {
    const { text } = redacted('a:\n  # 1012345678 لسالم\n  name: س\n  identityNumber: "1012345678"\n');

    expect(parse(text)).toEqual({ a: { name: 'س' } });
    expect(text).not.toContain('1012345678');
  });

  test('with the last of a mapping, which stays empty', () => {
    expect(parse(redacted('a:\n  signature: s.png\nb: 1\n').text)).toEqual({ a: {}, b: 1 });
  });
});

test('a file without such values stays as it is, byte for byte', () => {
  const before = '\uFEFFa: 1   # ثم\r\nsignatures: pending\r\n';

  expect(redacted(before)).toEqual({ text: before, leftOut: [], values: [] });
});

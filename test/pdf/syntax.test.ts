/** What is written in a PDF is read as the standard has it; what is written otherwise ends the reading. */
import { describe, expect, test } from 'vitest';
import { textOf, UnreadablePdf } from '../../src/pdf/objects.ts';
import { SyntaxReader } from '../../src/pdf/syntax.ts';

const reader = (text: string) => new SyntaxReader(new Uint8Array(Buffer.from(text, 'latin1')));
const read = (text: string) => reader(text).next();

describe('values', () => {
  test.each([
    ['12', 12],
    ['-.5', -0.5],
    ['+3.', 3],
    ['true', true],
    ['null', null],
    ['/Na#6de', { kind: 'name', name: 'Name' }],
    ['12 0 R', { kind: 'reference', number: 12, generation: 0 }],
    ['[1 2 0 R /A]', [1, { kind: 'reference', number: 2, generation: 0 }, { kind: 'name', name: 'A' }]],
    ['% a comment\n7', 7],
    ['Tj', { kind: 'word', word: 'Tj' }],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('two numbers and a word that only begins like a reference', () => {
    const one = reader('1 0 Rx');

    expect([one.next(), one.next(), one.next()]).toEqual([1, 0, { kind: 'word', word: 'Rx' }]);
  });

  test('of a key that stands twice the last counts', () => {
    expect(read('<</A 1 /A 2>>')).toEqual({ kind: 'dictionary', entries: new Map([['A', 2]]) });
  });

  test.each([
    [String.raw`(a\(b\)\101\n(c))`, 'a(b)A\n(c)'],
    ['<FEFF0633>', 'س'],
    ['<EFBBBFD8B3>', 'س'],
    ['(a\\\nb)', 'ab'],
    ['<61 6>', 'a`'],
  ])('the text %s', (written, text) => {
    expect(textOf(read(written) as never)).toBe(text);
  });
});

describe('what is no value', () => {
  test.each(['(', '<12', '<zz>', '[1', '<</A', '<<1 2>>', ')', '[Tj]', '['.repeat(100)])('%s', (text) => {
    expect(() => read(text)).toThrow(UnreadablePdf);
  });
});

/** Data come back from their compact text as they were, and what was one is one again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCompactText, toCompactText } from '../../src/report/compact-text.ts';

const keys = fc.stringMatching(/^[A-Za-z\u0627-\u064A ]{0,4}$/).filter((key) => key !== '__proto__');
const { tree: data } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    fc.constantFrom(true, false, null, '', '\n', {}, []),
    fc.array(tie('tree')),
    fc.dictionary(keys, tie('tree')),
  ),
}));

test('whatever the data', () => {
  fc.assert(
    fc.property(data, (value) => {
      // As JSON: the order of keys matters, because the report is written from what comes back.
      expect(JSON.stringify(fromCompactText(toCompactText(value)))).toBe(JSON.stringify(value));
    }),
    { numRuns: 2000 },
  );
});

test('an object that is named twice is written once and comes back as one', () => {
  const words = { ar: 'جملة', en: 'sentence' };
  const [one, other] = fromCompactText(toCompactText([{ words }, { words }])) as { words: unknown }[];

  expect(one?.words).toEqual(words);
  expect(one?.words).toBe(other?.words);
  expect(toCompactText([{ words }, { words }]).split('sentence')).toHaveLength(2);
});

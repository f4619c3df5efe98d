/** The changes are shown as other tools show and apply them. */
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/unified-diff.ts';

test('three lines stand around a change', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';

  expect(unifiedDiff('policies/noor/policy.yaml', before, before.replace('e', 'E')))
    .toBe(`--- a/policies/noor/policy.yaml
+++ b/policies/noor/policy.yaml
@@ -2,7 +2,7 @@
 b
 c
 d
-e
+E
 f
 g
 h
`);
});

test('a file without a line break at its end is shown as such', () => {
  expect(unifiedDiff('p.yaml', 'a', 'b')).toContain('\\ No newline at end of file');
});

test('nothing is shown where nothing changed', () => {
  expect(unifiedDiff('p.yaml', 'a\n', 'a\n')).toBe('');
});

test('what is shown leads from one text to the other', () => {
  const texts = fc.string({ unit: fc.constantFrom('ا', 'b', '\n', '\r\n', ' '), maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      fc.pre(before !== after);

      expect(
        applyPatch(before, unifiedDiff('p.yaml', before, after), { autoConvertLineEndings: false }),
      ).toBe(after);
    }),
  );
});

/** A clause has another hash when it says something else or stands elsewhere, and only then. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { clauseHashesOf, statedClausesOf } from '../../src/model/policy-hash.ts';

const policy: Policy = {
  type: 'beneficiary-relations',
  title: { ar: 'سياسة', en: 'Policy' },
  sections: {
    preamble: { text: { ar: 'تمهيد.' } },
    handlingSteps: {
      items: [
        { text: { ar: 'أول.' }, items: [{ text: { ar: 'تحته.' } }] },
        { text: { ar: 'ثان.', en: 'Two.' } },
      ],
    },
    additional: [{ heading: { ar: 'زيادة' }, items: [{ text: { ar: 'ثالث.' } }] }],
  },
};

const hashes = (one: Policy) => new Map(clauseHashesOf(one).map(({ pointer, sha256 }) => [pointer, sha256]));

test('every clause has one, in the order of the file', () => {
  expect(statedClausesOf(policy).map(({ pointer }) => pointer)).toEqual([
    '/title',
    '/sections/preamble',
    '/sections/handlingSteps',
    '/sections/handlingSteps/items/0',
    '/sections/handlingSteps/items/0/items/0',
    '/sections/handlingSteps/items/1',
    '/sections/additional/0',
    '/sections/additional/0/items/0',
  ]);
});

test('it is SHA-256 of the place and what is stated there, as canonical JSON', () => {
  const canonical =
    '{"pointer":"/sections/handlingSteps/items/1","stated":{"text":{"ar":"ثان.","en":"Two."}}}';

  expect(hashes(policy).get('/sections/handlingSteps/items/1')).toBe(
    createHash('sha256').update(canonical).digest('hex'),
  );
});

test('a change concerns the clause that was changed and no other', () => {
  const changed = JSON.parse(JSON.stringify(policy).replace('تحته.', 'تحته شيء.')) as Policy;
  const [before, after] = [hashes(policy), hashes(changed)];

  expect(
    [...before].filter(([pointer, hash]) => after.get(pointer) !== hash).map(([pointer]) => pointer),
  ).toEqual(['/sections/handlingSteps/items/0/items/0']);
});

/** Copies are found among many policies, and policies of one template are not taken for copies. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PolicyEntry } from '../../src/model/dossier.ts';
import { nearCopiesAmong } from '../../src/portfolio/near-copies.ts';
import { sketchesOf, similarityOf } from '../../src/portfolio/sketch.ts';
import { exampleType } from '../support/try-rule.ts';

const words =
  'تلتزم الجمعية بخدمة المستفيد وصون كرامته وحفظ بياناته والرد على طلبه وتوضيح أسباب قرارها'.split(' ');

/** A text of many words in an order that depends on the seed. */
function prose(seed: number, length = 400): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return words[state % words.length] ?? '';
  }).join(' ');
}

function sketch(association: string, text: string) {
  const data = parse(JSON.stringify({ sections: { preamble: { text: { ar: text } } } })) as never;
  const path = `policies/${association}/policy.yaml`;
  const source = { file: { path, text: '' }, data, locate: () => never(), locateWithin: () => never() };
  const policies: PolicyEntry[] = [{ name: 'policy', type: exampleType, source }];
  const subject = {
    id: association,
    policies,
    association: source,
    asOf: '2026-01-01',
    unreadable: [],
    neighbours: [],
  };
  return sketchesOf(subject)[0]!;
}

function never(): never {
  throw new Error('a sketch needs no places');
}

test('one changed word among many leaves a copy a copy', () => {
  const text = prose(7);
  const [one, other] = [sketch('one', text), sketch('other', text.replace('كرامته', 'خصوصيته'))];

  expect(nearCopiesAmong([one, sketch('third', prose(8)), other])).toMatchObject([
    { one: { association: 'one' }, other: { association: 'other' } },
  ]);
});

test('spelling and vowel signs make no difference', () => {
  const text = prose(7);

  expect(similarityOf(sketch('one', text), sketch('other', text.replaceAll('تلتزم', 'تَلتزم')))).toBe(1);
});

describe('not a copy', () => {
  test('is a policy that shares half of its wording', () => {
    const shared = prose(3, 200);
    const pair = [sketch('one', `${shared} ${prose(4, 200)}`), sketch('other', `${shared} ${prose(5, 200)}`)];

    expect(nearCopiesAmong(pair)).toEqual([]);
  });

  test('is another policy of the same association', () => {
    expect(nearCopiesAmong([sketch('one', prose(7)), sketch('one', prose(7))])).toEqual([]);
  });

  test('is a policy without words', () => {
    expect(sketch('one', '')).toBeUndefined();
  });
});

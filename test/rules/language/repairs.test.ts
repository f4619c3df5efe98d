/** What the repairs of these rules leave behind is what the same rules accept. */
import { describe, expect, test } from 'vitest';
import type { Dossier, PolicyEntry } from '../../../src/model/dossier.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { pointerOf, type Verdict } from '../../../src/model/rule.ts';
import { noReference } from '../../../src/model/reference.ts';
import { rules } from '../../../src/rules/index.ts';
import { exampleType } from '../../support/try-rule.ts';

const texts = [
  'المستفيدون , والداعمون ; ما يلي :- ',
  'يتم التعامل بالشكل التالي- :',
  'بما يكفل حقوق الجمعية . وترتكز الجمعية ، على ( العلاقة )',
  'الجمعـــية  و المستفيد "حق" خلال ١٠ أيام ثم 20 يومًا و 30 يومًا,ثم',
  'خدمة\u200C المستفيد\u00A0حق والشکوى \uFEFB تُرد ?',
  'قال “نعم ( أو لا )” ،ثم مضى',
];

function repairsOf(ar: string): Verdict[] {
  const items = [ar, 'بند أول.', 'بند ثان.', 'بند ثالث.'].map((text) => ({ text: { ar: text } }));
  const data: Policy = { type: exampleType.id, title: { ar: 'سياسة' }, sections: { preamble: { items } } };
  const policy = { name: 'policy', type: exampleType, source: { data } } as unknown as PolicyEntry;
  const association = { data: {} };
  const dossier = {
    asOf: '2026-01-01',
    association,
    policies: [policy],
    neighbours: [],
  } as unknown as Dossier;
  return rules
    .filter(
      ({ id }) =>
        id.startsWith('language/') && id !== 'language/no-placeholders' && id !== 'language/both-languages',
    )
    .flatMap((rule) => [...rule.check({ dossier, policy, parameters: {}, reference: noReference })])
    .filter(({ repair, place }) => repair !== undefined && pointerOf(place).includes('/items/0/'));
}

/** Applies repairs from the end, leaving out those that overlap one that was applied. */
function repaired(text: string): string {
  let result = text;
  let limit = Infinity;
  const ranges = repairsOf(text).flatMap(({ place, repair }) =>
    typeof place === 'string' || place.range === undefined ? [] : [{ ...place.range, repair: repair ?? '' }],
  );
  for (const { start, end, repair } of ranges.sort((one, other) => other.start - one.start)) {
    if (end > limit) continue;
    result = result.slice(0, start) + repair + result.slice(end);
    limit = start;
  }
  return result;
}

describe('repairs of language rules', () => {
  test.each(texts)('%s', (text) => {
    const once = repaired(repaired(repaired(text)));

    expect(repairsOf(once)).toEqual([]);
    expect(repaired(once)).toBe(once);
  });
});

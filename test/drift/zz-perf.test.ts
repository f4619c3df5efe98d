import { test, expect } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { driftOf } from '../../src/drift/drift.ts';
import { policyWith } from './policies.ts';
const m = parse(readFileSync('templates/starting-points/beneficiary-relations.yaml', 'utf8'));
test('p', () => {
  const e = JSON.parse(JSON.stringify(m).replaceAll('المستفيد', 'المراجع'));
  const r = JSON.parse(JSON.stringify(m));
  const keys = Object.keys(r.sections);
  // every section renamed: all moved
  const moved = {
    ...r,
    sections: Object.fromEntries(
      keys.map((k, i) => [keys[(i + 5) % keys.length], r.sections[k]]).filter(([, v]) => !Array.isArray(v)),
    ),
  };
  for (const [n, p] of [
    ['edit', e],
    ['moved', moved],
  ] as const) {
    const ts = [];
    let d;
    for (let i = 0; i < 8; i++) {
      const s = performance.now();
      d = driftOf(p, m, { sections: [] });
      ts.push((performance.now() - s).toFixed(1));
    }
    console.log(n, ts.join(' '), JSON.stringify(d!.totals));
  }
  const words = [
    'المستفيد',
    'الجمعية',
    'لا',
    'يجوز',
    'خلال',
    'ثلاثين',
    'يومًا',
    'قرار',
    'تظلم',
    'كتابة',
    'أن',
    '12',
  ];
  const s = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((a) => a.join(' '));
  const pol = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.array(s, { maxLength: 6 }), { maxKeys: 3 })
    .map((x) => policyWith(x));
  fc.assert(
    fc.property(pol, pol, (a, b) => {
      const x = driftOf(a, b, { sections: [] }).totals,
        y = driftOf(b, a, { sections: [] }).totals;
      expect([x.missing, x.added]).toEqual([y.added, y.missing]);
    }),
    { numRuns: 20000 },
  );
});

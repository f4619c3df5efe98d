import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { parseYaml } from '../../../src/parse/yaml.ts';
import { exampleReference, exampleType } from '../../support/try-rule.ts';
const load = (path: string) => parseYaml({ path, text: readFileSync(path, 'utf8') }).value!;
test('perf', () => {
  const text = load('policies/alseraj/beneficiary-relations.yaml') as any;
  const association = load('policies/alseraj/association.yaml') as any;
  const times = new Map<string, number>();
  for (let round = 0; round < 30; round++) {
    const policy = { name: 'p', type: exampleType, source: { ...text } };
    const dossier = {
      asOf: '2026-01-01',
      id: 'x',
      association,
      policies: [policy],
      unreadable: [],
      neighbours: [],
    } as any;
    for (const rule of rules) {
      if (!/language|parity/.test(rule.id)) continue;
      const s = performance.now();
      for (const _ of rule.check({ dossier, policy, parameters: {}, reference: exampleReference })) void _;
      const t = performance.now() - s;
      if (round >= 5) times.set(rule.id, (times.get(rule.id) ?? 0) + t / 25);
    }
  }
  console.log(
    [...times]
      .sort((a, b) => b[1] - a[1])
      .map(([id, t]) => `${t.toFixed(3)} ${id}`)
      .join('\n'),
  );
  console.log('total', [...times.values()].reduce((a, b) => a + b, 0).toFixed(2));
});

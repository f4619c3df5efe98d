import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { tryRule } from '../../support/try-rule.ts';
const mine = process.env['ONLY'] ? process.env['ONLY'].split(',') : undefined;
const files = ['language', 'parity']
  .flatMap((f) => {
    try {
      return readdirSync(`src/rules/${f}`).map((n) => `${f}/${n.replace('.ts', '')}`);
    } catch {
      return [];
    }
  })
  .filter((f) => !mine || mine.includes(f));
const docs = [
  ...['alseraj', 'marefa', 'qalb', 'robotweak', 'suqya'].map((a) => [
    a,
    `policies/${a}/beneficiary-relations.yaml`,
    `policies/${a}/association.yaml`,
  ]),
  ['template', 'templates/starting-points/beneficiary-relations.yaml', ''],
] as const;
const rules: Rule[] = [];
for (const file of files) {
  const module = await import(/* @vite-ignore */ `${process.cwd()}/src/rules/${file}.ts`);
  for (const rule of Object.values(module) as Rule[])
    if (typeof rule === 'object' && 'examples' in rule) rules.push(rule);
}
test('sweep', () => {
  for (const [id, path, profile] of docs) {
    const policy = readFileSync(path!, 'utf8');
    const association = profile ? readFileSync(profile, 'utf8') : '{}';
    for (const rule of rules) {
      for (const v of tryRule(rule, { policy, association }))
        if (v.outcome !== 'pass' && v.outcome !== 'notApplicable')
          console.log(id, rule.id, v.line, '—', v.said.ar.replaceAll(/[\u2068\u2069]/g, ''));
    }
  }
});

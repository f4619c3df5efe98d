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
const rules: Rule[] = [];
for (const file of files) {
  const module = await import(/* @vite-ignore */ `${process.cwd()}/src/rules/${file}.ts`);
  for (const rule of Object.values(module) as Rule[])
    if (typeof rule === 'object' && 'examples' in rule) rules.push(rule);
}
test('corpus', () => {
  for (const name of readdirSync('/work/shared/corpus').filter((n) => n.endsWith('.txt'))) {
    const lines = readFileSync(`/work/shared/corpus/${name}`, 'utf8')
      .split('\n')
      .map((l) => l.replace(/^[-# *]+|\*+$/g, '').trim())
      .filter(Boolean);
    const policy = JSON.stringify({
      sections: { preamble: { items: lines.map((ar) => ({ text: { ar } })) } },
    });
    for (const rule of rules) {
      if (rule.id === 'language/both-languages') continue;
      const found = tryRule(rule, { policy }).filter(
        (v) => v.outcome !== 'pass' && v.outcome !== 'notApplicable',
      );
      if (found.length)
        console.log(
          name.slice(0, 3),
          rule.id,
          found.length,
          found
            .slice(0, 12)
            .map((v) =>
              v.line
                .replace('/sections/preamble/items', '')
                .replace('/text/ar', '')
                .replace(/^fail |/, ''),
            )
            .join(' | '),
        );
    }
  }
});

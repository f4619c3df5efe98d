import { readdirSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import { slotsOf } from '../../../src/model/message.ts';
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
for (const file of files) {
  const module = await import(/* @vite-ignore */ `${process.cwd()}/src/rules/${file}.ts`).catch((e) => {
    test(file, () => {
      throw e;
    });
    return {};
  });
  for (const rule of Object.values(module) as Rule[]) {
    if (typeof rule !== 'object' || !('examples' in rule)) continue;
    describe(rule.id, () => {
      test.each(rule.examples)('$gives', (example) => {
        expect(tryRule(rule, example).map(({ line }) => line)).toEqual(example.gives);
      });
      test('words', () => {
        expect(rule.id).toBe(file);
        const used = rule.examples.flatMap((example) => tryRule(rule, example).map(({ message }) => message));
        expect(new Set(used.filter((m) => m !== undefined))).toEqual(new Set(Object.keys(rule.messages)));
        for (const { ar, en } of [
          ...Object.values(rule.docs),
          ...Object.values(rule.messages),
          ...rule.examples.flatMap((e) => (e.shows ? [e.shows] : [])),
        ]) {
          expect(slotsOf(ar).sort()).toEqual(slotsOf(en).sort());
          const bare = (t: string) => t.replaceAll(/\{[a-zA-Z]+\}/g, '');
          expect(bare(ar)).not.toMatch(/[A-Za-z,?;]/);
          expect(bare(en)).not.toMatch(/\p{Script=Arabic}/u);
          for (const text of [ar, en]) expect(text).not.toMatch(/^\s|\s$| {2}|\s[.,:،؛]/);
        }
        for (const { ar, en } of [rule.docs.why, rule.docs.remedy, ...Object.values(rule.messages)]) {
          expect(ar).toMatch(/\.$|: \{\w+\}$/);
          expect(en).toMatch(/\.$|: \{\w+\}$/);
        }
        expect(tryRule(rule, { policy: 'sections: {}' })).not.toEqual([]);
      });
    });
  }
}

/** What holds for every rule: its examples, its words, its name, and that it is never silent. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, type Bilingual } from '../../src/model/bilingual.ts';
import { slotsOf } from '../../src/model/message.ts';
import type { Rule } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { tryRule } from '../support/try-rule.ts';

const arabicLetter = /\p{Script=Arabic}/u;
/** Latin letters and Latin punctuation that Arabic has signs of its own for. */
const foreignToArabic = /[A-Za-z,?;]/;
const unisolatedDate = /\d{4}-\d{2}-\d{2}/;

const withoutSlots = (text: string) => text.replaceAll(/\{[a-zA-Z]+\}/g, '');

const sayings = (rule: Rule): [string, Bilingual][] => [
  ...Object.entries<Bilingual>({ ...rule.docs }),
  ...Object.entries(rule.messages),
  ...Object.entries(rule.parameters).map(([name, { description }]): [string, Bilingual] => [
    name,
    description,
  ]),
  ...rule.examples.flatMap(({ shows }, index): [string, Bilingual][] =>
    shows === undefined ? [] : [[`example ${index + 1}`, shows]],
  ),
];

test('the index lists every file', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts'));

  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('$gives', (example) => {
    expect(tryRule(rule, example).map(({ line }) => line)).toEqual(example.gives);
  });

  test('has examples of what is in order and of what is not', () => {
    const outcomes = rule.examples.flatMap((example) => tryRule(rule, example).map(({ outcome }) => outcome));

    expect(outcomes.some((outcome) => outcome === 'pass' || outcome === 'declared')).toBe(true);
    expect(outcomes.some((outcome) => outcome === 'fail' || outcome === 'review')).toBe(true);
  });

  test('uses every message in an example', () => {
    const used = rule.examples.flatMap((example) => tryRule(rule, example).map(({ message }) => message));

    expect(new Set(used.filter((message) => message !== undefined))).toEqual(
      new Set(Object.keys(rule.messages)),
    );
  });

  test('fills every slot of what it says and of its remedy', () => {
    const verdicts = rule.examples.flatMap((example) => tryRule(rule, example));

    for (const { message, values } of verdicts.filter(({ message }) => message !== undefined)) {
      const words = [rule.messages[message ?? ''], rule.docs.remedy];
      const slots = words.flatMap((word) => languages.flatMap((language) => slotsOf(word?.[language] ?? '')));
      expect(Object.keys(values)).toEqual(expect.arrayContaining(slots));
      expect(values['path']).not.toBe('');
    }
  });

  test.each(sayings(rule))('says %s in both languages', (_, { ar, en }) => {
    expect(slotsOf(ar).sort()).toEqual(slotsOf(en).sort());
    expect(withoutSlots(ar)).toMatch(arabicLetter);
    expect(withoutSlots(ar)).not.toMatch(foreignToArabic);
    expect(withoutSlots(ar)).not.toMatch(unisolatedDate);
    expect(withoutSlots(en)).toMatch(/[A-Za-z]/);
    expect(withoutSlots(en)).not.toMatch(arabicLetter);
    for (const text of [ar, en]) expect(text).not.toMatch(/^\s|\s$| {2}|\s[.,:،؛]/);
  });

  test('ends its sentences', () => {
    for (const { ar, en } of [rule.docs.why, rule.docs.remedy, ...Object.values(rule.messages)]) {
      expect(ar).toMatch(/\.$|: \{\w+\}$/);
      expect(en).toMatch(/\.$|: \{\w+\}$/);
    }
  });

  test('is not silent about an empty policy', () => {
    expect(tryRule(rule, { policy: 'sections: {}' })).not.toEqual([]);
  });
});

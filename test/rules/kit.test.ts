/** What rules share: names and headings in the ways in which they are written, sections that say something, passing. */
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/generated/documents.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/rule.ts';
import { bareHeading, isSamePerson, orPass, writtenSectionOf } from '../../src/rules/kit.ts';

const person = (ar: string): Person => ({ name: { ar }, role: 'member' });

describe('a person', () => {
  test.each([
    ['عبد الله بن علي المثال', 'عبدالله علي المثال'],
    ['أ. د. أحمد المثال', 'احمد بن محمد المثال'],
    ['المهندس خالد المثال', 'م. خالد بن سعد المثال'],
    ['سارة بنت علي آل مثال', 'ساره علي ال مثال'],
  ])('%s may be %s', (one, other) => {
    expect(isSamePerson(person(one), person(other))).toBe(true);
    expect(isSamePerson(person(other), person(one))).toBe(true);
  });

  test.each([
    ['أحمد المثال', 'محمد المثال'],
    ['أحمد المثال', 'أحمد النموذج'],
    ['علي بن أحمد المثال', 'أحمد بن علي المثال'],
  ])('%s is not %s', (one, other) => {
    expect(isSamePerson(person(one), person(other))).toBe(false);
  });
});

describe('a heading', () => {
  test.each([
    'الأهداف التفصيلية',
    'الاهداف التفصيليه:',
    '١. الأهداف التفصيلية:',
    'ثالثاً: الأهداف التفصيلية',
    '## **الأهداف التفصيلية**',
    'المادة الثالثة: الأهداف التفصيلية',
    '-: الأهداف التفصيلية',
  ])('%s is the same without its marks', (heading) => {
    expect(bareHeading(heading)).toBe('الاهداف التفصيليه');
  });
});

describe('what was found, or a pass', () => {
  const verdict = (outcome: Verdict['outcome']): Verdict => ({ outcome, place: '', values: {} });
  const [failed, passed] = [verdict('fail'), verdict('pass')];

  test('passes only where nothing was found', () => {
    expect([...orPass([], passed)]).toEqual([passed]);
    expect([...orPass([failed, failed], passed)]).toEqual([failed, failed]);
  });

  test('takes a function that looks', () => {
    expect([...orPass(() => [], passed)]).toEqual([passed]);
    expect([...orPass(() => [failed], passed)]).toEqual([failed]);
  });
});

describe('a section that says something', () => {
  const policy = (sections: Policy['sections']): Policy => ({ type: '', title: { ar: '' }, sections });

  test('is one with a text or with a clause that has one', () => {
    const said = { items: [{ text: { ar: ' ' }, items: [{ text: { ar: 'بند' } }] }] };
    expect(writtenSectionOf(policy({ rights: said }), 'rights')).toBe(said);
  });

  test.each([{}, { rights: {} }, { rights: { text: { ar: ' ' }, items: [{ text: { ar: '' } }] } }])(
    'is not %j',
    (sections) => {
      expect(writtenSectionOf(policy(sections), 'rights')).toBeUndefined();
    },
  );
});

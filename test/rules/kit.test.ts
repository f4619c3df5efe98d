/** Names of one person and headings of one section, in the ways in which they are written. */
import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/generated/documents.ts';
import { bareHeading, isSamePerson } from '../../src/rules/kit.ts';

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

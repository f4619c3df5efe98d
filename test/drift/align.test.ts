/** Which clause stands for which: in order, moved, in another section, and around placeholders. */
import { describe, expect, test } from 'vitest';
import { driftOf } from '../../src/drift/drift.ts';
import type { Policy } from '../../src/model/policy.ts';
import { clausesOf, policyWith, unnamedSections } from './policies.ts';

const goals = {
  reach: 'تيسير الوصول إلى الخدمة على كبار السن.',
  fairness: 'تحقيق العدل بين المستفيدين في كل برنامج.',
  privacy: 'صون خصوصية المستفيد وسرية بياناته.',
  speed: 'إنجاز الطلبات في مدد معلومة معلنة.',
};

/** Kind, text of the model, text of the policy, and whether it moved. */
function matches(model: Policy, policy: Policy): unknown[][] {
  return clausesOf(driftOf(policy, model, unnamedSections)).map((clause) => [
    clause.kind,
    clause.model?.text,
    clause.policy?.text,
    clause.isMoved,
  ]);
}

describe('clauses of a section', () => {
  test('are found in their order, whatever is left out and put in', () => {
    const model = policyWith({ goals: [goals.reach, goals.fairness, goals.privacy] });
    const policy = policyWith({ goals: [goals.fairness, goals.speed, goals.privacy] });

    expect(matches(model, policy)).toEqual([
      ['missing', goals.reach, undefined, false],
      ['same', goals.fairness, goals.fairness, false],
      ['same', goals.privacy, goals.privacy, false],
      ['added', undefined, goals.speed, false],
    ]);
  });

  test('are found where they were moved', () => {
    const model = policyWith({ goals: [goals.reach, goals.fairness, goals.privacy] });
    const policy = policyWith({ goals: [goals.privacy, goals.reach, goals.fairness] });

    expect(matches(model, policy)).toEqual([
      ['same', goals.reach, goals.reach, false],
      ['same', goals.fairness, goals.fairness, false],
      ['same', goals.privacy, goals.privacy, true],
    ]);
  });

  test('are found when verbs became nouns', () => {
    const model = policyWith({ steps: [goals.speed, 'يستقبل المستفيد بلطف، ويجاب عن استفساره.'] });
    const policy = policyWith({ steps: ['استقبال المستفيد باحترام، وإجابته عن استفساراته.', goals.speed] });

    expect(matches(model, policy)).toContainEqual([
      'changed',
      'يستقبل المستفيد بلطف، ويجاب عن استفساره.',
      'استقبال المستفيد باحترام، وإجابته عن استفساراته.',
      expect.anything(),
    ]);
  });

  test('are found under other clauses', () => {
    const model = policyWith({ goals: [{ ar: goals.reach, items: [goals.privacy] }] });
    const policy = policyWith({ goals: [goals.reach, goals.privacy] });

    expect(clausesOf(driftOf(policy, model, unnamedSections))).toMatchObject([
      { kind: 'same', model: { depth: 1 }, policy: { depth: 1 } },
      { kind: 'same', model: { depth: 2 }, policy: { depth: 1, pointer: '/sections/goals/items/1/text/ar' } },
    ]);
  });

  test('are not forced together', () => {
    const model = policyWith({ goals: [goals.reach] });
    const policy = policyWith({ goals: [goals.privacy] });

    expect(matches(model, policy)).toEqual([
      ['missing', goals.reach, undefined, false],
      ['added', undefined, goals.privacy, false],
    ]);
  });
});

describe('what a section itself says belongs together', () => {
  test('is its text', () => {
    const model = policyWith({ preamble: 'المستفيد هو الغاية.' });
    const policy = policyWith({ preamble: 'تضع الجمعية سياساتها.' });

    expect(matches(model, policy)).toEqual([
      ['changed', 'المستفيد هو الغاية.', 'تضع الجمعية سياساتها.', false],
    ]);
  });

  test('is the definition of the same term, the channel of the same kind, the duty of the same party', () => {
    const model = policyWith({
      definitions: [
        { ar: 'كل من يطلب خدمة.', term: { ar: 'المستفيد' } },
        { ar: 'ما تقدمه الجمعية.', term: { ar: 'الخدمة' } },
      ],
      channels: [{ ar: 'الهاتف', kind: 'telephone' }],
      responsibilities: [{ ar: 'حفظ الملفات.', role: 'socialResearcher' }],
    });
    const policy = policyWith({
      definitions: [
        { ar: 'الدعم والمشورة.', term: { ar: 'الخدمة' } },
        { ar: 'طالب العون.', term: { ar: 'المُستفيد' } },
      ],
      channels: [{ ar: 'الرقم الموحد', kind: 'telephone' }],
      responsibilities: [{ ar: 'إعداد التوصيات.', role: 'socialResearcher' }],
    });

    expect(matches(model, policy)).toEqual([
      ['changed', 'كل من يطلب خدمة.', 'طالب العون.', false],
      ['changed', 'ما تقدمه الجمعية.', 'الدعم والمشورة.', false],
      ['changed', 'الهاتف', 'الرقم الموحد', false],
      ['changed', 'حفظ الملفات.', 'إعداد التوصيات.', false],
    ]);
  });
});

describe('clauses of another section', () => {
  const appeal = 'للمستفيد أن يتظلم من القرار بأي قناة من قنوات الجمعية.';

  test('are found by their words', () => {
    const model = policyWith({ decisions: [appeal], complaints: [goals.speed] });
    const policy = policyWith({ complaints: [goals.speed, appeal] });

    expect(matches(model, policy)).toEqual([
      ['same', appeal, appeal, true],
      ['same', goals.speed, goals.speed, false],
    ]);
  });

  test('are found in a section that the type does not foresee', () => {
    const model = policyWith({ decisions: [appeal] });
    const policy = {
      ...policyWith({}),
      sections: { additional: [{ heading: { ar: 'أحكام عامة' }, items: [{ text: { ar: appeal } }] }] },
    };
    const drift = driftOf(policy, model, unnamedSections);

    expect(drift.sections).toMatchObject([
      { key: 'decisions', foundIn: 'model', clauses: [{ kind: 'same', isMoved: true }] },
      { key: 'additional/0', foundIn: 'policy', heading: { ar: 'أحكام عامة' }, clauses: [] },
    ]);
  });

  test('are left alone where they say too little', () => {
    const model = policyWith({ channels: ['الهاتف'] });
    const policy = policyWith({ tools: ['الهاتف'] });

    expect(matches(model, policy)).toEqual([
      ['missing', 'الهاتف', undefined, false],
      ['added', undefined, 'الهاتف', false],
    ]);
  });
});

describe('a clause that is only a placeholder', () => {
  const model = policyWith({ services: ['[[اسم الخدمة]]'], goals: [goals.reach] });

  test('stands for as many clauses as the policy has', () => {
    const policy = policyWith({
      services: ['سقيا الحاج', 'سقيا الصائم', 'وقف السقيا'],
      goals: [goals.reach],
    });

    expect(matches(model, policy).map(([kind]) => kind)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('is missing where the policy has none', () => {
    expect(matches(model, policyWith({ goals: [goals.reach] }))[0]).toEqual([
      'missing',
      '[[اسم الخدمة]]',
      undefined,
      false,
    ]);
  });
});

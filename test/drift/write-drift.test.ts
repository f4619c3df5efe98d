/** The comparison as people read it. */
import { describe, expect, test } from 'vitest';
import { driftOf } from '../../src/drift/drift.ts';
import { writeDrift } from '../../src/drift/write-drift.ts';
import type { Language } from '../../src/model/bilingual.ts';
import { sectionOf, type Policy } from '../../src/model/policy.ts';
import { policyWith } from './policies.ts';

const type = {
  sections: [
    { key: 'decisions', heading: { ar: 'البت في الطلبات', en: 'Decisions' }, class: 'required', aliases: [] },
    { key: 'rights', heading: { ar: 'حقوق المستفيد', en: 'Rights' }, class: 'required', aliases: [] },
  ],
} as const;

const withText = (policy: Policy, text: string): Policy => ({
  ...policy,
  sections: { ...policy.sections, decisions: { ...sectionOf(policy, 'decisions'), text: { ar: text } } },
});

const clauses = policyWith({
  decisions: [
    'يجب أن يبلغ المستفيد بالقرار كتابة خلال عشرة أيام.',
    'ينظر في التظلم من لم يشارك في القرار.',
    'تنشر السياسة في موقع الجمعية.',
  ],
  rights: ['أن يعامل باحترام.', 'أن يعرف الشروط.'],
});
const otherClauses = policyWith({
  decisions: [
    'ينبغي أن يبلغ المستفيد بالقرار خلال 20 يومًا.',
    'تنشر السياسة في موقع الجمعية',
    'يشكر المتطوعون كل عام.',
  ],
});

const model = withText(clauses, 'يكون القرار مكتوبًا.');
const policy = withText(otherClauses, 'تصدر لجنة البحث ثلاث نسخ.');

/** Isolates are shown as ⟨ ⟩. */
const written = (language: Language, colour = false) =>
  writeDrift(driftOf(policy, model, type), { language, colour })
    .replaceAll('\u2068', '⟨')
    .replaceAll('\u2069', '⟩');

test('in Arabic', () => {
  expect(written('ar')).toBe(`مقارنة بالنص النموذجي: ⟨سياسة⟩
هذه إشارات للمراجع لا أحكام: النص النموذجي مقترح غير ملزم، وقد يكون المخالف له أجود منه. والمقارنة في النص العربي وحده.
⟨كما في النموذج⟩: ⟨1⟩
⟨بمعنى النموذج⟩: ⟨0⟩
⟨صياغة مختلفة⟩: ⟨1⟩
⟨أضعف من النموذج فيما يظهر⟩: ⟨1⟩
⟨ليس في السياسة⟩: ⟨3⟩
⟨ليس في النموذج⟩: ⟨1⟩

البت في الطلبات
  ⟨صياغة مختلفة⟩، ⟨sections.decisions.text.ar⟩
    في النموذج: ⟨يكون القرار مكتوبًا.⟩
    في السياسة: ⟨تصدر لجنة البحث ثلاث نسخ.⟩
    · ⟨الأعداد⟩: في السياسة وحدها ⟨ثلاث⟩
    · ⟨الأدوار⟩: في السياسة وحدها ⟨لجنة البحث⟩

  ⟨أضعف من النموذج فيما يظهر⟩، ⟨sections.decisions.items[1].text.ar⟩
    ⟨[-⟨يجب⟩-] {+⟨ينبغي⟩+} أن يبلغ المستفيد بالقرار [-⟨كتابة⟩-] خلال [-⟨عشرة أيام.⟩-] {+⟨20 يومًا.⟩+}⟩
    ! ⟨صيغة أخف من الإلزام⟩: في النموذج ⟨يجب⟩، وفي السياسة ⟨ينبغي⟩
    ! ⟨حد زمني أضعف⟩: في النموذج ⟨خلال عشرة أيام⟩، وفي السياسة ⟨خلال 20 يومًا⟩
    ! ⟨الكتابة لم ترد⟩: في النموذج وحده ⟨كتابة⟩

  ⟨ليس في السياسة⟩، وموضعه في النموذج ⟨sections.decisions.items[2].text.ar⟩
    ⟨ينظر في التظلم من لم يشارك في القرار.⟩

  ⟨ليس في النموذج⟩، ⟨sections.decisions.items[3].text.ar⟩
    ⟨يشكر المتطوعون كل عام.⟩

حقوق المستفيد
  القسم كله غير موجود في السياسة. عدد نصوصه في النموذج: ⟨2⟩
`);
});

test('in English', () => {
  const text = written('en');

  expect(text).toContain('⟨Seems weaker than the model⟩, ⟨sections.decisions.items[1].text.ar⟩');
  expect(text).toContain('! ⟨Softer than a duty⟩: ⟨يجب⟩ in the model, ⟨ينبغي⟩ in the policy');
  expect(text).toContain('Rights\n  The policy has nothing of this section. Texts of it in the model: ⟨2⟩');
});

test('a clause that was moved', () => {
  const clause = 'للمستفيد أن يتظلم من القرار بأي قناة.';
  const drift = driftOf(
    policyWith({ rights: [`${clause} ومتى شاء.`] }),
    policyWith({ decisions: [clause] }),
    type,
  );

  expect(writeDrift(drift, { language: 'ar', colour: false }).replaceAll(/[\u2068\u2069]/g, '')).toContain(
    'صياغة مختلفة، في موضع آخر من السياسة، sections.rights.items[1].text.ar',
  );
});

describe('colours', () => {
  test('stand instead of brackets', () => {
    expect(written('ar', true)).not.toMatch(/\[-|\{\+/);
    // eslint-disable-next-line no-control-regex -- that is what a colour is
    expect(written('ar', true)).toMatch(/\u001b\[31m/);
  });
});

test('nothing to say', () => {
  const text = writeDrift(driftOf(model, model, type), { language: 'ar', colour: false });

  expect(text).toContain('لا فرق بين السياسة والنص النموذجي.');
});

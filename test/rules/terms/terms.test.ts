/** Which words count as one of a term's, and which only look like it. */
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { definedRoles } from '../../../src/rules/terms/defined-roles.ts';
import { oneNamePerParty } from '../../../src/rules/terms/one-name-per-party.ts';
import { preferredTerms } from '../../../src/rules/terms/preferred-terms.ts';
import { tryRule } from '../../support/try-rule.ts';

/** The words that a rule finds in a text. */
function foundIn(rule: Rule, wording: { readonly ar: string; readonly en?: string }): string[] {
  const policy = JSON.stringify({ sections: { handlingSteps: { text: wording } } });
  return tryRule(rule, { policy })
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ line }) => /«(.*)»$/.exec(line)?.[1] ?? line);
}

test.each([
  ['الطريقة المستخدمة والأسلوب المستخدم والأدوات المستخدمة في العمل', []],
  ['النموذج المستخدم لتقديم الطلب، وبرنامج مستخدم لدى الجمعية', []],
  ['يستخدم الموظف النظام، واستخدامه ميسر', []],
  ['مستخدمو المنصة، واسم المستخدم، ودليل المستخدم', []],
  ['يراعى رضا المستخدم في كل مرحلة، ويحال إلى المستخدم', ['المستخدم', 'المستخدم']],
  ['وعلى المستخدمين وبالمستخدم', ['المستخدمين', 'وبالمستخدم']],
  ['معاملة عميلنا وعملائنا، وحقوق مستخدميها', ['عميلنا', 'وعملائنا', 'مستخدميها']],
  ['حق مستخدم الخدمة', ['مستخدم الخدمة']],
])('instead of the beneficiary: %s', (ar, found) => {
  expect(foundIn(preferredTerms, { ar })).toEqual(found);
});

test.each([
  ['Users of the service', ['Users']],
  ['user-friendly forms, superusers, reused and used, clientele, users@example.org', []],
  ["the client's data", ["client's"]],
])('instead of the beneficiary in English: %s', (en, found) => {
  expect(foundIn(preferredTerms, { ar: 'نص.', en })).toEqual(found);
});

test.each([
  ['المستفيد يراجع المراجع الداخلي ومراجعي الحسابات مراجعة سنوية', []],
  ['المستفيد والمراجع الآتية، ويُرجع إلى المراجع المذكورة', []],
  ['على المستفيد والمراجع الحضور، وعلى المراجعين الانتظار', ['والمراجع']],
  ['المستفيد وطالب المساعدة وطالبو الدعم', ['وطالب المساعدة', 'وطالبو الدعم']],
  ['على المراجع الحضور', []],
])('beside the beneficiary: %s', (ar, found) => {
  expect(foundIn(oneNamePerParty, { ar })).toEqual(found);
});

test.each([
  ['يحيله موظف علاقات المستفيدين إلى الباحثة الاجتماعية', ['موظف علاقات المستفيدين', 'الباحثة الاجتماعية']],
  ['مسئول البحث الاجتماعي، ثم مسؤول البحث الاجتماعي', ['مسئول البحث الاجتماعي']],
  ['البحث الاجتماعي مهم، ولجنة البحث العلمي، ولجنة أخرى، ومجلس الإدارة', []],
])('roles: %s', (ar, found) => {
  expect(foundIn(definedRoles, { ar })).toEqual(found);
});

/** A code says which document it is: letters for the kind, a number for the place, whole separators. */
import { defineRule } from '../../model/rule.ts';
import { isBlank } from '../kit.ts';

const brokenSeparators = /[._/-]{2}|[._/-]$/;
const letter = /\p{L}/u;
const digit = /\d/;

export const codeForm = defineRule({
  id: 'document/code-form',
  docs: {
    summary: {
      ar: 'رمز الوثيقة من حروف ورقم بينهما فاصل سليم',
      en: 'The document code is made of letters and a number with whole separators',
    },
    why: {
      ar: 'الرمز الذي هو رقم مجرد يلتبس برقم الإصدار أو القرار، والفاصل المكرر يمنع العثور عليه بالبحث.',
      en: 'A bare number is mistaken for an issue or decision number, and a doubled separator keeps a search from finding it.',
    },
    remedy: {
      ar: 'اكتب في {path} رمزًا من حروف تدل على النوع ورقم يدل على الموضع.',
      en: 'Write at {path} a code of letters that tell the kind and a number that tells the place.',
    },
  },
  parameters: {},
  messages: {
    separators: {
      ar: 'في الرمز فاصل مكرر أو فاصل ليس بعده شيء (الرمز: {code}).',
      en: 'The code has a doubled separator, or one with nothing after it (code: {code}).',
    },
    noLetter: {
      ar: 'الرمز رقم لا حرف فيه (الرمز: {code}).',
      en: 'The code is a number without letters (code: {code}).',
    },
    noNumber: {
      ar: 'الرمز حروف لا رقم فيها، فلا يميز وثيقة من أخرى من نوعها (الرمز: {code}).',
      en: 'The code is letters without a number and does not tell documents of a kind apart (code: {code}).',
    },
  },

  *check({ policy, pass, fail, review, notApplicable }) {
    const at = '/document/code';
    const code = policy.source.data.document?.code;

    if (code === undefined || isBlank(code)) yield notApplicable(at);
    else if (brokenSeparators.test(code)) yield fail('separators', at, { code });
    else if (!letter.test(code)) yield review('noLetter', at, { code });
    else if (!digit.test(code)) yield review('noNumber', at, { code });
    else yield pass(at);
  },

  examples: [
    { policy: 'document: { code: GOV-02/2024 }', gives: ['pass /document/code'] },
    { policy: 'document: { code: سياسة-17 }', gives: ['pass /document/code'] },
    { policy: 'document: { code: GOV--02 }', gives: ['fail separators /document/code'] },
    { policy: 'document: { code: "17" }', gives: ['review noLetter /document/code'] },
    { policy: 'document: { code: BRP }', gives: ['review noNumber /document/code'] },
    { policy: 'document: { issue: "1.0" }', gives: ['notApplicable /document/code'] },
  ],
});

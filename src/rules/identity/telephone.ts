/** The telephone number is a Saudi one in international form. */
import { inLatinDigits } from '../../arabic/digits.ts';
import { nationalNumber } from '../../arabic/identifiers.ts';
import { defineRule } from '../../model/rule.ts';

export const telephone = defineRule({
  id: 'identity/telephone',
  docs: {
    summary: {
      ar: 'هاتف الجمعية مذكور بالصيغة الدولية',
      en: "The association's telephone is stated in international form",
    },
    why: {
      ar: 'الهاتف أول ما يلجأ إليه المستفيد، والصيغة الدولية تعمل من أي مكان ومن داخل الوثيقة.',
      en: 'The telephone is where beneficiaries turn first, and the international form works from anywhere and from within the document.',
    },
    remedy: {
      ar: 'اكتب الرقم مبدوءًا برمز الدولة في {path} في ملف بيانات الجمعية.',
      en: "Write the number with its country code at {path} in the association's profile.",
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر هاتف الجمعية.', en: "The association's telephone is not stated." },
    national: {
      ar: 'رقم الهاتف ليس بالصيغة الدولية (المكتوب: {written}، الصيغة الدولية: {international}).',
      en: 'The telephone is not in international form (written: {written}, international: {international}).',
      severity: 'info',
    },
    notSaudi: {
      ar: 'رقم الهاتف ليس على صورة رقم سعودي (المكتوب: {written}).',
      en: 'The telephone does not have the form of a Saudi number (written: {written}).',
    },
  },

  *check({ dossier, pass, fail }) {
    const at = { association: '/contact/phone' };
    const written = dossier.association.data.contact?.phone ?? '';
    const digits = inLatinDigits(written).replaceAll(/[\s().-]/g, '');
    const national = nationalNumber(digits);
    const international = `+966${national ?? ''}`;

    if (digits === '') yield fail('missing', at);
    else if (national === undefined) yield fail('notSaudi', at, { written });
    else if (digits !== international) yield fail('national', at, { written, international });
    else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'contact: { phone: "+966 50 000 0000" }',
      gives: ['pass association:/contact/phone'],
    },
    {
      policy: 'sections: {}',
      association: 'contact: { phone: "+966920000000" }',
      gives: ['pass association:/contact/phone'],
    },
    { policy: 'sections: {}', gives: ['fail missing association:/contact/phone'] },
    {
      policy: 'sections: {}',
      association: 'contact: { phone: "0500000000" }',
      gives: ['fail national association:/contact/phone'],
    },
    {
      policy: 'sections: {}',
      association: 'contact: { phone: "+96650000000" }',
      gives: ['fail notSaudi association:/contact/phone'],
    },
  ],
});

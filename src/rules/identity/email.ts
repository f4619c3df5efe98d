/** The e-mail address is there and has the form of one. */
import { defineRule } from '../../model/rule.ts';
import { isBlank } from '../kit.ts';

/** One name, one `@`, and a domain of at least two parts; what mail servers accept beyond this is rare. */
const form = /^[^\s@<>"(),;]+@[^\s@.<>"(),;]+(?:\.[^\s@.<>"(),;]+)+$/;

export const email = defineRule({
  id: 'identity/email',
  docs: {
    summary: {
      ar: 'بريد الجمعية الإلكتروني مذكور وصحيح الصيغة',
      en: "The association's e-mail is stated and well formed",
    },
    why: {
      ar: 'المراسلة بالبريد تترك أثرًا مكتوبًا للمستفيد وللجمعية.',
      en: 'Correspondence by e-mail leaves a written trace for both sides.',
    },
    remedy: {
      ar: 'اكتب العنوان كاملًا في {path} في ملف بيانات الجمعية.',
      en: "Write the whole address at {path} in the association's profile.",
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر بريد الجمعية الإلكتروني.', en: "The association's e-mail is not stated." },
    malformed: {
      ar: 'المكتوب ليس على صورة عنوان بريد إلكتروني ({written}).',
      en: 'What is written does not have the form of an e-mail address ({written}).',
    },
  },

  *check({ dossier, pass, fail }) {
    const at = { association: '/contact/email' };
    const written = dossier.association.data.contact?.email?.trim() ?? '';

    if (isBlank(written)) yield fail('missing', at);
    else if (!form.test(written)) yield fail('malformed', at, { written });
    else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'contact: { email: info@example.org.sa }',
      gives: ['pass association:/contact/email'],
    },
    { policy: 'sections: {}', gives: ['fail missing association:/contact/email'] },
    {
      policy: 'sections: {}',
      association: 'contact: { email: info@example }',
      gives: ['fail malformed association:/contact/email'],
    },
  ],
});

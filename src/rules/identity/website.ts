/** The website is there, by a full and secure address. */
import { defineRule } from '../../model/rule.ts';
import { isBlank } from '../kit.ts';

export const website = defineRule({
  id: 'identity/website',
  docs: {
    summary: {
      ar: 'موقع الجمعية مذكور بعنوان آمن',
      en: "The association's website is stated by a secure address",
    },
    why: {
      ar: 'في الموقع تُنشر السياسات وبيانات التواصل، والعنوان الآمن يحفظ ما يكتبه المستفيد فيه.',
      en: 'Policies and contact data are published on the website, and a secure address protects what beneficiaries write there.',
    },
    remedy: {
      ar: 'اكتب العنوان الكامل في {path} في ملف بيانات الجمعية، مبدوءًا بالبروتوكول الآمن.',
      en: "Write the full address at {path} in the association's profile, beginning with the secure protocol.",
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر موقع الجمعية الإلكتروني.', en: "The association's website is not stated." },
    malformed: {
      ar: 'المكتوب ليس عنوانًا كاملًا لموقع إلكتروني ({written}).',
      en: 'What is written is not the full address of a website ({written}).',
    },
    notSecure: {
      ar: 'عنوان الموقع لا يبدأ بالبروتوكول الآمن (المكتوب: {written}، البروتوكول الآمن: {protocol}).',
      en: 'The address of the website does not begin with the secure protocol (written: {written}, secure: {protocol}).',
    },
  },

  *check({ dossier, pass, fail }) {
    const at = { association: '/contact/website' };
    const written = dossier.association.data.contact?.website?.trim() ?? '';
    const address = URL.canParse(written) ? new URL(written) : undefined;

    if (isBlank(written)) yield fail('missing', at);
    else if (address?.protocol === 'http:') yield fail('notSecure', at, { written, protocol: 'https://' });
    else if (address?.protocol !== 'https:' || !address.hostname.includes('.')) {
      yield fail('malformed', at, { written });
    } else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'contact: { website: https://www.example.org.sa/ }',
      gives: ['pass association:/contact/website'],
    },
    { policy: 'sections: {}', gives: ['fail missing association:/contact/website'] },
    {
      policy: 'sections: {}',
      association: 'contact: { website: www.example.org.sa }',
      gives: ['fail malformed association:/contact/website'],
    },
    {
      policy: 'sections: {}',
      association: 'contact: { website: http://example.org.sa }',
      gives: ['fail notSecure association:/contact/website'],
    },
  ],
});

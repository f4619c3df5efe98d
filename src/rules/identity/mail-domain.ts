/** E-mail goes to the domain of the website; where it does not, only a person knows whose the domain is. */
import { defineRule } from '../../model/rule.ts';
import { hostOf, isSameDomain } from '../kit.ts';

export const mailDomain = defineRule({
  id: 'identity/mail-domain',
  docs: {
    summary: { ar: 'نطاق البريد الإلكتروني هو نطاق الموقع', en: 'E-mail and website share a domain' },
    why: {
      ar: 'البريد على نطاق آخر قد يكون لغير الجمعية، أو حسابًا شخصيًا لا يبقى لها.',
      en: "Mail at another domain may be someone else's, or a personal account that does not stay with the association.",
    },
    remedy: {
      ar: 'تحقق من أن العنوان في {path} للجمعية، والأولى أن يكون على نطاق موقعها.',
      en: "Make sure that the address at {path} is the association's; one at its own domain is better.",
    },
  },
  parameters: {},
  messages: {
    differs: {
      ar: 'نطاق البريد الإلكتروني غير نطاق الموقع (البريد: {mail}، الموقع: {site}).',
      en: 'E-mail and website have different domains (e-mail: {mail}, website: {site}).',
    },
  },

  *check({ dossier, pass, review, notApplicable }) {
    const at = { association: '/contact/email' };
    const { email = '', website = '' } = dossier.association.data.contact ?? {};
    const mail = hostOf(`https://${email.trim().replace(/^.*@/, '')}`);
    const site = hostOf(website.trim());

    if (mail === undefined || site === undefined) yield notApplicable(at);
    else if (isSameDomain(mail, site)) yield pass(at);
    else yield review('differs', at, { mail, site });
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'contact: { website: https://www.example.org.sa/, email: info@example.org.sa }',
      gives: ['pass association:/contact/email'],
    },
    {
      policy: 'sections: {}',
      association: 'contact: { website: https://www.example.org.sa/, email: example@example.com }',
      gives: ['review differs association:/contact/email'],
    },
    {
      policy: 'sections: {}',
      association: 'contact: { email: info@example.org.sa }',
      gives: ['notApplicable association:/contact/email'],
    },
  ],
});

/** Telephone numbers, addresses and accounts in the policy are those of the profile. */
import { defineRule, within } from '../../model/rule.ts';
import { isSameDomain, orPass } from '../kit.ts';
import { identifiersOf, identifiersOfProfile, isPublicHost } from '../identifiers.ts';

/** Where the document was published and announced is judged by its own rules. */
const evidence = /^\/document\/(?:publication|notice|activation)\//;

export const contactInText = defineRule({
  id: 'identity/contact-in-text',
  docs: {
    summary: {
      ar: 'ما في السياسة من هواتف وعناوين وحسابات هو ما في بيانات الجمعية',
      en: 'Telephones, addresses and accounts in the policy are those of the profile',
    },
    why: {
      ar: 'الرقم القديم أو العنوان الذي ليس للجمعية يوجه المستفيد إلى غيرها، ولا يُنتبه له ما لم يُقارن ببياناتها.',
      en: "An old number, or someone else's address, leads beneficiaries astray and goes unseen unless it is compared.",
    },
    remedy: {
      ar: 'تحقق من أن البيان في {path} للجمعية؛ فإن كان لها فلا يلزم تعديل، وإن لم يكن فاكتب ما في بياناتها.',
      en: "Make sure that the data at {path} are the association's; if they are, nothing need change, and if not, write those of its profile.",
    },
  },
  parameters: {},
  messages: {
    otherDomain: {
      ar: 'عنوان على نطاق غير نطاق الجمعية (المكتوب: {found}، نطاق الجمعية: {own}).',
      en: "An address at a domain that is not the association's (written: {found}, own: {own}).",
    },
    otherPhone: {
      ar: 'رقم هاتف غير الذي في بيانات الجمعية (المكتوب: {found}، في البيانات: {own}).',
      en: 'A telephone that is not the one in the profile (written: {found}, in the profile: {own}).',
    },
    otherAccount: {
      ar: 'رقم حساب غير الذي في بيانات الجمعية (المكتوب: {found}، في البيانات: {own}).',
      en: 'An account that is not the one in the profile (written: {found}, in the profile: {own}).',
      severity: 'warning',
    },
  },

  *check({ dossier, policy, pass, review }) {
    const { phone, iban, email, hosts } = identifiersOfProfile(dossier.association.data);
    const declared = (dossier.association.data.publication ?? []).map(({ url }) => url).join(' ');
    const [ownHost] = hosts;
    yield* orPass(function* () {
      for (const { kind, at, value, written, ...range } of identifiersOf(policy)) {
        if (evidence.test(at)) continue;
        const place = within(at, range);
        const host = kind === 'email' ? (value.split('@')[1] ?? '') : value;
        if (kind === 'phone' && phone !== undefined && value !== phone) {
          yield review('otherPhone', place, {
            found: written,
            own: dossier.association.data.contact!.phone!,
          });
        } else if (kind === 'iban' && iban !== undefined && value !== iban) {
          yield review('otherAccount', place, { found: written, own: dossier.association.data.bank!.iban });
        } else if (
          (kind === 'email'
            ? value !== email
            : kind === 'host' && !isPublicHost(host) && !declared.includes(host)) &&
          ownHost !== undefined &&
          !hosts.some((own) => isSameDomain(own, host))
        ) {
          yield review('otherDomain', place, { found: written, own: ownHost });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الرقم نفسه مكتوبًا على صورة أخرى، ومواقع الجهات الرسمية والمنصات: كلها سائغة',
        en: 'The same number in another form, and sites of authorities and platforms, are fine',
      },
      association: `
contact: { phone: "+966500000001", email: info@example.org.sa, website: https://www.example.org.sa }
bank: { iban: SA03 8000 0000 6080 1016 7519 }
`,
      policy: `
sections:
  channels:
    text: { ar: "اتصل بالرقم ٠٥٠٠٠٠٠٠٠١ أو راسل care@example.org.sa، أو اقرأ https://x.com/example وncnp.gov.sa، والحساب SA0380000000608010167519.", en: See www.example.org.sa/care. }
`,
      gives: ['pass /sections'],
    },
    {
      association: `
contact: { phone: "+966500000001", website: https://www.example.org.sa }
bank: { iban: SA03 8000 0000 6080 1016 7519 }
`,
      policy: `
sections:
  channels:
    items:
      - { text: { ar: البريد الإلكتروني, en: E-mail }, kind: email, address: info@old-name.org }
      - { text: { ar: "الهاتف (011 400 0000)، والحساب SA4420000001234567891234", en: Telephone }, kind: telephone }
`,
      gives: [
        'review otherDomain /sections/channels/items/0/address «info@old-name.org»',
        'review otherPhone /sections/channels/items/1/text/ar «011 400 0000»',
        'review otherAccount /sections/channels/items/1/text/ar «SA4420000001234567891234»',
      ],
    },
  ],
});

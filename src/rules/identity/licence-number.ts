/** The licence number is written in one way, and is no number of another kind. */
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { identifiersOf } from '../identifiers.ts';

/** The words of another licence, or of another body's. */
const otherLicence = /تبرع|وزار|مورد|مقدم|متجر|تجاري|بلدي|سياح|donat|ministr|supplier|shop/iu;
const unified = /^70\d{8}$/;
const register = /^1000\d{6}$/;

export const licenceNumber = defineRule({
  id: 'identity/licence-number',
  docs: {
    summary: {
      ar: 'رقم الترخيص واحد حيث ورد، وعلى صورة رقم ترخيص',
      en: 'The licence number is the same everywhere and has the form of one',
    },
    why: {
      ar: 'لأرقام الترخيص صور شتى، والصفر في أولها جزء منها عند المقارنة بالسجل؛ ورقم السجل والرقم الموحد غيرها.',
      en: 'Licence numbers have many forms, and a leading zero counts when they are compared; register and unified numbers are other things.',
    },
    remedy: {
      ar: 'انسخ الرقم في {path} من شهادة الترخيص كما هو، ورقم السجل والرقم الموحد لكل منهما موضعه في بيانات الجمعية.',
      en: 'Copy the number at {path} from the certificate; the register number and the unified number have fields of their own.',
    },
  },
  parameters: {},
  messages: {
    zeros: {
      ar: 'اختلفت الأصفار في أول رقم الترخيص (في السياسة: {found}، في بيانات الجمعية: {own}).',
      en: 'The leading zeros of the licence number differ (in the policy: {found}, in the profile: {own}).',
    },
    other: {
      ar: 'رقم ترخيص غير الذي في بيانات الجمعية (في السياسة: {found}، في البيانات: {own}).',
      en: 'A licence number that is not the one in the profile (in the policy: {found}, in the profile: {own}).',
    },
    perhapsOther: {
      ar: 'رقم ترخيص آخر، ولعله ترخيص لغير إنشاء الجمعية (في السياسة: {found}، في البيانات: {own}).',
      en: 'Another licence number, perhaps of another licence (in the policy: {found}, in the profile: {own}).',
      severity: 'info',
    },
    leadingZero: {
      ar: 'رقم الترخيص يبدأ بصفر، فليتأكد من شهادته أهو منه: {own}',
      en: 'The licence number begins with a nought; make sure by the certificate that it belongs there: {own}',
      severity: 'info',
    },
    unified: {
      ar: 'المكتوب رقمًا للترخيص على صورة الرقم الوطني الموحد: {own}',
      en: 'What is written as licence number has the form of the unified national number: {own}',
    },
    register: {
      ar: 'المكتوب رقمًا للترخيص على صورة رقم السجل: {own}',
      en: 'What is written as licence number has the form of a register number: {own}',
      severity: 'info',
    },
  },

  *check({ dossier, policy, pass, fail, review, notApplicable }) {
    const at = { association: '/licence/number' };
    const own = dossier.association.data.licence?.number;
    if (own === undefined) {
      yield notApplicable(at);
      return;
    }

    yield* orPass(function* () {
      if (unified.test(own)) yield fail('unified', at, { own });
      else if (register.test(own)) yield review('register', at, { own });
      else if (own.startsWith('0')) yield review('leadingZero', at, { own });

      for (const { kind, at: pointer, value, written, context, ...range } of identifiersOf(policy)) {
        if (kind !== 'licence' || value === own) continue;
        const place = within(pointer, range);
        const values = { found: written, own };
        if (withoutZeros(value) === withoutZeros(own)) yield fail('zeros', place, values);
        else if (otherLicence.test(context)) yield review('perhapsOther', place, values);
        else yield fail('other', place, values);
      }
    }, pass(at));
  },

  examples: [
    {
      association: 'licence: { number: "5593" }',
      policy: `
sections:
  preamble: { text: { ar: الجمعية مرخصة من المركز برقم (٥٥٩٣)، ويجدد الترخيص كل 5 سنوات., en: Licence No. 5593. } }
`,
      gives: ['pass association:/licence/number'],
    },
    {
      association: 'licence: { number: "05049" }',
      policy: `
sections:
  preamble: { text: { ar: "رقم الترخيص: 5049", en: Licence number 6573. } }
  records: { text: { ar: ترخيص جمع التبرعات رقم 778899 في السجل., en: Kept. } }
`,
      gives: [
        'review leadingZero association:/licence/number',
        'fail zeros /sections/preamble/text/ar «5049»',
        'fail other /sections/preamble/text/en «6573»',
        'review perhapsOther /sections/records/text/ar «778899»',
      ],
    },
    {
      association: 'licence: { number: "7012345678" }',
      policy: 'sections: {}',
      gives: ['fail unified association:/licence/number'],
    },
    {
      association: 'licence: { number: "1000820300" }',
      policy: 'sections: {}',
      gives: ['review register association:/licence/number'],
    },
    { policy: 'sections: {}', gives: ['notApplicable association:/licence/number'] },
  ],
});

function withoutZeros(number: string): string {
  return number.replace(/^0+/, '');
}

/** A list of channels holds means of contact; services such as volunteering are no channel. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { firstMention, placeOf, words, wordsOfMention } from '../mentions.ts';
import { occursIn, proseOf } from '../reading.ts';

const service = words(
  'خدم(?:ة|ات) .. (?:مساعد|تطوع|دعم|اعان|كفال|تدريب|تبرع)~',
  'طلب(?:ات)? (?:ال)?(?:مساعد|تطوع|دعم|اعان|كفال|تدريب|تبرع|سلف|قرض)~',
  '(?:فرص|أعمال|أنشطة|مجال|مجالات) (?:ال)?تطوع~',
  'تطوع',
  'مساعدات',
  'برنامج~',
  'برامج~',
  'كفال~',
  // What is handed out or done for people, without the word for service.
  '(?:توزيع|سداد|تسديد|كسوة|إفطار|إطعام|ترميم|تأثيث|صرف|تأهيل|إيواء|علاج|إسكان|توظيف|تمكين|تدريب|تعليم|كفالة|إعانة|إرشاد|نقل|تفريج|إغاثة) (?:ال)?[^ ]+',
  '(?:ال)?(?:قوافل|سلال|سلة|سلات|حقائب|حقيبة|وجبات|أضاحي|زكاة|صدقات|قروض|إعانات|منح|دورات|استشارات|أجهزة|ملابس) ~',
  '(?:دعم|رعاية|إعالة|مساندة) (?:ال)?(?:أسر|أيتام|يتيم|محتاج|فقراء|مرضى|مريض|طلاب|أرامل|مسن|مشاريع|مشروعات|ذوي)~',
  'استشارات',
  'إعانات',
);
/** What makes a means of contact out of a service. */
const means = words(
  ...[
    'نموذج~',
    'استمارة',
    'موقع~',
    'منصة',
    'رابط',
    'هاتف~',
    'رقم',
    'بريد',
    'مكتب',
    'تطبيق',
    'بوابة',
    'عبر',
    'صفحة',
    'حضوري~',
    'شاشة',
    'نافذة',
    'مقر',
    'مقابل~',
    'رسال~',
    'رسائل',
    'واتساب',
    'خطاب~',
    'زيار~',
    'مندوب~',
    'اتصال~',
    'حساب~',
  ],
);

export const servicesNotChannels = defineRule({
  id: 'content/services-not-channels',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'في قنوات التواصل وسائل تواصل لا خدمات',
      en: 'The channels are means of contact, not services',
    },
    why: {
      ar: 'الخدمة لا تبين للمستفيد كيف يصل إلى الجمعية، وإنما يصل إليها برقم أو رابط أو مكان.',
      en: 'A service does not show beneficiaries how to reach the association; a number, link or place does.',
    },
    remedy: {
      ar: 'اذكر في {path} الوسيلة التي تُطلب بها الخدمة وعنوانها، أو انقل البند إلى قسم الخدمات.',
      en: 'Name at {path} the means by which the service is requested and its address, or move the clause to the section on services.',
    },
  },
  parameters: {},
  messages: {
    service: {
      ar: 'لعل هذه خدمة وليست قناة تواصل: {found}',
      en: 'Perhaps a service and not a channel: {found}',
    },
  },

  *check({ policy, pass, review }) {
    yield* orPass(function* () {
      for (const passage of proseOf(policy, 'channels')) {
        if (passage.clause === undefined || passage.clause.address !== undefined) continue;
        const mention = firstMention([passage], service);
        if (mention === undefined || occursIn(means, passage)) continue;
        yield review('service', placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/sections/channels'));
  },

  examples: [
    {
      policy: `
sections:
  channels:
    items:
      - { text: { ar: الهاتف }, kind: telephone }
      - { text: { ar: نموذج طلب المساعدة في موقع الجمعية }, kind: assistanceRequests }
      - { text: { ar: خدمة التطوع }, kind: volunteering, address: https://example.org/volunteer }
`,
      gives: ['pass /sections/channels'],
    },
    {
      policy:
        'sections: { channels: { items: [{ text: { ar: خدمات طلب المساعدة }, kind: assistanceRequests }] } }',
      gives: ['review service /sections/channels/items/0/text/ar «خدمات طلب المساعدة»'],
    },
  ],
});

/** The section on complaints says by what channel they are made and when they are answered. */
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { durationsOf, firstMention, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';
import type { Passage } from '../reading.ts';

const channel = words(
  ...[
    'قناة',
    'قنوات',
    'هاتف~',
    'اتصال~',
    'جوال',
    'بريد~',
    'موقع~',
    'منصة',
    'منصات',
    'صندوق',
    'صناديق',
    'مقر',
    'مقرها',
    'نموذج~',
  ],
  ...[
    'رقم',
    'تطبيق',
    'رابط',
    'خطاب~',
    'كتاب~',
    'مكتوب~',
    'خطي~',
    'شفاه~',
    'شفوي~',
    'حضوري~',
    'مكتب~',
    'استمارة',
    'رسائل',
    'رسالة',
    'واتساب',
  ],
);
/** «عبر البوابة»، «من خلال الفرع»: whatever follows is a channel. */
const by = words(
  'عبر',
  'من خلال',
  'عن طريق',
  'بواسطة',
  'بوابة',
  'يدوي~',
  'باليد',
  'شخصيا',
  'كتابة',
  'فرع',
  'فروع~',
  'حساب~',
  'نظام (?:ال)?(?:شكاوى|إلكتروني)',
);
const mechanism = words(
  '(?:آلية|سياسة|لائحة|دليل|إجراءات) (?:استقبال |تقديم |معالجة |إدارة |التعامل مع |تلقي )?(?:ال)?(?:شكاوى|شكوى|اقتراحات|مقترحات)',
);

export const complaints = defineRule({
  id: 'content/complaints',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'للشكوى قناة معلومة ومدة للرد عليها',
      en: 'Complaints have a known channel and a time for the answer',
    },
    why: {
      ar: 'الشكوى التي لا يُعرف أين تقدم ولا متى يجاب عنها لا تقدم.',
      en: 'A complaint is not made if no one knows where to make it or when it is answered.',
    },
    remedy: {
      ar: 'اذكر في {path} القنوات التي تقدم بها الشكوى ومدة الرد عليها، أو أحل إلى آلية الشكاوى.',
      en: 'State at {path} the channels for complaints and the time for the answer, or refer to the complaints mechanism.',
    },
  },
  parameters: {},
  messages: {
    noChannel: {
      ar: 'لم تُذكر في قسم «{heading}» قناة تقدم بها الشكوى.',
      en: 'The section “{heading}” names no channel for complaints.',
    },
    noTime: {
      ar: 'لم تُذكر في قسم «{heading}» مدة للرد على الشكوى.',
      en: 'The section “{heading}” gives no time for answering a complaint.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'complaints';
    const at = sectionPointer(key);
    if (writtenSectionOf(policy.source.data, key) === undefined) {
      yield notApplicable(at);
      return;
    }
    const heading = headingOf(policy.type, key);
    const prose = proseOf(policy, key);
    const isReferred = firstMention(prose, mechanism) !== undefined;
    const hasChannel =
      isReferred || [channel, by].some((pattern) => firstMention(prose, pattern) !== undefined);
    const hasTime = isReferred || prose.some(isTimed);

    if (!hasChannel) yield fail('noChannel', at, { heading });
    if (!hasTime) yield fail('noTime', at, { heading });
    if (hasChannel && hasTime) yield pass(at);
  },

  examples: [
    {
      policy: `
sections:
  complaints:
    items:
      - text: { ar: تقدم الشكوى بأي قناة من قنوات الجمعية. }
      - text: { ar: يرد على الشكوى كتابة. }
        serviceTime: { maximum: 10, unit: workingDays, from: complaintReceived }
`,
      gives: ['pass /sections/complaints'],
    },
    {
      policy:
        'sections: { complaints: { text: { ar: تعامل الشكاوى وفق آلية استقبال الشكاوى والمقترحات. } } }',
      gives: ['pass /sections/complaints'],
    },
    {
      policy: 'sections: { complaints: { text: { ar: ترحب الجمعية بشكاوى المستفيدين وتنظر فيها بعناية. } } }',
      gives: ['fail noChannel /sections/complaints', 'fail noTime /sections/complaints'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/complaints'],
    },
  ],
});

function isTimed(passage: Passage): boolean {
  return (
    passage.clause?.serviceTime !== undefined || durationsOf(passage).some(({ bound }) => bound !== 'atLeast')
  );
}

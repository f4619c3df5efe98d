/** The regulation of 1437H, issued by ministerial decision 73739, is repealed: Regulation, article 127. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { firstMention, placeOf, words, wordsOfMention } from '../mentions.ts';
import { arabicProse, occursIn } from '../reading.ts';

const repealed = words(
  'قرار~ .. 73739\\)?',
  '73739',
  // The law is of the same year, so that a year after its decree is not that of the regulation.
  'لائح(?:ة|ته|تها) (?:ال)?تنفيذية(?:(?!مرسوم|م/8|م / 8|نظام حماية)[^.؛]){0,80}?1437(?:هـ|ه)?',
);
const formerName = words('(?:لائحة|نظام) (?:ال)?جمعيات و(?:ال)?مؤسسات (?:ال)?خيرية');
/** What a text says of a law that it does not rest on. */
const spokenOfAsPast = words(
  'ملغا~',
  'الملغى',
  'ملغى',
  'ألغ~',
  'إلغاء~',
  'سابق~',
  'سابقا',
  'حلت محل~',
  'تحل محل~',
  'يحل محل~',
);

export const noRepealedLaw = defineRule({
  id: 'law/no-repealed-law',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا تستند السياسة إلى لائحة ملغاة',
      en: 'The policy does not rest on a repealed regulation',
    },
    why: {
      ar: 'ألغت المادة 127 من اللائحة التنفيذية النافذة اللائحة السابقة الصادرة عام 1437هـ بالقرار 73739، فالاستناد إليها استناد إلى غير قائم.',
      en: 'Article 127 of the regulation in force repealed the earlier one of 1437H, issued by decision 73739; resting on it rests on nothing.',
    },
    remedy: {
      ar: 'أحل في {path} إلى اللائحة التنفيذية النافذة، وراجع أرقام المواد فيها.',
      en: 'Refer at {path} to the regulation in force, and check the numbers of its articles.',
    },
  },
  parameters: {},
  messages: {
    repealed: {
      ar: 'إحالة إلى اللائحة التنفيذية الملغاة: {found}',
      en: 'The repealed regulation is cited: {found}',
    },
    formerName: {
      ar: 'لعله نظام أو لائحة سابقة، واسم النظام النافذ «نظام الجمعيات والمؤسسات الأهلية»: {found}',
      en: 'Perhaps an earlier law or regulation; the one in force is the Law of Associations and Foundations: {found}',
    },
  },

  *check({ policy, pass, fail, review }) {
    yield* orPass(function* () {
      for (const passage of arabicProse(policy)) {
        if (occursIn(spokenOfAsPast, passage)) continue;
        const certain = firstMention([passage], repealed);
        const uncertain = firstMention([passage], formerName);
        if (certain !== undefined)
          yield fail('repealed', placeOf(certain), { found: wordsOfMention(certain) });
        else if (uncertain !== undefined) {
          yield review('formerName', placeOf(uncertain), { found: wordsOfMention(uncertain) });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'النظام نفسه صدر عام 1437هـ، وليس الاستناد إليه خطأ',
        en: 'The law itself is of 1437H, and resting on it is no mistake',
      },
      policy: `
sections:
  preamble:
    text:
      ar: >-
        تستند هذه السياسة إلى نظام الجمعيات والمؤسسات الأهلية الصادر بالمرسوم الملكي رقم م/8 وتاريخ
        19/2/1437هـ ولائحته التنفيذية.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: تستند إلى اللائحة التنفيذية التي حلت محل اللائحة الصادرة بالقرار 73739. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: استنادًا إلى اللائحة التنفيذية الصادرة بالقرار الوزاري رقم ٧٣٧٣٩ وتاريخ 11/6/1437هـ. }
  scope: { text: { ar: وفق اللائحة التنفيذية لعام 1437هـ. } }
`,
      gives: [
        'fail repealed /sections/preamble/text/ar «اللائحة التنفيذية الصادرة بالقرار الوزاري رقم ٧٣٧٣٩ وتاريخ 11/6/1437هـ»',
        'fail repealed /sections/scope/text/ar «اللائحة التنفيذية لعام 1437هـ»',
      ],
    },
    {
      policy: 'sections: { preamble: { text: { ar: وفق لائحة الجمعيات والمؤسسات الخيرية. } } }',
      gives: ['review formerName /sections/preamble/text/ar «لائحة الجمعيات والمؤسسات الخيرية»'],
    },
  ],
});

/** The supervisor of associations is the national center, since Council of Ministers decision 618 of 1442H. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { firstMention, placeOf, speaksOf, words, wordsOfMention } from '../mentions.ts';
import { arabicProse, occursIn, passagesOf } from '../reading.ts';
import { matchesOf } from '../running-text.ts';

const former = words(
  'وزارة (?:ال)?(?:شؤون|شئون) (?:ال)?اجتماعية',
  'وزارة (?:ال)?عمل و(?:ال)?(?:تنمية|شؤون|شئون) (?:ال)?اجتماعية',
  'وزارة (?:ال)?تنمية (?:ال)?اجتماعية',
  'وزارة (?:ال)?عمل(?! و)',
  'وزارة (?:ال)?خدمة (?:ال)?مدنية',
  'وزارة (?:ال)?(?:ضمان|رعاية) (?:ال)?اجتماعي~',
);
const formerInEnglish =
  /\bMinistry\s+of\s+(?:Labou?r\s+and\s+Social\s+(?:Development|Affairs)|Social\s+Affairs|Labou?r(?!\s+and))\b/gi;
const pastInEnglish = /\b(?:former(?:ly)?|previous(?:ly)?|then|at\s+the\s+time|before)\b/gi;
const ministry = words('وزارة (?:ال)?موارد (?:ال)?بشرية(?: و(?:ال)?تنمية (?:ال)?اجتماعية)?');
/** What the ministry itself keeps, and is rightly named for. */
const itsOwnAffairs = words('ضمان (?:ال)?اجتماعي', 'ضمان (?:ال)?مطور', 'تأهيل (?:ال)?شامل');
/** Any ministry by its name: «الوزارة» after it is that one. */
const named = words('(?<!ال|لل)وزارة (?!ال(?:عمل|شؤون|شئون) )ال~');
const bare = words('(?<=ال|لل)وزارة(?! ال(?!مشرف|مرخص))');
const supervising = words(
  'إشراف~',
  'تشرف',
  'مشرف~',
  'ترخيص~',
  'مرخص~',
  'تراخيص',
  'رقاب~',
  'مسجل~',
  'جهة (?:ال)?(?:مشرفة|مختصة)',
  'معتمد~',
  'موافقة',
);
const past = words(
  'سابقا',
  'السابقة',
  'السابق',
  'حينها',
  'آنذاك',
  'سابقة',
  'كانت',
  'قبل (?:إنشاء|تأسيس|قيام)~',
);

export const supervisor = defineRule({
  id: 'law/supervisor',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الجهة المشرفة على الجمعيات هي المركز الوطني لتنمية القطاع غير الربحي',
      en: 'The supervisor of associations is the National Center for Non-Profit Sector',
    },
    why: {
      ar: 'حل المركز محل الوزارة في أحكام النظام بقرار مجلس الوزراء 618 وتاريخ 20/10/1442هـ، وذكر الوزارة أثر من نص قديم.',
      en: 'Council of Ministers decision 618 of 20/10/1442H put the center in place of the ministry; naming the ministry is a trace of an old text.',
    },
    remedy: {
      ar: 'اكتب في {path} المركز الوطني لتنمية القطاع غير الربحي إن كانت الجهة المشرفة هي المرادة.',
      en: 'Write at {path} the National Center for Non-Profit Sector if the supervisor is meant.',
    },
  },
  parameters: {},
  messages: {
    former: {
      ar: 'وزارة لم تعد بهذا الاسم: {found}',
      en: 'A ministry that no longer has this name: {found}',
    },
    ministry: {
      ar: 'لعل المراد الجهة المشرفة على الجمعيات، وهي المركز لا الوزارة: {found}',
      en: 'Perhaps the supervisor of associations is meant, which is the center and not the ministry: {found}',
    },
    bare: {
      ar: 'ذُكرت الوزارة بلا اسم، والجهة المشرفة على الجمعيات هي المركز: {found}',
      en: 'The ministry is spoken of without a name, while the supervisor of associations is the center: {found}',
    },
  },

  *check({ policy, pass, fail, review }) {
    const prose = arabicProse(policy);
    const isAnotherNamed = speaksOf(prose, named);
    yield* orPass(function* () {
      for (const passage of prose) {
        if (!passage.folded.text.includes('وزاره') || occursIn(past, passage)) continue;
        const formerly = firstMention([passage], former);
        const isMeant = speaksOf([passage], supervising) && !speaksOf([passage], itsOwnAffairs);
        const present = isMeant ? firstMention([passage], ministry) : undefined;
        const nameless = isAnotherNamed ? undefined : firstMention([passage], bare);
        if (formerly !== undefined)
          yield fail('former', placeOf(formerly), { found: wordsOfMention(formerly) });
        else if (present !== undefined)
          yield review('ministry', placeOf(present), { found: wordsOfMention(present) });
        else if (nameless !== undefined)
          yield fail('bare', placeOf(nameless), { found: wordsOfMention(nameless) });
      }
      for (const passage of passagesOf(policy)) {
        if (passage.language !== 'en' || passage.section === undefined) continue;
        const [range] = matchesOf(formerInEnglish, passage);
        if (range === undefined || matchesOf(pastInEnglish, passage).length > 0) continue;
        const mention = { passage, range };
        yield fail('former', placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'وزارة الصحة وزارة قائمة، والترخيص السابق واقعة ماضية',
        en: 'The Ministry of Health exists, and an earlier licence is a fact of the past',
      },
      policy: `
sections:
  preamble:
    items:
      - text: { ar: تخضع الجمعية لإشراف المركز الوطني لتنمية القطاع غير الربحي. }
      - text: { ar: كانت الجمعية مسجلة لدى وزارة الشؤون الاجتماعية سابقًا. }
      - text: { ar: تقدم الخدمة بالتعاون مع وزارة الصحة، وتعرض على الوزارة. }
      - text: { ar: أن يكون مسجلًا في الضمان الاجتماعي لدى وزارة الموارد البشرية والتنمية الاجتماعية. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: تخضع الجمعية لإشراف وزارة العمل والتنمية الاجتماعية. } }
`,
      gives: ['fail former /sections/preamble/text/ar «وزارة العمل والتنمية الاجتماعية»'],
    },
    {
      policy: `
sections:
  preamble:
    items:
      - text: { ar: يشرف عليها المركز., en: It is supervised by the Ministry of Social Affairs. }
      - text: { ar: سجلت قديمًا., en: It was registered with the then Ministry of Social Affairs. }
`,
      gives: ['fail former /sections/preamble/items/0/text/en «Ministry of Social Affairs»'],
    },
    {
      policy:
        'sections: { scope: { text: { ar: ترخيص الجمعية من وزارة الموارد البشرية والتنمية الاجتماعية. } } }',
      gives: ['review ministry /sections/scope/text/ar «وزارة الموارد البشرية والتنمية الاجتماعية»'],
    },
    {
      policy: 'sections: { review: { text: { ar: لا تعدل هذه السياسة إلا بموافقة الوزارة. } } }',
      gives: ['fail bare /sections/review/text/ar «الوزارة»'],
    },
  ],
});

/** An Arabic text says in Arabic what has an Arabic name; Latin letters are for names, codes and addresses. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { words } from '../mentions.ts';
import { arabicText, placeIn, plainMatchesOf, written } from '../running-text.ts';
import { occurrencesOf, perText } from '../text-analysis.ts';

/** Words in small letters, and common ones in any; not beside signs that make a name or a code of them. */
const latinWords =
  /(?<![\w.@/#&=?,-])(?:(?!(?:x+|e|i)\b)[a-z]{2,}|[Ee]-?mail|(?:Online|Website|Form|Phone|Mobile|Feedback|Dashboard|Checklist|Survey|Complaints?|Policy|Policies|Services?|System|Report|Link|Address|Fax|Application)(?!\w))(?:[ '-][a-z]+)*(?![\w@/]|\.\w)/g;
/** Foreign words in Arabic letters, each as it is heard, with the Arabic word; names of things that Arabic has taken in are not here. */
const borrowings: readonly (readonly [heard: string, arabic: string])[] = [
  ['فورم(?:ات)?|فورمه', 'نموذج'],
  ['سيستم(?:ات|ز)?', 'نظام'],
  ['اون ?لاين', 'إلكترونيًا'],
  ['ايميل(?:ات|ه|ها|هم)?', 'البريد الإلكتروني'],
  ['لينك(?:ات|ه)?', 'رابط'],
  ['موبايل(?:ات|ه|ها)?', 'الجوال'],
  ['فايل(?:ات)?', 'ملف'],
  ['داتا', 'بيانات'],
  ['داش ?بورد', 'لوحة المعلومات'],
  ['في?د ?باك', 'آراء المستفيدين'],
  ['شيت(?:ات)?|اكسل شيت', 'جدول'],
  ['تاسك(?:ات)?', 'مهمة'],
  ['ميتن[جق](?:ات)?', 'اجتماع'],
  ['ريبورت(?:ات)?', 'تقرير'],
  ['بروفايل(?:ات)?', 'ملف تعريفي'],
  ['سوفت ?وير', 'برنامج'],
  ['اكاونت(?:ات)?', 'حساب'],
  ['باس ?وو?رد', 'كلمة المرور'],
  ['كول ?سنتر', 'مركز الاتصال'],
  ['هوت ?لاين', 'الخط الساخن'],
  ['هيلب ?ديسك|هلب ?ديسك', 'مكتب المساعدة'],
  ['سيرفر(?:ات)?', 'خادم'],
  ['[اأ]بليكيشن|ابلكيشن', 'تطبيق'],
  ['ويب ?سايت|سايت', 'موقع'],
  ['مسجات|ماسج(?:ات)?', 'رسالة'],
  ['تيكت(?:ات)?', 'طلب مرقم'],
  ['كاستمر(?:ز)?', 'مستفيد'],
  ['سيرفس', 'خدمة'],
  ['ستاف', 'فريق العمل'],
  ['كاش', 'نقدًا'],
  ['برنت|برينت', 'طباعة'],
  ['ديجيتال', 'رقمي'],
  ['اوردر(?:ات)?', 'طلب'],
  ['كونتاكت', 'تواصل'],
  ['تشيك ?ليست|شيك ?ليست', 'قائمة تحقق'],
  ['ديدلاين', 'آخر موعد'],
  ['اب ?ديت', 'تحديث'],
  ['دي[بف]ارتمنت', 'قسم'],
  ['مان(?:ي)?[جغ]ر', 'مدير'],
  ['سكانر|اسكانر', 'ماسح ضوئي'],
];
const borrowed = words(...borrowings.map(([heard]) => `(?:${heard})`));
const arabicWords = borrowings.map(([heard, arabic]) => ({ heard: words(`(?:${heard})`), arabic }));

const arabicLetter = /[\u0621-\u064A]/;

export const foreignWords = defineRule({
  id: 'language/foreign-words',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'ليس في النص العربي كلمات أجنبية لها مقابل',
      en: 'The Arabic text has no foreign words that Arabic has words for',
    },
    why: {
      ar: 'العربية لغة الوثيقة ومرجعها، والكلمة الأجنبية قد لا يفهمها المستفيد ولا تُقرأ في موضعها من السطر.',
      en: 'Arabic is the language of the document; a beneficiary may not know the foreign word, and it breaks the line.',
    },
    remedy: {
      ar: 'اكتب في {path} المقابل العربي، ثم اللفظ الأجنبي بين قوسين إن لزم.',
      en: 'Write the Arabic word at {path}, followed by the foreign one in brackets if needed.',
    },
  },
  parameters: {},
  messages: {
    foreign: {
      ar: 'كلمة أجنبية في نص عربي: {found}',
      en: 'A foreign word stands in an Arabic text: {found}',
    },
    borrowed: {
      ar: 'كلمة أجنبية كُتبت بحروف عربية (الموجود: {found}، العربي: {arabic}).',
      en: 'A foreign word is written in Arabic letters (found: {found}, the Arabic word: {arabic}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) => {
      if (!hasForeign(passage)) return [];
      const foreign = plainMatchesOf(latinWords, passage).map((range) =>
        fail('foreign', placeIn(passage, range), { found: range.match[0] }),
      );
      const heard = occurrencesOf(borrowed, passage).map((range) => {
        const found = written(passage, range);
        return fail('borrowed', placeIn(passage, range), { found, arabic: arabicFor(range.groups[0]) });
      });
      return [...foreign, ...heard];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text: { ar: "عبر WhatsApp وبرنامج Microsoft Teams وبرمز GOV-02 وفق ISO 9001 أو info@example.org.sa وموقع www.example.org.sa، والطلب في https://example.org/request?type=aid,food." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "يرسل المستفيد feedback form إلى الجمعية عبر Email الموظف." } }
`,
      gives: [
        'fail foreign /sections/preamble/text/ar «feedback form»',
        'fail foreign /sections/preamble/text/ar «Email»',
      ],
    },
    {
      shows: {
        ar: 'الكلمة الأجنبية أجنبية وإن كُتبت بحروف عربية، وما أخذته العربية منها عربي',
        en: 'A foreign word is foreign in Arabic letters too; what Arabic has taken in is not',
      },
      policy: `
sections:
  preamble: { text: { ar: "يعبأ الفورم في السيستم، ويرسل بالإنترنت أو الفاكس." } }
`,
      gives: [
        'fail borrowed /sections/preamble/text/ar «الفورم»',
        'fail borrowed /sections/preamble/text/ar «السيستم»',
      ],
    },
  ],
});

/** Whether an Arabic text has a word of another language in either alphabet. */
const hasForeign = perText(
  (analysis) =>
    arabicLetter.test(analysis.text) &&
    (plainMatchesOf(latinWords, analysis).length > 0 || occurrencesOf(borrowed, analysis).length > 0),
);

/** The Arabic word for a foreign one, however it is spelt. */
function arabicFor(found: string): string {
  return arabicWords.find(({ heard }) => heard.test(found))?.arabic ?? '';
}

/** An Arabic text says in Arabic what has an Arabic name; Latin letters are for names, codes and addresses. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, placeIn, plainMatchesOf } from '../running-text.ts';

/** Words in small letters, and common ones in any; not beside signs that make a name or a code of them. */
const latinWords =
  /(?<![\w.@/#&-])(?:(?!(?:x+|e|i)\b)[a-z]{2,}|[Ee]-?mail|(?:Online|Website|Form|Phone|Mobile|Feedback|Dashboard|Checklist|Survey|Complaints?|Policy|Policies|Services?|System|Report|Link|Address|Fax|Application)(?!\w))(?:[ '-][a-z]+)*(?![\w@/]|\.\w)/g;
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
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) => {
      const found = plainMatchesOf(latinWords, passage);
      if (found.length === 0 || !arabicLetter.test(passage.text)) return [];
      return found.map((range) => fail('foreign', placeIn(passage, range), { found: range.match[0] }));
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text: { ar: "عبر WhatsApp وبرنامج Microsoft Teams وبرمز GOV-02 وفق ISO 9001 أو info@example.org.sa وموقع www.example.org.sa." }
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
  ],
});

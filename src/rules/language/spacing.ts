/** One space between words, none before a sign and one after it. */
import { defineRule, repairedBy } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { bothTexts, matchesIn, placeIn, plainTextOf, type Match } from '../running-text.ts';
import { perLanguage } from '../text-analysis.ts';
import type { Language } from '../../model/bilingual.ts';

type Fault = 'before' | 'after' | 'doubled' | 'inside';

/** What is wrong, by the name of the group that matches. */
const faults: Readonly<Record<Language, RegExp>> = {
  ar: faultsWith('[،؛؟,;?!]', '[\\u0621-\\u064A\\u064B-\\u0652]', '[،؛؟]'),
  en: faultsWith('[,;?!]', '[A-Za-z]', '[;]'),
};

/** A quick look that most texts do not pass. */
const worthLooking = /[ \t\u00A0](?:[،؛؟,;?!.:)» \t\u00A0])|[(«][ \t\u00A0]|[،؛؟;.:][^\s\d]/;

/**
 * Spaces before a sign; a sign that a letter follows at once; several spaces; spaces inside brackets.
 * A full stop between letters counts only where whole words touch: «أ.د.» is an abbreviation.
 */
function faultsWith(signs: string, letter: string, closing: string): RegExp {
  const spaces = '[ \\t\\u00A0]';
  return new RegExp(
    [
      `(?<before>(?<=[\\p{L}\\p{M}\\p{N})»”\\]])${spaces}+(?=${signs}|[.:](?=\\s|$)))`,
      `(?<inside>(?<=[(«])${spaces}+(?=\\S)|(?<=[^\\s-])${spaces}+(?=[)»]))`,
      `(?<doubled>(?<=\\S)${spaces}{2,}(?=\\S))`,
      `(?<after>(?<=\\S)${closing}(?=${letter})|(?<=${letter}{2})[.:](?=\\p{Script=Arabic}{2}))`,
    ].join('|'),
    'gu',
  );
}

export const spacing = defineRule({
  id: 'language/spacing',
  reads: 'prose',
  docs: {
    summary: { ar: 'المسافات في مواضعها', en: 'Spaces stand where they belong' },
    why: {
      ar: 'المسافة قبل العلامة ترسلها إلى أول السطر التالي، وغيابها بعدها يلصق كلمتين، وتكرارها من آثار النسخ.',
      en: 'A space before a sign may send it to the next line, none after it glues two words, and several are traces of copying.',
    },
    remedy: {
      ar: 'اجعل في {path} مسافة واحدة بين الكلمتين وبعد العلامة، ولا تجعل قبل العلامة ولا في داخل القوسين مسافة.',
      en: 'At {path}, leave one space between words and after a sign, and none before a sign or inside brackets.',
    },
  },
  parameters: {},
  messages: {
    before: { ar: 'مسافة قبل علامة الترقيم: {found}', en: 'A space stands before a sign: {found}' },
    after: { ar: 'لا مسافة بعد علامة الترقيم: {found}', en: 'No space stands after a sign: {found}' },
    doubled: { ar: 'أكثر من مسافة بين كلمتين: {found}', en: 'More than one space between words: {found}' },
    inside: { ar: 'مسافة في داخل القوسين: {found}', en: 'A space stands inside brackets: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(bothTexts(policy), faultsIn, (range, passage) => {
      const fault = faultOf(range.match);
      const found = around(passage.text, range.start, range.end);
      return repairedBy(fail(fault, placeIn(passage, range), { found }), repairs[fault](range.match[0]));
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الأوقات والاختصارات والقوائم والروابط ليست من هذا',
        en: 'Times, abbreviations, lists and links are no such thing',
      },
      policy: `
sections:
  preamble:
    text:
      ar: |-
        يستقبل أ.د. علي المستفيد(ة) الساعة 3:30 م، وعنوان الموقع: https://example.org.sa/a;b وفيه:

          - البيانات (كلها).
      en: "We are open from 3:30 p.m. at https://example.org.sa; come in..."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "الداعمون ، والمتطوعون .", en: "Donors , and volunteers" }
  scope:
    text: { ar: "تسهيل الإجراءات.وحصولهم على الخدمة،ثم  متابعتهم ( كلهم )" }
`,
      gives: [
        'fail before /sections/preamble/text/ar « »',
        'fail before /sections/preamble/text/ar « »',
        'fail after /sections/scope/text/ar «.»',
        'fail after /sections/scope/text/ar «،»',
        'fail doubled /sections/scope/text/ar «  »',
        'fail inside /sections/scope/text/ar « »',
        'fail inside /sections/scope/text/ar « »',
        'fail before /sections/preamble/text/en « »',
      ],
    },
  ],
});

const faultsIn = perLanguage((analysis, language): readonly Match[] =>
  worthLooking.test(analysis.text) ? matchesIn(faults[language], plainTextOf(analysis)) : [],
);

const repairs: Readonly<Record<Fault, (found: string) => string>> = {
  before: () => '',
  after: (sign) => `${sign} `,
  doubled: () => ' ',
  inside: () => '',
};

function faultOf({ groups = {} }: RegExpExecArray): Fault {
  const fault = Object.keys(groups).find((name) => groups[name] !== undefined);
  return fault as Fault;
}

/** The words beside a space, which cannot be seen itself. */
function around(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 12))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

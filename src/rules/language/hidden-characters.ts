/** No signs that cannot be seen, and no letters of another keyboard or encoding that look like Arabic ones. */
import { defineRule, repairedBy, type Verdict } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { bothTexts, matchesOf, placeIn } from '../running-text.ts';

/** «ه» with a joiner is the abbreviation of the Hijri year, written as some keyboards write it. */
const unwanted =
  /(?<invisible>(?:(?!(?<=(?<!\p{L})ه)\u200D(?!\p{L}))[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF])+)|(?<noBreak>[\u00A0\u202F])|(?<persian>[\u06A9\u06AA\u06BE\u06C1\u06CC\u06D2])|(?<shaped>[\uFB50-\uFDF1\uFDF3-\uFDF9\uFE70-\uFEFC]+)|(?<unknown>[\uFFFD\uE000-\uF8FF]+)/gu;

type Fault = 'invisible' | 'noBreak' | 'persian' | 'shaped' | 'unknown';

const arabicOf: Readonly<Record<string, string>> = {
  '\u06A9': 'ك',
  '\u06AA': 'ك',
  '\u06BE': 'ه',
  '\u06C1': 'ه',
};

export const hiddenCharacters = defineRule({
  id: 'language/hidden-characters',
  docs: {
    summary: {
      ar: 'ليس في النص علامات خفية ولا حروف من لوحة مفاتيح أخرى',
      en: 'The text has no hidden signs and no letters of another keyboard',
    },
    why: {
      ar: 'العلامات الخفية والحروف الفارسية وصور الحروف القديمة لا تُرى، لكنها تمنع العثور على الكلمة وتفسد ترتيبها ونطقها آليًا.',
      en: 'Hidden signs, Persian letters and old letter shapes are not seen, but keep a word from being found, sorted and read aloud.',
    },
    remedy: {
      ar: 'احذف من {path} ما لا يُرى، واكتب الحرف من لوحة المفاتيح العربية.',
      en: 'Remove what cannot be seen at {path}, and type the letter on an Arabic keyboard.',
    },
  },
  parameters: {},
  messages: {
    invisible: {
      ar: 'علامة خفية في النص (الرمز: {code}).',
      en: 'The text holds a hidden sign (code: {code}).',
    },
    noBreak: {
      ar: 'مسافة غير عادية بين كلمتين (الرمز: {code}).',
      en: 'An unusual space stands between words (code: {code}).',
    },
    persian: {
      ar: 'حرف من لوحة مفاتيح غير عربية (الحرف: {found}، الرمز: {code}).',
      en: 'A letter is not of the Arabic keyboard (letter: {found}, code: {code}).',
    },
    shaped: {
      ar: 'صورة حرف من ترميز قديم (الحرف: {found}، الرمز: {code}).',
      en: 'A letter shape of an old encoding (letter: {found}, code: {code}).',
    },
    unknown: {
      ar: 'رمز لا معنى له، وقد ضاع به حرف (الرمز: {code}).',
      en: 'A sign without meaning; a letter may have been lost (code: {code}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = bothTexts(policy).flatMap((passage) =>
      matchesOf(unwanted, passage).map((range): Verdict => {
        const [found] = range.match;
        const fault = faultOf(range.match);
        const place = placeIn(passage, range);
        const values = { found, code: codeOf(found) };
        const repair = repairOf(fault, found, passage.text.slice(range.end));
        const verdict = fail(fault, place, values);
        return repair === undefined ? verdict : repairedBy(verdict, repair);
      }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy:
        'sections: { preamble: { text: { ar: "قال النبي \uFDFA، وصدر في 1445 ه\u200D.", en: "The Prophet\uFDFA" } } }',
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "خدمة\u200C المستفيد\u00A0حق، والشکوى تُسمع، والمستفیدون سواء.", en: "Rights\u200F." }
  scope:
    text: { ar: "تسري \uFEFB على \uFFFD." }
`,
      gives: [
        'fail invisible /sections/preamble/text/ar «\u200C»',
        'fail noBreak /sections/preamble/text/ar «\u00A0»',
        'fail persian /sections/preamble/text/ar «ک»',
        'fail persian /sections/preamble/text/ar «ی»',
        'fail shaped /sections/scope/text/ar «\uFEFB»',
        'fail unknown /sections/scope/text/ar «\uFFFD»',
        'fail invisible /sections/preamble/text/en «\u200F»',
      ],
    },
  ],
});

function faultOf({ groups = {} }: RegExpExecArray): Fault {
  return Object.keys(groups).find((name) => groups[name] !== undefined) as Fault;
}

/** What may safely stand instead; a Persian ya at the end of a word may be ي or ى. */
function repairOf(fault: Fault, found: string, after: string): string | undefined {
  if (fault === 'invisible') return '';
  if (fault === 'noBreak') return ' ';
  if (fault === 'shaped') return found.normalize('NFKC');
  if (fault === 'persian' && /^\p{L}/u.test(after)) return arabicOf[found] ?? 'ي';
  return fault === 'persian' ? arabicOf[found] : undefined;
}

/** The first character as Unicode names it, such as U+200C. */
function codeOf(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

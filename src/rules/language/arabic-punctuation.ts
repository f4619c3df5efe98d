/** Arabic is written with Arabic signs, English with Latin ones. */
import { defineRule, repairedBy } from '../../model/rule.ts';
import type { TextRange } from '../../model/position.ts';
import { orPass } from '../kit.ts';
import { matchesIn, placeIn, plainTextOf, runningText } from '../running-text.ts';
import { perText } from '../text-analysis.ts';

const arabicSigns: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const latinSigns: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

const latinSign = /[,;?]/g;
const arabicSign = /[،؛؟]/g;

/** How far around a sign a letter is looked for: beyond the space and the closing bracket beside it. */
const reach = 4;
const arabicBefore = /[\u0621-\u064A][\u064B-\u0652)»\]”"]*\s*$/;
const arabicAfter = /^[\s(«["“]*[\u0621-\u064A]/;
const latinBefore = /[A-Za-z][)"”\]]*\s*$/;

/** A sign, and what should stand in its place. */
interface Replaced extends TextRange {
  readonly sign: string;
  readonly right: string;
}

export const arabicPunctuation = defineRule({
  id: 'language/arabic-punctuation',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'علامات الترقيم في النص العربي عربية',
      en: 'Arabic text has Arabic punctuation',
    },
    why: {
      ar: 'الفاصلة وعلامة الاستفهام اللاتينيتان معكوستان في النص العربي، ووجودهما إلى جانب العربيتين يدل على نص لم يُراجع.',
      en: 'Latin commas and question marks face the wrong way in Arabic; beside Arabic ones they show a text that nobody proofread.',
    },
    remedy: {
      ar: 'استعمل في {path} علامات الترقيم التي للغة النص: العربية في النص العربي، واللاتينية في الإنجليزي.',
      en: 'Use the signs of the language of the text at {path}: Arabic ones in Arabic, Latin ones in English.',
    },
  },
  parameters: {},
  messages: {
    latin: {
      ar: 'علامة ترقيم لاتينية في نص عربي (الموجود: {found}، الصواب: {right}).',
      en: 'A Latin sign stands in an Arabic text (found: {found}, right: {right}).',
    },
    arabic: {
      ar: 'علامة ترقيم عربية في نص إنجليزي (الموجود: {found}، الصواب: {right}).',
      en: 'An Arabic sign stands in an English text (found: {found}, right: {right}).',
    },
  },

  *check({ policy, pass, fail }) {
    const inArabic = runningText(policy, 'ar').flatMap((passage) =>
      latinSignsIn(passage).map((range) =>
        repairedBy(
          fail('latin', placeIn(passage, range), valuesOf(range)),
          range.right + spaceAfter(passage.text, range),
        ),
      ),
    );
    const inEnglish = runningText(policy, 'en').flatMap((passage) =>
      arabicSignsIn(passage).map((range) =>
        repairedBy(fail('arabic', placeIn(passage, range), valuesOf(range)), range.right),
      ),
    );
    yield* orPass([...inArabic, ...inEnglish], pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الأعداد والروابط والكلام اللاتيني تحتفظ بعلاماتها',
        en: 'Numbers, links and Latin words keep their signs',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "المبلغ 1,000 ريال، والموقع https://example.org.sa/a?b=1,2 والبرنامجان (Word, Excel)؛ فهل من سؤال؟"
      en: "The amount is 1,000 riyals; any question?"
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "المستفيدون , والداعمون; والمتطوعون؟", en: "Beneficiaries، and donors" }
  scope:
    text: { ar: "هل تسري السياسة على الجميع ?نعم" }
`,
      gives: [
        'fail latin /sections/preamble/text/ar «,»',
        'fail latin /sections/preamble/text/ar «;»',
        'fail latin /sections/scope/text/ar «?»',
        'fail arabic /sections/preamble/text/en «،»',
      ],
    },
  ],
});

function valuesOf({ sign, right }: Replaced) {
  return { found: sign, right };
}

const latinSignsIn = perText((analysis): readonly Replaced[] => {
  const text = plainTextOf(analysis);
  return replacedIn(text, latinSign, arabicSigns).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    if (latinBefore.test(before)) return false;
    return arabicBefore.test(before) || arabicAfter.test(after);
  });
});

const arabicSignsIn = perText(({ text }): readonly Replaced[] =>
  replacedIn(text, arabicSign, latinSigns).filter(({ start }) =>
    latinBefore.test(text.slice(Math.max(0, start - reach), start)),
  ),
);

function replacedIn(text: string, signs: RegExp, others: Readonly<Record<string, string>>): Replaced[] {
  return matchesIn(signs, text).map(({ start, end, match: [sign] }) => ({
    start,
    end,
    sign,
    right: others[sign] ?? sign,
  }));
}

/** A letter that touches the sign must not touch the new one. */
function spaceAfter(text: string, { end }: TextRange): string {
  return /^[\u0621-\u064A]/.test(text.slice(end, end + 1)) ? ' ' : '';
}

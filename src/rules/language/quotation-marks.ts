/** What is quoted in Arabic stands between «guillemets». */
import type { TextRange } from '../../model/position.ts';
import { defineRule, repairedBy } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, placeIn, plainMatchesOf } from '../running-text.ts';

/** Two marks with a short text between them; single ones only where they cannot be apostrophes. */
const quotation =
  /(?<!\p{N})["“”„]([^"“”„«»\n]{1,200})["“”]|(?<![\p{L}\p{N}])[‘']([^'‘’«»\n]{1,200})['’](?![\p{L}\p{N}])/gu;
const arabicLetter = /[\u0621-\u064A]/;

export const quotationMarks = defineRule({
  id: 'language/quotation-marks',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'المنقول في النص العربي بين علامتي التنصيص العربيتين',
      en: 'Quotations in Arabic text stand between Arabic quotation marks',
    },
    why: {
      ar: 'العلامة المستقيمة لا يُعرف أولها من آخرها، والعلامات اللاتينية تنعكس بين الكلمات العربية.',
      en: 'A straight mark does not tell the beginning from the end, and Latin marks are turned around among Arabic words.',
    },
    remedy: { ar: 'اجعل المنقول في {path} بين « و».', en: 'Put the quotation at {path} between « and ».' },
  },
  parameters: {},
  messages: {
    foreign: {
      ar: 'علامتا تنصيص غير عربيتين: {found}',
      en: 'The quotation marks are not Arabic ones: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) =>
      plainMatchesOf(quotation, passage)
        .filter(({ match: [, double, single] }) => arabicLetter.test(double ?? single ?? ''))
        .map((range) => {
          const found = passage.text.slice(range.start, range.end);
          return repairedBy(
            fail('foreign', placeIn(passage, range), { found }),
            inGuillemets(passage.text, range),
          );
        }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble: { text: { ar: 'يقصد بلفظ «المستفيد» ما في برنامج "Excel" من الأسماء، والقياس 5" و7".', en: 'The "beneficiary".' } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: 'يقصد بلفظ "المستفيد" و“الجمعية” ما يأتي.' } }
`,
      gives: [
        'fail foreign /sections/preamble/text/ar «"المستفيد"»',
        'fail foreign /sections/preamble/text/ar «“الجمعية”»',
      ],
    },
  ],
});

function inGuillemets(text: string, { start, end }: TextRange): string {
  return `«${text.slice(start + 1, end - 1)}»`;
}

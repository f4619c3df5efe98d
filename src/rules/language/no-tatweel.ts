/** No letter is lengthened by tatweel, which is decoration and hides a word from whoever searches for it. */
import { defineRule, repairedBy } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, matchesOf, placeIn } from '../running-text.ts';

/**
 * Tatweel inside a word, or at the end of one. It is right after «هـ» and other single letters, and after
 * the article before a number or a foreign word: «الـ 30», «بـ«نعم»».
 */
const tatweel =
  // eslint-disable-next-line no-misleading-character-class -- letters and marks are meant one by one
  /(?<=[\u0621-\u063A\u0641-\u064A\u064B-\u0652])\u0640+(?=[\u0621-\u063A\u0641-\u064A\u064B-\u0652])|(?<=(?<![\u0621-\u0652])(?![وفبكل]{0,2}(?:ال|لل)\u0640)[\u0621-\u063A\u0641-\u0652]{2,40})\u0640+(?![\u0621-\u0652])/g;

export const noTatweel = defineRule({
  id: 'language/no-tatweel',
  reads: 'prose',
  docs: {
    summary: { ar: 'لا تُمد الحروف بالتطويل', en: 'Letters are not lengthened by tatweel' },
    why: {
      ar: 'التطويل زينة تفسد البحث في النص ونسخه، وقد تظهر أثرًا غريبًا إذا تغير الخط.',
      en: 'Tatweel is decoration: it spoils searching and copying, and looks odd once the font changes.',
    },
    remedy: { ar: 'احذف التطويل من {path}.', en: 'Remove the tatweel at {path}.' },
  },
  parameters: {},
  messages: {
    lengthened: { ar: 'كلمة مُدت حروفها: {found}', en: 'A word is lengthened: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) =>
      matchesOf(tatweel, passage).map((range) => {
        const word = passage.words.find(({ start, end }) => start <= range.start && range.start <= end);
        const found = word?.text ?? passage.text.slice(Math.max(0, range.start - 12), range.end);
        return repairedBy(fail('lengthened', placeIn(passage, range), { found }), '');
      }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الحرف المفرد وأداة التعريف قبل العدد يوصلان بالتطويل',
        en: 'A single letter, and the article before a number, are joined by tatweel',
      },
      policy: `
sections:
  preamble:
    text: { ar: "صدر في 10 / 11 / 1445 هـ، ويجاب بـ«نعم» في الأيام الـ30 والـ 5 الأولى، (هـ) و1445هــ." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "تعمل الجمعـــية لخدمة المستفيدينـ." } }
`,
      gives: [
        'fail lengthened /sections/preamble/text/ar «ـــ»',
        'fail lengthened /sections/preamble/text/ar «ـ»',
      ],
    },
  ],
});

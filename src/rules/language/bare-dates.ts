/** No numbers held together by hyphens in Arabic prose: among Arabic words they are shown in reverse. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, matchesOf, placeIn } from '../running-text.ts';

const number = '[0-9\\u0660-\\u0669]';
const edge = '[0-9\\u0660-\\u0669A-Za-z./+@_-]';

/** A date, or two numbers; nothing that is part of a longer number, code or address. */
const hyphenated = new RegExp(
  `(?<!${edge})(?:(?<date>${number}{4}-${number}{1,2}-${number}{1,2}|${number}{1,2}-${number}{1,2}-${number}{4})|(?<numbers>${number}{1,4}[-–]${number}{1,4}))(?!${edge}*${number}|[A-Za-z@_])`,
  'g',
);

/** What says that the number is not one that is counted with. */
const identifierBefore = /(?:هاتف|جوال|رقم|رمز|الرقم|تحويلة)[^،؛.]{0,12}$/;
const lookBack = 24;

export const bareDates = defineRule({
  id: 'language/bare-dates',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'التواريخ والأعداد في النص العربي لا تربطها شرطة',
      en: 'Dates and numbers in Arabic prose are not joined by hyphens',
    },
    why: {
      ar: 'ما ربطته الشرطة من الأعداد ينعكس ترتيبه بين الكلمات العربية، فيُقرأ المدى من آخره واليوم سنة.',
      en: 'Numbers joined by hyphens are reversed among Arabic words, so that a range is read from its end and a year as a day.',
    },
    remedy: {
      ar: 'اكتب التاريخ في {path} باليوم والشهر والسنة بينها شرطة مائلة، واكتب المدى بكلمتي «من» و«إلى».',
      en: 'Write the date at {path} as day, month and year with slashes, and a range in words, from and to.',
    },
  },
  parameters: {},
  messages: {
    date: {
      ar: 'تاريخ بشرطات ينعكس ترتيبه في النص العربي: {found}',
      en: 'A date with hyphens is shown in reverse in Arabic text: {found}',
    },
    numbers: {
      ar: 'عددان بينهما شرطة ينعكس ترتيبهما في النص العربي: {found}',
      en: 'Two numbers joined by a hyphen are shown in reverse in Arabic text: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = arabicText(policy).flatMap((passage) =>
      matchesOf(hyphenated, passage)
        .filter(
          ({ start }) => !identifierBefore.test(passage.text.slice(Math.max(0, start - lookBack), start)),
        )
        .map((range) => {
          const kind = range.match.groups?.['date'] === undefined ? 'numbers' : 'date';
          return fail(kind, placeIn(passage, range), { found: range.match[0] });
        }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الشرطة المائلة والرموز والهواتف لا تنعكس أو لا تُقرأ أعدادًا',
        en: 'Slashes are not reversed; codes and telephones are not numbers',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "اعتمدت في 10 / 11 / 1445 هـ الموافق 18/05/2024 م بالرمز BRP-2024-01، والهاتف 011-234-5678، ورقم القرار 12-1445، والموقع https://example.org.sa/2024-05-18."
      en: Approved on 2024-05-18, within 5-10 days.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "اعتمدت في 2024-05-18، والرد خلال 5-10 أيام، والتحديث في ١٠-١١-١٤٤٥." } }
`,
      gives: [
        'fail date /sections/preamble/text/ar «2024-05-18»',
        'fail numbers /sections/preamble/text/ar «5-10»',
        'fail date /sections/preamble/text/ar «١٠-١١-١٤٤٥»',
      ],
    },
  ],
});

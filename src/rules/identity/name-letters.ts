/** The names in the profile are written in letters of their own script, and in no impossible ones. */
import type { Association } from '../../model/generated/documents.ts';
import { defineRule, repairedBy } from '../../model/rule.ts';
import { orPass, type Placed, stringsIn } from '../kit.ts';

/** What may be wrong in a name in Arabic; each has a name, so that one search finds all. */
const arabicFaults = new RegExp(
  [
    String.raw`(?<medial>\u0649(?=[\u0621-\u063A\u0641-\u064A]))`,
    String.raw`(?<foreign>[\u06A9\u06AA\u06CC\u06BE\u06C1\u06D5])`,
    String.raw`(?<hidden>[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<!ه)\u0640(?=\p{L})|[ \u00A0]{2,})`,
    String.raw`(?<latin>(?<=\p{Script=Arabic} ?)[A-Za-z]+|[A-Za-z]+(?= ?\p{Script=Arabic}))`,
  ].join('|'),
  'u',
);
const arabicLetter = /\p{Script=Arabic}+/u;

/** Letters of other languages that look like Arabic ones. */
const ownLetters: Readonly<Record<string, string>> = {
  '\u06A9': 'ك',
  '\u06AA': 'ك',
  '\u06CC': 'ي',
  '\u06BE': 'ه',
  '\u06C1': 'ه',
  '\u06D5': 'ه',
};

export const nameLetters = defineRule({
  id: 'identity/name-letters',
  docs: {
    summary: {
      ar: 'اسم الجمعية في بياناتها مكتوب بحروف صحيحة',
      en: "The association's name is written in right letters",
    },
    why: {
      ar: 'الاسم من بيانات الجمعية يظهر على غلاف كل سياسة، وبه يُبحث عنها، وحرف دخيل فيه يخفيها عن الباحث.',
      en: 'The name stands on the cover of every policy and is searched for; a stray letter hides it.',
    },
    remedy: {
      ar: 'أعد كتابة الاسم في {path} في ملف بيانات الجمعية كما في الترخيص.',
      en: "Type the name again at {path} in the association's profile, as licensed.",
    },
  },
  parameters: {},
  messages: {
    medial: {
      ar: 'في وسط كلمة من الاسم ألف مقصورة، ولا تكون إلا في آخر الكلمة: {name}',
      en: 'A word of the name has an alef maqsura inside, which stands only at the end: {name}',
    },
    foreign: {
      ar: 'في الاسم حرف من لغة أخرى يشبه الحرف العربي: {name}',
      en: 'The name has a letter of another language that looks like an Arabic one: {name}',
    },
    hidden: {
      ar: 'في الاسم تطويل أو علامة خفية أو مسافة زائدة: {name}',
      en: 'The name has an elongation, a hidden sign or a superfluous space: {name}',
      severity: 'warning',
    },
    latin: {
      ar: 'في الاسم العربي حروف لاتينية: {found}',
      en: 'The Arabic name has Latin letters: {found}',
      severity: 'info',
    },
    arabic: {
      ar: 'في الاسم الإنجليزي حروف عربية: {found}',
      en: 'The English name has Arabic letters: {found}',
    },
  },

  *check({ dossier, pass, fail }) {
    yield* orPass(
      function* () {
        for (const { at, value: name } of namesOf(dossier.association.data)) {
          const isArabic = at.endsWith('/ar') || (!at.endsWith('/en') && arabicLetter.test(name));
          const match = (isArabic ? arabicFaults : arabicLetter).exec(name);
          if (match === null) continue;
          const [found] = match;
          const place = { association: at, range: { start: match.index, end: match.index + found.length } };
          const { medial, foreign, hidden } = match.groups ?? {};
          if (!isArabic) yield fail('arabic', place, { found });
          else if (medial !== undefined) yield fail('medial', place, { name });
          else if (foreign !== undefined) {
            yield repairedBy(fail('foreign', place, { name }), ownLetters[foreign] ?? foreign);
          } else if (hidden !== undefined) {
            yield repairedBy(fail('hidden', place, { name }), /^[ \u00A0]+$/.test(hidden) ? ' ' : '');
          } else yield fail('latin', place, { found });
        }
      },
      pass({ association: '/name' }),
    );
  },

  examples: [
    {
      shows: {
        ar: 'الألف المقصورة في آخر الكلمة، والتشكيل، سائغان',
        en: 'Alef maqsura at the end of a word, and vowel signs, are fine',
      },
      association: 'name: { official: { ar: جمعيّة قلب لرعاية مرضى القلب, en: Qalb Association } }',
      policy: 'sections: {}',
      gives: ['pass association:/name'],
    },
    {
      association: 'name: { official: { ar: جمعية سقىيا الماء, en: Water Association } }',
      policy: 'sections: {}',
      gives: ['fail medial association:/name/official/ar «ى»'],
    },
    {
      association: `
name:
  official: { ar: جمعية الکرم, en: جمعية الكرم }
  short: { ar: الكـرم, en: Karam }
  aliases: [جمعية Karam]
`,
      policy: 'sections: {}',
      gives: [
        'fail foreign association:/name/official/ar «ک»',
        'fail arabic association:/name/official/en «جمعية»',
        'fail hidden association:/name/short/ar «ـ»',
        'fail latin association:/name/aliases/0 «Karam»',
      ],
    },
  ],
});

function namesOf({ name }: Association): Placed<string>[] {
  const { official, short, aliases } = name;
  return [...stringsIn({ official, short, aliases }, '/name')].filter(
    ({ value }) => !/\[\[|\{\{/.test(value),
  );
}

/** The English name is spelt as in the profile wherever it stands. */
import { spellingDistance } from '../../arabic/spelling.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { oncePer, orPass } from '../kit.ts';
import { passagesOf } from '../reading.ts';
import { matchesOf } from '../running-text.ts';
import type { TextAnalysis } from '../text-analysis.ts';

export const latinName = defineRule({
  id: 'identity/latin-name',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الاسم بالحروف اللاتينية واحد في السياسة وفي بيانات الجمعية',
      en: 'The English name is the same in the policy and in the profile',
    },
    why: {
      ar: 'الاسم بالحروف اللاتينية يُكتب في المراسلات والحسابات، واختلاف حرف منه يجعله اسمًا آخر.',
      en: 'The English name stands in correspondence and accounts; one letter makes it another name.',
    },
    remedy: {
      ar: 'اكتب الاسم في {path} كما في بيانات الجمعية، أو أضف هذه الصورة إلى الأسماء المقبولة.',
      en: 'Write the name at {path} as in the profile, or add this form to the accepted names.',
    },
  },
  parameters: {},
  messages: {
    misspelt: {
      ar: 'كُتب الاسم بالحروف اللاتينية على غير صورته (المكتوب: {found}، الصحيح: {expected}).',
      en: 'The English name is misspelt (written: {found}, right: {expected}).',
    },
    variant: {
      ar: 'فُصلت أجزاء الاسم بالحروف اللاتينية أو وُصلت على غير صورته (المكتوب: {found}، الصحيح: {expected}).',
      en: 'The English name is divided otherwise than in the profile (written: {found}, right: {expected}).',
      severity: 'info',
    },
  },

  *check({ dossier, policy, pass, fail, notApplicable }) {
    const { data } = dossier.association;
    const names = latinNamesOf(data);
    if (names.length === 0) {
      yield notApplicable({ association: '/name/official/en' });
      return;
    }
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        for (const { range, name, isVariant } of otherSpellingsOf(data)(passage.analysis)) {
          const values = { found: passage.text.slice(range.start, range.end), expected: name.written };
          yield fail(isVariant ? 'variant' : 'misspelt', within(passage.at, range), values);
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'حالة الحروف، وصيغة الملكية، والكلمات العامة، لا تغير الاسم',
        en: 'Letter case, the possessive and ordinary words do not change the name',
      },
      association: 'name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }',
      policy: `
sections:
  preamble: { text: { ar: تضع الجمعية سياساتها., en: "Robotweak's relations are its own. The association has robots." } }
`,
      gives: ['pass /sections'],
    },
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: `
title: { ar: سياسة Marifa Association, en: Policy of Ma'refa or Ma Refa Association }
sections:
  preamble: { text: { ar: تضع الجمعية سياساتها., en: The Maarefa Association sets policies. } }
`,
      gives: [
        'fail misspelt /title/ar «Marifa»',
        "fail variant /title/en «Ma'refa»",
        'fail variant /title/en «Ma Refa»',
        'fail misspelt /sections/preamble/text/en «Maarefa»',
      ],
    },
    {
      association: 'name: { official: { ar: جمعية المثال } }',
      policy: 'sections: { preamble: { text: { ar: تضع الجمعية سياساتها., en: It sets policies. } } }',
      gives: ['notApplicable association:/name/official/en'],
    },
  ],
});

interface LatinName {
  readonly written: string;
  /** The word that no other name has, in small letters without signs. */
  readonly core: string;
}

/** Words that names share, and that are therefore no one's. */
const common =
  /^(?:the|a|an|of|for|in|and|to|at|by|association|society|foundation|charity|charitable|organi[sz]ation|center|centre|saudi|arabia|region|city|social|services?)$/;
/** The fewest letters of a word that is unlike all others. */
const shortestCore = 6;
const notLetters = /[^a-z]/g;

/** The English names that consist of one word of their own: only of such a word a near spelling is sure to be one. */
const latinNamesOf = oncePer(({ name }: Association): readonly LatinName[] =>
  [name.official.en, name.short?.en].flatMap((written) => {
    if (written === undefined || /\[\[|\{\{/.test(written)) return [];
    const words = written
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => !common.test(word));
    const core = lettersOf(words[0] ?? '');
    return words.length === 1 && core.length >= shortestCore ? [{ written: written.trim(), core }] : [];
  }),
);

/** A word in Latin letters, with what may divide it; a capital begins it. The next word is looked at too. */
const latinWord =
  /(?<![\w@./'’-])[A-Z][A-Za-z]*(?:['’-][A-Za-z]+)*(?![\w@/]|\.\w)(?=( [A-Z][A-Za-z]*(?!\w))?)/g;

/** A word that may be a name in another spelling. */
interface OtherSpelling {
  readonly range: TextRange;
  readonly name: LatinName;
  readonly isVariant: boolean;
}

/** Finds the other spellings of the names of a profile in texts, in each once. */
const otherSpellingsOf = oncePer((profile: Association) => {
  const names = latinNamesOf(profile);
  return oncePer((analysis: TextAnalysis): readonly OtherSpelling[] =>
    Array.from(otherSpellingsIn(analysis, names)),
  );
});

function* otherSpellingsIn(analysis: TextAnalysis, names: readonly LatinName[]): Generator<OtherSpelling> {
  for (const { match, start: index } of matchesOf(latinWord, analysis)) {
    const { 0: whole, 1: next = '' } = match;
    const word = whole.replace(/['’]s$/, '');
    for (const name of names) {
      const isDivided = lettersOf(word + next) === name.core && lettersOf(word) !== name.core;
      const written = isDivided ? word + next : word;
      if (name.written.toLowerCase().includes(written.toLowerCase())) continue;
      const isVariant = lettersOf(written) === name.core;
      if (!isVariant && !isNear(lettersOf(word), name.core)) continue;
      yield { range: { start: index, end: index + written.length }, name, isVariant };
      break;
    }
  }
}

function lettersOf(written: string): string {
  return written.toLowerCase().replaceAll(notLetters, '');
}

/** One letter off, or two in a long word; an added `s` is a plural, and the first letter is seldom mistaken. */
function isNear(word: string, core: string): boolean {
  if (
    Math.abs(word.length - core.length) > 2 ||
    word === core ||
    !word.startsWith(core.charAt(0)) ||
    word === `${core}s`
  )
    return false;
  return spellingDistance(word, core) <= (core.length > shortestCore + 1 ? 2 : 1);
}

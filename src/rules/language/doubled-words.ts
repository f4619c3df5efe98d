/** No word, and no pair of words, is written twice in a row. */
import type { Language } from '../../model/bilingual.ts';
import type { Word } from '../../arabic/words.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { bareWordsOf, bothTexts, placeIn, written } from '../running-text.ts';
import { perLanguage } from '../text-analysis.ts';

/** Words that may rightly be repeated: distribution, emphasis, names of fathers and sons, “who of”. */
const repeatable: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:.|..|.*ا|خطوة|مرة|حالة|فئة|مرحلة|مادة|فقرة|كلمة|حرف|هو|هي|محمد|أحمد|احمد|علي|حسن|عبدالله|صالح|ناصر|سعد|جدا|نعم|واحدة?|[0-9٠-٩]+)$/,
  en: /^(?:that|had|.|[0-9]+|very|so|step|day|bye)$/i,
};
/** In a list, as in «رقمها وتاريخ صدورها وتاريخ …», a pair may come again. */
const listed = /^(?:و.+|and|or|.*\d.*)$/;
/** Words of two letters that are never repeated. */
const shortWords = new Set([
  'في',
  'عن',
  'أن',
  'إن',
  'ان',
  'أو',
  'او',
  'مع',
  'كل',
  'قد',
  'لم',
  'ثم',
  'is',
  'of',
  'to',
  'in',
  'on',
  'or',
  'by',
  'at',
  'be',
  'as',
  'an',
]);

export const doubledWords = defineRule({
  id: 'language/doubled-words',
  reads: 'prose',
  docs: {
    summary: { ar: 'لا تُكرر الكلمة مرتين متتاليتين', en: 'No word is written twice in a row' },
    why: {
      ar: 'الكلمة المكررة سهو في الكتابة، وقد تدل على كلمة أخرى وُضعت هذه في موضعها.',
      en: 'A doubled word is a slip, and may stand in the place of another word.',
    },
    remedy: {
      ar: 'احذف المكرر من {path}، أو اكتب ما أريد مكانه.',
      en: 'Remove the repetition at {path}, or write what was meant.',
    },
  },
  parameters: {},
  messages: {
    doubled: { ar: 'كلام مكرر: {found}', en: 'Words are repeated: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(bothTexts(policy), doubledIn, (range, passage) =>
      fail('doubled', placeIn(passage, range), { found: written(passage, range) }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'التكرار المقصود وما فصلت بينه علامة ليسا سهوًا',
        en: 'Deliberate repetition, and words that a sign parts, are no slips',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "تُراجع البيانات شيئًا فشيئًا، يومًا يومًا، وخطوة خطوة، وتُعطى للمستفيد، المستفيد وحده."
      en: "We believe that that holds; it had had an effect. In time, time matters."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "تعمل الجمعية على على خدمة المستفيد المستفيد من خلال من خلال برامجها.", en: "In the the hall." }
`,
      gives: [
        'fail doubled /sections/preamble/text/ar «على على»',
        'fail doubled /sections/preamble/text/ar «المستفيد المستفيد»',
        'fail doubled /sections/preamble/text/ar «من خلال من خلال»',
        'fail doubled /sections/preamble/text/en «the the»',
      ],
    },
  ],
});

const doubledIn = perLanguage((analysis, language): readonly TextRange[] => {
  const { words, text } = analysis;
  const spellings = bareWordsOf(analysis).map((word) => word.toLowerCase());
  const found: TextRange[] = [];
  for (let index = 1; index < words.length; index += 1) {
    const word = spellings[index]!;
    if (
      word === spellings[index - 1] &&
      mayNotRepeat(word, language) &&
      areTogether(words, index - 1, index, text)
    ) {
      found.push({ start: words[index - 1]!.start, end: words[index]!.end });
    } else if (isDoubledPair(spellings, index) && areTogether(words, index - 3, index, text)) {
      found.push({ start: words[index - 3]!.start, end: words[index]!.end });
    }
  }
  return found;
});

function isDoubledPair(spellings: readonly string[], index: number): boolean {
  const [first, second, third, fourth] = spellings.slice(Math.max(0, index - 3), index + 1);
  if (third === undefined || fourth === undefined || first !== third || second !== fourth) return false;
  return third !== fourth && !listed.test(third) && !listed.test(fourth);
}

function mayNotRepeat(word: string, language: Language): boolean {
  return shortWords.has(word) || !repeatable[language].test(word);
}

/** Whether only space stands between the words. */
function areTogether(words: readonly Word[], first: number, last: number, text: string): boolean {
  for (let index = first; index < last; index += 1) {
    if (/\S/.test(text.slice(words[index]!.end, words[index + 1]!.start))) return false;
  }
  return true;
}

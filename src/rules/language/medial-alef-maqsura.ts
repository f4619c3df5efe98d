/** «ى» stands only at the end of a word: inside one it is a slip, or two words have run together. */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { bothTexts, matchesOf, placeIn } from '../running-text.ts';

const word =
  /[\u0621-\u0652]{0,40}\u0649[\u064B-\u0652]*(?=[\u0621-\u063A\u0641-\u064A])[\u0621-\u0652]{1,40}/g;

export const medialAlefMaqsura = defineRule({
  id: 'language/medial-alef-maqsura',
  docs: {
    summary: {
      ar: 'لا تقع الألف المقصورة في وسط الكلمة',
      en: 'No alef maqsura stands inside a word',
    },
    why: {
      ar: 'الألف المقصورة لا تكون إلا في آخر الكلمة؛ فوقوعها في وسطها خطأ طباعة، وأقبح ما يكون في الأسماء.',
      en: 'Alef maqsura ends a word; inside one it is a typing error, at its worst in a name.',
    },
    remedy: {
      ar: 'صحح الكلمة في {path}، أو افصل الكلمتين إن اتصلتا.',
      en: 'Correct the word at {path}, or part the two words that have run together.',
    },
  },
  parameters: {},
  messages: {
    medial: { ar: 'ألف مقصورة في وسط كلمة: {found}', en: 'An alef maqsura stands inside a word: {found}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = bothTexts(policy).flatMap((passage) =>
      matchesOf(word, passage).map((range) =>
        fail('medial', placeIn(passage, range), { found: range.match[0] }),
      ),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: 'sections: { preamble: { text: { ar: "على هُدًى، إلى المستشفى، مستوىً رفيع، ليلى." } } }',
      gives: ['pass /sections'],
    },
    {
      policy: `
title: { ar: سياسة جمعية سقىيا الماء }
sections: { preamble: { text: { ar: يُعرض علىالمستفيد ما يخصه. } } }
`,
      gives: ['fail medial /title/ar «سقىيا»', 'fail medial /sections/preamble/text/ar «علىالمستفيد»'],
    },
  ],
});

/** Neither language is only a fraction of the other. */
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';

/** Shorter texts may well differ in length. */
const fewestWords = 12;
/** English needs more words than Arabic, which writes particles and pronouns together with theirs. */
const leastEnglish = 0.6;
const leastArabic = 0.35;

export const sameLength = defineRule({
  id: 'parity/length',
  reads: 'prose',
  docs: {
    summary: { ar: 'النصان متقاربان في الطول', en: 'The two languages are of like length' },
    why: {
      ar: 'نص أقصر كثيرًا من مقابله سقط منه شيء، أو زيد في الآخر ما لم يُعتمد.',
      en: 'A text much shorter than its counterpart has lost something, or the other says what was not adopted.',
    },
    remedy: {
      ar: 'قابل بين النصين في {path}، وأكمل الناقص منهما.',
      en: 'Compare the two texts at {path} and complete the one that lacks something.',
    },
  },
  parameters: {},
  messages: {
    shortEnglish: {
      ar: 'النص الإنجليزي أقصر كثيرًا من العربي (كلمات العربي: {arabic}، كلمات الإنجليزي: {english}).',
      en: 'The English text is much shorter than the Arabic (Arabic words: {arabic}, English words: {english}).',
    },
    shortArabic: {
      ar: 'النص العربي أقصر كثيرًا من الإنجليزي (كلمات العربي: {arabic}، كلمات الإنجليزي: {english}).',
      en: 'The Arabic text is much shorter than the English (Arabic words: {arabic}, English words: {english}).',
    },
  },

  *check({ policy, pass, review }) {
    const verdicts = pairsOf(policy).flatMap(({ ar, en }): Verdict[] => {
      const [arabic, english] = [ar.words.length, en.words.length];
      const values = { arabic, english };
      if (arabic >= fewestWords && english < arabic * leastEnglish)
        return [review('shortEnglish', en.at, values)];
      if (english >= fewestWords && arabic < english * leastArabic)
        return [review('shortArabic', ar.at, values)];
      return [];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text:
      ar: "تعمل الجمعية لخدمة المستفيد في كل وقت، وتحفظ له حقه في المعاملة الكريمة والجواب الواضح."
      en: "The association works to serve the beneficiary at all times, and preserves the right to dignified treatment and a clear answer."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text:
      ar: "تعمل الجمعية لخدمة المستفيد في كل وقت، وتحفظ له حقه في المعاملة الكريمة والجواب الواضح."
      en: "The association serves the beneficiary."
  scope:
    text:
      ar: "تسري على الجميع."
      en: "This policy binds the members of the board and of its committees, the employees, the volunteers and whoever acts for the association."
`,
      gives: ['review shortEnglish /sections/preamble/text/en', 'review shortArabic /sections/scope/text/ar'],
    },
  ],
});

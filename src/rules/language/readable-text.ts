/**
 * The text can be read: its letters are those that were meant.
 *
 * The other rules that read sentences are not asked where this one fails, so it must not be one of them.
 */
import { countsIn, qualityOf } from '../../arabic/text-quality.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, type Place } from '../../model/rule.ts';
import type { QualitySign } from '../../model/text-quality.ts';
import { arabicProse, type Passage } from '../reading.ts';
import { placeIn } from '../running-text.ts';
import { perText } from '../text-analysis.ts';

const signs: Readonly<Record<QualitySign['sign'], Bilingual>> = {
  letterFrequency: { ar: 'حروف يندر فيها ما يكثر في العربية', en: 'letters in unusual proportions' },
  ainRuns: { ar: 'عينات متتابعة مكان التطويل', en: 'runs of ain in place of tatweel' },
  lostLamAlef: { ar: 'لام ألف ساقطة أو معكوسة', en: 'lam-alef lost or reversed' },
  singleLetters: { ar: 'حروف منفردة كثيرة', en: 'many letters alone' },
  presentationForms: { ar: 'صور حروف من ترميز قديم', en: 'letter shapes of an old encoding' },
  visualOrder: { ar: 'كلمات معكوسة الترتيب', en: 'words in reverse order' },
  replacementCharacters: { ar: 'رموز مكان حروف ضاعت', en: 'signs in place of lost letters' },
  mojibake: { ar: 'ترميز قُرئ على غير وجهه', en: 'an encoding read as another' },
};

export const readableText = defineRule({
  id: 'language/readable-text',
  docs: {
    summary: { ar: 'النص العربي سليم الحروف', en: 'The letters of the Arabic text are sound' },
    why: {
      ar: 'النص المستخرج من ملف تالف تتغير معانيه: فإذا سقطت «لا» صار النهي إذنًا، ولا يصح الحكم عليه ولا إصلاحه آليًا.',
      en: 'A text taken out of a damaged file changes meaning: where a “not” is lost, a prohibition becomes a permission. It can be neither judged nor mended by a machine.',
    },
    remedy: {
      ar: 'أعد كتابة النص في {path} من الأصل المقروء، ولا تنسخه من الملف التالف.',
      en: 'Type the text at {path} again from a readable original; do not copy it from the damaged file.',
    },
  },
  parameters: {},
  messages: {
    unreliable: {
      ar: 'النص غير موثوق: {sign} (القدر: {measured}، حد السليم: {limit}).',
      en: 'The text is not reliable: {sign} (measured: {measured}, limit of a sound text: {limit}).',
    },
  },

  *check({ policy, pass, fail }) {
    const passages = arabicProse(policy);
    const quality = qualityOf(passages.map(countsOf));
    if (quality.reliable) yield pass('/sections');
    for (const { sign, measured, limit, example } of quality.signs) {
      yield fail('unreliable', placeOf(passages, example), {
        sign: signs[sign],
        measured: rounded(measured),
        limit: rounded(limit),
      });
    }
  },

  examples: [
    {
      policy: 'sections: { preamble: { text: { ar: تعمل الجمعية لخدمة المستفيد في كل وقت. } } }',
      gives: ['pass /sections'],
    },
    {
      policy: 'sections: { preamble: { text: { ar: "تعمل الجمعية \uFFFDخدمة المستفيد." } } }',
      gives: ['fail unreliable /sections/preamble/text/ar «\uFFFD»'],
    },
  ],
});

const countsOf = perText(({ text }) => countsIn(text));

/** Where a stretch of all the passages, a line each, is in its own; the sections where it has no place. */
function placeOf(passages: readonly Passage[], example: TextRange | undefined): Place {
  if (example === undefined) return '/sections';
  let before = 0;
  for (const passage of passages) {
    const { start, end } = example;
    const { length } = passage.text;
    if (start < before + length)
      return placeIn(passage, { start: start - before, end: Math.min(end - before, length) });
    before += length + 1;
  }
  return '/sections';
}

/** Few enough digits to be read. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

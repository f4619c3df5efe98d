/** What stands as English is English, and what stands as Arabic is Arabic. */
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';
import { plainTextOf } from '../running-text.ts';
import { perText } from '../text-analysis.ts';

const arabicLetters = /[\u0621-\u064A]/g;
const latinLetters = /[A-Za-z]/g;

/** How much of a text may be of the other script: names and terms that are quoted. */
const largestShare = 0.5;
/** Names and abbreviations are the same in both languages. */
const name = /^(?:[A-Z0-9][\w.&'’-]*)(?: (?:[A-Z0-9][\w.&'’-]*|of|and|for|the)){0,5}$/;

export const untranslated = defineRule({
  id: 'parity/untranslated',
  docs: {
    summary: { ar: 'كل نص مكتوب بلغته', en: 'Every text is written in its own language' },
    why: {
      ar: 'نص بغير لغته يظهر في موضع الترجمة وليس بترجمة.',
      en: 'A text in the wrong language stands where its translation should be and is none.',
    },
    remedy: { ar: 'اكتب في {path} النص بلغته.', en: 'Write the text at {path} in its own language.' },
  },
  parameters: {},
  messages: {
    arabicInEnglish: {
      ar: 'في موضع النص الإنجليزي نص عربي.',
      en: 'An Arabic text stands where the English should be.',
    },
    englishInArabic: {
      ar: 'في موضع النص العربي نص إنجليزي.',
      en: 'An English text stands where the Arabic should be.',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap(({ ar, en }): Verdict[] => [
      ...(isArabic(en) ? [fail('arabicInEnglish', en.at)] : []),
      ...(isEnglish(ar) ? [fail('englishInArabic', ar.at)] : []),
    ]);
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  channels:
    items:
      - { kind: socialMedia, text: { ar: WhatsApp Business, en: WhatsApp Business } }
      - { kind: email, text: { ar: info@example.org.sa, en: info@example.org.sa } }
      - { kind: telephone, text: { ar: الهاتف, en: "Telephone («هاتف»)" } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: تعمل الجمعية لخدمة المستفيد., en: تعمل الجمعية لخدمة المستفيد. } }
  scope: { text: { ar: This policy applies to all., en: This policy applies to all. } }
`,
      gives: [
        'fail arabicInEnglish /sections/preamble/text/en',
        'fail englishInArabic /sections/scope/text/ar',
      ],
    },
  ],
});

/** The fewest letters that are more than a code. */
const fewestLetters = 8;
/** Addresses and codes as they are covered. */
const covered = /x{2,}/g;

const isArabic = perText(({ text }): boolean => shareOf(arabicLetters, latinLetters, text) > largestShare);

const isEnglish = perText((analysis): boolean => {
  const text = plainTextOf(analysis).replaceAll(covered, '').trim();
  const letters = text.match(latinLetters)?.length ?? 0;
  return (
    letters >= fewestLetters && !name.test(text) && shareOf(latinLetters, arabicLetters, text) > largestShare
  );
});

/** How much of the letters of two scripts is of the first. */
function shareOf(script: RegExp, otherScript: RegExp, text: string): number {
  const own = text.match(script)?.length ?? 0;
  const others = text.match(otherScript)?.length ?? 0;
  return own === 0 ? 0 : own / (own + others);
}

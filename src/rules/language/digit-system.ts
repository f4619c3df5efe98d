/**
 * One digit system in a document: that of the association's profile, or at least only one.
 *
 * Numbers that identify something keep their Latin digits: licences, telephones, accounts, codes, addresses.
 */
import type { DigitSystem } from '../../arabic/digits.ts';
import { inDigits, inLatinDigits } from '../../arabic/digits.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, repairedBy } from '../../model/rule.ts';
import type { Passage } from '../reading.ts';
import { perText } from '../text-analysis.ts';
import { orPass } from '../kit.ts';
import { arabicText, matchesIn, matchesOf, placeIn, plainTextOf, runningText } from '../running-text.ts';

const anyDigits = /[0-9\u0660-\u0669\u06F0-\u06F9]/;
const numeral = /[0-9]+|[\u0660-\u0669]+|[\u06F0-\u06F9]+/g;
const easternNumeral = /[\u0660-\u0669\u06F0-\u06F9]+/g;

/** Longer numbers identify something. */
const longestCount = 4;
/** What says that the number after it identifies something. */
const identifierBefore =
  /(?:ترخيص|[ال]رقم|رقم|سجل|هاتف|جوال|تحويلة|حساب|آيبان|الموحد|ص\s*\.?\s*ب|رمز)[^،؛.]{0,12}$/;
const latinBeside = /[A-Za-z_#+@]/;

/** How much of the text before a number is looked at. */
const lookBack = 24;

const names: Readonly<Record<DigitSystem, { readonly ar: string; readonly en: string }>> = {
  arabicIndic: { ar: 'المشرقية (١٢٣)', en: 'Arabic-Indic (١٢٣)' },
  latin: { ar: 'المغربية (123)', en: 'Latin (123)' },
};

interface Numeral extends TextRange {
  readonly text: string;
  readonly system: DigitSystem;
}

export const digitSystem = defineRule({
  id: 'language/digit-system',
  reads: 'prose',
  docs: {
    summary: { ar: 'الأرقام في الوثيقة على صورة واحدة', en: 'The digits of a document are of one system' },
    why: {
      ar: 'صورتان من الأرقام في وثيقة واحدة تدلان على نصوص جُمعت من وثائق مختلفة، وتشتبه في بعضها الصفر والنقطة.',
      en: 'Two digit systems in one document show text collected from several, and zero and the full stop may be confused.',
    },
    remedy: {
      ar: 'اكتب العدد في {path} بصورة الأرقام المعتمدة في الوثيقة.',
      en: 'Write the number at {path} in the digits of the document.',
    },
  },
  parameters: {},
  messages: {
    other: {
      ar: 'عدد بغير الأرقام المعتمدة في ملف الجمعية (الموجود: {found}، المعتمد: {system}).',
      en: 'A number is not in the digits of the association’s profile (found: {found}, chosen: {system}).',
    },
    mixed: {
      ar: 'في الوثيقة صورتان من الأرقام، وهذا العدد بالأقل منهما (الموجود: {found}).',
      en: 'The document mixes two digit systems, and this number is in the rarer one (found: {found}).',
    },
    english: {
      ar: 'عدد بالأرقام المشرقية في نص إنجليزي (الموجود: {found}).',
      en: 'A number in an English text has Arabic-Indic digits (found: {found}).',
    },
  },

  *check({ dossier, policy, pass, fail }) {
    const texts = arabicText(policy);
    const chosen = dossier.association.data.digits;
    const system = chosen ?? commonSystem(texts.flatMap(numeralsIn));
    const saidOf = (passage: Passage, one: Numeral) => {
      const { text: found } = one;
      return chosen === undefined
        ? fail('mixed', placeIn(passage, one), { found })
        : fail('other', placeIn(passage, one), { found, system: names[chosen] });
    };
    const arabic = texts.flatMap((passage) =>
      numeralsIn(passage)
        .filter((one) => one.system !== system)
        .map((one) => repairedBy(saidOf(passage, one), inDigits(inLatinDigits(one.text), system))),
    );
    const english = runningText(policy, 'en').flatMap((passage) =>
      matchesOf(easternNumeral, passage).map((range) => {
        const [found] = range.match;
        return repairedBy(fail('english', placeIn(passage, range), { found }), inLatinDigits(found));
      }),
    );
    yield* orPass([...arabic, ...english], pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'أرقام التراخيص والهواتف والرموز والروابط بالأرقام المغربية أبدًا',
        en: 'Licences, telephones, codes and links always have Latin digits',
      },
      policy: `
sections:
  preamble:
    text: { ar: "خلال ١٠ أيام من تقديم النموذج GOV-02 برقم الترخيص (5593) والهاتف 920000000.", en: "Within 10 days." }
`,
      association: 'digits: arabicIndic',
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "خلال 10 أيام، ثم ١٥ يومًا.", en: "Within ١٠ days." }
`,
      association: 'digits: arabicIndic',
      gives: ['fail other /sections/preamble/text/ar «10»', 'fail english /sections/preamble/text/en «١٠»'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "خلال 10 أيام، ثم ١٥ يومًا، ثم 20 يومًا." } }
`,
      gives: ['fail mixed /sections/preamble/text/ar «١٥»'],
    },
  ],
});

const numeralsIn = perText((analysis): readonly Numeral[] => {
  if (!anyDigits.test(analysis.text)) return [];
  const text = plainTextOf(analysis);
  return matchesIn(numeral, text)
    .map(({ start, end, match: [found] }): Numeral => {
      return { start, end, text: found, system: /[0-9]/.test(found) ? 'latin' : 'arabicIndic' };
    })
    .filter((one) => !isIdentifier(text, one));
});

function isIdentifier(text: string, { start, end, system }: Numeral): boolean {
  if (system !== 'latin') return false;
  if (end - start > longestCount) return true;
  if (latinBeside.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))) return true;
  return identifierBefore.test(text.slice(Math.max(0, start - lookBack), start));
}

/** The system of most numbers; Latin where they are as many. */
function commonSystem(numerals: readonly Numeral[]): DigitSystem {
  const eastern = numerals.filter(({ system }) => system === 'arabicIndic').length;
  return eastern * 2 > numerals.length ? 'arabicIndic' : 'latin';
}

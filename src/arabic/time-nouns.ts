/** The nouns of time in all their forms, in folded spelling: يوم، يومين، أيام … */
import type { DurationUnit } from '../model/duration.ts';
import type { TextRange } from '../model/position.ts';

/** `pairConstruct` is a pair before another noun, «يوما عمل», spelled like a singular or an adjective. */
export type NounForm = 'single' | 'pair' | 'plural' | 'pairConstruct';

/** A noun of time where it stands in a folded text. */
export interface TimeNoun extends TextRange {
  readonly unit: DurationUnit;
  readonly form: NounForm;
  readonly hasArticle: boolean;
  /** The particles attached to it: و، ب، ل … */
  readonly particles: string;
}

const forms: Readonly<Record<string, Readonly<Partial<Record<NounForm, string>>>>> = {
  minute: { single: 'دقيقه', pair: 'دقيقتان دقيقتين', plural: 'دقايق' },
  hour: { single: 'ساعه', pair: 'ساعتان ساعتين', plural: 'ساعات' },
  day: { single: 'يوم يوما', pair: 'يومان يومين', plural: 'ايام اياما', pairConstruct: 'يومي' },
  week: { single: 'اسبوع اسبوعا', pair: 'اسبوعان اسبوعين', plural: 'اسابيع' },
  month: { single: 'شهر شهرا', pair: 'شهران شهرين', plural: 'اشهر شهور شهورا' },
  year: { single: 'سنه عام عاما', pair: 'سنتان سنتين عامان عامين', plural: 'سنوات سنين اعوام اعواما' },
};

const nouns = new Map(
  Object.entries(forms).flatMap(([unit, ofUnit]) =>
    Object.entries(ofUnit).flatMap(([form, words]) =>
      words.split(' ').map((word) => [word, { unit: unit as DurationUnit, form: form as NounForm }] as const),
    ),
  ),
);

const alternatives = [...nouns.keys()].sort((one, other) => other.length - one.length).join('|');
const noun = new RegExp(
  `(?<![\\u0621-\\u064A])([وف]?[بلك]?)(ال|لل)?(${alternatives})(?![\\u0621-\\u064A])`,
  'g',
);

/** A quick look that most texts do not pass. */
const stem = /يوم|ايام|اسبوع|اسابيع|شهر|شهور|سنه|سنت|سنوات|سنين|عام|اعوام|ساع|دقي?ق|دقايق/;

/** Whether a folded text is worth looking through for nouns of time. */
export function mayHoldTime(folded: string): boolean {
  return stem.test(folded);
}

/** The nouns of time of a folded text. */
export function timeNounsIn(folded: string): readonly TimeNoun[] {
  return [...folded.matchAll(noun)].flatMap(
    ({ 0: text, 1: particles = '', 2: article, 3: word = '', index }) => {
      const meaning = nouns.get(word);
      if (meaning === undefined) return [];
      return [
        { start: index, end: index + text.length, particles, hasArticle: article !== undefined, ...meaning },
      ];
    },
  );
}

/**
 * The numbers and signs that Word puts before paragraphs. They stand nowhere in the text: they are counted
 * here as Word counts them.
 */
import { abjadLetter, latinLetter, romanNumeral } from '../../../arabic/abjad.ts';
import { inDigits } from '../../../arabic/digits.ts';
import { withSigns } from '../signs.ts';
import { childOf, childrenOf, valueOf, type XmlElement } from '../xml.ts';
import { indentOf } from './styles.ts';

/** What stands before a paragraph of a list, and how far in the list is. */
export interface Numbered {
  /** Nothing where the list has no sign. */
  readonly marker?: string;
  readonly isOrdered: boolean;
  readonly indent?: number;
}

/** Counts on: the next paragraph of a list at a level. Nothing where there is no such list. */
export type Numbering = (list: string, level: number) => Numbered | undefined;

interface Level {
  readonly format: string;
  /** The marker with `%1` for the number of the outermost level. */
  readonly text: string;
  readonly start: number;
  readonly indent: number | undefined;
}

interface List {
  /** Lists with the same counts are one list that goes on. */
  readonly counts: (number | undefined)[];
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin again the first time this list is met. */
  readonly restarts: Map<number, number>;
}

const deepestLevel = 8;

/** Reads the lists of a file. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root);
  return (id, level) => {
    const list = lists.get(id);
    const place = Math.min(Math.max(level, 0), deepestLevel);
    const at = list?.levels.get(place);
    if (list === undefined || at === undefined) return undefined;
    count(list, place, at.start);
    const marker = markerOf(list, at);
    return {
      isOrdered: at.format !== 'bullet' && at.format !== 'none',
      ...(marker === '' ? {} : { marker }),
      ...(at.indent === undefined ? {} : { indent: at.indent }),
    };
  };
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => {
      const levels = new Map(childrenOf(kind, 'w:lvl').map(levelOf));
      return [kind.attributes['w:abstractNumId'] ?? '', { levels, counts: [] as List['counts'] }];
    }),
  );
  const lists = new Map<string, List>();
  for (const list of childrenOf(root, 'w:num')) {
    const kind = kinds.get(valueOf(list, 'w:abstractNumId') ?? '');
    if (kind === undefined) continue;
    const overrides = childrenOf(list, 'w:lvlOverride');
    const levels = overrides.flatMap((override) => childrenOf(override, 'w:lvl').map(levelOf));
    const restarts = overrides.flatMap((override): [number, number][] => {
      const start = valueOf(override, 'w:startOverride');
      return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), Number(start)]];
    });
    lists.set(list.attributes['w:numId'] ?? '', {
      counts: kind.counts,
      levels: new Map([...kind.levels, ...levels]),
      restarts: new Map(restarts),
    });
  }
  return lists;
}

function levelOf(level: XmlElement): [number, Level] {
  return [
    Number(level.attributes['w:ilvl']),
    {
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
      start: Number(valueOf(level, 'w:start') ?? 1) || 0,
      indent: indentOf(childOf(level, 'w:pPr')),
    },
  ];
}

/** One more at this level; what is below begins again. */
function count({ counts, levels, restarts }: List, place: number, start: number): void {
  const restart = restarts.get(place);
  restarts.delete(place);
  counts[place] = restart ?? (counts[place] === undefined ? start : counts[place] + 1);
  // What is counted inside a level that was never shown is shown as its first.
  for (let outer = 0; outer < place; outer += 1) counts[outer] ??= levels.get(outer)?.start ?? 1;
  counts.length = place + 1;
}

function markerOf({ counts, levels }: List, { format, text }: Level): string {
  if (format === 'none') return '';
  if (format === 'bullet') return bulletOf(text);
  return text
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const outer = Number(digit) - 1;
      return inFormat(counts[outer] ?? 1, levels.get(outer)?.format ?? 'decimal');
    })
    .trim();
}

/** The letters of the dictionary, as Word counts with them when it does not count in abjad. */
const dictionaryLetters = 'أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن هـ و ي'.split(' ');

function inFormat(place: number, format: string): string {
  // After so many Word shows digits in its own letters; no policy has them.
  if (place < 1 || place > 2000) return String(place);
  switch (format) {
    case 'arabicAbjad':
      return abjadLetter(place);
    case 'arabicAlpha':
      return dictionaryLetters[(place - 1) % dictionaryLetters.length] ?? '';
    case 'hindiNumbers':
    case 'hindiCounting':
      return inDigits(place, 'arabicIndic');
    case 'lowerLetter':
      return latinLetter(place);
    case 'upperLetter':
      return latinLetter(place).toUpperCase();
    case 'lowerRoman':
      return romanNumeral(place);
    case 'upperRoman':
      return romanNumeral(place).toUpperCase();
    case 'decimalZero':
      return String(place).padStart(2, '0');
    default:
      return String(place);
  }
}

/** A sign that only its font knows is shown as the usual one. */
function bulletOf(text: string): string {
  return withSigns(text.trim()).replace(/^[\uE000-\uF8FF]/, '•');
}

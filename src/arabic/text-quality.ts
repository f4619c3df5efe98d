/**
 * Whether a text can be relied on, or is what a damaged PDF text layer or a wrong encoding left of one.
 *
 * Such damage changes meaning: where لا is lost, a prohibition becomes a permission. So a text with signs
 * of it is not judged at all. The limits are far from clean policies: rather a miss than a false accusation.
 */
import type { TextRange } from '../model/position.ts';
import type { QualitySign, TextQuality } from '../model/text-quality.ts';
import { foldedText } from './fold.ts';
import { wordsOf } from './words.ts';

/** In shorter texts only certain signs count: statistics need letters. */
const fewestLetters = 200;

/** What is counted in a text, before it is judged. */
export interface TextCounts {
  readonly text: string;
  /** The letters of the text in folded spelling, nothing between them. */
  readonly letters: string;
  /** How many there are of each letter, by its distance from the first. */
  readonly frequencies: Uint32Array;
  readonly lamAlefs: number;
  /** How many lines have Arabic letters. */
  readonly lines: number;
  readonly places: Readonly<Record<keyof typeof patterns, readonly TextRange[]>>;
  /** Whether there is any place: most texts have none. */
  readonly hasPlaces: boolean;
}

/** The counts of one or several texts together. */
interface Sample extends Omit<TextCounts, 'text' | 'letters' | 'hasPlaces'> {
  readonly texts: readonly string[];
  /** How many letters there are. */
  readonly letters: number;
}

type Measure = (sample: Sample) => QualitySign;

/** Measures the quality of a text. */
export function textQualityOf(text: string): TextQuality {
  return qualityOf([countsIn(text)]);
}

/**
 * The quality of several texts, as if each were a line or more of one text; the places are those of that
 * text. Who meets the same texts again need not count again.
 */
export function qualityOf(texts: readonly TextCounts[]): TextQuality {
  const sample = together(texts);
  const { letters } = sample;
  const measures = letters < fewestLetters ? certain : [...certain, ...statistical];
  const signs = measures.map((measure) => measure(sample)).filter(({ measured, limit }) => measured > limit);
  return { letters, reliable: signs.length === 0, signs };
}

/** Counts what shows whether a text can be relied on. */
export function countsIn(text: string): TextCounts {
  const letters = foldedText(text, 'orthographic').replaceAll(/[^\u0621-\u064A]+/g, '');
  const frequencies = new Uint32Array(lastLetter - firstLetter + 1);
  for (let index = 0; index < letters.length; index += 1)
    frequencies[letters.charCodeAt(index) - firstLetter]! += 1;
  const places = placesIn(text);
  return {
    text,
    letters,
    frequencies,
    lamAlefs: letters.split('لا').length - 1,
    lines: text.split('\n').filter((line) => /[\u0621-\u064A]/.test(line)).length,
    places,
    hasPlaces: Object.values(places).some(({ length }) => length > 0),
  };
}

function placesIn(text: string): TextCounts['places'] {
  const placesOf = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return {
    replacementCharacters: placesOf(patterns.replacementCharacters),
    mojibake: placesOf(patterns.mojibake),
    ainRuns: placesOf(patterns.ainRuns),
    presentationForms: placesOf(patterns.presentationForms),
    singleLetters: placesOf(patterns.singleLetters),
    holes: placesOf(patterns.holes),
    backward: placesOf(patterns.backward),
  };
}

/** Adds up what was counted; a لا may stand where two texts meet. */
function together(texts: readonly TextCounts[]): Sample {
  const frequencies = new Uint32Array(lastLetter - firstLetter + 1);
  const places: Record<keyof typeof patterns, TextRange[]> = {
    replacementCharacters: [],
    mojibake: [],
    ainRuns: [],
    presentationForms: [],
    singleLetters: [],
    holes: [],
    backward: [],
  };
  const kinds = Object.keys(places) as (keyof typeof patterns)[];
  const sum = { letters: 0, lamAlefs: 0, lines: 0 };
  let before = 0;
  let lastOne = '';
  for (const one of texts) {
    const { text, letters, lamAlefs, lines } = one;
    if (lastOne === 'ل' && letters.startsWith('ا')) sum.lamAlefs += 1;
    lastOne = letters.at(-1) ?? lastOne;
    sum.letters += letters.length;
    sum.lamAlefs += lamAlefs;
    sum.lines += lines;
    for (let index = 0; index < frequencies.length; index += 1)
      frequencies[index]! += one.frequencies[index]!;
    if (one.hasPlaces)
      for (const kind of kinds)
        for (const { start, end } of one.places[kind])
          places[kind].push({ start: before + start, end: before + end });
    before += text.length + 1;
  }
  return { frequencies, places, texts: texts.map(({ text }) => text), ...sum };
}

/** How many characters a decoder gave up on. */
function replacementCharacters({ places }: Sample): QualitySign {
  return signOf('replacementCharacters', places.replacementCharacters, 0);
}

/** UTF-8 read as Latin-1 or Windows-1252, the same read as Windows-1256, and Windows-1256 read as Latin-1. */
const misread = new RegExp(
  [
    '(?:[ØÙÚÛ][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]){3,}',
    '(?:[طظغعآأ][\\u00A0-\\u00BF\\u2018-\\u203A\\u0152\\u0153\\u0192\\u20AC\\u2122\\u200C-\\u200Fپچژگڈکٹ](?:[^\\s\\u0621-\\u064A]|(?=[طظ]))?){4,}',
    '(?<![A-Za-z\\u00C0-\\u00FF])[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u00FF]{4,}(?![A-Za-z])',
  ].join('|'),
  'g',
);

/** How many stretches are letters of another encoding. */
function mojibake({ places }: Sample): QualitySign {
  return signOf('mojibake', places.mojibake, 1);
}

/** How many runs of ع there are in 1000 letters: a decoder may take the kashida for it. */
function ainRuns(sample: Sample): QualitySign {
  return signOf('ainRuns', sample.places.ainRuns, 2, sample);
}

/** Whole Arabic letters of older encodings; ligatures for phrases, such as ﷺ, are in order. */
const shape = /[\uFB50-\uFDCF\uFE70-\uFEFC]+/g;

/** How many of 100 letters are shapes of letters, which a PDF holds for display and not for reading. */
function presentationForms({ places, letters }: Sample): QualitySign {
  const shapes = places.presentationForms;
  const count = shapes.reduce((sum, { start, end }) => sum + end - start, 0);
  return { ...signOf('presentationForms', shapes, 5), measured: (count / letters) * 100 };
}

/** Letters that stand alone on purpose: «و» that some put apart, and letters with a sign: أ. (ب) م/ هـ */
const singleLetter =
  /(?<=[\u0621-\u0652،,] ?)(?<![\p{L}\p{M}\p{N}(/«"]|[0-9٠-٩] )[\u0621-\u0647\u0649\u064A](?![\p{L}\p{M}\p{N}.)/»":،-]| ?[.)/:-])/gu;

/** How many of 100 Arabic words are a single letter: words that fell apart. */
function singleLetters({ texts, places }: Sample): QualitySign {
  const { length } = places.singleLetters;
  const words = () => texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const share = length < 5 ? 0 : (length / words()) * 100;
  return { ...signOf('singleLetters', places.singleLetters, 1.5), measured: share };
}

/** How often لا and لأ follow each other in 1000 letters of policies, by a cautious count. */
const usualLamAlef = 13;

/**
 * How many of لا are missing in 1000 letters: fewer than chance explains, or holes where they stood, a
 * double space or a lone ا inside a line.
 */
function lostLamAlef({ lamAlefs, places: { holes }, letters }: Sample): QualitySign {
  const expected = (letters / 1000) * usualLamAlef;
  const missing = lamAlefs < expected - 4 * Math.sqrt(expected) ? expected - lamAlefs : 0;
  const total = missing + (holes.length < 4 ? 0 : holes.length);
  return { ...signOf('lostLamAlef', holes, 4), measured: (total / letters) * 1000 };
}

/** Words that begin as none does, with ة or ى, and lines that begin with what ends a sentence. */
const backward =
  /(?<![\p{L}\p{M}])[ةى][\u0621-\u064A]{2,}|^[ \t\-*]*[.:،؛؟](?![.:])[ \t]*[\u0621-\u064A]|^[\u0621-\u064A]{3,}\.(?=[ \t]+\S+[ \t]+[^\n]*[\p{L}]$)|[•▪●][ \t]*$/gmu;

/** How many places in 100 lines run backward. */
function visualOrder({ lines, places: { backward: places } }: Sample): QualitySign {
  return {
    ...signOf('visualOrder', places, 15),
    measured: places.length < 3 ? 0 : (places.length / lines) * 100,
  };
}

/** The letters of folded Arabic and how many there are of each in 1000 letters of published policies. */
const alphabet = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const usual = [
  5, 167, 25, 69, 4, 19, 15, 13, 45, 4, 27, 3, 31, 4, 9, 4, 9, 3, 40, 2, 27, 28, 12, 118, 84, 35, 60, 53, 85,
];

const firstLetter = 0x621;
const lastLetter = 0x64a;

/** How many of 100 letters would have to be others for the text to have the usual ones: its distance from policies. */
function letterFrequency({ letters, frequencies }: Sample): QualitySign {
  const distance = usual.reduce((sum, share, index) => {
    const count = frequencies[alphabet.charCodeAt(index) - firstLetter]!;
    return sum + Math.abs(count / letters - share / 1000);
  }, 0);
  // In a short text chance alone moves this far.
  const limit = Math.max(8, 2.5 + 330 / Math.sqrt(letters));
  return { sign: 'letterFrequency', measured: distance * 50, limit };
}

const certain: readonly Measure[] = [replacementCharacters, mojibake];
const statistical: readonly Measure[] = [
  ainRuns,
  presentationForms,
  singleLetters,
  lostLamAlef,
  visualOrder,
  letterFrequency,
];

/** What is looked for, by its name; nothing of it goes beyond its line. */
const patterns = {
  replacementCharacters: /\uFFFD+/g,
  mojibake: misread,
  ainRuns: /ع{2,}/g,
  presentationForms: shape,
  singleLetters: singleLetter,
  holes: /(?<=[\u0621-\u064A]) {2,}(?=[\u0621-\u064A])|(?<=[\u0621-\u064A] )ا(?= [\u0621-\u064A])/g,
  backward,
} as const;

/** Counted places as a sign; of 1000 letters where the letters are given. */
function signOf(
  sign: QualitySign['sign'],
  places: readonly TextRange[],
  limit: number,
  of?: Sample,
): QualitySign {
  const [example] = places;
  const measured = of === undefined ? places.length : (places.length / of.letters) * 1000;
  return { sign, measured, limit, ...(example === undefined ? {} : { example }) };
}

/**
 * Cuts the shipped fonts out of the full ones: one file per weight, Arabic and Latin together.
 *
 * Together, because a font split by `unicode-range` takes spaces and digits from another file, so that
 * every word becomes a run of its own and the text of a PDF falls apart. Base letters only, because
 * presentation forms in the character map come back as such from several PDF readers.
 */
import { readFile } from 'node:fs/promises';
// @ts-expect-error: the package has no types of its own.
import untypedSubsetFont from 'subset-font';
import { withFamilyName } from './font-name.ts';
import type { GeneratedFile } from './generated-file.ts';

interface SubsetOptions {
  readonly targetFormat: 'woff2';
  readonly preserveNameIds: readonly number[];
  readonly noHinting: boolean;
}

const subsetFont = untypedSubsetFont as (
  font: Buffer,
  characters: string,
  options: SubsetOptions,
) => Promise<Uint8Array>;

interface FontSource {
  readonly font: URL;
  readonly output: string;
  /** The name under which the subset is shipped, where the licence reserves the original one. */
  readonly rename?: { readonly family: string; readonly style: string };
}

const folder = 'templates/fonts';
const amiri = new URL('.', import.meta.resolve('@expo-google-fonts/amiri'));
const plex = new URL('.', import.meta.resolve('@expo-google-fonts/ibm-plex-sans-arabic'));

/** IBM reserves the name Plex; Amiri's licence reserves none. */
const sources: readonly FontSource[] = [
  { font: new URL('400Regular/Amiri_400Regular.ttf', amiri), output: 'amiri-regular' },
  { font: new URL('700Bold/Amiri_700Bold.ttf', amiri), output: 'amiri-bold' },
  {
    font: new URL('400Regular/IBMPlexSansArabic_400Regular.ttf', plex),
    output: 'siyasa-sans-regular',
    rename: { family: 'Siyasa Sans', style: 'Regular' },
  },
  {
    font: new URL('600SemiBold/IBMPlexSansArabic_600SemiBold.ttf', plex),
    output: 'siyasa-sans-semibold',
    rename: { family: 'Siyasa Sans', style: 'SemiBold' },
  },
];

const licences: readonly { readonly text: URL; readonly output: string }[] = [
  { text: new URL('LICENSE_FONT', amiri), output: 'OFL-Amiri.txt' },
  { text: new URL('LICENSE_FONT', plex), output: 'OFL-Siyasa-Sans.txt' },
];

/** The OpenType name ids of the licence and of its address; the others that matter stay by themselves. */
const licenceNameIds = [13, 14];

/** The subset fonts and the licences under which they are shipped. */
export async function fontSubsets(): Promise<GeneratedFile[]> {
  const [fonts, texts] = await Promise.all([
    Promise.all(sources.map(subsetOf)),
    Promise.all(licences.map(licenceOf)),
  ]);
  return [...fonts, ...texts];
}

async function subsetOf({ font, output, rename }: FontSource): Promise<GeneratedFile> {
  const original = await readFile(font);
  const named = rename === undefined ? original : withFamilyName(original, rename.family, rename.style);
  const subset = await subsetFont(Buffer.from(named), characters, {
    targetFormat: 'woff2',
    preserveNameIds: licenceNameIds,
    noHinting: true,
  });
  return { path: `${folder}/${output}.woff2`, contents: subset };
}

async function licenceOf({ text, output }: (typeof licences)[number]): Promise<GeneratedFile> {
  return { path: `${folder}/${output}`, contents: await readFile(text) };
}

/** What a formal Arabic and English document is written with. */
const characters = [
  between(' ', '~'),
  between('\u00a0', '\u00ff'),
  // Arabic punctuation, letters from hamza to yeh, tatweel, tashkeel, superscript alef, alef wasla, digits and signs.
  '،؛؟',
  between('\u0621', '\u065f'),
  between('\u0660', '\u0671'),
  // Letters of borrowed names, and the digits and full stop that other keyboards produce.
  'پچژڤکگی۔',
  between('\u06f0', '\u06f9'),
  // Honorific signs that Arabic documents write as one character, and the brackets of a verse.
  'ﷺﷻ﷽﷼﴾﴿',
  // Dashes, quotation marks and signs.
  '‐‑‒–—―‘’‚“”„†‡•…‰‹›€™−≤≥≠→←✓',
  // Invisible: joiners, direction marks, isolates, narrow spaces.
  between('\u2066', '\u2069'),
  '\u200c\u200d\u200e\u200f\u2009\u202f',
].join('');

function between(first: string, last: string): string {
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, index) =>
    String.fromCharCode(start + index),
  ).join('');
}

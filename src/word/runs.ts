/**
 * A text → runs, each of one direction.
 *
 * Word asks for the direction of every run: what is Arabic is set with the fonts and rules of complex
 * scripts, and a code, a number of a telephone or a Latin name inside Arabic stays a run from left to right.
 * Programs that go by the characters alone, as Unicode has it, find a hidden mark beside those that begin
 * or end with signs or digits.
 */
import { Tab, TextRun, type IRunOptions } from 'docx';
import { stretchesOf } from '../arabic/left-to-right.ts';
import type { Direction, Line, Spoken } from '../model/render-model.ts';
import { characterStyleOf, type CharacterRole } from './styles.ts';

/** How a stretch of text looks; nothing means as its paragraph. */
export interface Format {
  readonly role?: CharacterRole | undefined;
  readonly bold?: boolean | undefined;
}

interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

/** Everything but the characters that XML 1.0 can hold. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as a file of XML can hold it: without control characters and halves of characters. */
export function writable(text: string): string {
  return text.replaceAll(notInXml, '');
}

const leftToRightMark = '\u200E';
/** Latin letters with whatever holds them together as one phrase. */
const latinPhrase = /([A-Za-z\u00C0-\u024F](?:[A-Za-z\u00C0-\u024F0-9 .,'’&/_-]*[A-Za-z\u00C0-\u024F0-9])?)/;
const arabicPhrase =
  /([\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF](?:[^A-Za-z]*[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF])?)/;

/** The runs of a text in a language; spaces and line ends are one space, as in HTML. */
export function textRuns(text: string, { direction }: Spoken, format: Format = {}): TextRun[] {
  const plain = writable(text.replaceAll(/[\t\n\r ]+/g, ' '));
  const stretches = direction === 'rtl' ? insideArabic(plain) : insideEnglish(plain);
  return stretches.filter((stretch) => stretch.text !== '').map((stretch) => run(stretch, format));
}

/** The run of an identifier, which is from left to right in any language. */
export function identifierRun(text: string, { direction }: Spoken, format: Format = {}): TextRun {
  const plain = writable(text);
  return run({ text: direction === 'rtl' ? marked(plain) : plain, direction: 'ltr' }, format);
}

/** The space between a number and what it numbers. */
export function tabRun({ direction }: Spoken): TextRun {
  return new TextRun({ children: [new Tab()], ...inDirection(direction) });
}

/** The runs of a line; one that is missing looks so. */
export function lineRuns(line: Line, whenMissing: CharacterRole = 'missing'): TextRun[] {
  return textRuns(line.text, line, line.missing ? { role: whenMissing } : {});
}

function insideArabic(text: string): Stretch[] {
  return stretchesOf(text).flatMap((stretch): Stretch[] =>
    stretch.isLeftToRight
      ? [{ text: marked(stretch.text), direction: 'ltr' }]
      : alternating(stretch.text, latinPhrase, 'rtl', 'ltr'),
  );
}

function insideEnglish(text: string): Stretch[] {
  return alternating(text, arabicPhrase, 'ltr', 'rtl');
}

/** Splitting by a pattern in parentheses gives what is between, what matches, what is between … */
function alternating(text: string, pattern: RegExp, between: Direction, matching: Direction): Stretch[] {
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, direction: index % 2 === 0 ? between : matching }));
}

/** A letter says its direction by itself; a sign or a digit at the edge does not. */
function marked(text: string): string {
  const before = /^[A-Za-z]/.test(text) ? '' : leftToRightMark;
  const after = /[A-Za-z0-9]$/.test(text) ? '' : leftToRightMark;
  return `${before}${text}${after}`;
}

/** Whether a run is from right to left, as Word has it. */
export function inDirection(direction: Direction): { readonly rightToLeft?: true } {
  return direction === 'rtl' ? { rightToLeft: true } : {};
}

function run({ text, direction }: Stretch, { role, bold }: Format): TextRun {
  const options: IRunOptions = {
    text,
    ...inDirection(direction),
    ...(role === undefined ? {} : { style: characterStyleOf(role) }),
    ...(bold === true ? { bold: true } : {}),
  };
  return new TextRun(options);
}

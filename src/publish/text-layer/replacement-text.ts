/**
 * What stands for glyphs whose letters cannot be told from them, such as a letter with its vowel sign.
 *
 * The standard has such a text in the order of reading. But inside letters that are painted backwards
 * poppler, MuPDF and PDFium turn it round with the letters beside it, and give back the sign before its
 * letter. So it is written as they read it: in the order of painting.
 */
import type { Instruction } from './content-stream.ts';

/** Glyphs in the order of painting, and the text that stands for them, in the order of reading. */
export interface Replacement {
  /** The name of the font in the page. */
  readonly font: string;
  /** Four hexadecimal digits each. */
  readonly glyphs: readonly string[];
  readonly text: string;
}

const actualText = /(\/ActualText\s*<)FEFF((?:[0-9A-F]{4})+)(>)/i;

/** The instructions of a page with each such text in the order of painting where letters are painted backwards. */
export function inPaintingOrder(instructions: readonly Instruction[]): readonly Instruction[] {
  const marks: boolean[] = [];
  return instructions.map((one) => {
    const isInsideReversed = marks.at(-1) === true;
    if (one.operator === 'EMC') marks.pop();
    if (!isBeginning(one)) return one;
    marks.push(isInsideReversed || one.operands[0] === '/ReversedChars');
    return isInsideReversed ? turnedRound(one) : one;
  });
}

/** Every such text of a page, before it is turned round. */
export function replacementsOf(instructions: readonly Instruction[]): readonly Replacement[] {
  const found: Replacement[] = [];
  const marks: ({ text: string; glyphs: string[] } | undefined)[] = [];
  let font = '';
  for (const one of instructions) {
    if (one.operator === 'Tf') font = one.operands[0] ?? '';
    else if (isBeginning(one)) {
      const text = textOf(one);
      marks.push(text === undefined ? undefined : { text, glyphs: [] });
    } else if (one.operator === 'EMC') {
      const ended = marks.pop();
      if (ended !== undefined) found.push({ font, ...ended });
    } else if (one.operator === 'Tj') marks.at(-1)?.glyphs.push(...glyphsOf(one));
  }
  return found;
}

function isBeginning({ operator }: Instruction): boolean {
  return operator === 'BDC' || operator === 'BMC';
}

function textOf({ operands }: Instruction): string | undefined {
  const digits = actualText.exec(operands[1] ?? '')?.[2];
  return digits === undefined ? undefined : textOfHex(digits);
}

function turnedRound(one: Instruction): Instruction {
  const text = textOf(one);
  if (text === undefined) return one;
  const reversed = hexOf([...text].reverse().join(''));
  const turn = (written: string) => written.replace(actualText, `$1FEFF${reversed}$3`);
  return { ...one, operands: one.operands.map(turn), text: turn(one.text) };
}

function glyphsOf({ operands }: Instruction): readonly string[] {
  return operands[0]?.toUpperCase().match(/[0-9A-F]{4}/g) ?? [];
}

/** UTF-16 in hexadecimal digits → text. */
export function textOfHex(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}

/** Text → UTF-16 in hexadecimal digits. */
export function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}

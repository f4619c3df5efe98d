/**
 * What stands for glyphs whose letters cannot be told from them, such as a letter with its vowel sign.
 *
 * The standard has such a text in the order of reading. But inside letters that are painted backwards
 * poppler, MuPDF and PDFium turn it round with the letters beside it, and give back the sign before its
 * letter. So it is written as they read it: in the order of painting.
 */
import { instruction, type Instruction } from './content-stream.ts';

/** Glyphs in the order of painting, and the text that stands for them, in the order of reading. */
export interface Replacement {
  /** The name of the font in the page. */
  readonly font: string;
  /** Four hexadecimal digits each. */
  readonly glyphs: readonly string[];
  readonly text: string;
}

const actualText = /\/ActualText\s*(?:<FEFF((?:[\dA-F]{4})+)>|\(((?:[^\\()]|\\.)*)\))/i;

/** Isolates order the text that is painted. Read back, they only stand between a word and its space. */
const onlyIsolates = /^[\u2066-\u2069]+$/;
/** Marks that say where a word ends. */
const onlyMarks = /^[\u200E\u200F]+$/;

/**
 * The instructions of a page with the empty glyphs that stand for invisible characters as narrow as
 * they look: Chromium draws a space, and readers do not see the real one that lies over it.
 */
export function withNarrowMarks(instructions: readonly Instruction[]): readonly Instruction[] {
  const marks: string[] = [];
  const mended: Instruction[] = [];
  for (const one of instructions) {
    if (isBeginning(one)) marks.push(replacedTextOf(one) ?? '');
    const text = marks.at(-1);
    if (one.operator === 'EMC') marks.pop();
    const isIsolate = text !== undefined && text !== '' && onlyIsolates.test(text);
    if (isIsolate && droppedOfIsolates.has(one.operator)) continue;
    if (one.operator === 'Tj' && text !== undefined && onlyMarks.test(text)) mended.push(narrow, one, wide);
    else mended.push(one);
  }
  return mended;
}

/** A step stays: what follows is placed from there. */
const droppedOfIsolates = new Set(['BDC', 'Tj', 'EMC']);

const narrow = instruction('Tz', '1');
const wide = instruction('Tz', '100');

/**
 * The instructions of a page with each letter as wide as it is. Chromium paints the vowel sign first,
 * which may stand further right than its letter begins. Readers measure from the first glyph on, and
 * take the gap before it for a space; so an empty glyph goes before, where the letter begins.
 */
export function withWholeLetters(
  instructions: readonly Instruction[],
  emptyGlyph: (font: string) => string | undefined,
): readonly Instruction[] {
  let empty: string | undefined;
  let first = -1;
  const mended: Instruction[] = [];
  for (const [index, one] of instructions.entries()) {
    if (one.operator === 'Tf') empty = emptyGlyph(one.operands[0] ?? '');
    if (one.operator === 'BDC' && replacedTextOf(one) !== undefined)
      first = instructions[index + 1]?.operator === 'Td' ? index + 2 : index + 1;
    const back = index === first && empty !== undefined ? stepsBack(instructions, index) : [];
    if (back.length > 0) {
      const there = back.map(({ operands }) => instruction('Td', ...operands.map(opposite)));
      mended.push(...back, narrow, instruction('Tj', `<${empty ?? ''}>`), wide, ...there.toReversed());
    }
    mended.push(one);
  }
  return mended;
}

/** The steps from the first sign, at an index, to its letter, which is painted last; none where they do not lead backwards. */
function stepsBack(instructions: readonly Instruction[], sign: number): readonly Instruction[] {
  const following = instructions.slice(sign, sign + mostInside);
  const inside = following.slice(
    0,
    following.findIndex(({ operator }) => operator === 'EMC'),
  );
  const isKnown = inside.every(({ operator }, index) => operator === (index % 2 === 0 ? 'Tj' : 'Td'));
  const steps = inside.filter(({ operator }) => operator === 'Td');
  const way = steps.reduce((total, { operands }) => total + Number(operands[0]), 0);
  return isKnown && way < 0 ? steps : [];
}

/** More glyphs, each with a step, than a letter and its signs have. */
const mostInside = 12;

function opposite(number: string): string {
  return number.startsWith('-') ? number.slice(1) : `-${number}`;
}

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
      const text = replacedTextOf(one);
      marks.push(text === undefined ? undefined : { text, glyphs: [] });
    } else if (one.operator === 'EMC') {
      const ended = marks.pop();
      if (ended !== undefined) found.push({ font, ...ended });
    } else if (one.operator === 'Tj') marks.at(-1)?.glyphs.push(...glyphsOf(one));
  }
  return found;
}

/** Whether an instruction begins marked content. */
export function isBeginning({ operator }: Instruction): boolean {
  return operator === 'BDC' || operator === 'BMC';
}

/** The text that stands for the glyphs of the content that an instruction begins. */
export function replacedTextOf({ operands }: Instruction): string | undefined {
  const [written, digits, literal] = actualText.exec(operands[1] ?? '') ?? [];
  if (written === undefined) return undefined;
  return digits === undefined ? literal?.replaceAll(/\\(.)/g, '$1') : textOfHex(digits);
}

function turnedRound(one: Instruction): Instruction {
  const text = replacedTextOf(one);
  if (text === undefined || text.length < 2) return one;
  const reversed = hexOf(Array.from(text).reverse().join(''));
  const [tag = '', properties = ''] = one.operands;
  return instruction(one.operator, tag, properties.replace(actualText, `/ActualText <FEFF${reversed}>`));
}

/** The length of a glyph in its brackets, `<06D0>`. */
const onlyOne = 6;

/** The glyphs that an instruction shows, in four hexadecimal digits each. */
export function glyphsOf({ operands }: Instruction): readonly string[] {
  const [shown = ''] = operands;
  // Nearly every instruction shows one.
  if (shown.length === onlyOne) return [shown.slice(1, -1).toUpperCase()];
  return shown.toUpperCase().match(/[0-9A-F]{4}/g) ?? [];
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

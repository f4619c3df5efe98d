/**
 * The instructions that paint a page, read and written again.
 *
 * Only what Chromium writes is understood. Of anything else nothing is changed: a page that is read
 * badly is still a page, a page that is broken is not.
 */

/** One instruction as it is written, such as `/F5 12 Tf`. */
export interface Instruction {
  readonly operator: string;
  readonly operands: readonly string[];
  /** Operands and operator, without the space around them. */
  readonly text: string;
}

const literal = String.raw`\((?:[^\\()]|\\[\s\S])*\)`;
const operand = [
  String.raw`<<(?:[^<>()]|<[^<>()]*>|${literal})*>>`,
  literal,
  String.raw`<[0-9A-Fa-f]*>`,
  String.raw`\[[^\]()]*\]`,
  String.raw`\/[^\s<>[\](){}/%]*`,
  String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`,
].join('|');
const token = new RegExp(`\\s*(?:(${operand})|([A-Za-z'"][A-Za-z0-9*]*))`, 'y');
const blank = /\s*$/y;
/** Data of an image stand after it, in no particular form. */
const inlineImage = 'BI';

/** Reads a content stream; `undefined` where a part of it is not understood. */
export function instructionsOf(content: string): readonly Instruction[] | undefined {
  const instructions: Instruction[] = [];
  let operands: string[] = [];
  let start = 0;
  token.lastIndex = 0;
  for (let match = token.exec(content); match !== null; match = token.exec(content)) {
    const [, value, operator] = match;
    if (operands.length === 0) start = token.lastIndex - (value ?? operator ?? '').length;
    if (value !== undefined) operands.push(value);
    if (operator === undefined) continue;
    if (operator === inlineImage) return undefined;
    instructions.push({ operator, operands, text: content.slice(start, token.lastIndex) });
    operands = [];
    blank.lastIndex = token.lastIndex;
    if (blank.test(content)) return instructions;
  }
  return instructions.length === 0 && content.trim() === '' ? instructions : undefined;
}

/** Instructions as a content stream, one a line. */
export function contentOf(instructions: readonly Instruction[]): string {
  return instructions.map(({ text }) => `${text}\n`).join('');
}

/** An instruction of our own. */
export function instruction(operator: string, ...operands: readonly string[]): Instruction {
  return { operator, operands, text: [...operands, operator].join(' ') };
}

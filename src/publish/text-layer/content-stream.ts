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
// Each ends where the next sign is no part of it, so that there is only one way to read it.
const operand = [
  String.raw`<<(?:[^<>()]|<[^<>()]*>|${literal})*>>`,
  literal,
  String.raw`<[0-9A-Fa-f]*>`,
  String.raw`\[[^\]()]*\]`,
  String.raw`\/[^\s<>[\](){}/%]*(?![^\s<>[\](){}/%])`,
  String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?![\d.])`,
].join('|');
const operands = new RegExp(operand, 'g');
const whole = new RegExp(`\\s*((?:(?:${operand})\\s*)*)([A-Za-z'"][A-Za-z0-9*]*)`, 'y');
const blank = /\s*$/y;
/** Data of an image stand after it, in no particular form. */
const inlineImage = 'BI';

/** An instruction whose operands are told apart when somebody asks: of most, nobody does. */
class WrittenInstruction implements Instruction {
  readonly operator: string;
  readonly text: string;
  private known: readonly string[] | undefined;

  constructor(text: string, operator: string) {
    this.text = text;
    this.operator = operator;
  }

  get operands(): readonly string[] {
    return (this.known ??= this.text.slice(0, -this.operator.length).match(operands) ?? []);
  }
}

/** Reads a content stream; `undefined` where a part of it is not understood. */
export function instructionsOf(content: string): readonly Instruction[] | undefined {
  const instructions: Instruction[] = [];
  whole.lastIndex = 0;
  for (let match = whole.exec(content); match !== null; match = whole.exec(content)) {
    const [, before = '', operator = ''] = match;
    if (operator === inlineImage) return undefined;
    const start = whole.lastIndex - before.length - operator.length;
    instructions.push(new WrittenInstruction(content.slice(start, whole.lastIndex), operator));
    blank.lastIndex = whole.lastIndex;
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

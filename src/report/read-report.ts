/** The text of a JSON report → its associations one by one, and the rest. */

/** What is left of a report once its associations are taken out one by one. */
export type ReportFrame = Readonly<Record<string, unknown>>;

/** Nothing that we write is nested as deeply. */
const greatestDepth = 64;

/** In UTF-16 units; an association of which the report is longer would have a thousand policies. */
const greatestPiece = 256 * 1024 * 1024;

/**
 * Reads a report however long it is, and however it is laid out: each association is handed to `take` as soon
 * as its last character has been read. Throws a `SyntaxError` where the text is no JSON object.
 */
export async function readReport(
  text: AsyncIterable<string>,
  take: (association: unknown) => void,
): Promise<ReportFrame> {
  const scanner = createScanner((piece) => {
    take(JSON.parse(piece));
  });
  for await (const chunk of text) scanner.read(chunk);
  const frame: unknown = JSON.parse(scanner.rest());
  if (typeof frame !== 'object' || frame === null) throw new SyntaxError('not an object');
  return frame as ReportFrame;
}

interface Scanner {
  read(chunk: string): void;
  /** Everything that was no association. */
  rest(): string;
}

/** Looks for where the entries of the top-level list `associations` begin and end, and at nothing else. */
function createScanner(found: (association: string) => void): Scanner {
  const [rest, piece] = [createPieces(), createPieces()];
  const strings = createStringWatch();
  let depth = 0;
  let isInList = false;
  const keep = (text: string): void => {
    if (!isInList) rest.add(text);
    else if (depth > 2) piece.add(text);
    else if (/[^\s,]/.test(text)) throw new SyntaxError('an association that is no object');
  };
  const read = (chunk: string): void => {
    let start = 0;
    const keepUntil = (end: number): void => {
      keep(chunk.slice(start, end));
      start = end;
    };
    for (let place = 0; place < chunk.length; place += 1) {
      const letter = chunk.charCodeAt(place);
      if (strings.holds(letter)) continue;
      if (letter === openBrace || letter === openBracket) {
        if (depth === greatestDepth) throw new SyntaxError('nested too deeply');
        const isList = depth === 1 && letter === openBracket && strings.last() === 'associations';
        if (isList) keepUntil(place + 1);
        else if (isInList && depth === 2) keepUntil(place);
        isInList ||= isList;
        depth += 1;
      } else if (letter === closeBrace || letter === closeBracket) {
        if (isInList && depth === 2) {
          keepUntil(place);
          isInList = false;
        } else if (isInList && depth === 3) {
          keepUntil(place + 1);
          found(piece.take());
        }
        depth -= 1;
      }
    }
    keepUntil(chunk.length);
  };
  return { read, rest: () => rest.take() };
}

const [quote, backslash] = [0x22, 0x5c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** As long as the key that is looked for, and one more. */
const mostRemembered = 'associations'.length + 1;

/** Follows strings: within them brackets mean nothing. */
function createStringWatch(): { holds(letter: number): boolean; last(): string } {
  let isOpen = false;
  let isEscaped = false;
  let last: number[] = [];
  return {
    last: () => String.fromCharCode(...last),
    holds(letter) {
      if (!isOpen) {
        if (letter !== quote) return false;
        isOpen = true;
        last = [];
      } else if (isEscaped) isEscaped = false;
      else if (letter === backslash) isEscaped = true;
      else if (letter === quote) isOpen = false;
      else if (last.length < mostRemembered) last.push(letter);
      return true;
    },
  };
}

/** A text that grows, up to a limit. */
function createPieces(): { add(text: string): void; take(): string } {
  let pieces: string[] = [];
  let length = 0;
  return {
    add(text) {
      length += text.length;
      if (length > greatestPiece) throw new SyntaxError('too long');
      pieces.push(text);
    },
    take() {
      const whole = pieces.join('');
      pieces = [];
      length = 0;
      return whole;
    },
  };
}

/** How much of what was written a reader of a PDF gives back. */
import { distance } from 'fastest-levenshtein';

/** Shares from 0 to 1. */
export interface Score {
  /** Of the lines with Arabic letters that a reader gives back: those that stand word for word in the source. */
  readonly lines: number;
  /** Of the characters of those lines: those that need not be changed. */
  readonly characters: number;
  /** Of the Arabic words of the source: those given back, each as often as it occurs. */
  readonly words: number;
}

/** Tatweel is a drawing, marks of direction are invisible, and spaces are as wide as may be. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/^ | $/gm, '');
}

/** Compares what a reader gives back, line by line, with paragraphs that were written. */
export function scoreText(paragraphs: readonly string[], read: string): Score {
  const written = paragraphs.map((paragraph) => plain(paragraph.replaceAll('\n', ' ')));
  const whole = written.join('\n');
  const lines = plain(read)
    .split('\n')
    .filter((line) => /[\u0621-\u064A]/.test(line));
  const errors = lines.map((line) => (isInside(whole, line) ? 0 : errorsOf(line, written)));
  const length = lines.reduce((total, line) => total + line.length, 0);
  return {
    lines: errors.filter((count) => count === 0).length / lines.length,
    characters: 1 - errors.reduce((total, count) => total + count, 0) / length,
    words: shareOfWords(whole, plain(read)),
  };
}

/** Lines that are not exact, for whoever wants to know why. */
export function inexactLines(paragraphs: readonly string[], read: string): readonly string[] {
  const whole = paragraphs.map((paragraph) => plain(paragraph.replaceAll('\n', ' '))).join('\n');
  return plain(read)
    .split('\n')
    .filter((line) => /[\u0621-\u064A]/.test(line) && !isInside(whole, line));
}

/** Whether a line stands in a text, with nothing torn off its first and last word. */
function isInside(whole: string, line: string): boolean {
  for (let place = whole.indexOf(line); place >= 0; place = whole.indexOf(line, place + 1)) {
    const [before = ' ', after = ' '] = [whole[place - 1], whole[place + line.length]];
    if (!/[\p{L}\p{M}\p{N}]/u.test(before) && !/[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** The fewest changes from a line to a stretch of about its length of the nearest paragraph. */
function errorsOf(line: string, written: readonly string[]): number {
  let least = line.length;
  for (const paragraph of written) {
    const words = paragraph.split(' ');
    for (let first = 0, start = 0; first < words.length; start += words[first]!.length + 1, first += 1) {
      least = Math.min(least, distance(line, paragraph.slice(start, start + line.length)));
    }
  }
  return least;
}

function shareOfWords(source: string, read: string): number {
  const left = new Map<string, number>();
  for (const word of arabicWords(read)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = arabicWords(source);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / wanted.length;
}

function arabicWords(text: string): readonly string[] {
  return text.match(/[\u0621-\u065F\u0670]+/g) ?? [];
}

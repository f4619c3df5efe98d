/** Sentences of a report, cut where a value begins and ends, so that a page can isolate it with markup. */
import { stretchesOf } from '../arabic/left-to-right.ts';
import type { Bilingual, Wording } from '../model/bilingual.ts';
import type { Name, Phrase, PhrasePart } from '../model/report-page.ts';

const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/**
 * A sentence in parts. The isolates that a message has around its values do not reach the page: the parts
 * say the same. What runs from left to right without being a value is isolated as well.
 */
export function phraseOf({ ar, en }: Wording): Phrase {
  return { ar: partsOf(ar), en: isOwnText(ar, en) ? partsOf(en) : [] };
}

/** A name in both languages; an English form that only repeats the Arabic is none. */
export function nameOf({ ar, en }: Wording): Name {
  return { ar, en: isOwnText(ar, en) ? en : undefined };
}

/** The same text in both languages, for what has no language. */
export function alike(text: string): Bilingual {
  return { ar: text, en: text };
}

function isOwnText(ar: string, en: string | undefined): en is string {
  return en !== undefined && en !== ar;
}

function partsOf(text: string): PhrasePart[] {
  const parts: PhrasePart[] = [];
  let depth = 0;
  for (const piece of text.split(/([\u2068\u2069])/)) {
    if (piece === isolateStart) depth += 1;
    else if (piece === isolateEnd) depth = Math.max(0, depth - 1);
    else if (depth > 0) parts.push({ text: piece, isValue: true });
    else
      parts.push(
        ...stretchesOf(piece).map((stretch) => ({ text: stretch.text, isValue: stretch.isLeftToRight })),
      );
  }
  return parts.filter((part) => part.text !== '');
}

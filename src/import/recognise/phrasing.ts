/** How a line ends, and what that says about the line after it. */
import { foldedText } from '../../arabic/fold.ts';
import { wordsOf } from '../../arabic/words.ts';

const finalSign = /[.؟?!:؛…][\s)\]»”"'ـ-]*$/u;

/** What announces the clauses that follow: «ما يلي:», «بالشكل التالي:», «وهي:». */
const announcement =
  /(?:ما ?يلي|ما ياتي|كالتالي|كالاتي|الاتي|التالي|الاتيه|التاليه|وهي|وهم|منها|الي|ب?ان|علي|من|في|عبر|خلال|تشمل|يشمل|تتضمن|يتضمن|الخصوص)\s*[-–]?\s*:?[\s-]*:[\s-]*$/;

/** Words after which a sentence cannot end. */
const openWords = new Set(
  'في من الي على علي عن مع او و ثم ان بان التي الذي الذين كل كافه جميع بين لدي عند حتي خلال غير دون وفق حسب كما بما ما لا لم لن قد هذه هذا تلك ذلك احد اي'.split(
    ' ',
  ),
);

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return finalSign.test(text);
}

/** Whether a text announces what comes below it: a sentence with a colon, not a noun. */
export function leadsIn(text: string): boolean {
  return announcement.test(foldedText(text, 'orthographic').trim());
}

/** Whether a sentence is broken off: its last word needs another. */
export function isBrokenOff(text: string): boolean {
  if (endsSentence(text)) return false;
  const last = wordsOf(text).at(-1)?.text ?? '';
  return /[،,]\s*$/.test(text) || openWords.has(foldedText(last, 'orthographic').trim());
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return wordsOf(text).length;
}

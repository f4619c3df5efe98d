/** The articles and indicators that requirements cite, as each language writes them. */
import { abjadLetter } from '../arabic/abjad.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** «9(7)، 19(1)(أ)» and "9(7), 19(1)(a)": standards write articles with the signs and letters of English. */
export function articleWords(article: string): Bilingual {
  const ar = article
    .replaceAll(',', '،')
    .replaceAll(/\(([a-z])\)/g, (_, letter: string) => `(${abjadLetter(placeOf(letter))})`);
  return { ar, en: article };
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** What a clause denies: each negation with the word that it denies. */
import type { TextRange } from '../model/position.ts';
import type { Token } from './tokens.ts';

/** A negation with the word after it; `denied` is the skeleton of that word. */
export interface Negation extends TextRange {
  readonly denied: string;
  /** Whether «إلا» follows, so that what is denied is in truth limited. */
  readonly isException: boolean;
}

const particle = /^[وف]?(?:لا|لم|لن|ليس|ليست|غير|دون|[بل]?عدم|بدون|بلا|بغير|ليلا|كيلا)$/;
/** «لا بد» orders, «لا سيما» singles out, «لا تزيد على» bounds a number, «غير ذلك» is the rest. */
const deniesNothing = /^(?:بد|سيما|ذلك|هذا|هذه|[يت](?:زيد|قل|تجاوز|تجاوزها?|تعدي|تاخر)|اقل|اكثر)$/;

/** The negations in a text, in their order. */
export function negationsIn(text: string, tokens: readonly Token[]): readonly Negation[] {
  return tokens.flatMap((token, place) => {
    const next = tokens[place + 1];
    if (next === undefined || !isNegation(token, tokens[place - 1], text) || deniesNothing.test(next.key))
      return [];
    const isException = tokens.slice(place + 2).some((later) => isExcept(later, text));
    return [{ start: token.start, end: next.end, denied: next.skeleton, isException }];
  });
}

/** «ما لم» is a condition. Folding makes «ألا» and «إلا» alike, so these are told apart as written. */
function isNegation(token: Token, before: Token | undefined, text: string): boolean {
  if (token.key === 'الا' || token.key === 'والا') return text.slice(token.start, token.end).includes('أ');
  return particle.test(token.key) && !(token.key === 'لم' && before?.key.endsWith('ما'));
}

function isExcept(token: Token, text: string): boolean {
  return token.key === 'الا' && !text.slice(token.start, token.end).includes('أ');
}

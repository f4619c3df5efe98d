/** What a clause denies: each negation with the word that it denies, and how far it reaches. */
import type { TextRange } from '../model/position.ts';
import type { Token } from './tokens.ts';

/** A negation with the word after it; `denied` is the skeleton of that word. */
interface Negation extends TextRange {
  readonly denied: string;
  /** Whether «إلا» follows, so that what is denied is in truth limited. */
  readonly isException: boolean;
  /** From the negation to the end of its phrase: what stands there is not asserted. */
  readonly reach: TextRange;
}

const particle = /^[وف]?(?:لا|لم|لن|ليس|ليست|غير|دون|[بل]?عدم|بدون|بلا|بغير|ليلا|كيلا)$/;
/** «لا بد» orders, «لا سيما» singles out, «لا تزيد على» bounds a number, «غير ذلك» is the rest. */
const deniesNothing = /^(?:بد|سيما|ذلك|هذا|هذه|[يت](?:زيد|قل|تجاوز|تجاوزها?|تعدي|تاخر)|اقل|اكثر)$/;
/** «ما لم» is a condition, «يحول دون» means to prevent. */
const turnsParticle = /^(?:و?ما لم|(?:[يت]حول|حال|حالت|حيلوله|الحيلوله) دون)$/;
const endOfPhrase = /[،؛.:!؟\n]/;

/** The negations in a text, in their order. */
export function negationsIn(text: string, tokens: readonly Token[]): readonly Negation[] {
  return tokens.flatMap((token, place) => {
    if (!isNegation(token, tokens[place - 1], text)) return [];
    const following = tokens.slice(place + 1);
    const denied = following[0]?.key === 'ان' ? following[1] : following[0];
    if (denied === undefined || deniesNothing.test(denied.key)) return [];
    const isException = following.some((later) => isExcept(later, text));
    const { start } = token;
    return [
      {
        start,
        end: denied.end,
        denied: denied.skeleton,
        isException,
        reach: reachOf(text, token, following),
      },
    ];
  });
}

/** Folding makes «ألا» and «إلا» alike, so these are told apart as written. */
function isNegation(token: Token, before: Token | undefined, text: string): boolean {
  if (token.key === 'الا' || token.key === 'والا') return text.slice(token.start, token.end).includes('أ');
  return particle.test(token.key) && !turnsParticle.test(`${before?.key ?? ''} ${token.key}`);
}

function isExcept(token: Token, text: string): boolean {
  return token.key === 'الا' && !text.slice(token.start, token.end).includes('أ');
}

/** As far as the next punctuation, or «إلا», which asserts what follows. */
function reachOf(text: string, { start, end }: Token, following: readonly Token[]): TextRange {
  let reached = end;
  for (const token of following) {
    if (endOfPhrase.test(text.slice(reached, token.start)) || isExcept(token, text)) break;
    reached = token.end;
  }
  return { start, end: reached };
}

/**
 * In which language each stretch of text is, for the voice that reads it.
 *
 * Chromium says it of blocks alone and forgets it of words in a line. The documents are in two languages
 * with letters of their own, so the letters tell.
 */
import { languages, type Language } from '../../model/bilingual.ts';
import { isOf, type Element, type Kid } from './structure.ts';

/** The structure with the language of each element that is in another than the one around it, and of no other. */
export function withLanguages(tree: Element, language: Language): Element {
  return { ...tree, language, kids: kidsTold(tree, language) };
}

/** `otherwise` is the language of a text that has no letters. */
function told(element: Element, around: string, otherwise: string): Element {
  const { language, ...rest } = element;
  const inside = languagesIn(element);
  const declared = language ?? (inside.length === 0 ? otherwise : around);
  const own = inside.length === 1 ? inside[0]! : declared;
  const kids = kidsTold(element, own);
  return own === around ? { ...rest, kids } : { ...rest, kids, language: own };
}

function kidsTold({ kids }: Element, around: string): readonly Kid[] {
  return kids.map((kid, index) => {
    if (kid.kind !== 'element') return kid;
    const beside = isOf(kid, 'Span') ? languageBeside(kids, index) : undefined;
    return told(kid, around, beside ?? around);
  });
}

/** What has no letters, such as the number before a heading, goes with what follows it, or with what it follows. */
function languageBeside(kids: readonly Kid[], index: number): Language | undefined {
  const beside = [...kids.slice(index + 1), ...kids.slice(0, index).reverse()];
  return beside.map(languagesIn).find(({ length }) => length > 0)?.[0];
}

/** The languages of whatever is written in an element, by its letters; Arabic first. */
export function languagesIn(kid: Kid): readonly Language[] {
  const known = languagesByKid.get(kid) ?? (kid.kind === 'element' ? together(kid.kids) : spokenIn(kid));
  languagesByKid.set(kid, known);
  return known;
}

/** Asked again for each element around it, a long document would be read many times. */
const languagesByKid = new WeakMap<Kid, readonly Language[]>();

function together(kids: readonly Kid[]): readonly Language[] {
  const inside = new Set(kids.flatMap(languagesIn));
  return languages.filter((language) => inside.has(language));
}

function spokenIn(kid: Kid): readonly Language[] {
  return kid.kind === 'content' ? languages.filter((language) => letters[language].test(kid.text)) : [];
}

const letters = { ar: /[\p{Script=Arabic}\u0660-\u0669]/u, en: /\p{Script=Latin}/u };

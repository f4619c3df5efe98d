/** A message is a sentence with named slots; the compiler knows the slots from the text. */
import type { Bilingual, Language } from './bilingual.ts';

/** What may fill a slot: a name or number as it stands, or a term that has its own words in each language. */
export type SlotValue = string | number | Bilingual;

/** The values of a message's slots, by name. */
export type MessageArguments = Readonly<Record<string, SlotValue>>;

/** The names in `{braces}` of a message, read off the text at compile time. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

/** What a caller must supply to fill a message: nothing, or one value per slot that is not `Filled` already. */
export type ArgumentsOf<Message extends Bilingual, Filled extends string = never> = [
  Exclude<SlotsOf<Message['en']>, Filled>,
] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<SlotsOf<Message['en']>, Filled>, SlotValue>>];

const slot = /\{([a-zA-Z]+)\}/g;

/** The slot names of a text, in order of appearance. */
export function slotsOf(text: string): string[] {
  return Array.from(text.matchAll(slot), ([, name]) => name ?? '');
}

/**
 * Fills the slots of a message in one language.
 *
 * Every value is wrapped in U+2068…U+2069 (first strong isolate), so that a Latin name or a number
 * keeps its place inside an Arabic sentence whatever stands beside it.
 */
export function fill(message: Bilingual, values: MessageArguments, language: Language): string {
  return message[language].replace(slot, (braces, name: string) => {
    const value = values[name];
    if (value === undefined) return braces;
    return `\u2068${typeof value === 'object' ? value[language] : String(value)}\u2069`;
  });
}

/** Fills a message in both languages. */
export function fillBoth(message: Bilingual, values: MessageArguments): Bilingual {
  return { ar: fill(message, values, 'ar'), en: fill(message, values, 'en') };
}

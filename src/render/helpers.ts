/**
 * The only ways by which a value gets into a page.
 *
 * No template inserts a value bare: each goes through one of these, which escapes it for its place and
 * isolates it, so that a Latin name or a number keeps its place in an Arabic sentence by construction.
 */
import Handlebars from 'handlebars';
import type { Line } from '../model/render-model.ts';

type Helper = (value: unknown) => Handlebars.SafeString;

/** Every helper by its name; templates may call these and nothing else. */
export const helpers: Readonly<Record<string, Helper>> = {
  /** A value in running text, isolated; its direction is found from its letters. */
  value: (value) => safe(`<bdi>${escaped(value)}</bdi>`),
  /** A code, number or address: isolated and always from left to right. */
  ltr: (value) => safe(`<bdi dir="ltr">${escaped(value)}</bdi>`),
  /** Words of our own that continue the sentence around them. */
  words: (value) => safe(escaped(value)),
  /** HTML that the composition has made safe. */
  prose: (value) => safe(textOf(value)),
  /** A line in its language: `<span lang dir>`, which isolates as well. */
  line: (value) => safe(lineHtml(value as Line)),
  /** The value of an attribute, or text where no markup can stand, such as in a title. */
  attribute: (value) => safe(escaped(value)),
  /** A string in a stylesheet, with its quotation marks. */
  css: (value) => safe(cssString(textOf(value))),
  /** A colour in a stylesheet. */
  colour: (value) => safe(/^#[0-9a-f]{6}$/i.test(textOf(value)) ? textOf(value) : 'currentcolor'),
};

function safe(html: string): Handlebars.SafeString {
  return new Handlebars.SafeString(html);
}

function escaped(value: unknown): string {
  return Handlebars.escapeExpression(textOf(value));
}

/** Handlebars gives `undefined` for a name that the model does not have; a signed document must not say it. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`A template inserts what is not a text: ${String(value)}`);
}

function lineHtml({ language, direction, text, missing }: Line): string {
  const mark = missing ? ' class="missing"' : '';
  return `<span lang="${escaped(language)}" dir="${escaped(direction)}"${mark}>${escaped(text)}</span>`;
}

/** Everything but letters, digits, spaces and harmless signs is written as a code point, so that no string can end early. */
function cssString(text: string): string {
  const inner = text.replaceAll(
    /[^\p{L}\p{M}\p{Nd} .,:،()–—·-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${inner}"`;
}

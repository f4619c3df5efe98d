/**
 * What a template or a stylesheet may hold.
 *
 * A workspace may bring its own, and whoever receives a page opens it as a file of the association. So what is
 * not ours keeps to what holds for ours: a page loads nothing and runs nothing. The security policy of the page
 * and the browser that prints, which has no network, are the other walls.
 */
import { TemplateError } from '../model/template-files.ts';

/** Scripts of ours, which a template names; every other one is refused. */
const ownScript = /<script>\{\{script "[a-z-]+"\}\}<\/script>/g;

/** A font beside the stylesheets, whose bytes are put in its place. */
const ownFont = /url\("\.\.\/fonts\/[\w-]+\.woff2"\)/g;

const activeMarkup: readonly (readonly [offence: RegExp, name: string])[] = [
  [/<script/i, '<script>'],
  [/<(?:iframe|frame|object|embed|applet|portal|link|base)\b/i, '<iframe>, <object>, <link>, <base>'],
  [/\bhttp-equiv\s*=\s*["']?refresh/i, 'refresh'],
  [/[\s"'/]on[a-z]+\s*=/i, 'on…='],
  [/\b(?:form)?action\s*=/i, 'action=…'],
  [/javascript:/i, 'javascript:'],
  [/\b(?:src|srcset|poster|background)\s*=\s*["']?(?:[a-z]+:)?\/\//i, 'src="https:…"'],
];

const activeStyle: readonly (readonly [offence: RegExp, name: string])[] = [
  [/@import/i, '@import'],
  [/\b(?:url|src)\((?!\s*["']?\s*data:)/i, 'url(…)'],
  [/(?:image-set|image|cross-fade)\([^)]*["'](?!data:)/i, 'image-set(…)'],
  [/\b(?:expression\(|behavior\s*:|-moz-binding)/i, 'expression(…)'],
  [/<\/style|<script|<!--/i, '</style>'],
];

/** Throws where a template holds more than markup, our helpers and our scripts. */
export function permitTemplate(file: string, text: string): void {
  refuse(file, text.replaceAll(ownScript, ''), activeMarkup);
}

/** Throws where a stylesheet loads anything but the fonts that lie beside it. */
export function permitStylesheet(file: string, css: string): void {
  const others = css.replaceAll(ownFont, '');
  // What is said of harm in a comment does none, and a letter may be written by its number.
  refuse(file, unescaped(others.replaceAll(/\/\*[\s\S]*?\*\//g, ' ')), activeStyle);
}

function unescaped(css: string): string {
  return css.replaceAll(/\\(?:([0-9a-f]{1,6})\s?|([^0-9a-f\n]))/gi, (_, code?: string, sign?: string) => {
    const point = Number.parseInt(code ?? '', 16);
    return sign ?? (point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  });
}

function refuse(file: string, text: string, offences: typeof activeMarkup): void {
  const found = offences.find(([offence]) => offence.test(text));
  if (found !== undefined) throw new TemplateError(file, `not allowed: ${found[1]}`);
}

/** Models × templates → pages: each one file of HTML that needs nothing beside itself. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import Handlebars from 'handlebars';
import { dataUri } from '../model/data-uri.ts';
import type { PolicyDocument } from '../model/render-model.ts';
import { TemplateError, type TemplateFiles } from '../model/template-files.ts';
import { helpers } from './helpers.ts';
import { permitStylesheet, permitTemplate } from './permitted.ts';

/** Makes pages from models. */
export interface Renderer {
  /** The page of a policy. */
  policy(document: PolicyDocument): string;
  /** A page of another kind: `report` is made by the template `report` from a model that is its own affair. */
  page(template: string, model: object): string;
}

const partialFolder = 'partials/';

/** The helpers that put a file of ours into a page, by the name of the file without its ending. */
const insertingHelpers = ['stylesheet', 'themeStyle', 'script', 'scriptHash'] as const;

/** Templates may use the known helpers and nothing else; what a helper is given must be there, or it says so. */
const compilation: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...Object.keys(helpers), ...insertingHelpers].map((name) => [name, true]),
  ),
  preventIndent: true,
};

/** Compiles a set of templates once. */
export function createRenderer(files: TemplateFiles): Renderer {
  const environment = Handlebars.create();
  for (const [path, text] of files.templates) permitTemplate(`${path}.hbs`, text);
  for (const [name, css] of files.styles) permitStylesheet(`styles/${name}.css`, css);
  for (const [name, css] of files.themes) permitStylesheet(`themes/${name}.css`, css);
  const styles = new Map(Array.from(files.styles, ([name, css]) => [name, withFonts(css, files.fonts)]));
  const themes = new Map(Array.from(files.themes, ([name, css]) => [name, withFonts(css, files.fonts)]));
  const scripts = new Map(Array.from(files.scripts, ([name, text]) => [name, asParsed(text)]));
  const inserting: Record<(typeof insertingHelpers)[number], (name: string) => Handlebars.SafeString> = {
    stylesheet: (name) => named(styles, name),
    themeStyle: (name) => named(themes, name),
    script: (name) => named(scripts, name),
    scriptHash: (name) => scriptHash(named(scripts, name).toString()),
  };
  environment.registerHelper({ ...helpers, ...inserting });
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, text] of files.templates) {
    const template = environment.compile(text, compilation);
    if (path.startsWith(partialFolder))
      environment.registerPartial(path.slice(partialFolder.length), template);
    else pages.set(path, template);
  }
  const page = (name: string, model: object): string => {
    const template = pages.get(name);
    if (template === undefined) throw new TemplateError(`${name}.hbs`, 'there is no such template');
    try {
      // Compiled at its first use, so that this is also where a template that cannot be read shows itself.
      return template(model, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
    } catch (error) {
      throw new TemplateError(`${name}.hbs`, error instanceof Error ? error.message : String(error));
    }
  };
  return {
    // Templates of a workspace may still ask whether this is the measuring of earlier versions.
    policy: (document) => page('policy', { document, measuring: false }),
    page,
  };
}

function named(texts: ReadonlyMap<string, string>, name: string): Handlebars.SafeString {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no stylesheet, theme or script named ${name}`);
  return new Handlebars.SafeString(text);
}

/** A script as a browser reads it out of a page, which is what the hash in the security policy is about. */
function asParsed(script: string): string {
  return script.replaceAll(/\r\n?/g, '\n');
}

/** `sha256-…`: the security policy of a page allows the script that has this hash, and no other. */
function scriptHash(script: string): Handlebars.SafeString {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(script))));
  return new Handlebars.SafeString(`sha256-${hash}`);
}

/** Puts every font that a stylesheet names into it, so that the page carries its own letters. */
function withFonts(css: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  return css.replaceAll(/url\("\.\.\/fonts\/([^"]+)"\)/g, (_, name: string) => {
    const font = fonts.get(name);
    if (font === undefined) throw new Error(`There is no font named ${name}`);
    return `url("${dataUri('font/woff2', font)}")`;
  });
}

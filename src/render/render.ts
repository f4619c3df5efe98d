/** Models × templates → pages: each one file of HTML that needs nothing beside itself. */
import Handlebars from 'handlebars';
import { dataUri } from '../model/data-uri.ts';
import type { PolicyDocument } from '../model/render-model.ts';
import { TemplateError, type TemplateFiles } from '../model/template-files.ts';
import { helpers } from './helpers.ts';

/** How a page is to be made. */
export interface RenderingOptions {
  /**
   * Adds a last page that links to every anchor, because a browser writes down where an anchor stands
   * only if something links to it. Earlier pages stay as they are.
   */
  readonly measuring?: boolean;
}

/** Makes pages from models. */
export interface Renderer {
  /** The page of a policy. */
  policy(document: PolicyDocument, options?: RenderingOptions): string;
  /** A page of another kind: `report` is made by the template `report` from a model that is its own affair. */
  page(template: string, model: object): string;
}

const partialFolder = 'partials/';

/** Templates may use the known helpers and nothing else; what a helper is given must be there, or it says so. */
const compilation: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])), stylesheet: true },
  preventIndent: true,
};

/** Compiles a set of templates once. */
export function createRenderer(files: TemplateFiles): Renderer {
  const environment = Handlebars.create();
  const styles = new Map(Array.from(files.styles, ([name, css]) => [name, withFonts(css, files.fonts)]));
  environment.registerHelper({ ...helpers, stylesheet: (name: string) => stylesheet(styles, name) });
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  for (const [path, text] of files.templates) {
    const template = environment.compile(text, compilation);
    if (path.startsWith(partialFolder))
      environment.registerPartial(path.slice(partialFolder.length), template);
    else pages.set(path, template);
  }
  const page = (name: string, model: object): string => {
    const template = pages.get(name);
    if (template === undefined) throw new TemplateError(name, 'there is no such template');
    try {
      // Compiled at its first use, so that this is also where a template that cannot be read shows itself.
      return template(model, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
    } catch (error) {
      throw new TemplateError(name, error instanceof Error ? error.message : String(error));
    }
  };
  return {
    policy: (document, { measuring = false } = {}) => page('policy', { document, measuring }),
    page,
  };
}

function stylesheet(styles: ReadonlyMap<string, string>, name: string): Handlebars.SafeString {
  const css = styles.get(name);
  if (css === undefined) throw new Error(`There is no stylesheet named ${name}`);
  return new Handlebars.SafeString(css);
}

/** Puts every font that a stylesheet names into it, so that the page carries its own letters. */
function withFonts(css: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  return css.replaceAll(/url\("\.\.\/fonts\/([^"]+)"\)/g, (_, name: string) => {
    const font = fonts.get(name);
    if (font === undefined) throw new Error(`There is no font named ${name}`);
    return `url("${dataUri('font/woff2', font)}")`;
  });
}

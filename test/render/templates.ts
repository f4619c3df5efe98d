/** The templates of this project as the renderer wants them, with or without their weight. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TemplateFiles } from '../../src/model/template-files.ts';

const folder = 'templates';

/** Everything that is shipped. */
export function shippedTemplates(): TemplateFiles {
  return {
    templates: new Map([...textsIn('', '.hbs'), ...textsIn('partials/', '.hbs')]),
    styles: new Map(textsIn('styles/', '.css').map(([path, text]) => [basename(path), text])),
    themes: new Map(textsIn('themes/', '.css').map(([path, text]) => [basename(path), text])),
    scripts: new Map(textsIn('scripts/', '.js').map(([path, text]) => [basename(path), text])),
    fonts: new Map(
      filesIn('fonts/', '.woff2').map((path) => [
        basename(path),
        new Uint8Array(readFileSync(`${folder}/${path}`)),
      ]),
    ),
  };
}

/** The templates without the contents of stylesheets, scripts and fonts, so that pages can be read. */
export function bareTemplates(): TemplateFiles {
  const { templates, styles, themes, scripts } = shippedTemplates();
  const empty = (texts: ReadonlyMap<string, string>) =>
    new Map(Array.from(texts.keys(), (name) => [name, `/* ${name} */`]));
  return {
    templates,
    styles: empty(styles),
    themes: empty(themes),
    scripts: empty(scripts),
    fonts: new Map(),
  };
}

function textsIn(path: string, ending: string): [string, string][] {
  return filesIn(path, ending).map((file) => [
    file.slice(0, -ending.length),
    readFileSync(`${folder}/${file}`, 'utf8'),
  ]);
}

function filesIn(path: string, ending: string): string[] {
  return readdirSync(`${folder}/${path}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => path + name);
}

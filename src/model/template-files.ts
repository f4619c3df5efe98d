/** Templates, styles, scripts and fonts as read, before anything is made of them. */

/** The contents of the folder of templates. */
export interface TemplateFiles {
  /** By path without ending, such as `policy` and `partials/cover`. */
  readonly templates: ReadonlyMap<string, string>;
  /** By name without ending, such as `document`. */
  readonly styles: ReadonlyMap<string, string>;
  /** Stylesheets that change the decisions of `tokens`, by name without ending, such as `formal`. */
  readonly themes: ReadonlyMap<string, string>;
  /** By name without ending, such as `filters`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** By file name, such as `amiri-regular.woff2`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** A template or stylesheet, of a workspace's own, from which no page can be made. */
export class TemplateError extends Error {
  /** The file below the folder of templates, such as `policy.hbs`. */
  readonly file: string;
  /** What is wrong with it; for experts, in no particular language. */
  readonly detail: string;

  constructor(file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.file = file;
    this.detail = detail;
  }
}

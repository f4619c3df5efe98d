/** Templates, styles, scripts and fonts as read, before anything is made of them. */

/** The contents of the folder of templates. */
export interface TemplateFiles {
  /** By path without ending, such as `policy` and `partials/cover`. */
  readonly templates: ReadonlyMap<string, string>;
  /** By name without ending, such as `document`. */
  readonly styles: ReadonlyMap<string, string>;
  /** By name without ending, such as `filters`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** By file name, such as `amiri-regular.woff2`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** A template, of a workspace's own, from which no page can be made. */
export class TemplateError extends Error {
  /** The name of the page, such as `policy`. */
  readonly page: string;
  /** What is wrong with it; for experts, in no particular language. */
  readonly detail: string;

  constructor(page: string, detail: string) {
    super(`${page}: ${detail}`);
    this.page = page;
    this.detail = detail;
  }
}

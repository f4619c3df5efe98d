/**
 * The fonts that a document carries, taken out of it. The documents of a run carry the same ones, and to send
 * them to the browser and unpack them there takes a third as long as everything else, so that a page keeps them.
 */

/** A font as a stylesheet declares it. */
export interface CarriedFont {
  readonly family: string;
  readonly weight: string;
  /** In base 64. */
  readonly data: string;
}

/** A document without the fonts that it carries, and these. */
export interface UnloadedDocument {
  readonly html: string;
  readonly fonts: readonly CarriedFont[];
}

/** As fonts are put into the pages of this project; whoever declares more than this declares it for a reason. */
const declaration =
  /@font-face\s*\{\s*font-family:\s*"([^"\\]+)";\s*font-weight:\s*(\d+);\s*src:\s*url\("data:font\/woff2;base64,([A-Za-z\d+/=]+)"\)\s*format\("woff2"\);?\s*\}/g;

/** Takes the fonts out of a document; where one is declared in some other way, all stay where they are. */
export function withoutFonts(document: string): UnloadedDocument {
  const fonts: CarriedFont[] = [];
  const html = document.replace(declaration, (_, family: string, weight: string, data: string) => {
    fonts.push({ family, weight, data });
    return '';
  });
  return /@font-face/i.test(html) ? { html: document, fonts: [] } : { html, fonts };
}

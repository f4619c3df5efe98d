/** The paper: its measures and colours, which are those of the printed page in `templates/styles/`. */
import type { Language } from '../model/bilingual.ts';
import type { PolicyDocument } from '../model/render-model.ts';

/** Millimetres in twips, the twentieths of a point in which Word measures. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** Points in twips. */
export function points(length: number): number {
  return Math.round(length * 20);
}

/** The colours of everything that is not the association's own, as `RRGGBB`. */
export const colours = {
  ink: '1C2423',
  soft: '56615F',
  hairline: 'C9D1CF',
  tint: 'F4F7F6',
  draft: '9A3324',
  draftMark: 'EDF1F0',
} as const;

/** A4, and the margins above and below the text; in twips. */
export const paper = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(31),
  bottom: millimetres(27),
  header: millimetres(13),
  footer: millimetres(10),
} as const;

/** The sheet on which one document is set; lengths in twips. */
export interface Sheet {
  readonly languages: readonly Language[];
  readonly isBilingual: boolean;
  /** Whether the two languages stand beside each other; otherwise lines are longer, and so is the margin. */
  readonly isSideBySide: boolean;
  readonly isArabicIndic: boolean;
  /** The association's colour, as `RRGGBB`. */
  readonly brand: string;
  readonly margin: number;
  readonly textWidth: number;
  /** What a column of text leaves free on the side of the other language. */
  readonly halfGutter: number;
  /** How far each level of clauses is indented. */
  readonly indent: number;
  /** The places of the parts in the contents, by their ids: what bookmarks are numbered by. */
  readonly partNumbers: ReadonlyMap<string, number>;
}

/** The sheet for a document: lines that go across the page are kept shorter. */
export function sheetFor(document: PolicyDocument): Sheet {
  const { languages, isBilingual, isSideBySide, isArabicIndic, brandColour, contents } = document;
  const margin = millimetres(isSideBySide ? 20 : 26);
  return {
    languages,
    isBilingual,
    isSideBySide,
    isArabicIndic,
    brand: brandColour.replace('#', '').toUpperCase(),
    margin,
    textWidth: paper.width - 2 * margin,
    halfGutter: isSideBySide ? millimetres(4.5) : 0,
    indent: millimetres(8),
    partNumbers: new Map(contents.entries.map(({ target }, index) => [target, index])),
  };
}

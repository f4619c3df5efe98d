/** The styles of a Word file: what each says of its paragraphs, with what it takes over from those it is based on. */
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from '../xml.ts';

/** Where a paragraph stands in a list of Word: the number of the list, and its level from 0. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

/** What is known of a paragraph from its properties or its style. */
export interface ParagraphLook extends ListPlace {
  /** The name of the style, such as `heading 1`, in whatever language Word runs. */
  readonly style?: string;
  /** The level of a heading, from 1. */
  readonly heading?: number;
  /** How far it is from the edge, in twentieths of a point. */
  readonly indent?: number;
}

/** The look of paragraphs of a style; without a style, of those that have none. */
export type Styles = (id: string | undefined) => ParagraphLook;

/** More styles are not based on one another in a row. */
const longestChain = 20;

/** Reads the styles. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const styles = childrenOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const known = new Map<string | undefined, ParagraphLook>();
  const lookOf = (style: XmlElement | undefined, left: number): ParagraphLook => {
    if (style === undefined || left === 0) return {};
    const { style: _, ...base } = lookOf(byId.get(valueOf(style, 'w:basedOn') ?? ''), left - 1);
    const name = valueOf(style, 'w:name');
    return { ...base, ...(name === undefined ? {} : named(name)), ...paragraphLook(childOf(style, 'w:pPr')) };
  };
  return (id) => {
    const look = known.get(id) ?? lookOf(id === undefined ? usual : byId.get(id), longestChain);
    known.set(id, look);
    return look;
  };
}

/** Word knows its headings by their English names, in every language. */
function named(name: string): ParagraphLook {
  const level = /^heading (\d)$/i.exec(name)?.[1];
  if (level !== undefined) return { style: name, heading: Number(level) };
  return /^title$/i.test(name) ? { style: name, heading: 1 } : { style: name };
}

/** What the properties themselves say, of a style or of a paragraph. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const outline = valueOf(properties, 'w:outlineLvl');
  const numbering = childOf(properties, 'w:numPr');
  const list = valueOf(numbering, 'w:numId');
  const level = valueOf(numbering, 'w:ilvl');
  const indent = indentOf(properties);
  return {
    // The ninth level is that of text.
    ...(outline === undefined || Number(outline) > 8 ? {} : { heading: Number(outline) + 1 }),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(indent === undefined ? {} : { indent }),
  };
}

/** Where the text begins on the side from which it is read. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const attributes = childOf(properties, 'w:ind')?.attributes;
  // In a paragraph from right to left, Word calls the right side left.
  const value = attributes?.['w:start'] ?? attributes?.['w:left'];
  return value === undefined ? undefined : Number(value) || 0;
}

/** Whether a run is not shown. */
export function isHidden(run: XmlElement): boolean {
  return isOn(childOf(run, 'w:rPr'), 'w:vanish');
}

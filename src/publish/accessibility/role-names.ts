/** The names of tags: those that ISO 32000-1 knows, and what others come nearest to. */
import { within, type Element } from './structure.ts';

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  [
    ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct'],
    ['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
    ['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
    ['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Figure', 'Formula', 'Form'],
  ].flat(),
);

/** Names that a browser also writes, of the next version of the format. */
const nearest: Readonly<Record<string, string>> = {
  Aside: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** The names in a structure that the standard does not have, each with the nearest that it has. */
export function mappedRoles(tree: Element): Readonly<Record<string, string>> {
  const roles = [...within(tree)].flatMap((one) => (one.kind === 'element' ? one.role : []));
  const foreign = [...new Set(roles)].filter((role) => !standard.has(role)).sort();
  return Object.fromEntries(foreign.map((role) => [role, nearest[role] ?? 'Div']));
}

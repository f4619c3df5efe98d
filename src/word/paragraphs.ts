/** Paragraphs of a role in a language. */
import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Heading, Line, Lines, Passage, Spoken } from '../model/render-model.ts';
import { bookmarked, linked, type Inline } from './fields.ts';
import { proseParagraphs, type ProseParagraph, type Span } from './prose.ts';
import { identifierRun, lineRuns, tabRun, textRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { styleOf, type CharacterRole, type ParagraphRole } from './styles.ts';

/** A paragraph with its style and direction; the direction is said again for readers that know no styles. */
export function paragraph(
  role: ParagraphRole,
  { language, direction }: Spoken,
  children: readonly Inline[],
  sheet: Sheet,
  extra: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph {
  return new Paragraph({
    ...extra,
    style: styleOf(role, language, sheet),
    ...(direction === 'rtl' ? { bidirectional: true } : {}),
    children: children as readonly ParagraphChild[],
  });
}

/** One line as a paragraph. */
export function lineParagraph(
  role: ParagraphRole,
  line: Line,
  sheet: Sheet,
  extra: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph {
  return paragraph(role, line, lineRuns(line), sheet, extra);
}

/** The headings of a part, one for each language, as the places to which the contents lead. */
export function headingParagraphs(
  id: string,
  headings: readonly (Line | Heading)[],
  sheet: Sheet,
): Paragraph[] {
  return headings.map((heading) =>
    paragraph('heading', heading, bookmarked(id, heading.language, headingRuns(heading), sheet), sheet),
  );
}

/** The number of a heading, if it has one, and its words. */
export function headingRuns(heading: Line | Heading): TextRun[] {
  const number = 'number' in heading && heading.number !== '' ? textRuns(`${heading.number} `, heading) : [];
  return [...number, ...lineRuns(heading)];
}

/** The languages of a line one after another, as in «مسودة · Draft»; it runs as the first of them. */
export function joinedRuns(lines: Lines, role?: CharacterRole): TextRun[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : textRuns(' · ', lines[0] ?? line)),
    ...textRuns(line.text, line, { role: line.missing ? 'missing' : role }),
  ]);
}

/** What the paragraphs of a passage begin with and how they are set. */
export interface PassageSetting {
  /** The style of the first paragraph, and of those after it. */
  readonly roles: readonly [ParagraphRole, ParagraphRole];
  /** What the first paragraph begins with, such as the number of a clause. */
  readonly before?: readonly ParagraphChild[];
  /** How far the text is from the edge, in twips: lists are indented from there. */
  readonly start: number;
}

/** The paragraphs of a passage. */
export function passageParagraphs(
  passage: Passage,
  { roles: [first, next], before = [], start }: PassageSetting,
  sheet: Sheet,
): Paragraph[] {
  return proseParagraphs(passage.html, passage, sheet.isArabicIndic).map((prose, index) => {
    const words = proseRuns(prose, passage);
    if (prose.marker === undefined) {
      const isFirst = index === 0;
      return paragraph(isFirst ? first : next, passage, isFirst ? [...before, ...words] : words, sheet);
    }
    const marker = textRuns(prose.marker, passage);
    const indent = {
      left: start + sheet.indent * prose.depth,
      hanging: sheet.indent,
      right: sheet.halfGutter,
    };
    return paragraph(next, passage, [...marker, tabRun(passage), ...words], sheet, { indent });
  });
}

function proseRuns({ lines }: ProseParagraph, passage: Passage): ParagraphChild[] {
  return lines.flatMap((spans, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...spans.flatMap((span) => spanRuns(span, passage)),
  ]);
}

function spanRuns(span: Span, passage: Passage): ParagraphChild[] {
  const { text, isStrong, isEmphatic, isIdentifier, link } = span;
  const emphasis = isEmphatic ? 'emphasis' : undefined;
  const role = passage.missing ? 'missing' : link === undefined ? emphasis : 'link';
  const format = { role, bold: isStrong } as const;
  const runs = isIdentifier ? [identifierRun(text, passage, format)] : textRuns(text, passage, format);
  return link === undefined ? runs : linked(link, runs);
}

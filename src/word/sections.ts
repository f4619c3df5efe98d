/**
 * The sections and clauses of the policy.
 *
 * The numbers of clauses are letters of the text, not Word's own numbering: Word's abjad has «ا» and «ه»
 * where the document cites «أ» and «هـ», each program counts on in its own way after the last letter, and
 * the digits would follow the settings of the reader. A signed clause must have the same name everywhere.
 */
import type { Paragraph, ParagraphChild, TextRun } from 'docx';
import type {
  ClauseText,
  Fact,
  Line,
  NumberedClause,
  NumberedSection,
  Spoken,
} from '../model/render-model.ts';
import { linked } from './fields.ts';
import { headingParagraphs, lineParagraph, paragraph, passageParagraphs } from './paragraphs.ts';
import { identifierRun, lineRuns, tabRun, textRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { clauseRole, continuedRole } from './styles.ts';
import { pairs, type Blocks, type Pair } from './tables.ts';

/** A section with its heading. */
export function sectionBlocks(section: NumberedSection, sheet: Sheet): Blocks {
  const { id, headings, passages, emptiness, clauses } = section;
  const heading: Pair = {
    cells: headingParagraphs(id, headings, sheet).map((block) => [block]),
    isHeading: true,
  };
  const body = { roles: ['body', 'body'], start: 0 } as const;
  const text = passages.map((row): Pair => ({
    cells: row.map((passage) => passageParagraphs(passage, body, sheet)),
  }));
  const absence = { cells: emptiness.map((line) => [lineParagraph('body', asMissing(line), sheet)]) };
  const absent = absence.cells.length > 0 ? [absence] : [];
  return pairs([heading, ...text, ...absent, ...clausePairs(clauses, 0, sheet)], sheet);
}

function asMissing(line: Line): Line {
  return { ...line, missing: true };
}

function clausePairs(clauses: readonly NumberedClause[], depth: number, sheet: Sheet): Pair[] {
  return clauses.flatMap(({ marker, texts, clauses: under }) => [
    { cells: texts.map((text) => clauseParagraphs(text, text.marker ?? marker.trim(), depth, sheet)) },
    ...clausePairs(under, depth + 1, sheet),
  ]);
}

function clauseParagraphs(text: ClauseText, marker: string, depth: number, sheet: Sheet): Paragraph[] {
  const number = [...textRuns(marker, text, { role: 'marker' }), tabRun(text)];
  const { lead, facts } = text;
  const next = continuedRole(depth);
  const roles = [lead === undefined ? clauseRole(depth) : next, next] as const;
  const start = sheet.indent * (depth + 1);
  const before = lead === undefined ? number : [];
  const leading =
    lead === undefined ? [] : [paragraph(clauseRole(depth), text, [...number, ...leadRuns(lead)], sheet)];
  const words = passageParagraphs(text, { roles, before, start }, sheet);
  const below = facts.length === 0 ? [] : [paragraph(next, text, factRuns(facts, text), sheet)];
  return [...leading, ...words, ...below];
}

function leadRuns(lead: Line): TextRun[] {
  return lead.missing ? lineRuns(lead) : textRuns(lead.text, lead, { role: 'lead' });
}

/** Facts in one line, each with its label. */
export function factRuns(facts: readonly Fact[], text: Spoken): ParagraphChild[] {
  return facts.flatMap(({ label, value, isIdentifier, link }, index) => {
    const shown = isIdentifier
      ? [identifierRun(value, text, link === undefined ? {} : { role: 'link' })]
      : textRuns(value, text);
    return [
      ...textRuns(index === 0 ? `${label}: ` : `   ${label}: `, text, { role: 'label' }),
      ...(link === undefined ? shown : linked(link, shown)),
    ];
  });
}

/** What was recognised → the record that lies beside the draft. */
import type { Clause, Section } from '../../model/policy.ts';
import { segmentsOf, type Pointer } from '../../model/position.ts';
import type { ReadDocument } from '../../model/imported.ts';
import type { DraftFindings, ImportRecord, RecordedTotals, SourceText } from '../../model/import-record.ts';
import type { Confidence, Recognition, Stretch } from '../../model/recognition.ts';

/** What the record says besides what was recognised. */
export type RecordSetting = Pick<ImportRecord, 'tool' | 'draft' | 'notes' | 'suggestions'> & {
  readonly name: string;
  readonly sha256: string;
  readonly findings: DraftFindings;
};

/** Writes the record as data. */
export function recordOf(
  recognition: Recognition,
  { format, quality }: ReadDocument,
  { name, sha256, tool, draft, notes, suggestions, findings }: RecordSetting,
): ImportRecord {
  return {
    schemaVersion: '1.0',
    tool,
    document: { name, format, sha256 },
    textLayer: {
      reliable: quality.reliable,
      letters: quality.letters,
      signs: quality.signs.map(({ sign, measured, limit }) => ({
        sign,
        measured: rounded(measured),
        limit: rounded(limit),
      })),
    },
    draft,
    totals: totalsOf(recognition),
    findings,
    fields: recognition.fields.map(({ file, pointer, confidence, basis, sources }) => ({
      file,
      pointer,
      value: valueAt(recognition[file], pointer),
      confidence,
      basis,
      sources: sources.map(sourceOf),
    })),
    headings: recognition.headings.map(({ pointer, basis, stretch }) => ({
      pointer,
      basis,
      source: sourceOf(stretch),
    })),
    changes: recognition.changes.map((change) => ({ ...change, sources: change.sources.map(sourceOf) })),
    pieces: recognition.pieces.map(({ stretch, use, place }) => ({ ...sourceOf(stretch), use, ...place })),
    notes,
    suggestions,
  };
}

/** The value that a draft has at a place. */
function valueAt(data: unknown, pointer: Pointer): string | number {
  let value = data;
  for (const segment of segmentsOf(pointer)) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}

function rounded(measure: number): number {
  return Math.round(measure * 100) / 100;
}

function sourceOf({ text, origin: { line, page, box } }: Stretch): SourceText {
  return {
    text,
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
    ...(box === undefined ? {} : { box }),
  };
}

function totalsOf({ policy, fields, pieces }: Recognition): RecordedTotals {
  const sections = Object.values(policy.sections).flatMap((section): readonly Section[] =>
    Array.isArray(section) ? (section as readonly Section[]) : [section as Section],
  );
  const count = (confidence: Confidence) => fields.filter((field) => field.confidence === confidence).length;
  const characters = (isAssigned: boolean) =>
    pieces
      .filter(({ use }) => (use !== 'unassigned') === isAssigned)
      .reduce((sum, { stretch }) => sum + stretch.text.replaceAll(/\s/g, '').length, 0);
  return {
    sections: sections.length,
    clauses: sections.flatMap(({ items = [] }) => items.flatMap(allClauses)).length,
    fields: { certain: count('certain'), likely: count('likely'), doubtful: count('doubtful') },
    characters: { assigned: characters(true), unassigned: characters(false) },
  };
}

function allClauses(clause: Clause): Clause[] {
  return [clause, ...(clause.items ?? []).flatMap(allClauses)];
}

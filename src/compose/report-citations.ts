/** What a requirement rests on: one line in its row, and notes that are said once at the end. */
import { articleWords } from '../locales/citations.ts';
import { reportSentences } from '../locales/report.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { fillBoth } from '../model/message.ts';
import type { ReportedPolicy } from '../model/report.ts';
import type { Citation } from '../model/standard.ts';
import type { CitationLine, SourceNote } from '../model/report-page.ts';
import { phraseOf } from './phrase.ts';

/** The notes by their text, numbered in the order in which they are first needed. */
export type SourceNotes = ReadonlyMap<string, SourceNote>;

/** The notes that the requirements of these policies need. */
export function sourceNotes(policies: readonly ReportedPolicy[]): SourceNotes {
  const notes = new Map<string, SourceNote>();
  const cited = policies.flatMap(({ assessed, results }) => (assessed ? results : []));
  for (const { citation } of cited) {
    if (citation?.note === undefined || notes.has(citation.note.ar)) continue;
    const number = notes.size + 1;
    notes.set(citation.note.ar, { id: `note-${number}`, number, sentence: phraseOf(citation.note) });
  }
  return notes;
}

/** «اللائحة التنفيذية، الموضع 29(1)، تاريخ النص 2026-01-15» with the number of its note. */
export function citationLine(
  { document, article, version, date, note }: Citation,
  notes: SourceNotes,
): CitationLine {
  const details = [
    ...(version === undefined ? [] : [version]),
    ...(article === undefined ? [] : [fillBoth(reportSentences.place, { article: articleWords(article) })]),
    ...(date === undefined ? [] : [fillBoth(reportSentences.text, { date })]),
  ];
  const found = note === undefined ? undefined : notes.get(note.ar);
  return {
    sentence: phraseOf(joined(document, details)),
    note: found === undefined ? undefined : { number: found.number, href: `#${found.id}` },
  };
}

/** A document that has no English name of its own is named once. */
function joined(document: Bilingual, details: readonly Bilingual[]): Bilingual {
  const ar = [document.ar, ...details.map((detail) => detail.ar)].join('، ');
  return document.en === document.ar
    ? { ar, en: ar }
    : { ar, en: [document.en, ...details.map((detail) => detail.en)].join(', ') };
}

/** What was imported → the page of the review list: the document on one side, the draft on the other. */
import {
  basisWords,
  changeWords,
  confidenceWords,
  outcomeOfImportWords,
  reviewWords,
  signWords,
  useWords,
} from '../locales/import.ts';
import { pageLabels } from './report-terms.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { severities, type Severity } from '../model/diagnostic.ts';
import type {
  ComparedField,
  ComparedRow,
  Decision,
  DocumentReview,
  ImportPage,
  ShownChange,
  SummaryRow,
} from '../model/import-page.ts';
import type {
  ImportedDocument,
  ImportRecord,
  RecordedChange,
  RecordedField,
  RecordedNote,
  RecordedPiece,
  SourceText,
} from '../model/import-record.ts';
import { fillBoth } from '../model/message.ts';
import { keyPath } from '../model/position.ts';
import type { Confidence } from '../model/recognition.ts';
import type { LabelledValue, Term } from '../model/report-page.ts';
import { severityWords } from '../locales/report.ts';
import { alike, phraseOf } from './phrase.ts';

/** The signs by which styles show a confidence and an outcome: those of the report. */
const signOfConfidence: Readonly<Record<Confidence, string>> = {
  certain: 'pass',
  likely: 'info',
  doubtful: 'review',
};
const signOfOutcome: Readonly<Record<ImportedDocument['outcome'], string>> = {
  drafted: 'pass',
  embedded: 'declared',
  refused: 'fail',
};

/** Composes the page of a run. */
export function composeImportPage(documents: readonly ImportedDocument[], tool: string): ImportPage {
  const confidences = Object.keys(confidenceWords) as Confidence[];
  return {
    documentTitle: `${reviewWords.title.ar} · ${reviewWords.title.en}`,
    generator: tool,
    isPaper: false,
    labels: { ...reviewWords, showEnglish: pageLabels.showEnglish },
    notice: reviewWords.notice,
    confidences: confidences.map((one) => ({
      term: confidenceTerm(one),
      meaning: confidenceWords[one].meaning,
    })),
    summary: documents.length > 1 ? { heads: summaryHeads, rows: documents.map(summaryRow) } : undefined,
    documents: documents.map(reviewOf),
  };
}

const summaryHeads: readonly Bilingual[] = [
  reviewWords.document,
  reviewWords.outcome,
  reviewWords.association,
  reviewWords.sections,
  confidenceWords.certain.word,
  confidenceWords.likely.word,
  confidenceWords.doubtful.word,
  reviewWords.charactersUnassigned,
  reviewWords.findings,
];

function summaryRow({ path, outcome, record }: ImportedDocument, place: number): SummaryRow {
  const { totals, findings, draft } = record ?? {};
  const counts = findings === undefined ? '' : String(findings.error + findings.warning + findings.info);
  return {
    anchor: anchorOf(place),
    path,
    outcome: outcomeTerm(outcome),
    cells: [
      draft?.association.split('/')[0] ?? '',
      String(totals?.sections ?? ''),
      String(totals?.fields.certain ?? ''),
      String(totals?.fields.likely ?? ''),
      String(totals?.fields.doubtful ?? ''),
      String(totals?.characters.unassigned ?? ''),
      counts,
    ],
  };
}

function anchorOf(place: number): string {
  return `document-${place + 1}`;
}

function confidenceTerm(confidence: Confidence): Term<string> {
  return { key: signOfConfidence[confidence], word: confidenceWords[confidence].word };
}

function outcomeTerm(outcome: ImportedDocument['outcome']): Term<string> {
  return { key: signOfOutcome[outcome], word: outcomeOfImportWords[outcome] };
}

function reviewOf({ path, outcome, record, notes }: ImportedDocument, place: number): DocumentReview {
  const unit = unitOf(record);
  const said = byGravity([...notes, ...(record?.notes ?? [])]);
  const decided = said.filter(({ severity }) => severity !== 'info' || record === undefined);
  const remarks = said.filter((note) => !decided.includes(note));
  const doubts = (record?.fields ?? []).filter(({ confidence }) => confidence === 'doubtful');
  return {
    anchor: anchorOf(place),
    path,
    outcome: outcomeTerm(outcome),
    facts: record === undefined ? [] : factsOf(record),
    signs: (record?.textLayer.signs ?? []).map(({ sign, measured, limit }) => ({
      word: signWords[sign],
      measured: String(measured),
      limit: String(limit),
    })),
    decisions: [
      ...decided.map((note) => decisionOf(note, unit)),
      ...doubts.map((field) => doubtOf(field, unit)),
    ],
    remarks: remarks.map((note) => decisionOf(note, unit)),
    changes: shownChanges(record?.changes ?? [], unit),
    rows:
      record === undefined
        ? []
        : record.pieces.filter(isCompared).map((piece) => rowOf(piece, record.fields, unit)),
    suggestions: (record?.suggestions ?? []).map(({ pointer, damaged, model, origin }) => ({
      path: keyPath(pointer),
      damaged,
      model,
      origin,
    })),
    steps: record === undefined ? [] : stepsFor(record),
  };
}

/** By what places are counted: Word files have no lines. */
function unitOf(record: ImportRecord | undefined): Bilingual {
  return record?.document.format === 'docx' ? reviewWords.paragraph : reviewWords.line;
}

/** Numbers, labels, contents and what the document says of itself are made anew; the record has them all. */
function isCompared({ use }: RecordedPiece): boolean {
  return use === 'value' || use === 'heading' || use === 'unassigned';
}

/** That the numbering was left out holds for most sections, and is said once. */
function shownChanges(changes: readonly RecordedChange[], unit: Bilingual): readonly ShownChange[] {
  const renumbered = changes.filter(({ kind }) => kind === 'renumbered');
  const others = changes.filter(({ kind }) => kind !== 'renumbered');
  const shown = others.map(({ kind, pointer, sources }) => ({
    word: changeWords[kind],
    path: keyPath(pointer),
    text: sources.map(({ text }) => text).join(' / '),
    place: placeOf(sources[0], unit),
  }));
  if (renumbered.length === 0) return shown;
  const path = renumbered.map(({ pointer }) => keyPath(pointer)).join(' · ');
  return [...shown, { word: changeWords.renumbered, path, text: '', place: undefined }];
}

function factsOf({ document, draft, textLayer, totals, findings }: ImportRecord): LabelledValue[] {
  const count = (label: Bilingual, value: number): LabelledValue => ({
    label,
    value: alike(String(value)),
    isIdentifier: true,
  });
  return [
    {
      label: reviewWords.document,
      value: alike(`${document.name} (${document.format})`),
      isIdentifier: true,
    },
    { label: reviewWords.draft, value: alike(draft.policy), isIdentifier: true },
    {
      label: reviewWords.textLayer,
      value: textLayer.reliable ? reviewWords.reliable : reviewWords.unreliable,
      isIdentifier: false,
    },
    count(reviewWords.sections, totals.sections),
    count(reviewWords.clauses, totals.clauses),
    count(reviewWords.charactersAssigned, totals.characters.assigned),
    count(reviewWords.charactersUnassigned, totals.characters.unassigned),
    count(reviewWords.errors, findings.error),
    count(reviewWords.warnings, findings.warning),
    count(reviewWords.remarks, findings.info),
    count(reviewWords.notAssessed, findings.notAssessed),
  ];
}

/** The gravest first; otherwise in the order of the document. */
function byGravity(notes: readonly RecordedNote[]): readonly RecordedNote[] {
  return severities.flatMap((severity) => notes.filter((note) => note.severity === severity));
}

function decisionOf({ severity, message, remedy, line }: RecordedNote, unit: Bilingual): Decision {
  return {
    term: { key: severity, word: severityWords[severity].word },
    sentence: phraseOf(message),
    remedy: remedy === undefined ? undefined : phraseOf(remedy),
    place: line === undefined ? undefined : placeOf({ text: '', line }, unit),
  };
}

function doubtOf({ file, pointer, value, basis, sources }: RecordedField, unit: Bilingual): Decision {
  const severity: Severity = 'warning';
  const words = fillBoth(
    {
      ar: '{word}: {path}، وهو «{value}». السند: {basis}.',
      en: '{word}: {path} is “{value}”. Grounds: {basis}.',
    },
    {
      word: confidenceWords.doubtful.word,
      path: `${file}: ${keyPath(pointer)}`,
      value: shortened(String(value)),
      basis: basisWords[basis],
    },
  );
  return {
    term: { key: severity, word: severityWords[severity].word },
    sentence: phraseOf(words),
    remedy: undefined,
    place: placeOf(sources[0], unit),
  };
}

const longestQuotation = 120;

function shortened(text: string): string {
  return text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text;
}

/** «صفحة ٣، سطر ١٢» */
function placeOf(source: SourceText | undefined, unit: Bilingual): Bilingual | undefined {
  const { page, line } = source ?? {};
  const parts = [
    ...(page === undefined
      ? []
      : [{ ar: `${reviewWords.page.ar} ${page}`, en: `${reviewWords.page.en} ${page}` }]),
    ...(line === undefined ? [] : [{ ar: `${unit.ar} ${line}`, en: `${unit.en} ${line}` }]),
  ];
  return parts.length === 0
    ? undefined
    : { ar: parts.map(({ ar }) => ar).join('، '), en: parts.map(({ en }) => en).join(', ') };
}

function rowOf(piece: RecordedPiece, fields: readonly RecordedField[], unit: Bilingual): ComparedRow {
  const given = piece.use === 'value' ? fieldsOf(piece, fields) : [];
  return {
    place: placeOf(piece, unit),
    text: piece.text,
    becomes: given.map((field) => comparedField(field, piece)),
    use: given.length > 0 ? undefined : piece.pointer === undefined ? useWords[piece.use] : withPath(piece),
    isUnassigned: piece.use === 'unassigned',
  };
}

function withPath({ use, pointer = '' }: RecordedPiece): Bilingual {
  const { ar, en } = useWords[use];
  return { ar: `${ar}: ${keyPath(pointer)}`, en: `${en}: ${keyPath(pointer)}` };
}

/** The fields that rest on a piece; a sentence of approval gives several. */
function fieldsOf(piece: RecordedPiece, fields: readonly RecordedField[]): readonly RecordedField[] {
  const isSource = ({ text, line, page }: SourceText) =>
    text !== '' &&
    line === piece.line &&
    page === piece.page &&
    (piece.text.includes(text) || text.includes(piece.text));
  return fields.filter(({ sources }) => sources.some(isSource));
}

function comparedField(
  { file, pointer, value, confidence, basis }: RecordedField,
  { text }: RecordedPiece,
): ComparedField {
  const written = String(value);
  const isSame = written === text || written.includes(text);
  return {
    path: file === 'policy' ? keyPath(pointer) : `association: ${keyPath(pointer)}`,
    value: isSame ? undefined : shortened(written),
    confidence: confidenceTerm(confidence),
    basis: basisWords[basis],
  };
}

function stepsFor({ draft }: ImportRecord): DocumentReview['steps'] {
  const [association = ''] = draft.association.split('/');
  return [
    phraseOf(reviewWords.stepReview),
    phraseOf(fillBoth(reviewWords.stepFix, { file: draft.policy })),
    phraseOf(fillBoth(reviewWords.stepCheck, { command: `siyasa check ${association}` })),
    phraseOf(fillBoth(reviewWords.stepBuild, { command: `siyasa build ${association}` })),
  ];
}

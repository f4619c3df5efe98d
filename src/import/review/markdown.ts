/** The review list as Markdown: what needs a decision first, then what was changed and what found no place. */
import {
  basisWords,
  changeWords,
  confidenceWords,
  outcomeOfImportWords,
  reviewWords,
  signWords,
} from '../../locales/import.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { ImportedDocument, ImportRecord, RecordedNote, SourceText } from '../../model/import-record.ts';
import { fill } from '../../model/message.ts';
import { keyPath } from '../../model/position.ts';
import { qualityOfLayer, toDecide } from './decisions.ts';

/** Writes the review lists of a run, a table of all documents before them. */
export function reviewInMarkdown(documents: readonly ImportedDocument[], language: Language): string {
  const say = (words: Bilingual) => words[language];
  const lists = documents.map((document) => reviewOfOne(document, language));
  const head = [`# ${say(reviewWords.title)}`, say(reviewWords.notice)];
  const summary =
    documents.length > 1 ? [`## ${say(reviewWords.summaryTitle)}`, summaryTable(documents, language)] : [];
  return `${[...head, ...summary, ...lists].join('\n\n')}\n`;
}

function summaryTable(documents: readonly ImportedDocument[], language: Language): string {
  const { document, outcome, sections, textLayer, findings, charactersUnassigned } = reviewWords;
  const confidences = (['certain', 'likely', 'doubtful'] as const).map((one) => confidenceWords[one].word);
  const head = [document, outcome, sections, ...confidences, charactersUnassigned, textLayer, findings];
  const rows = documents.map(({ path, outcome: result, record }) => [
    code(path),
    outcomeOfImportWords[result][language],
    String(record?.totals.sections ?? ''),
    ...(['certain', 'likely', 'doubtful'] as const).map((one) => String(record?.totals.fields[one] ?? '')),
    String(record?.totals.characters.unassigned ?? ''),
    record === undefined ? '' : qualityOfLayer(record)[language],
    record === undefined
      ? ''
      : String(record.findings.error + record.findings.warning + record.findings.info),
  ]);
  return table(
    head.map((words) => words[language]),
    rows,
  );
}

function reviewOfOne(
  { path, outcome, record, notes, written }: ImportedDocument,
  language: Language,
): string {
  const say = (words: Bilingual) => words[language];
  const head = [
    `## ${code(path)}`,
    `${say(outcomeOfImportWords[outcome])}: ${written.map(code).join(' · ')}`,
  ];
  if (record === undefined) return [...head, noteList(notes, language, reviewWords.line)].join('\n\n');
  const { textLayer, changes, pieces, suggestions } = record;
  const unassigned = pieces.filter(({ use }) => use === 'unassigned');
  const signs = textLayer.signs.map(
    ({ sign, measured, limit }) =>
      `- ${say(signWords[sign])}: ${measured} (${say(reviewWords.limit)}: ${limit})`,
  );
  const parts: (readonly [Bilingual, string])[] = [
    [reviewWords.textLayer, [say(qualityOfLayer(record)), ...signs].join('\n')],
    [reviewWords.toDecide, decisions(record, language)],
    [reviewWords.nextSteps, nextSteps(record, language)],
    [
      reviewWords.toKnow,
      noteList(
        record.notes.filter(({ severity }) => severity === 'info'),
        language,
        unitOf(record),
      ),
    ],
    [reviewWords.changes, list(changeLines(changes, language, unitOf(record)), language)],
    [
      reviewWords.unassigned,
      list(
        unassigned.map((piece) => quoted([piece], language, unitOf(record))),
        language,
      ),
    ],
  ];
  if (suggestions.length > 0)
    parts.push([
      reviewWords.suggestions,
      `${say(reviewWords.suggestionNotice)}\n\n${table(
        [say(reviewWords.field), say(reviewWords.damaged), say(reviewWords.model)],
        suggestions.map(({ pointer, damaged, model, origin }) => [
          code(keyPath(pointer)),
          cell(damaged),
          `${cell(model)} (${code(origin)})`,
        ]),
      )}`,
    ]);
  parts.push([reviewWords.beside, besideTable(record, language)]);
  return [...head, ...parts.map(([title, body]) => `### ${say(title)}\n\n${body}`)].join('\n\n');
}

/** By what places are counted: Word files have no lines. */
function unitOf({ document }: ImportRecord): Bilingual {
  return document.format === 'docx' ? reviewWords.paragraph : reviewWords.line;
}

/** That the numbering was left out holds for most sections, and is said once. */
function changeLines(changes: ImportRecord['changes'], language: Language, unit: Bilingual): string[] {
  const renumbered = changes.flatMap(({ kind, pointer }) =>
    kind === 'renumbered' ? [code(keyPath(pointer))] : [],
  );
  const others = changes.flatMap(({ kind, pointer, sources }) =>
    kind === 'renumbered'
      ? []
      : [`${changeWords[kind][language]}: ${code(keyPath(pointer))} — ${quoted(sources, language, unit)}`],
  );
  return renumbered.length === 0
    ? others
    : [...others, `${changeWords.renumbered[language]}: ${renumbered.join(' · ')}`];
}

function nextSteps({ draft }: ImportRecord, language: Language): string {
  const [association = ''] = draft.association.split('/');
  const steps = [
    fill(reviewWords.stepReview, {}, language),
    `${fill(reviewWords.stepFix, { file: '' }, language)}${code(draft.policy)}`,
    `${fill(reviewWords.stepCheck, { command: '' }, language)}${code(`siyasa check ${association}`)}`,
    `${fill(reviewWords.stepBuild, { command: '' }, language)}${code(`siyasa build ${association}`)}`,
  ];
  return steps.map((step, place) => `${place + 1}. ${step.replaceAll(/[\u2068\u2069]/g, '')}`).join('\n');
}

function decisions(record: ImportRecord, language: Language): string {
  const { notes, fields } = toDecide(record);
  const lines = [
    ...notes.map((note) => noteLine(note, language, unitOf(record))),
    ...fields.map(
      ({ file, pointer, value, basis }) =>
        `${confidenceWords.doubtful.word[language]} (${basisWords[basis][language]}): ${code(`${file}: ${keyPath(pointer)}`)} — ${cell(String(value))}`,
    ),
  ];
  return list(lines, language);
}

function noteList(notes: readonly RecordedNote[], language: Language, unit: Bilingual): string {
  return list(
    notes.map((note) => noteLine(note, language, unit)),
    language,
  );
}

function noteLine({ message, remedy, line }: RecordedNote, language: Language, unit: Bilingual): string {
  const place = line === undefined ? '' : ` (${unit[language]} ${line})`;
  return `${cell(message[language])}${place}${remedy === undefined ? '' : ` ${cell(remedy[language])}`}`;
}

function besideTable(record: ImportRecord, language: Language): string {
  const { fields } = record;
  const unit = unitOf(record);
  const say = (words: Bilingual) => words[language];
  return table(
    [reviewWords.source, reviewWords.field, reviewWords.draft, reviewWords.confidence, reviewWords.basis].map(
      say,
    ),
    fields.map(({ file, pointer, value, confidence, basis, sources }) => [
      quoted(sources, language, unit),
      code(`${file}: ${keyPath(pointer)}`),
      cell(String(value)),
      say(confidenceWords[confidence].word),
      say(basisWords[basis]),
    ]),
  );
}

function quoted(sources: readonly SourceText[], language: Language, unit: Bilingual): string {
  const [first] = sources;
  const place = [
    ...(first?.page === undefined ? [] : [`${reviewWords.page[language]} ${first.page}`]),
    ...(first?.line === undefined ? [] : [`${unit[language]} ${first.line}`]),
  ].join(language === 'ar' ? '، ' : ', ');
  const text = sources.map((source) => source.text).join(' / ');
  return `${place === '' ? '' : `(${place}) `}${cell(text)}`;
}

function list(lines: readonly string[], language: Language): string {
  return lines.length === 0 ? reviewWords.nothing[language] : lines.map((line) => `- ${line}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Text of others: one line, without signs that mean something in Markdown or HTML. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}

function code(text: string): string {
  return `\`${text.replaceAll(/[`\s|]+/g, ' ')}\``;
}

/** A policy document as a source of Typst: the same words in the same order, with cover, contents and page numbers. */
import type {
  Line,
  NumberedClause,
  NumberedSection,
  Passage,
  PolicyDocument,
  Sentence,
} from '../../src/model/render-model.ts';

/** Writes the source. Words stand in strings, where nothing in them means anything to Typst. */
export function typstSource(document: PolicyDocument): string {
  const { cover, contents, control, sections, approval, signatures } = document;
  return [
    `#set document(title: ${quoted(document.title)}, author: ${quoted(document.author)})`,
    '#set text(font: "Amiri", size: 11pt, lang: "ar", dir: rtl)',
    '#set heading(numbering: none)',
    `#set page(paper: "a4", margin: 22mm, header: ${content(document.title)}, footer: context [`,
    '  #counter(page).display("1 / 1", both: true)',
    '])',
    ...[cover.association, cover.title, cover.seat, cover.status].map(beside),
    ...cover.data.map(({ labels, values, identifier }) => `${beside(labels)}${valueOf(values, identifier)}`),
    '#pagebreak()',
    `#outline(title: ${content(wordsOf(contents.headings))})`,
    heading(wordsOf(control.headings)),
    ...control.rows.map(
      ({ labels, values, identifier }) => `${beside(labels)}${valueOf(values, identifier)}`,
    ),
    ...document.notices.map(beside),
    ...sections.flatMap(section),
    heading(wordsOf(approval.headings)),
    ...(approval.remarks.length === 0 ? [] : [beside(approval.remarks)]),
    beside(approval.sentences.map(sentence)),
    heading(wordsOf(signatures.headings)),
    table(
      signatures.columns.map(wordsOf),
      signatures.rows.map(({ number, name, capacity }) => [number, wordsOf(name), wordsOf(capacity)]),
    ),
    '',
  ].join('\n\n');
}

interface Text {
  readonly language: string;
  readonly direction: string;
  readonly text: string;
}

function section({ headings, passages, clauses }: NumberedSection): string[] {
  return [
    heading(headings.map(({ number, text }) => `${number} ${text}`).join(' · ')),
    ...passages.map((passage) => beside(passage.map(plain))),
    ...clauses.flatMap((one) => clause(one)),
  ];
}

function clause({ marker, texts, clauses }: NumberedClause): string[] {
  const words = texts.map((text) => {
    const facts = text.facts.map(({ label, value }) => ` ${label}: ${value}`).join('');
    return { ...text, text: `${marker} ${text.lead?.text ?? ''} ${plain(text).text}${facts}` };
  });
  return [beside(words), ...clauses.flatMap((one) => clause(one))];
}

function sentence({ language, direction, parts }: Sentence): Text {
  return { language, direction, text: parts.map(({ text }) => text).join('') };
}

function plain({ language, direction, html }: Passage): Text {
  const text = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return { language, direction, text };
}

/** The first language on the right, the second on the left. */
function beside(texts: readonly Text[]): string {
  if (texts.length === 0) return '';
  const cells = texts.map(
    ({ language, direction, text }) =>
      `text(lang: "${language}", dir: ${direction})[#par(justify: true)${content(text)}]`,
  );
  return `#grid(columns: (${cells.map(() => '1fr').join(', ')},), gutter: 6mm, ${cells.join(', ')})`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.flat().map(content).join(', ');
  const head = columns.slice(0, 3).map(content).join(', ');
  return `#table(columns: 3, table.header(${head}), ${cells})`;
}

function valueOf(values: readonly Line[], identifier: string | undefined): string {
  return identifier === undefined ? beside(values) : `#text(dir: ltr)${content(identifier)}`;
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' · ');
}

function heading(text: string): string {
  return `#heading${content(text)}`;
}

function content(text: string): string {
  return `[#${quoted(text)}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;
}

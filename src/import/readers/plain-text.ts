/** Plain text → paragraphs: what blank lines divide. What the lines mean is left to the recogniser. */
import type { Paragraph, Root } from 'mdast';
import { paragraphOf } from './tree.ts';

/** A paragraph of each run of lines that are not blank; a form feed begins the next page. */
export function readPlainText(text: string): Root {
  const pages = text.split('\f');
  const children: Paragraph[] = [];
  let before = 0;
  for (const [index, page] of pages.entries()) {
    const place = pages.length === 1 ? {} : { page: index + 1 };
    children.push(...paragraphsOf(page.split('\n'), before, place));
    before += page.split('\n').length - 1;
  }
  return { type: 'root', children };
}

/** Room inside a line with which programs that extract text show columns; a word that was lost leaves less. */
const columnGap = /(?<=\S) {6,}(?=\S)/g;

function paragraphsOf(
  lines: readonly string[],
  before: number,
  place: { readonly page?: number },
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let run: string[] = [];
  const end = (next: number) => {
    if (run.length > 0) {
      const origin = { line: before + next - run.length + 1, ...place };
      paragraphs.push(paragraphOf(run, { origin }));
    }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') end(index);
    else run.push(line.trimEnd().replaceAll(columnGap, '\t'));
  }
  end(lines.length);
  return paragraphs;
}

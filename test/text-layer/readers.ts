/** Programs that read the text of a PDF, as far as they are there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads the whole text of a PDF. */
export type Reader = (pdf: Uint8Array) => Promise<string>;

/** Every reader that works on this machine, by its name. */
export function availableReaders(): ReadonlyMap<string, Reader> {
  const commands: [string, Reader][] = [
    ['pdftotext', command('pdftotext', (path) => [path, '-'])],
    ['mutool', command('mutool', (path) => ['draw', '-q', '-F', 'text', path])],
  ];
  return new Map([
    ...commands.filter(([name]) => isInstalled(name)),
    ['PDFium', withPdfium],
    ['pdfjs-dist', withPdfjs],
  ]);
}

/** Whether a program can be started. */
export function isInstalled(program: string, question = '-v'): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function command(program: string, argumentsFor: (path: string) => string[]): Reader {
  return (pdf) => {
    const folder = mkdtempSync(join(tmpdir(), 'siyasa-reader-'));
    try {
      const path = join(folder, 'document.pdf');
      writeFileSync(path, pdf);
      return Promise.resolve(execFileSync(program, argumentsFor(path), { encoding: 'utf8' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

async function withPdfium(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = Array.from(document.pages(), (page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text.replaceAll('\r\n', '\n');
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly dir: string;
}

/** The library gives stretches with their places; lines are put together here, an Arabic one from the right. */
async function withPdfjs(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    lines.push(...linesOf(items.filter((item) => 'str' in item)));
  }
  await document.loadingTask.destroy();
  return lines.join('\n');
}

function linesOf(items: readonly Item[]): readonly string[] {
  const rows = new Map<number, Item[]>();
  for (const item of items.filter(({ str }) => str !== '')) {
    const height = Math.round(item.transform[5] ?? 0);
    rows.set(height, [...(rows.get(height) ?? []), item]);
  }
  return [...rows].sort(([one], [other]) => other - one).flatMap(([, row]) => columnsOf(row).map(textOfLine));
}

/** A gap wider than any space between words divides columns. */
function columnsOf(row: readonly Item[]): readonly (readonly Item[])[] {
  const columns: Item[][] = [];
  for (const item of row.toSorted((one, other) => startOf(one) - startOf(other))) {
    const last = columns.at(-1)?.at(-1);
    if (last !== undefined && startOf(item) - startOf(last) - last.width < 12) columns.at(-1)!.push(item);
    else columns.push([item]);
  }
  return columns;
}

/** A gap that no space fills, as spaces at the ends of stretches are not given, is one. */
function textOfLine(items: readonly Item[]): string {
  const isRightToLeft = items.some(({ dir }) => dir === 'rtl');
  const spaced = items.map((item, index) => {
    const next = items[index + 1];
    const hasGap = next !== undefined && startOf(next) - startOf(item) - item.width > smallestSpace;
    return { text: item.str, after: hasGap ? ' ' : '' };
  });
  return isRightToLeft
    ? spaced
        .toReversed()
        .map(({ text, after }) => after + text)
        .join('')
    : spaced.map(({ text, after }) => text + after).join('');
}

/** In points. */
const smallestSpace = 1.2;

function startOf({ transform }: Item): number {
  return transform[4] ?? 0;
}

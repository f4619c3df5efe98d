/** Other programs that make PDFs, as far as they are there, for the same text. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rows, signedLines, plainLines } from './torture.ts';
import { isInstalled } from './readers.ts';

/** Makes a PDF of the torture text. */
export type Peer = (page: string) => Uint8Array;

/** Every peer that works on this machine; `WEASYPRINT` and `TYPST` may name a program elsewhere. */
export function availablePeers(): ReadonlyMap<string, Peer> {
  const weasyprint = process.env['WEASYPRINT'] ?? 'weasyprint';
  const typst = process.env['TYPST'] ?? 'typst';
  const peers: [string, string, Peer][] = [
    [
      'LibreOffice',
      'soffice',
      (page) =>
        make('page.html', page, 'soffice', (path, folder) => [
          '--headless',
          '--convert-to',
          'pdf:writer_web_pdf_Export',
          '--outdir',
          folder,
          path,
        ]),
    ],
    [
      'WeasyPrint',
      weasyprint,
      (page) => make('page.html', page, weasyprint, (path, folder) => [path, join(folder, 'page.pdf')]),
    ],
    [
      'Typst',
      typst,
      () =>
        make('page.typ', typstSource(), typst, (path, folder) => [
          'compile',
          '--font-path',
          fonts,
          path,
          join(folder, 'page.pdf'),
        ]),
    ],
  ];
  return new Map(
    peers.flatMap(([name, program, peer]) => (isInstalled(program, '--version') ? [[name, peer]] : [])),
  );
}

const fonts = resolve('node_modules/@expo-google-fonts/amiri');

function make(
  name: string,
  text: string,
  program: string,
  argumentsFor: (path: string, folder: string) => string[],
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'siyasa-peer-'));
  try {
    writeFileSync(join(folder, name), text);
    execFileSync(program, argumentsFor(join(folder, name), folder), { stdio: 'ignore' });
    return new Uint8Array(readFileSync(join(folder, 'page.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function typstSource(): string {
  const written = (text: string) => `#${JSON.stringify(text)}`;
  const cells = rows.map(
    ([ar, en]) => `[${written(ar)}], [#text(dir: ltr, lang: "en", ${JSON.stringify(en)})],`,
  );
  const lines = [...plainLines, ...signedLines].map((line) => `${written(line)}\n`);
  return `#set text(font: "Amiri", lang: "ar", dir: rtl)\n${lines.join('\n')}\n#table(columns: 2, ${cells.join('\n')})`;
}

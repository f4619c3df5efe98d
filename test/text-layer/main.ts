/**
 * `npm run textlayer`: how much of the Arabic that was written each reader of PDFs gives back, from the
 * policies, from a text of everything that is difficult, and from the same text made by other programs.
 */
import { PDFDocument } from '@cantoo/pdf-lib';
import { build } from '../../src/pipeline.ts';
import { withReadingHints } from '../../src/publish/text-layer/reading-hints.ts';
import { withTextLayer } from '../../src/publish/text-layer/text-layer.ts';
import { associationNames, projectHost } from '../support/policies-on-disk.ts';
import { availablePeers } from './peers.ts';
import { availableReaders } from './readers.ts';
import { inexactLines, scoreText, type Score } from './score.ts';
import { documentStyles, torturePage, tortureText } from './torture.ts';
import { writtenText } from './written-text.ts';

const readers = availableReaders();
const showsLines = process.argv.includes('--lines');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

function row(name: string, reader: string, { lines, characters, words }: Score): string {
  return `${name.padEnd(30)} ${reader.padEnd(11)} ${percent(lines)} ${percent(characters)} ${percent(words)}`;
}

async function judge(name: string, written: readonly string[], pdf: Uint8Array): Promise<void> {
  for (const [reader, read] of readers) {
    const text = await read(pdf);
    console.log(row(name, reader, scoreText(written, text)));
    if (showsLines)
      console.log(
        inexactLines(written, text)
          .map((line) => `    ${line}`)
          .join('\n'),
      );
  }
}

async function judgePolicies(): Promise<void> {
  const host = projectHost();
  const commission = {
    selection: [],
    standards: ['beneficiary-relations'],
    profile: 'extended',
    pdf: true,
  } as const;
  await build(host, commission, '0.0.0');
  const file = (name: string, ending: string) =>
    host.written.get(`${name}/beneficiary-relations.${ending}`)!.bytes;
  const printer = await host.openPrinter();
  for (const name of associationNames) {
    const html = new TextDecoder().decode(file(name, 'html'));
    const pages = (await PDFDocument.load(file(name, 'pdf'))).getPageCount();
    await judge(`${name}, before`, writtenText(html, pages), await printer.print(html));
    await judge(name, writtenText(html, pages), file(name, 'pdf'));
  }
  await printer.close();
}

async function judgeTorture(): Promise<void> {
  const page = torturePage(documentStyles());
  const printer = await projectHost().openPrinter();
  await judge('difficult text, before', tortureText, await printer.print(page));
  await judge(
    'difficult text',
    tortureText,
    await withTextLayer(await printer.print(withReadingHints(page))),
  );
  await printer.close();
  for (const [name, peer] of availablePeers())
    await judge(`difficult text, ${name}`, tortureText, peer(page));
}

console.log(`${' '.repeat(43)}   lines  characters  words`);
await judgePolicies();
await judgeTorture();

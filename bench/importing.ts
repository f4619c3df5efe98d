/** How fast documents of each format are read, beside programs that only take out their text. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readDocument } from '../src/import/readers/read-document.ts';
import { medians, type Measurement } from './measure.ts';

const folder = 'test/import/fixtures/documents';
/** How often a document is read in one round. */
const times = 20;

interface Format {
  readonly what: string;
  readonly file: string;
  readonly aim: string;
  readonly pages?: number;
  /** The program beside which it is measured, and how it reads a file. */
  readonly peer?: readonly [program: string, ...options: string[]];
}

const formats: readonly Format[] = [
  { what: 'text', file: 'windows-encoding.txt', aim: '≥ 100 documents/s' },
  { what: 'Markdown', file: 'scan-with-marks.md', aim: '≥ 100 documents/s' },
  {
    what: 'Word',
    file: 'word-numbered.docx',
    aim: '≥ 20 documents/s',
    peer: ['pandoc', '-f', 'docx', '-t', 'plain'],
  },
  {
    what: 'PDF with structure',
    file: 'chromium-tagged.pdf',
    aim: '≥ 10 pages/s',
    pages: 2,
    peer: ['pdftotext', '-layout'],
  },
  { what: 'PDF without structure', file: 'libreoffice.pdf', aim: '≥ 10 pages/s', pages: 1 },
];

/** Measures each format; a peer that is not installed is left out. */
export async function importing(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { what, file, aim, pages = 1, peer } of formats) {
    const path = `${folder}/${file}`;
    const bytes = new Uint8Array(readFileSync(path));
    const read = async () => {
      for (let time = 0; time < times; time += 1) await readDocument(path, bytes);
    };
    await read();
    const [ours = Number.NaN] = await medians(5, read);
    const perSecond = ((times * pages) / ours) * 1000;
    const unit = aim.endsWith('pages/s') ? 'pages/s' : 'documents/s';
    measurements.push({ what: `reading ${what}`, value: `${perSecond.toFixed(0)} ${unit}`, aim });
    if (peer !== undefined) measurements.push(...(await beside(peer, path)));
  }
  return measurements;
}

async function beside(
  [program, ...options]: readonly [string, ...string[]],
  path: string,
): Promise<Measurement[]> {
  if (spawnSync(program, ['--help'], { stdio: 'ignore' }).error !== undefined) return [];
  const argument = program === 'pdftotext' ? [...options, path, '-'] : [...options, path];
  const [milliseconds = Number.NaN] = await medians(5, () =>
    execFileSync(program, argument, { stdio: 'pipe' }),
  );
  return [
    { what: `\`${program}\`, same file, with its start`, value: `${milliseconds.toFixed(0)} ms`, aim: '' },
  ];
}

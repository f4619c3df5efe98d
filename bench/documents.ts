/** How fast finished documents are made, beside other ways to make PDFs of the same words. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { composePolicyDocument } from '../src/compose/policy-document.ts';
import { createNodeHost } from '../src/host/node-host.ts';
import { loadTemplates } from '../src/load/resources.ts';
import { isDossier } from '../src/model/dossier.ts';
import { survey } from '../src/pipeline.ts';
import { createRenderer } from '../src/render/render.ts';
import { wordFile } from '../src/word/word.ts';
import { typstSource } from './engines/typst-source.ts';
import { writeManyPolicies } from './many-policies.ts';
import { median, type Measurement } from './measure.ts';
import { observed, type Observation } from './observed.ts';

const jiti = resolve('node_modules/.bin/jiti');
const program = resolve('dist/cli/main.js');
const rounds = 3;
const count = 50;

/** Measures the documents of a workspace of 50 policies, beside peers, and how the cost grows. */
export async function documents(folder: string): Promise<Measurement[]> {
  const root = join(folder, 'documents');
  writeManyPolicies(root, count);
  const sources = await writeSources(root, join(folder, 'sources'));
  const engines = [ours(root, folder), product(folder), ...peers(sources, folder)];
  const runs = new Map(engines.map(({ name }) => [name, [] as Run[]]));
  // In turns, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of engines) runs.get(name)?.push(await run());
  return [
    ...engines.map(({ name }) => line(name, runs.get(name) ?? [])),
    ...partsOf(runs.get(engines[0]?.name ?? '') ?? []),
    ...(await growth(folder)),
  ];
}

interface Run extends Observation {
  /** The seconds that an engine itself says the documents took, its start left out. */
  readonly own?: number;
  readonly documents: number;
  readonly spent?: Readonly<Record<string, number>>;
}

interface Engine {
  readonly name: string;
  readonly run: () => Promise<Run>;
}

/** The same words for every engine. */
interface Sources {
  readonly html: string;
  readonly word: string;
  readonly typst: string;
}

async function writeSources(root: string, folder: string): Promise<Sources> {
  const places = { html: join(folder, 'html'), word: join(folder, 'word'), typst: join(folder, 'typst') };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  const host = createNodeHost({ root, output: folder, environment: process.env });
  const { associations, examine } = await survey(host, { selection: [], standards: [], profile: 'basic' });
  const renderer = createRenderer((await loadTemplates(host)).value);
  for (const { subject } of await Promise.all(associations.map(examine))) {
    if (!isDossier(subject)) throw new Error('A generated association cannot be read');
    for (const policy of subject.policies) {
      const document = composePolicyDocument(subject, policy, { tool: 'bench' });
      const name = `${subject.id}-${policy.name}`;
      writeFileSync(join(places.html, `${name}.html`), renderer.policy(document));
      writeFileSync(join(places.word, `${name}.docx`), await wordFile(document));
      writeFileSync(join(places.typst, `${name}.typ`), typstSource(document));
    }
  }
  return places;
}

/** Only the documents: compose, print, finish. */
function ours(root: string, folder: string): Engine {
  const output = join(folder, 'ours');
  return {
    name: 'siyasa: page numbers, text layer, tags, archive data, an attachment',
    run: () => reporting(jiti, [resolve('bench/engines/siyasa.ts'), root, output], folder),
  };
}

/** All that the command does: the check, HTML, and the report of each association, which is longer than its policy. */
function product(folder: string): Engine {
  const root = join(folder, 'associations');
  const associations = 20;
  writeManyPolicies(root, associations, { perAssociation: 1 });
  const given = ['build', '--root', root, '--out', join(folder, 'built'), '--quiet', '--no-cache'];
  return {
    name: '`siyasa build` of 20 associations: check, HTML, and a report of 24 pages each',
    run: async () => ({ ...(await observed('node', [program, ...given])), documents: associations }),
  };
}

function peers({ html, word, typst }: Sources, folder: string): Engine[] {
  const fonts = resolve('node_modules/@expo-google-fonts/amiri');
  const engine = resolve('bench/engines/typst.ts');
  const fewer = readdirSync(html)
    .slice(0, 10)
    .map((name) => join(html, name));
  const weasyprint = async (): Promise<Run> => {
    const script =
      'import sys, weasyprint\nfor path in sys.argv[1:]: weasyprint.HTML(path).write_pdf(path + ".pdf", pdf_variant="pdf/a-3b")';
    return { ...(await observed(python(), ['-c', script, ...fewer])), documents: fewer.length };
  };
  return [
    {
      name: 'Typst in Node, PDF/A-3a, same words, its own template',
      run: () => reporting(jiti, [engine, installTypst(), fonts, typst, join(folder, 'typst')], folder),
    },
    ...(isInstalled('soffice', ['--version'])
      ? [{ name: 'LibreOffice from our Word files, one batch', run: () => office(word, folder) }]
      : []),
    ...(isInstalled(python(), ['-c', 'import weasyprint'])
      ? [{ name: 'WeasyPrint from our HTML, one process', run: weasyprint }]
      : []),
  ];
}

/** An engine that prints what it did as JSON. */
async function reporting(command: string, given: readonly string[], folder: string): Promise<Run> {
  const said = join(folder, 'said.json');
  const shell = ['-c', '"$@" > "$0"', said, command, ...given];
  const observation = await observed('sh', shell);
  const { documents, seconds, spent } = JSON.parse(readFileSync(said, 'utf8')) as {
    documents: number;
    seconds: number;
    spent?: Record<string, number>;
  };
  return { ...observation, own: seconds, documents, ...(spent === undefined ? {} : { spent }) };
}

async function office(word: string, folder: string): Promise<Run> {
  const files = readdirSync(word).map((name) => join(word, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office-pdf')];
  return { ...(await observed('soffice', [...options, ...files])), documents: files.length };
}

/** The Python that has WeasyPrint may be another than the system's. */
function python(): string {
  return process.env['SIYASA_BENCH_PYTHON'] ?? 'python3';
}

function isInstalled(command: string, given: readonly string[]): boolean {
  return spawnSync(command, given, { stdio: 'ignore' }).status === 0;
}

/** Fetched for the occasion: the product and its tests have no use for it. */
function installTypst(): string {
  const place = join(tmpdir(), 'siyasa-bench-typst');
  const module = join(place, 'node_modules/@myriaddreamin/typst-ts-node-compiler/index.js');
  if (existsSync(module)) return module;
  mkdirSync(place, { recursive: true });
  const options = ['--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...options, '@myriaddreamin/typst-ts-node-compiler@0.7'], {
    stdio: 'ignore',
  });
  return module;
}

function line(name: string, runs: readonly Run[]): Measurement {
  const rate = median(runs.map((run) => run.documents / (run.own ?? run.seconds)));
  const processor = median(runs.map((run) => (run.processorSeconds / run.documents) * 1000));
  const memory = median(runs.map(({ megabytes }) => megabytes));
  const value = `${rate.toFixed(1)} policies/s, ${processor.toFixed(0)} ms of processor each, ${memory.toFixed(0)} MB`;
  return { what: name, value, aim: name.startsWith('siyasa') ? '≥ 8/s, ≤ 600 MB' : '' };
}

function partsOf(runs: readonly Run[]): Measurement[] {
  const parts = Object.keys(runs[0]?.spent ?? {});
  const each = parts.map((part) => {
    const time = median(runs.map(({ spent, documents: made }) => (spent?.[part] ?? 0) / made));
    return `${part} ${time.toFixed(0)} ms`;
  });
  return [
    {
      what: 'where the time of a policy goes (printing waits for its turn)',
      value: each.join(', '),
      aim: '',
    },
  ];
}

/** The same for more documents, and for longer ones: what one more costs, and how far it is from a straight line. */
async function growth(folder: string): Promise<Measurement[]> {
  const counts = [10, 50, 100];
  const lengths = [1, 12, 26];
  const byCount: Point[] = [];
  for (const many of counts) {
    const { own = 0, megabytes } = await sized(folder, many, 1);
    byCount.push({ size: many, time: own, megabytes });
  }
  const byLength: Point[] = [];
  for (const length of lengths) {
    const { own = 0, megabytes } = await sized(folder, 6, length);
    byLength.push({ size: pagesIn(join(folder, 'grown')), time: own, megabytes });
  }
  return [growing('documents', byCount), growing('pages, six documents', byLength)];
}

interface Point {
  readonly size: number;
  readonly time: number;
  readonly megabytes: number;
}

async function sized(folder: string, many: number, length: number): Promise<Run> {
  const [root, output] = [join(folder, 'growing'), join(folder, 'grown')];
  for (const place of [root, output]) rmSync(place, { recursive: true, force: true });
  writeManyPolicies(root, many, { length });
  return reporting(jiti, [resolve('bench/engines/siyasa.ts'), root, output], folder);
}

function pagesIn(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  return files.reduce((sum, name) => {
    const about = execFileSync('pdfinfo', [join(folder, basename(name))], { encoding: 'utf8' });
    return sum + Number(/^Pages:\s+(\d+)/m.exec(about)?.[1] ?? 0);
  }, 0);
}

function growing(what: string, points: readonly Point[]): Measurement {
  const { slope, share } = straightLine(points.map(({ size, time }) => [size, time]));
  const sizes = points.map(
    ({ size, time, megabytes }) => `${size}: ${time.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
  return {
    what: `growth with ${what}`,
    value: `${(slope * 1000).toFixed(0)} ms for one more (R² ${share.toFixed(3)}); ${sizes.join('; ')}`,
    aim: 'linear',
  };
}

/** Least squares; `share` is how much of the difference between the points the line explains (R²). */
function straightLine(points: readonly (readonly [number, number])[]): { slope: number; share: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, height] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const together = mean(points.map(([x, y]) => (x - middle) * (y - height)));
  const width = mean(points.map(([x]) => (x - middle) ** 2));
  const slope = together / width;
  const left = mean(points.map(([x, y]) => (y - height - slope * (x - middle)) ** 2));
  return { slope, share: 1 - left / mean(points.map(([, y]) => (y - height) ** 2)) };
}

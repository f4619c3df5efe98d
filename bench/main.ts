/**
 * `npm run bench`: prints the table of bench/README.md, or those of its parts that are named. Nothing here is a
 * test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { composePolicyDocument } from '../src/compose/policy-document.ts';
import { createNodeHost } from '../src/host/node-host.ts';
import { loadTemplates } from '../src/load/resources.ts';
import { isDossier, type Dossier, type PolicyEntry } from '../src/model/dossier.ts';
import { survey } from '../src/pipeline.ts';
import { createRenderer, type Renderer } from '../src/render/render.ts';
import { checking } from './checking.ts';
import { documents } from './documents.ts';
import { importing } from './importing.ts';
import { medians, table, type Measurement } from './measure.ts';

const program = resolve('dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'siyasa-bench-'));

/** Everything that is measured, in the order of the table. */
const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  start: async () => [await startUp()],
  checking: () => checking(folder),
  importing,
  html: async () => [html(await sample())],
  documents: () => documents(folder),
};
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));

if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  try {
    const measured: Measurement[] = [];
    for (const [name, measure] of Object.entries(parts))
      if (named.length === 0 || named.includes(name)) measured.push(...(await measure()));
    console.log(table(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A policy to render, and what renders it. */
interface Sample {
  readonly dossier: Dossier;
  readonly policy: PolicyEntry;
  readonly renderer: Renderer;
}

async function sample(): Promise<Sample> {
  const host = createNodeHost({
    root: process.cwd(),
    output: join(folder, 'output'),
    environment: process.env,
  });
  const inquiry = {
    selection: ['alseraj'],
    standards: ['beneficiary-relations'],
    profile: 'extended',
  } as const;
  const { associations, examine } = await survey(host, inquiry);
  const { subject } = await examine(associations[0]!);
  if (!isDossier(subject)) throw new Error('There is no sample policy');
  const renderer = createRenderer((await loadTemplates(host)).value);
  return { dossier: subject, policy: subject.policies[0]!, renderer };
}

async function startUp(): Promise<Measurement> {
  const [milliseconds = 0] = await medians(11, () => execFileSync('node', [program, '--help']));
  return { what: '`siyasa --help`', value: `${milliseconds.toFixed(0)} ms`, aim: '≤ 150 ms' };
}

function documentOf(dossier: Dossier, policy: PolicyEntry) {
  return composePolicyDocument(dossier, policy, { tool: 'bench' });
}

function html({ dossier, policy, renderer }: Sample): Measurement {
  const count = 300;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) renderer.policy(documentOf(dossier, policy));
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const perSecond = (count / (times[2] ?? Number.NaN)) * 1000;
  return { what: 'HTML, compose and render', value: `${perSecond.toFixed(0)} documents/s`, aim: '≥ 200/s' };
}

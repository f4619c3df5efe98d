/** `npm run bench`: prints the table of bench/README.md. Nothing here is a test. */
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

try {
  const { dossier, policy, renderer } = await sample();
  console.log(
    table([
      await startUp(),
      ...(await checking(folder)),
      ...(await importing()),
      html(dossier, policy, renderer),
      ...(await documents(folder)),
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sample() {
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

function html(dossier: Dossier, policy: PolicyEntry, renderer: Renderer): Measurement {
  const count = 300;
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) renderer.policy(documentOf(dossier, policy));
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const perSecond = (count / (times[2] ?? Number.NaN)) * 1000;
  return { what: 'HTML, compose and render', value: `${perSecond.toFixed(0)} documents/s`, aim: '≥ 200/s' };
}

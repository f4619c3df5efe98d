/** How long a check takes, beside peers that ask less of the same files, and how much memory it holds. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeManyPolicies } from './many-policies.ts';
import { medians, type Measurement } from './measure.ts';

const program = resolve('dist/cli/main.js');
/** Writes down, when the process ends, the most memory that it held at once, in kilobytes. */
const peakReporter = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
`)}`;
const quiet = { stdio: 'ignore' } as const;
const few = 1000;
const many = 10_000;

/** One run of ours: seconds of the clock, and the most memory held at once, in megabytes. */
interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Measures `check` with everything asked, its peers, a second run, and ten times as many policies. */
export async function checking(folder: string): Promise<Measurement[]> {
  const [smaller, larger] = [join(folder, 'few'), join(folder, 'many')];
  const files = writeManyPolicies(smaller, few);
  const peers = installPeers();
  const schemas = schemasWithIdentifiers(folder);
  const [ours = 0, spectral = 0, schemaOnly = 0] = await medians(
    3,
    () => check(smaller, folder, ['--no-cache']),
    () => {
      lint(peers.spectral, files);
    },
    () => {
      validate(peers.ajv, schemas, files);
    },
  );
  const cold = check(smaller, folder, ['--no-cache']);
  check(smaller, folder, []);
  const [again = 0] = await medians(5, () => check(smaller, folder, []));
  writeManyPolicies(larger, many);
  const tenfold = check(larger, folder, ['--no-cache']);
  rmSync(larger, { recursive: true, force: true });
  return [
    measurement(
      `\`siyasa check --profile full\`, ${few} policies of 15 kB`,
      ours / 1000,
      'faster than Spectral',
    ),
    measurement('`@stoplight/spectral-cli`, six rules, same files', spectral / 1000, ''),
    measurement('`ajv-cli`, the schema only, same files', schemaOnly / 1000, ''),
    measurement('`siyasa check` again, nothing changed', again / 1000, '≤ 0.3 s'),
    { what: 'most memory held', value: `${cold.megabytes.toFixed(0)} MB`, aim: '≤ 300 MB' },
    measurement(`\`siyasa check --profile full\`, ${many} policies`, tenfold.seconds, 'ten times as long'),
    { what: 'most memory held', value: `${tenfold.megabytes.toFixed(0)} MB`, aim: '' },
  ];
}

function measurement(what: string, seconds: number, aim: string): Measurement {
  return { what, value: `${seconds.toFixed(2)} s`, aim };
}

function check(root: string, folder: string, options: readonly string[]): Run {
  const peak = join(folder, 'peak.txt');
  const start = performance.now();
  spawnSync(
    'node',
    [
      '--import',
      peakReporter,
      program,
      'check',
      '--root',
      root,
      '--profile',
      'full',
      '--fail-level',
      'none',
      '--quiet',
      ...options,
    ],
    { ...quiet, env: { ...process.env, SIYASA_CACHE: join(folder, 'cache'), PEAK_FILE: peak } },
  );
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(readFileSync(peak, 'utf8')) / 1024,
  };
}

function lint(spectral: string, files: readonly string[]): void {
  const ruleset = resolve('bench/spectral.yaml');
  spawnSync(
    'node',
    [spectral, 'lint', '--ruleset', ruleset, '--fail-severity', 'error', '--quiet', ...files],
    quiet,
  );
}

function validate(ajv: string, schemas: string, files: readonly string[]): void {
  const references = readdirSync(join(schemas, 'shared')).flatMap((name) => [
    '-r',
    join(schemas, 'shared', name),
  ]);
  const main = join(schemas, 'policy-types/beneficiary-relations.schema.json');
  const data = files.flatMap((file) => ['-d', file]);
  const options = ['--spec=draft2020', '--strict=false', '-c', 'ajv-formats', '-s', main];
  spawnSync('node', [ajv, 'validate', ...options, ...references, ...data], quiet);
}

/** The peer knows schemas by their identifiers alone, so copies get one each. */
function schemasWithIdentifiers(folder: string): string {
  const copies = join(folder, 'schemas');
  for (const below of ['shared', 'policy-types']) {
    mkdirSync(join(copies, below), { recursive: true });
    for (const name of readdirSync(join('schemas', below))) {
      const schema = JSON.parse(readFileSync(join('schemas', below, name), 'utf8')) as object;
      const identified = { $id: `https://siyasa.example/${below}/${name}`, ...schema };
      writeFileSync(join(copies, below, name), JSON.stringify(identified));
    }
  }
  return copies;
}

/** The peers are fetched for the occasion: the product and its tests have no use for them. */
function installPeers(): { readonly spectral: string; readonly ajv: string } {
  const place = join(tmpdir(), 'siyasa-bench-peers');
  const spectral = join(place, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const ajv = join(place, 'node_modules/ajv-cli/dist/index.js');
  if (existsSync(spectral) && existsSync(ajv)) return { spectral, ajv };
  mkdirSync(place, { recursive: true });
  const packages = ['@stoplight/spectral-cli@6', 'ajv-cli@5', 'ajv-formats@2'];
  const options = ['--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...options, ...packages], quiet);
  return { spectral, ajv };
}

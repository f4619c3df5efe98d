/** What was made before is never made again, and never taken for what would be made now. */
import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Commission } from '../../src/model/commission.ts';
import type { Cache, Host } from '../../src/model/host.ts';
import { layouts } from '../../src/model/layout.ts';
import { textArtifact } from '../../src/model/artifact.ts';
import { hashOf } from '../../src/model/digest.ts';
import { textNumber } from '../../src/model/text-hash.ts';
import { build } from '../../src/pipeline.ts';
import type { Finish } from '../../src/production.ts';
import { forgetful } from '../../src/cli/memory.ts';
import { buildAgain, rememberBuild } from '../../src/rebuilding.ts';
import { rememberer, textIdentity } from '../../src/recollection.ts';
import { hashesOf, memoryHost, type MemoryFiles, type MemoryHost } from '../support/memory-host.ts';
import { minimalProfile } from '../support/workspaces.ts';

const program = 'program 1';
const commission: Commission = {
  selection: [],
  standards: ['beneficiary-relations'],
  profile: 'basic',
  pdf: true,
};

const policy = (text: string) => `type: beneficiary-relations
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
sections: { preamble: { text: { ar: "${text}", en: The association serves all alike. } } }
`;

const files: MemoryFiles = {
  'policies/amal/association.yaml': minimalProfile.replace('noor', 'amal').replace('النور', 'الأمل'),
  'policies/amal/beneficiary-relations.yaml': policy('تقدم الجمعية خدماتها للجميع.'),
  'policies/noor/association.yaml': minimalProfile,
  'policies/noor/beneficiary-relations.yaml': policy('تخدم الجمعية المستفيدين بعدل.'),
};

/** What the world is at one moment. */
interface World {
  readonly files: MemoryFiles;
  readonly commission: Commission;
  readonly day: string;
  readonly browser: string;
}

const beginning: World = { files, commission, day: '2026-01-01', browser: '147' };

/** A host whose printer says on paper what was printed, and by what; `printed` counts. */
function hostOf(world: World, cache: Cache, outputs: MemoryHost['written']): Host & { printed: number } {
  const memory = memoryHost(world.files);
  for (const [path, artifact] of outputs) memory.written.set(path, artifact);
  const host = Object.assign(memory, { printed: 0 });
  return Object.assign(host, {
    cache,
    today: () => world.day,
    wouldOpen: (identity: string) => Promise.resolve(identity === world.browser),
    openPrinter: () =>
      Promise.resolve({
        browser: `Chromium ${world.browser}`,
        identity: world.browser,
        print: (html: string) => {
          host.printed += 1;
          return paperOf(`${textNumber(html)} ${world.browser}`);
        },
        close: () => Promise.resolve(),
      }),
  });
}

async function paperOf(title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage();
  pdf.setTitle(title);
  return pdf.save();
}

/** Finishing is the subject of other tests; here it counts that every word of it comes into the file. */
const finish: Finish = async (printed, finishing) =>
  new TextEncoder().encode(JSON.stringify([await hashOf(printed), finishing]));

async function buildWith(world: World, cache: Cache, outputs: MemoryHost['written']) {
  const host = hostOf(world, cache, outputs);
  const name = await textIdentity([program, JSON.stringify(world.commission)]);
  const said = await buildAgain(host, name);
  if (said === undefined) {
    const built = await build(host, world.commission, '1.0.0', {
      recall: rememberer(cache, program),
      finish,
    });
    await rememberBuild(host, name, built, 'said');
  }
  for (const [path, artifact] of (host as unknown as MemoryHost).written) outputs.set(path, artifact);
  return { isRemembered: said !== undefined, printed: host.printed };
}

async function buildAnew(world: World): Promise<MemoryHost['written']> {
  const host = hostOf(world, forgetful, new Map());
  await build(host, world.commission, '1.0.0', { finish });
  return (host as unknown as MemoryHost).written;
}

/** Everything that may change between two builds. */
const changes: Readonly<Record<string, (world: World, step: number) => World>> = {
  nothing: (world) => world,
  'a policy': (world, step) =>
    withFile(
      world,
      'policies/noor/beneficiary-relations.yaml',
      policy(`تخدم الجمعية الناس بعدل ${step % 3}.`),
    ),
  'an association': (world, step) =>
    withFile(
      world,
      'policies/amal/association.yaml',
      `${minimalProfile.replace('noor', 'amal')}# ${step % 2}\nfounded: 2001\n`,
    ),
  'a file joins': (world) => withFile(world, 'policies/amal/waivers.yaml', 'waivers: []\n'),
  'an association joins': (world) =>
    withFile(world, 'policies/zad/association.yaml', minimalProfile.replace('noor', 'zad')),
  'a template': (world, step) => withFile(world, 'templates/partials/page-head.hbs', `<!-- ${step % 2} -->`),
  'a style': (world, step) => withFile(world, `templates/styles/policy.css`, `p { margin: ${step % 3}px }`),
  'a theme': (world, step) => withFile(world, 'templates/themes/own.css', `p { padding: ${step % 2}px }`),
  'a font': (world, step) => withFile(world, 'templates/fonts/own.woff2', new Uint8Array([step % 2])),
  'a standard': (world, step) => withFile(world, 'standards/beneficiary-relations.yaml', standard(step % 2)),
  'the profile': (world, step) => withOption(world, { profile: step % 2 === 0 ? 'basic' : 'full' }),
  'the layout': (world, step) => withOption(world, { layout: layouts[step % layouts.length] ?? 'arabic' }),
  'the copy': (world, step) => withOption(world, { rendition: step % 2 === 0 ? 'archive' : 'publication' }),
  'an appendix': (world, step) => withOption(world, { appendix: step % 2 === 1 }),
  'Word files': (world, step) => withOption(world, { word: step % 2 === 1 }),
  'PDF or none': (world, step) => withOption(world, { pdf: step % 2 === 0 }),
  'the day': (world, step) => ({ ...world, day: `2026-01-0${1 + (step % 3)}` }),
  'the browser': (world, step) => ({ ...world, browser: String(147 + (step % 2)) }),
};

function withFile(world: World, path: string, content: string | Uint8Array): World {
  return { ...world, files: { ...world.files, [path]: content } };
}

function withOption(world: World, option: Partial<Commission>): World {
  return { ...world, commission: { ...world.commission, ...option } };
}

const shippedStandard = readFileSync('standards/beneficiary-relations.yaml', 'utf8');

function standard(patch: number): string {
  return shippedStandard.replace(/^version: .*$/m, `version: 9.9.${patch}`);
}

test(
  'whatever changes, and in whatever order: what is remembered is what would be made anew',
  { timeout: 300_000 },
  async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat({ max: 5 })), {
      minLength: 3,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const cache = memoryHost({}).cache;
        const outputs: MemoryHost['written'] = new Map();
        let world = beginning;
        for (const [change, step] of sequence) {
          world = changes[change]?.(world, step) ?? world;
          await buildWith(world, cache, outputs);
          expect(hashesOf(outputs), change).toMatchObject(hashesOf(await buildAnew(world)));
        }
      }),
      { numRuns: 4 },
    );
  },
);

test('every change that may happen does change what is made', { timeout: 120_000 }, async () => {
  const before = hashesOf(await buildAnew(beginning));
  // A theme and a font that no association has chosen show nowhere but in what was read.
  for (const change of Object.keys(changes).filter((name) => name !== 'nothing'))
    expect(hashesOf(await buildAnew(changes[change]?.(beginning, 1) ?? beginning)), change).not.toEqual(
      before,
    );
});

test('where nothing has changed nothing is made', async () => {
  const cache = memoryHost({}).cache;
  const outputs: MemoryHost['written'] = new Map();

  expect(await buildWith(beginning, cache, outputs)).toEqual({ isRemembered: false, printed: 6 });
  expect(await buildWith(beginning, cache, outputs)).toEqual({ isRemembered: true, printed: 0 });
});

test('a change of one policy prints that one alone', async () => {
  const cache = memoryHost({}).cache;
  const outputs: MemoryHost['written'] = new Map();
  await buildWith(beginning, cache, outputs);
  const changed = changes['a policy']?.(beginning, 1) ?? beginning;

  // This printer makes nothing into which page numbers could be written, so it prints again; the report says what it said before.
  expect(await buildWith(changed, cache, outputs)).toEqual({ isRemembered: false, printed: 2 });
});

test('outputs that were deleted or changed are put back', async () => {
  const cache = memoryHost({}).cache;
  const outputs: MemoryHost['written'] = new Map();
  await buildWith(beginning, cache, outputs);
  const made = new Map(outputs);
  outputs.delete('noor/beneficiary-relations.pdf');
  outputs.set('index.html', textArtifact('index.html', 'text/html', 'changed'));

  expect(await buildWith(beginning, cache, outputs)).toEqual({ isRemembered: true, printed: 0 });
  expect(hashesOf(outputs)).toEqual(hashesOf(made));
});

test('what the cache has lost or damaged is made anew', async () => {
  const entries = new Map<string, Uint8Array>();
  const cache = cacheIn(entries);
  const outputs: MemoryHost['written'] = new Map();
  await buildWith(beginning, cache, outputs);
  const made = new Map(outputs);
  const damages: ((key: string, place: number) => Uint8Array | undefined)[] = [
    () => new TextEncoder().encode('{'),
    () => undefined,
    (key, place) => (place % 2 === 0 ? entries.get(key) : new Uint8Array(64)),
    (key, place) => (place % 2 === 1 ? entries.get(key) : new Uint8Array()),
  ];
  for (const damage of damages) {
    const left = [...entries.keys()].flatMap((key, place) => {
      const bytes = damage(key, place);
      return bytes === undefined ? [] : [[key, bytes] as const];
    });
    outputs.clear();
    await buildWith(beginning, cacheIn(new Map(left)), outputs);

    expect(hashesOf(outputs)).toEqual(hashesOf(made));
  }
});

test('a build during which a file changed is not remembered', async () => {
  const cache = memoryHost({}).cache;
  const outputs: MemoryHost['written'] = new Map();
  const host = hostOf(beginning, cache, outputs);
  let reads = 0;
  const { workspace } = host;
  const unsteady = {
    ...host,
    workspace: {
      ...workspace,
      read: async (path: string, limit: number) => {
        const result = await workspace.read(path, limit);
        if (path !== 'policies/noor/association.yaml' || 'failure' in result) return result;
        return { bytes: new TextEncoder().encode(`${minimalProfile}# ${(reads += 1)}`) };
      },
    },
  };
  const built = await build(unsteady, commission, '1.0.0', { finish });
  await rememberBuild(unsteady, 'a'.repeat(64), built, 'said');

  expect(reads).toBeGreaterThan(1);
  expect(await cache.has('a'.repeat(64))).toBe(false);
});

function cacheIn(entries: Map<string, Uint8Array>): Cache {
  const { cache } = memoryHost({});
  return {
    ...cache,
    has: (key) => Promise.resolve(entries.has(key)),
    get: (key) => Promise.resolve(entries.has(key) ? new TextDecoder().decode(entries.get(key)) : undefined),
    getBytes: (key) => Promise.resolve(entries.get(key)),
    put: (key, content) => {
      entries.set(key, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return Promise.resolve();
    },
  };
}

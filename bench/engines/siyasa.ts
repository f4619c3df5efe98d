/**
 * Makes the finished PDF of every policy of a workspace with the compiled program, and prints how long each
 * part took: `jiti bench/engines/siyasa.ts <workspace> <output>`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Crewing from '../../src/cli/finishing-crew.ts';
import type * as Composing from '../../src/compose/policy-document.ts';
import type * as Hosting from '../../src/host/node-host.ts';
import type * as Loading from '../../src/load/resources.ts';
import type * as Turns from '../../src/model/at-most.ts';
import type { PolicyEntry, Dossier } from '../../src/model/dossier.ts';
import type { Printer } from '../../src/model/host.ts';
import type * as Pipeline from '../../src/pipeline.ts';
import type * as Finishing from '../../src/finishing.ts';
import type * as Printing from '../../src/publish/press.ts';
import type * as Rendering from '../../src/render/render.ts';

const [root = '', output = ''] = process.argv.slice(2);
const compiled = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(resolve('dist', path)).href)) as Module;

const { atMost } = await compiled<typeof Turns>('model/at-most.js');
const { createNodeHost } = await compiled<typeof Hosting>('host/node-host.js');
const { survey } = await compiled<typeof Pipeline>('pipeline.js');
const { loadTemplates } = await compiled<typeof Loading>('load/resources.js');
const { createRenderer } = await compiled<typeof Rendering>('render/render.js');
const { composePolicyDocument } = await compiled<typeof Composing>('compose/policy-document.js');
const { openPress } = await compiled<typeof Printing>('publish/press.js');
const { finish: finishHere } = await compiled<typeof Finishing>('finishing.js');
const { openFinishingCrew } = await compiled<typeof Crewing>('cli/finishing-crew.js');

/** As many as the program has in hand at once. */
const finishedAtOnce = 8;

/** Milliseconds spent in each part; those of printing and of finishing run side by side. */
const spent = { compose: 0, print: 0, finish: 0 };

const disk = createNodeHost({ root, output, environment: process.env });
const host = { ...disk, openPrinter: async () => watched(await disk.openPrinter()) };
const renderer = createRenderer((await loadTemplates(host)).value);
const associations = await policiesOfAssociations();
const policies = associations.flat();
const press = await openPress(host, true, () => undefined);
mkdirSync(output, { recursive: true });

const start = performance.now();
const crew = openFinishingCrew(finishHere);
const finish = crew?.finish ?? finishHere;
const inTurn = atMost(finishedAtOnce);
// As in a build: an association is finished when all its policies are printed.
await Promise.all(
  associations.map(async (ofOne) => {
    const printed = await Promise.all(ofOne.map(print));
    await Promise.all(printed.map((one) => inTurn(() => writeFinished(one))));
  }),
);
const seconds = (performance.now() - start) / 1000;
await Promise.all([press.close(), crew?.dismiss()]);
console.log(JSON.stringify({ documents: policies.length, seconds, spent }));

async function writeFinished({ name, document, pdf }: Awaited<ReturnType<typeof print>>): Promise<void> {
  const attachments = [
    {
      name: 'policy.yaml',
      mediaType: 'application/yaml',
      description: { ar: 'نص السياسة', en: 'The policy' },
      relationship: 'Source' as const,
      bytes: new Uint8Array(15_000),
      modified: '2026-01-01',
    },
  ];
  const { bookmarks, title, author, languages, tool } = document;
  const said = { bookmarks, title, author, languages, tool };
  const finished = await timing('finish', () =>
    finish(pdf, { ...said, browser: press.browser ?? '', created: '2026-01-01', attachments }),
  );
  writeFileSync(join(output, `${name}.pdf`), finished);
}

async function policiesOfAssociations(): Promise<
  { readonly dossier: Dossier; readonly policy: PolicyEntry }[][]
> {
  const inquiry = { selection: [], standards: [], profile: 'basic', rule: 'identity/licence' } as const;
  const surveyed = await survey(host, inquiry);
  const examined = await Promise.all(surveyed.associations.map(surveyed.examine));
  return examined.flatMap(({ subject }) =>
    'policies' in subject && 'association' in subject
      ? [subject.policies.map((policy) => ({ dossier: subject, policy }))]
      : [],
  );
}

async function print({ dossier, policy }: (typeof policies)[number]) {
  const compose = (pages: ReadonlyMap<string, number> = new Map()) =>
    composePolicyDocument(dossier, policy, { tool: 'bench', pages });
  const html = (pages: ReadonlyMap<string, number>) => {
    const begun = performance.now();
    const page = renderer.policy(compose(pages));
    spent.compose += performance.now() - begun;
    return page;
  };
  const name = `${dossier.id}-${policy.name}`;
  const made = await press.printNumbered(name, () => {
    const { anchors, contents } = compose();
    return { anchors, stated: contents.entries.map(({ target }) => target), html };
  });
  if (made === undefined) throw new Error('There is no browser to print with');
  return { name, document: compose(made.pages), pdf: made.pdf };
}

function watched(printer: Printer): Printer {
  return {
    ...printer,
    print: (page) => timing('print', () => printer.print(page)),
  };
}

async function timing<Result>(part: keyof typeof spent, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  spent[part] += performance.now() - begun;
  return result;
}

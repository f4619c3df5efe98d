/**
 * `npm run conformance`: whether the PDFs are what they say they are, PDF/A-3a and PDF/UA-1, in the judgement
 * of programs that are not ours, and whether `verify` finds them to be what their sources say. `--out <folder>`
 * names where the documents and the results are left.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { identifierHolds } from '../../src/publish/archive/file-identifier.ts';
import { inflate } from '../../src/host/inflate.ts';
import { isVerified } from '../../src/model/verification.ts';
import { openVerifier } from '../../src/verification.ts';
import { projectHost } from '../support/policies-on-disk.ts';
import { difficultDocuments, projectDocuments, projectVariants, type Judged } from './documents.ts';
import { availableJudges, twinFlavour, type Judgement } from './judges.ts';
import { twinOf } from './twin.ts';

/** Opened when it is first needed. */
let verifier: ReturnType<typeof openVerifier> | undefined;
const unjudged: Judgement = { isCompliant: false, failures: ['not judged'] };

const named = process.argv.indexOf('--out');
const folder = resolve(
  named === -1 ? 'output/conformance' : (process.argv[named + 1] ?? 'output/conformance'),
);

const { judges, missing } = availableJudges();
for (const name of missing) console.log(`Not judged, because this is not there: ${name}`);
if (judges.size === 0) process.exit(0);

const printer = await projectHost().openPrinter();
const documents = [
  ...(await projectDocuments()),
  ...(await projectVariants()),
  ...(await difficultDocuments(printer)),
];
await printer.close();

const paths = await written(folder, ({ pdf }) => Promise.resolve(pdf));
const twins = judges.has(twinFlavour) ? await written(join(folder, 'twins'), ({ pdf }) => twinOf(pdf)) : [];
const judgements = new Map(
  Array.from(judges, ([what, judge]) => {
    const judgedPaths = what === twinFlavour ? twins : paths;
    const said = judge(judgedPaths);
    return [what, judgedPaths.map((path) => said.get(path) ?? unjudged)] as const;
  }),
);
judgements.set('verify', await Promise.all(documents.map(verified)));

const results = documents.map(({ name, pdf }, index) => ({
  name,
  bytes: pdf.length,
  identifierHolds: identifierHolds(pdf),
  judgements: Object.fromEntries(Array.from(judgements, ([what, said]) => [what, said[index]!])),
}));
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);

const mark = (isGood: boolean | undefined) => (isGood === undefined ? '-' : isGood ? 'yes' : 'NO').padEnd(10);
const widest = Math.max(...documents.map(({ name }) => name.length));
console.log(
  `${''.padEnd(widest)}  ${[...judgements.keys(), 'identifier'].map((what) => what.padEnd(10)).join('')}`,
);
for (const { name, judgements: said, identifierHolds: holds } of results) {
  const marks = [...Object.values(said).map(({ isCompliant }) => isCompliant), holds].map(mark);
  console.log(`${name.padEnd(widest)}  ${marks.join('')}`);
  for (const [what, { failures }] of Object.entries(said))
    for (const failure of failures) console.log(`    ${what}: ${failure}`);
}
const isGood = results.every(
  ({ judgements: said, identifierHolds: holds }) =>
    holds && Object.values(said).every(({ isCompliant }) => isCompliant !== false),
);
process.exitCode = isGood ? 0 : 1;

/** Writes a file for every document and gives back their paths. */
async function written(
  place: string,
  make: (document: Judged) => Promise<Uint8Array>,
): Promise<readonly string[]> {
  mkdirSync(place, { recursive: true });
  return Promise.all(
    documents.map(async (document) => {
      const plain = document.name.replace(/\.pdf$/, '').replaceAll(/[^\w.-]+/g, '-');
      const path = join(place, `${plain}.pdf`);
      writeFileSync(path, await make(document));
      return path;
    }),
  );
}

/** Our own judgement of a document that carries its source; there is nothing to ask of any other. */
async function verified(document: Judged): Promise<Judgement> {
  if (!('carriesSource' in document)) return { isCompliant: undefined, failures: [] };
  const { verify } = await (verifier ??= openVerifier(projectHost(), inflate, '0.0.0'));
  const verdict = await verify(document.pdf);
  const failures = verdict.judgements
    .filter(({ outcome }) => outcome === 'doesNotHold')
    .map(({ question }) => question);
  return {
    isCompliant: isVerified(verdict),
    failures: [...failures, ...(verdict.refusal === undefined ? [] : [verdict.refusal.reason])],
  };
}

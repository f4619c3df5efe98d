/**
 * `npm run conformance`: whether the PDFs are what they say they are, PDF/A-3a and PDF/UA-1, in the judgement
 * of programs that are not ours. `--out <folder>` names where the documents and the results are left.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { identifierHolds } from '../../src/publish/archive/file-identifier.ts';
import { projectHost } from '../support/policies-on-disk.ts';
import { difficultDocuments, projectDocuments } from './documents.ts';
import { availableJudges, type Judgement } from './judges.ts';

const named = process.argv.indexOf('--out');
const folder = resolve(
  named === -1 ? 'output/conformance' : (process.argv[named + 1] ?? 'output/conformance'),
);

const { judges, missing } = availableJudges();
for (const name of missing) console.log(`Not judged, because this is not there: ${name}`);
if (judges.size === 0) process.exit(0);

const printer = await projectHost().openPrinter();
const documents = [...(await projectDocuments()), ...(await difficultDocuments(printer))];
await printer.close();

mkdirSync(folder, { recursive: true });
const paths = documents.map(({ name, pdf }) => {
  const path = join(folder, `${name.replace(/\.pdf$/, '').replaceAll(/[^\w.-]+/g, '-')}.pdf`);
  writeFileSync(path, pdf);
  return path;
});
const judgements = new Map(Array.from(judges, ([what, judge]) => [what, judge(paths)]));

const unjudged: Judgement = { isCompliant: false, failures: ['not judged'] };
const results = documents.map(({ name, pdf }, index) => ({
  name,
  bytes: pdf.length,
  identifierHolds: identifierHolds(pdf),
  judgements: Object.fromEntries(
    Array.from(judgements, ([what, byPath]) => [what, byPath.get(paths[index]!) ?? unjudged]),
  ),
}));
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);

const mark = (isGood: boolean) => (isGood ? 'yes' : 'NO').padEnd(10);
const widest = Math.max(...documents.map(({ name }) => name.length));
console.log(
  `${''.padEnd(widest)}  ${[...judges.keys(), 'identifier'].map((what) => what.padEnd(10)).join('')}`,
);
for (const { name, judgements: said, identifierHolds: holds } of results) {
  const marks = [...Object.values(said).map(({ isCompliant }) => isCompliant), holds].map(mark);
  console.log(`${name.padEnd(widest)}  ${marks.join('')}`);
  for (const [what, { failures }] of Object.entries(said))
    for (const failure of failures) console.log(`    ${what}: ${failure}`);
}
const isGood = results.every(
  ({ judgements: said, identifierHolds: holds }) =>
    holds && Object.values(said).every(({ isCompliant }) => isCompliant),
);
process.exitCode = isGood ? 0 : 1;

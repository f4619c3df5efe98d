/** `npm run import:score`: how well the documents of the fixtures are recognised, and the corpus where there is one. */
import { scoreCorpus } from './corpus.ts';
import { ratio, readFile, readFixtures, scoreOf, together, type Score, type Share } from './score.ts';

const percent = (share: Share) => `${(ratio(share) * 100).toFixed(1)} %`.padStart(9);
const columns = ['sections', 'items', 'english', 'nesting', 'approval', 'identity'] as const;

function row(name: string, score: Pick<Score, (typeof columns)[number] | 'lost'>): string {
  return [
    name.padEnd(24),
    ...columns.map((column) => percent(score[column])),
    String(score.lost).padStart(5),
  ].join(' ');
}

const head = ['document'.padEnd(24), ...columns.map((column) => column.padStart(9)), ' lost'].join(' ');
const scores: Score[] = [];
console.log(`${head}\n${'-'.repeat(head.length)}`);
for (const { name, path, expected } of readFixtures()) {
  const score = scoreOf(await readFile(path), expected);
  scores.push(score);
  console.log(row(name, score));
  for (const missed of score.missed) console.log(`  missed    ${missed}`);
  for (const invented of score.invented) console.log(`  invented  ${invented}`);
}
const all = Object.fromEntries(
  columns.map((column) => [column, together(scores.map((one) => one[column]))]),
) as Record<(typeof columns)[number], Share>;
console.log('-'.repeat(head.length));
console.log(row('all', { ...all, lost: scores.reduce((sum, { lost }) => sum + lost, 0) }));
console.log(`overall ${percent(together(columns.map((column) => all[column])))}`);

const corpus = process.env['SIYASA_CORPUS'];
if (corpus !== undefined) await scoreCorpus(corpus, console.log);

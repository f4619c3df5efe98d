/** `npm run defects`: recall and precision of every rule on the seeded defects, as a table. */
import { readCases } from './defect.ts';
import { exactnessOf, precisionOf, recallOf, scoreCases, scoresByRule, type Score } from './score.ts';

const results = await scoreCases(readCases());
const scores = scoresByRule(results);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

const row = (name: string, score: Score) =>
  [
    name.padEnd(36),
    String(score.found + score.missed).padStart(7),
    percent(recallOf(score)),
    percent(precisionOf(score)),
    percent(exactnessOf(score)),
  ].join(' ');

console.log([`${'rule'.padEnd(36)} defects   recall precision     span`, '-'.repeat(72)].join('\n'));
for (const name of [...scores.keys()].filter((key) => key !== 'all').sort())
  console.log(row(name, scores.get(name)!));
console.log('-'.repeat(72));
const all = scores.get('all');
if (all !== undefined) console.log(row('all', all));
const clean = results.filter(({ expected }) => expected.length === 0);
console.log(
  `clean texts: ${clean.length}, accused: ${clean.filter(({ unexpected }) => unexpected.length > 0).length}`,
);

for (const { name, expected, unexpected } of results) {
  for (const { expected: one, isFound, isExact, shown = '' } of expected) {
    if (!isFound) console.log(`missed     ${name}: ${one.code}`);
    else if (!isExact)
      console.log(`span       ${name}: ${one.code} ${one.at ?? ''} «${one.text ?? ''}», shown: ${shown}`);
  }
  for (const { code, pointer, message } of unexpected)
    console.log(`unexpected ${name}: ${code} ${pointer} ${message.en}`);
}

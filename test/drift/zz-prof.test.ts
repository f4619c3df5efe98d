import { tokeniser } from '../../src/drift/tokens.ts';
import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { comparableSections } from '../../src/drift/clauses.ts';
import { similarityBetween } from '../../src/drift/similarity.ts';
import { align } from '../../src/drift/align.ts';
import { comparePair } from '../../src/drift/compare.ts';
import { meaningOf } from '../../src/drift/meaning.ts';
import { rolesIn } from '../../src/drift/roles.ts';
import { forcesIn } from '../../src/drift/modality.ts';
import { numbersIn } from '../../src/arabic/numbers.ts';
import { durationsIn, frequenciesIn } from '../../src/arabic/durations.ts';
import { tokenRuns } from '../../src/drift/word-changes.ts';
const model = parse(readFileSync('/work/main/templates/starting-points/beneficiary-relations.yaml', 'utf8'));
test('prof', () => {
  const p = JSON.parse(JSON.stringify(model).replaceAll('المستفيد', 'المراجع'));
  for (let i = 0; i < 10; i++) {
    const tm: number[] = [];
    let t = performance.now();
    const lap = () => {
      const n = performance.now();
      tm.push(n - t);
      t = n;
    };
    const T = tokeniser();
    const A = comparableSections(model, T),
      B = comparableSections(p, T);
    lap();
    const s = similarityBetween(
      A.flatMap((x) => x.clauses.map((c) => c.tokens)),
      B.flatMap((x) => x.clauses.map((c) => c.tokens)),
    );
    const al = align(A, B, s);
    lap();
    for (const p of al.pairs) tokenRuns(p.model.tokens, p.policy.tokens);
    lap();
    for (const p of al.pairs) {
      meaningOf(p.model);
      meaningOf(p.policy);
    }
    lap();
    for (const p of al.pairs) {
      rolesIn(p.model.tokens);
      rolesIn(p.policy.tokens);
    }
    lap();
    for (const p of al.pairs) {
      forcesIn(p.model.tokens);
      forcesIn(p.policy.tokens);
    }
    lap();
    for (const p of al.pairs) {
      numbersIn(p.model.text);
      numbersIn(p.policy.text);
    }
    lap();
    for (const p of al.pairs) {
      durationsIn(p.model.text);
      durationsIn(p.policy.text);
    }
    lap();
    for (const p of al.pairs) {
      frequenciesIn(p.model.text);
      frequenciesIn(p.policy.text);
    }
    lap();
    al.pairs.map((x) => comparePair(x));
    lap();
    if (i > 6)
      console.log(
        'clauses align runs meaning | roles forces numbers durations freq | compare',
        tm.map((x) => x.toFixed(1)).join(' '),
      );
  }
});

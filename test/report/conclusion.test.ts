/** A conclusion that travelled as text is the conclusion that was reached. */
import { expect, test } from 'vitest';
import { packConclusion, unpackConclusion } from '../../src/report/conclusion.ts';
import { association, policy, result } from '../compose/small-report.ts';

test('it comes back whole', () => {
  const conclusion = {
    association: association([policy([result('BR-101', 'pass'), result('BR-102', 'fail')])]),
    sketches: [{ association: 'noor', policy: 'policy', file: 'policies/noor/policy.yaml', hashes: [1, 2] }],
  };

  expect(unpackConclusion(packConclusion(conclusion))).toEqual(conclusion);
});

test.each(['', '{', '{}', 'null', '[]', '[1]', '[[3,4]]', '["id\\n","noor",[0,1],"association\\n",[3,2]]'])(
  'what is no conclusion is none: %s',
  (text) => {
    expect(unpackConclusion(text)).toBeUndefined();
  },
);

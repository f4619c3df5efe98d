/** A conclusion that travelled as text is the conclusion that was reached. */
import { expect, test } from 'vitest';
import { packConclusion, unpackConclusion } from '../../src/check/packed-assessment.ts';
import { survey } from '../../src/pipeline.ts';
import { memoryHost } from '../support/memory-host.ts';
import { workspace } from '../support/workspaces.ts';

test('it comes back whole, with the requirements of the standards at hand', async () => {
  const { associations, examine, standards } = await survey(memoryHost(workspace()), {
    selection: [],
    standards: [],
    profile: 'full',
    together: true,
  });
  const { assessment, notes, sketches } = await examine(associations[0]!);
  const back = unpackConclusion(packConclusion({ assessment, notes, sketches }, standards), standards);

  expect(back).toEqual({ assessment, notes, sketches });
  expect(back?.assessment.policies[0]?.results[0]?.requirement).toBe(
    assessment.policies[0]?.results[0]?.requirement,
  );
});

test.each(['', '{', '{}', 'null', '{"assessment":{"policies":[{"results":[{"asked":[9,9]}]}]},"notes":[]}'])(
  'what is no conclusion is none: %s',
  (text) => {
    expect(unpackConclusion(text, [])).toBeUndefined();
  },
);

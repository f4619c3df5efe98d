/** What is said of the five associations: read by people, and changed only on purpose. */
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { associationNames, projectHost } from '../support/policies-on-disk.ts';

test.each(associationNames)('the findings about %s are those that were read', async (association) => {
  const inquiry = { selection: [association], standards: [], profile: 'full', asOf: '2026-01-01' } as const;
  const { report } = await inspect(projectHost(), inquiry, '0.0.0');
  const lines = findingsIn(report).map(
    ({ severity, code, pointer, message }) =>
      `${severity} ${code} ${pointer} ${message.ar.replaceAll(/[\u2068\u2069]/g, '')}`,
  );

  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/findings/${association}.txt`);
});

test.each(associationNames)('nothing is wrong with the language of %s', async (association) => {
  const inquiry = { selection: [association], standards: ['drafting'], profile: 'full' } as const;
  const { report } = await inspect(projectHost(), inquiry, '0.0.0');

  expect(findingsIn(report).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
});

/** What `siyasa new` writes is valid at once, has every section, and asks to be filled in. */
import { expect, test } from 'vitest';
import { findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { startAssociation, startPolicy } from '../../src/workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

const inquiry = { selection: [], standards: ['beneficiary-relations'], profile: 'full' } as const;

test('a new association with a new policy has nothing wrong but what is still to be filled in', async () => {
  const host = memoryHost({});

  expect(await startAssociation(host, 'noor')).toEqual({ path: 'policies/noor/association.yaml' });
  expect(await startPolicy(host, 'noor', 'beneficiary-relations')).toEqual({
    path: 'policies/noor/beneficiary-relations.yaml',
  });

  const { report } = await inspect(host, inquiry, '0.0.0');
  const findings = findingsIn(report);
  const about = (code: string) => findings.filter((finding) => finding.code.startsWith(code));

  expect(report.associations.flatMap((association) => association.findings)).toEqual([]);
  expect(about('structure/required-section')).toEqual([]);
  expect(about('language/both-languages')).toEqual([]);
  expect(about('content/')).toEqual([]);
  expect(about('language/no-placeholders').length).toBeGreaterThan(5);
});

test('the identifier is that of the folder', async () => {
  const host = memoryHost({});
  await startAssociation(host, 'al-noor');

  const result = await host.workspace.read('policies/al-noor/association.yaml', 100_000);

  expect('bytes' in result && new TextDecoder().decode(result.bytes)).toContain('\nid: al-noor\n');
});

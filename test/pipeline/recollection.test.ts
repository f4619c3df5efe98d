/** An earlier run is recognised only where everything that it read and was asked is the same. */
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../src/model/commission.ts';
import { identityOf } from '../../src/recollection.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';
import { minimalPolicy, workspace } from '../support/workspaces.ts';

const inquiry: Inquiry = { selection: [], standards: [], profile: 'full' };
const identify = (files: MemoryFiles, asked = inquiry, program = '1') =>
  identityOf(memoryHost(files), asked, program);
const files = workspace();
const [policyPath = ''] = Object.keys(files).filter((path) => !path.endsWith('association.yaml'));

test('the same question about the same files has the same name', async () => {
  expect(await identify(files)).toEqual(await identify({ ...files }));
});

describe('another name is given', () => {
  test.each<[string, MemoryFiles, Inquiry, string]>([
    [
      'where a policy differs by one character',
      { ...files, [policyPath]: `${minimalPolicy} ` },
      inquiry,
      '1',
    ],
    ['where a file joins', { ...files, 'policies/noor/waivers.yaml': 'waivers: []' }, inquiry, '1'],
    ['where a standard of the workspace joins', { ...files, 'standards/own.yaml': 'id: own' }, inquiry, '1'],
    [
      'where another association joins, for names are compared',
      { ...files, 'policies/amal/association.yaml': 'id: amal' },
      { ...inquiry, selection: ['noor'] },
      '1',
    ],
    ['where another profile is asked for', files, { ...inquiry, profile: 'basic' }, '1'],
    ['where it is asked on another day', files, { ...inquiry, asOf: '2025-01-01' }, '1'],
    ['where another program asks', files, inquiry, '2'],
  ])('%s', async (_, changed, asked, program) => {
    const before = await identify(
      files,
      asked.selection.length > 0 ? { ...inquiry, selection: ['noor'] } : inquiry,
    );

    expect((await identify(changed, asked, program)).run).not.toBe(before.run);
  });
});

test('a change to one association leaves the names of the others', async () => {
  const two: MemoryFiles = {
    ...files,
    'policies/amal/association.yaml':
      'id: amal\nname: { official: { ar: جمعية الأمل } }\nlegalForm: association\n',
    'policies/amal/policy.yaml': 'type: beneficiary-relations\n',
  };
  const before = await identify(two);
  const after = await identify({ ...two, 'policies/amal/policy.yaml': 'type: other\n' });

  expect(after.associations.get('noor')).toEqual(before.associations.get('noor'));
  expect(after.associations.get('amal')).not.toEqual(before.associations.get('amal'));
});

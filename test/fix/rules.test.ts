/** The repairs of the rules themselves, made in policies full of the faults that they look for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mend } from '../../src/mending.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { memoryHost } from '../support/memory-host.ts';
import { associationNames } from '../support/policies-on-disk.ts';

const inquiry = { selection: [], standards: [], profile: 'full' } as const;

/** Faults of copied texts, in a text that was clean; keys, comments and layout stay. */
const faults: readonly (readonly [clean: RegExp, faulty: string])[] = [
  [/(?<=[\u0621-\u064A])، (?=[\u0621-\u064A])/g, ' ، '],
  [/(?<=[\u0621-\u064A]) (?=ال)/g, '  '],
  [/(?<=[\u0621-\u064A])؛ /g, '؛'],
  [/الم(?=ست)/g, 'المـ'],
  [/(?<=[\u0621-\u064A])\.$/gm, ''],
  [/(?<=[\u0621-\u064A])، /g, ', '],
];

/** A text with faults here and there: with more of them no rule would rely on it. */
function spoilt(text: string): string {
  let places = 0;
  const lines = text.split('\n').map((line) => {
    if (line.trimStart().startsWith('#') || !/^ {8,}\S/.test(line)) return line;
    return faults.reduce(
      (changed, [clean, faulty]) =>
        changed.replace(clean, (found) => ((places += 1) % 31 === 0 ? faulty : found)),
      line,
    );
  });
  return lines.join('\n');
}

/** The data without what the repairs may change: signs and spaces. */
function bare(text: string): string {
  const { value } = parseYaml({ path: 'policy.yaml', text });
  return JSON.stringify(value!.data).replaceAll(/[\s،؛,;.ـ]|\\n/g, '');
}

test.each(associationNames)('are all made in %s, once, and touch no word', async (name) => {
  const folder = `policies/${name}`;
  const policy = `${folder}/beneficiary-relations.yaml`;
  const before = spoilt(readFileSync(policy, 'utf8'));
  const profile = { [`${folder}/association.yaml`]: readFileSync(`${folder}/association.yaml`, 'utf8') };

  const host = memoryHost({ ...profile, [policy]: before });
  await mend(host, inquiry, false);
  const read = await host.workspace.read(policy, 1024 * 1024);
  const after = 'bytes' in read ? new TextDecoder().decode(read.bytes) : '';
  const again = await mend(host, inquiry, true);

  expect(after).not.toBe(before);
  expect(again.map(({ diff }) => diff).join('')).toBe('');
  expect(again.flatMap(({ left }) => left)).toEqual([]);
  expect(bare(after)).toEqual(bare(before));
  expect(after.split('\n')).toHaveLength(before.split('\n').length);
});

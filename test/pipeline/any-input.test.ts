/** Whatever is in the files, the check ends, with findings and without a defect of ours. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';

const profilePath = 'policies/noor/association.yaml';
const policyPath = 'policies/noor/beneficiary-relations.yaml';
const profile = readFileSync('policies/alseraj/association.yaml', 'utf8').replace('id: alseraj', 'id: noor');
const policy = readFileSync('policies/alseraj/beneficiary-relations.yaml', 'utf8');
const sound = { [profilePath]: profile, [policyPath]: policy };
const inquiry = { selection: [], standards: [], profile: 'full', asOf: '2026-01-01' } as const;

async function defectsIn(files: MemoryFiles): Promise<string[]> {
  const { report } = await inspect(memoryHost(files), inquiry, '0.0.0');
  return findingsIn(report)
    .filter(({ code }) => code.startsWith('internal/'))
    .map(({ code, message }) => `${code} ${message.en}`);
}

/** Letters, marks, digits, signs and spaces as policies have them, and everything else that Unicode has. */
const anyCharacters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةـًٌٍَُِّْ٠١٢٩۴ 19.,،؛؟:()[]{}"\'-/*#|>\n\t'),
    ),
    maxLength: 60,
  }),
);

describe('no defect of ours comes to light', () => {
  test('where a file ends too early', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(profilePath, policyPath),
        fc.nat(policy.length),
        async (path, length) => {
          expect(await defectsIn({ ...sound, [path]: sound[path].slice(0, length) })).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('where characters are put in or taken out anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(policy.length), fc.nat(30), anyCharacters, async (at, gap, characters) => {
        const text = policy.slice(0, at) + characters + policy.slice(at + gap);
        expect(await defectsIn({ ...sound, [policyPath]: text })).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('where texts are anything at all', async () => {
    const text = fc.record({
      ar: anyCharacters.filter((characters) => !/[\p{Cc}\p{Cs}]/u.test(characters)),
      en: anyCharacters,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
        const items = texts.map((one) => ({ text: one }));
        const data = {
          type: 'beneficiary-relations',
          title: { ar: 'سياسة', en: 'Policy' },
          sections: {
            preamble: { text: texts[0] ?? { ar: 'نص' } },
            handlingSteps: { items },
            rights: { items },
          },
        };
        expect(await defectsIn({ ...sound, [policyPath]: JSON.stringify(data) })).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

test('the order in which files are found makes no difference', async () => {
  const files: MemoryFiles = {
    ...sound,
    'policies/amal/association.yaml': profile.replace('id: noor', 'id: amal'),
    'policies/amal/first.yaml': policy,
    'policies/amal/second.yaml': policy.replace('title:', '# \ntitle:'),
  };
  const reportOn = async (order: readonly string[]) => {
    const host = memoryHost(Object.fromEntries(order.map((path) => [path, files[path]!])));
    return (await inspect(host, inquiry, '0.0.0')).report;
  };
  const expected = await reportOn(Object.keys(files));

  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.keys(files), { minLength: 5 }), async (order) => {
      expect(await reportOn(order)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

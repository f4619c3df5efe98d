/** Whatever is wrong with the files, the run says where and why in both languages, and judges the rest. */
import { describe, expect, test } from 'vitest';
import { findingsIn, type Report } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';
import { minimalPolicy, minimalProfile, workspace } from '../support/workspaces.ts';

const profile = 'policies/noor/association.yaml';
const policy = 'policies/noor/beneficiary-relations.yaml';
const heading = minimalPolicy.replace('sections: {}\n', '');

async function report(files: MemoryFiles, selection: readonly string[] = []): Promise<Report> {
  const inquiry = { selection, standards: ['beneficiary-relations'], profile: 'basic' } as const;
  return (await inspect(memoryHost(files), inquiry, '0.0.0')).report;
}

/** Findings about files, as `file:line:column code`. */
async function aboutFiles(files: MemoryFiles, selection?: readonly string[]): Promise<string[]> {
  const { findings, associations } = await report(files, selection);
  return [...findings, ...associations.flatMap((association) => association.findings)].map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}

/** The beginning of a PNG of a size in pixels: what is read of it before it is taken for an image. */
function imageOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('a workspace', () => {
  test.each<[string, MemoryFiles, string]>([
    ['without policies', {}, 'policies:1:1 load/no-policies-folder'],
    ['without associations', { 'policies/README.md': '' }, 'policies:1:1 load/no-associations'],
    [
      'with a folder whose name cannot be an address',
      { 'policies/جمعية/association.yaml': minimalProfile },
      'policies/جمعية:1:1 load/folder-name',
    ],
    [
      'with an association without policies',
      { [profile]: minimalProfile },
      'policies/noor:1:1 load/no-policies',
    ],
    ['with an association without a profile', { [policy]: minimalPolicy }, `${profile}:1:1 load/missing`],
    [
      'with a policy named like a report',
      workspace({ 'policies/noor/compliance.yaml': minimalPolicy }),
      'policies/noor/compliance.yaml:1:1 load/file-name',
    ],
    [
      'with a policy named in Arabic',
      workspace({ 'policies/noor/سياسة.yaml': minimalPolicy }),
      'policies/noor/سياسة.yaml:1:1 load/file-name',
    ],
    [
      'with a schema that is no schema',
      workspace({ 'schemas/shared/role.schema.json': '{' }),
      'schemas/shared/role.schema.json:1:1 load/bad-schema',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await aboutFiles(files)).toContain(expected);
  });

  test('asked for something it does not have', async () => {
    expect(await aboutFiles(workspace(), ['unknown'])).toEqual(['unknown:1:1 load/no-match']);
  });
});

describe('a file', () => {
  test.each<[string, MemoryFiles[string], string]>([
    ['that is a folder', { failure: 'notAFile' }, 'load/not-a-file'],
    ['of 10 MB', 'a'.repeat(10_000_000), 'load/too-large'],
    ['behind a link out of the workspace', { failure: 'outsideWorkspace' }, 'load/outside-workspace'],
    ['that may not be read', { failure: 'denied' }, 'load/denied'],
    ['in Windows-1256', new Uint8Array([0xd3, 0xed, 0xc7, 0xd3, 0xc9]), 'load/not-utf-8'],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x33, 0x06]), 'load/not-utf-8'],
    ['that is empty', '', 'yaml/empty'],
    ['that is not YAML', 'a: [', 'yaml/indentation'],
  ])('%s', async (_, content, code) => {
    expect(await aboutFiles(workspace({ [policy]: content }))).toContain(
      `${policy}:1:${code === 'yaml/indentation' ? 5 : 1} ${code}`,
    );
  });

  test('with a byte order mark is read like any other', async () => {
    expect(await aboutFiles(workspace({ [policy]: `\uFEFF${minimalPolicy}` }))).toEqual([]);
  });
});

describe('a policy', () => {
  test.each([
    ['that is a list', '- a\n', '1:1 schema/not-a-document'],
    ['without a type', 'title: { ar: سياسة }\nsections: {}\n', '1:1 schema/no-policy-type'],
    ['of a misspelt type', minimalPolicy.replace('relations', 'relation'), '1:7 schema/misspelt-policy-type'],
    ['of an unknown type', 'type: anything\n', '1:7 schema/unknown-policy-type'],
    ['without sections', heading, '1:1 schema/missing-field'],
    ['with a misspelt key', `${heading}section: {}\nsections: {}\n`, '3:1 schema/misspelt-key'],
    ['with an unknown key', `${heading}remark: x\nsections: {}\n`, '3:1 schema/unknown-key'],
    ['with a section of the wrong kind', `${heading}sections: { preamble: نص }\n`, '3:23 schema/wrong-type'],
    ['with a key without value', `${heading}sections:\n`, '3:10 schema/no-value'],
    [
      'without the Arabic of a text',
      `${heading}sections: { preamble: { text: { en: We } } }\n`,
      '3:25 schema/missing-field',
    ],
    [
      'with a date that does not exist',
      `${minimalPolicy}document: { issueDate: 2024-02-30 }\n`,
      '4:24 schema/not-a-date',
    ],
    [
      'with an issue number without quotes',
      `${minimalPolicy}document: { issue: 1.0 }\n`,
      '4:20 schema/number-without-quotes',
    ],
    [
      'with an issue number of the wrong form',
      `${minimalPolicy}document: { issue: first }\n`,
      '4:20 schema/wrong-form',
    ],
    ['with a misspelt value', `${minimalPolicy}approval: { mode: inperson }\n`, '4:19 schema/misspelt-value'],
    [
      'with a value that is not in the list',
      `${minimalPolicy}approval: { mode: telegraph }\n`,
      '4:19 schema/not-in-list',
    ],
    [
      'with a service time of nothing',
      `${heading}sections: { handlingSteps: { items: [{ text: { ar: ن }, serviceTime: { maximum: 0, unit: workingDays, from: applicationComplete } }] } }\n`,
      '3:81 schema/too-small',
    ],
    [
      'with a service time that has a minimum',
      `${heading}sections: { handlingSteps: { items: [{ text: { ar: ن }, serviceTime: { minimum: 14, maximum: 20, unit: workingDays, from: applicationComplete } }] } }\n`,
      '3:72 schema/misspelt-key',
    ],
    [
      'with raw HTML',
      `${heading}sections: { preamble: { text: { ar: "نص <script>alert(1)</script>" } } }\n`,
      '3:37 prose/html',
    ],
    [
      'with a remote image',
      `${heading}sections: { preamble: { text: { ar: "![x](https://a.example/x.png)" } } }\n`,
      '3:37 prose/image',
    ],
    [
      'with a link to a file',
      `${heading}sections: { preamble: { text: { ar: "[x](file:///etc/passwd)" } } }\n`,
      '3:37 prose/unsafe-link',
    ],
    [
      'with a link that is a script',
      `${heading}sections: { preamble: { text: { ar: "[x](javascript:alert)" } } }\n`,
      '3:37 prose/unsafe-link',
    ],
    [
      'with a hidden reversal of direction',
      minimalPolicy.replace('Beneficiary', 'Bene\u202Eficiary'),
      '2:57 yaml/direction-control',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await aboutFiles(workspace({ [policy]: text }))).toContain(`${policy}:${expected}`);
  });
});

describe('a profile', () => {
  test.each<[string, string, MemoryFiles, string]>([
    ['that is a list', '- a\n', {}, '1:1 schema/not-a-document'],
    [
      'whose id is not that of its folder',
      minimalProfile.replace('noor', 'nour'),
      {},
      '1:5 schema/id-differs',
    ],
    [
      'whose id leads out of the folder',
      minimalProfile.replace('noor', '../../etc'),
      {},
      '1:5 schema/wrong-form',
    ],
    [
      'with a licence number without quotes',
      `${minimalProfile}licence: { number: 05049 }\n`,
      {},
      '4:20 schema/number-without-quotes',
    ],
    [
      'whose logo leads out of the folder',
      `${minimalProfile}brand: { logo: ../../../etc/passwd.svg }\n`,
      {},
      '4:16 schema/wrong-form',
    ],
    [
      'whose logo does not exist',
      `${minimalProfile}brand: { logo: logo.svg }\n`,
      {},
      '4:16 logo/not-readable',
    ],
    [
      'whose logo is too large',
      `${minimalProfile}brand: { logo: logo.png }\n`,
      { 'policies/noor/logo.png': { failure: 'tooLarge' } },
      '4:16 logo/too-large',
    ],
    [
      'whose logo is another kind of file',
      `${minimalProfile}brand: { logo: logo.png }\n`,
      { 'policies/noor/logo.png': '<svg/>' },
      '4:16 logo/not-an-image',
    ],
    [
      'whose logo holds a script',
      `${minimalProfile}brand: { logo: logo.svg }\n`,
      { 'policies/noor/logo.svg': '<svg><script>1</script></svg>' },
      '4:16 logo/not-plain-svg',
    ],
    [
      'whose logo fetches something',
      `${minimalProfile}brand: { logo: logo.svg }\n`,
      { 'policies/noor/logo.svg': '<svg><image href="https://a.example/x"/></svg>' },
      '4:16 logo/not-plain-svg',
    ],
    [
      'whose logo is a small file that would fill the memory',
      `${minimalProfile}brand: { logo: logo.png }\n`,
      { 'policies/noor/logo.png': imageOf(65_535, 65_535) },
      '4:16 logo/too-large',
    ],
    [
      'whose colour cannot be read on white',
      `${minimalProfile}brand: { colour: "#ffcc00" }\n`,
      {},
      '4:18 brand/low-contrast',
    ],
    ['whose theme there is not', `${minimalProfile}document: { theme: nowhere }\n`, {}, '4:20 theme/unknown'],
    [
      'whose layout there is not',
      `${minimalProfile}document: { layout: sideways }\n`,
      {},
      '4:21 schema/not-in-list',
    ],
  ])('%s', async (_, text, files, expected) => {
    expect(await aboutFiles(workspace({ [profile]: text, ...files }))).toContain(`${profile}:${expected}`);
  });

  test.each([
    ['a readable colour', 'brand: { colour: "#1f5c4d" }', {}],
    ['a theme that is shipped', 'document: { theme: formal }', {}],
    [
      "a theme of the workspace's own",
      'document: { theme: own }',
      { 'templates/themes/own.css': ':root { --ink: #000 }' },
    ],
    [
      'an image as large as print needs',
      'brand: { logo: logo.png }',
      { 'policies/noor/logo.png': imageOf(2000, 2000) },
    ],
  ])('nothing is said of %s', async (_, more, files) => {
    const said = await aboutFiles(workspace({ [profile]: `${minimalProfile}${more}\n`, ...files }));

    expect(said.filter((line) => line.startsWith(profile))).toEqual([]);
  });
});

describe('the image of a signature', () => {
  const signed = (name: string) =>
    `${minimalPolicy}approval:\n  signatories:\n    - { name: { ar: سعد }, role: chair, signature: ${name} }\n`;

  test.each([
    ['that is not there', 'saad.png', {}, 'signature/not-readable'],
    [
      'that is too large',
      'saad.png',
      { 'policies/noor/saad.png': { failure: 'tooLarge' } },
      'signature/too-large',
    ],
    ['that is no image', 'saad.png', { 'policies/noor/saad.png': 'text' }, 'signature/not-an-image'],
    [
      'that holds a script',
      'saad.svg',
      { 'policies/noor/saad.svg': '<svg onload="alert(1)"/>' },
      'signature/not-plain-svg',
    ],
    ['that leads out of the folder', '../secret.png', {}, 'schema/wrong-form'],
  ] as const)('%s', async (_, name, files, code) => {
    const said = await aboutFiles(workspace({ [policy]: signed(name), ...files }));

    expect(said.filter((line) => line.startsWith(`${policy}:6:`)).map((line) => line.split(' ')[1])).toEqual([
      code,
    ]);
  });
});

describe("a workspace's own standard", () => {
  const path = 'standards/beneficiary-relations.yaml';
  const standard = (requirement: string) => `id: beneficiary-relations
version: 1.0.0
title: { ar: معيار, en: Standard }
appliesTo: [beneficiary-relations]
requirements:
  - { id: XX-101, question: { ar: هل؟, en: Is it? }, provenance: house, class: mandatory, profile: basic, severity: error, ${requirement} }
`;

  test.each([
    ['that names a misspelt rule', standard('rule: identity/licens'), '6:130 standard/misspelt-rule'],
    ['that names an unknown rule', standard('rule: weather/rain'), '6:130 standard/unknown-rule'],
    [
      'that sets an unknown parameter',
      standard('rule: identity/licence, parameters: { minimum: 1 }'),
      '6:171 standard/unknown-parameter',
    ],
    [
      'that sets a parameter to what it cannot be',
      standard('rule: structure/required-section, parameters: { section: 3 }'),
      '6:181 standard/wrong-parameter',
    ],
    [
      'that cites a source it does not have',
      standard('rule: identity/licence, citation: { source: nowhere }'),
      '6:168 standard/unknown-source',
    ],
    ['that is not of the shape of a standard', standard('rule: 7'), '6:130 schema/number-without-quotes'],
  ])('%s', async (_, text, expected) => {
    expect(await aboutFiles(workspace({ [path]: text }))).toContain(`${path}:${expected}`);
  });
});

describe('what cannot be read', () => {
  const other = {
    'policies/amal/association.yaml': minimalProfile.replace('noor', 'amal'),
    'policies/amal/beneficiary-relations.yaml': minimalPolicy,
  };

  test('is not judged, and does not keep the others from being judged', async () => {
    const { associations } = await report(workspace({ [policy]: 'a: [', ...other }));
    const [amal, noor] = associations;

    expect(noor?.policies.map(({ assessed }) => assessed)).toEqual([false]);
    expect(new Set(noor?.policies[0]?.results.map(({ outcome }) => outcome))).toEqual(
      new Set(['notAssessed']),
    );
    expect(amal?.policies.map(({ assessed }) => assessed)).toEqual([true]);
    expect(amal?.totals.outcomes.fail).toBeGreaterThan(0);
  });

  test('a profile that cannot be read leaves its policies unjudged', async () => {
    const { associations } = await report(workspace({ [profile]: 'id: [' }));

    expect(associations[0]?.policies).toMatchObject([{ name: 'beneficiary-relations', assessed: false }]);
  });
});

test('every finding has its sentence in both languages, with every slot filled', async () => {
  const findings = findingsIn(
    await report(
      workspace({
        [policy]: `${minimalPolicy}document: { issue: 1.0, code: "", review: { everyMonths: 0 } }\nremark: 1\n`,
      }),
    ),
  );

  expect(findings.length).toBeGreaterThan(3);
  for (const { message, remedy } of findings) {
    expect(`${message.ar}${message.en}${remedy?.ar}${remedy?.en}`).not.toMatch(/[{}]|undefined/);
  }
});

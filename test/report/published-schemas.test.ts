/** What Siyasa writes has the shape that it publishes. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.ts';
import { hashed, manifestArtifact } from '../../src/publish/manifest.ts';
import type { Report } from '../../src/model/report.ts';
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts';
import { workspace } from '../support/workspaces.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv, ['date']);
  return ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object);
}

const isReport = validatorOf('report');
const isManifest = validatorOf('manifest');

async function reportOn(files: MemoryFiles): Promise<Report> {
  const inquiry = { selection: [], standards: ['beneficiary-relations'], profile: 'full' } as const;
  const { report } = await inspect(memoryHost(files), inquiry, '0.1.0');
  return report;
}

/** The report as a reader gets it: through JSON, where a PDF was made with the pages of the evidence. */
function errorsIn(report: unknown): unknown {
  const withPages = JSON.stringify(report).replaceAll('"evidence":[{', '"evidence":[{"page":2,');
  return [report, JSON.parse(withPages)].flatMap((one) =>
    isReport(JSON.parse(JSON.stringify(one))) ? [] : isReport.errors,
  );
}

describe('the schema of the report', () => {
  test.each<[string, MemoryFiles]>([
    ['a policy that lacks nearly everything', workspace()],
    ['a policy that cannot be read', workspace({ 'policies/noor/beneficiary-relations.yaml': 'type: [' })],
    [
      'a policy of a type that is not known',
      workspace({ 'policies/noor/beneficiary-relations.yaml': 'type: unknown' }),
    ],
    ['a profile that cannot be read', workspace({ 'policies/noor/association.yaml': 'id: 5' })],
    ['no association at all', {}],
  ])('fits a report on %s', async (_, files) => {
    expect(errorsIn(await reportOn(files))).toEqual([]);
  });

  test('fits a report with evidence, pages, findings and citations', async () => {
    const filled = `type: beneficiary-relations
title: { ar: سياسة تنظيم العلاقة مع المستفيدين, en: Beneficiary relations policy }
sections:
  preamble: { text: { ar: تمهيد., en: Preamble. } }
`;
    const report = await reportOn(workspace({ 'policies/noor/beneficiary-relations.yaml': filled }));
    const results = report.associations[0]?.policies[0]?.results ?? [];

    expect(errorsIn(report)).toEqual([]);
    expect(results.some(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(results.some(({ findings }) => findings.length > 0)).toBe(true);
    expect(results.some(({ citation }) => citation?.note !== undefined)).toBe(true);
  });

  test.each<[string, (report: Report) => unknown]>([
    ['a field that it does not know', (report) => ({ ...report, score: 92 })],
    ['a version other than its own', (report) => ({ ...report, schemaVersion: '3.0' })],
    [
      'an outcome that is none',
      (report) => JSON.parse(JSON.stringify(report).replace('"outcome":"fail"', '"outcome":"ok"')) as unknown,
    ],
    [
      'a line before the first',
      (report) => JSON.parse(JSON.stringify(report).replace(/"line":\d+/, '"line":0')) as unknown,
    ],
    ['a missing field', (report) => ({ ...report, totals: undefined })],
  ])('does not fit a report with %s', async (_, change) => {
    expect(errorsIn(change(await reportOn(workspace())))).not.toEqual([]);
  });
});

describe('the schema of the manifest', () => {
  const head = {
    tool: { name: 'siyasa', version: '0.1.0' },
    standards: [{ id: 'beneficiary-relations', version: '1.0.0' }],
    asOf: '2026-01-01',
  } as const;
  const bytes = new TextEncoder().encode('x');

  test.each([null, 'Chromium 147.0.7727.0'])('fits a manifest printed by %s', async (browser) => {
    const files = {
      inputs: await hashed([{ path: 'policies/noor/association.yaml', bytes }]),
      outputs: await hashed([{ path: 'index.html', bytes }]),
    };
    const { bytes: text } = manifestArtifact({ ...head, browser }, files, 'manifest.json');
    const body: unknown = JSON.parse(new TextDecoder().decode(text));

    expect(isManifest(body) ? [] : isManifest.errors).toEqual([]);
  });

  test('does not fit a hash that is none', () => {
    expect(
      isManifest({
        schemaVersion: '1.0',
        ...head,
        browser: null,
        inputs: [{ path: 'a', sha256: 'b' }],
        outputs: [],
      }),
    ).toBe(false);
  });
});

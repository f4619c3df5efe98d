/** What a baseline has is known and counted apart; what it does not have is new. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import {
  findingsIn,
  type Finding,
  type Report,
  type ReportedPolicy,
  type ReportedResult,
} from '../../src/model/report.ts';
import { applyBaseline, baselineOf, parseBaseline } from '../../src/report/baseline.ts';
import { sum, totalsOf } from '../../src/report/report.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const words = { ar: 'كلمة', en: 'word' };
const file = 'policies/noor/policy.yaml';
const profile = 'policies/noor/association.yaml';

function finding(fingerprint: string, changes: Partial<Finding> = {}): Finding {
  return {
    code: 'language/spelling:wrong',
    severity: 'error',
    file,
    line: Number.parseInt(fingerprint, 16) % 1000,
    column: 1,
    endLine: 1,
    endColumn: 1,
    pointer: '',
    message: words,
    fingerprint,
    ...changes,
  };
}

const [one, two, three] = ['00000000000000a1', '00000000000000a2', '00000000000000a3'] as const;
const waiver = { reason: words, approver: words, minute: '1', expires: '2026-12-31' };

function result(findings: readonly Finding[], changes: Partial<ReportedResult> = {}): ReportedResult {
  return {
    requirement: 'BR-101',
    standard: 'beneficiary-relations',
    question: words,
    rule: 'language/spelling',
    outcome: findings.length > 0 ? 'fail' : 'pass',
    severity: 'error',
    provenance: 'house',
    class: 'mandatory',
    evidence: [],
    findings,
    ...changes,
  };
}

/** A report on one policy. */
function reportOf(results: readonly ReportedResult[], aboutFiles: readonly Finding[] = []): Report {
  const all = results.flatMap(({ findings }) => findings);
  const policy: ReportedPolicy = {
    type: 'beneficiary-relations',
    name: 'policy',
    title: words,
    file,
    assessed: true,
    results,
    indicators: [],
    totals: totalsOf(results, all),
  };
  const totals = totalsOf(results, [...all, ...aboutFiles]);
  const association = { id: 'noor', name: words, policies: [policy], findings: aboutFiles, totals };
  return {
    schemaVersion: '2.0',
    tool: { name: 'siyasa', version: '1.0.0' },
    asOf: '2026-01-01',
    profile: 'full',
    standards: [],
    associations: [association],
    findings: [],
    totals: sum([totals]),
  };
}

const before = reportOf([result([finding(one), finding(two)])]);

describe('a baseline', () => {
  test('makes its own report clean', () => {
    const { report, unneeded } = applyBaseline(before, baselineOf(before));

    expect(unneeded).toEqual([]);
    expect(findingsIn(report).map(({ known }) => known)).toEqual([true, true]);
    for (const { totals } of [report, report.associations[0]!, report.associations[0]!.policies[0]!]) {
      expect(totals.findings).toEqual({ error: 0, warning: 0, info: 0 });
      expect(totals).toMatchObject({ known: 2, waived: 0, outcomes: before.totals.outcomes });
    }
  });

  test('leaves what is new', () => {
    const after = reportOf([result([finding(two), finding(three)])]);
    const { report } = applyBaseline(after, baselineOf(before));

    expect(findingsIn(report).filter(({ known }) => known === undefined)).toEqual([finding(three)]);
    expect(report.totals).toMatchObject({ known: 1, findings: { error: 1 } });
  });

  test('changes nothing in a report that has nothing of it', () => {
    const after = reportOf([result([finding(three)])]);

    expect(applyBaseline(after, baselineOf(before)).report).toEqual(after);
  });

  test('knows what stands in the profile', () => {
    const after = reportOf([result([finding(one, { file: profile })])]);

    expect(applyBaseline(after, baselineOf(after)).report.totals.known).toBe(1);
  });

  test.each(['yaml/syntax', 'schema/missing', 'internal/rule-failed', 'waivers/expired'])(
    'never holds %s',
    (code) => {
      const report = reportOf([result([finding(one, { code })])], [finding(two, { code })]);
      const forged = { ...baselineOf(before), findings: [finding(one), finding(two)] };

      expect(baselineOf(report).findings).toEqual([]);
      expect(applyBaseline(report, forged).report).toEqual(report);
    },
  );

  test('holds nothing that is waived, and what is waived stays so', () => {
    const waived = reportOf([result([finding(one, { waiver })])]);
    const { report, unneeded } = applyBaseline(waived, baselineOf(before));

    expect(baselineOf(waived).findings).toEqual([]);
    expect(report.totals).toMatchObject({ waived: 1, known: 0 });
    expect(unneeded.map(({ fingerprint }) => fingerprint)).toEqual([one, two]);
  });
});

describe('an entry is no longer needed', () => {
  const unneededIn = (report: Report, recorded = before) =>
    applyBaseline(report, baselineOf(recorded)).unneeded.map(({ fingerprint }) => fingerprint);

  test('once it is mended', () => {
    expect(unneededIn(reportOf([result([finding(two)])]))).toEqual([one]);
    expect(unneededIn(reportOf([result([])]))).toEqual([one, two]);
  });

  test('but not where the rule was not asked', () => {
    expect(unneededIn(reportOf([]))).toEqual([]);
    expect(unneededIn(reportOf([result([], { rule: 'language/other' })]))).toEqual([]);
    expect(unneededIn(reportOf([result([], { outcome: 'notAssessed' })]))).toEqual([]);
  });

  test('and not where the file was not looked at', () => {
    const elsewhere = reportOf([result([finding(one, { file: profile })])]);
    const evidence = [{ file: profile, line: 1, column: 1, pointer: '' }];

    expect(unneededIn(reportOf([result([])]), elsewhere)).toEqual([]);
    expect(unneededIn(reportOf([result([], { evidence })]), elsewhere)).toEqual([one]);
  });
});

describe('reading', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv, ['date']);
  const fits = ajv.compile(JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8')) as object);
  const good = JSON.parse(JSON.stringify(baselineOf(before))) as Record<string, unknown>;

  test('gives what was written, which has the published shape', () => {
    expect(parseBaseline(JSON.stringify(good))).toEqual(baselineOf(before));
    expect(fits(good) ? [] : fits.errors).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a report', before],
    ['another version', { ...good, schemaVersion: '2.0' }],
    ['no findings', { ...good, findings: undefined }],
    ['findings that are no list', { ...good, findings: {} }],
    ['a finding without a fingerprint', { ...good, findings: [{ code: 'a', file: 'b', message: words }] }],
    [
      'a finding without words',
      { ...good, findings: [{ fingerprint: one, code: 'a', file: 'b', message: null }] },
    ],
    ['no tool', { ...good, tool: 'siyasa' }],
    ['a list', [good]],
    ['nothing', null],
  ])('refuses %s, as the published shape does', (_, data) => {
    expect(parseBaseline(JSON.stringify(data))).toBeUndefined();
    expect(fits(JSON.parse(JSON.stringify(data)))).toBe(false);
  });

  test('refuses what is not JSON', () => {
    expect(parseBaseline('schemaVersion: "1.0"')).toBeUndefined();
  });
});

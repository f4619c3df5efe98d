/** The proof of the check: what was made wrong is found, where it is wrong, and what is right is left alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { counts, findingsIn } from '../../src/model/report.ts';
import { inspect } from '../../src/pipeline.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryHost } from '../support/memory-host.ts';
import { filesOf, readCases } from './defect.ts';
import { exactnessOf, precisionOf, recallOf, scoreCases, scoresByRule } from './score.ts';

const inquiry = { selection: [], standards: [], profile: 'full', asOf: '2026-01-01' } as const;
const cases = readCases();

describe('the seeded defects', async () => {
  const results = await scoreCases(cases);
  const all = scoresByRule(results).get('all')!;

  test('are found', () => {
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.98);
  });

  test('are all that is said', () => {
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.98);
  });

  test('are shown at their own characters', () => {
    expect(exactnessOf(all)).toBeGreaterThanOrEqual(0.95);
  });

  test('leave sound texts without an accusation', () => {
    const accused = results.filter(
      ({ expected, unexpected }) => expected.length === 0 && unexpected.length > 0,
    );
    expect(
      accused.map(({ name, unexpected }) => `${name}: ${unexpected.map(({ code }) => code).join(', ')}`),
    ).toEqual([]);
  });
});

describe('the cases', () => {
  test('are many', () => {
    expect(cases.flatMap(({ expect: expected = [] }) => expected).length).toBeGreaterThanOrEqual(220);
    expect(cases.filter(({ expect: expected = [] }) => expected.length === 0).length).toBeGreaterThanOrEqual(
      70,
    );
  });

  test('seed every rule with two defects or more', () => {
    const seeded = cases.flatMap(({ expect: expected = [] }) =>
      expected.map(({ code }) => code.split(':')[0]),
    );
    const few = rules.filter(({ id }) => seeded.filter((rule) => rule === id).length < 2);
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  test('expect only what a rule can say', () => {
    const known = new Set(
      rules.flatMap(({ id, messages }) => Object.keys(messages).map((name) => `${id}:${name}`)),
    );
    const codes = cases.flatMap(({ expect: expected = [] }) => expected.map(({ code }) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

test('the sound association has no finding that counts as an error or a warning', async () => {
  const { report } = await inspect(memoryHost(filesOf('complete')), inquiry, '0.0.0');
  const grave = findingsIn(report).filter((finding) => counts(finding) && finding.severity !== 'info');
  expect(grave.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
});

test('every rule has something to say of associations that fail it', async () => {
  const folder = 'test/fixtures/every-rule-fails';
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const { report } = await inspect(memoryHost(files), inquiry, '0.0.0');
  const results = report.associations.flatMap(({ policies }) => policies.flatMap((policy) => policy.results));
  const spoken = new Set(results.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
});

/** The five associations: their files are in order, their documents complete, their report true to what their sources lack. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../../src/model/report.ts';
import { build } from '../../src/pipeline.ts';
import { arabicTextsOf, associationNames, projectHost, shareGivenBack } from '../support/policies-on-disk.ts';

const host = projectHost();
let report: Report;

beforeAll(async () => {
  const commission = {
    selection: [],
    standards: ['beneficiary-relations'],
    profile: 'extended',
    pdf: false,
    languages: ['ar', 'en'],
  } as const;
  report = (await build(host, commission, '0.0.0')).report;
});

function outcomesOf(association: string): Map<string, string> {
  const results = report.associations.find(({ id }) => id === association)?.policies[0]?.results ?? [];
  return new Map(results.map(({ requirement, outcome }) => [requirement, outcome]));
}

test('their files have nothing wrong with them', () => {
  const five = report.associations.filter(({ id }) => associationNames.some((name) => name === id));

  expect(five.map(({ id, findings }) => [id, findings])).toEqual(associationNames.map((id) => [id, []]));
});

test.each(associationNames)('%s: the document holds every Arabic word of its YAML', (name) => {
  const data: unknown = parse(readFileSync(`policies/${name}/beneficiary-relations.yaml`, 'utf8'));
  const html = new TextDecoder().decode(host.written.get(`${name}/beneficiary-relations.html`)?.bytes);

  expect(shareGivenBack(arabicTextsOf(data), html.replaceAll(/<[^>]*>/g, ' '))).toBe(1);
});

test.each([
  ['marefa', { licence: false, approvalDate: false, decision: true }],
  ['robotweak', { licence: true, approvalDate: false, decision: false }],
  ['alseraj', { licence: true, approvalDate: true, decision: false }],
  ['suqya', { licence: false, approvalDate: false, decision: false }],
  ['qalb', { licence: false, approvalDate: true, decision: false }],
])('%s: what its source lacks is reported as lacking', (name, { licence, approvalDate, decision }) => {
  const results = report.associations.find(({ id }) => id === name)!.policies[0]!.results;
  const met = (rule: string) => results.find((result) => result.rule === rule)?.outcome === 'pass';
  const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));

  expect({
    // None of the sources states the date of a licence, so the number alone is looked for.
    licence: !codes.includes('identity/licence:missing'),
    approvalDate: met('approval/date'),
    decision: met('approval/decision-number'),
  }).toEqual({ licence, approvalDate, decision });
});

describe('sections', () => {
  test.each(associationNames)(
    '%s has the six that every published policy of the type has, but perhaps the approval',
    (name) => {
      const outcomes = outcomesOf(name);

      expect(
        ['BR-101', 'BR-102', 'BR-103', 'BR-104', 'BR-105', 'BR-106'].map((number) => outcomes.get(number)),
      ).toEqual(Array(6).fill('pass'));
    },
  );

  test('the approval is missing where the source has none', () => {
    expect(associationNames.map((name) => [name, outcomesOf(name).get('BR-107')])).toEqual([
      ['alseraj', 'pass'],
      ['marefa', 'pass'],
      ['qalb', 'pass'],
      ['robotweak', 'fail'],
      ['suqya', 'fail'],
    ]);
  });
});

test('Hijri and Gregorian dates of Al-Seraj agree', () => {
  const results = report.associations.find(({ id }) => id === 'alseraj')?.policies[0]?.results ?? [];

  expect(results.find(({ rule }) => rule === 'approval/hijri-agreement')?.outcome).toBe('pass');
});

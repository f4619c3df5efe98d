/** A waiver covers what it names until its day, and says when it is spent, mistaken or not needed. */
import { describe, expect, test } from 'vitest';
import { applyWaivers, lastDayOf, type Waivable } from '../../src/check/waivers.ts';
import { waiverDiagnostics } from '../../src/locales/waivers.ts';
import type { Assessment, RequirementResult } from '../../src/model/assessment.ts';
import { wordsFor } from '../../src/model/catalogue.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Waivers } from '../../src/model/generated/documents.ts';
import { startOfFile } from '../../src/model/position.ts';
import type { Outcome } from '../../src/model/rule.ts';
import type { Sourced } from '../../src/model/source.ts';
import type { Requirement, Standard } from '../../src/model/standard.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

const words = { ar: 'كلمة', en: 'word' };
const standard: Standard = { id: 'test', version: '1.0.0', title: words, requirements: [] };

/** What is asked, of which rule, and the places about which it is not met. */
function resultOf(
  id: string,
  rule: string,
  outcome: Outcome,
  ...places: readonly string[]
): RequirementResult {
  const requirement: Requirement = {
    id,
    question: words,
    provenance: 'house',
    class: 'mandatory',
    profile: 'basic',
    severity: 'error',
    rule,
  };
  const findings = places.map((place): Diagnostic => {
    const [code = '', pointer = ''] = place.split(' ');
    const fullCode = code.includes('/') ? code : `${rule}:${code}`;
    return {
      code: fullCode,
      severity: 'error',
      values: {},
      file: 'policies/noor/aid.yaml',
      pointer,
      span: startOfFile,
    };
  });
  return { requirement, standard, outcome, evidence: [], findings };
}

const assessment: Assessment = {
  name: words,
  association: 'noor',
  policies: [
    {
      name: 'aid',
      title: words,
      type: 'aid',
      file: 'policies/noor/aid.yaml',
      assessed: true,
      results: [
        resultOf(
          'BR-101',
          'language/spelling',
          'fail',
          'wrong /sections/rights/text',
          'doubtful /sections/rights2',
        ),
        resultOf('BR-102', 'dates/review', 'review', 'overdue /document/review'),
        resultOf('BR-103', 'dates/effective', 'pass'),
        resultOf('BR-104', 'approval/session', 'declared', 'unverified /approval'),
        resultOf('BR-105', 'content/scope', 'notAssessed', 'internal/rule-failed '),
      ],
    },
    {
      name: 'complaints',
      title: words,
      type: 'complaints',
      file: 'policies/noor/complaints.yaml',
      assessed: true,
      results: [resultOf('BR-101', 'language/spelling', 'fail', 'wrong /sections/rights')],
    },
  ],
  notes: [],
};

const known: Waivable = {
  policies: ['aid', 'complaints'],
  requirements: ['BR-101', 'BR-102', 'BR-103', 'BR-104', 'BR-105', 'BR-106'],
  codes: [
    'language/spelling:wrong',
    'language/spelling:doubtful',
    'dates/review:overdue',
    'dates/effective:missing',
    'content/scope:missing',
  ],
};

function waiversFrom(...entries: readonly string[]): Sourced<Waivers> {
  const rest = 'reason: { ar: سبب }, approver: { ar: المجلس }, minute: "12"';
  const dated = (entry: string) => (entry.includes('expires:') ? entry : `${entry}, expires: 2026-12-31`);
  const text = `waivers:\n${entries.map((entry) => `  - { ${dated(entry)}, ${rest} }\n`).join('')}`;
  return parseYaml({ path: 'policies/noor/waivers.yaml', text }).value as Sourced<Waivers>;
}

const apply = (...entries: readonly string[]) =>
  applyWaivers(assessment, waiversFrom(...entries), '2026-06-01', known);

/** What is waived, as policy, code and place. */
function waivedBy(...entries: readonly string[]): string[] {
  return apply(...entries).policies.flatMap(({ name, results }) =>
    results.flatMap(({ findings }) =>
      findings.flatMap(({ waiver, code, pointer }) =>
        waiver === undefined ? [] : [`${name} ${code} ${pointer}`],
      ),
    ),
  );
}

/** What is noted, as severity, code and place in the file of the waivers. */
function notedBy(...entries: readonly string[]): string[] {
  return apply(...entries).notes.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

const wrongInAid = 'aid language/spelling:wrong /sections/rights/text';
const doubtfulInAid = 'aid language/spelling:doubtful /sections/rights2';
const wrongInComplaints = 'complaints language/spelling:wrong /sections/rights';

describe('a waiver covers', () => {
  test.each<[string, string, string[]]>([
    ['all that a requirement finds', 'requirement: BR-101', [wrongInAid, doubtfulInAid, wrongInComplaints]],
    ['what a person must judge', 'requirement: BR-102', ['aid dates/review:overdue /document/review']],
    ['all that a rule finds', 'code: language/spelling', [wrongInAid, doubtfulInAid, wrongInComplaints]],
    ['one message of a rule', 'code: "language/spelling:wrong"', [wrongInAid, wrongInComplaints]],
    [
      'one message of a requirement',
      'requirement: BR-101, code: "language/spelling:doubtful"',
      [doubtfulInAid],
    ],
    ['one policy', 'requirement: BR-101, policy: complaints', [wrongInComplaints]],
    [
      'a place and what is in it',
      'requirement: BR-101, pointer: /sections/rights',
      [wrongInAid, wrongInComplaints],
    ],
    [
      'one place of one policy',
      'code: language/spelling, policy: aid, pointer: /sections/rights',
      [wrongInAid],
    ],
    [
      'until its last day',
      'requirement: BR-102, expires: 2026-06-01',
      ['aid dates/review:overdue /document/review'],
    ],
    [
      'until its last Hijri day',
      'requirement: BR-102, expires: 1447-12-15',
      ['aid dates/review:overdue /document/review'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(waivedBy(entry)).toEqual(expected);
    expect(notedBy(entry)).toEqual([]);
  });
});

describe('a waiver does not cover', () => {
  test.each<[string, string]>([
    ['anything after its last day', 'requirement: BR-101, expires: 2026-05-31'],
    ['anything after its last Hijri day', 'requirement: BR-101, expires: 1447-12-14'],
    ['anything where its date does not exist', 'requirement: BR-101, expires: 2026-06-31'],
    ['what an association declares', 'requirement: BR-104'],
    ['a defect of ours', 'requirement: BR-105'],
    ['a place whose name only begins alike', 'requirement: BR-101, pointer: /sections/right'],
    ['another policy', 'requirement: BR-102, policy: complaints'],
    ['what another rule finds', 'requirement: BR-101, code: dates/review'],
  ])('%s', (_, entry) => {
    expect(waivedBy(entry)).toEqual([]);
  });
});

describe('a note is written', () => {
  test.each<[string, string, string[]]>([
    [
      'on a waiver that is spent',
      'requirement: BR-101, expires: 2026-05-31',
      ['warning waivers/expired /waivers/0'],
    ],
    ['on one with nothing to waive', 'requirement: BR-103', ['warning waivers/unused /waivers/0']],
    [
      'on one whose place has nothing to waive',
      'code: language/spelling, pointer: /title',
      ['warning waivers/unused /waivers/0'],
    ],
    ['on an unknown requirement', 'requirement: BR-999', ['error waivers/unknown-requirement /waivers/0']],
    ['on an unknown code', 'code: "no/such:rule"', ['error waivers/unknown-code /waivers/0']],
    ['on a misspelt code', 'code: "language/speling:wrong"', ['error waivers/misspelt-code /waivers/0']],
    ['on a misspelt rule', 'code: date/review', ['error waivers/misspelt-code /waivers/0']],
    ['on a code that cannot be waived', 'code: schema/wrong-type', ['error waivers/not-waivable /waivers/0']],
    [
      'on an unknown policy',
      'requirement: BR-101, policy: gifts',
      ['error waivers/unknown-policy /waivers/0'],
    ],
    [
      'on a day that does not exist',
      'requirement: BR-101, expires: 2026-02-31',
      ['error waivers/impossible-date /waivers/0'],
    ],
    [
      'on day 30 of a short Hijri month',
      'requirement: BR-101, expires: 1448-01-30',
      ['error waivers/impossible-date /waivers/0'],
    ],
  ])('%s', (_, entry, expected) => {
    expect(notedBy(entry)).toEqual(expected);
  });

  test('on one that another repeats', () => {
    expect(notedBy('requirement: BR-101', 'requirement: BR-101')).toEqual([
      'warning waivers/duplicate /waivers/1',
    ]);
  });

  test('but not where a spent one was renewed beside it', () => {
    expect(notedBy('requirement: BR-101, expires: 2026-01-01', 'requirement: BR-101')).toEqual([
      'warning waivers/expired /waivers/0',
    ]);
  });

  test.each([
    ['was not asked in this run', 'requirement: BR-106'],
    ['was not assessed', 'requirement: BR-105'],
    ['was not asked of this policy', 'code: dates/review, policy: complaints'],
  ])('but not where what is waived %s', (_, entry) => {
    expect(notedBy(entry)).toEqual([]);
  });

  test('at the place in the file, with words in both languages', () => {
    const catalogue = new Map(Object.entries(waiverDiagnostics));
    const [note] = apply('requirement: BR-101, expires: 1447-12-14').notes;
    const { message } = wordsFor(note!, catalogue);

    expect(note).toMatchObject({
      file: 'policies/noor/waivers.yaml',
      span: { start: { line: 2, column: 37 }, end: { line: 2, column: 47 } },
    });
    expect(message.ar).toContain('\u20682026-05-31\u2069');
  });
});

test('policies that are not looked at in this run are no unknown ones', () => {
  const waivers = waiversFrom('requirement: BR-101, policy: gifts');
  const { notes } = applyWaivers(assessment, waivers, '2026-06-01', {
    ...known,
    policies: ['aid', 'complaints', 'gifts'],
  });

  expect(notes).toEqual([]);
});

test('what is waived stays, with the waiver and its Gregorian last day', () => {
  const { policies } = apply('requirement: BR-102, expires: 1447-12-15');
  const [finding] = policies[0]!.results[1]!.findings;

  expect(finding).toEqual({
    ...assessment.policies[0]!.results[1]!.findings[0],
    waiver: {
      requirement: 'BR-102',
      expires: '2026-06-01',
      reason: { ar: 'سبب' },
      approver: { ar: 'المجلس' },
      minute: '12',
    },
  });
  expect(policies[0]!.results[1]!.outcome).toBe('review');
});

test('without waivers nothing changes', () => {
  expect(applyWaivers(assessment, undefined, '2026-06-01', known)).toBe(assessment);
});

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026-13-01', undefined],
  ['1448-01-29', '2026-07-14'],
  ['1448-01-30', undefined],
  ['1599-12-29', '2173-12-05'],
])('the last day of %s is %s', (expires, expected) => {
  expect(lastDayOf({ expires })).toBe(expected);
});

test('every sentence has the same slots in both languages', () => {
  const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
  for (const { message, remedy } of Object.values(waiverDiagnostics)) {
    for (const { ar, en } of [message, remedy ?? message]) {
      expect(slotsOf(ar)).toEqual(slotsOf(en));
      expect(ar.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
    }
  }
});

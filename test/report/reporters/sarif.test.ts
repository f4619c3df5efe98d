/** The SARIF log keeps to the standard, also where a schema cannot say what it asks for. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { sarifReport } from '../../../src/report/reporters/sarif.ts';
import { emptyReport, exampleReport, hostileWords } from '../../support/example-report.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
// One pattern of the schema is valid only as it was read before regular expressions knew Unicode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const schemaFile = 'test/support/public-schemas/sarif-schema-2.1.0.json';
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

interface Reference {
  readonly id: string;
  readonly index: number;
  readonly toolComponent: { readonly name: string; readonly index: number };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number };
      readonly region?: Readonly<Record<string, number>>;
    };
  }[];
  readonly taxa?: readonly Reference[];
  readonly suppressions: readonly Readonly<Record<string, string>>[];
  readonly baselineState?: string;
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
  readonly properties: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly relationships?: readonly { target: Reference }[];
      }[];
    };
  };
  readonly taxonomies: readonly {
    readonly name: string;
    readonly taxa: readonly { readonly id: string }[];
  }[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly Result[];
}

function runOf(report: Report): Run {
  const log = JSON.parse(sarifReport(report, { language: 'en', colour: false })) as { runs: [Run] };
  return log.runs[0];
}

const run = runOf(exampleReport);
const resultWith = (name: string, value: string) =>
  run.results.find(({ properties }) => properties[name] === value);

describe('a SARIF log', () => {
  test.each([
    ['with everything in it', exampleReport],
    ['with nothing in it', emptyReport],
  ])('%s fits the schema of OASIS', (_, report) => {
    for (const language of ['ar', 'en'] as const)
      isSarif(JSON.parse(sarifReport(report, { language, colour: false })));

    expect(isSarif.errors).toBeNull();
  });

  test('refers to rules, requirements and files where they stand', () => {
    const { rules } = run.tool.driver;
    const references = [
      ...run.results.flatMap(({ taxa = [] }) => taxa),
      ...rules.flatMap(({ relationships = [] }) => relationships.map(({ target }) => target)),
    ];

    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    for (const { id, index, toolComponent } of references) {
      const taxonomy = run.taxonomies[toolComponent.index];
      expect(taxonomy?.name).toBe(toolComponent.name);
      expect(taxonomy?.taxa[index]?.id).toBe(id);
    }
    for (const { physicalLocation } of run.results.flatMap(({ locations }) => locations)) {
      const { uri, index } = physicalLocation.artifactLocation;
      expect(run.artifacts[index]?.location.uri).toBe(uri);
    }
  });

  test.each([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['review', 'review'],
    ['declared', 'informational'],
    ['notApplicable', 'notApplicable'],
    ['notAssessed', 'open'],
  ])('says of %s that it is %s', (outcome, kind) => {
    expect(resultWith('outcome', outcome)?.kind).toBe(kind);
  });

  test('gives a level to failures only', () => {
    expect(run.results.filter(({ kind, level }) => (kind === 'fail') !== (level !== undefined))).toEqual([]);
  });

  test('shows where a requirement is met', () => {
    expect(resultWith('requirement', 'BR-101')?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 12,
      startColumn: 3,
    });
  });

  test('suppresses what is waived, with reason, minute and last day', () => {
    const justification = resultWith('code', 'content/service-time:missing')?.suppressions[0]?.[
      'justification'
    ];

    expect(justification).toContain('Completed in the next issue');
    expect(justification).toContain('12/1447');
    expect(justification).toContain('2026-12-31');
    expect(run.results.filter(({ suppressions }) => suppressions.length > 0)).toHaveLength(1);
  });

  test('tells what was known from what is new, and says nothing of it without a baseline', () => {
    expect(resultWith('code', 'content/service-time:open')?.baselineState).toBe('unchanged');
    expect(resultWith('code', 'structure/required-section:missing')?.baselineState).toBe('new');
    expect(run.results.filter(({ baselineState }) => baselineState === undefined)).toEqual([]);
    expect(JSON.stringify(runOf(emptyReport))).not.toContain('baselineState');
  });

  test('brings the mending of a finding', () => {
    expect(resultWith('code', 'language/punctuation:latinComma')?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 21, startColumn: 14, endLine: 21, endColumn: 15 },
                insertedContent: { text: '،' },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('makes no link and no value of the words of others, and an address of every path', () => {
    expect(resultWith('code', 'content/measurable-goal:vague')?.message.text).toBe(
      hostileWords.markup.replace('[link](', String.raw`\[link\](`),
    );
    expect(resultWith('requirement', 'BR-110')?.message.text).toContain('what is asked for {{0}}?');
    expect(run.artifacts.map(({ location }) => location.uri)).toContain(
      `policies/amal/${encodeURIComponent('سياسة 100%.yaml')}`,
    );
  });
});

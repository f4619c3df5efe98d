/** A small report, made by hand so that every kind of thing is in it once; tests change what they are about. */
import type {
  Finding,
  IndicatorAtRisk,
  Report,
  ReportedAssociation,
  ReportedPolicy,
  ReportedResult,
  Totals,
} from '../../src/model/report.ts';
import type { Outcome } from '../../src/model/rule.ts';

const policyFile = 'policies/noor/beneficiary-relations.yaml';

/** A requirement that is met, on line 12 and page 3. */
export function result(
  requirement: string,
  outcome: Outcome,
  changes: Partial<ReportedResult> = {},
): ReportedResult {
  return {
    requirement,
    standard: 'beneficiary-relations',
    question: { ar: `هل استُوفي ${requirement}؟`, en: `Is ${requirement} met?` },
    rule: 'structure/required-section',
    outcome,
    severity: 'error',
    provenance: 'template',
    class: 'mandatory',
    evidence:
      outcome === 'pass'
        ? [{ file: policyFile, line: 12, column: 3, pointer: '/sections/preamble', page: 3 }]
        : [],
    findings: outcome === 'fail' ? [finding()] : [],
    ...changes,
  };
}

/** A finding on line 4 of the policy. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'structure/required-section:missing',
    severity: 'error',
    file: policyFile,
    line: 4,
    column: 1,
    endLine: 4,
    endColumn: 9,
    pointer: '/sections',
    message: { ar: 'لا يوجد قسم \u2068preamble\u2069.', en: 'There is no section \u2068preamble\u2069.' },
    remedy: {
      ar: 'أضف القسم في \u2068sections.preamble\u2069.',
      en: 'Add it at \u2068sections.preamble\u2069.',
    },
    fingerprint: '0123456789abcdef',
    ...changes,
  };
}

/** A policy with the given results; without any it is one that could not be read. */
export function policy(
  results: readonly ReportedResult[],
  changes: Partial<ReportedPolicy> = {},
): ReportedPolicy {
  return {
    type: 'beneficiary-relations',
    name: 'beneficiary-relations',
    title: { ar: 'سياسة تنظيم العلاقة مع المستفيدين', en: 'Beneficiary relations policy' },
    file: policyFile,
    assessed: true,
    results,
    indicators: [],
    totals: totals(
      results,
      results.flatMap(({ findings }) => findings),
    ),
    ...changes,
  };
}

/** An association with the given policies. */
export function association(
  policies: readonly ReportedPolicy[],
  changes: Partial<ReportedAssociation> = {},
): ReportedAssociation {
  const findings = changes.findings ?? [];
  const results = policies.flatMap((one) => one.results);
  return {
    id: 'noor',
    name: { ar: 'جمعية النور', en: 'Noor Association' },
    policies,
    findings,
    totals: totals(results, [...findings, ...results.flatMap((one) => one.findings)]),
    ...changes,
  };
}

/** A report on the given associations. */
export function report(associations: readonly ReportedAssociation[], changes: Partial<Report> = {}): Report {
  const results = associations.flatMap(({ policies }) => policies.flatMap((one) => one.results));
  return {
    schemaVersion: '2.0',
    tool: { name: 'siyasa', version: '0.1.0' },
    asOf: '2026-01-01',
    profile: 'extended',
    standards: [
      {
        id: 'beneficiary-relations',
        version: '1.0.0',
        title: { ar: 'معيار العلاقة مع المستفيدين', en: 'Standard for beneficiary relations' },
      },
    ],
    associations,
    findings: [],
    totals: totals(
      results,
      results.flatMap((one) => one.findings),
    ),
    ...changes,
  };
}

/** One requirement for each outcome, with citations, several places and two ways to mend. */
export function everyOutcome(): ReportedResult[] {
  const note = { ar: 'النص منقول عن نسخة غير رسمية.', en: 'Transcribed from an unofficial copy.' };
  return [
    result('BR-101', 'pass', {
      citation: { document: { ar: 'السياسات المنشورة', en: 'Published policies' }, article: '1', note },
    }),
    result('BR-102', 'fail', {
      findings: [
        finding(),
        finding({ line: 9 }),
        finding({
          code: 'structure/required-section:empty',
          severity: 'warning',
          line: 7,
          message: { ar: 'القسم فارغ.', en: 'The section is empty.' },
          remedy: { ar: 'اكتب محتواه.', en: 'Write its content.' },
        }),
      ],
    }),
    result('BR-201', 'review', {
      provenance: 'law',
      citation: {
        document: { ar: 'اللائحة التنفيذية', en: 'Implementing regulation' },
        article: '29(1)',
        date: '2026-01-15',
        note,
      },
    }),
    result('BR-206', 'declared', { provenance: 'goodPractice', class: 'optional', severity: 'warning' }),
    result('BR-306', 'notApplicable', { provenance: 'house', class: 'informative', severity: 'info' }),
    result('BR-501', 'notAssessed', { provenance: 'indicator' }),
  ];
}

/** An indicator whose marks are at risk. */
export function indicatorAtRisk(changes: Partial<IndicatorAtRisk> = {}): IndicatorAtRisk {
  return {
    indicator: 'adopted-policies',
    standard: 'beneficiary-relations',
    pillar: 'compliance',
    number: '3.9',
    practice: { ar: 'اعتماد السياسات', en: 'Policies are adopted' },
    marks: 7.75,
    outcome: 'fail',
    requirements: [{ requirement: 'BR-102', outcome: 'fail' }],
    ...changes,
  };
}

/** The headings of a page as bookmarks have them: Arabic and English in one line, without names of files. */
export function headingsOf(html: string): string[] {
  return Array.from(html.matchAll(/<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/g), ([, inner = '']) =>
    inner
      .replaceAll(/<span class="policy-file">[\s\S]*?<\/span>/g, '')
      .replaceAll(/<(?:span|bdi) class="en"[^>]*>/g, '· ')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#x27;', "'")
      .trim(),
  );
}

function totals(results: readonly ReportedResult[], findings: readonly Finding[]): Totals {
  const outcome = (wanted: Outcome) => results.filter((one) => one.outcome === wanted).length;
  const open = findings.filter(({ waiver, known }) => waiver === undefined && known === undefined);
  const severity = (wanted: Finding['severity']) => open.filter((one) => one.severity === wanted).length;
  return {
    outcomes: {
      pass: outcome('pass'),
      fail: outcome('fail'),
      review: outcome('review'),
      declared: outcome('declared'),
      notApplicable: outcome('notApplicable'),
      notAssessed: outcome('notAssessed'),
    },
    findings: { error: severity('error'), warning: severity('warning'), info: severity('info') },
    waived: findings.filter(({ waiver }) => waiver !== undefined).length,
    known: findings.filter(({ known }) => known !== undefined).length,
  };
}

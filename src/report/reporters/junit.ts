/**
 * The report as test results (JUnit XML), for the services that show those: a policy is a suite, a
 * requirement a case. No time and no machine is named, so that the same report gives the same file.
 */
import builderModule, { type TestCase, type TestSuite } from 'junit-report-builder';
import { outcomeWords, reportWords, unreadPolicy } from '../../locales/report.ts';
import type { Language } from '../../model/bilingual.ts';
import { counts, type Finding, type ReportedPolicy, type ReportedResult } from '../../model/report.ts';
import { inBoth } from '../../model/standard.ts';
import type { TextReporter } from './index.ts';
import { citedAs, onOneLine, placeOf, remarkOn } from './remarks.ts';

// The types of the package say that its only export is called `default`; Node gives the export itself.
const builder = builderModule as unknown as typeof builderModule.default;

/** Writes the suites: what is wrong with files first, then the policies. */
export const junitReport: TextReporter = (report, { language }) => {
  const suites = builder.newBuilder().name(reportWords.title[language]);
  writeFiles(report.findings, '', () => suites.testSuite(), language);
  for (const { id, findings, policies } of report.associations) {
    writeFiles(findings, `${id}: `, () => suites.testSuite(), language);
    for (const policy of policies) writePolicy(policy, id, suites.testSuite(), language);
  }
  return withoutSumOfSkipped(`${suites.build()}\n`);
};

/** A suite for the findings about files; there is none where all files can be read. */
function writeFiles(
  findings: readonly Finding[],
  subject: string,
  newSuite: () => TestSuite,
  language: Language,
): void {
  if (findings.length === 0) return;
  const suite = newSuite().name(`${subject}${reportWords.fileFindings[language]}`);
  for (const finding of findings) {
    const testCase = suite.testCase().className(finding.code).name(placeOf(finding));
    if (counts(finding) && finding.severity === 'error') fail(testCase, [finding], language);
    else if (!counts(finding)) skip(testCase, [said(finding, language)]);
    else testCase.standardOutput(intact(said(finding, language)));
  }
}

function writePolicy(
  policy: ReportedPolicy,
  association: string,
  suite: TestSuite,
  language: Language,
): void {
  suite.name(onOneLine(`${association}: ${inBoth(policy.title)[language]}`));
  const className = `${association}.${policy.name}`;
  if (!policy.assessed && policy.results.length === 0)
    skip(suite.testCase().className(className).name(policy.file), [unreadPolicy[language]]);
  for (const result of policy.results) {
    const name = onOneLine(`${result.requirement} ${result.question[language]}`);
    writeResult(result, suite.testCase().className(className).name(name), language);
  }
}

/** A requirement fails by what counts; where nothing is left that counts, it is skipped, and says why. */
function writeResult(result: ReportedResult, testCase: TestCase, language: Language): void {
  const { outcome, question, citation } = result;
  const open = result.findings.filter(counts);
  const apart = result.findings.filter((finding) => !counts(finding));
  const isExcused = outcome === 'fail' && open.length === 0 && apart.length > 0;
  const source = citation === undefined ? [] : [citedAs(citation, language)];
  const meaning = `${outcomeWords[outcome].word[language]}: ${outcomeWords[outcome].meaning[language]}`;
  const sayAll = (findings: readonly Finding[]) => findings.map((finding) => said(finding, language));
  if (isExcused) skip(testCase, sayAll(apart));
  else if (outcome === 'fail') {
    if (open.length > 0) fail(testCase, open, language);
    else testCase.failure(question[language], result.rule);
    const remarks = [...sayAll(apart), ...source];
    if (remarks.length > 0) testCase.standardOutput(intact(remarks.join('\n\n')));
  } else if (outcome === 'notAssessed' || outcome === 'notApplicable')
    skip(testCase, [meaning, ...sayAll(result.findings)]);
  else if (outcome !== 'pass' || result.findings.length > 0)
    testCase.standardOutput(intact([meaning, ...sayAll(result.findings), ...source].join('\n\n')));
}

/** The format has one failure for a case: its message is the first finding, its text has them all. */
function fail(testCase: TestCase, [first, ...others]: readonly Finding[], language: Language): void {
  if (first === undefined) return;
  const all = [first, ...others].map((finding) => said(finding, language));
  testCase.failure(first.message[language], first.code).stacktrace(intact(all.join('\n\n')));
}

function skip(testCase: TestCase, reasons: readonly string[]): void {
  testCase.skipped().standardOutput(intact(reasons.join('\n\n')));
}

/** A finding with its place, what to do, and why it does not count. */
function said(finding: Finding, language: Language): string {
  const { message, remedy, code } = finding;
  const lines = [`${placeOf(finding)} ${code}`, message[language], remarkOn(finding, language)];
  const advice = remedy === undefined ? [] : [`${reportWords.remedy[language]}: ${remedy[language]}`];
  return [...lines.filter((line) => line !== undefined), ...advice].join('\n');
}

/** The library takes care of the first `]]>` in a text only; every later one would end the text. */
function intact(text: string): string {
  const [first = '', second, ...others] = text.split(']]>');
  if (second === undefined) return text;
  return `${first}]]>${[second, ...others].join(']]]]><![CDATA[>')}`;
}

/** The sum that the library writes on the root is in no published schema of the format; the suites have theirs. */
function withoutSumOfSkipped(xml: string): string {
  return xml.replace(/(<testsuites\b[^>]*?) skipped="\d+"/, '$1');
}

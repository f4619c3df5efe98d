/** The appendix: what a check of the policy found on a day, as findings and never as a score. */
import { dateInWords } from '../arabic/dates.ts';
import { inDigits } from '../arabic/digits.ts';
import { appendixNotice, appendixWords } from '../locales/document.ts';
import { outcomeWords, reportLimits } from '../locales/report.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Day } from '../model/generated/documents.ts';
import { partIds, type Appendix, type AppendixRow, type DataRow } from '../model/render-model.ts';
import type { ReportedPolicy, ReportedResult, ReportedStandard } from '../model/report.ts';
import type { Outcome } from '../model/rule.ts';
import { dataRow, linesOf, type Setting } from './setting.ts';

/** What was found about one policy, by which standards and when. */
export interface CheckedPolicy {
  readonly policy: ReportedPolicy;
  /** The day of the check. */
  readonly asOf: Day;
  readonly standards: readonly Pick<ReportedStandard, 'title' | 'version'>[];
}

/** Outcomes of which nothing more need be said than how many there are. */
const onlyCounted: readonly Outcome[] = ['pass', 'notApplicable'];

/** The appendix of a policy. */
export function appendixOf({ policy, asOf, standards }: CheckedPolicy, setting: Setting): Appendix {
  const words = appendixWords;
  const named: Bilingual = {
    ar: standards.map(({ title, version }) => `${title.ar} (${version})`).join('، '),
    en: standards.map(({ title, version }) => `${title.en} (${version})`).join(', '),
  };
  return {
    id: partIds.appendix,
    headings: linesOf(words.heading, setting),
    notices: [linesOf(appendixNotice, setting), linesOf(reportLimits, setting)],
    facts: [
      dataRow(words.asOf, dateInWords(asOf, setting.digits), setting),
      dataRow(words.standards, named, setting),
      ...countRows(policy, setting),
    ],
    tableHeadings: linesOf(words.requirements, setting),
    columns: [words.number, words.question, words.outcome].map((word) => linesOf(word, setting)),
    rows: policy.results
      .filter(({ outcome }) => !onlyCounted.includes(outcome))
      .map((result) => appendixRow(result, setting)),
  };
}

function countRows({ totals }: ReportedPolicy, setting: Setting): DataRow[] {
  return (Object.keys(outcomeWords) as Outcome[]).map((outcome) => {
    const count = totals.outcomes[outcome];
    const value = { ar: inDigits(count, setting.digits), en: String(count) };
    return dataRow(outcomeWords[outcome].word, value, setting);
  });
}

function appendixRow(
  { requirement, question, outcome, findings }: ReportedResult,
  setting: Setting,
): AppendixRow {
  const isWaived =
    outcome === 'fail' && findings.length > 0 && findings.every(({ waiver }) => waiver !== undefined);
  return {
    number: requirement,
    question: linesOf(question, setting),
    outcome: linesOf(isWaived ? appendixWords.waived : outcomeWords[outcome].word, setting),
  };
}

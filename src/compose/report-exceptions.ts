/** Findings that do not count: waived by a recorded decision, or known from before. They stay in sight. */
import { dateInWords } from '../arabic/dates.ts';
import { reporterWords, standingWords } from '../locales/reporters.ts';
import type { Finding, ReportedResult, ReportedWaiver } from '../model/report.ts';
import type { ExceptedFindings, SaidFact } from '../model/report-page.ts';
import { groupedBy } from './grouped-by.ts';
import { phraseOf } from './phrase.ts';
import { tasksOf } from './report-tasks.ts';

/** Findings that share a waiver stand together; those that are known stand after them. */
export function exceptionsAmong(findings: readonly Finding[], folder: string): ExceptedFindings[] {
  const waived = findings.flatMap((finding) => (finding.waiver === undefined ? [] : [finding]));
  const known = findings.filter((finding) => finding.waiver === undefined && finding.known !== undefined);
  const observed = (alike: readonly Finding[]) =>
    tasksOf(alike, folder).flatMap(({ observations }) => observations);
  return [
    ...groupedBy(waived, ({ waiver }) => JSON.stringify(waiver)).map((together): ExceptedFindings => ({
      standing: { key: 'waived', word: standingWords.waived },
      observations: observed(together),
      facts: together[0].waiver === undefined ? [] : factsOf(together[0].waiver),
    })),
    ...(known.length === 0
      ? []
      : [
          {
            standing: { key: 'known', word: standingWords.known } as const,
            observations: observed(known),
            facts: [],
          },
        ]),
  ];
}

/** Whether everything that a requirement finds wanting is waived. */
export function isWaived({ findings }: ReportedResult): boolean {
  return findings.length > 0 && findings.every(({ waiver }) => waiver !== undefined);
}

function factsOf({ reason, approver, minute, expires }: ReportedWaiver): SaidFact[] {
  return [
    { label: reporterWords.waiverReason, value: phraseOf(reason) },
    { label: reporterWords.waiverApprover, value: phraseOf(approver) },
    { label: reporterWords.waiverMinute, value: { ar: [{ text: minute, isValue: true }], en: [] } },
    { label: reporterWords.waiverExpires, value: phraseOf(dateInWords(expires, 'latin')) },
  ];
}

/** The report as Markdown: for the summary of a job, or for the minutes of a meeting. */
import {
  outcomeWords,
  provenanceWords,
  reportNotice,
  reportWords,
  severityWords,
  unreadPolicy,
} from '../../locales/report.ts';
import { marksAtRiskNotice, reporterWords, standingWords } from '../../locales/reporters.ts';
import type { Language } from '../../model/bilingual.ts';
import { severities } from '../../model/diagnostic.ts';
import type {
  Finding,
  Report,
  ReportedAssociation,
  ReportedPolicy,
  ReportedResult,
} from '../../model/report.ts';
import { outcomes, type Outcome } from '../../model/rule.ts';
import { inBoth } from '../../model/standard.ts';
import { factsOf } from './facts.ts';
import { indicatorColumns } from './indicators.ts';
import type { TextReporter } from './index.ts';
import { citedAs, onOneLine, placeOf, remarkOn, standingOf } from './remarks.ts';
import type { Cell } from './rows.ts';

/** Writes the summary: totals, then for each policy what is not met. Pages without a direction of their own get one. */
export const markdownReport: TextReporter = (report, { language }) => {
  const blocks = [...head(report, language), ...body(report, language)];
  const directed = language === 'ar' ? ['<div dir="rtl">', ...blocks, '</div>'] : blocks;
  return `${directed.join('\n\n')}\n`;
};

function head(report: Report, language: Language): string[] {
  const facts = factsOf(report, language).map(({ label, value }) => `- **${label}:** ${escaped(value)}`);
  const notices = [reportNotice, ...report.standards.map(({ notice }) => notice)];
  const { outcomes: byOutcome, findings, waived, known } = report.totals;
  return [
    `# ${reportWords.title[language]}`,
    facts.join('\n'),
    ...notices.filter((notice) => notice !== undefined).map((notice) => `> ${escaped(notice[language])}`),
    `## ${reportWords.totals[language]}`,
    table(
      [reportWords.byOutcome[language], reportWords.count[language]],
      outcomes.map((outcome) => [outcomeWords[outcome].word[language], byOutcome[outcome]]),
    ),
    table(
      [reportWords.bySeverity[language], reportWords.count[language]],
      [
        ...severities.map((severity) => [severityWords[severity].word[language], findings[severity]]),
        [standingWords.waived[language], waived],
        [standingWords.known[language], known],
      ],
    ),
  ];
}

function body({ findings, associations }: Report, language: Language): string[] {
  return [
    ...fileFindings(findings, '##', language),
    ...associations.flatMap((association) => associationBlocks(association, language)),
  ];
}

function associationBlocks(association: ReportedAssociation, language: Language): string[] {
  return [
    `## ${escaped(inBoth(association.name)[language])}`,
    ...fileFindings(association.findings, '###', language),
    ...association.policies.flatMap((policy) => [
      `### ${escaped(inBoth(policy.title)[language])}`,
      escaped(policy.file),
      ...unmetBlocks(policy, language),
      ...marksBlocks(association, policy, language),
    ]),
  ];
}

function fileFindings(findings: readonly Finding[], level: string, language: Language): string[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => findingItem(finding, '', language));
  return [`${level} ${reportWords.fileFindings[language]}`, items.join('\n')];
}

/** What is met and what does not concern the policy needs no word here. */
const settled: readonly Outcome[] = ['pass', 'declared', 'notApplicable'];

function unmetBlocks({ assessed, results }: ReportedPolicy, language: Language): string[] {
  if (!assessed) return [unreadPolicy[language]];
  const unmet = results.filter(({ outcome }) => !settled.includes(outcome));
  if (unmet.length === 0) return [reporterWords.nothingUnmet[language]];
  const items = unmet.map((result) => resultItem(result, language));
  return [`#### ${reporterWords.unmet[language]}`, items.join('\n')];
}

function resultItem(result: ReportedResult, language: Language): string {
  const { requirement, question, outcome, provenance, citation, findings } = result;
  const source = citation === undefined ? '' : `: ${escaped(citedAs(citation, language))}`;
  return [
    `- **${escaped(requirement)}** ${escaped(question[language])} **${outcomeWords[outcome].word[language]}**`,
    `  - ${provenanceWords[provenance].word[language]}${source}`,
    ...findings.map((finding) => findingItem(finding, '  ', language)),
  ].join('\n');
}

/** A finding that does not count says so beside its severity, and why below. */
function findingItem(finding: Finding, indent: string, language: Language): string {
  const { severity, message, remedy } = finding;
  const standing = standingOf(finding);
  const apart = standing === 'open' ? '' : ` (${standingWords[standing][language]})`;
  const remark = remarkOn(finding, language);
  const todo = remedy && `${reportWords.remedy[language]}: ${escaped(remedy[language])}`;
  const below = [remark && escaped(remark), todo].filter((line) => line !== undefined);
  const head = `**${severityWords[severity].word[language]}${apart}** ${escaped(message[language])}`;
  return [
    `${indent}- ${head} (${escaped(placeOf(finding))})`,
    ...below.map((line) => `${indent}  - ${line}`),
  ].join('\n');
}

/** Only where something may be lost. */
function marksBlocks(association: ReportedAssociation, policy: ReportedPolicy, language: Language): string[] {
  const atRisk = policy.indicators.filter(({ outcome }) => !settled.includes(outcome));
  if (atRisk.length === 0) return [];
  const heading = indicatorColumns.map((column) => column.heading[language]);
  const rows = atRisk.map((indicator) =>
    indicatorColumns.map(({ cell }) => cell({ association, policy, indicator }, language)),
  );
  return [`#### ${reporterWords.marksAtRisk[language]}`, marksAtRiskNotice[language], table(heading, rows)];
}

function table(heading: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |`;
  return [line(heading), `|${' --- |'.repeat(heading.length)}`, ...rows.map(line)].join('\n');
}

/** Words of others are words: no link, no markup, no HTML, no formula, no list and no new line. */
function escaped(text: string): string {
  return onOneLine(text)
    .replaceAll(/[\\`*_[\]<>&|~#$]/g, String.raw`\$&`)
    .replace(/^(\s*\d*)([-+.)])(?=\s|$)/, String.raw`$1\$2`);
}

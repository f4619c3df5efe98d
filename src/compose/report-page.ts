/** The report of one association → its page. Nothing is judged here: what is said follows from the report alone. */
import {
  classWords,
  outcomeWords,
  provenanceWords,
  reportLimits,
  reportNotice,
  reportWords,
  severityWords,
  unreadPolicy,
} from '../locales/report.ts';
import type { Report, ReportedAssociation, ReportedPolicy, ReportedResult } from '../model/report.ts';
import type {
  AssociationOutputs,
  PolicyPart,
  Remaining,
  RemainingGroup,
  ReportPage,
  RequirementRow,
} from '../model/report-page.ts';
import type { Outcome } from '../model/rule.ts';
import { outcomeBar, severityBar } from './bar.ts';
import { folderOfFile, outputLinks, relativePath } from './output-links.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { citationLine, sourceNotes, type SourceNotes } from './report-citations.ts';
import { evidencePages, evidencePlaces } from './report-evidence.ts';
import { tasksOf } from './report-tasks.ts';
import { guide, headFacts, termOf } from './report-terms.ts';
import { associationVerdict, policyVerdict } from './report-verdict.ts';

/** Where the page will lie, and what lies beside it. */
export interface ReportPageOptions {
  /** The path of the page below the output folder. */
  readonly path: string;
  readonly outputs: AssociationOutputs;
  /** The path of the page of all associations. */
  readonly index?: string;
}

/** A page that links to nothing but itself. */
const nowhere: ReportPageOptions = { path: '', outputs: { report: {}, policies: new Map() } };

/** Composes the compliance report of one association: for the screen where it lies, or else for paper. */
export function composeReportPage(
  association: ReportedAssociation,
  report: Report,
  options?: ReportPageOptions,
): ReportPage {
  const { path, outputs, index } = options ?? nowhere;
  const { policies, findings, totals } = association;
  const name = nameOf(association.name);
  const notes = sourceNotes(policies);
  const verdict = associationVerdict(association);
  const fileTasks = tasksOf(findings, folderOfFile(policies[0]?.file ?? findings[0]?.file ?? ''));
  const hasSeveralPolicies = policies.length > 1;
  const remaining = policies.map(remainingOf).filter(({ groups }) => groups.length > 0);
  return {
    isPaper: options === undefined,
    generator: `${report.tool.name} ${report.tool.version}`,
    documentTitle: `${reportWords.title.ar}: ${name.ar}`,
    labels: reportWords,
    association: name,
    facts: headFacts(report),
    notice: reportNotice,
    limits: policies.some(({ assessed }) => assessed) ? reportLimits : undefined,
    verdict,
    links: outputLinks(path, outputs.report, reportWords.title).filter(({ kind }) => kind !== 'HTML'),
    indexHref: index === undefined ? undefined : relativePath(path, index),
    remaining,
    outcomes: outcomeBar('outcomes', totals.outcomes),
    severities: severityBar('severities', totals.findings),
    fileTasks,
    policies: policies.map((policy, place) => policyPart(policy, place, notes, options ?? nowhere)),
    hasSeveralPolicies,
    notes: [...notes.values()],
    guide: guide(),
    bookmarks: [
      association.name,
      verdict.sentence,
      ...(fileTasks.length > 0 ? [reportWords.fileFindings] : []),
      ...(hasSeveralPolicies ? remaining.map(({ policy }) => policy) : []),
      reportWords.totals,
      ...policies.map(({ title }) => title),
      ...(notes.size > 0 ? [reportWords.notes] : []),
      reportWords.guide,
      reportWords.guideOutcomes,
      reportWords.guideProvenance,
      reportWords.guideSeverity,
    ].map(bookmarkOf),
  };
}

function bookmarkOf({ ar, en }: { readonly ar: string; readonly en?: string | undefined }): string {
  return en === undefined ? ar : `${ar} · ${en}`;
}

/** The id of a policy's part of the page. */
export function policyAnchor({ name }: ReportedPolicy): string {
  return `policy-${name}`;
}

/**
 * The id of a requirement's row: its number, as everybody cites it, in the first policy of the report;
 * a further policy puts its own name before it.
 */
export function requirementAnchor({ name }: ReportedPolicy, place: number, requirement: string): string {
  return place === 0 ? requirement : `${name}-${requirement}`;
}

function policyPart(
  policy: ReportedPolicy,
  place: number,
  notes: SourceNotes,
  { path, outputs }: ReportPageOptions,
): PolicyPart {
  const title = nameOf(policy.title);
  const paths = outputs.policies.get(policy.name) ?? {};
  const pdf = paths.pdf === undefined ? undefined : relativePath(path, paths.pdf);
  return {
    id: policyAnchor(policy),
    title,
    file: policy.file,
    verdict: policyVerdict(policy),
    links: outputLinks(path, paths, title),
    unread: policy.assessed ? undefined : unreadPolicy,
    rows: policy.assessed
      ? policy.results.map((result) => requirementRow(result, policy, place, notes, pdf))
      : [],
    totals: outcomeBar(`outcomes-${policy.name}`, policy.totals.outcomes),
  };
}

function requirementRow(
  result: ReportedResult,
  policy: ReportedPolicy,
  place: number,
  notes: SourceNotes,
  pdf: string | undefined,
): RequirementRow {
  const folder = folderOfFile(policy.file);
  const pages = evidencePages(result.evidence, pdf);
  return {
    id: requirementAnchor(policy, place, result.requirement),
    number: result.requirement,
    question: phraseOf(result.question),
    outcome: termOf(outcomeWords, result.outcome),
    severity: termOf(severityWords, result.severity),
    provenance: termOf(provenanceWords, result.provenance),
    class: termOf(classWords, result.class),
    citation: result.citation === undefined ? undefined : citationLine(result.citation, notes),
    pages,
    hasSeveralPages: pages.length > 1,
    places: evidencePlaces(result.evidence, folder),
    tasks: tasksOf(result.findings, folder, result.severity),
  };
}

/** What is missing comes before what a person must judge; what binds most comes first. */
const left: readonly Outcome[] = ['fail', 'review', 'notAssessed'];

function remainingOf(policy: ReportedPolicy, place: number): Remaining {
  const results = policy.assessed ? policy.results.filter(({ outcome }) => left.includes(outcome)) : [];
  const classes = Object.keys(classWords) as (keyof typeof classWords)[];
  const groups = left.flatMap((outcome) =>
    classes.flatMap((bindingness): RemainingGroup[] => {
      const alike = results.filter((result) => result.outcome === outcome && result.class === bindingness);
      if (alike.length === 0) return [];
      const entries = alike.map(({ requirement, question }) => ({
        href: `#${requirementAnchor(policy, place, requirement)}`,
        number: requirement,
        question: phraseOf(question),
      }));
      const terms = { outcome: termOf(outcomeWords, outcome), class: termOf(classWords, bindingness) };
      return [{ ...terms, count: entries.length, entries }];
    }),
  );
  return { policy: nameOf(policy.title), file: policy.file, groups };
}

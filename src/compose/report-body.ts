/** The report of one association → what a page shows of it. Nothing is judged here: what is said follows from the report alone. */
import {
  classWords,
  outcomeWords,
  provenanceWords,
  reportLimits,
  reportWords,
  severityWords,
  unreadPolicy,
} from '../locales/report.ts';
import { reporterWords } from '../locales/reporters.ts';
import {
  counts,
  type Report,
  type ReportedAssociation,
  type ReportedPolicy,
  type ReportedResult,
} from '../model/report.ts';
import type {
  AssociationOutputs,
  Phrase,
  PolicyPart,
  ReportBody,
  RequirementRow,
  StandardPart,
} from '../model/report-page.ts';
import { outcomeBar, severityBar } from './bar.ts';
import { folderOfFile, outputLinks, relativePath } from './output-links.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { associationAnchor, policyAnchor, requirementAnchor } from './report-anchors.ts';
import { citationLine, type SourceNotes } from './report-citations.ts';
import { evidencePages, evidencePlaces } from './report-evidence.ts';
import { exceptionsAmong } from './report-exceptions.ts';
import { indicatorRows } from './report-indicators.ts';
import { remainingOf } from './report-remaining.ts';
import { remarksOn } from './report-remarks.ts';
import { tasksOf } from './report-tasks.ts';
import { bookmarkOf, standardNote, termOf } from './report-terms.ts';
import { associationVerdict, policyVerdict } from './report-verdict.ts';

/** Where a report stands: on which page, and beside what. */
export interface Surroundings {
  readonly report: Report;
  /** What stands before its ids, so that several reports can share a page. */
  readonly prefix: string;
  /** The path of the page below the output folder. */
  readonly path: string;
  readonly outputs: AssociationOutputs;
  readonly notes: SourceNotes;
  /** Whether the head of the page already gives the notices of the standards. */
  readonly isNoticeGiven: boolean;
}

/** Nothing lies beside the page. */
export const noOutputs: AssociationOutputs = { report: {}, policies: new Map() };

/** Composes the report of one association. */
export function composeReportBody(association: ReportedAssociation, surroundings: Surroundings): ReportBody {
  const { prefix, path, outputs } = surroundings;
  const { policies, findings, totals } = association;
  const isOnly = policies.length === 1;
  const folder = folderOfFile(policies[0]?.file ?? findings[0]?.file ?? '');
  const body = {
    anchor: associationAnchor(association),
    prefix,
    subject: association.id,
    association: nameOf(association.name),
    limits: policies.some(({ assessed }) => assessed) ? reportLimits : undefined,
    verdict: associationVerdict(association),
    links: outputLinks(path, outputs.report, reportWords.title).filter(({ kind }) => kind !== 'HTML'),
    remaining: policies
      .map((policy, place) => remainingOf(policy, place, isOnly, prefix))
      .filter(({ groups }) => groups.length > 0),
    remarks: remarksOn(totals),
    outcomes: outcomeBar(`${prefix}outcomes`, totals.outcomes),
    severities: severityBar(`${prefix}severities`, totals.findings),
    fileTasks: tasksOf(findings.filter(counts), folder),
    fileExceptions: exceptionsAmong(findings, folder),
    hasFileFindings: findings.length > 0,
    policies: policies.map((_, place) => policyPart(association, place, surroundings)),
    indicators: indicatorRows(association, prefix),
  };
  return { ...body, bookmarks: bookmarksOf(body) };
}

/** Every heading of a report, in the order in which the template has them. */
function bookmarksOf({
  association,
  verdict,
  hasFileFindings,
  remaining,
  policies,
  indicators,
}: Omit<ReportBody, 'bookmarks'>): string[] {
  return [
    association,
    verdict.sentence,
    ...(hasFileFindings ? [reportWords.fileFindings] : []),
    ...remaining.flatMap(({ policy }) => policy ?? []),
    reportWords.totals,
    ...(indicators.length > 0 ? [reporterWords.marksAtRisk] : []),
    ...policies.flatMap(({ title, standards }) => [title, ...standards.map(headingOf)]),
  ].map(bookmarkOf);
}

function headingOf({ title }: StandardPart) {
  const text = (parts: Phrase['ar']) => parts.map((part) => part.text).join('');
  return { ar: text(title.ar), en: title.en.length === 0 ? undefined : text(title.en) };
}

/** The policy of an association at a place among its policies. */
function policyPart(association: ReportedAssociation, place: number, surroundings: Surroundings): PolicyPart {
  const policy = association.policies[place]!;
  const { prefix, path, outputs } = surroundings;
  const title = nameOf(policy.title);
  const paths = outputs.policies.get(policy.name) ?? {};
  const anchor = `${prefix}${policyAnchor(policy)}`;
  return {
    id: anchor,
    title,
    file: policy.file,
    verdict: policyVerdict(policy),
    links: outputLinks(path, paths, title),
    unread: policy.assessed ? undefined : unreadPolicy,
    standards: policy.assessed ? standardParts(association, place, surroundings) : [],
    totals:
      association.policies.length === 1
        ? undefined
        : outcomeBar(`${prefix}outcomes-${policy.name}`, policy.totals.outcomes),
  };
}

/** What each standard asks, under its heading; its notice is given where it is first measured by. */
function standardParts(
  { policies }: ReportedAssociation,
  place: number,
  surroundings: Surroundings,
): StandardPart[] {
  const policy = policies[place]!;
  const before = policies.slice(0, place).filter(({ assessed }) => assessed);
  return surroundings.report.standards.flatMap((standard): StandardPart[] => {
    const isAsked = ({ results }: ReportedPolicy) =>
      results.some((result) => result.standard === standard.id);
    if (!isAsked(policy)) return [];
    const rows = policy.results
      .filter((result) => result.standard === standard.id)
      .map((result) => requirementRow(result, policy, place, surroundings));
    const { notice, ...note } = standardNote(standard);
    const isGiven = surroundings.isNoticeGiven || before.some(isAsked);
    const id = `${surroundings.prefix}${policyAnchor(policy)}-${standard.id}`;
    return [{ ...note, id, notice: isGiven ? undefined : notice, count: rows.length, rows }];
  });
}

function requirementRow(
  result: ReportedResult,
  policy: ReportedPolicy,
  place: number,
  { prefix, path, outputs, notes }: Surroundings,
): RequirementRow {
  const folder = folderOfFile(policy.file);
  const pdf = outputs.policies.get(policy.name)?.pdf;
  const pages = evidencePages(result.evidence, pdf === undefined ? undefined : relativePath(path, pdf));
  const isEasilyMistaken = result.outcome === 'declared' || result.outcome === 'notAssessed';
  return {
    id: `${prefix}${requirementAnchor(policy, place, result)}`,
    number: result.requirement,
    standard: result.standard,
    question: phraseOf(result.question),
    outcome: termOf(outcomeWords, result.outcome),
    remark: isEasilyMistaken ? outcomeWords[result.outcome].meaning : undefined,
    severity: termOf(severityWords, result.severity),
    provenance: termOf(provenanceWords, result.provenance),
    class: termOf(classWords, result.class),
    citation: result.citation === undefined ? undefined : citationLine(result.citation, notes),
    pages,
    hasSeveralPages: pages.length > 1,
    places: evidencePlaces(result.evidence, folder),
    tasks: tasksOf(result.findings.filter(counts), folder, result.severity),
    exceptions: exceptionsAmong(result.findings, folder),
    hasDetail: result.findings.length > 0,
  };
}

/** Where a policy stands, as far as its data and those of its neighbours show: nothing is claimed without evidence. */
import { statusWords } from '../locales/document.ts';
import { missingApprovalParts } from '../model/approval.ts';
import type { Wording } from '../model/bilingual.ts';
import type { Dossier, PolicyEntry } from '../model/dossier.ts';
import { compareIssues } from '../model/issue.ts';
import type { DocumentStatus, StatusMark } from '../model/render-model.ts';
import type { Policy, Section, Sections } from '../model/policy.ts';
import { isPresent, type Setting } from './setting.ts';

/** A status, and the document that has replaced this one, if it is known which. */
export interface Standing {
  readonly status: DocumentStatus;
  readonly successor: Wording | undefined;
}

/**
 * The status of a policy of an association.
 *
 * It is superseded where it says so itself, or where another policy of the association has the same code, a
 * later issue and a complete approval. It is for approval where the association declares it and there is a
 * text to approve.
 */
export function standingOf(dossier: Dossier, { source }: PolicyEntry): Standing {
  const { document, sections } = source.data;
  const successor = document?.supersededBy ?? laterIssue(dossier, source.data);
  if (successor !== undefined) return { status: 'superseded', successor };
  if (isApproved(source.data)) return { status: 'approved', successor };
  const isPutForward = document?.stage === 'forApproval' && isWritten(sections);
  return { status: isPutForward ? 'forApproval' : 'draft', successor };
}

/** Whether there are sections, and something stands in each. */
function isWritten(sections: Sections): boolean {
  const all = Object.values(sections).flat() as Section[];
  return all.length > 0 && all.every(({ text, items }) => isPresent(text?.ar) || (items ?? []).length > 0);
}

function isApproved({ approval }: Policy): boolean {
  return missingApprovalParts(approval).length === 0;
}

/** The title and issue of the newest approved policy with the same code, if it is newer than this one. */
function laterIssue({ policies }: Dossier, { document }: Policy): Wording | undefined {
  const { code, issue } = document ?? {};
  if (!isPresent(code) || issue === undefined) return undefined;
  const [newest] = policies
    .map(({ source }) => source.data)
    .filter((other) => other.document?.code === code && isApproved(other))
    .map(({ title, document: other }) => ({ title, issue: other?.issue ?? '0' }))
    .filter((other) => compareIssues(other.issue, issue) > 0)
    .sort((one, other) => compareIssues(other.issue, one.issue));
  if (newest === undefined) return undefined;
  const { ar, en } = newest.title;
  return {
    ar: `${ar} (${newest.issue})`,
    ...(en === undefined ? {} : { en: `${en} (${newest.issue})` }),
  };
}

/** The mark on every page; an approved document has none. */
export function markOf(status: DocumentStatus, { languages }: Setting): StatusMark | undefined {
  if (statusWords[status].mark === undefined) return undefined;
  return {
    isDraft: status === 'draft',
    isForApproval: status === 'forApproval',
    isSuperseded: status === 'superseded',
    isInArabic: languages.includes('ar'),
    isInEnglish: languages.includes('en'),
  };
}

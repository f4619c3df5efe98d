/** What the page of all associations shows. See `report-page.ts` for the smaller pieces. */
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type {
  Bar,
  ExceptedFindings,
  IndicatorHead,
  Name,
  OutputLink,
  PageFrame,
  Phrase,
  ReportBody,
  StandardNote,
  Task,
  Term,
  Verdict,
} from './report-page.ts';
import type { Provenance, Requirement } from './standard.ts';

/** A policy with links to what was made of it. */
export interface ListedPolicy {
  readonly title: Name;
  readonly links: readonly OutputLink[];
}

/** One association at a glance. */
export interface ListedAssociation {
  readonly id: string;
  readonly name: Name;
  /** Its compliance report. */
  readonly href: string | undefined;
  readonly verdict: Verdict;
  readonly totals: Bar;
  readonly policies: readonly ListedPolicy[];
  readonly reportLinks: readonly OutputLink[];
  /** Every outcome that occurs, divided by spaces: what the filter looks for. */
  readonly outcomes: string;
}

/** One policy of one association: a column of the matrix. */
export interface MatrixColumn {
  /** The id of the association, for the filters. */
  readonly subject: string;
  readonly association: Name;
  /** Named only where the association has several policies. */
  readonly policy: Name | undefined;
  readonly href: string | undefined;
}

/** One requirement of one policy; both texts are empty where it was not asked. */
export interface MatrixCell {
  readonly outcome: string;
  readonly word: string;
  readonly href: string | undefined;
}

/** One requirement in every policy. */
export interface MatrixRow {
  /** The place that links lead to; a row that continues another has none. */
  readonly id: string | undefined;
  readonly number: string;
  readonly standard: string;
  readonly question: Phrase;
  readonly severity: Term<Severity>;
  readonly provenance: Term<Provenance>;
  readonly class: Term<Requirement['class']>;
  readonly cells: readonly MatrixCell[];
}

/** The requirements of one standard in every policy. */
export interface MatrixPart {
  /** Named only where there are several standards. */
  readonly title: Phrase | undefined;
  readonly rows: readonly MatrixRow[];
}

/** Every requirement in every policy. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly parts: readonly MatrixPart[];
  /** How many cells a heading between the parts spans. */
  readonly span: number;
  /** Whether there are so many columns that their names must stand on end. */
  readonly isDense: boolean;
}

/** A list of which the beginning is shown and the rest is folded; on paper nothing is. */
export interface Excerpt<Item> {
  readonly first: readonly Item[];
  readonly rest: readonly Item[];
  /** How many the rest are. */
  readonly further: number;
}

/** A policy of some association, with a link to its report where there is one. */
export interface NamedPolicy {
  readonly subject: string;
  readonly association: Name;
  readonly title: Name;
  readonly href: string | undefined;
}

/** A requirement that is not met everywhere, with how many policies answer it how. */
export interface WorstRequirement {
  readonly number: string;
  readonly href: string;
  readonly question: Phrase;
  readonly totals: Bar;
}

/** For how many associations an indicator is at risk. */
export interface IndicatorTotal extends IndicatorHead {
  readonly failing: number;
  /** For how many it depends on what is yet to be judged or verified. */
  readonly undecided: number;
  readonly associations: number;
}

/** A review with its day. */
export interface ReviewRow extends NamedPolicy {
  readonly day: Phrase;
}

/** The reviews of one month, or those whose day has passed. */
export interface ReviewMonth {
  readonly title: Bilingual;
  readonly isOverdue: boolean;
  readonly reviews: readonly ReviewRow[];
}

/** Two policies of different associations in almost the same words. */
export interface NearCopyRow {
  readonly one: NamedPolicy;
  readonly other: NamedPolicy;
  /** As a percentage with its sign. */
  readonly share: string;
}

/** What shows only when associations are looked at together. */
export interface PortfolioPart {
  readonly worst: Excerpt<WorstRequirement>;
  readonly indicators: readonly IndicatorTotal[];
  readonly reviews: Excerpt<ReviewMonth>;
  readonly unscheduled: Excerpt<NamedPolicy>;
  readonly missing: Excerpt<NamedPolicy>;
  readonly nearCopies: Excerpt<NearCopyRow>;
}

/** The page of all associations; their reports follow on it where it is to stand alone. */
export interface IndexPage extends PageFrame {
  readonly outcomes: Bar;
  readonly severities: Bar;
  /** As on the report of an association. */
  readonly remarks: readonly Phrase[];
  readonly fileTasks: readonly Task[];
  readonly fileExceptions: readonly ExceptedFindings[];
  readonly hasFileFindings: boolean;
  readonly standards: readonly StandardNote[];
  readonly associations: readonly ListedAssociation[];
  /** Whether there are documents to link to. */
  readonly hasOutputs: boolean;
  readonly portfolio: PortfolioPart;
  /** One on a screen; on paper as many as the columns take. */
  readonly matrices: readonly Matrix[];
  readonly reports: readonly ReportBody[];
}

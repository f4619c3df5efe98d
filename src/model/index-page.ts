/** What the page of all associations shows. See `report-page.ts` for the smaller pieces. */
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type {
  Bar,
  Guide,
  LabelledValue,
  Name,
  OutputLink,
  Phrase,
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
  readonly number: string;
  readonly question: Phrase;
  readonly severity: Term<Severity>;
  readonly provenance: Term<Provenance>;
  readonly class: Term<Requirement['class']>;
  readonly cells: readonly MatrixCell[];
  /** Every outcome in the row, divided by spaces. */
  readonly outcomes: string;
}

/** Every requirement in every policy. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Whether there are so many columns that their names must stand on end. */
  readonly isDense: boolean;
}

/** One choice of a filter. */
export interface FilterChoice extends Term<string> {
  readonly id: string;
}

/** A group of choices, by what they choose. */
export interface Filter {
  readonly id: string;
  readonly label: Bilingual;
  readonly choices: readonly FilterChoice[];
}

/** The page of all associations. */
export interface IndexPage {
  /** Name and version of the tool. */
  readonly generator: string;
  readonly documentTitle: string;
  /** Headings and labels by their name. */
  readonly labels: Readonly<Record<string, Bilingual>>;
  readonly facts: readonly LabelledValue[];
  readonly notice: Bilingual;
  readonly outcomes: Bar;
  readonly severities: Bar;
  readonly fileTasks: readonly Task[];
  readonly associations: readonly ListedAssociation[];
  /** One of several outcomes. */
  readonly outcomeFilter: Filter;
  /** Any number of values each. */
  readonly valueFilters: readonly Filter[];
  readonly matrix: Matrix;
  readonly guide: Guide;
}

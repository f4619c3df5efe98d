/**
 * What the page of a compliance report shows: finished words, shares and links.
 *
 * Everything is said in both languages; Arabic is what is read first. Templates loop and choose, they
 * never compute, so every property is present, `undefined` where there is nothing.
 */
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type { Outcome } from './rule.ts';
import type { Provenance, Requirement } from './standard.ts';

/** What was made of one document or report: paths below the output folder. */
export interface OutputPaths {
  readonly html?: string;
  readonly pdf?: string;
  readonly json?: string;
}

/** What was made for one association. */
export interface AssociationOutputs {
  readonly report: OutputPaths;
  /** By the name of the policy. */
  readonly policies: ReadonlyMap<string, OutputPaths>;
}

/**
 * What is left to do, from least to most. A verdict never says how good anything is.
 *
 * - `nothingLeft`: nothing among what was checked.
 * - `onlyWaived`: nothing but what the association has waived by a recorded decision.
 * - `toReview`: no gap, but points that only a person can judge.
 * - `toImprove`: gaps, but none that binds.
 * - `toComplete`: something is missing or wrong.
 * - `cannotJudge`: a policy could not be read.
 * - `noPolicy`: there is nothing to judge.
 */
export type VerdictLevel =
  'nothingLeft' | 'onlyWaived' | 'toReview' | 'toImprove' | 'toComplete' | 'cannotJudge' | 'noPolicy';

/** A text in Arabic, and in English where the association has one. */
export interface Name {
  readonly ar: string;
  readonly en: string | undefined;
}

/** A stretch of a sentence: our words, or a value put into them, which keeps its own direction. */
export interface PhrasePart {
  readonly text: string;
  readonly isValue: boolean;
}

/** A sentence in both languages, with the values put into it told apart. */
export interface Phrase {
  readonly ar: readonly PhrasePart[];
  readonly en: readonly PhrasePart[];
}

/** A key with its word; the key is what styles and filters know it by. */
export interface Term<Key extends string> {
  readonly key: Key;
  readonly word: Bilingual;
}

/** A term with what it means. */
export interface ExplainedTerm<Key extends string> extends Term<Key> {
  readonly meaning: Bilingual;
}

/** A label with its value; an identifier runs from left to right in either language. */
export interface LabelledValue {
  readonly label: Bilingual;
  readonly value: Bilingual;
  readonly isIdentifier: boolean;
}

/** A link to another output; `kind` is what it leads to: HTML, PDF or JSON. */
export interface OutputLink {
  readonly kind: 'HTML' | 'PDF' | 'JSON';
  readonly href: string;
  /** What it is a link to, for those who hear the link alone. */
  readonly of: Name;
}

/** One segment of a bar: where it begins and how far it reaches, as percentages of the bar. */
export interface BarSegment {
  readonly key: string;
  readonly x: string;
  readonly width: string;
  readonly middle: string;
  /** The number, where the segment is wide enough to hold it. */
  readonly label: string | undefined;
}

/** One row of the table that says the same as the bar. */
export interface BarRow extends Term<string> {
  readonly count: number;
  readonly isNone: boolean;
}

/** A bar of shares, running from right to left, with the same numbers as a table. */
export interface Bar {
  readonly id: string;
  readonly title: Bilingual;
  /** The whole bar in one sentence. */
  readonly description: Bilingual;
  readonly segments: readonly BarSegment[];
  readonly rows: readonly BarRow[];
}

/** What the check concluded, in words. */
export interface Verdict {
  readonly level: VerdictLevel;
  readonly sentence: Bilingual;
  readonly short: Bilingual;
}

/** One message with all the places it is about, each as `file:line:column`. */
export interface Observation {
  /** Left out where it is that of the requirement. */
  readonly severity: Term<Severity> | undefined;
  readonly message: Phrase;
  readonly places: readonly string[];
}

/** Observations that are mended in the same way. */
export interface Task {
  readonly observations: readonly Observation[];
  readonly remedy: Phrase | undefined;
}

/** A label with a sentence, or with a value of one language. */
export interface SaidFact {
  readonly label: Bilingual;
  readonly value: Phrase;
}

/** Findings that do not count, and why: the facts are those of the waiver. */
export interface ExceptedFindings {
  readonly standing: Term<'waived' | 'known'>;
  readonly observations: readonly Observation[];
  readonly facts: readonly SaidFact[];
}

/** The text that a requirement rests on, in one line. */
export interface CitationLine {
  readonly sentence: Phrase;
  readonly note: NoteReference | undefined;
}

/** A reference to a note on a source. */
export interface NoteReference {
  readonly number: number;
  readonly href: string;
}

/** A note on a source; many requirements may share it, so it is said once. */
export interface SourceNote {
  readonly id: string;
  readonly number: number;
  readonly sentence: Phrase;
}

/** Evidence in one file. */
export interface EvidencePlace {
  /** `file:line`, and more lines after it. */
  readonly text: string;
  /** How many lines are not named. */
  readonly further: Phrase | undefined;
}

/** A page of the printed policy, with a link to it where there is a file to link to. */
export interface PageReference {
  readonly page: number;
  readonly href: string | undefined;
}

/** One requirement: a row of the table. */
export interface RequirementRow {
  readonly id: string;
  readonly number: string;
  /** The id of the standard, for the filters. */
  readonly standard: string;
  readonly question: Phrase;
  readonly outcome: Term<Outcome>;
  /** What the outcome means, where it is easily taken for more or less than it says. */
  readonly remark: Bilingual | undefined;
  readonly severity: Term<Severity>;
  readonly provenance: Term<Provenance>;
  readonly class: Term<Requirement['class']>;
  readonly citation: CitationLine | undefined;
  readonly pages: readonly PageReference[];
  readonly hasSeveralPages: boolean;
  readonly places: readonly EvidencePlace[];
  readonly tasks: readonly Task[];
  readonly exceptions: readonly ExceptedFindings[];
  /** Whether there are tasks or exceptions. */
  readonly hasDetail: boolean;
}

/** A requirement that is left, as an entry of the list at the top. */
export interface RemainingEntry {
  readonly href: string;
  readonly number: string;
  readonly question: Phrase;
  /** What the filters know it by. */
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly provenance: Provenance;
  readonly standard: string;
}

/** Requirements that ended alike and bind alike, or that are waived. */
export interface RemainingGroup {
  readonly sign: Outcome | 'waived';
  readonly title: Bilingual;
  readonly count: number;
  readonly entries: readonly RemainingEntry[];
}

/** What is left of one policy. */
export interface Remaining {
  /** Named only where there are several. */
  readonly policy: Name | undefined;
  readonly file: string;
  readonly groups: readonly RemainingGroup[];
}

/** A standard, and the limits of what it shows. */
export interface StandardNote {
  readonly title: Phrase;
  /** Its id and version. */
  readonly version: string;
  readonly notice: Phrase | undefined;
}

/** What one standard asks of a policy. */
export interface StandardPart extends StandardNote {
  readonly id: string;
  readonly count: number;
  readonly rows: readonly RequirementRow[];
}

/** One policy with its requirements. */
export interface PolicyPart {
  readonly id: string;
  readonly title: Name;
  readonly file: string;
  readonly verdict: Verdict;
  readonly links: readonly OutputLink[];
  /** What is said instead of the table where the policy could not be read. */
  readonly unread: Bilingual | undefined;
  readonly standards: readonly StandardPart[];
  /** Its own totals, where there are several policies. */
  readonly totals: Bar | undefined;
}

/** An indicator of the evaluation, and what it may lose because of the policies. */
export interface IndicatorHead {
  readonly number: string;
  readonly pillar: Bilingual;
  readonly practice: Phrase;
  /** Marks of the hundred of its pillar. */
  readonly marks: number;
}

/** An indicator with the requirements that bear on it; its outcome is that of the weakest. */
export interface IndicatorRow extends IndicatorHead {
  readonly outcome: Term<Outcome>;
  readonly requirements: readonly {
    readonly href: string;
    readonly number: string;
    readonly outcome: Term<Outcome>;
  }[];
}

/** The meaning of every sign in the report. */
export interface Guide {
  readonly outcomes: readonly ExplainedTerm<Outcome>[];
  readonly provenances: readonly ExplainedTerm<Provenance>[];
  readonly severities: readonly ExplainedTerm<Severity>[];
  readonly classes: readonly ExplainedTerm<Requirement['class']>[];
}

/** A group of values of which any number may be chosen; its name is what the address of the page calls it. */
export interface Filter {
  readonly name: 'outcome' | 'severity' | 'provenance' | 'standard';
  readonly label: Bilingual;
  readonly choices: readonly Term<string>[];
}

/** An association that can be chosen. */
export interface AssociationChoice {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen to look at. */
export interface Filters {
  readonly isOffered: boolean;
  /** None where the page is about one association. */
  readonly associations: readonly AssociationChoice[];
  readonly groups: readonly Filter[];
}

/** The report on one association: a page of its own, or one of several on a page. */
export interface ReportBody {
  /** The id of the whole. */
  readonly anchor: string;
  /** What stands before the ids of its parts. */
  readonly prefix: string;
  /** The id of the association. */
  readonly subject: string;
  readonly association: Name;
  /** What was checked and what was not, where anything was. */
  readonly limits: Bilingual | undefined;
  readonly verdict: Verdict;
  /** The other forms of this report. */
  readonly links: readonly OutputLink[];
  readonly remaining: readonly Remaining[];
  /** What the numbers do not show by themselves: what is only declared, not assessed, waived, known. */
  readonly remarks: readonly Phrase[];
  readonly outcomes: Bar;
  readonly severities: Bar;
  /** What is to be mended in files before anything can be judged. */
  readonly fileTasks: readonly Task[];
  readonly fileExceptions: readonly ExceptedFindings[];
  readonly hasFileFindings: boolean;
  readonly policies: readonly PolicyPart[];
  readonly indicators: readonly IndicatorRow[];
  /** Every heading as one line, in the order of the page. */
  readonly bookmarks: readonly string[];
}

/** What every page has. */
export interface PageFrame {
  /** On paper nothing folds and nothing is chosen, and the letters are those of documents. */
  readonly isPaper: boolean;
  /** Name and version of the tool. */
  readonly generator: string;
  /** What the browser's tab and the printed file are called. */
  readonly documentTitle: string;
  /** Headings and labels by their name. */
  readonly labels: Readonly<Record<string, Bilingual>>;
  readonly facts: readonly LabelledValue[];
  readonly notice: Bilingual;
  readonly marksNotice: Bilingual;
  readonly filters: Filters;
  /** What the requirements rest on. */
  readonly notes: readonly SourceNote[];
  readonly guide: Guide;
  /** Every heading as one line, in the order of the page. */
  readonly bookmarks: readonly string[];
}

/** A compliance report as a page. */
export interface ReportPage extends PageFrame, ReportBody {
  /** The page of all associations. */
  readonly indexHref: string | undefined;
}

/** What shows only when associations are looked at together → its part of the page. */
import { dateInWords, gregorianMonths } from '../arabic/dates.ts';
import { reportWords } from '../locales/report.ts';
import type { Bilingual, Wording } from '../model/bilingual.ts';
import type {
  Excerpt,
  IndicatorTotal,
  NamedPolicy,
  PortfolioPart,
  ReviewMonth,
  WorstRequirement,
} from '../model/index-page.ts';
import type { DueReview, Portfolio, PolicyReference, RequirementTotals } from '../model/portfolio.ts';
import type { Report, ReportedAssociation } from '../model/report.ts';
import { weakestOf, type Outcome } from '../model/rule.ts';
import { outcomeBar } from './bar.ts';
import { groupedBy } from './grouped-by.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { matrixRowId } from './portfolio-matrix.ts';
import type { AddressOf } from './report-anchors.ts';
import { headOf, indicatorGroups } from './report-indicators.ts';

/** How a portfolio is shown. */
export interface PortfolioView {
  readonly report: Report;
  readonly addressOf: AddressOf;
  /** On paper nothing is folded. */
  readonly isPaper: boolean;
}

/** So many entries of a list are seen at once. */
const mostEntries = 10;

/** Composes the portfolio. */
export function composePortfolio(portfolio: Portfolio, view: PortfolioView): PortfolioPart {
  const { report, isPaper } = view;
  const excerpt = <Item>(items: readonly Item[]) => excerptOf(items, isPaper ? items.length : mostEntries);
  const named = (reference: PolicyReference) => namedPolicy(reference, view);
  return {
    worst: excerpt(portfolio.requirements.filter(isOpen).map(worstRequirement)),
    indicators: indicatorTotals(report.associations),
    reviews: excerpt(reviewMonths(portfolio.reviews, view)),
    unscheduled: excerpt(portfolio.unscheduled.map(named)),
    missing: excerpt(
      portfolio.missing.map(({ association, name, title }) => ({
        subject: association,
        association: nameOf(name),
        title: nameOf(title),
        href: view.addressOf(association),
      })),
    ),
    nearCopies: excerpt(
      portfolio.nearCopies.map(({ one, other, similarity }) => ({
        one: named(one),
        other: named(other),
        share: `${Math.round(100 * similarity)}%`,
      })),
    ),
  };
}

function excerptOf<Item>(items: readonly Item[], most: number): Excerpt<Item> {
  // One entry more takes no more room than the words that would stand for it.
  const first = items.length === most + 1 ? items : items.slice(0, most);
  return { first, rest: items.slice(first.length), further: items.length - first.length };
}

function isOpen({ outcomes }: RequirementTotals): boolean {
  return outcomes.fail + outcomes.review + outcomes.notAssessed > 0;
}

function worstRequirement({ requirement, question, outcomes }: RequirementTotals): WorstRequirement {
  return {
    number: requirement,
    href: `#${matrixRowId(requirement)}`,
    question: phraseOf(question),
    totals: outcomeBar(`totals-${requirement}`, outcomes),
  };
}

/** What is judged by a person, or by nobody yet: an indicator that hangs on it is neither safe nor lost. */
const undecided: readonly Outcome[] = ['notAssessed', 'review', 'declared'];

/** An association counts once, however many policies it has. */
function indicatorTotals(associations: readonly ReportedAssociation[]): IndicatorTotal[] {
  const bearing = associations.flatMap(({ id, policies }) =>
    policies.flatMap(({ assessed, indicators }) => (assessed ? indicators.map((at) => ({ at, id })) : [])),
  );
  return indicatorGroups(bearing)
    .map((alike): IndicatorTotal => {
      const outcomes = groupedBy(alike, ({ id }) => id).map((of) =>
        weakestOf(of.map(({ at }) => at.outcome)),
      );
      return {
        ...headOf(alike[0].at),
        failing: outcomes.filter((outcome) => outcome === 'fail').length,
        undecided: outcomes.filter((outcome) => undecided.includes(outcome)).length,
        associations: outcomes.length,
      };
    })
    .sort((one, other) => other.failing - one.failing || other.undecided - one.undecided);
}

/** Those whose day has passed come first, then month by month. */
function reviewMonths(reviews: readonly DueReview[], view: PortfolioView): ReviewMonth[] {
  const overdue = reviews.filter(({ isOverdue }) => isOverdue);
  const coming = reviews.filter(({ isOverdue }) => !isOverdue);
  const rowOf = (review: DueReview) => ({
    ...namedPolicy(review, view),
    day: phraseOf(dateInWords(review.next, 'latin')),
  });
  return [
    ...(overdue.length === 0
      ? []
      : [{ title: reportWords.overdue, isOverdue: true, reviews: overdue.map(rowOf) }]),
    ...groupedBy(coming, ({ next }) => next.slice(0, 'YYYY-MM'.length)).map((alike) => ({
      title: monthInWords(alike[0].next),
      isOverdue: false,
      reviews: alike.map(rowOf),
    })),
  ];
}

/** «نوفمبر 2026م» / `November 2026`. */
function monthInWords(day: string): Bilingual {
  const [year = '', month = ''] = day.split('-');
  const name = gregorianMonths[Number(month) - 1] ?? { ar: month, en: month };
  return { ar: `${name.ar} ${year}م`, en: `${name.en} ${year}` };
}

/** A policy by the names that people know; what the report does not have keeps the names of its files. */
function namedPolicy(reference: PolicyReference, { report, addressOf }: PortfolioView): NamedPolicy {
  const association = report.associations.find(({ id }) => id === reference.association);
  const policy = association?.policies.find(({ name }) => name === reference.policy);
  const name: Wording = association?.name ?? { ar: reference.association };
  const title: Wording = policy?.title ?? { ar: reference.policy };
  return {
    subject: reference.association,
    association: nameOf(name),
    title: nameOf(title),
    href: addressOf(reference.association),
  };
}

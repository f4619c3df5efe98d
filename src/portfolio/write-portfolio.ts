/** The look at all associations together, as text for people. */
import { dateInWords } from '../arabic/dates.ts';
import { portfolioWords as words } from '../locales/portfolio.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { fill, type MessageArguments } from '../model/message.ts';
import type { DueReview, Portfolio, PolicyReference } from '../model/portfolio.ts';

/** A list of this length is read; the whole is in the JSON. */
const mostLines = 20;

/** Writes the portfolio with a heading over each list; an empty list says so. */
export function writePortfolio(portfolio: Portfolio, language: Language): string {
  const line = (sentence: Bilingual, values: MessageArguments) => fill(sentence, values, language);
  const openOnes = portfolio.requirements.filter(({ outcomes }) => outcomes.fail + outcomes.review > 0);
  const parts: [Bilingual, string[]][] = [
    [
      words.missing,
      portfolio.missing.map(({ association, title }) => line(words.missingLine, { association, title })),
    ],
    [
      words.nearCopies,
      portfolio.nearCopies.map(({ one, other, similarity }) =>
        line(words.nearCopyLine, {
          one: one.file,
          other: other.file,
          share: `${Math.round(similarity * 100)}%`,
        }),
      ),
    ],
    [
      words.requirements,
      openOnes.map(({ requirement, question, outcomes }) =>
        line(words.requirementLine, { requirement, question, ...outcomes }),
      ),
    ],
    [words.reviews, portfolio.reviews.map((review) => reviewLine(review, language))],
    [words.unscheduled, portfolio.unscheduled.map((reference: PolicyReference) => reference.file)],
  ];
  return parts.map(([heading, lines]) => part(heading[language], lines, language)).join('\n');
}

function reviewLine({ association, title, next, isOverdue }: DueReview, language: Language): string {
  const values = {
    date: dateInWords(next, 'latin'),
    title: { ar: title.ar, en: title.en ?? title.ar },
    association,
  };
  return fill(isOverdue ? words.overdueLine : words.reviewLine, values, language);
}

function part(heading: string, lines: readonly string[], language: Language): string {
  const shown = lines.slice(0, mostLines);
  const rest = lines.length > mostLines ? [`… (+${lines.length - mostLines})`] : [];
  const body = lines.length === 0 ? [words.nothing[language]] : [...shown, ...rest];
  return `${heading}\n${body.map((text) => `  ${text}\n`).join('')}`;
}

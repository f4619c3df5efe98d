/** The days on which policies are due to be looked at again, as a calendar (RFC 5545) that others can subscribe to. */
import { counted, monthlyIntervals } from '../../arabic/counting.ts';
import { documentWords } from '../../locales/document.ts';
import { reporterSentences, reporterWords } from '../../locales/reporters.ts';
import type { ReviewPlan } from '../../model/assessment.ts';
import type { Language } from '../../model/bilingual.ts';
import type { Day } from '../../model/generated/documents.ts';
import { roleLabels } from '../../model/generated/labels.ts';
import { fill } from '../../model/message.ts';
import type { ReportedAssociation, ReportedPolicy } from '../../model/report.ts';
import { inBoth } from '../../model/standard.ts';
import type { TextReporter } from './index.ts';

/** One event, a whole day long, for each policy that says when it is next reviewed; a policy without a day has none. */
export const calendarReport: TextReporter = ({ asOf, tool, associations }, { language }) => {
  const events = associations.flatMap((association) =>
    association.policies.flatMap((policy) => eventOf(association, policy, asOf, language)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Siyasa//${escaped(tool.version)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(reporterWords.calendar[language])}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

/** The name of an event does not change with its day, so that a calendar moves it instead of adding another. */
function eventOf(
  association: ReportedAssociation,
  policy: ReportedPolicy,
  asOf: Day,
  language: Language,
): string[] {
  const { review } = policy;
  if (review?.next === undefined) return [];
  const names = { policy: inBoth(policy.title), association: inBoth(association.name) };
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`review/${association.id}/${policy.name}@siyasa`)}`,
    `DTSTAMP:${compactDay(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compactDay(review.next)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(fill(reporterSentences.review, names, language))}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped([...detailsOf(review, language), policy.file].join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function detailsOf({ everyMonths, owner }: ReviewPlan, language: Language): string[] {
  const { reviewInterval, reviewOwner } = documentWords;
  const interval = everyMonths === undefined ? undefined : counted(everyMonths, monthlyIntervals, 'latin');
  return [
    ...(interval === undefined ? [] : [`${reviewInterval[language]}: ${interval[language]}`]),
    ...(owner === undefined ? [] : [`${reviewOwner[language]}: ${roleLabels[owner][language]}`]),
  ];
}

function compactDay(day: Day): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '');
}

const encoder = new TextEncoder();
const mostOctets = 75;

/** A line longer than 75 octets goes on in the next, which begins with a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

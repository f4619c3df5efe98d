/** What several formats say alike: where something stands, what it rests on, and why a finding does not count. */
import { articleWords } from '../../locales/citations.ts';
import { reportSentences } from '../../locales/report.ts';
import { reporterSentences, type standingWords } from '../../locales/reporters.ts';
import type { Language } from '../../model/bilingual.ts';
import { fill } from '../../model/message.ts';
import type { Finding, ReportedEvidence } from '../../model/report.ts';
import type { Citation } from '../../model/standard.ts';

/** How a finding stands: open, or counted apart. */
export type Standing = keyof typeof standingWords;

/** An exception says more than a baseline, so it is named first. */
export function standingOf({ waiver, known }: Finding): Standing {
  if (waiver !== undefined) return 'waived';
  return known === undefined ? 'open' : 'known';
}

/** Why a finding does not count: the exception with its reason and its last day, or the baseline. */
export function remarkOn({ waiver, known }: Finding, language: Language): string | undefined {
  if (waiver !== undefined) return fill(reporterSentences.waived, { ...waiver }, language);
  return known === undefined ? undefined : reporterSentences.known[language];
}

/** `file:line:column`, as editors open it. */
export function placeOf({ file, line, column }: Finding | ReportedEvidence): string {
  return `${file}:${line}:${column}`;
}

/** «اللائحة التنفيذية، الموضع 29(1)، تاريخ النص 2026-01-15», with the note on the source after it. */
export function citedAs({ document, article, version, date, note }: Citation, language: Language): string {
  const parts = [
    document[language],
    version?.[language],
    article === undefined
      ? undefined
      : fill(reportSentences.place, { article: articleWords(article) }, language),
    date === undefined ? undefined : fill(reportSentences.text, { date }, language),
  ];
  const cited = parts.filter((part) => part !== undefined).join(language === 'ar' ? '، ' : ', ');
  return note === undefined ? cited : `${cited} (${note[language]})`;
}

/**
 * A text on one line, with nothing in it that a terminal or a log would obey: line breaks become spaces,
 * other control characters the character that stands for what is not shown.
 */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ').replaceAll(/\p{Cc}/gu, '\uFFFD');
}

/** Numbers → a bar of shares and the table that says the same. */
import { outcomeWords, reportWords, severityWords, type Explained } from '../locales/report.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { severities, type Severity } from '../model/diagnostic.ts';
import type { Bar, BarSegment } from '../model/report-page.ts';
import { outcomes, type Outcome } from '../model/rule.ts';
import { termOf } from './report-terms.ts';

/** Below this share, in percent, a segment is too narrow for its number; the table has them all. */
const leastLabelledShare = 6;

/** How many requirements ended how. */
export function outcomeBar(id: string, counts: Readonly<Record<Outcome, number>>): Bar {
  return barOf(id, reportWords.byOutcome, outcomes, outcomeWords, counts);
}

/** How many findings are how grave. */
export function severityBar(id: string, counts: Readonly<Record<Severity, number>>): Bar {
  return barOf(id, reportWords.bySeverity, severities, severityWords, counts);
}

function barOf<Key extends string>(
  id: string,
  title: Bilingual,
  keys: readonly Key[],
  words: Readonly<Record<Key, Explained>>,
  counts: Readonly<Record<Key, number>>,
): Bar {
  const present = keys.filter((key) => counts[key] > 0);
  const total = sum(present.map((key) => counts[key]));
  const describe = (language: Language, comma: string) =>
    present.map((key) => `${words[key].word[language]} ${counts[key]}`).join(comma);
  return {
    id,
    title,
    description: { ar: describe('ar', '، '), en: describe('en', ', ') },
    segments: present.map((key, place) => {
      const before = sum(present.slice(0, place).map((one) => counts[one]));
      return segmentOf(key, before / total, counts[key] / total, String(counts[key]));
    }),
    rows: keys.map((key) => ({ ...termOf(words, key), count: counts[key], isNone: counts[key] === 0 })),
  };
}

/** A bar grows from the right, as the text does; the coordinates of a drawing are counted from the left. */
function segmentOf(key: string, before: number, share: number, count: string): BarSegment {
  const left = 1 - before - share;
  return {
    key,
    x: percent(left),
    width: percent(share),
    middle: percent(left + share / 2),
    label: 100 * share < leastLabelledShare ? undefined : count,
  };
}

function percent(share: number): string {
  return `${Math.round(Math.max(0, share) * 100_000) / 1000}%`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What is left of a policy, as a list that leads to the rows. */
import { classWords, outcomeWords, reportWords } from '../locales/report.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { ReportedPolicy, ReportedResult } from '../model/report.ts';
import type { Remaining, RemainingEntry, RemainingGroup } from '../model/report-page.ts';
import { nameOf, phraseOf } from './phrase.ts';
import { requirementAnchor } from './report-anchors.ts';
import { isWaived } from './report-exceptions.ts';
import { leftOutcomes } from './report-verdict.ts';

const classes = Object.keys(classWords) as (keyof typeof classWords)[];

/** First what is missing, first what binds most; what is waived comes last, apart from all that counts. */
export function remainingOf(
  policy: ReportedPolicy,
  place: number,
  isOnly: boolean,
  prefix: string,
): Remaining {
  const open = policy.assessed ? policy.results.filter(({ outcome }) => leftOutcomes.includes(outcome)) : [];
  const entryOf = (result: ReportedResult): RemainingEntry => ({
    href: `#${prefix}${requirementAnchor(policy, place, result)}`,
    number: result.requirement,
    question: phraseOf(result.question),
    outcome: result.outcome,
    severity: result.severity,
    provenance: result.provenance,
    standard: result.standard,
  });
  const groupOf = (
    sign: RemainingGroup['sign'],
    title: RemainingGroup['title'],
    results: readonly ReportedResult[],
  ): RemainingGroup[] =>
    results.length === 0 ? [] : [{ sign, title, count: results.length, entries: results.map(entryOf) }];
  const left = open.filter((result) => !isWaived(result));
  const groups = leftOutcomes.flatMap((outcome) =>
    classes.flatMap((bindingness) =>
      groupOf(
        outcome,
        besides(outcomeWords[outcome].word, classWords[bindingness].word),
        left.filter((result) => result.outcome === outcome && result.class === bindingness),
      ),
    ),
  );
  return {
    policy: isOnly ? undefined : nameOf(policy.title),
    file: policy.file,
    groups: [...groups, ...groupOf('waived', reportWords.waived, open.filter(isWaived))],
  };
}

function besides(one: Bilingual, other: Bilingual): Bilingual {
  return { ar: `${one.ar} · ${other.ar}`, en: `${one.en} · ${other.en}` };
}

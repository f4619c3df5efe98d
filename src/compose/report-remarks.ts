/** What the bars do not show by themselves: what nobody verified or assessed, and what is counted apart. */
import { countedRemarks } from '../locales/report.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { fillBoth } from '../model/message.ts';
import type { Totals } from '../model/report.ts';
import type { Phrase } from '../model/report-page.ts';
import { phraseOf } from './phrase.ts';

/** One sentence for each kind that there is. */
export function remarksOn({ outcomes, waived, known }: Totals): Phrase[] {
  const remarks: readonly (readonly [Bilingual, number])[] = [
    [countedRemarks.declared, outcomes.declared],
    [countedRemarks.notAssessed, outcomes.notAssessed],
    [countedRemarks.waived, waived],
    [countedRemarks.known, known],
  ];
  return remarks
    .filter(([, count]) => count > 0)
    .map(([sentence, count]) => phraseOf(fillBoth(sentence, { count })));
}

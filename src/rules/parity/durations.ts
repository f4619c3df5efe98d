/** Both languages promise the same time: amount, unit and whether it is the longest or the shortest. */
import type { FoundDuration } from '../../model/duration.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { durationsOf, englishDurationsOf } from '../mentions.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';
import { placeIn } from '../running-text.ts';
import { perPair } from '../text-analysis.ts';

export const sameDurations = defineRule({
  id: 'parity/durations',
  reads: 'prose',
  docs: {
    summary: { ar: 'المدد في النصين واحدة', en: 'The times of both languages are the same' },
    why: {
      ar: 'مدة في لغة غير المدة في الأخرى تجعل من تأخر في حكم إحداهما لم يتأخر في حكم الأخرى.',
      en: 'Where the times differ, whoever is late by one language is in time by the other.',
    },
    remedy: {
      ar: 'اجعل المدة في {path}، بعددها ووحدتها وحدها، كالمدة في النص العربي.',
      en: 'Make the time at {path} the same as in the Arabic text: amount, unit and limit.',
    },
  },
  parameters: {},
  messages: {
    amount: {
      ar: 'المدتان مختلفتان (في العربي: {arabic}، في الإنجليزي: {english}).',
      en: 'The two times differ (in Arabic: {arabic}, in English: {english}).',
    },
    workingDays: {
      ar: 'المدة في أحد النصين بأيام العمل وفي الآخر بالأيام كلها (في العربي: {arabic}، في الإنجليزي: {english}).',
      en: 'One language counts working days and the other all days (in Arabic: {arabic}, in English: {english}).',
    },
    bound: {
      ar: 'المدة في أحد النصين حد أعلى وفي الآخر حد أدنى (في العربي: {arabic}، في الإنجليزي: {english}).',
      en: 'The time is a maximum in one language and a minimum in the other (in Arabic: {arabic}, in English: {english}).',
    },
    notInEnglish: {
      ar: 'مدة في النص العربي ليست في الإنجليزي: {arabic}',
      en: 'A time of the Arabic text is not in the English one: {arabic}',
    },
    notInArabic: {
      ar: 'مدة في النص الإنجليزي ليست في العربي: {english}',
      en: 'A time of the English text is not in the Arabic one: {english}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap(({ ar, en }): Verdict[] => {
      const { met, arabic, english } = matched(ar, en);
      const unlike = met.flatMap(([one, other]): Verdict[] => {
        const difference = differenceOf(one, other);
        const values = { arabic: one.text, english: other.text };
        return difference === undefined ? [] : [fail(difference, placeIn(en, other), values)];
      });
      return [
        ...unlike,
        ...arabic.filter(isSaid).map((one) => fail('notInEnglish', placeIn(ar, one), { arabic: one.text })),
        ...english.filter(isSaid).map((one) => fail('notInArabic', placeIn(en, one), { english: one.text })),
      ];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  preamble:
    text:
      ar: "يتظلم خلال ثلاثين يومًا تقويميًا، ويُجاب خلال أسبوعين، في مدة لا تتجاوز 5 أيام عمل، وتُحفظ مدة لا تقل عن عشر سنوات، وتُراجع كل سنة."
      en: "An appeal within thirty calendar days, an answer within 14 days, no later than five (5) working days; records are kept for at least ten years and reviewed every year."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "الرد خلال ثلاثين يومًا.", en: "An answer within twenty days." }
  scope:
    text: { ar: "الرد خلال 10 أيام عمل.", en: "An answer within 10 days." }
  generalGoal:
    text: { ar: "الرد خلال مدة لا تزيد على أسبوعين.", en: "An answer takes not less than two weeks." }
  rights:
    text: { ar: "الرد خلال شهرين.", en: "An answer." }
  duties:
    text: { ar: "الحضور.", en: "Attendance within three days." }
`,
      gives: [
        'fail amount /sections/preamble/text/en «twenty days»',
        'fail workingDays /sections/scope/text/en «10 days»',
        'fail bound /sections/generalGoal/text/en «two weeks»',
        'fail notInEnglish /sections/rights/text/ar «خلال شهرين»',
        'fail notInArabic /sections/duties/text/en «three days»',
      ],
    },
  ],
});

/** Times that meet their counterpart, and those that are left over. */
interface Matched {
  readonly met: readonly (readonly [FoundDuration, FoundDuration])[];
  readonly arabic: readonly FoundDuration[];
  readonly english: readonly FoundDuration[];
}

/** Equal ones meet first, wherever they stand; the others in their order. */
const matched = perPair((ar, en): Matched => {
  const arabic = durationsOf(ar);
  const english = englishDurationsOf(en);
  const met: (readonly [FoundDuration, FoundDuration])[] = [];
  const left = [...english];
  const unmet = arabic.filter((one) => {
    const index = left.findIndex((other) => isSameTime(one, other));
    if (index >= 0) met.push([one, ...left.splice(index, 1)] as [FoundDuration, FoundDuration]);
    return index < 0;
  });
  const pairs = Math.min(unmet.length, left.length);
  for (let index = 0; index < pairs; index += 1) met.push([unmet[index]!, left[index]!]);
  return { met, arabic: unmet.slice(pairs), english: left.slice(pairs) };
});

function isSameTime(one: FoundDuration, other: FoundDuration): boolean {
  const isSameKind = (one.unit === 'workingDay') === (other.unit === 'workingDay');
  const [months, otherMonths] = [monthsOf(one), monthsOf(other)];
  return isSameKind && (one.days === other.days || (months !== undefined && months === otherMonths));
}

/** «سنة ونصف» is eighteen months, though a year has more days than twelve months of thirty. */
function monthsOf({ amount, unit }: FoundDuration): number | undefined {
  if (unit === 'year') return amount * 12;
  return unit === 'month' ? amount : undefined;
}

function differenceOf(
  one: FoundDuration,
  other: FoundDuration,
): 'amount' | 'workingDays' | 'bound' | undefined {
  if (!isSameTime(one, other)) return one.days === other.days ? 'workingDays' : 'amount';
  if (one.bound === other.bound) return undefined;
  const bounds = [one.bound, other.bound];
  return bounds.includes('atLeast') && (bounds.includes('atMost') || one.within !== other.within)
    ? 'bound'
    : undefined;
}

/** A single unit may be said without a number: «خلال الشهر», `monthly`. */
function isSaid({ amount }: FoundDuration): boolean {
  return amount > 1;
}

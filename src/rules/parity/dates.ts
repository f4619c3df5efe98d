/** Both languages name the same days. */
import type { FoundDate } from '../../arabic/dates-in-text.ts';
import { daysBetween } from '../../arabic/hijri.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';
import { datesOf, placeIn } from '../running-text.ts';

export const sameDates = defineRule({
  id: 'parity/dates',
  reads: 'prose',
  docs: {
    summary: { ar: 'التواريخ في النصين واحدة', en: 'The dates of both languages are the same' },
    why: {
      ar: 'تاريخ في لغة غير التاريخ في الأخرى يجعل بداية الحكم أو نهايته موضع نزاع.',
      en: 'A date that differs between the languages leaves in dispute when a provision begins or ends.',
    },
    remedy: {
      ar: 'اجعل التاريخ في {path} كالتاريخ في النص الآخر.',
      en: 'Make the date at {path} the same as in the other language.',
    },
  },
  parameters: {},
  messages: {
    notInEnglish: {
      ar: 'تاريخ في النص العربي ليس في الإنجليزي: {found}',
      en: 'A date of the Arabic text is not in the English one: {found}',
    },
    notInArabic: {
      ar: 'تاريخ في النص الإنجليزي ليس في العربي: {found}',
      en: 'A date of the English text is not in the Arabic one: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap(({ ar, en }): Verdict[] => {
      const arabic = datesOf(ar);
      const english = datesOf(en);
      if (arabic.length === 0 && english.length === 0) return [];
      return [
        ...missingFrom(english, arabic).map((date) =>
          fail('notInEnglish', placeIn(ar, date), { found: date.text }),
        ),
        ...missingFrom(arabic, english).map((date) =>
          fail('notInArabic', placeIn(en, date), { found: date.text }),
        ),
      ];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'يكفي في إحدى اللغتين أحد التقويمين',
        en: 'One calendar is enough in either language',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "اعتمدت في 10 / 11 / 1445 هـ الموافق 18 / 05 / 2024 م."
      en: "Approved on 18 May 2024."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "اعتمدت في 18/05/2024 م.", en: "Approved on 28 May 2024." }
`,
      gives: [
        'fail notInEnglish /sections/preamble/text/ar «18/05/2024 م»',
        'fail notInArabic /sections/preamble/text/en «28 May 2024»',
      ],
    },
  ],
});

/** A Hijri date may be a day off; whether it is belongs to another requirement. */
const nearEnough = 1;

function missingFrom(others: readonly FoundDate[], dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter((date) => !others.some((other) => isSameDay(date, other)));
}

function isSameDay(one: FoundDate, other: FoundDate): boolean {
  if (one.calendar === other.calendar)
    return one.year === other.year && one.month === other.month && one.day === other.day;
  const days = daysBetween(one.gregorian ?? '', other.gregorian ?? '');
  return days === undefined || Math.abs(days) <= nearEnough;
}

/** The time in the field of a clause is the time that its text promises. */
import type { FoundDuration } from '../../model/duration.ts';
import type { ServiceTime } from '../../model/generated/documents.ts';
import { defineRule, type Verdict } from '../../model/rule.ts';
import { durationsOf, englishDurationsOf } from '../mentions.ts';
import { passagesOf, type Passage } from '../reading.ts';
import { orPass } from '../kit.ts';
import { placeIn } from '../running-text.ts';

const units = {
  workingDays: { ar: 'أيام عمل', en: 'working days' },
  calendarDays: { ar: 'أيام تقويمية', en: 'calendar days' },
} as const;

export const statedServiceTime = defineRule({
  id: 'parity/service-time',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'المدة في نص البند هي المدة في حقلها',
      en: 'The time in the text of a clause is the one in its field',
    },
    why: {
      ar: 'يظهر الحقل مع النص في الوثيقة، فإذا اختلفا كان للبند مدتان ولم يُعرف بأيهما يُلتزم.',
      en: 'The field is shown beside the text; where they differ, the clause has two times and nobody knows which binds.',
    },
    remedy: {
      ar: 'اجعل المدة في {path} كالمدة في حقلها، أو احذفها من النص.',
      en: 'Make the time at {path} the one of its field, or leave it out of the text.',
    },
  },
  parameters: {},
  messages: {
    other: {
      ar: 'مدة في النص تخالف حقلها (في النص: {found}، في الحقل: {maximum}، وحدته: {unit}).',
      en: 'A time in the text differs from its field (in the text: {found}, in the field: {maximum} {unit}).',
    },
    workingDays: {
      ar: 'المدة في النص وفي حقلها بوحدتين مختلفتين (في النص: {found}، وحدة الحقل: {unit}).',
      en: 'The time in the text and its field have different units (in the text: {found}, unit of the field: {unit}).',
    },
  },

  *check({ policy, pass, fail }) {
    const clauses = passagesOf(policy).flatMap((passage): [Passage, ServiceTime][] =>
      passage.clause?.serviceTime === undefined ? [] : [[passage, passage.clause.serviceTime]],
    );
    const verdicts = clauses.flatMap(([passage, { maximum, unit }]): Verdict[] => {
      const durations = passage.language === 'ar' ? durationsOf(passage) : englishDurationsOf(passage);
      const promised = durations.filter(isPromise);
      if (promised.some((one) => one.days === maximum && isWorking(one) === (unit === 'workingDays')))
        return [];
      return promised.map((one) => {
        const values = { found: one.text, maximum, unit: units[unit] };
        const place = placeIn(passage, one);
        return one.days === maximum ? fail('workingDays', place, values) : fail('other', place, values);
      });
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: "يُرد خلال أسبوعين.", en: "An answer comes within 14 days." }
        serviceTime: { maximum: 14, unit: calendarDays, from: applicationComplete }
      - text: { ar: "يدرس الطلب، وتُحفظ أوراقه عشر سنوات.", en: "The application is studied; its papers are kept for ten years." }
        serviceTime: { maximum: 5, unit: workingDays, from: applicationComplete }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: "يُرد خلال أسبوعين.", en: "An answer comes within 10 days." }
        serviceTime: { maximum: 10, unit: workingDays, from: applicationComplete }
`,
      gives: [
        'fail other /sections/handlingSteps/items/0/text/ar «خلال أسبوعين»',
        'fail workingDays /sections/handlingSteps/items/0/text/en «10 days»',
      ],
    },
  ],
});

/** A limit for doing something; how long something is kept is none. */
function isPromise({ bound, within }: FoundDuration): boolean {
  return within || bound === 'atMost';
}

function isWorking({ unit }: FoundDuration): boolean {
  return unit === 'workingDay';
}

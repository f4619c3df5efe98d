/** What is said to have happened has happened by the day of the check; taking effect may lie ahead. */
import type { Bilingual } from '../../model/bilingual.ts';
import type { Dossier, PolicyEntry } from '../../model/dossier.ts';
import type { Day } from '../../model/generated/documents.ts';
import { defineRule, type Place } from '../../model/rule.ts';

export const noFutureDate = defineRule({
  id: 'dates/no-future-date',
  docs: {
    summary: {
      ar: 'لا يؤرخ الاعتماد ولا الإصدار ولا التعديل ولا الترخيص بتاريخ لم يأت بعد',
      en: 'Approval, issue, revision and licence are not dated in the future',
    },
    why: {
      ar: 'إذا أُرخت واقعة بيوم لم يأت بعد فإما أن التاريخ كُتب خطأ، وإما أن الواقعة لم تتم.',
      en: 'A future date of something that is said to have happened is a slip of the pen, or it has not happened.',
    },
    remedy: {
      ar: 'صحح التاريخ في {path}؛ أما ما يبدأ العمل به لاحقًا فموضعه تاريخ السريان.',
      en: 'Correct the date at {path}; what takes effect later has an effective date for that.',
    },
  },
  parameters: {},
  messages: {
    future: {
      ar: 'تاريخ لم يأت بعد ({event}: {date}، يوم الفحص: {asOf}).',
      en: 'A date lies in the future ({event}: {date}, day of the check: {asOf}).',
    },
  },

  *check({ dossier, policy, pass, fail, notApplicable }) {
    const { asOf } = dossier;
    const events = eventsIn(dossier, policy);

    for (const { event, date, place } of events) {
      if (date > asOf) yield fail('future', place, { event, date, asOf });
      else yield pass(place);
    }
    if (events.length === 0) yield notApplicable('/approval/date');
  },

  examples: [
    {
      policy: `
document: { issueDate: 2024-05-18, effectiveDate: 2030-01-01 }
approval: { date: 2024-05-18 }
`,
      gives: ['pass /approval/date', 'pass /document/issueDate'],
    },
    { policy: 'approval: { date: 2204-05-18 }', gives: ['fail future /approval/date'] },
    {
      policy: `
document:
  history:
    - { issue: "1.0", date: 2024-05-18, summary: { ar: أول إصدار., en: First issue. } }
    - { issue: "2.0", date: 2027-05-18, summary: { ar: تعديل القنوات., en: Channels revised. } }
`,
      gives: ['pass /document/history/0/date', 'fail future /document/history/1/date'],
    },
    {
      policy: 'sections: {}',
      association: 'licence: { number: "5593", date: 2031-01-01 }',
      gives: ['fail future association:/licence/date'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /approval/date'] },
  ],
});

interface DatedEvent {
  readonly event: Bilingual;
  readonly date: Day;
  readonly place: Place;
}

/** What is dated and said to have happened. */
function eventsIn({ association }: Dossier, { source }: PolicyEntry): DatedEvent[] {
  const { approval, document } = source.data;
  const revisions = (document?.history ?? []).map(({ date }, index) => ({
    event: { ar: 'التعديل', en: 'revision' },
    date,
    place: `/document/history/${index}/date`,
  }));
  const single = [
    { event: { ar: 'الاعتماد', en: 'approval' }, date: approval?.date, place: '/approval/date' },
    { event: { ar: 'الإصدار', en: 'issue' }, date: document?.issueDate, place: '/document/issueDate' },
    {
      event: { ar: 'الترخيص', en: 'licence' },
      date: association.data.licence?.date,
      place: { association: '/licence/date' },
    },
  ];
  return [
    ...single.flatMap(({ date, ...rest }) => (date === undefined ? [] : [{ date, ...rest }])),
    ...revisions,
  ];
}

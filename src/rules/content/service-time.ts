/** At least one step tells the beneficiary how long it takes at most. */
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { clausesOf, sectionPointer, writtenSectionOf } from '../kit.ts';

/** A time in words, such as «خلال خمسة أيام عمل»: as good a promise, but not one that can be read reliably. */
const timeInWords = /(?:خلال|غضون|تتجاوز|يتجاوز|تزيد|يزيد|أقصاه).{0,40}(?:يوم|أيام|أسبوع|أسابيع|شهر|ساع)/su;

export const serviceTime = defineRule({
  id: 'content/service-time',
  docs: {
    summary: {
      ar: 'خطوة واحدة على الأقل لها مدة إنجاز قصوى',
      en: 'At least one step has a maximum time',
    },
    why: {
      ar: 'المستفيد الذي لا يعرف متى يأتيه الرد لا يستطيع أن يطالب به ولا أن يتظلم من تأخره.',
      en: 'Someone who does not know when an answer is due can neither ask for it nor complain of the delay.',
    },
    remedy: {
      ar: 'أضف إلى خطوة في {path} مدة إنجازها: الحد الأعلى ووحدته وبداية احتسابه.',
      en: 'Give a step at {path} its time: the maximum, its unit and the event from which it counts.',
    },
  },
  parameters: {
    section: {
      schema: { type: 'string' },
      description: { ar: 'مفتاح القسم في الملف', en: 'The key of the section in the file' },
      default: 'handlingSteps',
    },
  },
  messages: {
    none: {
      ar: 'ليس في قسم «{heading}» خطوة لها مدة إنجاز.',
      en: 'No step of the section “{heading}” has a time.',
    },
    inWords: {
      ar: 'في نص قسم «{heading}» مدة لم تُكتب في حقل المدة، فلا يُعرف آليًا حدها ووحدتها وبدايتها.',
      en: 'The text of the section “{heading}” has a time that is not in its own field, so its limit, unit and start cannot be read.',
    },
  },

  *check({ policy, parameters: { section: key }, pass, fail, review, notApplicable }) {
    const at = sectionPointer(key);
    const section = writtenSectionOf(policy.source.data, key);
    if (section === undefined) {
      yield notApplicable(at);
      return;
    }
    const heading = headingOf(policy.type, key);
    const clauses = [...clausesOf(section, at)];
    const timed = clauses.filter(({ value }) => value.serviceTime !== undefined);
    const texts = [section.text?.ar ?? '', ...clauses.map(({ value }) => value.text.ar)];

    for (const clause of timed) yield pass(`${clause.at}/serviceTime`);
    if (timed.length > 0) return;
    if (texts.some((text) => timeInWords.test(text))) yield review('inWords', at, { heading });
    else yield fail('none', at, { heading });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: استقبال الطلب., en: Receiving the application. }
      - text: { ar: إبلاغ المستفيد بالقرار., en: Telling the beneficiary. }
        serviceTime: { maximum: 10, unit: workingDays, from: applicationComplete }
`,
      gives: ['pass /sections/handlingSteps/items/1/serviceTime'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: استقبال الطلب. } }] } }',
      gives: ['fail none /sections/handlingSteps'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: الرد خلال خمسة أيام عمل. } }] } }',
      gives: ['review inWords /sections/handlingSteps'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/handlingSteps'] },
  ],
});

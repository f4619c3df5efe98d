/** The association's profile states the licence, by number and date. */
import { defineRule } from '../../model/rule.ts';

export const licence = defineRule({
  id: 'identity/licence',
  docs: {
    summary: {
      ar: 'رقم ترخيص الجمعية وتاريخه مذكوران',
      en: 'The licence of the association is stated, with its date',
    },
    why: {
      ar: 'بالترخيص يُعرف صاحب السياسة معرفة لا تشتبه، فالأسماء تتشابه.',
      en: 'The licence tells beyond doubt whose policy this is; names resemble each other.',
    },
    remedy: {
      ar: 'اكتب بيان الترخيص في ملف بيانات الجمعية في {path}، والرقم بين علامتي تنصيص.',
      en: "Write it in the association's profile at {path}, the number in quotes.",
    },
  },
  parameters: {},
  messages: {
    missing: { ar: 'لم يُذكر رقم ترخيص الجمعية.', en: "The association's licence number is not stated." },
    noDate: {
      ar: 'رقم الترخيص مذكور بلا تاريخ (الرقم: {number}).',
      en: 'The licence has a number but no date (number: {number}).',
      severity: 'info',
    },
  },

  *check({ dossier, pass, fail }) {
    const stated = dossier.association.data.licence;

    if (stated === undefined) yield fail('missing', { association: '/licence/number' });
    else if (stated.date === undefined) {
      yield fail('noDate', { association: '/licence/date' }, { number: stated.number });
    } else yield pass({ association: '/licence' });
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'licence: { number: "05049", date: 2019-03-01 }',
      gives: ['pass association:/licence'],
    },
    { policy: 'sections: {}', gives: ['fail missing association:/licence/number'] },
    {
      policy: 'sections: {}',
      association: 'licence: { number: "05049" }',
      gives: ['fail noDate association:/licence/date'],
    },
  ],
});

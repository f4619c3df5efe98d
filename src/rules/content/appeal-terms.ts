/** A right of appeal says within what time and to whom. */
import { defineRule } from '../../model/rule.ts';
import { durationsOf, firstMention, placeOf, speaksOf, words } from '../mentions.ts';
import { arabicProse, occursIn, type Passage } from '../reading.ts';

const appeal = words('تظلم~', 'يتظلم~', 'اعتراض~', 'يعترض~', 'إعادة النظر');
const body = words(
  ...[
    'لجنة',
    'لجان',
    'مجلس',
    'مدير~',
    'رئيس~',
    'مسؤول~',
    'مسئول~',
    'موظف~',
    'إدارة',
    'جهة',
    'وحدة',
    'قسم',
    'أمين',
  ],
  'من (?:لم|لا) (?:يشارك|يشترك|يتول|يصدر)~',
);

export const appealTerms = defineRule({
  id: 'content/appeal-terms',
  reads: 'prose',
  docs: {
    summary: { ar: 'للتظلم مدة وجهة معلومتان', en: 'An appeal has a known time and body' },
    why: {
      ar: 'حق التظلم لا يُنتفع به إن لم يُعرف إلى من يقدم ومتى يجاب عنه.',
      en: 'A right of appeal is of no use if it is not known to whom it is made and when it is answered.',
    },
    remedy: {
      ar: 'بيّن في {path} من ينظر في التظلم، وخلال أي مدة يقدم ويجاب عنه.',
      en: 'Say at {path} who considers an appeal, and within what time it is made and answered.',
    },
  },
  parameters: {},
  messages: {
    noTime: {
      ar: 'ذُكر التظلم بلا مدة لتقديمه ولا للنظر فيه.',
      en: 'Appeal is spoken of without a time for making or deciding it.',
    },
    noBody: {
      ar: 'ذُكر التظلم ولم يُذكر من ينظر فيه.',
      en: 'Appeal is spoken of, but not who considers it.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const provisions = arabicProse(policy).filter(
      (passage) => !['definitions', 'tools'].includes(passage.section ?? '') && occursIn(appeal, passage),
    );
    const first = firstMention(provisions, appeal);
    if (first === undefined) {
      yield notApplicable('/sections/decisions');
      return;
    }
    const hasTime = provisions.some(isTimed);
    const hasBody = provisions.some(({ clause }) => hasActor(clause)) || speaksOf(provisions, body);

    if (!hasTime) yield fail('noTime', placeOf(first));
    if (!hasBody) yield fail('noBody', placeOf(first));
    if (hasTime && hasBody) yield pass(placeOf(first));
  },

  examples: [
    {
      policy: `
sections:
  decisions:
    items:
      - text: { ar: للمستفيد أن يتظلم خلال ثلاثين يومًا تقويميًا من إبلاغه. }
      - text: { ar: ينظر في التظلم من لم يشارك في القرار. }
        responsible: executiveDirector
`,
      gives: ['pass /sections/decisions/items/0/text/ar «يتظلم»'],
    },
    {
      policy: 'sections: { rights: { items: [{ text: { ar: للمستفيد أن يتظلم من رفض طلبه. } }] } }',
      gives: [
        'fail noTime /sections/rights/items/0/text/ar «يتظلم»',
        'fail noBody /sections/rights/items/0/text/ar «يتظلم»',
      ],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/decisions'] },
  ],
});

function isTimed(passage: Passage): boolean {
  return (
    passage.clause?.serviceTime !== undefined || durationsOf(passage).some(({ bound }) => bound !== 'atLeast')
  );
}

function hasActor(clause: Passage['clause']): boolean {
  return clause?.responsible !== undefined || clause?.role !== undefined;
}

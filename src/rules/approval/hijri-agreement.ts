/** A Hijri date that is stated beside the Gregorian one agrees with it under Umm al-Qura. */
import { daysBetween, gregorianOf, hijriOf, parseHijri, writeHijri } from '../../arabic/hijri.ts';
import { defineRule, repairedBy, within } from '../../model/rule.ts';

export const hijriAgreement = defineRule({
  id: 'approval/hijri-agreement',
  docs: {
    summary: {
      ar: 'التاريخ الهجري المذكور يوافق الميلادي في تقويم أم القرى',
      en: 'The stated Hijri date agrees with the Gregorian one under Umm al-Qura',
    },
    why: {
      ar: 'تاريخان مختلفان لاعتماد واحد يوقعان الشك فيهما معًا.',
      en: 'Two different dates of one approval cast doubt on both.',
    },
    remedy: {
      ar: 'راجع المحضر ثم صحح التاريخ الذي وقع فيه الخطأ؛ ويمكن حذف {path}، فالتاريخ الهجري يُحسب آليًا.',
      en: 'Look at the minutes and correct the date that is wrong; {path} may be left out, as the Hijri date is computed.',
    },
  },
  parameters: {},
  messages: {
    impossible: {
      ar: 'التاريخ الهجري المذكور لا وجود له في تقويم أم القرى (المذكور: {stated}).',
      en: 'The stated Hijri date does not exist in the Umm al-Qura calendar (stated: {stated}).',
    },
    differs: {
      ar: 'التاريخ الهجري المذكور لا يوافق الميلادي (المذكور: {stated}، المحسوب: {computed}، الميلادي: {gregorian}).',
      en: 'The stated Hijri date does not agree with the Gregorian one (stated: {stated}, computed: {computed}, Gregorian: {gregorian}).',
    },
    oneDayOff: {
      ar: 'التاريخ الهجري المذكور يختلف عن المحسوب بيوم واحد (المذكور: {stated}، المحسوب: {computed}، الميلادي: {gregorian}).',
      en: 'The stated Hijri date is one day off the computed one (stated: {stated}, computed: {computed}, Gregorian: {gregorian}).',
      severity: 'warning',
    },
    noGregorian: {
      ar: 'التاريخ الهجري مذكور بلا ميلادي يُقارن به (المذكور: {stated}، ما يوافقه: {gregorian}).',
      en: 'The Hijri date has no Gregorian one to compare with (stated: {stated}, corresponding: {gregorian}).',
    },
    outOfRange: {
      ar: 'التاريخ الميلادي خارج جداول تقويم أم القرى، فلا تمكن المقارنة (الميلادي: {gregorian}).',
      en: 'The Gregorian date is outside the Umm al-Qura tables and cannot be compared (Gregorian: {gregorian}).',
    },
  },

  *check({ policy, pass, fail, review, notApplicable }) {
    const at = '/approval/hijriDate';
    const { hijriDate: stated, date } = policy.source.data.approval ?? {};
    if (stated === undefined) {
      yield notApplicable(at);
      return;
    }
    const hijri = parseHijri(stated);
    const corresponding = hijri === undefined ? undefined : gregorianOf(hijri);
    const computed = date === undefined ? undefined : hijriOf(date);

    if (corresponding === undefined) yield fail('impossible', at, { stated });
    else if (date === undefined) yield review('noGregorian', at, { stated, gregorian: corresponding });
    else if (computed === undefined) yield review('outOfRange', at, { gregorian: date });
    else if (corresponding === date) yield pass(at);
    else {
      const isNear = Math.abs(daysBetween(corresponding, date) ?? Number.NaN) === 1;
      const values = { stated, computed: writeHijri(computed), gregorian: date };
      // A day off is a matter of calendars; where more is wrong, nobody knows which of the dates.
      const whole = within(at, { start: 0, end: stated.length });
      if (isNear) yield repairedBy(fail('oneDayOff', whole, values), values.computed);
      else yield fail('differs', at, values);
    }
  },

  examples: [
    { policy: 'approval: { date: 2024-05-18, hijriDate: 1445-11-10 }', gives: ['pass /approval/hijriDate'] },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval/hijriDate'] },
    {
      shows: { ar: 'ذو القعدة من تلك السنة تسعة وعشرون يومًا', en: 'That month had twenty-nine days' },
      policy: 'approval: { date: 2024-06-07, hijriDate: 1445-11-30 }',
      gives: ['fail impossible /approval/hijriDate'],
    },
    {
      policy: 'approval: { date: 2023-03-21, hijriDate: 1444-09-05 }',
      gives: ['fail differs /approval/hijriDate'],
    },
    {
      policy: 'approval: { date: 2024-05-18, hijriDate: 1445-11-09 }',
      gives: ['fail oneDayOff /approval/hijriDate «1445-11-09»'],
    },
    { policy: 'approval: { hijriDate: 1445-11-10 }', gives: ['review noGregorian /approval/hijriDate'] },
    {
      policy: 'approval: { date: 1824-05-18, hijriDate: 1445-11-10 }',
      gives: ['review outOfRange /approval/hijriDate'],
    },
  ],
});

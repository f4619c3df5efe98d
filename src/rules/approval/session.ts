/** The approval names the session in which it was given, so that its minutes can be found. */
import { defineRule } from '../../model/rule.ts';
import { yearsOf } from '../kit.ts';

export const session = defineRule({
  id: 'approval/session',
  docs: {
    summary: {
      ar: 'رقم جلسة الاعتماد وسنتها مذكوران',
      en: 'The approval states the number and the year of the session',
    },
    why: {
      ar: 'من المجالس ما يبدأ ترقيم جلساته من جديد كل سنة، ومنها ما يبدؤه كل دورة، فلا يكفي الرقم وحده للرجوع إلى المحضر.',
      en: 'Some boards number their sessions anew each year and others each term, so that the number alone does not lead to the minutes.',
    },
    remedy: {
      ar: 'اكتب بيانات الجلسة في {path} كما وردت في سجل المحاضر.',
      en: 'Write the data of the session at {path}, as the register of minutes has them.',
    },
  },
  parameters: {},
  messages: {
    missing: {
      ar: 'لم يُذكر رقم الجلسة التي اعتُمدت فيها السياسة.',
      en: 'The session that approved the policy is not stated.',
    },
    noYear: {
      ar: 'رقم الجلسة مذكور بلا سنة (رقم الجلسة: {number}).',
      en: 'The session has a number but no year (number: {number}).',
      severity: 'warning',
    },
    otherYear: {
      ar: 'سنة الجلسة غير سنة الاعتماد (سنة الجلسة: {year}، تاريخ الاعتماد: {date}).',
      en: 'The year of the session is not that of the approval (year: {year}, date of approval: {date}).',
      severity: 'warning',
    },
  },

  *check({ policy, pass, fail, review }) {
    const at = '/approval/session';
    const { session: stated, date } = policy.source.data.approval ?? {};

    if (stated === undefined) yield fail('missing', `${at}/number`);
    else if (stated.year === undefined) yield fail('noYear', `${at}/year`, { number: stated.number });
    else if (date === undefined || yearsOf(date).includes(stated.year)) yield pass(at);
    else yield review('otherYear', `${at}/year`, { year: stated.year, date });
  },

  examples: [
    {
      shows: { ar: 'سنة هجرية', en: 'A Hijri year' },
      policy: 'approval: { session: { number: 2, year: 1445 }, date: 2024-05-18 }',
      gives: ['pass /approval/session'],
    },
    {
      shows: { ar: 'سنة ميلادية', en: 'A Gregorian year' },
      policy: 'approval: { session: { number: 2, year: 2024 }, date: 2024-05-18 }',
      gives: ['pass /approval/session'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail missing /approval/session/number'] },
    { policy: 'approval: { session: { number: 2 } }', gives: ['fail noYear /approval/session/year'] },
    {
      policy: 'approval: { session: { number: 2, year: 1443 }, date: 2024-05-18 }',
      gives: ['review otherYear /approval/session/year'],
    },
  ],
});

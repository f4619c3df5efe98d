/**
 * The board that approved was in its term.
 *
 * The profile states the term of the present board. What an earlier board approved stays approved, so a
 * date before the term is only for a person to look at.
 */
import { defineRule } from '../../model/rule.ts';

export const boardTerm = defineRule({
  id: 'approval/board-term',
  docs: {
    summary: {
      ar: 'تاريخ الاعتماد في دورة المجلس المذكورة',
      en: 'The date of approval lies within the stated term of the board',
    },
    why: {
      ar: 'قرار المجلس بعد انتهاء دورته موضع سؤال، وتاريخ سابق للدورة يعني أن الموقعين أعضاء مجلس آخر.',
      en: 'What a board decides after its term is open to question, and an earlier date means that another board signed.',
    },
    remedy: {
      ar: 'قارن {path} بمحضر الاعتماد وبقرار تشكيل المجلس، وصحح ما كان خطأ.',
      en: 'Compare {path} with the minutes and with the decision that formed the board, and correct what is wrong.',
    },
  },
  parameters: {},
  messages: {
    afterEnd: {
      ar: 'تاريخ الاعتماد بعد انتهاء دورة المجلس (الاعتماد: {approved}، نهاية الدورة: {to}).',
      en: "The approval is dated after the end of the board's term (approved: {approved}, end of term: {to}).",
    },
    earlierBoard: {
      ar: 'تاريخ الاعتماد قبل دورة المجلس الحالي، فلعل مجلسًا سابقًا اعتمد السياسة (الاعتماد: {approved}، بداية الدورة: {from}).',
      en: 'The approval is dated before the term of the present board; an earlier board may have approved the policy (approved: {approved}, beginning of term: {from}).',
      severity: 'info',
    },
    reversed: {
      ar: 'نهاية دورة المجلس ليست بعد بدايتها (البداية: {from}، النهاية: {to}).',
      en: "The board's term does not end after it begins (beginning: {from}, end: {to}).",
    },
    expired: {
      ar: 'انتهت دورة المجلس المذكورة في بيانات الجمعية، فلعلها لم تُحدث (نهاية الدورة: {to}، يوم الفحص: {asOf}).',
      en: "The term in the association's profile has ended; perhaps the profile was not updated (end of term: {to}, day of the check: {asOf}).",
      severity: 'info',
    },
  },

  *check({ dossier: { asOf, association }, policy, pass, fail, review, notApplicable }) {
    const at = '/approval/date';
    const { from, to } = association.data.board?.term ?? {};
    const { date: approved, body } = policy.source.data.approval ?? {};

    if (from !== undefined && to !== undefined && to <= from) {
      yield fail('reversed', { association: '/board/term/to' }, { from, to });
      return;
    }
    if (to !== undefined && to < asOf)
      yield review('expired', { association: '/board/term/to' }, { to, asOf });
    if (approved === undefined || body === 'generalAssembly' || (from ?? to) === undefined) {
      yield notApplicable(at);
    } else if (to !== undefined && approved > to) yield fail('afterEnd', at, { approved, to });
    else if (from !== undefined && approved < from) yield review('earlierBoard', at, { approved, from });
    else yield pass(at);
  },

  examples: [
    {
      policy: 'approval: { date: 2024-05-18 }',
      association: 'board: { term: { from: 2023-01-01, to: 2026-12-31 } }',
      gives: ['pass /approval/date'],
    },
    {
      shows: { ar: 'آخر يوم في الدورة منها', en: 'The last day belongs to the term' },
      policy: 'approval: { date: 2026-12-31 }',
      association: 'board: { term: { to: 2026-12-31 } }',
      gives: ['pass /approval/date'],
    },
    {
      policy: 'approval: { date: 2025-06-01 }',
      association: 'board: { term: { from: 2021-01-01, to: 2025-05-31 } }',
      gives: ['review expired association:/board/term/to', 'fail afterEnd /approval/date'],
    },
    {
      policy: 'approval: { date: 2020-05-18 }',
      association: 'board: { term: { from: 2023-01-01, to: 2026-12-31 } }',
      gives: ['review earlierBoard /approval/date'],
    },
    {
      policy: 'approval: { date: 2024-05-18 }',
      association: 'board: { term: { from: 2026-12-31, to: 2023-01-01 } }',
      gives: ['fail reversed association:/board/term/to'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval/date'] },
  ],
});

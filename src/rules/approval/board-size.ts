/**
 * The board has as many members as the regulation allows, and its quorum fits among them.
 *
 * The number is what the profile takes from the bylaws. The regulation fixes it for the boards of
 * associations; what a foundation's trustees number is left to its own bylaws.
 */
import { defineRule } from '../../model/rule.ts';
import { memberRoles } from '../kit.ts';

export const boardSize = defineRule({
  id: 'approval/board-size',
  docs: {
    summary: {
      ar: 'عدد أعضاء مجلس الإدارة في الحدود التي وضعتها اللائحة التنفيذية',
      en: 'The number of board members lies within the limits of the implementing regulation',
    },
    why: {
      ar: 'تقيد اللائحة التنفيذية عدد أعضاء المجلس بحد أدنى وحد أعلى، وقرار مجلس خالف تكوينه ذلك عرضة للطعن.',
      en: 'The regulation sets a least and a greatest number of members, and what a board of another size decides may be challenged.',
    },
    remedy: {
      ar: 'قارن {path} في ملف بيانات الجمعية باللائحة الأساسية، وصحح ما كان خطأ.',
      en: "Compare {path} in the association's profile with the bylaws and correct what is wrong.",
    },
  },
  parameters: {
    minimum: {
      schema: { type: 'integer', minimum: 1 },
      description: { ar: 'أقل عدد للأعضاء', en: 'The least number of members' },
      default: 5,
    },
    maximum: {
      schema: { type: 'integer', minimum: 1 },
      description: { ar: 'أكثر عدد للأعضاء', en: 'The greatest number of members' },
      default: 13,
    },
  },
  messages: {
    outside: {
      ar: 'عدد أعضاء مجلس الإدارة خارج الحدود (المذكور: {size}، الأدنى: {minimum}، الأعلى: {maximum}).',
      en: 'The number of board members lies outside the limits (stated: {size}, least: {minimum}, greatest: {maximum}).',
    },
    unstated: {
      ar: 'عدد أعضاء المجلس غير مذكور في بيانات الجمعية، فلا يُعرف أهو في الحدود.',
      en: "The association's profile does not state how many members the board has, so it is not known whether that is within the limits.",
      severity: 'info',
    },
    quorumAbove: {
      ar: 'النصاب المذكور أكثر من أعضاء المجلس (النصاب: {quorum}، عدد الأعضاء: {size}).',
      en: 'The stated quorum is more than the board has members (quorum: {quorum}, members: {size}).',
    },
    namedAbove: {
      ar: 'الأعضاء المذكورون بأسمائهم أكثر من العدد المذكور (بأسمائهم: {named}، العدد: {size}).',
      en: 'More members are named than the stated number (named: {named}, number: {size}).',
    },
  },

  *check({ dossier, parameters: { minimum, maximum }, pass, fail, review, notApplicable }) {
    const at = { association: '/board/size' };
    const { legalForm, board } = dossier.association.data;
    const { size, quorum, members = [] } = board ?? {};
    const named = members.filter(({ role }) => memberRoles.includes(role)).length;
    const isBounded = legalForm === 'association';

    if (size === undefined) yield isBounded ? review('unstated', at) : notApplicable(at);
    else if (quorum !== undefined && quorum > size) {
      yield fail('quorumAbove', { association: '/board/quorum' }, { quorum, size });
    } else if (named > size) yield fail('namedAbove', { association: '/board/members' }, { named, size });
    else if (!isBounded) yield notApplicable(at);
    else if (size < minimum || size > maximum) yield fail('outside', at, { size, minimum, maximum });
    else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: {}',
      association: 'board: { size: 5, quorum: 3 }',
      gives: ['pass association:/board/size'],
    },
    {
      shows: { ar: 'الحد الأعلى داخل في المسموح', en: 'The greatest number is itself allowed' },
      policy: 'sections: {}',
      association: 'board: { size: 13 }',
      gives: ['pass association:/board/size'],
    },
    {
      policy: 'sections: {}',
      association: 'board: { size: 4 }',
      gives: ['fail outside association:/board/size'],
    },
    {
      policy: 'sections: {}',
      association: 'board: { size: 15 }',
      gives: ['fail outside association:/board/size'],
    },
    {
      shows: {
        ar: 'الحدان لمجلس إدارة الجمعية، لا لمجلس أمناء المؤسسة',
        en: 'The limits are those of an association, not of the trustees of a foundation',
      },
      policy: 'sections: {}',
      association: '{ legalForm: foundation, board: { size: 3 } }',
      gives: ['notApplicable association:/board/size'],
    },
    {
      policy: 'sections: {}',
      association: 'board: { size: 5, quorum: 6 }',
      gives: ['fail quorumAbove association:/board/quorum'],
    },
    {
      policy: 'sections: {}',
      association: `
board:
  size: 1
  members:
    - { name: { ar: رئيس المثال, en: Example chair }, role: chair }
    - { name: { ar: عضو المثال, en: Example member }, role: member }
    - { name: { ar: مدير المثال, en: Example director }, role: executiveDirector }
`,
      gives: ['fail namedAbove association:/board/members'],
    },
    { policy: 'sections: {}', gives: ['review unstated association:/board/size'] },
  ],
});

/**
 * Enough members attended the session for its decisions to be valid, and not more than there are.
 *
 * No law fixes the number: the bylaws do, and the association's profile repeats it. A secretary or
 * executive director may attend without being a member, so the number of members is a range.
 */
import { defineRule } from '../../model/rule.ts';
import { memberRoles } from '../kit.ts';

export const quorum = defineRule({
  id: 'approval/quorum',
  docs: {
    summary: {
      ar: 'حضر جلسة الاعتماد العدد الذي تشترطه اللائحة الأساسية',
      en: 'The approving session was attended by the number that the bylaws require',
    },
    why: {
      ar: 'قرار المجلس لا يصح ما لم يكتمل نصاب الجلسة، والنصاب تحدده اللائحة الأساسية لكل جمعية.',
      en: 'A decision of the board is not valid without a quorum, and each association fixes its own in its bylaws.',
    },
    remedy: {
      ar: 'راجع المحضر واللائحة الأساسية، ثم أكمل ما في {path} أو صححه.',
      en: 'Compare the minutes and the bylaws, then complete or correct what stands at {path}.',
    },
  },
  parameters: {},
  messages: {
    noAttendees: {
      ar: 'لم يُذكر الحاضرون، فلا يُعرف هل اكتمل النصاب.',
      en: 'Those who attended are not named, so it is not known whether there was a quorum.',
    },
    noQuorum: {
      ar: 'النصاب غير مذكور في بيانات الجمعية، فلا يُعرف هل اكتمل (عدد الحاضرين: {attended}).',
      en: "The association's profile does not state the quorum, so it is not known whether there was one (attended: {attended}).",
    },
    below: {
      ar: 'لم يكتمل النصاب بالحاضرين المذكورين (عدد الحاضرين: {attended}، النصاب: {quorum}).',
      en: 'Those named as attending are fewer than the quorum (attended: {attended}, quorum: {quorum}).',
    },
    unclear: {
      ar: 'لا يكتمل النصاب إلا إن كان أمين السر أو المدير التنفيذي عضوًا في المجلس (من ثبتت عضويتهم: {members}، النصاب: {quorum}).',
      en: 'There is a quorum only if the secretary or the executive director is a member of the board (certain members: {members}, quorum: {quorum}).',
    },
    aboveSize: {
      ar: 'الحاضرون من الأعضاء أكثر من أعضاء المجلس (عدد الحاضرين: {attended}، عدد الأعضاء: {size}).',
      en: 'More members attended than the board has (attended: {attended}, members: {size}).',
    },
  },

  *check({ dossier, policy, pass, fail, review, notApplicable }) {
    const at = '/approval/attendees';
    const { approval } = policy.source.data;
    const { size, quorum: required } = dossier.association.data.board ?? {};
    const attendees = approval?.attendees ?? [];
    const attended = attendees.length;
    const members = attendees.filter(({ role }) => memberRoles.includes(role)).length;

    if (approval === undefined || approval.body === 'generalAssembly') yield notApplicable('/approval');
    else if (attended === 0) yield review('noAttendees', at);
    else if (size !== undefined && members > size) yield fail('aboveSize', at, { attended: members, size });
    else if (required === undefined) yield review('noQuorum', { association: '/board/quorum' }, { attended });
    else if (attended < required) yield fail('below', at, { attended, quorum: required });
    else if (members < required) yield review('unclear', at, { members, quorum: required });
    else yield pass(at);
  },

  examples: [
    {
      policy: `
approval:
  attendees:
    - { name: { ar: رئيس المثال, en: Example chair }, role: chair }
    - { name: { ar: عضو المثال, en: Example member }, role: member }
`,
      association: 'board: { size: 3, quorum: 2 }',
      gives: ['pass /approval/attendees'],
    },
    {
      policy: 'approval: { attendees: [{ name: { ar: رئيس المثال, en: Example chair }, role: chair }] }',
      association: 'board: { size: 3, quorum: 2 }',
      gives: ['fail below /approval/attendees'],
    },
    {
      policy: `
approval:
  attendees:
    - { name: { ar: رئيس المثال, en: Example chair }, role: chair }
    - { name: { ar: أمين السر, en: Example secretary }, role: secretary }
`,
      association: 'board: { size: 3, quorum: 2 }',
      gives: ['review unclear /approval/attendees'],
    },
    {
      policy: `
approval:
  attendees:
    - { name: { ar: رئيس المثال, en: Example chair }, role: chair }
    - { name: { ar: عضو المثال, en: Example member }, role: member }
`,
      association: 'board: { size: 1 }',
      gives: ['fail aboveSize /approval/attendees'],
    },
    {
      policy: 'approval: { attendees: [{ name: { ar: رئيس المثال, en: Example chair }, role: chair }] }',
      gives: ['review noQuorum association:/board/quorum'],
    },
    {
      policy: 'approval: { date: 2024-05-18 }',
      association: 'board: { size: 3, quorum: 2 }',
      gives: ['review noAttendees /approval/attendees'],
    },
    {
      shows: {
        ar: 'نصاب الجمعية العمومية شأن آخر',
        en: 'The quorum of the general assembly is another matter',
      },
      policy: 'approval: { body: generalAssembly }',
      gives: ['notApplicable /approval'],
    },
  ],
});

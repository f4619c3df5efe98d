/** Whoever signs what the session decided was there; who was absent cannot attest it. */
import { defineRule } from '../../model/rule.ts';
import { isSamePerson, quoted } from '../kit.ts';

export const signatoriesAmongAttendees = defineRule({
  id: 'approval/signatories-among-attendees',
  docs: {
    summary: {
      ar: 'كل موقع على الاعتماد حضر جلسته',
      en: 'Everyone who signs the approval attended its session',
    },
    why: {
      ar: 'التوقيع شهادة بما قرره المجلس في الجلسة، ومن غاب عنها لا يشهد بما جرى فيها.',
      en: 'A signature attests what the board decided in the session, which an absent member cannot do.',
    },
    remedy: {
      ar: 'راجع المحضر: أضف الاسم في {path} إلى الحاضرين إن كان قد حضر، وإلا فاحذفه من الموقعين.',
      en: 'Look at the minutes: add the name at {path} to those who attended if that is so, or else remove it from the signatories.',
    },
  },
  parameters: {},
  messages: {
    absent: {
      ar: 'موقع لم يُذكر بين الحاضرين: {name}',
      en: 'A signatory who is not named among those who attended: {name}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = '/approval/signatories';
    const { attendees = [], signatories = [] } = policy.source.data.approval ?? {};
    if (attendees.length === 0 || signatories.length === 0) {
      yield notApplicable(at);
      return;
    }
    let everyone = true;
    for (const [index, signatory] of signatories.entries()) {
      if (attendees.some((attendee) => isSamePerson(attendee, signatory))) continue;
      yield fail('absent', `${at}/${index}/name`, { name: quoted(signatory.name) });
      everyone = false;
    }
    if (everyone) yield pass(at);
  },

  examples: [
    {
      shows: { ar: 'قد يوقع بعض الحاضرين دون بعض', en: 'Not all who attended need sign' },
      policy: `
approval:
  attendees:
    - { name: { ar: أحمد بن علي المثال, en: Ahmad bin Ali Al-Mithal }, role: chair }
    - { name: { ar: خالد بن علي المثال, en: Khalid bin Ali Al-Mithal }, role: member }
  signatories:
    - { name: { ar: د. احمد المثال, en: Dr. Ahmad Al-Mithal }, role: chair }
`,
      gives: ['pass /approval/signatories'],
    },
    {
      policy: `
approval:
  attendees:
    - { name: { ar: أحمد بن علي المثال, en: Ahmad bin Ali Al-Mithal }, role: chair }
  signatories:
    - { name: { ar: أحمد بن علي المثال, en: Ahmad bin Ali Al-Mithal }, role: chair }
    - { name: { ar: سعد النموذج, en: Saad Al-Namuthaj }, role: member }
`,
      gives: ['fail absent /approval/signatories/1/name'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval/signatories'] },
  ],
});

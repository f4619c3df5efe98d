/** Whoever chairs the board signs what the board approved. */
import type { Person } from '../../model/generated/documents.ts';
import { defineRule } from '../../model/rule.ts';

export const chairAmongSignatories = defineRule({
  id: 'approval/chair-among-signatories',
  docs: {
    summary: { ar: 'رئيس المجلس من الموقعين', en: 'The chair of the board is among the signatories' },
    why: {
      ar: 'رئيس المجلس يرأس الجلسة ويوقع قراراتها، وغياب توقيعه عن الاعتماد يثير السؤال عن صدوره عن المجلس.',
      en: 'The chair presides over the session and signs its decisions; an approval without that signature raises the question whether the board gave it.',
    },
    remedy: {
      ar: 'اكتب الموقعين في {path} بأسمائهم وصفاتهم، ومنهم رئيس المجلس.',
      en: 'List the signatories at {path} with names and capacities, the chair among them.',
    },
  },
  parameters: {},
  messages: {
    noSignatories: {
      ar: 'لم يُذكر الموقعون على الاعتماد.',
      en: 'The signatories of the approval are not named.',
    },
    noChair: {
      ar: 'ليس رئيس المجلس من الموقعين.',
      en: 'The chair of the board is not among the signatories.',
    },
    viceChair: {
      ar: 'نائب الرئيس من الموقعين دون الرئيس، فيُنظر هل تجيز اللائحة الأساسية ذلك.',
      en: 'The vice-chair is among the signatories and the chair is not; see whether the bylaws allow it.',
    },
  },

  *check({ policy, pass, fail, review }) {
    const at = '/approval/signatories';
    const signatories = policy.source.data.approval?.signatories ?? [];
    const placeOf = (role: Person['role']) => signatories.findIndex((person) => person.role === role);
    const chair = placeOf('chair');
    const viceChair = placeOf('viceChair');

    if (signatories.length === 0) yield fail('noSignatories', at);
    else if (chair >= 0) yield pass(`${at}/${chair}`);
    else if (viceChair >= 0) yield review('viceChair', at);
    else yield fail('noChair', at);
  },

  examples: [
    {
      policy: `
approval:
  signatories:
    - { name: { ar: عضو أول, en: First member }, role: member }
    - { name: { ar: رئيس المثال, en: Example chair }, role: chair }
`,
      gives: ['pass /approval/signatories/1'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['fail noSignatories /approval/signatories'] },
    {
      policy: 'approval: { signatories: [{ name: { ar: عضو أول, en: First member }, role: member }] }',
      gives: ['fail noChair /approval/signatories'],
    },
    {
      policy:
        'approval: { signatories: [{ name: { ar: نائب المثال, en: Example vice-chair }, role: viceChair }] }',
      gives: ['review viceChair /approval/signatories'],
    },
  ],
});

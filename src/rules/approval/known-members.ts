/**
 * Those who attended and signed as members are members of the board.
 *
 * Only the present board is known, so an approval from before its term is not compared; and a name may
 * be written at more or less length, so that nobody is accused of not being a member.
 */
import { defineRule } from '../../model/rule.ts';
import { isSamePerson, memberRoles, quoted } from '../kit.ts';

export const knownMembers = defineRule({
  id: 'approval/known-members',
  docs: {
    summary: {
      ar: 'الحاضرون والموقعون بصفة العضوية من أعضاء المجلس المذكورين',
      en: 'Those who attended or signed as members are among the named members of the board',
    },
    why: {
      ar: 'من ليس عضوًا لا يُحسب في النصاب ولا يوقع عن المجلس، واختلاف الاسم قد يدل على نقل من وثيقة أخرى.',
      en: 'Who is not a member counts towards no quorum and signs for no board, and a strange name may come from another document.',
    },
    remedy: {
      ar: 'قارن {path} بأعضاء المجلس في بيانات الجمعية، وصحح الاسم أو أكمل القائمة.',
      en: "Compare {path} with the members in the association's profile, and correct the name or complete the list.",
    },
  },
  parameters: {},
  messages: {
    unknown: {
      ar: 'اسم ليس في قائمة أعضاء المجلس: {name}',
      en: 'A name that is not in the list of board members: {name}',
    },
  },

  *check({ dossier, policy, pass, review, notApplicable }) {
    const at = '/approval';
    const { approval } = policy.source.data;
    const { members = [], term } = dossier.association.data.board ?? {};
    const named = (['attendees', 'signatories'] as const).flatMap((list) =>
      (approval?.[list] ?? []).map((person, index) => ({ person, at: `${at}/${list}/${index}/name` })),
    );
    const supposed = named.filter(({ person }) => memberRoles.includes(person.role));
    const isOfThisBoard = term?.from === undefined || (approval?.date ?? term.from) >= term.from;

    if (supposed.length === 0 || members.length === 0 || !isOfThisBoard) {
      yield notApplicable(at);
      return;
    }
    const unknown = supposed.filter(({ person }) => !members.some((member) => isSamePerson(member, person)));
    for (const { person, at } of unknown) yield review('unknown', at, { name: quoted(person.name) });
    if (unknown.length === 0) yield pass(at);
  },

  examples: [
    {
      shows: {
        ar: 'اللقب واسم الأب والمسافة في الاسم المركب لا تجعل الشخص غيره',
        en: "Title, father's name and the space in a compound name make no other person",
      },
      policy: `
approval:
  signatories:
    - { name: { ar: عبدالله بن أحمد المثال, en: Abdullah bin Ahmad Al-Mithal }, role: chair }
    - { name: { ar: أمين السر, en: A secretary }, role: secretary }
`,
      association: `
board:
  members: [{ name: { ar: أ. عبد الله المثال, en: Abdullah Al-Mithal }, role: chair }]
`,
      gives: ['pass /approval'],
    },
    {
      policy:
        'approval: { attendees: [{ name: { ar: خالد النموذج, en: Khalid Al-Namuthaj }, role: member }] }',
      association: `
board:
  members: [{ name: { ar: عبد الله المثال, en: Abdullah Al-Mithal }, role: chair }]
`,
      gives: ['review unknown /approval/attendees/0/name'],
    },
    {
      shows: { ar: 'الاعتماد سابق لدورة المجلس المذكور', en: 'The approval is older than the named board' },
      policy: `
approval:
  date: 2020-05-18
  attendees: [{ name: { ar: خالد النموذج, en: Khalid Al-Namuthaj }, role: member }]
`,
      association: `
board:
  term: { from: 2023-01-01 }
  members: [{ name: { ar: عبد الله المثال, en: Abdullah Al-Mithal }, role: chair }]
`,
      gives: ['notApplicable /approval'],
    },
  ],
});

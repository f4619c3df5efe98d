/**
 * The board has one chair, and nobody is chair in one list and something else in another.
 *
 * A treasurer or secretary is rightly called a member elsewhere; only the offices of chair and vice-chair
 * exclude other capacities.
 */
import type { Bilingual } from '../../model/bilingual.ts';
import type { Approval, Person } from '../../model/generated/documents.ts';
import { personRoleLabels } from '../../model/generated/labels.ts';
import { defineRule } from '../../model/rule.ts';
import { isSamePerson, quoted } from '../kit.ts';

const lists = {
  attendees: { ar: 'الحاضرون', en: 'those who attended' },
  signatories: { ar: 'الموقعون', en: 'the signatories' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const offices: readonly Person['role'][] = ['chair', 'viceChair'];

export const consistentCapacities = defineRule({
  id: 'approval/consistent-capacities',
  docs: {
    summary: {
      ar: 'صفات الحاضرين والموقعين متفقة، ولا يتكرر فيها رئيس المجلس',
      en: 'The capacities of those who attended and signed agree, and there is one chair',
    },
    why: {
      ar: 'للمجلس رئيس واحد، والصفة المختلفة لشخص واحد تجعل أحد الموضعين خطأ لا محالة.',
      en: 'A board has one chair, and where one person has two capacities one of them must be wrong.',
    },
    remedy: {
      ar: 'صحح الصفة في {path} بما في المحضر.',
      en: 'Correct the capacity at {path} by the minutes.',
    },
  },
  parameters: {},
  messages: {
    twoChairs: {
      ar: 'في القائمة أكثر من رئيس للمجلس (القائمة: {list}، الاسم: {name}).',
      en: 'A list has more than one chair (list: {list}, name: {name}).',
    },
    differs: {
      ar: 'صفة الشخص بين الموقعين غير صفته بين الحاضرين (الاسم: {name}، بين الموقعين: {signed}، بين الحاضرين: {attended}).',
      en: 'A person signs in another capacity than the one in which they attended (name: {name}, signed as: {signed}, attended as: {attended}).',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = '/approval';
    const { attendees = [], signatories = [] } = policy.source.data.approval ?? {};
    if (attendees.length + signatories.length === 0) {
      yield notApplicable(at);
      return;
    }
    let agrees = true;
    for (const { list, index, name } of superfluousChairs({ attendees, signatories })) {
      yield fail('twoChairs', `${at}/${list}/${index}/role`, { list: lists[list], name });
      agrees = false;
    }
    for (const [index, { name, role: signed }] of signatories.entries()) {
      const attended = attendees.find((other) => isSamePerson(other, { name, role: signed }))?.role;
      if (attended === undefined || !conflict(attended, signed)) continue;
      yield fail('differs', `${at}/signatories/${index}/role`, {
        name: quoted(name),
        signed: personRoleLabels[signed],
        attended: personRoleLabels[attended],
      });
      agrees = false;
    }
    if (agrees) yield pass(at);
  },

  examples: [
    {
      shows: {
        ar: 'المشرف المالي عضو في المجلس، فالصفتان صحيحتان',
        en: 'The treasurer is a member of the board, so both capacities are right',
      },
      policy: `
approval:
  attendees:
    - { name: { ar: أحمد المثال, en: Ahmad Al-Mithal }, role: chair }
    - { name: { ar: سعد المثال, en: Saad Al-Mithal }, role: treasurer }
  signatories:
    - { name: { ar: أحمد المثال, en: Ahmad Al-Mithal }, role: chair }
    - { name: { ar: سعد المثال, en: Saad Al-Mithal }, role: member }
`,
      gives: ['pass /approval'],
    },
    {
      policy: `
approval:
  signatories:
    - { name: { ar: أحمد المثال, en: Ahmad Al-Mithal }, role: chair }
    - { name: { ar: سعد المثال, en: Saad Al-Mithal }, role: chair }
`,
      gives: ['fail twoChairs /approval/signatories/1/role'],
    },
    {
      policy: `
approval:
  attendees: [{ name: { ar: أحمد المثال, en: Ahmad Al-Mithal }, role: chair }]
  signatories: [{ name: { ar: أحمد المثال, en: Ahmad Al-Mithal }, role: member }]
`,
      gives: ['fail differs /approval/signatories/0/role'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval'] },
  ],
});

interface SuperfluousChair {
  readonly list: keyof typeof lists;
  readonly index: number;
  readonly name: Bilingual;
}

/** Those called chair in a list in which another was called so before. */
function superfluousChairs(approval: Approval): SuperfluousChair[] {
  return (['attendees', 'signatories'] as const).flatMap((list) =>
    (approval[list] ?? [])
      .map(({ name, role }, index) => ({ list, index, name: quoted(name), role }))
      .filter(({ role }) => role === 'chair')
      .slice(1),
  );
}

function conflict(one: Person['role'], other: Person['role']): boolean {
  return one !== other && (offices.includes(one) || offices.includes(other));
}

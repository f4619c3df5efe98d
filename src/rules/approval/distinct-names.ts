/** Nobody is counted twice among those who attended, or among those who sign. */
import { folded } from '../../arabic/fold.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { defineRule } from '../../model/rule.ts';
import { quoted } from '../kit.ts';

const lists = {
  attendees: { ar: 'الحاضرون', en: 'those who attended' },
  signatories: { ar: 'الموقعون', en: 'the signatories' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const distinctNames = defineRule({
  id: 'approval/distinct-names',
  docs: {
    summary: {
      ar: 'لا يتكرر اسم بين الحاضرين ولا بين الموقعين',
      en: 'No name occurs twice among those who attended or sign',
    },
    why: {
      ar: 'الاسم المكرر يزيد العدد بلا زيادة في الأشخاص، فيختل به النصاب.',
      en: 'A repeated name raises the count without another person, and with it the quorum.',
    },
    remedy: {
      ar: 'احذف التكرار في {path}، وإن كانا شخصين فاكتب من الاسمين ما يفرق بينهما.',
      en: 'Remove the repetition at {path}; if they are two people, write the names so that they differ.',
    },
  },
  parameters: {},
  messages: {
    repeated: {
      ar: 'اسم مكرر في القائمة (الاسم: {name}، القائمة: {list}).',
      en: 'A name is repeated in a list (name: {name}, list: {list}).',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const { approval } = policy.source.data;
    let anyNames = false;

    for (const list of ['attendees', 'signatories'] as const) {
      const at = `/approval/${list}`;
      const names = (approval?.[list] ?? []).map(({ name }) => name);
      const spellings = names.map(({ ar }) => folded(ar));
      const repeated = names.flatMap((name, index) =>
        spellings.indexOf(spellings[index] ?? '') < index ? [{ name, index }] : [],
      );
      for (const { name, index } of repeated) {
        yield fail('repeated', `${at}/${index}/name`, { name: quoted(name), list: lists[list] });
      }
      if (names.length > 0 && repeated.length === 0) yield pass(at);
      anyNames ||= names.length > 0;
    }
    if (!anyNames) yield notApplicable('/approval');
  },

  examples: [
    {
      policy: `
approval:
  signatories:
    - { name: { ar: أحمد بن علي, en: Ahmad bin Ali }, role: chair }
    - { name: { ar: خالد بن علي, en: Khalid bin Ali }, role: member }
`,
      gives: ['pass /approval/signatories'],
    },
    {
      shows: { ar: 'كتابة الهمزة لا تجعل الاسم اسمًا آخر', en: 'A hamza does not make it another name' },
      policy: `
approval:
  attendees:
    - { name: { ar: أحمد بن علي, en: Ahmad bin Ali }, role: chair }
    - { name: { ar: احمد بن على, en: Ahmed bin Ali }, role: member }
`,
      gives: ['fail repeated /approval/attendees/1/name'],
    },
    { policy: 'approval: { date: 2024-05-18 }', gives: ['notApplicable /approval'] },
  ],
});

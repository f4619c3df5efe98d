/**
 * No provision is written twice.
 *
 * Two clauses of a section are the same where their words are, whatever the spelling and punctuation,
 * and also all that they carry: one duty may well lie on two roles. Between sections only whole sentences
 * are compared, because short ones recur rightly.
 */
import type { Clause } from '../../model/policy.ts';
import { keyPath } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicProse, type Passage } from '../reading.ts';
import { perText } from '../text-analysis.ts';

/** Fewer words than these are no sentence that was copied. */
const fewestWordsElsewhere = 6;
const fewestWordsUnderAnother = 4;

export const noRepeatedClauses = defineRule({
  id: 'structure/no-repeated-clauses',
  docs: {
    summary: { ar: 'لا بند مكررًا في السياسة', en: 'No clause is written twice' },
    why: {
      ar: 'تكرار البند يدل على نسخ لم يُراجع، ويترك موضعين يختلفان إذا عُدل أحدهما.',
      en: 'A repeated clause shows copying that nobody reviewed, and leaves two places that differ once one is amended.',
    },
    remedy: {
      ar: 'احذف البند في {path}، أو اكتب فيه ما كان مقصودًا.',
      en: 'Remove the clause at {path}, or write in it what was meant.',
    },
  },
  parameters: {},
  messages: {
    repeated: {
      ar: 'بند يكرر بندًا قبله في القائمة نفسها (الأول: {first}).',
      en: 'A clause repeats an earlier one of the same list (the first: {first}).',
    },
    inSection: {
      ar: 'بند يكرر بندًا تحت بند آخر من القسم (الأول: {first}).',
      en: 'A clause repeats one under another clause of the section (the first: {first}).',
    },
    elsewhere: {
      ar: 'نص مكرر من قسم آخر، فلعله نُسخ إلى غير موضعه (الأول: {first}).',
      en: 'A text is repeated from another section; it may have been copied to the wrong place (the first: {first}).',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, review }) {
    const firsts = new Map<string, Passage>();
    yield* orPass(function* () {
      for (const passage of arabicProse(policy)) {
        if (passage.wording.endsWith('/heading') || passage.wording.endsWith('/term')) continue;
        const said = wordsAlone(passage);
        if (said === '') continue;
        const first = firsts.get(said);
        firsts.set(said, first ?? passage);
        if (first === undefined || carriedBy(first.clause) !== carriedBy(passage.clause)) continue;
        const words = passage.words.length;
        const values = { first: keyPath(first.wording) };
        const isClause = passage.clause !== undefined && first.clause !== undefined;
        if (isClause && first.list === passage.list) yield fail('repeated', passage.at, values);
        else if (isClause && first.section === passage.section && words >= fewestWordsUnderAnother) {
          yield review('inSection', passage.at, values);
        } else if (first.section !== passage.section && words >= fewestWordsElsewhere) {
          yield review('elsewhere', passage.at, values);
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'واجب واحد على جهتين، وقناتان من نوع واحد بعنوانين',
        en: 'One duty of two roles, and two channels of one kind with two addresses',
      },
      policy: `
sections:
  channels:
    items:
      - { kind: telephone, text: { ar: الهاتف, en: Telephone }, address: "+966500000000" }
      - { kind: telephone, text: { ar: الهاتف, en: Telephone }, address: "+966500000001" }
  responsibilities:
    items:
      - { role: socialResearcher, text: { ar: الالتزام بالسرية., en: Keeps confidentiality. } }
      - { role: complaintsOfficer, text: { ar: الالتزام بالسرية., en: Keeps confidentiality. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  tools:
    items:
      - text: { ar: اللائحة الأساسية للجمعية, en: The bylaws }
      - text: { ar: اللائحة الاساسيه للجمعية., en: The bylaws }
`,
      gives: ['fail repeated /sections/tools/items/1/text/ar'],
    },
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: تيسير الخدمة., en: Ease. }
        items: [{ text: { ar: قياس رضا المستفيد كل سنة., en: A yearly survey. } }]
      - text: { ar: تحسين الخدمة., en: Improvement. }
        items: [{ text: { ar: قياس رضا المستفيد كل سنة., en: A yearly survey. } }]
`,
      gives: ['review inSection /sections/detailedGoals/items/1/items/0/text/ar'],
    },
    {
      policy: `
sections:
  privacy:
    text: { ar: لا يطلع على ملف المستفيد إلا من كُلف بدراسة طلبه في الجمعية. }
  records:
    items:
      - text: { ar: لا يطلع على ملف المستفيد إلا من كُلف بدراسة طلبه في الجمعية. }
`,
      gives: ['review elsewhere /sections/records/items/0/text/ar'],
    },
  ],
});

/** What a text says: its words in folded spelling, without punctuation. */
const wordsAlone = perText(({ folded }): string => folded.text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim());

/** What a clause carries besides its text: who does it, what it defines, where it leads. */
function carriedBy(clause?: Clause): string {
  const { role, responsible, term, kind, address, reference } = clause ?? {};
  return JSON.stringify([role, responsible, term, kind, address, reference]);
}

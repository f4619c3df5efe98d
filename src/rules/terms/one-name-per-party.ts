/** A party has one name throughout, unless its other names are defined. */
import { defineRule, within } from '../../model/rule.ts';
import type { Passage } from '../reading.ts';
import { definitionsIn, isUsedIn, proseWithoutHeadings, termsFor, usesOf, type TermUse } from '../terms.ts';

export const oneNamePerParty = defineRule({
  id: 'terms/one-name-per-party',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'للطرف الواحد لفظ واحد، أو ألفاظ معرّفة',
      en: 'A party has one name, or names that are defined',
    },
    why: {
      ar: 'المستفيد والمراجع وطالب الدعم ألفاظ لواحد في السياسات المنشورة، ولا يُعلم منها أثلاثة هم أم واحد.',
      en: 'Published policies speak of beneficiary, applicant and seeker of support without saying whether they are one.',
    },
    remedy: {
      ar: 'اكتب المصطلح المعتمد في {path}، أو عرّف اللفظ الآخر في قسم التعريفات.',
      en: 'Write the preferred term at {path}, or define the other word among the definitions.',
    },
  },
  parameters: {},
  messages: {
    undefinedName: {
      ar: 'سُمي «{preferred}» بلفظ آخر لم يُعرّف (اللفظ: {found}، عدد المواضع: {count}).',
      en: 'The “{preferred}” has another name that is not defined (name: {found}, places: {count}).',
    },
  },

  *check({ policy, reference, pass, fail, notApplicable }) {
    const parties = termsFor(policy, reference, 'party');
    const prose = proseWithoutHeadings(policy).filter(({ section }) => section !== 'definitions');
    const inUse = parties.filter((term) => isUsedIn(term, 'preferred', prose));
    if (inUse.length === 0) {
      yield notApplicable('/sections');
      return;
    }
    const usesIn = (passages: readonly Passage[]) =>
      [...usesOf(parties, 'synonyms', passages)].filter(({ term }) => inUse.includes(term));
    const explained = new Set(usesIn(definitionsIn(policy)).map(nameOf));
    const others = usesIn(prose).filter((use) => !explained.has(nameOf(use)));
    const names = new Map(others.toReversed().map((use) => [nameOf(use), use]));

    for (const [name, { term, passage, range, written }] of [...names].reverse()) {
      yield fail('undefinedName', within(passage.at, range), {
        preferred: { ar: term.preferred.ar, en: term.preferred.en ?? term.preferred.ar },
        found: written,
        count: others.filter((use) => nameOf(use) === name).length,
      });
    }
    if (names.size === 0) yield pass('/sections');
  },

  examples: [
    {
      shows: {
        ar: 'مراجعة السياسة، والمراجع الداخلي، والمراجع بمعنى المصادر: ليست المستفيد',
        en: 'Reviewing, auditors and reference works are not the beneficiary',
      },
      policy: `
sections:
  review:
    text:
      ar: >-
        تراجع السياسة مراجعة سنوية، ويعرضها المراجع الداخلي ومراجع الحسابات على المستفيدين، وتذكر قائمة المراجع
        والمراجع النظامية.
      en: The policy for beneficiaries is reviewed by the internal auditor.
`,
      gives: ['pass /sections'],
    },
    {
      shows: { ar: 'لفظ آخر معرّف', en: 'Another name that is defined' },
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: المستفيد, en: Beneficiary }, text: { ar: "من تخدمه الجمعية، ومنه المراجع وطالب الدعم.", en: "Whom it serves, applicants included." } }
  handlingSteps:
    items: [{ text: { ar: "يستقبل المستفيد، ويعطى المراجع الوقت الكافي.", en: The beneficiary or applicant is received. } }]
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يستقبل المستفيد ويعطى المراجع الوقت الكافي., en: The beneficiary is received. }
      - text: { ar: "على المراجع التوقيع، ثم تؤخذ بيانات طالب الدعم.", en: Data are taken. }
`,
      gives: [
        'fail undefinedName /sections/handlingSteps/items/0/text/ar «المراجع»',
        'fail undefinedName /sections/handlingSteps/items/1/text/ar «طالب الدعم»',
      ],
    },
    {
      policy: 'sections: { preamble: { text: { ar: تضع الجمعية سياساتها., en: It sets policies. } } }',
      gives: ['pass /sections'],
    },
  ],
});

/** The name apart from number and case, in its language: «المراجعين» is the name «المراجع». */
function nameOf({ word, passage }: TermUse): string {
  const [first = '', ...rest] = word.split(' ');
  const singular = passage.language === 'ar' ? first.replace(/(?:ين|ون|ي)$/, '') : first.replace(/s$/, '');
  return [passage.language, singular, ...rest.map((next) => next.replace(/s$/, ''))].join(' ');
}

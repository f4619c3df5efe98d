/** The policy uses the preferred terms of its type, not words that are taken for them. */
import { defineRule, within } from '../../model/rule.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Passage } from '../reading.ts';
import { headingAbove, proseWithoutHeadings, termsFor, usesOf, type Term, type TermUse } from '../terms.ts';

export const preferredTerms = defineRule({
  id: 'terms/preferred-terms',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تستعمل السياسة المصطلحات المعتمدة',
      en: 'The policy uses the preferred terms',
    },
    why: {
      ar: 'إذا سُمي الطرف الواحد بلفظين ظن القارئ أنهما طرفان، وقد يُظن أن حكمًا لا يخصه.',
      en: 'A party with two names reads as two parties, and a provision may seem to concern neither.',
    },
    remedy: {
      ar: 'اكتب المصطلح المعتمد في {path}.',
      en: 'Write the preferred term at {path}.',
    },
  },
  parameters: {},
  messages: {
    avoided: {
      ar: 'في «{heading}» لفظ «{found}»، والمعتمد «{preferred}» (في القسم: {inSection}، في السياسة: {inAll}).',
      en: '“{heading}” has “{found}”, where “{preferred}” is preferred (in the section: {inSection}, in the policy: {inAll}).',
    },
  },

  *check({ policy, reference, pass, fail, notApplicable }) {
    const terms = termsFor(policy, reference);
    if (terms.length === 0) {
      yield notApplicable('/sections');
      return;
    }
    const uses = [...usesOf(terms, 'banned', proseWithoutHeadings(policy))].map((use) => ({
      ...use,
      heading: headingAbove(policy, use.passage),
    }));

    const counts = countsOf(uses);

    for (const { term, passage, range, written, heading } of uses) {
      yield fail('avoided', within(passage.at, range), {
        heading,
        found: written,
        preferred: { ar: term.preferred.ar, en: term.preferred.en ?? term.preferred.ar },
        inSection: counts.get(inSection(term, passage, heading)) ?? 0,
        inAll: counts.get(inAll(term, passage)) ?? 0,
      });
    }
    if (uses.length === 0) yield pass('/sections');
  },

  examples: [
    {
      shows: {
        ar: 'المستعمل من الأشياء، والتراكيب المعروفة في البرامج، ليسا طرفًا',
        en: 'Things that are used, and set phrases of software, are no party',
      },
      policy: `
sections:
  channels:
    text:
      ar: >-
        القنوات المستخدمة للتواصل مع المستفيدين، والنظام المستخدم في ذلك، والأسلوب المستخدم، واسم المستخدم في الموقع،
        ومستخدمو المنصة، ونموذج غير مستخدم.
      en: The channels used, the user name and the user guide; beneficiaries reuse them.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: التعامل مع المستخدمين والعملاء برضا., en: Dealing with users. } }
  handlingSteps:
    items:
      - text: { ar: "استقبال المستخدم بلباقة، والتوضيح للمستخدم بأن طلبه قيد الدراسة، ولكل مستخدم نموذج.", en: "The customer's request is studied." }
`,
      gives: [
        'fail avoided /sections/preamble/text/ar «المستخدمين»',
        'fail avoided /sections/preamble/text/ar «والعملاء»',
        'fail avoided /sections/preamble/text/en «users»',
        'fail avoided /sections/handlingSteps/items/0/text/ar «المستخدم»',
        'fail avoided /sections/handlingSteps/items/0/text/ar «للمستخدم»',
        'fail avoided /sections/handlingSteps/items/0/text/ar «مستخدم»',
        "fail avoided /sections/handlingSteps/items/0/text/en «customer's»",
      ],
    },
  ],
});

interface UseUnderHeading extends TermUse {
  readonly heading: Bilingual;
}

/** How often each term is avoided, in each language: under each heading and in the whole policy. */
function countsOf(uses: readonly UseUnderHeading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term, passage, heading } of uses) {
    for (const key of [inSection(term, passage, heading), inAll(term, passage)]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function inAll({ id }: Term, { language }: Passage): string {
  return `${id} ${language}`;
}

function inSection(term: Term, passage: Passage, { ar }: Bilingual): string {
  return `${inAll(term, passage)} ${ar}`;
}

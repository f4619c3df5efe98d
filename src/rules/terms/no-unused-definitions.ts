/** What is defined is used. */
import { calendarDays, workingDays } from '../../arabic/counting.ts';
import { lightStem, wordsOf } from '../../arabic/words.ts';
import { roleLabels, serviceTimeFromLabels } from '../../model/generated/labels.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { sectionOf, type Clause } from '../../model/policy.ts';
import { pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { clausesOf, orPass, sectionPointer } from '../kit.ts';
import { passagesOf } from '../reading.ts';

const definitions = 'definitions';

export const noUnusedDefinitions = defineRule({
  id: 'terms/no-unused-definitions',
  reads: 'prose',
  docs: {
    summary: { ar: 'كل مصطلح معرّف مستعمل في السياسة', en: 'Every term that is defined is used' },
    why: {
      ar: 'تعريف لا يُستعمل لفظه أثر من نموذج منقول، أو دليل على أن في النص لفظًا آخر مكانه.',
      en: 'A definition whose word is not used is left over from a template, or shows that the text says something else instead.',
    },
    remedy: {
      ar: 'احذف التعريف من {path}، أو استعمل لفظه حيث يُراد معناه.',
      en: 'Remove the definition at {path}, or use its word where its meaning is intended.',
    },
  },
  parameters: {},
  messages: {
    unused: {
      ar: 'مصطلح معرّف لا يرد في السياسة: {term}',
      en: 'A defined term does not occur in the policy: {term}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const defined = sectionOf(policy.source.data, definitions)?.items ?? [];
    if (defined.length === 0) {
      yield notApplicable(sectionPointer(definitions));
      return;
    }
    const said = skeletonsSaid(policy);
    yield* orPass(
      function* () {
        for (const [index, { term }] of defined.entries()) {
          const at = sectionPointer(definitions) + pointerTo('items', index);
          const skeletons = skeletonsOf(term?.ar ?? '');
          const isUsed = said.some(
            ({ clause, words }) => clause !== at && skeletons.every((skeleton) => words.has(skeleton)),
          );
          if (isUsed || term === undefined) continue;
          yield fail('unused', `${at}/term`, { term: term.ar });
        }
      },
      pass(sectionPointer(definitions)),
    );
  },

  examples: [
    {
      shows: {
        ar: 'اللفظ في صيغة أخرى، أو في مدة البند، مستعمل',
        en: 'A word in another form, or in the time of a clause, is used',
      },
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: الشكوى, en: Complaint }, text: { ar: تعبير المستفيد., en: An expression. } }
      - { term: { ar: يوم العمل, en: Working day }, text: { ar: من الأحد إلى الخميس., en: Sunday to Thursday. } }
  complaints:
    items:
      - text: { ar: تسجل الشكاوى عند ورودها., en: Complaints are registered. }
        serviceTime: { maximum: 5, unit: workingDays, from: complaintReceived }
`,
      gives: ['pass /sections/definitions'],
    },
    {
      policy: `
sections:
  definitions:
    items:
      - { term: { ar: المستفيد, en: Beneficiary }, text: { ar: من تخدمه الجمعية., en: Whom it serves. } }
      - { term: { ar: الوقف, en: Endowment }, text: { ar: أصل محبوس., en: An asset. } }
  scope: { text: { ar: تسري السياسة على المستفيدين., en: It binds beneficiaries. } }
`,
      gives: ['fail unused /sections/definitions/items/1/term'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/definitions'] },
  ],
});

interface Said {
  /** The definition that says it, so that a term is not used by its own definition. */
  readonly clause: string | undefined;
  readonly words: ReadonlySet<string>;
}

/** The words of each Arabic text, and of what documents add beside clauses, in a form that number does not change. */
function skeletonsSaid(policy: PolicyEntry): Said[] {
  const texts = passagesOf(policy)
    .filter(({ language }) => language === 'ar')
    .map(({ wording, text, section }) => ({
      clause: section === definitions ? wording.replace(/\/(?:term|text)$/, '') : undefined,
      text,
    }));
  const beside = Object.keys(policy.source.data.sections).flatMap((key) =>
    Array.from(clausesOf(sectionOf(policy.source.data, key) ?? {}, sectionPointer(key)), ({ value }) => ({
      clause: undefined,
      text: wordsBeside(value),
    })),
  );
  return [...texts, ...beside].map(({ clause, text }) => ({ clause, words: new Set(skeletonsOf(text)) }));
}

/** What a document writes beside a clause for its fields. */
function wordsBeside({ responsible, role, serviceTime }: Clause): string {
  const roles = [responsible, role].flatMap((key) => (key === undefined ? [] : [roleLabels[key].ar]));
  if (serviceTime === undefined) return roles.join(' ');
  const { unit, from } = serviceTime;
  const noun = unit === 'workingDays' ? workingDays : calendarDays;
  return [...roles, ...Object.values(noun.ar), serviceTimeFromLabels[from].ar].join(' ');
}

/** A و is a letter of the root in «حوكمة»; in «مواعيد» and «شكاوى» it may be one of the plural. */
const longVowel = /(?!^)(?!(?<=^[^اتم])و[^اويىه]{2})[اويىه]/g;

/** Stems without long vowels: «شكوى» and «شكاوى» have one, as do «يوم» and «أيام». */
function skeletonsOf(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => {
    const stem = lightStem(word);
    return stem.replaceAll(longVowel, '').replace(/^ا(?=.{2})/, '') || stem;
  });
}

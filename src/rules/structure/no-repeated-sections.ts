/** Each section stands once: an added one does not repeat one that the type foresees, nor another added one. */
import type { PolicyEntry } from '../../model/dossier.ts';
import { additionalSectionsKey, additionalSectionsOf } from '../../model/policy.ts';
import { headingOf } from '../../model/policy-type.ts';
import { pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { bareHeading, orPass, quoted, sectionPointer, writtenSectionOf } from '../kit.ts';

export const noRepeatedSections = defineRule({
  id: 'structure/no-repeated-sections',
  docs: {
    summary: { ar: 'لا قسم مكررًا في السياسة', en: 'No section stands twice' },
    why: {
      ar: 'إذا تكرر القسم تفرقت أحكامه في موضعين، ولم يُعرف أيهما يُعمل به إن اختلفا.',
      en: 'Where a section stands twice its provisions are split, and it is not clear which applies where they differ.',
    },
    remedy: {
      ar: 'انقل ما في {path} إلى القسم الآخر ثم احذفه.',
      en: 'Move what stands at {path} to the other section, then remove it.',
    },
  },
  parameters: {},
  messages: {
    known: {
      ar: 'القسم الإضافي «{heading}» يكرر قسم «{known}» الموجود في السياسة.',
      en: 'The added section “{heading}” repeats the section “{known}” that the policy has.',
    },
    again: {
      ar: 'عنوان القسم الإضافي «{heading}» تكرر.',
      en: 'The heading “{heading}” of an added section occurs more than once.',
    },
  },

  *check({ policy, pass, fail }) {
    const additional = additionalSectionsOf(policy.source.data);
    const known: ReadonlyMap<string, string> = additional.length === 0 ? new Map() : writtenIn(policy);
    const seen = new Set<string>();

    yield* orPass(function* () {
      for (const [index, section] of additional.entries()) {
        const at = `${sectionPointer(additionalSectionsKey)}${pointerTo(index)}/heading`;
        const bare = bareHeading(section.heading.ar);
        const heading = quoted(section.heading);
        const key = known.get(bare);
        if (key !== undefined) yield fail('known', at, { heading, known: headingOf(policy.type, key) });
        else if (seen.has(bare)) yield fail('again', at, { heading });
        seen.add(bare);
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'قسم إضافي يقوم مقام قسم غير موجود ليس تكرارًا',
        en: 'An added section that stands for one that is missing repeats nothing',
      },
      policy: `
sections:
  preamble: { text: { ar: نخدم المستفيد., en: We serve the beneficiary. } }
  additional:
    - heading: { ar: نطاق التطبيق, en: Scope }
      text: { ar: تسري على كل تعامل., en: It applies to every dealing. }
    - heading: { ar: أحكام ختامية, en: Final provisions }
      text: { ar: يُعمل بها من تاريخ اعتمادها., en: It applies from its approval. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: نخدم المستفيد., en: We serve the beneficiary. } }
  additional:
    - heading: { ar: "أولاً: المقدمه:", en: Introduction }
      text: { ar: نخدم المستفيد بإحسان., en: We serve the beneficiary well. }
`,
      gives: ['fail known /sections/additional/0/heading'],
    },
    {
      policy: `
sections:
  additional:
    - heading: { ar: أحكام ختامية, en: Final provisions }
      text: { ar: يُعمل بها من تاريخ اعتمادها., en: It applies from its approval. }
    - heading: { ar: أحكام ختاميه, en: Final provisions }
      text: { ar: تُلغي ما قبلها., en: It replaces what was before. }
`,
      gives: ['fail again /sections/additional/1/heading'],
    },
  ],
});

/** The keys of the known sections that the policy has, by every heading under which they are known. */
function writtenIn({ type, source }: PolicyEntry): Map<string, string> {
  const written = type.sections.filter(({ key }) => writtenSectionOf(source.data, key) !== undefined);
  return new Map(
    written.flatMap(({ key, heading, aliases }) =>
      [heading.ar, ...aliases].map((name) => [bareHeading(name), key] as const),
    ),
  );
}

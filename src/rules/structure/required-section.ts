/** A section that the standard asks for is there and says something. */
import { folded } from '../../arabic/fold.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { additionalSectionsOf, sectionOf, type AdditionalSection } from '../../model/policy.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { isEmptySection, quoted, sectionPointer } from '../kit.ts';

export const requiredSection = defineRule({
  id: 'structure/required-section',
  docs: {
    summary: {
      ar: 'القسم المطلوب موجود وفيه نص',
      en: 'A section that is asked for is present and not empty',
    },
    why: {
      ar: 'القسم الغائب أو الفارغ يترك القارئ والموظف بلا حكم يرجعان إليه.',
      en: 'A missing or empty section leaves reader and officer without a provision to turn to.',
    },
    remedy: {
      ar: 'أضف القسم في {path} واكتب فيه نصًا أو بنودًا.',
      en: 'Add the section at {path} and write a text or clauses in it.',
    },
  },
  parameters: {
    section: {
      schema: { type: 'string' },
      description: { ar: 'مفتاح القسم في الملف', en: 'The key of the section in the file' },
      default: 'preamble',
    },
  },
  messages: {
    missing: { ar: 'لا يوجد في السياسة قسم «{heading}».', en: 'The policy has no section “{heading}”.' },
    empty: { ar: 'قسم «{heading}» فارغ.', en: 'The section “{heading}” is empty.' },
    elsewhere: {
      ar: 'قسم «{heading}» غير موجود في موضعه، ولعل القسم الإضافي «{found}» يقوم مقامه.',
      en: 'The section “{heading}” is not in its place; the additional section “{found}” may stand for it.',
    },
  },

  *check({ policy, parameters: { section: key }, pass, fail, review }) {
    const at = sectionPointer(key);
    const heading = headingOf(policy.type, key);
    const section = sectionOf(policy.source.data, key);
    const isThere = section !== undefined && !isEmptySection(section);
    const standIn = isThere ? undefined : standInFor(key, policy);

    if (isThere) yield pass(at);
    else if (standIn !== undefined)
      yield review('elsewhere', at, { heading, found: quoted(standIn.heading) });
    else if (section === undefined) yield fail('missing', at, { heading });
    else yield fail('empty', at, { heading });
  },

  examples: [
    {
      policy: 'sections: { preamble: { text: { ar: تعمل الجمعية لخدمة المستفيد., en: We serve. } } }',
      gives: ['pass /sections/preamble'],
    },
    {
      policy: 'sections: { channels: { items: [{ kind: email, text: { ar: البريد الإلكتروني } }] } }',
      parameters: { section: 'channels' },
      gives: ['pass /sections/channels'],
    },
    { policy: 'sections: {}', gives: ['fail missing /sections/preamble'] },
    { policy: 'sections: { preamble: { text: { ar: " " } } }', gives: ['fail empty /sections/preamble'] },
    {
      shows: {
        ar: 'كُتب القسم بين الأقسام الإضافية بعنوان آخر معروف له',
        en: 'The section was written among the additional ones, under another known heading',
      },
      policy: `
sections:
  additional:
    - heading: { ar: المقدمة, en: Introduction }
      text: { ar: تعمل الجمعية لخدمة المستفيد. }
`,
      gives: ['review elsewhere /sections/preamble'],
    },
  ],
});

/** An additional section whose heading is one under which published policies have the section. */
function standInFor(key: string, { type, source }: PolicyEntry): AdditionalSection | undefined {
  const additional = additionalSectionsOf(source.data);
  if (additional.length === 0) return undefined;
  const foreseen = type.sections.find((section) => section.key === key);
  const headings = [foreseen?.heading.ar ?? key, ...(foreseen?.aliases ?? [])].map(folded);
  return additional.find(
    (section) => headings.includes(folded(section.heading.ar)) && !isEmptySection(section),
  );
}

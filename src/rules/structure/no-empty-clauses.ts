/**
 * No clause is empty, and no heading stands over nothing.
 *
 * A section that the standard asks for is the concern of another rule, empty or not; here it is those
 * that the association added itself.
 */
import { additionalSectionsOf } from '../../model/policy.ts';
import { pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { clausesOf, isEmptySection, isWordless, orPass, quoted, sectionPointer, sectionsOf } from '../kit.ts';

export const noEmptyClauses = defineRule({
  id: 'structure/no-empty-clauses',
  docs: {
    summary: {
      ar: 'لا بند بلا نص، ولا عنوان إضافي بلا مضمون',
      en: 'No clause is without text, and no added heading without content',
    },
    why: {
      ar: 'البند الفارغ يأخذ حرفًا في الترقيم ولا يحكم شيئًا، وقد يكون نصًا سقط عند النقل.',
      en: 'An empty clause takes a letter and provides nothing; its text may have been lost in copying.',
    },
    remedy: {
      ar: 'اكتب النص في {path} أو احذف الموضع.',
      en: 'Write the text at {path}, or remove it.',
    },
  },
  parameters: {},
  messages: {
    empty: { ar: 'بند فارغ لا نص فيه.', en: 'A clause is empty.' },
    onlyMarks: {
      ar: 'بند ليس فيه إلا علامات: {found}',
      en: 'A clause has nothing but marks: {found}',
    },
    noText: {
      ar: 'بند له بنود فرعية ولا نص له.',
      en: 'A clause has clauses under it but no text of its own.',
    },
    emptySection: {
      ar: 'قسم إضافي له عنوان ولا مضمون تحته: {heading}',
      en: 'An added section has a heading with nothing under it: {heading}',
    },
  },

  *check({ policy, pass, fail }) {
    const { data } = policy.source;
    yield* orPass(function* () {
      for (const section of sectionsOf(data)) {
        for (const { at, value } of clausesOf(section.value, section.at)) {
          if (!isWordless(value.text.ar)) continue;
          const found = value.text.ar.trim();
          if (value.items !== undefined && value.items.length > 0) yield fail('noText', `${at}/text`);
          else if (found === '') yield fail('empty', `${at}/text`);
          else yield fail('onlyMarks', `${at}/text/ar`, { found });
        }
      }
      for (const [index, section] of additionalSectionsOf(data).entries()) {
        if (!isEmptySection(section) || (section.items ?? []).length > 0) continue;
        const at = sectionPointer('additional') + pointerTo(index);
        yield fail('emptySection', at, { heading: quoted(section.heading) });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: تيسير الوصول إلى الخدمة., en: Making services easy to reach. }
        items: [{ text: { ar: استقبال الطلب عن بعد., en: Taking applications remotely. } }]
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: " " }
      - text: { ar: "..." }
      - text: { ar: "" }
        items: [{ text: { ar: استقبال الطلب عن بعد., en: Taking applications remotely. } }]
`,
      gives: [
        'fail empty /sections/detailedGoals/items/0/text',
        'fail onlyMarks /sections/detailedGoals/items/1/text/ar',
        'fail noText /sections/detailedGoals/items/2/text',
      ],
    },
    {
      policy: 'sections: { additional: [{ heading: { ar: أحكام ختامية, en: Final provisions } }] }',
      gives: ['fail emptySection /sections/additional/0'],
    },
  ],
});

/** A section that the standard asks for is there and says something. */
import { defineRule } from '../../model/rule.ts';
import { headingOf, isEmptySection, sectionPointer } from '../kit.ts';
import { sectionOf } from '../../model/policy.ts';

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
      ar: 'أضف القسم تحت {key} في sections واكتب فيه نصًا أو بنودًا.',
      en: 'Add the section under {key} in sections and write a text or clauses in it.',
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
    missing: { ar: 'لا يوجد قسم {heading}.', en: 'There is no section {heading}.' },
    empty: { ar: 'قسم {heading} فارغ.', en: 'The section {heading} is empty.' },
  },

  *check({ policy, parameters, pass, fail }) {
    const at = sectionPointer(parameters.section);
    const section = sectionOf(policy.source.data, parameters.section);
    const values = { heading: headingOf(policy.type, parameters.section), key: parameters.section };

    if (section === undefined) yield fail('missing', at, values);
    else if (isEmptySection(section)) yield fail('empty', at, values);
    else yield pass(at);
  },

  examples: [
    {
      policy: 'sections: { preamble: { text: { ar: تعمل الجمعية لخدمة المستفيد., en: We serve. } } }',
      gives: ['pass /sections/preamble'],
    },
    { policy: 'sections: {}', gives: ['fail missing /sections/preamble'] },
    { policy: 'sections: { preamble: { text: { ar: " " } } }', gives: ['fail empty /sections/preamble'] },
  ],
});

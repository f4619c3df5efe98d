/** The required sections stand in the order of the policy type; recommended ones may stand anywhere. */
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';

export const sectionOrder = defineRule({
  id: 'structure/section-order',
  docs: {
    summary: {
      ar: 'الأقسام الأساسية مرتبة على الترتيب المألوف لهذا النوع من السياسات',
      en: 'The required sections stand in the usual order of this type of policy',
    },
    why: {
      ar: 'الترتيب المألوف يتيح لمن يراجع سياسات كثيرة أن يجد الحكم في موضعه.',
      en: 'A reader of many policies finds a provision where it usually stands.',
    },
    remedy: {
      ar: 'انقل القسم {path} في الملف إلى ما قبل القسم المذكور؛ فالوثيقة تتبع ترتيب الملف.',
      en: 'Move the section {path} in the file before the one named; the document follows the order of the file.',
    },
  },
  parameters: {},
  messages: {
    late: {
      ar: 'جاء قسم «{heading}» بعد قسم «{before}»، والترتيب المألوف عكس ذلك.',
      en: 'The section “{heading}” comes after “{before}”; the usual order is the reverse.',
    },
  },

  *check({ policy: { type, source }, pass, fail, notApplicable }) {
    const usual = type.sections.filter((section) => section.class === 'required').map(({ key }) => key);
    const present = Object.keys(source.data.sections).filter(
      (key) => usual.includes(key) && writtenSectionOf(source.data, key) !== undefined,
    );
    const late = present.flatMap((key, index) => {
      const before = present[index - 1];
      return before !== undefined && usual.indexOf(before) > usual.indexOf(key) ? [{ key, before }] : [];
    });

    for (const { key, before } of late) {
      const values = { heading: headingOf(type, key), before: headingOf(type, before) };
      yield fail('late', sectionPointer(key), values);
    }
    if (present.length < 2) yield notApplicable('/sections');
    else if (late.length === 0) yield pass('/sections');
  },

  examples: [
    {
      policy: `
sections:
  preamble: { text: { ar: تمهيد السياسة., en: Preamble. } }
  rights: { text: { ar: للمستفيد حق الخصوصية., en: Privacy is a right. } }
  generalGoal: { text: { ar: خدمة المستفيد., en: Serving the beneficiary. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  generalGoal: { text: { ar: خدمة المستفيد., en: Serving the beneficiary. } }
  preamble: { text: { ar: تمهيد السياسة., en: Preamble. } }
`,
      gives: ['fail late /sections/preamble'],
    },
    {
      policy: 'sections: { preamble: { text: { ar: تمهيد السياسة., en: Preamble. } } }',
      gives: ['notApplicable /sections'],
    },
  ],
});

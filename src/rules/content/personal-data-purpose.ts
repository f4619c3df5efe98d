/** The privacy section says what personal data are collected for: the Personal Data Protection Law, articles 11 to 13. */
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { speaksOf, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';

const purpose = words(
  ...['غرض~', 'أغراض~', 'غاية', 'غايات', 'لأجل', 'من أجل', 'سبب (?:ال)?جمع~', 'الهدف من~', 'بهدف'],
  'ما (?:جمعت|أخذت|طلبت|قدمت|خصصت|أعدت) (?:له|لأجله|من أجله)',
  '(?:[يت]قتصر|اقتصار|قصر|حصر) (?:على )?(?:ال)?(?:استعمال|استخدام|معالجة|جمع)~',
  '(?:تطلب|يطلب|تؤخذ) .. (?:لدراسة|لتقديم|لخدمة|للتحقق|لتحديد|لتمكين)~',
  '(?:تجمع|يجمع|جمع|تستعمل|تستخدم|يستعمل|يستخدم|استعمال~|استخدام~|تعالج|معالجة~) .. (?:لدراسة|لتقديم|لخدمة|للتحقق|لتحديد|لتمكين|لغير|إلا في|إلا ل|فيما)~',
);

export const personalDataPurpose = defineRule({
  id: 'content/personal-data-purpose',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يبين قسم الخصوصية لأي غرض تُجمع البيانات',
      en: 'The privacy section says for what purpose data are collected',
    },
    why: {
      ar: 'الغرض هو حد ما يُجمع وما يُستعمل، فبغيره لا يُعرف الزائد على الحاجة.',
      en: 'The purpose bounds what may be collected and used; without it no one can tell what goes beyond need.',
    },
    remedy: {
      ar: 'اذكر في {path} الغرض من جمع بيانات المستفيد، وأنها لا تُستعمل في غيره.',
      en: "State at {path} why beneficiaries' data are collected, and that they are not used otherwise.",
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'لم يُذكر في قسم الخصوصية الغرض من جمع البيانات.',
      en: 'The privacy section does not say why data are collected.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = sectionPointer('privacy');

    if (writtenSectionOf(policy.source.data, 'privacy') === undefined) yield notApplicable(at);
    else if (speaksOf(proseOf(policy, 'privacy'), purpose)) yield pass(at);
    else yield fail('none', at);
  },

  examples: [
    {
      policy: `
sections:
  privacy: { text: { ar: تجمع البيانات لدراسة الطلب وتقديم الخدمة، ولا تستعمل في غير ذلك. } }
`,
      gives: ['pass /sections/privacy'],
    },
    {
      policy: `
sections:
  privacy: { text: { ar: تعامل بيانات المستفيدين بسرية تامة. } }
`,
      gives: ['fail none /sections/privacy'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/privacy'],
    },
  ],
});

/** The privacy section gives people their rights in their data: the Personal Data Protection Law, article 4. */
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { speaksOf, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';
import type { Passage } from '../reading.ts';

const listed = words('حقوق~');
const rights = words(
  'حق',
  'حقه',
  'حقوق~',
  'له',
  'لها',
  'لهم',
  'للمستفيد',
  'لصاحب~',
  'يستطيع',
  'يمكنه',
  'تمكين~',
  ...['[يتن]مكن', '[يتن]تيح', '[يتن]تاح', 'إتاح~', 'بوسعه', '[يت]حق'],
  'طلبه? (?:ال)?(?:علم|وصول|اطلاع|حصول|نسخة|تصحيح|تحديث|تعديل|إتمام|إتلاف|حذف|محو|سحب)~',
);
/** To know, to have access, to obtain, to correct, to destroy. */
const ofData = words(
  ...[
    'علم',
    'وصول',
    'اطلاع~',
    '(?<!لا )يطلع',
    'حصول~',
    'نسخة',
    'تصحيح~',
    'يصحح',
    'تحديث~',
    'تعديل~',
    'إتمام~',
  ],
  ...[
    'إتلاف~',
    'حذف~',
    'محو~',
    'مسح~',
    'معرف~',
    'تصويب~',
    'اعتراض~',
    'سحب موافقت~',
    'العدول عن موافقت~',
    'حقوقه (?:فيها|في بيانات~)',
    'حقوق أصحاب~',
  ],
);

export const personalDataRights = defineRule({
  id: 'content/personal-data-rights',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يبين قسم الخصوصية حقوق المستفيد في بياناته',
      en: "The privacy section sets out the beneficiary's rights in the data",
    },
    why: {
      ar: 'لصاحب البيانات بحكم النظام أن يعلم ويطلع ويحصل ويصحح ويطلب الإتلاف، ولا يمارس حقًا لا يعرفه.',
      en: 'By law people may know, have access, obtain, correct and have destroyed; no one exercises a right unknown.',
    },
    remedy: {
      ar: 'اذكر في {path} حقوق المستفيد في بياناته وكيف يمارسها.',
      en: 'Set out at {path} the rights in the data and how they are exercised.',
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'لم تُذكر في قسم الخصوصية حقوق المستفيد في بياناته.',
      en: 'The privacy section does not set out the rights in the data.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const at = sectionPointer('privacy');

    if (writtenSectionOf(policy.source.data, 'privacy') === undefined) yield notApplicable(at);
    else if (givesRights(proseOf(policy, 'privacy'))) yield pass(at);
    else yield fail('none', at);
  },

  examples: [
    {
      policy: `
sections:
  privacy: { text: { ar: للمستفيد أن يطلع على بياناته ويصححها ويطلب إتلافها. } }
`,
      gives: ['pass /sections/privacy'],
    },
    {
      shows: {
        ar: 'اطلاع الموظف ليس حقًا للمستفيد',
        en: 'That an employee sees the data is no right of the beneficiary',
      },
      policy: `
sections:
  privacy:
    items:
      - text: { ar: يطلع الموظف المختص وحده على البيانات. }
      - text: { ar: لا يطلع على ما يخص الطلب إلا من كُلف بدراسة الطلب. }
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

/** In one sentence, or as a list whose lead-in speaks of rights. */
function givesRights(prose: readonly Passage[]): boolean {
  return speaksOf(prose, rights, ofData) || (speaksOf(prose, listed) && speaksOf(prose, ofData));
}

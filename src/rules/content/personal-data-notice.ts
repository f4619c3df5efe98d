/** Where personal data are collected, the beneficiary is told of it: the Personal Data Protection Law, articles 12 and 13. */
import { defineRule } from '../../model/rule.ts';
import {
  collectionOfData,
  firstMention,
  placeOf,
  privacy,
  speaksOf,
  words,
  wordsOfMention,
} from '../mentions.ts';
import { arabicProse, occursIn } from '../reading.ts';

const data = words('بيانات~', 'معلومات~', 'خصوصي~', 'جمع', 'جمعها');
/** A notice, or the privacy policy that stands at collection. */
const notice = words(
  ...[
    'إشعار~',
    'يشعر',
    'يبين ل~',
    'يوضح ل~',
    'يبلغ~',
    'إبلاغ~',
    'يعلم',
    'إعلام~',
    'إخطار~',
    'يخطر',
    'إحاطة',
    'إحاطته',
    'يحاط',
  ],
  // The beneficiary is shown something; that only some may see the data tells nobody anything.
  ...['اطلاعه', 'اطلاعهم', '(?:اطلاع|يطلع|تطلع|نطلع) (?:جمعية |موظف )?(?:ال)?(?:مستفيد|متقدم|صاحب)~'],
  ...['سياسة (?:ال)?خصوصية', 'موافق~', 'يوافق', 'توضح (?:ال)?جمعية', 'تبين (?:ال)?جمعية'],
);

export const personalDataNotice = defineRule({
  id: 'content/personal-data-notice',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يُشعَر المستفيد عند جمع بياناته الشخصية',
      en: 'Beneficiaries are given notice when their personal data are collected',
    },
    why: {
      ar: 'من حق صاحب البيانات أن يعرف عند جمعها لماذا تُجمع ومن يطلع عليها، ونظام حماية البيانات الشخصية يوجب سياسة خصوصية وإشعارًا.',
      en: 'People are entitled to know why their data are collected and who sees them; the law requires a privacy policy and a notice.',
    },
    remedy: {
      ar: 'بيّن في {path}، أو في قسم الخصوصية، ما يُشعر به المستفيد عند جمع بياناته، أو أحل إلى سياسة الخصوصية.',
      en: 'Say at {path}, or in the privacy section, what beneficiaries are told on collection, or refer to the privacy policy.',
    },
  },
  parameters: {},
  messages: {
    none: {
      ar: 'تُجمع بيانات المستفيد، ولا ذكر في السياسة لخصوصيتها ولا لإشعاره: {found}',
      en: 'Personal data are collected, and neither their privacy nor a notice is spoken of: {found}',
    },
    noNotice: {
      ar: 'تُجمع بيانات المستفيد وتُذكر خصوصيتها، ولا ذكر لإشعاره عند جمعها ولا لسياسة الخصوصية: {found}',
      en: 'Personal data are collected and their privacy is spoken of, but neither a notice on collection nor a privacy policy: {found}',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const prose = arabicProse(policy);
    const collection = collectionOfData(policy);
    if (collection === undefined) {
      yield notApplicable('/sections/privacy');
      return;
    }
    const found = wordsOfMention(collection);
    const aboutData = prose.filter((passage) => passage.section === 'privacy' || occursIn(privacy, passage));

    if (firstMention(prose, privacy) === undefined) yield fail('none', placeOf(collection), { found });
    else if (speaksOf(aboutData, data, notice)) yield pass(placeOf(collection));
    else yield fail('noNotice', placeOf(collection), { found });
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يقدم المستفيد بياناته ويوقع عليها. } }] }
  privacy: { text: { ar: يبين للمستفيد عند جمع بياناته غرضها ومن يطلع عليها. } }
  tools: { items: [{ text: { ar: سياسة خصوصية بيانات المستفيدين } }] }
`,
      gives: ['pass /sections/handlingSteps/items/0/text/ar «بياناته»'],
    },
    {
      shows: {
        ar: 'الإحالة إلى سياسة الخصوصية عند تسلم الطلب تكفي',
        en: 'Showing the privacy policy when the application is taken suffices',
      },
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يقدم المستفيد مستنداته بعد اطلاعه على سياسة الخصوصية. }
`,
      gives: ['pass /sections/handlingSteps/items/0/text/ar «مستنداته»'],
    },
    {
      shows: {
        ar: 'قصر الاطلاع على بعض الموظفين ليس إشعارًا للمستفيد',
        en: 'That only some employees see the data is no notice to the beneficiary',
      },
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: تجمع بيانات المستفيد في الاستمارة. } }] }
  privacy: { text: { ar: البيانات سرية لا يطلع عليها إلا المختصون، ويقتصر الاطلاع على ما يلزم. } }
`,
      gives: ['fail noNotice /sections/handlingSteps/items/0/text/ar «بيانات»'],
    },
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: التأكد من صحة البيانات المقدمة والتوقيع عليها. } }] }
`,
      gives: ['fail none /sections/handlingSteps/items/0/text/ar «البيانات»'],
    },
    {
      policy: `
sections:
  handlingSteps: { items: [{ text: { ar: يطابق الموظف بيانات المستفيد. } }] }
  privacy: { text: { ar: تلتزم الجمعية بسرية بيانات المستفيدين. } }
`,
      gives: ['fail noNotice /sections/handlingSteps/items/0/text/ar «بيانات»'],
    },
    { policy: 'sections: {}', gives: ['notApplicable /sections/privacy'] },
  ],
});

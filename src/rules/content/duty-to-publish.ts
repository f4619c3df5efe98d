/** The section on publication says where the policy is published and how those concerned are told. */
import { headingOf } from '../../model/policy-type.ts';
import { defineRule } from '../../model/rule.ts';
import { sectionPointer, writtenSectionOf } from '../kit.ts';
import { firstMention, words } from '../mentions.ts';
import { proseOf } from '../reading.ts';

const publishing = words(
  'نشر~',
  'ينشر~',
  'تنشر~',
  'منشور~',
  'إعلان~',
  'تعلن',
  'يعلن',
  'إتاح~',
  'تتاح',
  'متاح~',
  'موقع~',
  'منصة',
  'منصات',
  ...[
    'بوابة',
    'صفح~',
    'لوح~',
    'حساب~',
    'إدراج~',
    '[يتن]درج',
    '[يتن]عرض',
    'عرضها',
    '[يتن]رفع',
    'رفعها',
    'متوفر~',
    '[يتن]توفر',
  ],
);
const telling = words(
  ...[
    'تبليغ~',
    'إبلاغ~',
    'يبلغ~',
    'تبلغ~',
    'إشعار~',
    'يشعر',
    'تشعر',
    'إعلام~',
    'يعلم',
    'إخطار~',
    'يخطر',
    'تعميم~',
    'تعمم~',
    'يعمم~',
  ],
  ...[
    'إحاطة',
    'يحاط',
    'تعريف~',
    'يعرف',
    'إطلاع~',
    'يطلع~',
    'تزويد~',
    'يزود',
    'توعية',
    'يعطى',
    'تسليم~',
    'يسلم',
    'تسلم',
    'توزيع~',
    'توزع',
    '[يتن]رسل~',
    'إرسال~',
    '[يتن]بعث',
    'علم~',
    'يوقع~',
  ],
);

export const dutyToPublish = defineRule({
  id: 'content/duty-to-publish',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'توجب السياسة نشرها وتبليغ ذوي العلاقة بها',
      en: 'The policy requires its own publication and that those concerned are told',
    },
    why: {
      ar: 'ما لم يُنشر لا يصل إلى المستفيد، ومن لم يُبلَّغ بتحديثه عمل بما سبقه.',
      en: 'What is not published does not reach beneficiaries, and those not told of an update go by what came before.',
    },
    remedy: {
      ar: 'بيّن في {path} أين تُنشر السياسة وكيف يبلغ بها وبتحديثها الموظفون والمستفيدون.',
      en: 'Say at {path} where the policy is published and how employees and beneficiaries are told of it and of updates.',
    },
  },
  parameters: {},
  messages: {
    noPublishing: {
      ar: 'ليس في قسم «{heading}» التزام بنشر السياسة.',
      en: 'The section “{heading}” does not require the policy to be published.',
    },
    noNotice: {
      ar: 'ليس في قسم «{heading}» التزام بتبليغ ذوي العلاقة.',
      en: 'The section “{heading}” does not require those concerned to be told.',
    },
  },

  *check({ policy, pass, fail, notApplicable }) {
    const key = 'publication';
    const at = sectionPointer(key);
    if (writtenSectionOf(policy.source.data, key) === undefined) {
      yield notApplicable(at);
      return;
    }
    const heading = headingOf(policy.type, key);
    const prose = proseOf(policy, key);
    const isPublished = firstMention(prose, publishing) !== undefined;
    const isTold = firstMention(prose, telling) !== undefined;

    if (!isPublished) yield fail('noPublishing', at, { heading });
    if (!isTold) yield fail('noNotice', at, { heading });
    if (isPublished && isTold) yield pass(at);
  },

  examples: [
    {
      policy: `
sections:
  publication: { text: { ar: تنشر السياسة في موقع الجمعية، ويبلغ بها الموظفون عند كل تحديث. } }
`,
      gives: ['pass /sections/publication'],
    },
    {
      policy: 'sections: { publication: { text: { ar: تعمم السياسة على الموظفين. } } }',
      gives: ['fail noPublishing /sections/publication'],
    },
    {
      policy: 'sections: { publication: { text: { ar: تنشر السياسة في موقع الجمعية. } } }',
      gives: ['fail noNotice /sections/publication'],
    },
    {
      shows: {
        ar: 'القسم الغائب يسأل عنه متطلب آخر',
        en: 'A section that is missing is the concern of another requirement',
      },
      policy: 'sections: {}',
      gives: ['notApplicable /sections/publication'],
    },
  ],
});

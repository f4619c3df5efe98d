/** Wherever the policy names its association, the name is one of those in the profile. */
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { knownNamesOf, nameMentionsOf } from '../names.ts';

export const officialName = defineRule({
  id: 'identity/official-name',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'اسم الجمعية في السياسة هو المسجل في بياناتها',
      en: 'The policy names its association as the profile does',
    },
    why: {
      ar: 'الاسم الرسمي واحد، وكتابته على صورتين تثير الشك في صاحب السياسة، واسم غيرها فيها أثر من نسخة منقولة.',
      en: "The official name is one; two spellings of it leave doubt whose policy this is, and another's name is left over from a copy.",
    },
    remedy: {
      ar: 'اكتب الاسم في {path} كما في الترخيص، أو أضف هذه الصورة إلى الأسماء المقبولة في بيانات الجمعية إن كانت صحيحة.',
      en: 'Write the name at {path} as licensed, or add this form to the accepted names in the profile if it is right.',
    },
  },
  parameters: {},
  messages: {
    misspelt: {
      ar: 'كُتب اسم الجمعية على غير صورته (المكتوب: {found}، الصحيح: {expected}).',
      en: "The association's name is misspelt (written: {found}, right: {expected}).",
    },
    extended: {
      ar: 'أُلحق باسم الجمعية موضع ليس من الاسم المسجل: {found}',
      en: 'A place that is not part of the registered name is added to it: {found}',
      severity: 'info',
    },
    shortened: {
      ar: 'اقتُصر من اسم الجمعية على أوله (المكتوب: {found}، الاسم: {expected}).',
      en: "Only the beginning of the association's name is written (written: {found}, name: {expected}).",
      severity: 'warning',
    },
    unknown: {
      ar: 'اسم جمعية غير معروف: {found}',
      en: 'A name of no known association: {found}',
      severity: 'warning',
    },
    perhapsUnknown: {
      ar: 'لعله اسم جمعية أخرى: {found}',
      en: 'Perhaps the name of another association: {found}',
      severity: 'info',
    },
  },

  *check({ dossier, policy, pass, fail, review, notApplicable }) {
    if (knownNamesOf(dossier.association.data).length === 0) {
      yield notApplicable({ association: '/name/official/ar' });
      return;
    }
    yield* orPass(function* () {
      for (const { passage, range, owner, isPartner, extension } of nameMentionsOf(dossier, policy)) {
        const place = within(passage.at, range);
        const found = passage.text.slice(range.start, range.end);
        // A shortened name in the title is the concern of another requirement.
        if (passage.at === '/title/ar' && owner.kind === 'own' && owner.likeness === 'part') continue;
        if (owner.kind === 'own' && owner.likeness !== 'exact') {
          const message = owner.likeness === 'near' ? 'misspelt' : 'shortened';
          yield fail(message, place, { found, expected: owner.name.written });
        } else if (owner.kind === 'own' && extension?.kind === 'place') {
          yield review('extended', within(passage.at, extension.range), {
            found: passage.text.slice(range.start, extension.range.end),
          });
        } else if (owner.kind === 'unknown' && owner.isSure && !isPartner) {
          yield fail('unknown', place, { found });
        } else if (owner.kind === 'unknown') yield review('perhapsUnknown', place, { found });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الاسم بصوره المقبولة، وكلمة الجمعية وحدها، ووصف الجمعيات عامة: كلها سائغة',
        en: 'The accepted forms of the name, the bare word, and associations in general are all fine',
      },
      association: `
name:
  official: { ar: جمعية معرفة, en: Marefa Association }
  aliases: [جمعية معرفة بالمدينة المنورة]
`,
      policy: `
title: { ar: سياسة جمعيّة معرفة مع المستفيدين, en: Policy }
sections:
  preamble:
    text:
      ar: >-
        تضع جمعية معرفة سياساتها وترتكز جمعية معرفة بالمدينة المنورة عليها، ولجمعية معرفة الأهداف الآتية. والجمعية
        جمعية أهلية مرخصة، وكل جمعية تقدم خدمة تلتزم بنظام الجمعيات والمؤسسات الأهلية، والجمعية العمومية تراقب ذلك.
`,
      gives: ['pass /sections'],
    },
    {
      association: 'name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }',
      policy: `
title: { ar: سياسة العلاقة مع المستفيدين لجمعية روبوتويق, en: Policy }
sections:
  preamble: { text: { ar: تضع جمعية روبوتويك السياسات. ولروبوتويك إجراءات تنظم العلاقة., en: It sets policies. } }
`,
      gives: [
        'fail misspelt /sections/preamble/text/ar «جمعية روبوتويك»',
        'fail misspelt /sections/preamble/text/ar «روبوتويك»',
      ],
    },
    {
      association: `
name:
  official: { ar: جمعية سقيا الماء بمنطقة مكة المكرمة, en: Water }
  aliases: [جمعية سقيا الماء]
`,
      policy: `
title: { ar: سياسة تنظيم العلاقة بجمعية سقىيا للماء, en: Policy }
sections:
  preamble: { text: { ar: تؤمن جمعية سقيا الماء بخدمة المستفيد، وجمعية سقيا الماء بمنطقة مكة المكرمة تضع له آلية., en: It. } }
`,
      gives: ['fail misspelt /title/ar «جمعية سقىيا للماء»'],
    },
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: `
sections:
  preamble: { text: { ar: تضع جمعية معرفة بالمدينة المنورة السياسات., en: It sets policies. } }
`,
      gives: ['review extended /sections/preamble/text/ar «بالمدينة المنورة»'],
    },
    {
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      policy:
        'sections: { preamble: { text: { ar: "تلتزم جمعية السراج بهذا، ومؤسسة السراج الأهلية كذلك.", en: It. } } }',
      gives: [
        'fail shortened /sections/preamble/text/ar «جمعية السراج»',
        'fail misspelt /sections/preamble/text/ar «مؤسسة السراج الأهلية»',
      ],
    },
    {
      shows: {
        ar: 'اسم غير معروف خطأ في الغالب، أما اسم الشريك فقد يُقصد',
        en: 'An unknown name is usually a mistake; that of a partner may be meant',
      },
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      policy: `
sections:
  preamble:
    text:
      ar: "تودع التبرعات في حساب جمعية التبرعات. وتحيل جمعية السراج الأهلية الحالات بالتعاون مع جمعية البر الخيرية."
`,
      gives: [
        'fail unknown /sections/preamble/text/ar «جمعية التبرعات»',
        'review perhapsUnknown /sections/preamble/text/ar «جمعية البر الخيرية»',
      ],
    },
    {
      shows: {
        ar: 'اسم لم يُملأ بعد في بيانات الجمعية لا يقارن به شيء',
        en: 'A name that is not yet filled in compares with nothing',
      },
      association: 'name: { official: { ar: "[[اسم الجمعية]]", en: "[[name]]" } }',
      policy: 'sections: { preamble: { text: { ar: تضع جمعية البر السياسات., en: It. } } }',
      gives: ['notApplicable association:/name/official/ar'],
    },
  ],
});

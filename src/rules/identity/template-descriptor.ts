/** Nothing of another association's field of work is left behind the name. */
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { nameMentionsOf } from '../names.ts';

export const templateDescriptor = defineRule({
  id: 'identity/template-descriptor',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لم يلحق باسم الجمعية وصف ليس منه',
      en: 'No description that is not part of the name follows it',
    },
    why: {
      ar: 'الوصف الذي يبقى بعد الاسم من نموذج منقول يجعله اسم جمعية أخرى، ويوهم بنشاط ليس لها.',
      en: 'A description left behind the name by a copied template turns it into the name of another association with other work.',
    },
    remedy: {
      ar: 'احذف الوصف من {path}، أو اكتب الاسم كاملًا في بيانات الجمعية إن كان الوصف منه.',
      en: 'Remove the description at {path}, or write the full name in the profile if it is part of it.',
    },
  },
  parameters: {},
  messages: {
    added: {
      ar: 'وصف بعد اسم الجمعية ليس منه: {found}',
      en: "A description after the association's name is not part of it: {found}",
    },
    adjective: {
      ar: 'صفة بعد اسم الجمعية ليست منه: {found}',
      en: "An adjective after the association's name is not part of it: {found}",
      severity: 'warning',
    },
  },

  *check({ dossier, policy, pass, fail }) {
    yield* orPass(function* () {
      for (const { passage, extension } of nameMentionsOf(dossier, policy)) {
        if (extension?.kind !== 'descriptor') continue;
        const { start, end } = extension.range;
        const found = passage.text.slice(start, end);
        yield fail(found.startsWith('لل') ? 'added' : 'adjective', within(passage.at, extension.range), {
          found,
        });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الوصف الذي هو من الاسم المسجل، والغرض الذي يلي الاسم، سائغان',
        en: 'A description that belongs to the registered name, and a purpose after it, are fine',
      },
      association: 'name: { official: { ar: جمعية السراج الأهلية, en: ALSERAJ SOCIETY } }',
      policy: `
sections:
  preamble: { text: { ar: لجمعية السراج الأهلية سياسات، وتسعى جمعية السراج الأهلية لخدمة المستفيدين., en: It. } }
`,
      gives: ['pass /sections'],
    },
    {
      association: 'name: { official: { ar: جمعية روبوتويق, en: ROBOTWEAK } }',
      policy: `
sections:
  preamble: { text: { ar: تضع جمعية روبوتويق للخدمات الاجتماعية السياسات والإجراءات., en: It sets policies. } }
`,
      gives: ['fail added /sections/preamble/text/ar «للخدمات الاجتماعية»'],
    },
    {
      association: 'name: { official: { ar: جمعية معرفة, en: Marefa Association } }',
      policy: 'sections: { preamble: { text: { ar: تلتزم جمعية معرفة الخيرية بهذه السياسة., en: It. } } }',
      gives: ['fail adjective /sections/preamble/text/ar «الخيرية»'],
    },
  ],
});

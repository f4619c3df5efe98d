/**
 * The text speaks of the body that this legal form has: directors in an association, trustees in a foundation.
 *
 * Only the definite «مجلس الإدارة» is meant: «مجلس أمناء الجامعة» is somebody else's.
 */
import { associationLegalFormLabels } from '../../model/generated/labels.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { occurrencesOf, passagesOf } from '../reading.ts';

/** Words for the board that the legal form does not have, in folded spelling. */
const foreign = {
  association: {
    ar: /(?<!\p{L})[وفبك]?ل?مجلس (?:الامناء|امناء الجمعيه)(?!\p{L})/gu,
    en: /\bboard of trustees\b(?! of (?!the association))/gi,
  },
  foundation: {
    ar: /(?<!\p{L})[وفبك]?ل?مجلس (?:الاداره|اداره الموسسه)(?!\p{L})/gu,
    en: /\bboard of directors\b(?! of (?!the foundation))/gi,
  },
} as const;

export const bodyInText = defineRule({
  id: 'approval/body-in-text',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'يسمي النص المجلس بالاسم الذي توجبه الصفة النظامية: مجلس إدارة للجمعية، ومجلس أمناء للمؤسسة',
      en: 'The text calls the board by the name that the legal form asks for: directors in an association, trustees in a foundation',
    },
    why: {
      ar: 'مجلس الإدارة للجمعية ومجلس الأمناء للمؤسسة، واسم المجلس الآخر يدل على نص نُقل من كيان مختلف.',
      en: 'Directors lead an association and trustees a foundation; the other name shows a text copied from another kind of entity.',
    },
    remedy: {
      ar: 'اكتب في {path} اسم المجلس الذي للكيان، ما لم يكن المقصود مجلس جهة أخرى.',
      en: "Write at {path} the name of the entity's own board, unless another body's board is meant.",
    },
  },
  parameters: {},
  messages: {
    otherBoard: {
      ar: 'اسم المجلس لا يوافق الصفة النظامية (المذكور: {found}، الصفة: {form}).',
      en: 'The name of the board does not fit the legal form (found: {found}, form: {form}).',
    },
  },

  *check({ dossier, policy, pass, review }) {
    const { legalForm } = dossier.association.data;
    const form = associationLegalFormLabels[legalForm];
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        if (passage.section === undefined) continue;
        for (const range of occurrencesOf(foreign[legalForm][passage.language], passage)) {
          const found = passage.text.slice(range.start, range.end);
          yield review('otherBoard', within(passage.at, range), { found, form });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  responsibilities:
    items:
      - role: boardOfDirectors
        text: { ar: يعتمد مجلس الإدارة هذه السياسة., en: The board of directors approves this policy. }
`,
      gives: ['pass /sections'],
    },
    {
      shows: { ar: 'مجلس أمناء جهة أخرى', en: 'The trustees of somebody else' },
      policy: `
sections:
  scope: { text: { ar: يُنسق مع مجلس أمناء الجامعة., en: The university's trustees are consulted. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  review:
    text: { ar: يراجعها مجلس الأمناء كل سنة., en: The Board of Trustees reviews it every year. }
`,
      gives: [
        'review otherBoard /sections/review/text/ar «مجلس الأمناء»',
        'review otherBoard /sections/review/text/en «Board of Trustees»',
      ],
    },
    {
      policy: 'sections: { review: { text: { ar: تُعرض التقارير على مجلس الإدارة. } } }',
      association: 'legalForm: foundation',
      gives: ['review otherBoard /sections/review/text/ar «مجلس الإدارة»'],
    },
  ],
});

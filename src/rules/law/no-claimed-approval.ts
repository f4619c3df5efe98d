/** A policy does not claim that the national center approved it or that it binds by law. */
import { defineRule } from '../../model/rule.ts';
import { firstMention, placeOf, words, wordsOfMention } from '../mentions.ts';
import { occursIn, passagesOf } from '../reading.ts';

const center = '(?:ال)?(?:مركز الوطني|مركز)~';
const claim = words(
  `(?:معتمدة?|مصادق عليها?|موافق عليها?|مقرة?|مجازة?|صادرة?|مرخصة?) (?:من|لدى|عن|من قبل|من جانب) ${center}`,
  `(?:اعتمد|أقر|أجاز) ${center}`,
  `(?:اعتمدها?|أقرها?|أجازها?|صادق عليها?|وافق عليها?) ${center}`,
  'ملزمة? (?:نظاما|بحكم النظام|قانونا|بقوة النظام)',
  `لها (?:قوة|صفة) (?:ال)?(?:نظام|قانون|إلزام)~`,
);
/** What the center approves may well be spoken of: bylaws, a form, the association itself. */
const policyItself = words('سياسة', 'وثيقة', 'هذه اللائحة', 'هذا الدليل');
const denied = words('ليست', 'ليس', 'لا تعد', 'لا يعد', 'غير معتمدة');

export const noClaimedApproval = defineRule({
  id: 'law/no-claimed-approval',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا تدعي السياسة اعتمادًا من المركز ولا إلزامًا نظاميًا',
      en: 'The policy claims neither approval by the center nor the force of law',
    },
    why: {
      ar: 'السياسة يعتمدها مجلس الإدارة وقوتها منه، ووصفها بأنها معتمدة من الجهة المشرفة يوهم المستفيد.',
      en: 'A policy is approved by the board and has its force from there; calling it approved by the supervisor misleads.',
    },
    remedy: {
      ar: 'راجع {path}: إن لم يكن للعبارة سند مكتوب فاحذفها، واذكر اعتماد مجلس الإدارة.',
      en: 'See {path}: unless the claim rests on a document, remove it and state the approval of the board.',
    },
  },
  parameters: {},
  messages: {
    claim: {
      ar: 'وُصفت السياسة باعتماد أو إلزام يحتاج إلى سند: {found}',
      en: 'The policy is said to be approved or binding in a way that needs proof: {found}',
    },
  },

  *check({ policy, pass, review }) {
    let clean = true;

    for (const passage of passagesOf(policy)) {
      if (passage.language !== 'ar') continue;
      const mention = firstMention([passage], claim);
      if (mention === undefined || !occursIn(policyItself, passage) || occursIn(denied, passage)) continue;
      yield review('claim', placeOf(mention), { found: wordsOfMention(mention) });
      clean = false;
    }
    if (clean) yield pass('/sections');
  },

  examples: [
    {
      shows: {
        ar: 'اللائحة الأساسية يعتمدها المركز، والسياسة يعتمدها المجلس',
        en: 'The center approves the bylaws, the board the policy',
      },
      policy: `
sections:
  preamble:
    items:
      - text: { ar: اللائحة الأساسية المعتمدة من المركز. }
      - text: { ar: هذه السياسة معتمدة من مجلس الإدارة. }
      - text: { ar: هذه السياسة ليست معتمدة من المركز. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: هذه السياسة معتمدة من المركز الوطني لتنمية القطاع غير الربحي وملزمة نظامًا. }
`,
      gives: ['review claim /sections/preamble/text/ar «معتمدة من المركز الوطني»'],
    },
  ],
});

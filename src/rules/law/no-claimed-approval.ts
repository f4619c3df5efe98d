/** A policy does not claim that the national center approved it or that it binds by law. */
import type { Language } from '../../model/bilingual.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { firstMention, placeOf, words, wordsOfMention, type Mention } from '../mentions.ts';
import { occursIn, passagesOf, type Passage } from '../reading.ts';
import { matchesOf } from '../running-text.ts';

const center = '(?:ال)?(?:مركز (?:ال)?وطني(?: لتنمية (?:ال)?قطاع غير (?:ال)?ربحي)?|مركز)~';
const approval = '(?:اعتماد|إقرار|موافقة|إجازة|مصادقة|تصديق)';
const claim = words(
  `(?:معتمدة?|مصادق عليها?|موافق عليها?|مقرة?|مجازة?|صادرة?|مرخصة?) (?:من|لدى|عن|من قبل|من جانب) ${center}`,
  `(?:اعتمد|أقر|أجاز) ${center}`,
  `(?:اعتمدها?|أقرها?|أجازها?|صادق عليها?|صدق عليها?|وافق عليها?|اعتماد~|إقرار~) ${center}`,
  `${center} (?:قد )?(?:اعتمدها|أقرها|أجازها|صادق عليها|صدق عليها|وافق عليها)`,
  `(?:حصل|حصلت|حاز|حازت|نال|نالت|حظي|حظيت)(?: ~){0,3} (?:على |ب)?${approval} (?:من )?${center}`,
  `(?:ال)?${approval} (?:على )?(?:هذه |هذا )?(?:ال)?(?:سياسة|وثيقة|لائحة|دليل) (?:من|من قبل|من جانب|لدى) ${center}`,
  `(?:بعد|ب)${approval} ${center} (?:على|عليها|لها)`,
  'ملزمة? (?:نظاما|بحكم النظام|قانونا|بقوة النظام)',
  `لها (?:قوة|صفة) (?:ال)?(?:نظام|قانون|إلزام)~`,
);
const claimInEnglish =
  /\b(?:approved|adopted|endorsed|accredited|ratified|certified|authori[sz]ed) by (?:the )?(?:National Cent(?:er|re)|NCNP|[Cc]ent(?:er|re)\b)|\b(?:legally|statutorily) binding\b|\bforce of law\b/gu;
/** What the center approves may well be spoken of: bylaws, a form, the association itself. */
const policyItself = words('سياسة', 'وثيقة', 'هذه اللائحة', 'هذا الدليل');
/** «صادق عليها المركز» at the beginning of a text: a pronoun without anything else it may stand for is the policy. */
const itsPronoun =
  /^\s*(?:و?قد )?[وف]?(?:اعتمدها|اقرها|اجازها|صادق عليها|صدق عليها|وافق عليها|حصلت علي|حازت|نالت|حظيت)(?!\p{L})/u;
const policyInEnglish = /\b(?:policy|document)\b/iu;
const deniedInEnglish = /\b(?:not|nor|never|neither|no)\b/iu;
const denied = words('ليست', 'ليس', 'لا [يت](?:عد|عتبر|عني|فيد|دل|قتضي|فهم)~', 'لم [يت]~', 'غير معتمدة');

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
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        const mention = claimIn[passage.language](passage);
        if (mention === undefined) continue;
        yield review('claim', placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/sections'));
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
      gives: ['review claim /sections/preamble/text/ar «معتمدة من المركز الوطني لتنمية القطاع غير الربحي»'],
    },
    {
      policy: `
sections:
  preamble:
    items:
      - text: { ar: أقر مجلس الإدارة هذه السياسة., en: This policy is approved by the National Center for Non-Profit Sector. }
`,
      gives: ['review claim /sections/preamble/items/0/text/en «approved by the National Center»'],
    },
  ],
});

/** Where a text claims such a thing of the policy itself and does not deny it. */
const claimIn: Readonly<Record<Language, (passage: Passage) => Mention | undefined>> = {
  ar: (passage) =>
    (occursIn(policyItself, passage) || itsPronoun.test(passage.folded.text)) && !occursIn(denied, passage)
      ? firstMention([passage], claim)
      : undefined,
  en: (passage) => {
    const [range] = matchesOf(claimInEnglish, passage);
    return range !== undefined && policyInEnglish.test(passage.text) && !deniedInEnglish.test(passage.text)
      ? { passage, range }
      : undefined;
  },
};

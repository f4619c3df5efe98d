/**
 * An added heading is not a known one misspelt, nor a sentence, nor the remains of one.
 *
 * A heading that was mistyped hides the section that it stands for: it then counts as missing.
 */
import { spellingDistance } from '../../arabic/spelling.ts';
import { wordsOf } from '../../arabic/words.ts';
import { additionalSectionsKey, additionalSectionsOf } from '../../model/policy.ts';
import { headingOf, type PolicyType } from '../../model/policy-type.ts';
import { pointerTo } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { bareHeading, orPass, quoted, sectionPointer } from '../kit.ts';

/** One letter in so many may differ. */
const lettersPerSlip = 6;
/** Short words are too near each other: الأدوار are not الأدوات. */
const fewestLetters = 8;
const mostWords = 14;

/** Names under which published policies speak of beneficiaries; for the comparison they are one. */
const beneficiaries = /(?:المستخدم|المراجع|العميل)(?:ين)?(?!\p{L})|طالبي? (?:الخدمه|الدعم)|المستفيدين/gu;

/** A party alone is what is left of a sentence: no section is about nothing else. */
const partyAlone = /^(?:ال)?(?:مستفيد|مستخدم|جمعيه|موسسه|موظف|مجلس)(?:ين|ات)?$/;

export const knownHeadings = defineRule({
  id: 'structure/known-headings',
  docs: {
    summary: {
      ar: 'عناوين الأقسام الإضافية عناوين حقًا وليست عناوين معروفة كُتبت خطأ',
      en: 'Added headings are headings, and not known ones misspelt',
    },
    why: {
      ar: 'العنوان المكتوب خطأ يخفي القسم الذي يدل عليه فيُعد غائبًا، والعنوان المبتور يدل على جملة انقطعت.',
      en: 'A misspelt heading hides its section, which then counts as missing; the remains of a sentence show that it was cut.',
    },
    remedy: {
      ar: 'انقل القسم {path} إلى موضعه من الأقسام المعروفة، أو صحح عنوانه.',
      en: 'Move the section {path} to its place among the known ones, or correct its heading.',
    },
  },
  parameters: {},
  messages: {
    nearly: {
      ar: 'عنوان القسم الإضافي «{found}» قريب من عنوان معروف، فلعل المراد قسم «{heading}».',
      en: 'The added heading “{found}” is close to a known one; the section “{heading}” may be meant.',
    },
    fragment: {
      ar: 'عنوان القسم الإضافي كلمة من جملة، فلعله بقية نص انقطع: {found}',
      en: 'An added heading is a word of a sentence, perhaps the rest of a text that was cut: {found}',
    },
    sentence: {
      ar: 'عنوان القسم الإضافي طويل كالجملة، فلعله نص لا عنوان (عدد الكلمات: {count}).',
      en: 'An added heading is as long as a sentence; it may be a text (number of words: {count}).',
    },
  },

  *check({ policy: { type, source }, pass, review }) {
    const additional = additionalSectionsOf(source.data);
    const known = additional.length === 0 ? [] : headingsOf(type);
    yield* orPass(function* () {
      for (const [index, { heading }] of additional.entries()) {
        const at = `${sectionPointer(additionalSectionsKey)}${pointerTo(index)}/heading/ar`;
        const found = quoted(heading);
        const bare = bareHeading(heading.ar);
        const key = nearest(bare, known);
        const count = wordsOf(heading.ar).length;
        if (key !== undefined) yield review('nearly', at, { found, heading: headingOf(type, key) });
        else if (partyAlone.test(bare)) yield review('fragment', at, { found });
        else if (count > mostWords) yield review('sentence', at, { count });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'حقوق المتطوع ليست حقوق المستفيد، والعنوان المعروف بعينه شأن قاعدة أخرى',
        en: 'The rights of volunteers are not those of beneficiaries; a known heading itself is another rule’s concern',
      },
      policy: `
sections:
  additional:
    - { heading: { ar: حقوق المتطوع, en: Rights of the volunteer }, text: { ar: له أن يُكرم. } }
    - { heading: { ar: أحكام ختامية, en: Final provisions }, text: { ar: يُعمل بها فورًا. } }
    - { heading: { ar: المقدمة, en: Introduction }, text: { ar: نخدم المستفيد. } }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  additional:
    - { heading: { ar: الأهداف التفضيلية, en: Detailed goals }, text: { ar: تيسير الخدمة. } }
    - { heading: { ar: قنوات التواصل مع المستخدمين, en: Channels }, text: { ar: الهاتف. } }
`,
      gives: [
        'review nearly /sections/additional/0/heading/ar',
        'review nearly /sections/additional/1/heading/ar',
      ],
    },
    {
      policy: `
sections:
  additional:
    - { heading: { ar: "ثالثاً: المستفيد:", en: The beneficiary }, text: { ar: الهاتف. } }
    - heading:
        ar: يتولى موظف العلاقات استقبال من يصل إلى مقر الجمعية ثم يسأله عن حاجته ويدونها في النموذج
        en: The officer receives whoever comes
      text: { ar: في المقر. }
`,
      gives: [
        'review fragment /sections/additional/0/heading/ar',
        'review sentence /sections/additional/1/heading/ar',
      ],
    },
  ],
});

interface KnownHeading {
  readonly bare: string;
  readonly key: string;
}

function headingsOf({ sections }: PolicyType): KnownHeading[] {
  return sections.flatMap(({ key, heading, aliases }) =>
    [heading.ar, ...aliases].map((name) => ({ bare: bareHeading(name), key })),
  );
}

/** The section whose heading differs from another by a slip or by its word for beneficiaries; none where one is the same. */
function nearest(bare: string, known: readonly KnownHeading[]): string | undefined {
  if (known.some((heading) => heading.bare === bare)) return undefined;
  const one = withOneParty(bare);
  const slips = Math.max(1, Math.floor(one.length / lettersPerSlip));
  const near = known.find((heading) => {
    const other = withOneParty(heading.bare);
    if (other === one) return true;
    if (Math.min(one.length, other.length) < fewestLetters || Math.abs(other.length - one.length) > slips)
      return false;
    return spellingDistance(one, other) <= slips;
  });
  return near?.key;
}

function withOneParty(bare: string): string {
  return bare.replaceAll(beneficiaries, 'المستفيد');
}

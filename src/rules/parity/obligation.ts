/** A duty in Arabic is a duty in English, a permission a permission, a prohibition a prohibition. */
import { modalitiesInFolded, type FoundModality, type Modality } from '../../arabic/modality.ts';
import { modalitiesIn as englishModalities } from '../../english/modality.ts';
import { defineRule } from '../../model/rule.ts';
import { pairsOf } from '../pairs.ts';
import { orPass } from '../kit.ts';
import { placeIn } from '../running-text.ts';
import { perPair, perText } from '../text-analysis.ts';

type Difference = 'weakened' | 'strengthened' | 'permitted' | 'prohibited';

/** Words by which either language denies, forbids or excepts without a modal verb. */
const arabicDenial =
  /(?<!\p{L})[وفبل]?(?:لا|لم|لن|ليس|ليست|غير|دون|بدون|بلا|عدم|إلا|الا|ألا|امتناع|منع|حظر|مع مراعاة)(?!\p{L})|محظور|ممنوع|تعذر/u;
const englishDenial =
  /\b(?:not|no|none|never|neither|nor|without|only|except|unless|cannot|prohibit\w*|forbid\w*|forbidden|refrain\w*|refus\w*|prevent\w*|bar|barred|exclu\w+|keep\w*|stop\w*|avoid\w*|block\w*|protect\w*)\b/i;
/** Where the English permits something, weaker words than these forbid nothing. */
const plainDenial =
  /\b(?:not|no|none|never|neither|nor|without|only|except|unless|cannot|prohibit\w*|forbid\w*|forbidden|refus\w*|prevent\w*)\b/i;

const names: Readonly<Record<Modality, { readonly ar: string; readonly en: string }>> = {
  duty: { ar: 'واجب', en: 'a duty' },
  prohibition: { ar: 'منع', en: 'a prohibition' },
  recommendation: { ar: 'استحسان', en: 'a recommendation' },
  permission: { ar: 'جواز', en: 'a permission' },
};

export const sameObligation = defineRule({
  id: 'parity/obligation',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الواجب والجائز والممنوع واحد في النصين',
      en: 'What is a duty, permitted or forbidden is so in both languages',
    },
    why: {
      ar: 'إذا كان الحكم واجبًا في لغة وجائزًا في أخرى لم يُعرف هل يُلزم به أحد.',
      en: 'Where a provision binds in one language and permits in the other, nobody knows whether it binds.',
    },
    remedy: {
      ar: 'اجعل قوة الحكم في {path} كقوته في النص العربي: يجب، ينبغي، يجوز، لا يجوز.',
      en: 'Give the provision at {path} the force it has in Arabic: shall, should, may, shall not.',
    },
  },
  parameters: {},
  messages: {
    weakened: {
      ar: 'حكم ملزم في العربي، أخف في الإنجليزي (في العربي: {arabic}، في الإنجليزي: {english}، وهو {force}).',
      en: 'What binds in Arabic is weaker in English (in Arabic: {arabic}, in English: {english}, {force}).',
    },
    strengthened: {
      ar: 'حكم غير واجب في العربي، واجب في الإنجليزي (في العربي: {arabic}، وهو {force}، في الإنجليزي: {english}).',
      en: 'What is no duty in Arabic is one in English (in Arabic: {arabic}, {force}; in English: {english}).',
    },
    permitted: {
      ar: 'حكم ممنوع في العربي ولا منع في الإنجليزي: {arabic}',
      en: 'What is forbidden in Arabic is not forbidden in English: {arabic}',
    },
    prohibited: {
      ar: 'حكم ممنوع في الإنجليزي ولا منع في العربي: {english}',
      en: 'What is forbidden in English is not forbidden in Arabic: {english}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = pairsOf(policy).flatMap((pair) => {
      const difference = differenceOf(pair.ar, pair.en);
      if (difference === undefined) return [];
      const { kind, arabic, english } = difference;
      const place = english === undefined ? pair.en.at : placeIn(pair.en, english);
      const force =
        names[kind === 'weakened' ? (english?.modality ?? 'permission') : (arabic?.modality ?? 'permission')];
      const [inArabic, inEnglish] = [arabic?.text ?? '', english?.text ?? ''];
      if (kind === 'permitted') return [fail(kind, place, { arabic: inArabic })];
      if (kind === 'prohibited') return [fail(kind, place, { english: inEnglish })];
      return [fail(kind, place, { arabic: inArabic, english: inEnglish, force })];
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'المضارع وحده حكم، ولكل لغة طريقتها في المنع والإذن',
        en: 'A plain present tense is a provision too, and each language has its ways to forbid and permit',
      },
      policy: `
sections:
  rights:
    items:
      - text: { ar: "يُبلغ المستفيد بالقرار كتابة.", en: "The beneficiary must be told of the decision in writing." }
      - text: { ar: "للمستفيد أن يتظلم من القرار.", en: "The beneficiary may appeal." }
      - text: { ar: "يجب على الموظف أن يتحقق.", en: "The officer shall verify." }
      - text: { ar: "لا يجوز الإفصاح إلا بموافقته.", en: "Disclosure requires consent; otherwise it is prohibited." }
      - text: { ar: "يُحفظ الملف ولا يُطلع عليه غير المختص.", en: "No one but those in charge may see the file." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  rights:
    items:
      - text: { ar: "يجب على الموظف أن يتحقق من البيانات.", en: "The officer may verify the data." }
      - text: { ar: "يجوز للمستفيد التظلم.", en: "The beneficiary must appeal." }
      - text: { ar: "لا يجوز الإفصاح عن البيانات.", en: "The data may be disclosed." }
      - text: { ar: "للموظف أن يفصح عن البيانات.", en: "The officer may not disclose the data." }
      - text: { ar: "يُمنع الإفصاح عن البيانات.", en: "The data should not be disclosed." }
`,
      gives: [
        'fail weakened /sections/rights/items/0/text/en «may»',
        'fail strengthened /sections/rights/items/1/text/en «must»',
        'fail permitted /sections/rights/items/2/text/en «may»',
        'fail prohibited /sections/rights/items/3/text/en «may not»',
        'fail weakened /sections/rights/items/4/text/en «should not»',
      ],
    },
  ],
});

/** «ألا يكون»: a condition or a wish, which English may well put as "should not". */
const isWish = /^[وف]?[أا]لا /;
const hedge = /^should (?:not|never)$/i;

/** The prohibition of an English text, where all that it says is what should not be. */
const hedgedProhibitionIn = perText(({ text }): FoundModality | undefined => {
  const prohibitions = englishModalities(text).filter(({ modality }) => modality === 'prohibition');
  return prohibitions.every((one) => hedge.test(one.text)) ? prohibitions[0] : undefined;
});

/** How the two languages contradict each other, and by which words. */
interface Found {
  readonly kind: Difference;
  readonly arabic?: FoundModality;
  readonly english?: FoundModality;
}

/** Only what contradicts: each language may leave the force of a provision unsaid. */
const differenceOf = perPair((ar, en): Found | undefined => {
  const arabic = byModality(modalitiesInFolded(ar.folded, ar.text));
  const english = byModality(englishModalities(en.text));
  const soft = english.permission ?? english.recommendation;
  const found = (kind: Difference, one?: FoundModality, other?: FoundModality): Found => ({
    kind,
    ...(one === undefined ? {} : { arabic: one }),
    ...(other === undefined ? {} : { english: other }),
  });

  const denial = english.permission === undefined ? englishDenial : plainDenial;
  if (arabic.prohibition !== undefined && english.prohibition === undefined && !denial.test(en.text))
    return found('permitted', arabic.prohibition, soft ?? english.duty);
  if (english.prohibition !== undefined && arabic.prohibition === undefined && !arabicDenial.test(ar.text))
    return found('prohibited', undefined, english.prohibition);
  const hedged = english.prohibition === undefined ? undefined : hedgedProhibitionIn(en);
  if (arabic.prohibition !== undefined && hedged !== undefined && !isWish.test(arabic.prohibition.text))
    return found('weakened', arabic.prohibition, { ...hedged, modality: 'recommendation' });
  if (arabic.prohibition !== undefined || english.prohibition !== undefined) return undefined;

  const gentle = arabic.permission ?? arabic.recommendation;
  if (arabic.duty !== undefined && gentle === undefined && english.duty === undefined && soft !== undefined)
    return found('weakened', arabic.duty, soft);
  if (gentle !== undefined && arabic.duty === undefined && soft === undefined && english.duty !== undefined)
    return found('strengthened', gentle, english.duty);
  return undefined;
});

/** The first of each kind. */
function byModality(found: readonly FoundModality[]): Partial<Record<Modality, FoundModality>> {
  return Object.fromEntries(found.toReversed().map((one) => [one.modality, one]));
}

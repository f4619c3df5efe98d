/**
 * No text stops in the middle of its sentence, and none announces clauses that are not there.
 *
 * Only words that cannot end a sentence count: «من قبل» and «ما دون» can.
 */
import { defineRule, within } from '../../model/rule.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import type { Word } from '../../arabic/words.ts';
import type { Clause, Section } from '../../model/policy.ts';
import { clausesOf, oncePer, orPass, sectionsOf } from '../kit.ts';
import { passagesOf } from '../reading.ts';
import { perLanguage, perText } from '../text-analysis.ts';

/** Conjunctions, prepositions, relatives and the article; «على» as it is written, since «علي» is a name. */
const openWords = {
  ar: new Set(
    (
      'و أو او ثم من إلى الى عن على في مع بين حتى أن ان إن التي الذي الذين اللاتي اللواتي لدى عند كي لكي حيث ' +
      'خلال وفق وفقا وفقًا بحسب ضمن عبر حول تجاه بموجب بمقتضى لغرض بغرض بهدف بناء بناءً استنادا استنادًا ' +
      'بأن لأن ولأن وأن وفي ومن وعن وإلى وعلى ومع وبين والتي والذي والذين ال'
    ).split(' '),
  ),
  en: new Set('and or nor the a an whose'.split(' ')),
} as const;

/** A colon at the end, with what a copied text may have after it. */
const endsInColon = /[:：]\s*[-–—]?\s*$/u;
const reversedColon = /[-–—]\s*[:：]\s*$/u;

/** An announcement without its colon, in folded spelling. */
const announcement = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    [
      'ما يلي|ما ياتي|كما يلي|كما ياتي|كالاتي|كالتالي',
      '(?:بال|ال)(?:نحو|شكل|وجه) (?:الاتي|التالي)',
      '(?:بال|لل|ال)(?:خطوات|امور|بنود|شروط|ضوابط|مراحل|حالات|قنوات|وسائل|ممارسات|اجراءات|اهداف) (?:الاتيه|التاليه)',
    ].join('|') +
    String.raw`)\s*[.،]?\s*$`,
  'u',
);
const longestQuotation = 60;

export const noTruncatedText = defineRule({
  id: 'structure/no-truncated-text',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا نص ينقطع قبل تمامه، ولا تمهيد لبنود غير موجودة',
      en: 'No text breaks off, and none announces clauses that are not there',
    },
    why: {
      ar: 'الجملة المبتورة تدل على كلام سقط عند النقل، وقد يكون هو الحكم نفسه.',
      en: 'A sentence that breaks off shows that words were lost in copying, perhaps the provision itself.',
    },
    remedy: {
      ar: 'ارجع إلى الأصل وأكمل النص في {path}، أو اكتب البنود التي يمهد لها.',
      en: 'Go back to the original and complete the text at {path}, or write the clauses that it announces.',
    },
  },
  parameters: {},
  messages: {
    open: {
      ar: 'ينتهي النص بلفظ لا يتم به الكلام: {word}',
      en: 'The text ends with a word that cannot end a sentence: {word}',
    },
    noClauses: {
      ar: 'النص يمهد لبنود ولا بنود تحته: {found}',
      en: 'The text announces clauses, and there are none under it: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        if (passage.section === undefined || !passage.wording.endsWith('/text')) continue;
        const last = openEndOf(passage);
        if (last !== undefined) {
          yield fail('open', within(passage.at, last), { word: last.text });
        } else if (
          passage.language === 'ar' &&
          announces(passage) &&
          placesWithoutClauses(policy).has(passage.wording)
        ) {
          yield fail('noClauses', passage.at, { found: endOf(passage.text) });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'تمهيد تحته بنود، وقناة بعدها عنوانها، وألفاظ يتم بها الكلام',
        en: 'An announcement with its clauses, a channel with its address, and words that can end a sentence',
      },
      policy: `
sections:
  preamble: { text: { ar: لا تؤخر إلا بعذر بين. وتراجع في اليوم التالي، ولا ترد إلا بسبب بين., en: It is looked into. } }
  scope:
    text: { ar: "تسري على ما يلي:", en: "It binds:" }
    items: [{ text: { ar: الموظفين ومن في حكمهم., en: Employees. } }]
  channels:
    items: [{ kind: telephone, text: { ar: "الهاتف:", en: "Telephone:" }, address: "+966500000000" }]
  responsibilities:
    items: [{ role: socialResearcher, text: { ar: يتولاها الباحث محمد بن علي, en: A researcher. } }]
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  generalGoal: { text: { ar: الوصول إلى المستفيد دون الحاجة إلى, en: Reaching the beneficiary and } }
`,
      gives: [
        'fail open /sections/generalGoal/text/ar «إلى»',
        'fail open /sections/generalGoal/text/en «and»',
      ],
    },
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: "الممارسات في خدمة المستفيد وذلك عن طريق ما يلي:", en: "Practices:" }
      - text: { ar: يُخدم المستفيد على النحو الآتي., en: Served as follows. }
`,
      gives: [
        'fail noClauses /sections/detailedGoals/items/0/text/ar',
        'fail noClauses /sections/detailedGoals/items/1/text/ar',
      ],
    },
  ],
});

/** The places of texts that have nothing under or after them to announce. */
const placesWithoutClauses = oncePer(({ source }: PolicyEntry): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const section of sectionsOf(source.data)) {
    if (hasNothing(section.value)) places.add(`${section.at}/text`);
    for (const { at, value } of clausesOf(section.value, section.at)) {
      if (hasNothing(value)) places.add(`${at}/text`);
    }
  }
  return places;
});

function hasNothing({ items = [], ...rest }: Section & Partial<Clause>): boolean {
  return items.length === 0 && rest.address === undefined && rest.reference === undefined;
}

/** The last word where it leaves the sentence open; one in quotation marks, or before a colon, does not. */
const openEndOf = perLanguage(({ text, words }, language): Word | undefined => {
  const last = words.at(-1);
  if (last === undefined || /[:：»”"'’)\]]/.test(text.slice(last.end))) return undefined;
  // «بعذر بيّن.» is an adjective, and what breaks off has no full stop.
  if (last.text === 'بين' && text.startsWith('.', last.end)) return undefined;
  const word = last.text.replaceAll(/[\u064B-\u0652\u0640]/g, '');
  return openWords[language].has(language === 'en' ? word.toLowerCase() : word) ? last : undefined;
});

const announces = perText(({ text, folded }): boolean => {
  const end = text.slice(-longestQuotation);
  return (
    endsInColon.test(end) ||
    reversedColon.test(end) ||
    announcement.test(folded.text.slice(-longestQuotation))
  );
});

/** The last words of a text, enough to recognise it by. */
function endOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= longestQuotation ? trimmed : `…${trimmed.slice(-longestQuotation)}`;
}

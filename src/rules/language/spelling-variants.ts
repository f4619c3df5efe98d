/** One word is spelt in one way throughout a document. */
import { defineRule } from '../../model/rule.ts';
import { keyPath, type TextRange } from '../../model/position.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import { orPass } from '../kit.ts';
import { arabicText, bareWordsOf, placeIn, type Occurrence } from '../running-text.ts';
import { perText, perWord } from '../text-analysis.ts';

/** The article and the particles that are written together with a word. */
const clitics = /^[وف]?(?:[بك]?ال|لل|[بكل])?/;
/** The pronouns that are written together with a noun. */
const pronouns = /(?:هما|ها|هم|هن|ه)$/;
/** A hamza before a pronoun has its seat from the case: «أعضاؤها» and «أعضائها». */
const inflected = /[ءؤئ](?:هما|ها|هم|هن|ه|نا)$/;
/** The fewest letters of a word of which a spelling can be told from another word. */
const shortestWord = 4;

/** Two words each, with hamza and without: إطلاع غيره والاطلاع، إتباع واتباع. */
const twoWords = /^[اإ](?:طلاع|تباع|دعاء|نابه|نابة)/;

/** A spelling of a word, and where it stands. */
interface Spelling {
  readonly stem: string;
  readonly places: Occurrence[];
}

export const spellingVariants = defineRule({
  id: 'language/spelling-variants',
  reads: 'prose',
  docs: {
    summary: { ar: 'للكلمة الواحدة رسم واحد في الوثيقة', en: 'A word has one spelling in a document' },
    why: {
      ar: 'كتابة الكلمة برسمين، مثل «مسئول» و«مسؤول»، تدل على نص جُمع من وثائق، وتُعسر البحث فيه.',
      en: 'Two spellings of one word show a text collected from several documents and make it hard to search.',
    },
    remedy: {
      ar: 'اختر للكلمة في {path} رسمًا واحدًا واستعمله في الوثيقة كلها.',
      en: 'Choose one spelling for the word at {path} and use it throughout.',
    },
  },
  parameters: {},
  messages: {
    hamza: {
      ar: 'كلمة كُتبت بالهمزة وبدونها (هنا: {found}، وفي {place}: {other}).',
      en: 'A word is written with hamza and without (here: {found}, at {place}: {other}).',
    },
    seat: {
      ar: 'كلمة كُتبت همزتها برسمين (هنا: {found}، وفي {place}: {other}).',
      en: 'The hamza of a word is written in two ways (here: {found}, at {place}: {other}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = spellingsOf(policy).flatMap((spellings) => {
      const [common, ...others] = [...spellings].sort(byUse);
      return others.flatMap((other) => {
        const difference = common === undefined ? undefined : differenceOf(common.stem, other.stem);
        if (common === undefined || difference === undefined) return [];
        const [here, there] = [other.places[0]!, common.places[0]!];
        const values = { found: textOf(here), other: textOf(there), place: keyPath(there.passage.at) };
        return [fail(difference, placeIn(here.passage, here), values)];
      });
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'كلمات مختلفة يتشابه رسمها',
        en: 'Different words that are spelt alike',
      },
      policy: `
sections:
  preamble:
    text: { ar: "إعداد البيان لأعداد المستفيدين، وإعلام الأعلام، وإطلاع المستفيد والاطلاع على ملفه، وعلى المسؤول أن يكتب اسم علي، ثم المسؤولية." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "المسئول عن الإجراءات، والمسؤول عنها، ومسؤول الخدمة." } }
  scope: { text: { ar: "تسري على اجراءات الجمعية." } }
`,
      gives: [
        'fail seat /sections/preamble/text/ar «المسئول»',
        'fail hamza /sections/scope/text/ar «اجراءات»',
      ],
    },
  ],
});

/** A word that may be spelt in several ways. */
interface SpeltWord extends TextRange {
  readonly stem: string;
  /** Without regard to hamza: the same for every spelling. */
  readonly key: string;
}

const speltWordsOf = perText((analysis) => {
  const spelt: SpeltWord[] = [];
  for (const [index, word] of bareWordsOf(analysis).entries()) {
    const known = speltAs(word);
    if (known === undefined) continue;
    const { start, end } = analysis.words[index]!;
    spelt.push({ stem: known.stem, key: known.key, start, end });
  }
  return spelt;
});

const speltAs = perWord((word): Pick<SpeltWord, 'stem' | 'key'> | undefined => {
  if (!/[اأإآؤئ]/.test(word) || inflected.test(word)) return undefined;
  const stem = stemOf(word);
  if (stem.length < shortestWord || twoWords.test(stem)) return undefined;
  return { stem, key: stem.replaceAll(/[أإآ]/g, 'ا').replaceAll(/[ؤئ]/g, 'ء') };
});

/** The spellings of each word that has several in a policy. */
function spellingsOf(policy: PolicyEntry): (readonly Spelling[])[] {
  const stems = new Map<string, string>();
  const various = new Map<string, Map<string, Spelling>>();
  const passages = arabicText(policy);
  for (const passage of passages)
    for (const { stem, key } of speltWordsOf(passage)) {
      const known = stems.get(key);
      if (known === undefined) stems.set(key, stem);
      else if (known !== stem) various.set(key, new Map());
    }
  if (various.size === 0) return [];
  for (const passage of passages) {
    for (const { stem, key, start, end } of speltWordsOf(passage)) {
      const spellings = various.get(key);
      const spelling = spellings?.get(stem) ?? { stem, places: [] };
      spelling.places.push({ passage, start, end });
      spellings?.set(stem, spelling);
    }
  }
  return [...stems.keys()].flatMap((key) => {
    const spellings = various.get(key);
    return spellings === undefined ? [] : [[...spellings.values()]];
  });
}

/** The word without what is written together with it, where enough of it is left. */
function stemOf(word: string): string {
  return [clitics, pronouns].reduce((whole, attached) => {
    const rest = whole.replace(attached, '');
    return rest.length >= shortestWord ? rest : whole;
  }, word);
}

/** Hamza left out, or on another seat; hamza above or below an alef makes another word. */
function differenceOf(one: string, other: string): 'hamza' | 'seat' | undefined {
  const pairs = Array.from(one, (letter, index) => letter + other.charAt(index)).filter(([a, b]) => a !== b);
  if (pairs.some((pair) => /^[أإآ]{2}$/.test(pair))) return undefined;
  return pairs.some((pair) => pair.includes('ا')) ? 'hamza' : 'seat';
}

/** Most places first; of two that are as common, the one with hamza, and «شؤون» before «شئون». */
function byUse(one: Spelling, other: Spelling): number {
  const [ours, theirs] = [one, other].map(({ stem }) => Number(stem.includes('ئو'))) as [number, number];
  return other.places.length - one.places.length || hamzas(other.stem) - hamzas(one.stem) || ours - theirs;
}

function hamzas(stem: string): number {
  return stem.replaceAll(/[^أإآ]/g, '').length;
}

function textOf({ passage, start, end }: Occurrence): string {
  return passage.text.slice(start, end);
}

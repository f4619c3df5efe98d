/**
 * No number, letter or dash is typed before a clause or heading: they are numbered automatically.
 *
 * «أ. محمد» may be Professor Muhammad and «(٥) أيام» five days. Such a beginning counts as a number only
 * where it is the very number of its place and another clause of the list has one of its kind too.
 */
import { foldedText, sourceRange } from '../../arabic/fold.ts';
import { ordinalAdverb, ordinalFeminine } from '../../arabic/ordinals.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { PolicyEntry } from '../../model/dossier.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, repairedBy, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { passagesOf, type Passage } from '../reading.ts';
import { perText, type TextAnalysis } from '../text-analysis.ts';

const systems = {
  bullets: { ar: 'علامات', en: 'bullets' },
  numbers: { ar: 'أرقام', en: 'numbers' },
  letters: { ar: 'حروف', en: 'letters' },
  ordinals: { ar: 'ألفاظ الترتيب', en: 'ordinal words' },
  articles: { ar: 'مواد مرقمة', en: 'numbered articles' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type System = keyof typeof systems;

const folded = (text: string) => foldedText(text, 'orthographic');
const places = Array.from({ length: 20 }, (_, index) => 20 - index);
const adverbs = places.map((place) => folded(ordinalAdverb(place)));
const adjectives = places.flatMap((place) => [
  folded(ordinalFeminine(place)),
  `ال${folded(ordinalAdverb(place)).replace(/ا$/, '')}`,
]);
const englishOrdinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';

/** What may stand before the first word, in folded spelling; a text begins with it or not at all. */
const beginning = new RegExp(
  '^ ?' +
    String.raw`(?<bullets>(?:[•●▪◦○■□➢✓] ?|[-–—*] (?=[\p{L}\d(])|[-–—](?=[\p{Script=Arabic}\d(]))+)?` +
    '(?:' +
    [
      String.raw`(?:(?<number>\d{1,2}) ?[.)/:–-](?! ?\d)|(?<=[-–—])(?<bareNumber>\d{1,2})(?= ))`,
      String.raw`\((?<closedNumber>\d{1,2})\)(?: ?[.:–-])?`,
      String.raw`(?<roman>[ivx]{2,4})[.)]`,
      String.raw`(?:(?<letter>[\u0621-\u064A]) ?(?:[)–-]|(?<stop>[./]))|(?<latin>[a-z]) ?(?:\)|(?<latinStop>\.)))(?! ?\d)`,
      String.raw`\((?<closedLetter>[\u0621-\u064Aa-z])\)`,
      String.raw`(?<ordinal>${adverbs.join('|')}|(?:${englishOrdinals})(?:ly)?) ?[:/.)–-]`,
      String.raw`(?:(?:ال)?(?:ماده|بند|فقره)|article) (?:\(?(?<articleNumber>\d{1,2})\)?|(?<article>${adjectives.join('|')})) ?[:/–-]`,
    ].join('|') +
    String.raw`)? ?`,
  'u',
);

const alphabets = [
  'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'abcdefghijklmnopqrstuvwxyz',
];

export const noTypedNumbering = defineRule({
  id: 'structure/no-typed-numbering',
  docs: {
    summary: {
      ar: 'لا يُكتب رقم ولا حرف ولا علامة قبل نص البند أو العنوان',
      en: 'No number, letter or mark is typed before a clause or heading',
    },
    why: {
      ar: 'الترقيم آلي، فالمكتوب باليد يظهر معه مكررًا، ويخالفه إذا أضيف بند أو حُذف.',
      en: 'Numbering is automatic: what is typed appears beside it and differs from it once a clause is added or removed.',
    },
    remedy: {
      ar: 'احذف العلامة من أول النص في {path}؛ فالبنود تُرقم آليًا.',
      en: 'Remove the marker from the beginning of the text at {path}; clauses are numbered automatically.',
    },
  },
  parameters: {},
  messages: {
    typed: {
      ar: 'علامة ترقيم كُتبت قبل النص، والترقيم آلي: {found}',
      en: 'A marker is typed before the text although numbering is automatic: {found}',
    },
    mixed: {
      ar: 'في القائمة نظاما ترقيم مكتوبان (في بند سابق: {first}، هنا: {other}).',
      en: 'A list has two systems of typed markers (in an earlier clause: {first}, here: {other}).',
    },
    gap: {
      ar: 'الأرقام المكتوبة غير متتابعة، فلعل بندًا سقط (قبله: {previous}، هنا: {number}).',
      en: 'The typed numbers are not continuous; a clause may have been lost (before: {previous}, here: {number}).',
    },
  },

  *check({ policy, pass, fail, review }) {
    yield* orPass(function* () {
      for (const list of listsOf(policy)) {
        const markers = markersIn(list);
        const inPlace = markers.filter(isInPlace);
        const typed = markers.filter(
          (marker) => marker.certain || (inPlace.length > 1 && inPlace.includes(marker)),
        );
        for (const { passage, range } of typed) {
          const found = passage.text.slice(range.start, range.end).trim();
          yield repairedBy(fail('typed', within(passage.at, range), { found }), '');
        }
        const [first] = typed;
        const other = typed.find(({ system }) => system !== first?.system);
        if (first !== undefined && other !== undefined) {
          const values = { first: systems[first.system], other: systems[other.system] };
          yield fail('mixed', other.passage.at, values);
        }
        for (const { passage, previous, number } of gapsIn(typed)) {
          yield review('gap', passage.at, { previous, number });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'كمية وتاريخ ولقب وقائمة في فقرة: ليس شيء منها ترقيمًا للبند',
        en: 'A quantity, a date, a title and a list inside a text: none of them numbers the clause',
      },
      policy: `
sections:
  scope: { text: { ar: "تسري على:\\n- الموظفين\\n- المتطوعين", en: "It binds:\\n- employees\\n- volunteers" } }
  handlingSteps:
    items:
      - text: { ar: ٣ أيام عمل لدراسة الطلب., en: 3 working days to study it. }
      - text: { ar: (٥) أيام عمل للرد عليه., en: (5) working days to answer it. }
      - text: { ar: ٣ - ٥ أيام لتقديم الخدمة., en: 3 - 5 days for the service. }
      - text: { ar: أ. محمد المثال يستقبل الطلبات., en: A. Example receives applications. }
      - text: { ar: أولًا يُستقبل المستفيد ثم يُدرس طلبه., en: First the beneficiary is received. }
      - text: { ar: م/148 هو رقم المرسوم., en: 24/7 support is not promised. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  tools:
    items:
      - text: { ar: "- أ. اللائحة الأساسية", en: "1. The bylaws" }
      - text: { ar: "- ب. دليل الدعم", en: "2. The support guide" }
`,
      gives: [
        'fail typed /sections/tools/items/0/text/ar «- أ. »',
        'fail typed /sections/tools/items/1/text/ar «- ب. »',
        'fail typed /sections/tools/items/0/text/en «1. »',
        'fail typed /sections/tools/items/1/text/en «2. »',
      ],
    },
    {
      policy: `
sections:
  tools:
    items:
      - text: { ar: "١- اللائحة الأساسية", en: The bylaws }
      - text: { ar: "ثانيًا: دليل الدعم", en: The support guide }
`,
      gives: [
        'fail typed /sections/tools/items/0/text/ar «١- »',
        'fail typed /sections/tools/items/1/text/ar «ثانيًا: »',
        'fail mixed /sections/tools/items/1/text/ar',
      ],
    },
    {
      policy: `
sections:
  tools:
    items:
      - text: { ar: "1) اللائحة الأساسية", en: The bylaws }
      - text: { ar: "3) دليل الدعم", en: The support guide }
`,
      gives: [
        'fail typed /sections/tools/items/0/text/ar «1) »',
        'fail typed /sections/tools/items/1/text/ar «3) »',
        'review gap /sections/tools/items/1/text/ar',
      ],
    },
    {
      shows: {
        ar: 'الرقم بين قوسين ترقيم إذا وافق موضعه وتكرر',
        en: 'A number in brackets is a marker where it is that of its place and recurs',
      },
      policy: `
sections:
  tools:
    items:
      - text: { ar: (١) اللائحة الأساسية, en: The bylaws }
      - text: { ar: (٢) دليل الدعم, en: The support guide }
  additional:
    - heading: { ar: "ثالثاً: أحكام ختامية", en: Final provisions }
      text: { ar: يُعمل بها من تاريخ اعتمادها., en: It applies from its approval. }
`,
      gives: [
        'fail typed /sections/tools/items/0/text/ar «(١) »',
        'fail typed /sections/tools/items/1/text/ar «(٢) »',
        'fail typed /sections/additional/0/heading/ar «ثالثاً: »',
      ],
    },
  ],
});

/** What stands before the first word of a text. */
interface Sign {
  readonly range: TextRange;
  readonly system: System;
  /** Whether it can be nothing else. */
  readonly certain: boolean;
  /** The places of a list that it would mark: those that a letter has in either alphabet. */
  readonly places: readonly number[];
}

interface Marker extends Sign {
  readonly passage: Passage;
}

interface Gap {
  readonly passage: Passage;
  readonly previous: number;
  readonly number: number;
}

/** The clauses of each list, and the headings of the added sections, each language by itself. */
function listsOf(policy: PolicyEntry): Iterable<readonly Passage[]> {
  const lists = new Map<string, Passage[]>();
  for (const passage of passagesOf(policy)) {
    const { section, list, language, clause, wording } = passage;
    if (section === undefined || list === undefined) continue;
    if (clause === undefined && !wording.endsWith('/heading')) continue;
    const key = `${list} ${language}`;
    const others = lists.get(key);
    if (others === undefined) lists.set(key, [passage]);
    else others.push(passage);
  }
  return lists.values();
}

function markersIn(list: readonly Passage[]): Marker[] {
  return list.flatMap((passage): Marker[] => {
    const sign = signOf(passage);
    return sign === undefined ? [] : [{ passage, ...sign }];
  });
}

const signOf = perText((analysis): Sign | undefined => {
  const match = beginning.exec(analysis.folded.text);
  const groups: Readonly<Record<string, string | undefined>> = match?.groups ?? {};
  const system = systemOf(groups);
  if (match === null || system === undefined || isListInText(system, analysis)) return undefined;
  const uncertainNumber = groups['closedNumber'] ?? groups['articleNumber'];
  const number = groups['number'] ?? groups['bareNumber'] ?? uncertainNumber;
  const letter = groups['letter'] ?? groups['latin'];
  const isTitle = groups['stop'] !== undefined || groups['latinStop'] !== undefined;
  return {
    range: sourceRange(analysis.folded, 0, match[0].length),
    system,
    certain: groups['bullets'] !== undefined || !(isTitle || uncertainNumber !== undefined),
    places: number === undefined ? placesOfLetter(letter) : [Number(number)],
  };
});

function systemOf(groups: Readonly<Record<string, string | undefined>>): System | undefined {
  const named = (...names: string[]) => names.some((name) => groups[name] !== undefined);
  if (named('number', 'bareNumber', 'closedNumber', 'roman')) return 'numbers';
  if (named('letter', 'latin', 'closedLetter')) return 'letters';
  if (named('ordinal')) return 'ordinals';
  if (named('article', 'articleNumber')) return 'articles';
  return named('bullets') ? 'bullets' : undefined;
}

/** A text of several lines may begin with the first dash of a list of its own. */
function isListInText(system: System, { text }: TextAnalysis): boolean {
  return system === 'bullets' && text.trim().includes('\n');
}

function placesOfLetter(letter?: string): number[] {
  if (letter === undefined) return [];
  return alphabets.map((alphabet) => alphabet.indexOf(letter) + 1).filter((place) => place > 0);
}

/** Where typed numbers do not follow each other. */
function gapsIn(markers: readonly Marker[]): Gap[] {
  const numbered = markers.flatMap(({ passage, system, places: [number] }) =>
    system === 'numbers' && number !== undefined ? [{ passage, number }] : [],
  );
  return numbered.flatMap(({ passage, number }, index) => {
    const previous = numbered[index - 1]?.number;
    return previous === undefined || number === previous + 1 ? [] : [{ passage, previous, number }];
  });
}

/** Whether a marker is that of its place. */
function isInPlace({ passage, places }: Marker): boolean {
  return places.includes(Number(/\/(\d+)\/(?:text|heading)$/.exec(passage.wording)?.[1]) + 1);
}

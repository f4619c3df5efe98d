/**
 * No heading is left inside a text: it shows that a section was lost in copying.
 *
 * A label such as «الخصوصية:» before a clause is good style, so that a known heading counts only where it
 * opens a line or a section, follows the end of a sentence with a number of its own, or has several words.
 */
import { ordinalAdverb } from '../../arabic/ordinals.ts';
import { foldedText } from '../../arabic/fold.ts';
import { headingOf, type PolicyType } from '../../model/policy-type.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { bareHeading, orPass } from '../kit.ts';
import { occurrencesOf, passagesOf, type Passage } from '../reading.ts';

/** A title of markdown: alone on its line after one sign, or anywhere after several. */
const markdownTitle = /(?:^|\n)[ \t]*(?:[-*•][ \t]+)?#[ \t]+[^\n]+|(?<![\p{L}\p{N}#])#{2,6}[ \t]+[^\n]+/gu;

/** Longer headings are sentences that lead in to a list, and rightly stand in a text. */
const mostWords = 6;
const longestLine = 120;
const openingLabel = /^[^:\n.]{2,60}(?::|[ \t][–—-](?=[ \t]))/;

export const noHeadingInText = defineRule({
  id: 'structure/no-heading-in-text',
  reads: 'prose',
  docs: {
    summary: { ar: 'لا عنوان داخل نص', en: 'No heading stands inside a text' },
    why: {
      ar: 'العنوان الباقي داخل النص يدل على قسم ضاع عند النقل، فلا يظهر في الفهرس ولا يُعثر على أحكامه.',
      en: 'A heading inside a text shows a section lost in copying, which no table of contents lists and no reader finds.',
    },
    remedy: {
      ar: 'انقل ما بعد العنوان في {path} إلى قسمه، ثم احذف العنوان من النص.',
      en: 'Move what follows the heading at {path} to its own section, then remove the heading from the text.',
    },
  },
  parameters: {},
  messages: {
    title: { ar: 'في النص علامة عنوان: {found}', en: 'The text holds the mark of a heading: {found}' },
    known: {
      ar: 'في النص عنوان معروف، فلعل قسم «{heading}» دخل في غيره.',
      en: 'The text holds a known heading; the section “{heading}” may have run into another.',
    },
    own: {
      ar: 'يبدأ النص بعنوان قسمه «{heading}»، والعنوان يظهر فوقه.',
      en: 'The text begins with the heading of its own section “{heading}”, which is shown above it.',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, review }) {
    const { type } = policy;
    const headings = headingsOf(type);
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        if (passage.section === undefined || !passage.wording.endsWith('/text')) continue;
        for (const range of titlesIn(passage)) {
          const found = passage.text.slice(range.start, Math.min(range.end, range.start + longestLine));
          yield fail('title', within(passage.at, range), { found: found.trim() });
        }
        for (const { range, key } of headingsIn(passage, headings)) {
          const message = key === passage.section ? 'own' : 'known';
          yield review(message, within(passage.at, range), { heading: headingOf(type, key) });
        }
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'عنوان قبل بند، وعبارة تشبه عنوانًا في وسط جملة: كلاهما سائغ',
        en: 'A label before a clause, and the words of a heading inside a sentence: both are fine',
      },
      policy: `
sections:
  scope: { text: { ar: تشمل حقوق المستفيد وواجبات المستفيد., en: It covers rights and duties. } }
  channels: { items: [{ kind: other, text: { ar: الشكاوى والمقترحات, en: Complaints } }] }
  rights:
    items:
      - text: { ar: "الخصوصية: ألا يُفشى سره.", en: "Privacy: no secret is disclosed." }
      - text: { ar: "#رضا_المستفيد وسم للتواصل.", en: "#satisfaction is a hashtag." }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  detailedGoals:
    items:
      - text: { ar: "زيادة ثقة المستفيد بأفضل المعايير ### **الممارسات**", en: Raising confidence. }
`,
      gives: ['fail title /sections/detailedGoals/items/0/text/ar «### **الممارسات**»'],
    },
    {
      shows: {
        ar: 'قسمان التصقا بالتمهيد عند النقل',
        en: 'Two sections stuck to the preamble in copying',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "تنظم الجمعية علاقاتها. ثانياً: الهدف العام: خدمة المستفيد.\\nالقنوات:\\nالهاتف والبريد."
      en: The association regulates its relations.
`,
      gives: [
        'review known /sections/preamble/text/ar «القنوات:»',
        'review known /sections/preamble/text/ar «ثانياً: الهدف العام:»',
      ],
    },
    {
      policy: 'sections: { generalGoal: { text: { ar: "الهدف العام: خدمة المستفيد." } } }',
      gives: ['review own /sections/generalGoal/text/ar «الهدف العام:»'],
    },
    {
      policy: `
sections:
  scope: { text: { ar: "النطاق: تسري هذه السياسة على الجميع." } }
  privacy: { text: { ar: "النطاق: كل بيان جمعته الجمعية." } }
`,
      gives: ['review own /sections/scope/text/ar «النطاق:»'],
    },
  ],
});

interface Headings {
  /** The key of the section by its bare heading. */
  readonly keys: ReadonlyMap<string, string>;
  /** A heading after the end of a sentence: several words, or any after a number of its own. */
  readonly afterSentence: RegExp;
}

interface FoundHeading {
  readonly range: TextRange;
  readonly key: string;
}

const known = new WeakMap<PolicyType, Headings>();

/** The headings of a type; they are put together once. */
function headingsOf(type: PolicyType): Headings {
  const there = known.get(type);
  if (there !== undefined) return there;
  const made = headingsFor(type);
  known.set(type, made);
  return made;
}

function headingsFor({ sections }: PolicyType): Headings {
  const named = sections.flatMap(({ key, heading, aliases }) =>
    [heading.ar, ...aliases].map((name) => [bareHeading(name), key] as const),
  );
  const keys = new Map(named.filter(([name]) => name.split(' ').length <= mostWords));
  const longestFirst = [...keys.keys()].sort((one, other) => other.length - one.length);
  const ordinals = Array.from({ length: 20 }, (_, index) =>
    foldedText(ordinalAdverb(20 - index), 'orthographic'),
  );
  const number = String.raw`(?:${ordinals.join('|')}|\d{1,2}) ?[:/.)-] ?`;
  const severalWords = longestFirst.filter((name) => name.includes(' '));
  return {
    keys,
    afterSentence: new RegExp(
      String.raw`(?<=^|[.؟!] ?)(?:${number}(?:${longestFirst.join('|')})|(?:${severalWords.join('|')})) ?:`,
      'gu',
    ),
  };
}

function titlesIn({ text }: Passage): TextRange[] {
  if (!text.includes('#')) return [];
  return Array.from(text.matchAll(markdownTitle), ({ 0: title, index }) => {
    const start = index + title.length - title.trimStart().length;
    return { start, end: index + title.trimEnd().length };
  });
}

function headingsIn(passage: Passage, { keys, afterSentence }: Headings): FoundHeading[] {
  if (passage.language !== 'ar') return [];
  const lines = linesOf(passage).flatMap((range): FoundHeading[] => {
    const key = keys.get(bareHeading(passage.text.slice(range.start, range.end)));
    return key === undefined ? [] : [{ range, key }];
  });
  const inside = Array.from(occurrencesOf(afterSentence, passage), ({ start, end, groups }) => {
    const key = keys.get(bareHeading(groups[0]));
    return { range: { start, end }, key };
  }).filter((found): found is FoundHeading => {
    // A clause may well begin with a label of several words, if something follows.
    const isLabel =
      passage.clause !== undefined &&
      found.range.start === 0 &&
      found.range.end < passage.text.trimEnd().length;
    const isLine = lines.some(
      ({ range }) => range.start <= found.range.start && found.range.end <= range.end,
    );
    return found.key !== undefined && !isLabel && !isLine;
  });
  return [...lines, ...inside, ...ownLabelOf(passage, keys, [...lines, ...inside])];
}

/** «النطاق: تسري …» at the head of its own section; under another section it may be a label. */
function ownLabelOf(
  { text, clause, section }: Passage,
  keys: Headings['keys'],
  others: readonly FoundHeading[],
): FoundHeading[] {
  const label = clause === undefined ? openingLabel.exec(text)?.[0] : undefined;
  if (label === undefined || others.some(({ range }) => range.start < label.length)) return [];
  const key = keys.get(bareHeading(label));
  return key === undefined || key !== section ? [] : [{ range: { start: 0, end: label.length }, key }];
}

/** The short lines of a text that has several; those marked as titles have been found already. */
function linesOf({ text }: Passage): TextRange[] {
  if (!text.trim().includes('\n')) return [];
  return Array.from(text.matchAll(/^[^\n#]+$/gm), ({ 0: line, index }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  })).filter(({ start, end }) => end > start && end - start <= longestLine);
}

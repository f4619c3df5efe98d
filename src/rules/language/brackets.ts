/** Every bracket and quotation mark that opens is closed, in its order. */
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { bothTexts, matchesIn, placeIn, plainTextOf } from '../running-text.ts';
import { perText } from '../text-analysis.ts';

const bracket = /[()[\]{}«»“”]/g;
const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“' };

/** A bracket after a letter or number alone is the marker of an item: «أ) … ب) …». */
const marker = /(?:^|[\s:،.؛;(])(?:\p{L}\p{M}*ـ?|\p{Nd}{1,2})\s?$/u;
const lookBack = 6;

/** A bracket without its other half. */
interface Lonely extends TextRange {
  readonly sign: string;
  readonly opens: boolean;
}

export const brackets = defineRule({
  id: 'language/brackets',
  reads: 'prose',
  docs: {
    summary: { ar: 'كل قوس فُتح أُغلق', en: 'Every bracket that opens is closed' },
    why: {
      ar: 'قوس بلا صاحبه يترك القارئ لا يعرف ما المستثنى وما الأصل، وقد يدل على كلام سقط.',
      en: 'A bracket without its other half leaves the reader unsure what is set apart, and may show that words were lost.',
    },
    remedy: {
      ar: 'أكمل القوسين في {path}، أو احذف الزائد منهما.',
      en: 'Complete the pair of brackets at {path}, or remove the one that is left over.',
    },
  },
  parameters: {},
  messages: {
    unclosed: { ar: 'قوس فُتح ولم يُغلق: {sign}', en: 'A bracket is opened and not closed: {sign}' },
    unopened: { ar: 'قوس أُغلق ولم يُفتح: {sign}', en: 'A bracket is closed and was not opened: {sign}' },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(bothTexts(policy), lonelyIn, (one, passage) =>
      fail(one.opens ? 'unclosed' : 'unopened', placeIn(passage, one), { sign: one.sign }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: { ar: 'علامات البنود ليست أقواسًا', en: 'Markers of items are not brackets' },
      policy: `
sections:
  preamble:
    text:
      ar: "أ) يقدم المستفيد (أو «وكيله (الشرعي)») الطلب، ب) ثم [يُدرس](https://example.org.sa)، 1) ويبلغ."
      en: "a) The beneficiary (or an agent) applies; 2) a decision follows."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "يقدم المستفيد (أو وكيله الطلب، والنموذج») معه.", en: "The beneficiary applies] at once." }
`,
      gives: ['fail unopened /sections/preamble/text/ar «»»', 'fail unopened /sections/preamble/text/en «]»'],
    },
    {
      policy: 'sections: { preamble: { text: { ar: "يقدم المستفيد (أو وكيله الطلب." } } }',
      gives: ['fail unclosed /sections/preamble/text/ar «(»'],
    },
  ],
});

const lonelyIn = perText((analysis): readonly Lonely[] => {
  const text = plainTextOf(analysis);
  const open: Lonely[] = [];
  const unopened: Lonely[] = [];
  for (const { start, end, match } of matchesIn(bracket, text)) {
    const [sign] = match;
    const opener = openerOf[sign];
    if (opener === undefined) {
      open.push({ start, end, sign, opens: true });
      continue;
    }
    const partner = open.findLastIndex((one) => one.sign === opener);
    if (partner >= 0) open.splice(partner, 1);
    else if (sign !== ')' || !marker.test(text.slice(Math.max(0, start - lookBack), start)))
      unopened.push({ start, end, sign, opens: false });
  }
  return [...open, ...unopened].sort((one, other) => one.start - other.start);
});

/** Ordinal words of a text and what they count: الأول، الثامنة، الثالث عشر، الحادية والعشرون. */

/** In folded spelling; what stands at place n counts n, after the two words for the first. */
const unitWords = 'حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');
const tensStems = 'عشر ثلاث اربع خمس ست سبع ثمان تسع'.split(' ');

const units: ReadonlyMap<string, number> = new Map([
  ['اول', 1],
  ['اولي', 1],
  ...unitWords.map((word, index) => [word, index + 1] as const),
]);
const tens: ReadonlyMap<string, number> = new Map(tensStems.map((stem, index) => [stem, (index + 2) * 10]));

const unit = `(?:${[...units.keys()].join('|')})ه?`;
const ten = `(?:${tensStems.join('|')})(?:ون|ين)`;

/** An ordinal with the article, as a pattern for folded texts; before it may stand a particle. */
export const ordinalPattern = `(?:ال|لل)(?:${unit}(?: عشره?(?![\\u0621-\\u064A])| وال${ten})?|${ten})`;

const parts = new RegExp(
  `^.?(?:ال|لل)(?:(?<unit>${unit})(?:(?<teen> عشره?)| وال(?<ten>${ten}))?|(?<alone>${ten}))$`,
);

/** What an ordinal that matches the pattern counts. */
export function ordinalValue(found: string): number {
  const { unit: one, teen, ten: after, alone } = parts.exec(found)?.groups ?? {};
  const unitValue = one === undefined ? 0 : (units.get(one) ?? units.get(one.replace(/ه$/, '')) ?? 0);
  return unitValue + (teen === undefined ? 0 : 10) + tenValue(after ?? alone);
}

function tenValue(word: string | undefined): number {
  return word === undefined ? 0 : (tens.get(word.slice(0, -2)) ?? 0);
}

const ordinal = new RegExp(`(?<![\\u0621-\\u064A])[وفبك]?(${ordinalPattern})(?![\\u0621-\\u064A])`, 'g');

/** What the ordinals of a folded text count, in their order. */
export function ordinalValuesIn(folded: string): readonly number[] {
  return Array.from(folded.matchAll(ordinal), ([, words = '']) => ordinalValue(words));
}

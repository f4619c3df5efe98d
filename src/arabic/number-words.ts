/** The words of numbers in folded spelling: one to a thousand million, in all cases and genders. */

/**
 * What a word may do in a number. `unit`: 1–9; `ten`: 10, which also closes 11–19; `tens`: 20–90;
 * `hundred`: 100 as a word, which multiplies the unit before it; `hundreds`: 200–900 in one word;
 * `scale`: thousand and above, which multiply what stands before them; `pair`: two of a scale.
 */
export type NumberPart =
  'unit' | 'onlyInCompounds' | 'ten' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'pair';

/** A word of a number, and what it is worth. */
export interface NumberWord {
  readonly part: NumberPart;
  readonly value: number;
}

const unitWords: readonly (readonly [value: number, words: string])[] = [
  [1, 'واحد واحده واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي'],
  [3, 'ثلاث ثلاثه ثلاثا'],
  [4, 'اربع اربعه اربعا'],
  [5, 'خمس خمسه خمسا'],
  [6, 'ست سته ستا'],
  [7, 'سبع سبعه سبعا'],
  [8, 'ثمان ثماني ثمانيه ثمانيا'],
  [9, 'تسع تسعه تسعا'],
];

const tenStems = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** مائة and مئة, folded, each with its pair in all cases and in the construct. */
const hundredWords = ['مايه', 'ميه'];
const hundredPairs = ['مايتان', 'مايتين', 'مايتا', 'مايتي', 'ميتان', 'ميتين', 'ميتا', 'ميتي'];
const hundredStems = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

const scaleWords: readonly (readonly [value: number, singular: string, pair: string])[] = [
  [1e3, 'الف الفا الاف', 'الفان الفين الفي'],
  [1e6, 'مليون مليونا ملايين', 'مليونان مليونين مليوني'],
  [1e9, 'مليار مليارا مليارات', 'ملياران مليارين ملياري'],
];

/** Every word of a number by its folded spelling without attached particles. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  [
    ...unitWords.flatMap(([value, words]) => entries('unit', value, words)),
    // «أحد» alone is a determiner, «أحد عشر» a number.
    ...entries('onlyInCompounds', 1, 'احد احدي'),
    ...entries('ten', 10, 'عشر عشره عشرا'),
    ...tenStems.flatMap((stem, index) => entries('tens', (index + 2) * 10, `${stem}ون ${stem}ين`)),
    ...entries('hundred', 100, hundredWords.join(' ')),
    ...entries('hundreds', 200, hundredPairs.join(' ')),
    ...hundredStems.flatMap((stem, index) =>
      entries('hundreds', (index + 3) * 100, hundredForms(stem).join(' ')),
    ),
    ...scaleWords.flatMap(([value, singular, pair]) => [
      ...entries('scale', value, singular),
      ...entries('pair', value * 2, pair),
    ]),
  ].map(([word, meaning]) => [word, meaning]),
);

/** ثلاثمائة and ثلاثمئة, and ثمانيمائة beside ثمانمائة. */
function hundredForms(stem: string): string[] {
  const stems = stem === 'ثمان' ? ['ثمان', 'ثماني'] : [stem];
  return stems.flatMap((one) => hundredWords.map((hundred) => one + hundred));
}

function entries(part: NumberPart, value: number, words: string): (readonly [string, NumberWord])[] {
  return words.split(' ').map((word) => [word, { part, value }] as const);
}

/** Ordinals, after which «عشر» and «والعشرون» are part of the ordinal: الثاني عشر، الخامسة والعشرون. */
export const ordinalUnit = /^(?:[وفبكل]{0,2}(?:ال|ل))?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/;

/** What was measured of a text that may be damaged. */
import type { TextRange } from './position.ts';

/** What was noticed; `arabic/text-quality.ts` says of each what it counts, and of how much. */
export interface QualitySign {
  readonly sign:
    | 'letterFrequency'
    | 'ainRuns'
    | 'lostLamAlef'
    | 'singleLetters'
    | 'presentationForms'
    | 'visualOrder'
    | 'replacementCharacters'
    | 'mojibake';
  readonly measured: number;
  /** What a reliable text does not exceed. */
  readonly limit: number;
  /** A place in the text where it can be seen. */
  readonly example?: TextRange;
}

/** The quality of a text: `letters` counts its Arabic letters. */
export interface TextQuality {
  readonly letters: number;
  readonly reliable: boolean;
  readonly signs: readonly QualitySign[];
}

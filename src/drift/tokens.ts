/** The words of a clause in the forms in which they are compared, and the placeholders of a model text. */
import { foldedText } from '../arabic/fold.ts';
import { stemOf } from '../arabic/stem.ts';
import { wordsOf } from '../arabic/words.ts';
import type { TextRange } from '../model/position.ts';
import { functionWords } from '../arabic/function-words.ts';
import { skeletonOf } from './skeleton.ts';

/** A word, or a placeholder `[[ … ]]` as a whole, with its place in the text. */
export interface Token extends TextRange {
  /** In folded spelling: what spelling leaves to the writer makes no difference. */
  readonly key: string;
  /** Without article, clitics and common endings. */
  readonly stem: string;
  /** What a verb and its nouns have in common; only for finding the clause that comes nearest. */
  readonly skeleton: string;
  readonly isFunctionWord: boolean;
  /** Stands for any words. */
  readonly isPlaceholder: boolean;
}

type Forms = Omit<Token, 'start' | 'end'>;

const placeholder = /\[\[[\s\S]*?\]\]/g;

/** Divides a text into its words and placeholders. */
export type Tokeniser = (text: string) => readonly Token[];

/** A tokeniser that works out the forms of a word once: policies repeat their words. */
export function tokeniser(): Tokeniser {
  const known = new Map<string, Forms>();
  const formsOf = (word: string): Forms => {
    const forms = known.get(word) ?? wordForms(word);
    known.set(word, forms);
    return forms;
  };
  return (text) => {
    const tokens: Token[] = [];
    let end = 0;
    const addWords = (from: number, to: number) => {
      for (const word of wordsOf(text.slice(from, to)))
        tokens.push({ ...formsOf(word.text), start: from + word.start, end: from + word.end });
    };
    for (const { 0: found, index } of text.matchAll(placeholder)) {
      addWords(end, index);
      end = index + found.length;
      tokens.push({ ...placeholderForms(found), start: index, end });
    }
    addWords(end, text.length);
    return tokens;
  };
}

function wordForms(word: string): Forms {
  const key = foldedText(word, 'orthographic').trim();
  const stem = stemOf(key);
  return {
    key,
    stem,
    skeleton: skeletonOf(stem),
    isFunctionWord: functionWords.has(key),
    isPlaceholder: false,
  };
}

function placeholderForms(text: string): Forms {
  const key = foldedText(text, 'orthographic');
  return { key, stem: key, skeleton: key, isFunctionWord: false, isPlaceholder: true };
}

/** The texts of a policy, read once for all rules: sixty of them ask for the same words. */
import { fold, sourceRange, type Folded } from '../arabic/fold.ts';
import { phrasesOf, sentencesOf, type TextPart } from '../arabic/sentences.ts';
import { wordsOf, type Word } from '../arabic/words.ts';
import { languages, type Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Clause } from '../model/policy.ts';
import { pointerTo, segmentsOf, type Pointer, type TextRange } from '../model/position.ts';
import { wordingsIn } from './kit.ts';

/** One text of a policy in one language, such as `/sections/preamble/text/ar`. */
export interface Passage {
  /** The place of the text itself, language included. */
  readonly at: Pointer;
  /** The place of the wording, in which both languages stand. */
  readonly wording: Pointer;
  readonly language: Language;
  readonly text: string;
  /** The key of the section it stands in; nothing for a title or the data of the document. */
  readonly section?: string;
  /** The clause that says it, where it is the text of a clause. */
  readonly clause?: Clause;
  /** Orthographically folded. */
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly sentences: readonly TextPart[];
  readonly phrases: readonly TextPart[];
}

/** Every text of a policy in the order of the file: title, document data, sections, approval. */
export function passagesOf(policy: PolicyEntry): readonly Passage[] {
  const known = readings.get(policy);
  if (known !== undefined) return known;
  const passages = readAll(policy);
  readings.set(policy, passages);
  return passages;
}

/** The Arabic texts of the sections: what the policy says, without its data. */
export function arabicProse(policy: PolicyEntry): readonly Passage[] {
  return passagesOf(policy).filter(({ language, section }) => language === 'ar' && section !== undefined);
}

/** Where a pattern occurs in a passage as it is spelt without regard to hamza, tashkeel and the like; the ranges are of the text as written. */
export function* occurrencesOf(pattern: RegExp, { folded }: Passage): Generator<TextRange & { readonly groups: RegExpExecArray }> {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  for (const groups of folded.text.matchAll(global)) {
    yield { ...sourceRange(folded, groups.index, groups.index + groups[0].length), groups };
  }
}

/** A reading belongs to its policy and is forgotten with it. */
const readings = new WeakMap<PolicyEntry, readonly Passage[]>();

function readAll(policy: PolicyEntry): Passage[] {
  return Array.from(wordingsIn(policy.source.data), ({ at, value }) =>
    languages.flatMap((language): Passage[] => {
      const text = value[language];
      return text === undefined ? [] : [passage(policy, at, language, text)];
    }),
  ).flat();
}

function passage(policy: PolicyEntry, wording: Pointer, language: Language, text: string): Passage {
  const [first, section] = segmentsOf(wording);
  const clause = wording.endsWith('/text') ? clauseAt(policy, wording.slice(0, -'/text'.length)) : undefined;
  const lazily = {
    folded: memo(() => fold(text, 'orthographic')),
    words: memo(() => wordsOf(text)),
    sentences: memo(() => sentencesOf(text)),
    phrases: memo(() => phrasesOf(text)),
  };
  return {
    at: wording + pointerTo(language),
    wording,
    language,
    text,
    ...(first === 'sections' && section !== undefined ? { section } : {}),
    ...(clause === undefined ? {} : { clause }),
    get folded() {
      return lazily.folded();
    },
    get words() {
      return lazily.words();
    },
    get sentences() {
      return lazily.sentences();
    },
    get phrases() {
      return lazily.phrases();
    },
  };
}

function clauseAt(policy: PolicyEntry, pointer: Pointer): Clause | undefined {
  const segments = segmentsOf(pointer);
  if (!segments.includes('items')) return undefined;
  return segments.reduce<unknown>(
    (inner, segment) => (inner as Readonly<Record<string, unknown>> | undefined)?.[segment],
    policy.source.data,
  ) as Clause | undefined;
}

function memo<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The texts of a policy, read once for all rules: sixty of them ask for the same words. */
import { languages, type Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Clause } from '../model/policy.ts';
import { pointerTo, segmentsOf, type Pointer } from '../model/position.ts';
import { wordingsIn } from './kit.ts';
import { analysisOf, occurrencesIn, type Occurrence, type TextAnalysis } from './text-analysis.ts';

/** One text of a policy in one language, such as `/sections/preamble/text/ar`. */
export interface Passage extends TextAnalysis {
  /** The place of the text itself, language included. */
  readonly at: Pointer;
  /** The place of the wording, in which both languages stand. */
  readonly wording: Pointer;
  readonly language: Language;
  /** The key of the section it stands in; nothing for a title or the data of the document. */
  readonly section?: string;
  /** The clause that says it, where it is the text of a clause. */
  readonly clause?: Clause;
  /** What follows from the text alone, shared by every passage with the same text. */
  readonly analysis: TextAnalysis;
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

/**
 * Where a pattern occurs in a passage as it is spelt without regard to hamza, tashkeel and the like; the
 * ranges are of the text as written.
 */
export function occurrencesOf(pattern: RegExp, { analysis }: Passage): readonly Occurrence[] {
  return occurrencesIn(pattern, analysis);
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
  const analysis = analysisOf(text);
  return {
    at: wording + pointerTo(language),
    wording,
    language,
    text,
    analysis,
    ...(first === 'sections' && section !== undefined ? { section } : {}),
    ...(clause === undefined ? {} : { clause }),
    get folded() {
      return analysis.folded;
    },
    get words() {
      return analysis.words;
    },
    get sentences() {
      return analysis.sentences;
    },
    get phrases() {
      return analysis.phrases;
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

/** The texts of a policy, read once for all rules: sixty of them ask for the same words. */
import { languages, type Language } from '../model/bilingual.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { Clause } from '../model/policy.ts';
import { segmentsOf, type Pointer } from '../model/position.ts';
import { oncePer, wordingsIn } from './kit.ts';
import { analysisOf, type TextAnalysis } from './text-analysis.ts';

export { occurrencesOf, occursIn } from './text-analysis.ts';

/** One text of a policy in one language, such as `/sections/preamble/text/ar`. */
export interface Passage extends Omit<TextAnalysis, 'judgements'> {
  /** The place of the text itself, language included. */
  readonly at: Pointer;
  /** The place of the wording, in which both languages stand. */
  readonly wording: Pointer;
  readonly language: Language;
  /** The key of the section it stands in; nothing for a title or the data of the document. */
  readonly section: string | undefined;
  /** The clause that says it, where it is the text of a clause. */
  readonly clause: Clause | undefined;
  /** The list in which its clause, or the section that it heads, stands. */
  readonly list: Pointer | undefined;
  /** What follows from the text alone, shared by every passage with the same text. */
  readonly analysis: TextAnalysis;
}

/** Every text of a policy in the order of the file: title, document data, sections, approval. */
export const passagesOf = oncePer((policy: PolicyEntry): readonly Passage[] => {
  const passages: Passage[] = [];
  for (const { at, value, whole } of wordingsIn(policy.source.data)) {
    const place = placeOf(at, whole);
    for (const language of languages) {
      const text = value[language];
      if (text !== undefined) passages.push(new AnalysedPassage(place, language, analysisOf(text)));
    }
  }
  return passages;
});

/** The Arabic texts of the sections: what the policy says, without its data. */
export const arabicProse = oncePer((policy: PolicyEntry): readonly Passage[] =>
  passagesOf(policy).filter(({ language, section }) => language === 'ar' && section !== undefined),
);

/** The Arabic texts of one section. */
export function proseOf(policy: PolicyEntry, section: string): readonly Passage[] {
  return proseBySection(policy).get(section) ?? [];
}

const proseBySection = oncePer((policy: PolicyEntry): ReadonlyMap<string, readonly Passage[]> => {
  const sections = new Map<string, Passage[]>();
  for (const passage of arabicProse(policy)) {
    const { section = '' } = passage;
    const others = sections.get(section);
    if (others === undefined) sections.set(section, [passage]);
    else others.push(passage);
  }
  return sections;
});

/**
 * What is said of everything that is found in some passages, one after another. In nearly all of them nothing
 * is found, and these cost next to nothing.
 */
export function saidOf<Found, Said>(
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Found[],
  say: (found: Found, passage: Passage) => Said,
): Said[] {
  const said: Said[] = [];
  for (const passage of passages) {
    const found = find(passage);
    if (found.length > 0) for (const one of found) said.push(say(one, passage));
  }
  return said;
}

/** Where a wording stands. */
type PlaceOfWording = Pick<Passage, 'wording' | 'section' | 'clause' | 'list'>;

/** A passage gets what follows from its text from the analysis that it shares with others. */
class AnalysedPassage implements Passage {
  readonly at: Pointer;
  readonly wording: Pointer;
  readonly language: Language;
  readonly section: string | undefined;
  readonly clause: Clause | undefined;
  readonly list: Pointer | undefined;
  readonly text: string;
  readonly analysis: TextAnalysis;

  constructor(
    { wording, section, clause, list }: PlaceOfWording,
    language: Language,
    analysis: TextAnalysis,
  ) {
    this.at = `${wording}/${language}`;
    this.wording = wording;
    this.language = language;
    this.section = section;
    this.clause = clause;
    this.list = list;
    this.text = analysis.text;
    this.analysis = analysis;
  }

  get folded() {
    return this.analysis.folded;
  }

  get words() {
    return this.analysis.words;
  }

  get sentences() {
    return this.analysis.sentences;
  }

  get phrases() {
    return this.analysis.phrases;
  }
}

function placeOf(wording: Pointer, whole: unknown): PlaceOfWording {
  const isOfClause = wording.endsWith('/text') && wording.includes('/items/');
  return {
    wording,
    section: sectionAt(wording),
    clause: isOfClause ? (whole as Clause) : undefined,
    list: listOf(wording),
  };
}

function sectionAt(wording: Pointer): string | undefined {
  return wording.startsWith('/sections/') ? segmentsOf(wording)[1] : undefined;
}

function listOf(wording: Pointer): Pointer | undefined {
  const entry = /\/\d+\/(?:text|heading)$/.exec(wording);
  return entry === null ? undefined : wording.slice(0, entry.index);
}

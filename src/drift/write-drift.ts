/**
 * The comparison as text for people.
 *
 * What is as in the model is only counted. Nothing is aligned in columns: terminals do not agree on how
 * wide Arabic is.
 */
import { createColors } from 'picocolors';
import { driftKindWords, driftWords, meaningWords, weakeningWords } from '../locales/drift.ts';
import type { Bilingual, Language, Wording } from '../model/bilingual.ts';
import {
  driftKinds,
  watchedMeanings,
  type ClauseDrift,
  type DriftKind,
  type MeaningChange,
  type PolicyDrift,
  type SectionDrift,
} from '../model/drift.ts';
import { fill } from '../model/message.ts';
import { keyPath } from '../model/position.ts';

/** How a comparison is written. */
interface DriftWriting {
  readonly language: Language;
  readonly colour: boolean;
}

/** Below this similarity two texts are shown one after the other: their words side by side would confuse. */
const leastSimilarityForWords = 0.5;
const facts = ['numbers', 'durations', 'roles'] as const satisfies (typeof watchedMeanings)[number][];

/** Writes a comparison: a notice, the totals, and section by section what departs from the model. */
export function writeDrift(drift: PolicyDrift, writing: DriftWriting): string {
  const { language, colour } = writing;
  const { bold, dim } = createColors(colour);
  const total = (kind: DriftKind) =>
    fill(driftWords.total, { kind: driftKindWords[kind], count: drift.totals[kind] }, language);
  const sections = drift.sections
    .map((section) => sectionLines(section, writing))
    .filter((lines) => lines.length > 0);
  return [
    bold(fill(driftWords.title, { title: wordingIn(drift.title, language) }, language)),
    dim(driftWords.notice[language]),
    ...driftKinds.map(total),
    ...(sections.length === 0 ? ['', driftWords.nothing[language]] : []),
    ...sections.flatMap((lines) => ['', ...lines]),
    '',
  ].join('\n');
}

function sectionLines(section: SectionDrift, writing: DriftWriting): string[] {
  const { language, colour } = writing;
  const telling = section.clauses.filter(({ kind }) => kind !== 'same');
  if (telling.length === 0) return [];
  const whole = wholeSection(section);
  const lines =
    whole === undefined
      ? telling.flatMap((clause) => ['', ...clauseLines(clause, writing)]).slice(1)
      : [`  ${fill(whole, { count: section.clauses.length }, language)}`];
  return [createColors(colour).bold(wordingIn(section.heading, language)), ...lines];
}

/** A section of which one of the policies has nothing is said in one sentence. */
function wholeSection({ foundIn, clauses }: SectionDrift): Bilingual | undefined {
  const areAll = (kind: DriftKind) => clauses.every((clause) => clause.kind === kind);
  if (foundIn === 'model' && areAll('missing')) return driftWords.wholeSectionMissing;
  return foundIn === 'policy' && areAll('added') ? driftWords.wholeSectionAdded : undefined;
}

function clauseLines(clause: ClauseDrift, writing: DriftWriting): string[] {
  const { yellow, dim } = createColors(writing.colour);
  return [
    `  ${headLine(clause, writing)}`,
    ...textLines(clause, writing).map((line) => `    ${line}`),
    ...weakeningLines(clause, writing.language).map((line) => `    ${yellow('!')} ${line}`),
    ...meaningLines(clause, writing.language).map((line) => `    ${dim('·')} ${line}`),
  ];
}

/** What became of the clause, and where it is to be found. */
function headLine({ kind, isMoved, model, policy }: ClauseDrift, { language, colour }: DriftWriting): string {
  const { cyan, dim, green, red, yellow } = createColors(colour);
  const paint = { same: dim, equivalent: dim, changed: cyan, weakened: yellow, missing: red, added: green }[
    kind
  ];
  const moved = isMoved ? driftWords.movedEntry : driftWords.entry;
  const place = keyPath((policy ?? model)?.pointer ?? '');
  const values = { kind: paint(driftKindWords[kind][language]), place };
  return fill(policy === undefined ? driftWords.missingEntry : moved, values, language);
}

/** The words with what was removed and added; both texts where they have little in common; else the one there is. */
function textLines({ model, policy, words, similarity }: ClauseDrift, writing: DriftWriting): string[] {
  if (model === undefined || policy === undefined) return [isolated((model ?? policy)?.text ?? '')];
  if (similarity >= leastSimilarityForWords) return [wordLine(words, writing.colour)];
  return [
    fill(driftWords.inModel, { text: model.text }, writing.language),
    fill(driftWords.inPolicy, { text: policy.text }, writing.language),
  ];
}

function wordLine(words: ClauseDrift['words'], colour: boolean): string {
  const { red, green, strikethrough } = createColors(colour);
  const mark = {
    kept: (text: string) => text,
    removed: (text: string) => (colour ? red(strikethrough(isolated(text))) : `[-${isolated(text)}-]`),
    added: (text: string) => (colour ? green(isolated(text)) : `{+${isolated(text)}+}`),
  };
  return isolated(words.map(({ kind, text }) => mark[kind](text)).join(' '));
}

function weakeningLines({ weakenings }: ClauseDrift, language: Language): string[] {
  return weakenings.map((weakening) => changeLine(weakeningWords[weakening.reason], weakening, language));
}

/** Changes of meaning that no weakening has named already; of a text written anew, only facts. */
function meaningLines({ changes, weakenings, similarity }: ClauseDrift, language: Language): string[] {
  const isNamed = (change: MeaningChange) =>
    weakenings.some(
      ({ model, policy }) =>
        (change.model === undefined || change.model.text === model?.text) &&
        (change.policy === undefined || change.policy.text === policy?.text),
    );
  const kinds = similarity >= leastSimilarityForWords ? watchedMeanings : facts;
  return kinds.flatMap((kind) =>
    changes[kind]
      .filter((change) => !isNamed(change))
      .map((change) => changeLine(meaningWords[kind], change, language)),
  );
}

function changeLine(what: Bilingual, { model, policy }: MeaningChange, language: Language): string {
  if (model === undefined)
    return fill(driftWords.onlyInPolicy, { what, policy: policy?.text ?? '' }, language);
  if (policy === undefined) return fill(driftWords.onlyInModel, { what, model: model.text }, language);
  return fill(driftWords.differs, { what, model: model.text, policy: policy.text }, language);
}

function wordingIn(wording: Wording, language: Language): string {
  return wording[language] ?? wording.ar;
}

/** Shown in its own direction, whatever stands around it. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

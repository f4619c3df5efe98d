/** The English of a draft: what translates the very lines of a field is its text in English, and nothing else is. */
import { foldedText } from '../../arabic/fold.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { Policy } from '../../model/policy.ts';
import { segmentsOf, type Pointer } from '../../model/position.ts';
import type { Confidence, DraftFile, RecognisedField, Stretch } from '../../model/recognition.ts';
import type { Collected } from './collected.ts';
import { markerOf } from './markers.ts';
import { asProse } from './prose.ts';
import { within } from './stretches.ts';
import { withoutEnglishMarker, type Translation } from './translations.ts';

/** The two files of a draft as data. */
export interface DraftData {
  readonly policy: Policy;
  readonly association: Omit<Association, 'id'>;
}

/** So much of the letters of a line a field must have, for its translation to be that of the field. */
const leastCovered = 0.9;

/** Adds the English of each field that is translated as a whole; says how many texts are left without a place. */
export function withEnglish(
  draft: DraftData,
  fields: readonly RecognisedField[],
  translations: readonly Translation[],
  found: Collected,
): DraftData {
  if (translations.length === 0) return draft;
  const english = new Map<string, string>();
  const translationOf = finder(translations);
  for (const field of fields.filter(({ pointer }) => pointer.endsWith('/ar'))) {
    const used = translationsOf(field, translationOf);
    const text =
      used === undefined ? undefined : englishOf(field, used, valueAt(draft[field.file], field.pointer));
    if (used === undefined || text === undefined) continue;
    const pointer: Pointer = `${field.pointer.slice(0, -2)}en`;
    const isNew = valueAt(draft[field.file], pointer) === undefined;
    claimEnglish(field, pointer, used, isNew, found);
    if (isNew) english.set(`${field.file}#${pointer}`, text);
  }
  for (const lead of leadsIn(draft, fields, translationOf)) claimLead(lead, english, found);
  claimHeadings(translationOf, found);
  claimFacts(fields, translations, found);
  claimContents(translations, found);
  return withTexts(draft, english);
}

/** A clause whose line says first what it is about: «المستفيد: كل من …», `Beneficiary: anyone who …`. */
interface Lead {
  readonly clause: Pointer;
  readonly hasTerm: boolean;
  readonly grounds: RecognisedField['confidence'];
  readonly label: Stretch;
  readonly sign: Stretch;
  readonly meaning: Stretch;
  readonly markers: readonly Stretch[];
}

const leadAndText = /^(?<lead>[^:.;]{2,80}?)(?<sign>\s*(?::|\s[-–])\s+)(?=\S)/;

function leadsIn(draft: DraftData, fields: readonly RecognisedField[], translationOf: Finder): Lead[] {
  return fields.flatMap((field): Lead[] => {
    const clause = field.pointer.replace(/\/text\/ar$/, '');
    const [source] = field.sources;
    const translation = source === undefined ? undefined : translationOf(source);
    const has = (name: string) => valueAt(draft.policy, `${clause}/${name}`) !== undefined;
    const hasTerm = has('term/ar');
    if (clause === field.pointer || translation === undefined || !(hasTerm || has('role'))) return [];
    const { markers, texts } = withoutEnglishMarker(translation.english);
    const [text, ...more] = texts;
    const found = text === undefined ? null : leadAndText.exec(text.text);
    // Where term and meaning stand in lines of their own, each has its own translation.
    const isOneLine = translation.arabic.length === 1 && /[:：]|\s[-–]\s/.test(translation.arabic[0]!.text);
    if (text === undefined || found === null || more.length > 0 || !isOneLine) return [];
    const [lead = '', sign = ''] = [found.groups?.['lead'], found.groups?.['sign']];
    return [
      {
        clause,
        hasTerm,
        grounds: weaker[field.confidence],
        markers,
        label: within(text, { start: 0, end: lead.length }),
        sign: within(text, { start: lead.length, end: lead.length + sign.trimEnd().length }),
        meaning: within(text, { start: lead.length + sign.length, end: text.text.length }),
      },
    ];
  });
}

function claimLead(
  { clause, hasTerm, grounds, label, sign, meaning, markers }: Lead,
  english: Map<string, string>,
  found: Collected,
): void {
  const how = { confidence: grounds, basis: 'translation' } as const;
  found.aside('marker', markers);
  found.aside('label', hasTerm ? [sign] : [label, sign]);
  found.field('policy', `${clause}/text/en`, [meaning], how);
  english.set(`policy#${clause}/text/en`, asProse([meaning.text]));
  if (!hasTerm) return;
  found.field('policy', `${clause}/term/en`, [label], how);
  english.set(`policy#${clause}/term/en`, label.text);
}

type Finder = (stretch: Stretch) => Translation | undefined;

/** Blocks may hold thousands of lines, so each line is looked up by where it ends. */
function finder(translations: readonly Translation[]): Finder {
  const byBlock = new Map<number, { readonly line: Stretch; readonly translation: Translation }[]>();
  for (const translation of translations) {
    for (const line of translation.arabic) {
      const lines = byBlock.get(line.block) ?? [];
      lines.push({ line, translation });
      byBlock.set(line.block, lines);
    }
  }
  for (const lines of byBlock.values()) lines.sort((one, other) => one.line.start - other.line.start);
  return (stretch) => {
    const lines = byBlock.get(stretch.block) ?? [];
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.line.end < stretch.end) low = middle + 1;
      else high = middle;
    }
    const found = lines[low];
    return found !== undefined && contains(found.line, stretch) ? found.translation : undefined;
  };
}

function contains(line: Stretch, { block, start, end }: Stretch): boolean {
  return line.block === block && line.start <= start && line.end >= end;
}

/** The translations of all sources of a field in order, where each translates nothing else. */
function translationsOf({ sources }: RecognisedField, translationOf: Finder): Translation[] | undefined {
  const used: Translation[] = [];
  for (const source of sources) {
    const translation = translationOf(source);
    if (translation === undefined) return undefined;
    if (!used.includes(translation)) used.push(translation);
  }
  const isWhole = used.every(({ arabic }) => {
    const whole = arabic.reduce(
      (sum, line, place) => sum + lettersIn(place === 0 ? bare(line.text) : line.text),
      0,
    );
    const covered = sources
      .filter((source) => arabic.some((line) => contains(line, source)))
      .reduce((sum, { text }) => sum + lettersIn(text), 0);
    return covered >= whole * leastCovered;
  });
  return isWhole && used.length > 0 ? used : undefined;
}

function bare(text: string): string {
  return text.slice(markerOf(text)?.length ?? 0);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The English in as many paragraphs as the Arabic; nothing where they cannot be told to be the same. */
function englishOf(
  { sources }: RecognisedField,
  used: readonly Translation[],
  value: string | undefined,
): string | undefined {
  const texts = used.map(({ english }) => {
    const { texts: lines } = withoutEnglishMarker(english);
    return lines.map(({ text }) => text).join(' ');
  });
  if (texts.some((text) => text === '')) return undefined;
  const paragraphs = value?.split('\n\n') ?? [];
  if (paragraphs.length === 1) return asProse([texts.join(' ')]);
  const written = used.map(({ arabic }) =>
    formOf(
      sources
        .filter((source) => arabic.some((line) => contains(line, source)))
        .map(({ text }) => text)
        .join(''),
    ),
  );
  const isSame =
    written.length === paragraphs.length &&
    written.every((text, place) => text === formOf(paragraphs[place]!));
  return isSame ? asProse(texts) : undefined;
}

/** A text for comparison, without spaces and the signs that Markdown asks for. */
function formOf(text: string): string {
  return foldedText(text, 'orthographic').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const weaker: Readonly<Record<Confidence, Confidence>> = {
  certain: 'likely',
  likely: 'likely',
  doubtful: 'doubtful',
};

function claimEnglish(
  { file, confidence }: RecognisedField,
  pointer: Pointer,
  used: readonly Translation[],
  isNew: boolean,
  found: Collected,
): void {
  const parts = used.map(({ english }) => withoutEnglishMarker(english));
  found.aside(
    'marker',
    parts.flatMap(({ markers }) => markers),
  );
  const texts = parts.flatMap((part) => part.texts);
  if (isNew) found.field(file, pointer, texts, { confidence: weaker[confidence], basis: 'translation' });
  else for (const stretch of texts) found.claims.push({ stretch, use: 'value', place: { file, pointer } });
}

/** Headings are those of the type, in both languages. */
function claimHeadings(translationOf: Finder, found: Collected): void {
  const keyOf = ({ block, end }: Stretch) => `${block}:${end}`;
  const claimed = new Set(found.claims.map(({ stretch }) => keyOf(stretch)));
  for (const { pointer, stretch } of [...found.headings]) {
    const translation = translationOf(stretch);
    if (translation === undefined || translation.english.some((line) => claimed.has(keyOf(line)))) continue;
    const { markers, texts } = withoutEnglishMarker(translation.english);
    found.aside('marker', markers);
    for (const text of texts)
      found.claims.push({ stretch: text, use: 'heading', place: { file: 'policy', pointer } });
  }
}

/** A sentence that gave several fields, such as that of the approval, stands for the object that holds them. */
function claimFacts(
  fields: readonly RecognisedField[],
  translations: readonly Translation[],
  found: Collected,
): void {
  const translationOf = finder(translations);
  const byTranslation = new Map<Translation, RecognisedField[]>();
  for (const field of fields) {
    for (const translation of new Set(field.sources.map(translationOf))) {
      if (translation === undefined) continue;
      const given = byTranslation.get(translation) ?? [];
      given.push(field);
      byTranslation.set(translation, given);
    }
  }
  for (const [{ english }, given] of byTranslation) {
    const isText = given.some(({ pointer }) => pointer.endsWith('/ar'));
    const [first] = given;
    if (first === undefined || isText) continue;
    const place: { file: DraftFile; pointer: Pointer } = {
      file: first.file,
      pointer: objectOf(first.pointer),
    };
    for (const line of english) found.claims.push({ stretch: line, use: 'value', place });
  }
}

/** The contents are made anew in both languages. */
function claimContents(translations: readonly Translation[], found: Collected): void {
  const contents = new Set(
    found.claims.flatMap(({ use, stretch }) => (use === 'contents' ? [stretch.block] : [])),
  );
  for (const { arabic, english } of translations)
    if (arabic.every(({ block }) => contents.has(block))) found.aside('contents', english);
}

function objectOf(pointer: Pointer): Pointer {
  return pointer.startsWith('/approval/') ? '/approval' : pointer.slice(0, pointer.lastIndexOf('/'));
}

function valueAt(data: unknown, pointer: Pointer): string | undefined {
  const value = segmentsOf(pointer).reduce<unknown>(
    (inner, segment) => (inner as Readonly<Record<string, unknown>> | undefined)?.[segment],
    data,
  );
  return typeof value === 'string' ? value : undefined;
}

/** The same data with texts at some places. */
function withTexts(draft: DraftData, texts: ReadonlyMap<string, string>): DraftData {
  const copy = structuredClone(draft);
  for (const [place, text] of texts) {
    const [file = '', pointer = ''] = place.split('#');
    const segments = segmentsOf(pointer);
    const holder = segments
      .slice(0, -1)
      .reduce<unknown>(
        (inner, segment) => (inner as Record<string, unknown>)[segment],
        copy[file as DraftFile],
      );
    (holder as Record<string, unknown>)[segments.at(-1)!] = text;
  }
  return copy;
}

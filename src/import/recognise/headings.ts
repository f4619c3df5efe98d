/** Which section a heading of a document stands for, by the headings and aliases of the policy type. */
import { distance } from 'fastest-levenshtein';
import { foldedText } from '../../arabic/fold.ts';
import { functionWords } from '../../arabic/function-words.ts';
import { lightStem } from '../../arabic/words.ts';
import type { Terminology } from '../../model/generated/documents.ts';
import type { PolicyType } from '../../model/policy-type.ts';

/** What a heading introduces. `part` is a part of a section, under a heading of its own. */
export type HeadingTarget =
  | { readonly kind: 'section' | 'part'; readonly key: string }
  | { readonly kind: 'title' | 'approval' | 'signatures' | 'contents' | 'control' };

/** A heading that was recognised, and how surely. */
export interface HeadingMatch {
  readonly target: HeadingTarget;
  readonly isExact: boolean;
  /** Whether it has just the words of a known heading, be it in another order, as a damaged text has them. */
  readonly hasAllWords: boolean;
}

/** Recognises a heading by its words alone, or finds that it is none that is known. */
export type HeadingFinder = (text: string) => HeadingMatch | undefined;

/** Headings that documents of every type share. */
const commonHeadings: Readonly<
  Record<'approval' | 'signatures' | 'contents' | 'control', readonly string[]>
> = {
  approval: [
    'اعتماد مجلس الإدارة',
    'اعتماد السياسة',
    'اعتماد الوثيقة',
    'اعتماد مجلس الأمناء',
    'اعتماد الجمعية العمومية',
    'الاعتماد',
    'قرار الاعتماد',
    'المصادقة والاعتماد',
  ],
  signatures: ['التوقيعات', 'جدول التوقيعات', 'توقيعات أعضاء مجلس الإدارة', 'أعضاء مجلس الإدارة', 'الموقعون'],
  contents: ['جدول المحتويات', 'المحتويات', 'قائمة المحتويات', 'فهرس المحتويات', 'الفهرس', 'فهرس', 'المحتوى'],
  control: ['بيانات الوثيقة', 'ضبط الوثيقة', 'معلومات الوثيقة', 'بطاقة الوثيقة', 'التحكم بالوثيقة'],
};

/** What is longer than this many letters is no heading. */
const longestHeading = 160;
/** So great a share of two headings must agree, of their letters or of their telling words. */
const leastLikeness = { letters: 0.88, words: 0.81 };
/** In shorter ones a single other letter makes another word. */
const shortestNearHeading = 8;

interface KnownHeading {
  readonly target: HeadingTarget;
  readonly form: HeadingForm;
}

/** A heading as it is compared. */
interface HeadingForm {
  /** All letters, without spaces: words that an extraction cut in two are whole again. */
  readonly letters: string;
  readonly stems: readonly string[];
}

/** Makes the finder of a policy type. Words that are used for a party count as one: which one is used is the checks' affair. */
export function headingFinder(type: PolicyType, terms: Terminology['terms'] = []): HeadingFinder {
  const parties = partyWords(terms);
  const formOf = (text: string) => headingForm(text, parties);
  const known = knownHeadings(type).map(({ target, text }): KnownHeading => ({ target, form: formOf(text) }));
  return (text) => {
    const bare = bareHeading(arabicPartOf(text));
    if (bare.length > longestHeading || !/\p{L}/u.test(bare)) return undefined;
    const form = formOf(bare);
    const exact = known.find((one) => one.form.letters === form.letters);
    if (exact !== undefined) return { target: exact.target, isExact: true, hasAllWords: true };
    if (isLongerTitle(form, known)) return { target: { kind: 'title' }, isExact: true, hasAllWords: true };
    const near = nearest(form, known);
    return near && { target: near.target, isExact: false, hasAllWords: near.hasAllWords };
  };
}

/** «تمهيد 1. Preamble»: of a heading in both languages the Arabic half. */
function arabicPartOf(text: string): string {
  const [, arabic = text] =
    /^([^A-Za-z]*[\u0621-\u064A][^A-Za-z]*?)[\s\d.·|/–-]*[A-Za-z][^\u0621-\u064A]*$/.exec(text) ?? [];
  return arabic;
}

/** A heading without the signs around it; numbers and letters before it are taken off by `markers.ts`. */
export function bareHeading(text: string): string {
  return text.replace(/^[\s:.*#_–-]+|[\s:.*#_–-]+$/g, '');
}

function knownHeadings(type: PolicyType): { target: HeadingTarget; text: string }[] {
  const sections = type.sections.flatMap(({ key, heading, aliases, parts = [] }) => [
    ...[heading.ar, ...aliases].map((text) => ({ target: { kind: 'section', key } as const, text })),
    ...parts.map((text) => ({ target: { kind: 'part', key } as const, text })),
  ]);
  const common = Object.entries(commonHeadings).flatMap(([kind, texts]) =>
    texts.map((text) => ({ target: { kind: kind as keyof typeof commonHeadings }, text })),
  );
  const titles = [type.title.ar, ...type.aliases].map((text) => ({
    target: { kind: 'title' } as const,
    text,
  }));
  return [...titles, ...sections, ...common];
}

/** «سياسة … لجمعية كذا»: a title may go on. */
function isLongerTitle(form: HeadingForm, known: readonly KnownHeading[]): boolean {
  return known.some((one) => one.target.kind === 'title' && form.letters.startsWith(one.form.letters));
}

function nearest(
  form: HeadingForm,
  known: readonly KnownHeading[],
): Pick<HeadingMatch, 'target' | 'hasAllWords'> | undefined {
  let best: { target: HeadingTarget; likeness: number; hasAllWords: boolean } | undefined;
  for (const { target, form: other } of known) {
    const likeness = likenessOf(form, other);
    if (likeness <= (best?.likeness ?? 0)) continue;
    const hasAllWords = form.stems.length >= 3 && sharedShare(form.stems, other.stems) === 1;
    best = { target, likeness, hasAllWords };
  }
  return best;
}

/** From 0 to 1; 0 where the two are not alike enough to be one heading. */
function likenessOf(one: HeadingForm, other: HeadingForm): number {
  const [shorter, longer] = [one.letters.length, other.letters.length].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (shorter < shortestNearHeading) return 0;
  const mayBeNear = shorter >= longer * leastLikeness.letters;
  const letters = mayBeNear ? 1 - distance(one.letters, other.letters) / longer : 0;
  const words = sharedShare(one.stems, other.stems);
  return Math.max(letters >= leastLikeness.letters ? letters : 0, words >= leastLikeness.words ? words : 0);
}

/** Twice the stems that both have, of the stems of both. */
function sharedShare(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const shared = one.filter((stem) => {
    const place = rest.indexOf(stem);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

function headingForm(text: string, parties: ReadonlyMap<string, string>): HeadingForm {
  const words = withPartiesNamed(foldedText(text, 'orthographic'), parties)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => partyOf(word, parties) ?? word);
  return {
    letters: words.map(withoutArticle).join(''),
    stems: words.filter((word) => !functionWords.has(word)).map(lightStem),
  };
}

/** «المقدمة» and «مقدمة», «ويتم» and «يتم» are one heading. */
function withoutArticle(word: string, place: number): string {
  const bare = word.replace(/^(?:ال|لل)(?=..)/, '');
  return place === 0 ? bare.replace(/^و(?=[يتا]|ال)/, '') : bare;
}

/** The words for each party, with the preferred one; without article and clitics, in folded spelling. */
function partyWords(terms: Terminology['terms']): ReadonlyMap<string, string> {
  const parties = terms.filter(({ kind }) => kind === 'party');
  return new Map(
    parties.flatMap(({ preferred, forms, banned, synonyms }) =>
      [preferred.ar, ...(forms?.ar ?? []), ...(banned?.ar ?? []), ...(synonyms?.ar ?? []).filter(isPhrase)]
        .map((word) => foldedText(word, 'orthographic').trim().replace(/^ال/, ''))
        .map((word) => [word, foldedText(preferred.ar, 'orthographic').trim()] as const),
    ),
  );
}

function isPhrase(words: string): boolean {
  return words.includes(' ');
}

/** «طالبي الخدمة» → «المستفيد»: words that name a party together. */
function withPartiesNamed(text: string, parties: ReadonlyMap<string, string>): string {
  let named = text;
  for (const [phrase, party] of parties) {
    if (isPhrase(phrase))
      named = named.replaceAll(new RegExp(`(?<!\\p{L})(?:ال)?${phrase}(?!\\p{L})`, 'gu'), party);
  }
  return named;
}

/** «للمستخدمين», «المستخدم» → «المستفيد»; «المستخدمة» is another word. */
function partyOf(word: string, parties: ReadonlyMap<string, string>): string | undefined {
  const bare = word.replace(/^[وفبك]?(?:لل|ال)/, '');
  return parties.get(bare) ?? parties.get(word);
}

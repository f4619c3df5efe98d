/** Who an association is, by its document: name, licence, seat, contact, bank, digits. */
import { foldedText } from '../../arabic/fold.ts';
import { identifiersIn } from '../../arabic/identifiers.ts';
import type { Association } from '../../model/generated/documents.ts';
import type { Recognition, Stretch } from '../../model/recognition.ts';
import type { Collected, Grounds } from './collected.ts';
import { addFact, factKey, type Facts } from './facts.ts';
import type { Element, Line } from './lines.ts';
import { chooseName, mentionsIn } from './names.ts';
import { objectOf } from './recognise.ts';
import { within } from './stretches.ts';

/** Where to look. */
export interface Places {
  readonly cover: readonly Element[];
  /** What stands in no section: cover, tables, margins. */
  readonly loose: readonly Element[];
  /** Everything. */
  readonly stretches: readonly Stretch[];
}

const inferred: Grounds = { confidence: 'likely', basis: 'pattern' };
const guessed: Grounds = { confidence: 'doubtful', basis: 'pattern' };

/** What stands where a name must be and none was found, as in the model text of a profile. */
export const missingName = '[[اسم الجمعية كما في الترخيص]]';

/** Reads everything that identifies the association; what the document does not say stays absent. */
export function readIdentity(
  places: Places,
  facts: Facts,
  found: Collected,
): Pick<Recognition, 'association' | 'suggestedId'> {
  const name = readName(places, facts, found);
  readLatinName(places, facts, found);
  readAddress(places, facts, found);
  readSeat(name, facts, found);
  const digits = digitsOf(places.stretches);
  if (digits !== undefined)
    found.fields.push({
      file: 'association',
      pointer: '/digits',
      confidence: 'likely',
      basis: 'frequency',
      sources: [],
    });
  const legalForm = name.startsWith('مؤسس') ? 'foundation' : 'association';
  const isStated = /^(?:جمعي|مؤسس)/.test(name);
  found.fields.push({
    file: 'association',
    pointer: '/legalForm',
    confidence: isStated ? 'likely' : 'doubtful',
    basis: isStated ? 'pattern' : 'assumed',
    sources: [],
  });
  const association = Object.fromEntries(
    ['name', 'licence', 'seat', 'contact', 'bank'].flatMap((key) => {
      const value = objectOf(facts, 'association', key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const single = Object.fromEntries(
    ['registerNumber', 'unifiedNumber'].flatMap((key) => {
      const value = facts.get(factKey('association', `/${key}`));
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const id = suggestedId(facts);
  return {
    association: withoutHalves({
      ...association,
      ...single,
      legalForm,
      ...(digits === undefined ? {} : { digits }),
    }),
    ...(id === undefined ? {} : { suggestedId: id }),
  };
}

/** What the schema wants whole: a licence has a number, an account an IBAN. */
function withoutHalves(association: object): Omit<Association, 'id'> {
  const { licence, bank, ...rest } = association as Partial<Association>;
  return {
    ...rest,
    ...(licence?.number === undefined ? {} : { licence }),
    ...(bank?.iban === undefined ? {} : { bank }),
  } as Omit<Association, 'id'>;
}

function readName({ cover, loose, stretches }: Places, facts: Facts, found: Collected): string {
  const key = factKey('association', '/name/official/ar');
  const known = facts.get(key);
  const name = chooseName(withJoinedLines(cover), stretches);
  if (known === undefined && name !== undefined) {
    const [first, ...again] = name.mentions;
    const grounds: Grounds = name.isOnCover
      ? { confidence: 'likely', basis: 'position' }
      : { confidence: 'likely', basis: 'frequency' };
    facts.set(key, name.text);
    if (first !== undefined)
      found.field('association', '/name/official/ar', linesWithin(first.stretch, cover), grounds);
    for (const { stretch } of again)
      found.claims.push({
        stretch,
        use: 'value',
        place: { file: 'association', pointer: '/name/official/ar' },
      });
  } else if (known === undefined) {
    facts.set(key, missingName);
    found.fields.push({
      file: 'association',
      pointer: '/name/official/ar',
      confidence: 'doubtful',
      basis: 'assumed',
      sources: [],
    });
    found.note('import/no-name', 'warning', {});
  }
  const text = String(facts.get(key));
  noteOtherNames(text, mentionsIn(stretches), found);
  claimRepetitions(text, loose, found);
  return text;
}

/** The name again on the cover or in the margins, in the same words. */
function claimRepetitions(name: string, loose: readonly Element[], found: Collected): void {
  const place = { file: 'association', pointer: '/name/official/ar' } as const;
  const texts = loose.flatMap((element) => (element.kind === 'table' ? element.rows.flat() : [element]));
  for (const text of texts) {
    const start = text.text.indexOf(name);
    if (start >= 0)
      found.claims.push({ stretch: within(text, { start, end: start + name.length }), use: 'value', place });
  }
}

/** Every other form of a name is said once: which one is right is for the association to say. */
function noteOtherNames(name: string, mentions: ReturnType<typeof mentionsIn>, found: Collected): void {
  const own = formOf(name);
  const seen = new Set<string>();
  for (const { stretch } of mentions) {
    const form = formOf(stretch.text);
    if (seen.has(form) || own.startsWith(form) || form === own) continue;
    seen.add(form);
    found.note('import/other-name', 'warning', { text: stretch.text, name }, stretch);
  }
}

function formOf(text: string): string {
  return foldedText(text, 'orthographic').replaceAll(/\s+/g, ' ').trim();
}

/** Lines of one paragraph of a cover are one text: «جمعية …» / «بمنطقة …». */
function withJoinedLines(cover: readonly Element[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const element of cover) {
    if (element.kind === 'table') {
      joined.push(...element.rows.flat());
      continue;
    }
    const last = joined.at(-1);
    const goesOn =
      element.isContinued &&
      last?.block === element.block &&
      /^(?:ب|ل|لل)(?:منطق|محافظ|مدين|رعاي|خدم|تنمي)/.test(element.text);
    if (goesOn)
      joined[joined.length - 1] = { ...last, end: element.end, text: `${last.text} ${element.text}` };
    else joined.push(element);
  }
  return joined;
}

/** The lines that a joined text is made of. */
function linesWithin(stretch: Stretch, cover: readonly Element[]): Stretch[] {
  const lines = cover.filter(
    (element): element is Line =>
      element.kind !== 'table' &&
      element.block === stretch.block &&
      element.start >= stretch.start &&
      element.end <= stretch.end,
  );
  return lines.length > 1 ? lines : [stretch];
}

const legalWord = /\b(?:association|society|foundation|charity|organi[sz]ation)\b/i;
const othersName = /\b(?:national cent(?:er|re)|ministry|kingdom|king|vision|kacst|ncnp|bank)\b/i;

/** A line in Latin letters that is called like the association, or like the host of its address. */
function readLatinName({ cover, loose }: Places, facts: Facts, found: Collected): void {
  const host = hostWord(facts);
  const lines = [...cover, ...loose].filter((element): element is Line => element.kind !== 'table');
  const isLatin = ({ text }: Line) => /^[A-Za-z][A-Za-z .&'-]{2,60}$/.test(text) && !othersName.test(text);
  const latin = lines.filter(isLatin);
  const isOwn = ({ text }: Line) => {
    const letters = text.toLowerCase().replaceAll(/[^a-z]/g, '');
    return host !== undefined && host.length >= 4 && (letters.startsWith(host) || letters === host);
  };
  const chosen = latin.find(isOwn) ?? latin.find(({ text }) => legalWord.test(text));
  if (chosen === undefined) return;
  for (const line of latin.filter(({ text }) => text === chosen.text))
    addFact('association', '/name/official/en', chosen.text, line, inferred, facts, found);
}

/** `robotweak` of `contact@robotweak.com`. */
function hostWord(facts: Facts): string | undefined {
  const email = String(facts.get(factKey('association', '/contact/email')) ?? '');
  const website = String(facts.get(factKey('association', '/contact/website')) ?? '');
  const host = email.split('@')[1] ?? website.replace(/^https?:\/\//, '').replace(/^www\./, '');
  const word = host
    .toLowerCase()
    .split('.')[0]
    ?.replaceAll(/[^a-z0-9-]/g, '');
  return word === undefined || word === '' || /^(?:gmail|hotmail|outlook|yahoo|icloud|live)$/.test(word)
    ? undefined
    : word;
}

const country = /^المملكة العربية السعودية$/;

/** «المملكة العربية السعودية - الرياض - حي كذا», or an address after its label. */
function readAddress({ loose }: Places, facts: Facts, found: Collected): void {
  const lines = loose.filter((element): element is Line => element.kind !== 'table');
  const known = facts.get(factKey('association', '/contact/address/ar'));
  const isAddress = ({ text }: Line) => {
    const parts = placesIn(text);
    return (
      parts.length >= 2 &&
      (country.test(parts[0]!.text) ||
        formOf(text).replaceAll(/[\s،,-]/g, '') === formOf(String(known ?? '')).replaceAll(/[\s،,-]/g, ''))
    );
  };
  const line =
    lines.find((one) => isAddress(one)) ?? (known === undefined ? lines.find(looksLikeAddress) : undefined);
  if (line === undefined) return;
  addFact('association', '/contact/address/ar', line.text, line, inferred, facts, found);
  const [city, district] = placesIn(line.text).filter(({ text }) => !country.test(text));
  if (city !== undefined) addField('/seat/city/ar', within(line, city), inferred, facts, found);
  if (district !== undefined) addField('/seat/district/ar', within(line, district), guessed, facts, found);
}

/** A field that a text says which is another field as well. */
function addField(pointer: string, source: Stretch, grounds: Grounds, facts: Facts, found: Collected): void {
  const key = factKey('association', pointer);
  if (facts.has(key)) return;
  facts.set(key, source.text);
  found.fields.push({ file: 'association', pointer, sources: [source], ...grounds });
}

/** Three short parts with dashes and without a verb or a number: «الرياض - عرقه - ملتقى مسك». */
function looksLikeAddress({ text }: Line): boolean {
  const parts = placesIn(text);
  return (
    parts.length >= 3 && parts.every((part) => part.text.split(/\s+/).length <= 3) && !/[:.@\d]/.test(text)
  );
}

function placesIn(text: string): { readonly start: number; readonly end: number; readonly text: string }[] {
  return Array.from(text.matchAll(/[^-–،,/|]+/g), ({ 0: part, index }) => {
    const start = index + (part.length - part.trimStart().length);
    return { start, end: start + part.trim().length, text: part.trim() };
  }).filter((part) => part.text !== '');
}

/** «بمنطقة مكة المكرمة» in a name says where the association is. */
function readSeat(name: string, facts: Facts, found: Collected): void {
  const region = /\sب(?<region>منطقة\s+.+)$/.exec(name)?.groups?.['region'];
  const key = factKey('association', '/seat/region/ar');
  const source =
    found.fields.find(({ file, pointer }) => file === 'association' && pointer === '/name/official/ar')
      ?.sources ?? [];
  if (region === undefined || facts.has(key)) return;
  facts.set(key, region);
  found.fields.push({ file: 'association', pointer: '/seat/region/ar', sources: source, ...inferred });
}

/** The digits of a document, where it has one kind only; numbers and addresses that are always Latin do not count. */
function digitsOf(stretches: readonly Stretch[]): 'arabicIndic' | 'latin' | undefined {
  const texts = stretches.map(({ text }) => withoutIdentifiers(text)).join('\n');
  const [arabic, latin] = [
    /[٠-٩]/.test(texts),
    /(?<![A-Za-z\d])(?<![A-Za-z][-_./])\d+(?![A-Za-z\d])/.test(texts),
  ];
  if (arabic === latin) return undefined;
  return arabic ? 'arabicIndic' : 'latin';
}

function withoutIdentifiers(text: string): string {
  return identifiersIn(text).reduce((rest, { written }) => rest.replace(written, ''), text);
}

/** The name of a folder: from the host of the address, or the name in Latin letters. */
function suggestedId(facts: Facts): string | undefined {
  const latin = String(facts.get(factKey('association', '/name/official/en')) ?? '');
  const id = (hostWord(facts) ?? latin.toLowerCase())
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return /^[a-z][a-z0-9-]{0,62}$/.test(id) ? id : undefined;
}

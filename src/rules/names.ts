/** The names of associations: what profiles call them, and what texts do. */
import { foldedText, sourceRange } from '../arabic/fold.ts';
import { spellingDistance } from '../arabic/spelling.ts';
import type { Dossier, Neighbour, PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import type { TextRange } from '../model/position.ts';
import { passagesOf, type Passage } from './reading.ts';

/** A name of a profile without the word for its kind: «معرفة» of «جمعية معرفة». */
export interface KnownName {
  /** As the profile writes it. */
  readonly written: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly letters: string;
  /** The word for its kind, folded: «جمعيه»; none where the profile gives the name without it. */
  readonly head: string | undefined;
  /** Whether that word has the article: «الجمعية الخيرية بكذا». */
  readonly isDefinite: boolean;
}

/** How closely a text writes a known name: as it is, in a near spelling, or only its beginning. */
export type Likeness = 'exact' | 'near' | 'part';

/** Whose name a text writes. */
export type Owner =
  | { readonly kind: 'own'; readonly name: KnownName; readonly likeness: Likeness }
  | { readonly kind: 'neighbour'; readonly neighbour: Neighbour; readonly likeness: Likeness }
  /** A name of no known association; `isSure` where it can hardly be anything but a name. */
  | { readonly kind: 'unknown'; readonly isSure: boolean };

/** A place at which a text names an association. */
export interface NameMention {
  readonly passage: Passage;
  /** The name as the text writes it. */
  readonly range: TextRange;
  readonly owner: Owner;
  /** Whether the words around it speak of dealing with another body. */
  readonly isPartner: boolean;
  /** What stands between the name and what follows as if it belonged to it; only after the own name. */
  readonly extension?: Extension;
}

/** Words that follow the own name as if they were part of it. */
export interface Extension {
  readonly kind: 'descriptor' | 'place';
  readonly range: TextRange;
}

const head = '(?:جمعيه|موسسه|مبره)';
const leadingHead = new RegExp(`^(ال)?(${head}) `);
const letter = /\p{L}/u;

/** «لجمعية معرفة بالمدينة»: the word for the kind, and the words after it up to the next sign. */
const mention = new RegExp(
  String.raw`(?<![ء-ي])[وف]?(?:[بكل]?|([بك]?ال|لل))(${head}) (?=[«"“(]?((?:[ء-ي]+[»"”)]? ?){1,14}))`,
  'g',
);

const oneOf = (words: string, separator = ' ') => `(?:${words.split(separator).join('|')})`;
const comma = '، ';

/** Words after «جمعية» that describe any association and name none, in folded spelling. */
const describing = oneOf(
  'ا غير اي كل ذات ذو تابعه بلا هي هو او ام ثم قد لا لم لن ان اذا من في عن علي الي مع بين حتي كما لها له بها به ' +
    'التي الذي هذه تلك ما اخري مثل وفق عند لدي حسب ضمن خلال بعد قبل منذ لان لانها بان عموميه معروفه محليه ' +
    'قايمه ناشيه كبيره صغيره متوسطه جديده قديمه واحده مرخصه مسجله متخصصه مانحه شريكه رايده نموذجيه رسميه ' +
    'معتمده مستقله',
);
/** The same, by their form: a verb, an indefinite adjective, a purpose, something joined by «و». */
const describingForm = oneOf(
  [
    String.raw`[يتن]\p{L}{2,}(?<!ه|ات)`,
    String.raw`\p{L}{2,}يه`,
    String.raw`ل${oneOf('ل تحفيظ رعاي خدم تنمي كفال دعم نشر')}\p{L}*`,
    String.raw`و\p{L}+`,
  ].join(' '),
);
const generic = new RegExp(`^(?:${describing}|${describingForm})$`, 'u');

const adjectives = `ال${oneOf('خيريه اهليه تعاونيه تطوعيه نساييه اجتماعيه تنمويه دعويه صحيه سعوديه وطنيه')}`;
const adjective = new RegExp(`^${adjectives}$`);

/** Another association's field of work, which a copied template leaves behind a name. */
const field = `لل${oneOf('خدمات تنميه رعايه تاهيل اسكان مساعدات اعمال')}`;
const ofField = `ال${oneOf('اجتماعيه انسانيه خيريه تنمويه اسريه مجتمعيه صحيه اهليه تطوعيه')}`;
const descriptor = new RegExp(
  String.raw`^ (?:${field}(?: ${ofField})+|${adjectives}(?: ${field}(?: ${ofField})*)?)(?!\p{L})`,
  'u',
);

const kindOfPlace = oneOf('منطقه محافظه مدينه مركز قريه هجره حي');
const city = oneOf(
  'المدينه المنوره، مكه المكرمه، مكه، الرياض، جده، الدمام، الطايف، بريده، تبوك، ابها، حايل، جازان، نجران، الباحه، عرعر، سكاكا، الاحساء، ينبع',
  comma,
);
const place = new RegExp(
  String.raw`^ ب(?:${kindOfPlace} \p{L}+(?: ${oneOf('المكرمه المنوره الشرقيه الشماليه')})?|${city})(?!\p{L})`,
  'u',
);
/** «لرعاية», «للخدمات»: what an association is for, where its name goes on with it. */
const purpose = /^ ?ل(?:ل|رعايه|خدمه|تنميه|كفاله)/;

/** The fewest letters of a name that no ordinary word resembles. */
const unmistakable = 8;

const partnership = new RegExp(
  oneOf(
    'شراك، شريك، شركاء، بالتعاون، التعاون مع، تعاونا مع، تعاونها مع، اتفاقي، مذكره، تنسيق، تكامل، تحال الي، يحال الي، احاله الي، منفذ',
    comma,
  ),
);
const sentenceEnd = /[.؛!؟]/;
/** How many letters before and after a name show what is said of it. */
const before = 80;
const after = 50;

/** The Arabic names of an association: official, short and other accepted ones. */
export function knownNamesOf(profile: Association): readonly KnownName[] {
  const known = namesOfProfiles.get(profile);
  if (known !== undefined) return known;
  const { official, short, aliases = [] } = profile.name;
  const names = [official.ar, short?.ar, ...aliases].flatMap((name) => nameOf(name) ?? []);
  namesOfProfiles.set(profile, names);
  return names;
}

const namesOfProfiles = new WeakMap<Association, readonly KnownName[]>();

function nameOf(written: string | undefined): KnownName | undefined {
  if (written === undefined || /\[\[|\{\{/.test(written)) return undefined;
  const folded = foldedText(written, 'orthographic').trim();
  const [leading = '', article, head] = leadingHead.exec(folded) ?? [];
  const text = folded.slice(leading.length);
  const words = text.match(/[a-z\u0620-\u064A]+/g) ?? [];
  const letters = words.join('');
  if (!/^[\u0620-\u064A]{2,}$/.test(letters)) return undefined;
  return { written: written.trim(), words, letters, head, isDefinite: article !== undefined };
}

/** Every place at which a policy names an association in Arabic, with its kind or, where that is sure, without. */
export function nameMentionsOf(dossier: Dossier, policy: PolicyEntry): readonly NameMention[] {
  const known = mentionsOfPolicies.get(policy);
  if (known !== undefined) return known;
  const mentions = passagesOf(policy)
    .filter(({ language }) => language === 'ar')
    .flatMap((passage) => [...mentionsIn(passage, dossier)]);
  mentionsOfPolicies.set(policy, mentions);
  return mentions;
}

const mentionsOfPolicies = new WeakMap<PolicyEntry, readonly NameMention[]>();

function* mentionsIn(passage: Passage, dossier: Dossier): Generator<NameMention> {
  const { folded } = passage;
  const own = knownNamesOf(dossier.association.data);
  const read: TextRange[] = [];

  for (const found of folded.text.matchAll(mention)) {
    const [whole, article, kind = '', name = ''] = found;
    const end = found.index + whole.length;
    const written: Written = {
      head: kind,
      isDefinite: article !== undefined,
      words: wordsIn(name, folded.text.indexOf(name, end)),
    };
    const owner = ownerOf(written, own, dossier.neighbours);
    if (owner === undefined) continue;
    const beginning = found.index + whole.indexOf(kind) - (article === undefined ? 0 : article.length);
    const range = { start: beginning, end: owner.end };
    read.push(range);
    yield described(passage, range, owner.owner);
  }
  for (const { name, range } of bareNamesIn(passage, own)) {
    if (read.some(({ start, end }) => start <= range.start && range.end <= end)) continue;
    yield described(passage, range, { kind: 'own', name, likeness: 'near' });
  }
}

function described(passage: Passage, range: TextRange, owner: Owner): NameMention {
  const { folded } = passage;
  const extension = owner.kind === 'own' ? extensionAfter(passage, range.end) : undefined;
  const preceding = folded.text
    .slice(Math.max(0, range.start - before), range.start)
    .split(sentenceEnd)
    .at(-1);
  const following = folded.text.slice(range.end, range.end + after).split(sentenceEnd)[0];
  return {
    passage,
    range: sourceRange(folded, range.start, range.end),
    owner,
    isPartner: partnership.test(`${preceding ?? ''} ${following ?? ''}`),
    ...(extension === undefined ? {} : { extension }),
  };
}

/** «للخدمات الاجتماعية» or «بمنطقة الرياض» right after a name. */
function extensionAfter({ folded }: Passage, end: number): Extension | undefined {
  const rest = folded.text.slice(end, end + before);
  for (const [kind, pattern] of [['descriptor', descriptor] as const, ['place', place] as const]) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { kind, range: sourceRange(folded, end + 1, end + found.length) };
  }
  return undefined;
}

interface FoldedWord extends TextRange {
  readonly text: string;
}

function wordsIn(text: string, offset: number): FoldedWord[] {
  return Array.from(text.matchAll(/[\u0620-\u064A]+/g), ({ 0: word, index }) => ({
    text: word,
    start: offset + index,
    end: offset + index + word.length,
  }));
}

/** What a text writes where it may name an association. */
interface Written {
  readonly head: string;
  readonly isDefinite: boolean;
  readonly words: readonly FoldedWord[];
}

/** Whose name some words begin with, and where it ends; nothing where they describe any association. */
function ownerOf(
  written: Written,
  own: readonly KnownName[],
  neighbours: readonly Neighbour[],
): { readonly owner: Owner; readonly end: number } | undefined {
  const [first, second] = written.words;
  if (first === undefined) return undefined;
  const mine = nearest(written, own);
  const ownMatch = mine && { owner: { kind: 'own', ...mine } as const, end: mine.end };
  if (mine?.likeness === 'exact') return ownMatch;
  const theirs = nearestNeighbour(written, own, neighbours);
  if (theirs !== undefined && (mine === undefined || theirs.distance < mine.distance)) {
    const { neighbour, likeness, end } = theirs;
    return { owner: { kind: 'neighbour', neighbour, likeness }, end };
  }
  const isDescription = generic.test(first.text) && !adjective.test(second?.text ?? '');
  if (isDescription && (mine === undefined || mine.name.letters.length < unmistakable)) return undefined;
  if (mine !== undefined) return ownMatch;
  if (written.isDefinite) return undefined;
  // Many public bodies are called «مؤسسة».
  const isSure = looksLikeName(written.words) && (own[0]?.head ?? written.head) === written.head;
  return { owner: { kind: 'unknown', isSure }, end: endOfUnknown(written.words) };
}

interface Near {
  readonly name: KnownName;
  readonly likeness: Likeness;
  readonly distance: number;
  readonly end: number;
}

/** Farther than any near spelling: only the beginning of a name is written. */
const distanceOfPart = 9;

/** The name that some words write, in its own spelling or in one near to it; the longest of the nearest. */
function nearest(written: Written, names: readonly KnownName[]): Near | undefined {
  let best: Near | undefined;
  for (const name of names) {
    if (name.isDefinite !== written.isDefinite) continue;
    for (const near of likenessesOf(written, name)) {
      const isBetter =
        best === undefined ||
        near.distance < best.distance ||
        (near.distance === best.distance && near.end > best.end);
      if (isBetter) best = near;
    }
  }
  return best;
}

function* likenessesOf({ head, words }: Written, name: KnownName): Generator<Near> {
  for (const count of [name.words.length, name.words.length + 1, name.words.length - 1]) {
    if (count < 1 || count > words.length) continue;
    const letters = words.slice(0, count).map(({ text }) => text);
    // «مؤسسة معرفة» is not «جمعية معرفة».
    const distanceOfHeads = name.head === undefined || name.head === head ? 0 : 1;
    const distance = nearDistance(letters, name);
    if (distance === undefined) continue;
    const far = distance + distanceOfHeads;
    yield { name, distance: far, likeness: far === 0 ? 'exact' : 'near', end: words[count - 1]!.end };
  }
  const count = wordsOfPart(words, name);
  if (count > 0) yield { name, distance: distanceOfPart, likeness: 'part', end: words[count - 1]!.end };
}

/** How many words of a name are written where it breaks off; none where another name goes on. */
function wordsOfPart(words: readonly FoldedWord[], name: KnownName): number {
  const count = name.words.findIndex((word, index) => words[index]?.text !== word);
  if (count < 1 || adjective.test(words[count]?.text ?? '')) return 0;
  const rest = words
    .slice(count)
    .map(({ text }) => ` ${text}`)
    .join('');
  return descriptor.test(rest) || place.test(rest) || purpose.test(rest) ? 0 : count;
}

function nearestNeighbour(
  written: Written,
  own: readonly KnownName[],
  neighbours: readonly Neighbour[],
): (Near & { readonly neighbour: Neighbour }) | undefined {
  let best: (Near & { readonly neighbour: Neighbour }) | undefined;
  for (const neighbour of neighbours) {
    const names = knownNamesOf(neighbour.profile).filter((name) => !own.some((mine) => begins(mine, name)));
    const near = nearest(written, names);
    if (near === undefined || (near.likeness === 'part' && !looksLikeName(written.words))) continue;
    if (best === undefined || near.distance < best.distance) best = { ...near, neighbour };
  }
  return best;
}

/** Whether one name begins with another, so that the other alone may be either. */
export function begins(longer: KnownName, shorter: KnownName): boolean {
  return shorter.words.every((word, index) => longer.words[index] === word);
}

/** How far apart a written and a known name are, where they may be one; longer names forgive more. */
function nearDistance(words: readonly string[], name: KnownName): number | undefined {
  const letters = words.join('');
  if (letters === name.letters) return 0;
  const length = name.letters.length;
  const most = length < 5 ? 0 : length < unmistakable ? 1 : length < 20 ? 2 : 3;
  if (Math.abs(letters.length - length) > most + 2) return undefined;
  if (withoutArticles(words) === withoutArticles(name.words)) return 1;
  const distance = spellingDistance(letters, name.letters);
  return distance > 0 && distance <= most ? distance : undefined;
}

function withoutArticles(words: readonly string[]): string {
  return words.map((word) => word.replace(/^(?:ال|لل)(?=[\u0620-\u064A]{3})/, '')).join('');
}

/** «البر بجدة», «إحسان الخيرية», «رفاق لرعاية الأيتام»; not «جمعية وطنهم …». */
function looksLikeName(words: readonly FoldedWord[]): boolean {
  const [first, second] = words;
  if (first!.text.startsWith('ال') && first!.text.length > 4) return true;
  return second !== undefined && (adjective.test(second.text) || purpose.test(second.text));
}

/** An unknown name is shown by its first word and the descriptions that follow. */
function endOfUnknown(words: readonly FoldedWord[]): number {
  let end = words[0]!.end;
  for (const { text, end: next } of words.slice(1, 5)) {
    if (!adjective.test(text) && !purpose.test(text)) break;
    end = next;
  }
  return end;
}

/** Near spellings of a name of one unmistakable word, such as «روبوتويق», where «جمعية» does not precede. */
function* bareNamesIn(
  { folded }: Passage,
  own: readonly KnownName[],
): Generator<{ readonly name: KnownName; readonly range: TextRange }> {
  const name = own.find(
    ({ words, letters }) =>
      words.length === 1 && letters.length >= unmistakable && !/^(?:ال|است|مست|ان|م)/.test(letters),
  );
  if (name === undefined) return;
  const start = name.letters.slice(0, 2);
  for (let index = folded.text.indexOf(start); index >= 0; index = folded.text.indexOf(start, index + 1)) {
    const word = /^\p{L}+/u.exec(folded.text.slice(index, index + name.letters.length + 4))?.[0] ?? '';
    const isWhole =
      !letter.test(folded.text.slice(index - 1, index)) ||
      /(?<!\p{L})[وفبكل]{1,2}$/u.test(folded.text.slice(Math.max(0, index - 3), index));
    if (!isWhole || (nearDistance([word], name) ?? 0) === 0) continue;
    yield { name, range: { start: index, end: index + word.length } };
  }
}

/** The names of associations: what profiles call them, and what texts do. */
import { foldedText, sourceRange, type Folded } from '../arabic/fold.ts';
import { spellingDistance } from '../arabic/spelling.ts';
import type { Dossier, Neighbour, PolicyEntry } from '../model/dossier.ts';
import type { Association } from '../model/generated/documents.ts';
import type { TextRange } from '../model/position.ts';
import { oncePer } from './kit.ts';
import { passagesOf, saidOf, type Passage } from './reading.ts';
import { perText, type TextAnalysis } from './text-analysis.ts';

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
    'معتمده مستقله مختصه معنيه مناسبه مماثله مشابهه شقيقه مجاوره',
);
/** What names of associations begin with, though it looks like a verb: «جمعية نور الهدى». */
const notVerbs = oneOf(
  'نور نماء ندي نبراس نبع نسيم نجوم نقاء نهر يسر ينابيع يقين تاج تكافل تالف تراحم تازر ترابط',
);
/** The same, by their form: a verb, an indefinite adjective, a purpose, something joined by «و». */
const describingForm = oneOf(
  [
    String.raw`(?!${notVerbs}$)[يتن]\p{L}{2,}(?<!ه|ات)`,
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
export const knownNamesOf = oncePer(({ name }: Association): readonly KnownName[] => {
  const { official, short, aliases = [] } = name;
  return [official.ar, short?.ar, ...aliases].flatMap((written) => nameOf(written) ?? []);
});

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
  const mentionsOf = mentionsAmong(dossier.neighbours)(dossier.association.data);
  return saidOf(arabicPassages(policy), ({ analysis }) => mentionsOf(analysis), asMention);
}

function asMention(mention: Omit<NameMention, 'passage'>, passage: Passage): NameMention {
  return { passage, ...mention };
}

const arabicPassages = oncePer((policy: PolicyEntry): readonly Passage[] =>
  passagesOf(policy).filter(({ language }) => language === 'ar'),
);

/** The mentions in a text, by the neighbours and the own profile that its names are compared with. */
const mentionsAmong = oncePer((neighbours: readonly Neighbour[]) => {
  const nearNeighboursOf = nearNeighboursAmong(neighbours);
  return oncePer((profile: Association) => {
    const own = knownNamesOf(profile);
    const bare = bareNameAmong(own);
    const ownerOf = oncePer((written: Written) => findOwner(written, own, nearNeighboursOf(written)));
    return oncePer((analysis: TextAnalysis) => mentionsIn(analysis, bare, ownerOf));
  });
});

/** A stretch of folded text that is somebody's name. */
interface NamedRange extends TextRange {
  readonly owner: Owner;
}

function mentionsIn(
  analysis: TextAnalysis,
  bareName: KnownName | undefined,
  ownerOf: (written: Written) => Owned | undefined,
): readonly Omit<NameMention, 'passage'>[] {
  const bare = bareName === undefined ? noNames : bareNamesIn(analysis, bareName);
  if (bare.length === 0 && writtenIn(analysis).length === 0) return noMentions;
  const read = writtenIn(analysis).flatMap(({ written, start, ends }): NamedRange[] => {
    const found = ownerOf(written);
    return found === undefined ? [] : [{ owner: found.owner, start, end: ends[found.count - 1]! }];
  });
  return [...read, ...outside(read, bare)].map((one) => described(analysis, one));
}

const noNames: readonly NamedRange[] = [];
const noMentions: readonly Omit<NameMention, 'passage'>[] = [];

/** The ranges that lie in none of some others; both are in the order of the text. */
function outside(others: readonly TextRange[], ranges: readonly NamedRange[]): readonly NamedRange[] {
  let next = 0;
  let furthest = 0;
  return ranges.filter(({ start, end }) => {
    for (; next < others.length && others[next]!.start <= start; next += 1)
      furthest = Math.max(furthest, others[next]!.end);
    return end > furthest;
  });
}

/** What a text writes where it may name an association: one object wherever the text writes the same. */
interface Written {
  readonly head: string;
  readonly isDefinite: boolean;
  readonly words: readonly string[];
}

/** A place in folded text that may name an association, and where each of its words ends. */
interface WrittenPlace {
  readonly written: Written;
  readonly start: number;
  readonly ends: readonly number[];
}

const writtenIn = perText(({ folded: { text } }): readonly WrittenPlace[] => {
  const known = new Map<string, Written>();
  return Array.from(text.matchAll(mention), (found) => {
    const [whole, article, head = '', name = ''] = found;
    const offset = text.indexOf(name, found.index + whole.length);
    const words = Array.from(name.matchAll(/[\u0620-\u064A]+/g));
    const isDefinite = article !== undefined;
    const key = [isDefinite ? 'ال' : '', head, ...words.map(([word]) => word)].join(' ');
    const written = known.get(key) ?? { head, isDefinite, words: words.map(([word]) => word) };
    known.set(key, written);
    return {
      written,
      start: found.index + whole.indexOf(head) - (article === undefined ? 0 : article.length),
      ends: words.map(({ 0: word, index }) => offset + index + word.length),
    };
  });
});

function described(analysis: TextAnalysis, { owner, ...range }: NamedRange): Omit<NameMention, 'passage'> {
  const { folded } = analysis;
  const extension = owner.kind === 'own' ? extensionAfter(folded, range.end) : undefined;
  const preceding = folded.text
    .slice(Math.max(0, range.start - before), range.start)
    .split(sentenceEnd)
    .at(-1);
  const following = folded.text.slice(range.end, range.end + after).split(sentenceEnd)[0];
  return {
    range: sourceRange(folded, range.start, range.end),
    owner,
    isPartner: partnership.test(`${preceding ?? ''} ${following ?? ''}`),
    ...(extension === undefined ? {} : { extension }),
  };
}

/** «للخدمات الاجتماعية» or «بمنطقة الرياض» right after a name. */
function extensionAfter(folded: Folded, end: number): Extension | undefined {
  const rest = folded.text.slice(end, end + before);
  for (const [kind, pattern] of [['descriptor', descriptor] as const, ['place', place] as const]) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return { kind, range: sourceRange(folded, end + 1, end + found.length) };
  }
  return undefined;
}

/** Whose name some words begin with, and how many of them are the name. */
interface Owned {
  readonly owner: Owner;
  readonly count: number;
}

/** Whose name some words begin with; nothing where they describe any association. */
function findOwner(
  written: Written,
  own: readonly KnownName[],
  nearNeighbours: readonly NearNeighbour[],
): Owned | undefined {
  const [first, second] = written.words;
  if (first === undefined) return undefined;
  const mine = nearestOf(own.flatMap((name) => likenessesOf(written, name)));
  const ownMatch = mine && { owner: { kind: 'own', ...mine } as const, count: mine.count };
  const longer = mine?.likeness === 'exact' ? longerNameThan(mine, written, own) : undefined;
  if (longer !== undefined) return { owner: { kind: 'own', ...longer }, count: longer.count };
  if (mine?.likeness === 'exact') return ownMatch;
  const theirs = nearestNeighbour(written, own, nearNeighbours);
  if (theirs !== undefined && (mine === undefined || theirs.distance < mine.distance)) {
    const { neighbour, likeness, count } = theirs;
    return { owner: { kind: 'neighbour', neighbour, likeness }, count };
  }
  const isDescription = generic.test(first) && !adjective.test(second ?? '');
  if (isDescription && (mine === undefined || mine.name.letters.length < unmistakable)) return undefined;
  if (mine !== undefined) return ownMatch;
  if (written.isDefinite) return undefined;
  // Many public bodies are called «مؤسسة».
  const isSure = looksLikeName(written.words) && (own[0]?.head ?? written.head) === written.head;
  return { owner: { kind: 'unknown', isSure }, count: wordsOfUnknown(written.words) };
}

/** «جمعية الزيزفون لتنمية الأسر»: the short name is right, but the longer one goes on and is misspelt. */
function longerNameThan(exact: Near, written: Written, own: readonly KnownName[]): Near | undefined {
  const longer = own.filter(
    (name) => name.words.length > exact.name.words.length && begins(name, exact.name),
  );
  return nearestOf(
    longer
      .flatMap((name) => likenessesOf(written, name))
      .filter(({ likeness, count }) => likeness === 'near' && count > exact.count),
  );
}

interface Near {
  readonly name: KnownName;
  readonly likeness: Likeness;
  readonly distance: number;
  /** How many words write the name. */
  readonly count: number;
}

/** Farther than any near spelling: only the beginning of a name is written. */
const distanceOfPart = 9;

/** The nearest, and of those that are as near the one with the most words. */
function nearestOf(all: readonly Near[]): Near | undefined {
  let best: Near | undefined;
  for (const near of all) {
    const isBetter =
      best === undefined ||
      near.distance < best.distance ||
      (near.distance === best.distance && near.count > best.count);
    if (isBetter) best = near;
  }
  return best;
}

/** How some words write a name: in its own spelling, in one near to it, or only its beginning. */
function likenessesOf({ head, isDefinite, words }: Written, name: KnownName): Near[] {
  if (name.isDefinite !== isDefinite) return [];
  const near = [name.words.length, name.words.length + 1, name.words.length - 1].flatMap((count): Near[] => {
    if (count < 1 || count > words.length) return [];
    // «مؤسسة معرفة» is not «جمعية معرفة».
    const distanceOfHeads = name.head === undefined || name.head === head ? 0 : 1;
    const distance = nearDistance(words.slice(0, count), name);
    if (distance === undefined) return [];
    const far = distance + distanceOfHeads;
    return [{ name, distance: far, likeness: far === 0 ? 'exact' : 'near', count }];
  });
  const count = wordsOfPart(words, name);
  return count > 0 ? [...near, { name, distance: distanceOfPart, likeness: 'part', count }] : near;
}

/** How many words of a name are written where it breaks off; none where another name goes on. */
function wordsOfPart(words: readonly string[], name: KnownName): number {
  const count = name.words.findIndex((word, index) => words[index] !== word);
  if (count < 1 || adjective.test(words[count] ?? '')) return 0;
  const rest = words
    .slice(count)
    .map((word) => ` ${word}`)
    .join('');
  return descriptor.test(rest) || place.test(rest) || purpose.test(rest) ? 0 : count;
}

/** A neighbour some of whose names are like what is written. */
interface NearNeighbour {
  readonly neighbour: Neighbour;
  readonly names: readonly Near[];
}

/** Compares what is written with the names of all neighbours, once for each of them. */
function nearNeighboursAmong(
  neighbours: readonly Neighbour[],
): (written: Written) => readonly NearNeighbour[] {
  return oncePer((written: Written) =>
    neighbours.flatMap((neighbour): NearNeighbour[] => {
      const names = knownNamesOf(neighbour.profile).flatMap((name) => likenessesOf(written, name));
      return names.length === 0 ? [] : [{ neighbour, names }];
    }),
  );
}

function nearestNeighbour(
  { words }: Written,
  own: readonly KnownName[],
  neighbours: readonly NearNeighbour[],
): (Near & { readonly neighbour: Neighbour }) | undefined {
  let best: (Near & { readonly neighbour: Neighbour }) | undefined;
  for (const { neighbour, names } of neighbours) {
    const near = nearestOf(names.filter(({ name }) => !own.some((mine) => begins(mine, name))));
    if (near === undefined || (near.likeness === 'part' && !looksLikeName(words))) continue;
    if (best === undefined || near.distance < best.distance) best = { neighbour, ...near };
  }
  return best;
}

/** Whether one name begins with another, so that the other alone may be either. */
export function begins(longer: KnownName, shorter: KnownName): boolean {
  return shorter.words.every((word, index) => longer.words[index] === word);
}

/** How far apart a written and a known name are, where they may be one; longer names forgive more. */
function nearDistance(words: readonly string[], name: KnownName): number | undefined {
  const { length } = name.letters;
  const most = length < 5 ? 0 : length < unmistakable ? 1 : length < 20 ? 2 : 3;
  if (Math.abs(lettersIn(words) - length) > most + 2) return undefined;
  const letters = words.join('');
  if (letters === name.letters) return 0;
  if (withoutArticles(words) === withoutArticles(name.words)) return 1;
  const distance = spellingDistance(letters, name.letters);
  return distance > 0 && distance <= most ? distance : undefined;
}

function lettersIn(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

function withoutArticles(words: readonly string[]): string {
  return words.map((word) => word.replace(/^(?:ال|لل)(?=[\u0620-\u064A]{3})/, '')).join('');
}

/** «البر بجدة», «إحسان الخيرية», «رفاق لرعاية الأيتام»; not «جمعية وطنهم …». */
function looksLikeName([first = '', second]: readonly string[]): boolean {
  if (first.startsWith('ال') && first.length > 4) return true;
  return second !== undefined && (adjective.test(second) || purpose.test(second));
}

/** An unknown name is shown by its first word and the descriptions that follow, over nouns with the article. */
function wordsOfUnknown(words: readonly string[]): number {
  let count = 1;
  for (const [index, word] of words.slice(1, 5).entries()) {
    if (adjective.test(word) || purpose.test(` ${word}`)) count = index + 2;
    else if (!word.startsWith('ال')) break;
  }
  return count;
}

/** A name of one unmistakable word, such as «روبوتويق». */
function bareNameAmong(own: readonly KnownName[]): KnownName | undefined {
  return own.find(
    ({ words, letters }) =>
      words.length === 1 && letters.length >= unmistakable && !/^(?:ال|است|مست|ان|م)/.test(letters),
  );
}

/** Near spellings of such a name, where «جمعية» does not precede. */
function bareNamesIn({ folded }: TextAnalysis, name: KnownName): readonly NamedRange[] {
  const found: NamedRange[] = [];
  const start = name.letters.slice(0, 2);
  for (let index = folded.text.indexOf(start); index >= 0; index = folded.text.indexOf(start, index + 1)) {
    const word = /^\p{L}+/u.exec(folded.text.slice(index, index + name.letters.length + 4))?.[0] ?? '';
    const isWhole =
      !letter.test(folded.text.slice(index - 1, index)) ||
      /(?<!\p{L})[وفبكل]{1,2}$/u.test(folded.text.slice(Math.max(0, index - 3), index));
    if (!isWhole || (nearDistance([word], name) ?? 0) === 0) continue;
    const owner: Owner = { kind: 'own', name, likeness: 'near' };
    found.push({ owner, start: index, end: index + word.length });
  }
  return found;
}

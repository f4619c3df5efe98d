/** The name of the association, as a document writes it. */
import { foldedText } from '../../arabic/fold.ts';
import { wordsOf, type Word } from '../../arabic/words.ts';
import type { TextRange } from '../../model/position.ts';
import type { Stretch } from '../../model/recognition.ts';
import { within } from './stretches.ts';

/** A name with the stretch that says it. */
export interface NameMention {
  readonly stretch: Stretch;
  /** In folded spelling, the words apart. */
  readonly words: readonly string[];
}

/** The name that was chosen, how it was found, and the other names of the document. */
export interface FoundName {
  readonly mentions: readonly NameMention[];
  readonly text: string;
  readonly isOnCover: boolean;
  readonly others: readonly NameMention[];
}

const head = /^(?:ال)?(?:جمعي[هة]|مؤسس[هة]|موسسه|جمعيه)$/;
/** Words with which a name does not go on. */
const stops =
  /^(?:(?:ال|لل|بال)?(?:سياسات|سياسه|اجراءات|علاقه|علاقات|عموميه|مجلس|اجتماع)|علي|في|عن|الي|من|التي|الذي|ان|او|و|مع|حسب|وفق|كما|قامت|تضع|هي|هو|كافه|جميع|بتاريخ|قمنا|وذلك|بما|لدي|عبر|المستفيد|المستفيدين|رقم|ترخيص|مسجله|مرخصه|بهدف|اهميه)$/;
/** Words that go on with a name without being «ال…»: «لرعاية»، «بمنطقة». */
const continuation = /^(?:ل|ب)[\u0621-\u064A]{3,}$|^ال[\u0621-\u064A]{2,}$|^و?ال[\u0621-\u064A]{2,}$/;
const longestName = 8;

/** Every mention of an association in some stretches; in a sentence a name ends where it plausibly does. */
export function mentionsIn(stretches: readonly Stretch[]): NameMention[] {
  return stretches.flatMap((stretch) => {
    const words = wordsOf(stretch.text);
    return words.flatMap((word, place): NameMention[] => {
      const mention = mentionAt(stretch, words, word, place);
      return mention === undefined ? [] : [mention];
    });
  });
}

function mentionAt(
  stretch: Stretch,
  words: readonly Word[],
  word: Word,
  place: number,
): NameMention | undefined {
  const folded = foldedText(word.text, 'orthographic').trim();
  const bare = folded.replace(/^[بلوفك](?=جمعيه$|موسسه$)/, '');
  if (!/^(?:جمعيه|موسسه)$/.test(bare)) return undefined;
  const following = words.slice(place + 1, place + longestName);
  const count = nameLength(following, stretch.text);
  if (count === 0) return undefined;
  const range: TextRange = {
    start: word.start + (folded.length - bare.length),
    end: following[count - 1]!.end,
  };
  return {
    stretch: within(stretch, range),
    words: [bare, ...following.slice(0, count).map(({ text }) => foldedText(text, 'orthographic').trim())],
  };
}

/** How many words after «جمعية» are its name. */
function nameLength(words: readonly Word[], text: string): number {
  let count = 0;
  for (const [place, word] of words.entries()) {
    const folded = foldedText(word.text, 'orthographic').trim();
    const before = text.slice(place === 0 ? word.start : words[place - 1]!.end, word.start);
    if (stops.test(folded) || /[،,.:؛()«»\n\d-]/.test(before) || /\d/.test(folded)) break;
    const isPlaceName =
      /^(?:مكه|جده|الرياض|حايل|جازان|نجران|ابها|تبوك|عرعر|بريده|عنيزه|المكرمه|المنوره|منطقه|محافظه|مدينه|مركز)$/.test(
        folded,
      );
    if (place > 0 && !continuation.test(folded) && !isPlaceName && !isSecondOfPair(words, place)) break;
    count = place + 1;
  }
  return count;
}

/** «سقيا الماء», «لرعاية مرضى القلب»: after a word with ل or ب its noun follows without an article. */
function isSecondOfPair(words: readonly Word[], place: number): boolean {
  const previous = foldedText(words[place - 1]?.text ?? '', 'orthographic').trim();
  return (
    /^(?:ل|ب)[\u0621-\u064A]{3,}$/.test(previous) &&
    foldedText(words[place + 1]?.text ?? '', 'orthographic')
      .trim()
      .startsWith('ال')
  );
}

/** Chooses the name: the one that stands by itself on the cover, or else what is said most often. */
export function chooseName(cover: readonly Stretch[], elsewhere: readonly Stretch[]): FoundName | undefined {
  const coverLines = cover.filter(({ text }) => isNameLine(text));
  const everywhere = [...mentionsIn(cover), ...mentionsIn(elsewhere)];
  const [line] = coverLines;
  if (line !== undefined) {
    const words = wordsIn(line.text);
    const isSame = (mention: NameMention) => mention.words.join(' ') === words.join(' ');
    return {
      text: line.text,
      mentions: coverLines.filter(({ text }) => text === line.text).map((stretch) => ({ stretch, words })),
      isOnCover: true,
      others: everywhere.filter((mention) => !isSame(mention)),
    };
  }
  const best = mostFrequent(everywhere);
  if (best === undefined) return undefined;
  return {
    text: best.stretch.text,
    mentions: [best],
    isOnCover: false,
    others: everywhere.filter((mention) => !begins(mention.words, best.words)),
  };
}

/** A line that is nothing but the name of an association. */
function isNameLine(text: string): boolean {
  const words = wordsIn(text);
  return (
    head.test(words[0] ?? '') &&
    !(words[0] ?? '').startsWith('ال') &&
    words.length >= 2 &&
    words.length <= longestName + 2 &&
    !words.slice(1).some((word) => stops.test(word)) &&
    !/[:.؛]/.test(text)
  );
}

function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ text: word }) => foldedText(word, 'orthographic').trim());
}

/** The beginning that most mentions share: «جمعية معرفة» of «جمعية معرفة بالمدينة المنورة» and «جمعية معرفة». */
function mostFrequent(mentions: readonly NameMention[]): NameMention | undefined {
  let best: { mention: NameMention; all: NameMention[] } | undefined;
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const all = mentions.filter((other) => begins(other.words, mention.words));
    const isBetter =
      best === undefined ||
      all.length > best.all.length ||
      (all.length === best.all.length && mention.words.length > best.mention.words.length);
    if (isBetter) best = { mention, all };
  }
  return best?.mention;
}

function begins(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, place) => words[place] === word);
}

/** What a policy speaks of, and where: patterns of whole words, and what several rules look for. */
import { durationsIn } from '../arabic/durations.ts';
import { foldedText } from '../arabic/fold.ts';
import { durationsIn as englishDurationsIn } from '../english/durations.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import type { FoundDuration } from '../model/duration.ts';
import type { TextRange } from '../model/position.ts';
import { within, type Place } from '../model/rule.ts';
import { oncePer } from './kit.ts';
import { arabicProse, occursIn, type Passage } from './reading.ts';
import { firstOf, perText, type Analysed } from './text-analysis.ts';

const letter = '[\\u0620-\\u064A\\u066E-\\u06D3]';
const proclitics = '(?:[وف]?(?:[بك]?ال|لل|س(?=[يتن])|[بكل])?)';

/**
 * A pattern of whole words, for text that is orthographically folded. The alternatives are written as
 * one spells; each may have و ف ب ك ل and the article, or the س of the future, before it. `~` is the rest of a word, whatever it
 * is; ` .. ` is a few words of the same sentence, and what may stand before a word.
 */
export function words(...alternatives: readonly string[]): RegExp {
  const spelt = alternatives
    .map((alternative) => foldedText(alternative, 'orthographic'))
    .join('|')
    .replaceAll(' .. ', `[^.؛!؟\\n]{0,60}?(?<!${letter})${proclitics}`)
    .replaceAll('~', `${letter}*`);
  return new RegExp(`(?<!${letter})${proclitics}(?:${spelt})(?!${letter})`, 'u');
}

/** Some words of a passage; the range is of the text as written. */
export interface Mention {
  readonly passage: Passage;
  readonly range: TextRange;
}

/** Where a mention stands, to the character. */
export function placeOf({ passage, range }: Mention): Place {
  return within(passage.at, range);
}

/** The words of a mention as they are written. */
export function wordsOfMention({ passage, range }: Mention): string {
  return passage.text.slice(range.start, range.end);
}

/** The first place at which one of the passages says something. */
export function firstMention(passages: readonly Passage[], pattern: RegExp): Mention | undefined {
  for (const passage of passages) {
    const range = firstOf(pattern, passage);
    if (range !== undefined) return { passage, range };
  }
  return undefined;
}

/** Whether one of the passages says all of some things; each alone may be said of something else. */
export function speaksOf(passages: readonly Passage[], ...patterns: readonly RegExp[]): boolean {
  return passages.some((passage) => patterns.every((pattern) => occursIn(pattern, passage)));
}

/** So many characters of a sentence before and after a place are looked at; hardly any sentence has more. */
const farthest = 1500;

/** The sentence in which a stretch of a text stands; the whole text where none holds it. */
export function sentenceAround({ analysis }: Analysed, { start, end }: TextRange): TextRange {
  const { sentences, text } = analysis;
  const sentence = sentences[lastBegunBy(start, sentences)];
  const around = sentence !== undefined && end <= sentence.end ? sentence : { start: 0, end: text.length };
  return {
    start: Math.max(around.start, start - farthest),
    end: Math.min(around.end, end + farthest),
  };
}

/** The index of the last part that begins no later than a place; parts are in their order. */
function lastBegunBy(place: number, parts: readonly TextRange[]): number {
  let [from, to] = [0, parts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (parts[middle]!.start <= place) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** The durations of an Arabic text. */
export const durationsOf = perText(({ text }): readonly FoundDuration[] => durationsIn(text));

/** The durations of an English text. */
export const englishDurationsOf = perText(({ text }): readonly FoundDuration[] => englishDurationsIn(text));

/** The association declines what was asked of it; that a beneficiary declines something is not meant. */
const refusal = words(
  '(?<!للمستفيد |المستفيد في |له |للمستفيد ان |حقه في |الحق في |حق )(?:رفض|رفضه|رفضها|رفضهم|رفضا|يرفض|ترفض|رفضت)(?! المستفيد)',
  'مرفوض~',
  'عدم (?:ال)?(?:قبول|موافقة|استحقاق|إجابة|تلبية)~',
  '(?:غير مقبول|لم [يت]قبل)~',
  'قبول (?:ال)?طلب~ (?:أو|أم) (?:عدم~|رد~)',
  'قبول(?:ه|ها|هم|ا)? (?:أو|أم) (?:عدم~|(?:ال)?رد(?:ه|ها|هم|ا)?)(?! على)',
  'صرف (?:ال)?نظر عن (?:ال)?(?:طلب|معامل)~',
  '(?:ال)?اعتذار (?:عن (?:ال)?(?:قبول|تقديم|خدمة|طلب)|للمستفيد|لمقدم|من المستفيد)~',
  'استبعاد (?:ال)?(?:طلب|مستفيد)~',
  'رد (?:ال)?طلب~ (?:ل|اذا)~',
  '(?<!المستفيد )[يت]عتذر (?:(?:ال)?(?:جمعية|لجنة|مؤسسة|موظف) )?(?:عن|إلى|لل~)',
  '[يت]ستبعد (?:ال)?(?:طلب|مستفيد|متقدم)~',
  '[يت]رد (?:ال)?طلب~(?! (?:على|إلى|خلال|في|ب))',
);

/** The first place at which an application may be refused; among rights it is the beneficiary who refuses. */
export const firstRefusal = oncePer((policy: PolicyEntry): Mention | undefined =>
  firstMention(
    arabicProse(policy).filter(({ section }) => section !== 'rights'),
    refusal,
  ),
);

/** An answer, a decision or a service that is due to someone. */
export const promise = words(
  ...[
    'رد',
    'ردا',
    'ردها',
    'رده',
    'يرد',
    'ترد',
    'نرد',
    'إجابة',
    'إجابته',
    'يجاب',
    'تجيب',
    'جواب~',
    'إفادة',
    'إفادته',
    'يفاد',
  ],
  ...['قبول~', 'رفض~', 'البت', 'بالبت', 'بت', 'يبت', 'تبت', 'موافقة', 'اعتماد الطلب'],
  ...[
    'إنجاز~',
    'ينجز~',
    'تنجز~',
    'إنهاء',
    'ينهى',
    'تنهي',
    'تنفيذ~',
    'تسليم~',
    'يسلم',
    'تسلم',
    'صرف',
    'يصرف',
    'تصرف',
    'صرفها',
  ],
  ...[
    'إشعار~',
    'يشعر',
    'تشعر',
    'إبلاغ~',
    'يبلغ~',
    'تبلغ~',
    'إخطار~',
    'يخطر',
    'تخطر',
    'إعلام',
    'إعلامه',
    'يعلم',
    'تواصل',
    '[يتن]تواصل',
    '[يتن]تصل ب~',
    'رفع',
    '[يت]رفع',
    'فصل',
    '[يت]فصل',
    'حسم~',
    '[يت]حسم',
    'موافاة',
    'موافاته~',
    '[يتن]وافي~',
    '[يت]وافى',
    'تزويد~',
    '[يت]زود~',
    'إحاطته~',
    '[يت]حاط',
    'إرسال',
    '[يت]رسل',
    'إصدارها?',
    '[يتن]تلقى',
    '[يتن]تسلم',
    '[يت]صل~',
  ],
  ...[
    'معالجة',
    'معالجت~',
    'يعالج',
    'تعالج',
    'دراسة',
    'دراست~',
    'يدرس',
    'تدرس',
    'ينظر',
    'تنظر',
    'النظر',
    'حل',
    'حلها',
    'إحالة',
    'يحال',
    'تحال',
  ],
  ...['(?:تقديم|تقدم|توفير|توفر|إيصال|توصيل) .. (?:خدم|دعم|مساعد|اعان)~', 'إصدار', 'يصدر', 'تصدر', 'صدور'],
);

/** The same in English. */
export const promiseInEnglish =
  /\b(?:answer|repl|respon|decision|decide|inform|notif|told|tell|complet|finish|process|deliver|issue|examin|determin|resol|settle|provid|accept|refus|reject|approv|contact|deal[st]|handle|investigat|address|pa(?:y|id))/i;

/** What the beneficiary is to do for the association. */
export const beneficiaryOwes = words(
  '(?:على|يجب على) (?:ال)?مستفيد~ (?:أن|إبلاغ|إشعار|إخطار|إعلام|تقديم|تحديث|تزويد|إحضار|الالتزام|استكمال)',
  'يلتزم (?:ال)?مستفيد~',
  '(?:يبلغ|يشعر|يخطر|يعلم|يزود|يخبر) (?:ال)?مستفيد~ (?:ال)?(?:جمعية|مؤسسة|موظف|إدارة|لجنة|قسم)',
  '(?:يقدم|يسلم|يعيد|يرد|يستكمل|يحضر|يراجع|يحدث|يرفق|يسدد) (?:ال)?مستفيد(?:ون|ين|ة|ات)?',
);

/** Times that are no promise: keeping, notice beforehand, a respite, an age, experience. */
export const noPromise = words(
  ...['حفظ~', 'يحفظ~', 'تحفظ~', 'احتفاظ~', 'يحتفظ', 'تحتفظ', 'إبقاء', 'يبقى', 'تبقى', 'أرشفة', 'إتلاف~'],
  ...[
    'قبل',
    'قبله',
    'قبلها',
    'مسبق~',
    'سابق~',
    'مهلة',
    'مهلت~',
    'يمهل',
    'تمهل',
    'يمنح',
    'تمنح',
    'منح',
    'يعطى',
  ],
  ...[
    'خبرة',
    'خبرت~',
    'عمر',
    'عمره',
    'أعمار~',
    'سن',
    'سنه',
    'إقامة',
    'إقامت~',
    'مضي',
    'مضى',
    'عضوي~',
    'تطوع~',
    'تدريب~',
  ],
  ...[
    'إنذار~',
    'ينذر',
    'إيقاف~',
    'يوقف',
    'ينشر',
    'تنشر',
    'نشر',
    'نشرها',
    'إعلان~',
    'يعلن',
    'تعلن',
    'صلاحية',
    'صلاحيت~',
    'ساري~',
    'سريان~',
    'اجتماع~',
    'جلس~',
  ],
  // A time in which the beneficiary may act.
  ...['سداد~', 'يسدد~', 'تسدد~', 'أقساط~', 'يتظلم', 'يعترض', 'يستأنف', '(?:حق|أن) (?:ال)?(?:تظلم|اعتراض)'],
);

/** Whether a stretch of folded text ends in speaking of a promise, not of some other time. */
export function endsInPromise(text: string): boolean {
  return lastIndexOf(everyPromise, text) > lastIndexOf(everyNoPromise, text);
}

const [everyPromise, everyNoPromise] = [promise, noPromise].map(({ source }) => new RegExp(source, 'gu')) as [
  RegExp,
  RegExp,
];

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

const personalData = words(
  '(?:بيانات|معلومات|مستندات|وثائق)(?:ه|ها|هم|هن)?',
  'هوية',
  'هويت~',
  'استمار~',
  '(?:ال)?سجل (?:ال)?(?:مدني|أسر)~',
  'بطاق(?:ة|ات|ته|تها|تهم) (?:ال)?(?:أحوال|عائل|هوي)~',
  '(?:رقم|أرقام) (?:ال)?(?:جوال|هوي|هاتف|حساب)~(?! (?:ال)?(?:جمعية|موحد))',
);
const collecting = words(
  ...[
    'جمع',
    'جمعها',
    'جمعه',
    'يجمع',
    'تجمع',
    'تسجيل~',
    'يسجل',
    'استيفاء',
    'يستوفي',
    'تستوفى',
    'استكمال',
    'يستكمل',
    'تعبئ~',
    'يعبئ',
  ],
  ...[
    'قدم',
    'قدمها',
    'قدمه',
    'قدمت',
    'يقدم',
    'تقديم~',
    'مطابق~',
    'يطابق~',
    'تطابق',
    'تحقق',
    'يتحقق',
    'تاكد~',
    'يتاكد',
    'تاكدت',
  ],
  ...[
    'توقيع~',
    'يوقع',
    'وقع',
    'إدخال',
    'تحديث~',
    'رصد',
    'طلب',
    'يطلب',
    'تطلب',
    'أخذ',
    'تؤخذ',
    'مراجعة',
    'تراجع',
    'إرفاق',
    'يرفق',
    '[يت]زود',
    'تزويد',
    '[يت]حضر',
    'إحضار',
    '[يت]فصح',
    '[يت]ملأ',
    '[يت]دون',
    'نسخة',
    'صورة',
  ],
);

/** Sections that speak of data without collecting them. */
const aboutData: readonly (string | undefined)[] = [
  ...['preamble', 'definitions', 'scope', 'generalGoal', 'detailedGoals', 'rights'],
  ...['tools', 'channels', 'privacy', 'records'],
];

/** The first place at which personal data are taken from someone. */
export const collectionOfData = oncePer((policy: PolicyEntry): Mention | undefined => {
  const passages = arabicProse(policy).filter(
    (passage) => !aboutData.includes(passage.section) && occursIn(collecting, passage),
  );
  return firstMention(passages, personalData);
});

/** Personal data are protected, or a document that protects them is named. */
export const privacy = words('خصوصي~', 'سرية', 'سريت~', 'حماية (?:ال)?بيانات~', 'حماية (?:ال)?معلومات~');

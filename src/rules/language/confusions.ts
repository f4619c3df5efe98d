/**
 * Fixed phrases in which a word has become another one: «التقصير في الداء» for «التقصير في الأداء».
 *
 * Such words pass every spelling check, because they are words. They are found in two ways: by the phrase
 * they stand in, where all the others are as they should be and this one is nearly; and by lists of
 * those that have been seen and make no sense in their phrase. Misprints that are no words at all are
 * found by the words of which they come with other dots, or with two letters exchanged.
 */
import { foldedText } from '../../arabic/fold.ts';
import { spellingDistance } from '../../arabic/spelling.ts';
import { lightStem } from '../../arabic/words.ts';
import { perText, perWord, type TextAnalysis } from '../text-analysis.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { arabicText, foldedWordsOf, placeIn, written } from '../running-text.ts';

/**
 * Phrases without hamza and the like. A word with a star may have become another; words that may
 * rightly stand in its place follow after a slash.
 */
const phrases = phrasesOf(`
  تبعات *التقصير/التاخير/القصور/التقاعس/التغيير في *الاداء/الادوار/اداء
  يترتب علي *التقصير/التاخير/القصور/التغيير في *الاداء/الادوار/اداء
  *وحدود المسووليه *وطريقه/وطرق *تسويه/لتسويه *الخلافات/الخلاف/النزاعات/المخالفات
  وحدود *المسووليه وطريقه تسويه الخلافات
  *تسويه *الخلافات/الخلاف/النزاعات التي قد *تنشا
  تنفيذ هذه *العقود والخدمات
  الاطراف ذات *العلاقه/علاقه مع الجمعيه
  *المصدر الاساسي في *تحديد حقوق *وواجبات المتعاقدين
  *مختلف/مختلفه/جميع/شتي/بمختلف *المستويات/مستويات
  *مختلف/مختلفه/شتي الاطراف
  مختلف *الجهات/جهات
  دون *الحاجه الي *طلب المستفيد
  *للتقويم/للتقييم *والتطوير لا *للعقاب *والتشهير
  حق من *حقوق المستفيد
  *معوقات تقديم خدمات ذات *جوده
  *استكمال/استعمال *اجراءات *التسجيل مع *اكتمال/استكمال الطلبات
  استقبال المستفيد *بلباقه *واحترام
  مسوول *مسووليه *مباشره عن *صحه المعلومات
  المركز *الوطني *لتنميه *القطاع غير *الربحي
  نظام *الجمعيات *والموسسات الاهليه
  نظام *حمايه *البيانات الشخصيه
  مطابقه *البيانات والتاكد من *صلاحيتها
  خلال مده لا *تتجاوز/تجاوز/تجاوزه
  مجلس *اداره الجمعيه بجلسته`);

/**
 * Words that have been seen in the place of another, where one of these words stands before or after them;
 * the last ones are no words at all. In folded spelling.
 */
const seen: readonly Seen[] = [
  {
    before: ['التقصير في', 'القصور في', 'التاخير في', 'التقاعس في'],
    wrong: 'الداء داء الدعاء الاذاء الايذاء الاعداء الادا الفداء الحداء',
    right: 'الأداء',
  },
  {
    before: ['جوده', 'كفاءه', 'موشر', 'موشرات', 'تقييم', 'تقويم', 'تقارير', 'قياس', 'تحسين', 'تطوير'],
    wrong: 'الداء الاذاء الايذاء الاعداء الفداء',
    right: 'الأداء',
  },
  {
    wrong: 'الداء الاذاء الايذاء الاعداء الفداء',
    after: ['الوظيفي', 'المهني', 'الاداري', 'الموسسي', 'المالي', 'التشغيلي', 'المتميز'],
    right: 'الأداء',
  },
  {
    before: ['ذوي', 'ذوو', 'ذا', 'الاشخاص ذوي'],
    wrong: 'الاعاثه الاعافه الاعاته الاغاقه الاعاقيه',
    right: 'الإعاقة',
  },
  {
    wrong:
      'التصيير التصدير التقصيد التقسير التصير التقصر التقطير التقشير التبصير التنصير التقصيل النقصير التفصير التقصيص',
    after: ['في الاداء', 'في اداء', 'في الداء'],
    right: 'التقصير',
  },
  {
    before: ['يتم', 'تم', 'مده', 'ضروره', 'يجب', 'وجوب', 'مسوول', 'عن', 'سياسه'],
    wrong: 'حظ خفظ حفط جفظ',
    right: 'حفظ',
  },
  {
    wrong: 'حظ خفظ حفط جفظ',
    after: [
      ...['الملف', 'ملف', 'البيانات', 'بيانات', 'السجلات', 'سجلات', 'المستندات', 'الوثايق', 'الحقوق', 'حقوق'],
      ...['كرامه', 'سريه', 'خصوصيه', 'المعلومات', 'الطلبات', 'الطلب', 'النسخ', 'نسخه', 'ما سوي', 'اصول'],
    ],
    right: 'حفظ',
  },
  {
    wrong: 'داء اذاء',
    after: ['الموظف', 'الجمعيه', 'مهام', 'العمل', 'الخدم', 'واجب', 'الامانه', 'العاملين', 'المهام'],
    right: 'أداء',
  },
  {
    before: ['تقديم', 'استقبال', 'معالجه', 'سجل', 'مسوول', 'نموذج', 'دراسه'],
    wrong: 'الشكوك الشكاه الشاكوي الشكاري',
    right: 'الشكاوى',
  },
  { before: ['تنظيم', 'اداره', 'مسوول'], wrong: 'العلافه العلاوه العلاته الغلاقه', right: 'العلاقة' },
  { before: ['المدير', 'المديره'], wrong: 'التفيذي التنفيدي التفنيذي التنقيذي', right: 'التنفيذي' },
  {
    before: ['مجلس'],
    wrong: 'الاراده الادراه الاداراه الادره الاداوه الاداه الازاره الادانه الاجاره',
    right: 'الإدارة',
  },
  {
    before: ['صحه', 'مطابقه', 'سريه', 'خصوصيه', 'حمايه'],
    wrong: 'البنايات البيانت البنانات البيتات البيناات',
    right: 'البيانات',
  },
  {
    before: ['قياس', 'درجه', 'استبانه', 'استبيان', 'مدي'],
    wrong: 'رصا رضاع رضاب ردا رضه',
    right: 'رضا',
  },
  { wrong: 'البعث البجث البحت البخث', after: ['الاجتماعي'], right: 'البحث' },
  { before: ['التواصل', 'البحث', 'الباحث'], wrong: 'الاجماعي الاحتماعي الاجتماعين', right: 'الاجتماعي' },
  { before: ['اللايحه'], wrong: 'الاسايسه الاسياسيه السياسيه الاساسه', right: 'الأساسية' },
  { before: ['تعارض', 'تضارب'], wrong: 'المصالحه المصالج المصانع', right: 'المصالح' },
  {
    before: ['قرار', 'تاريخ', 'عقوبه', 'انذار', 'سبب', 'حال', 'حاله', 'بعد', 'قبل', 'انهاء', 'لحين', 'اسباب'],
    wrong: 'الفضل القصل الغصل',
    right: 'الفصل',
  },
  {
    wrong: 'الفضل القصل الغصل',
    after: [
      ...[
        'في الشكاوي',
        'في الشكوي',
        'في النزاع',
        'في الخلاف',
        'في التظلم',
        'في الطلب',
        'في المنازع',
        'في القضي',
      ],
      ...['فيما يعرض', 'فيما ينش', 'فيما يقع', 'فيما يرد', 'فيما يختلف', 'فيما قد'],
      ...[
        'من العمل',
        'من الخدمه',
        'الاول',
        'الثاني',
        'الثالث',
        'الرابع',
        'الخامس',
        'السادس',
        'السابع',
        'الثامن',
      ],
    ],
    right: 'الفصل',
  },
  {
    wrong: 'صحبه صجه صخه',
    after: [
      'البيانات',
      'المعلومات',
      'المستندات',
      'الوثايق',
      'بيانات',
      'معلومات',
      'مستندات',
      'ما ورد',
      'ما قدم',
    ],
    right: 'صحة',
  },
  {
    before: ['التاكد من', 'التحقق من', 'مسوول عن'],
    wrong: 'صحبه صجه صخه',
    right: 'صحة',
  },
  { wrong: 'فرار', after: ['المجلس', 'مجلس', 'اللجنه', 'الجمعيه', 'الاداره', 'اداري'], right: 'قرار' },
  {
    wrong: 'مرافقه مواففه',
    after: ['المجلس', 'مجلس', 'اللجنه', 'الاداره', 'المدير', 'خطيه', 'كتابيه', 'مسبقه', 'رسميه', 'صريحه'],
    right: 'موافقة',
  },
  {
    wrong: 'تاجير',
    after: ['الرد', 'البت', 'الطلب', 'المعامل', 'في الرد', 'في البت', 'في اداء'],
    right: 'تأخير',
  },
  {
    wrong: 'استسلام',
    after: [
      'الطلب',
      'الشكو',
      'المستند',
      'المعامل',
      'الملف',
      'الاشعار',
      'القرار',
      'الخدم',
      'الدعم',
      'المساعد',
    ],
    right: 'استلام',
  },
  {
    wrong: 'العرض',
    after: ['من السياسه', 'من هذه السياس', 'من هذه اللايح', 'من وضع', 'من اعداد'],
    right: 'الغرض',
  },
  { wrong: 'خلسه حلسه', after: ['المجلس', 'مجلس', 'الاجتماع', 'اللجنه', 'الاستماع'], right: 'جلسة' },
  {
    wrong: 'الجبهات الجبهه',
    after: ['المختص', 'ذات', 'المعني', 'الرسمي', 'الحكومي', 'المشرف', 'الاشرافي'],
    right: 'الجهات / الجهة',
  },
  {
    before: ['صحه', 'سريه', 'خصوصيه', 'حمايه', 'قاعده', 'جمع', 'معالجه'],
    wrong: 'النباتات البنايات الييانات',
    right: 'البيانات',
  },
  {
    before: ['شروط', 'معايير', 'اليه', 'ضوابط', 'اولويات'],
    wrong: 'الاستخفاف الاستخقاق الاستحفاف',
    right: 'الاستحقاق',
  },
  {
    wrong: 'دارسه',
    after: ['الحال', 'الطلب', 'الملف', 'الاوضاع', 'اوضاع', 'احوال', 'الشكو', 'التظلم', 'حاله المستفيد'],
    right: 'دراسة',
  },
  {
    before: ['الجهه', 'الجهات', 'اللجنه', 'الموظف', 'الموظفه', 'القسم', 'الاداره', 'المسوول'],
    wrong: 'المختصره المختصر المختضه المخنصه المحتصه المختض',
    right: 'المختص / المختصة',
  },
  {
    wrong: 'الجنه',
    after: ['المختص', 'البحث', 'الدايم', 'المشكل', 'التظلم', 'المراجع', 'الشكاو', 'في الطلب', 'قرار', 'خلال'],
    right: 'اللجنة',
  },
  { wrong: 'القرر القراار', right: 'القرار' },
  { wrong: 'الشكزي الشوكي الشكوه', right: 'الشكوى' },
  { wrong: 'عفو', after: ['مجلس', 'الجمعيه', 'اللجنه'], right: 'عضو' },
  { wrong: 'اباحه', after: ['الخدم', 'المعلومات', 'القنوات'], right: 'إتاحة' },
  { before: ['لجنه', 'لجان'], wrong: 'التعلم التعلمات التظلات', right: 'التظلمات' },
  { wrong: 'مستول مسول مسوولل مستوول', right: 'مسؤول' },
  { wrong: 'المستول المسول المسوولل المستوول', right: 'المسؤول' },
  { wrong: 'مستوليه مسوليه', right: 'مسؤولية' },
  { wrong: 'المستوليه المسوليه', right: 'المسؤولية' },
];

const seenByWord: ReadonlyMap<string, readonly Seen[]> = new Map(
  seen.flatMap(({ wrong }) =>
    wrong
      .split(' ')
      .map((word) => [word, seen.filter((entry) => entry.wrong.split(' ').includes(word))] as const),
  ),
);

/** Words of such policies that are no other word with other dots, or with two letters exchanged. */
const oftenPrinted =
  'مستفيد مستفيدة مستفيدين مستفيدون مستفيدات جمعية جمعيات خدمة خدمات سياسة سياسات إجراءات بيانات معلومات موظفين موظفون ' +
  'مسؤول مسؤولية مسؤوليات لائحة تنفيذ تنفيذي تنفيذية اجتماعي اجتماعية إلكتروني إلكترونية استقبال مستندات متطوع متطوعين متطوعون ' +
  'خصوصية مراجعة متابعة تقييم اعتماد اجتماع صلاحيات واجبات استمارة استبانة توصيات مقترحات ملاحظات تطوير تحسين تسجيل تنظيم ' +
  'متطلبات مستحقين مؤسسات معاملة معاملات';

/** Letters that only their dots tell apart. */
const lookalikes = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'];
/** Last letters that may be of an ending. */
const inflected = 'نيتهاويةر';
/** Other words that come of it after all. */
const wordsAfterAll = new Set(
  'جمعته استقتال منابعه متاعبه متقرحات مراجعة بحسين تحصين مستقيد سايسه موسسان معلومان معلمات مسوولات مسووله مسندات مطوعين مطوعون استقال اجتماعه'.split(
    ' ',
  ),
);
/** The fewest letters of a word in which two may have been exchanged. */
const shortestExchanged = 6;
/** The fewest letters of a word that may have lost one. */
const shortestShortened = 7;

/** Misspellings by ear: ض for ظ and the other way about. */
const byEar =
  'موضف:موظف موضفه:موظفة موضفين:موظفين موضفون:موظفون تضلم:تظلم تضلمات:تظلمات نضام:نظام انضمه:أنظمة محافضه:محافظة عظو:عضو ' +
  'اعظاء:أعضاء ملاحضه:ملاحظة ملاحضات:ملاحظات انتضار:انتظار تنضيم:تنظيم موظوع:موضوع موظوعات:موضوعات افظل:أفضل ايظا:أيضًا ضروف:ظروف ' +
  'ظوابط:ضوابط حفض:حفظ توضيف:توظيف وضيفه:وظيفة وضايف:وظائف ظرر:ضرر';

/** Misprints of single words, each with the right spelling. */
const misprints: ReadonlyMap<string, string> = new Map([
  ...oftenPrinted.split(' ').flatMap((right) => {
    return misprintsOf(foldedText(right, 'orthographic')).map((wrong) => [wrong, right] as const);
  }),
  ...byEar.split(' ').map((pair) => pair.split(':') as [string, string]),
]);

function misprintsOf(word: string): string[] {
  const letters = Array.from(word);
  // Another last letter may be another ending: «المستفيدان».
  const sure = inflected.includes(letters.at(-1)!) ? letters.slice(0, -1) : letters;
  const dotted = sure.flatMap((letter, index) =>
    lookalikes
      .filter((group) => group.includes(letter))
      .flatMap((group) => Array.from(group, (other) => letters.with(index, other).join(''))),
  );
  const exchanged =
    word.length < shortestExchanged
      ? []
      : letters.slice(1).map((letter, index) =>
          letters
            .with(index, letter)
            .with(index + 1, letters[index]!)
            .join(''),
        );
  const shortened =
    word.length < shortestShortened
      ? []
      : letters.slice(1, -1).map((_, index) => letters.toSpliced(index + 1, 1).join(''));
  return [...dotted, ...exchanged, ...shortened].filter(
    // A first letter that may be a particle leaves another word: «بحسين».
    (other) =>
      other !== word &&
      !wordsAfterAll.has(other) &&
      (other.startsWith(word.charAt(0)) || !/^[وفبكل]/.test(other)),
  );
}

const rightWords = new Set(oftenPrinted.split(' ').map((word) => foldedText(word, 'orthographic')));

/** Longer words may be further from what they should be. */
const furthest = 3;

export const confusions = defineRule({
  id: 'language/confusions',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'ليس في العبارات الثابتة كلمة حلت محلها كلمة تشبهها',
      en: 'No word of a fixed phrase has become another that looks like it',
    },
    why: {
      ar: 'كلمة تشبه المراد ولا تؤدي معناه، كالداء مكان الأداء، تفسد الحكم ولا ينبه إليها مدقق إملائي.',
      en: 'A word that looks like the one meant, such as “disease” for “performance”, spoils a provision, and no spelling check tells.',
    },
    remedy: { ar: 'صحح الكلمة في {path}.', en: 'Correct the word at {path}.' },
  },
  parameters: {},
  messages: {
    confused: {
      ar: 'كلمة حلت محل كلمة تشبهها (الموجود: {found}، المراد: {right}).',
      en: 'A word has taken the place of another that looks like it (found: {found}, meant: {right}).',
    },
    nonword: {
      ar: 'لفظ لا معنى له (الموجود: {found}، المراد: {right}).',
      en: 'This is no word (found: {found}, meant: {right}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(arabicText(policy), confusedIn, ({ start, end, right, kind }, passage) => {
      const range = { start, end };
      return fail(kind, placeIn(passage, range), { found: written(passage, range), right });
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'عبارات صحيحة، وكلمات تشبه غيرها وهي المرادة',
        en: 'Right phrases, and words that look like others and are meant',
      },
      policy: `
sections:
  preamble:
    text:
      ar: >-
        تبعات التقصير في الأداء، وتبعات التأخير في الأداء، والتطوير في الأداء، وداء القلب، والمسئول والمسؤول،
        وصحة البيانات، والباحث الاجتماعي، وتصدير التقارير، وحق من حقوق المستفيدين، ومجلس الإدارة، ورضا المستفيد.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "وتبعات التقصير في الداء، وحدود المسؤولية." } }
  scope: { text: { ar: "وتبعات التصيير في الاداء، وإحالته لمستؤل البحث." } }
  generalGoal: { text: { ar: "على مختلق المستويات لإنهاء معاملته" } }
`,
      gives: [
        'fail confused /sections/preamble/text/ar «الداء»',
        'fail confused /sections/scope/text/ar «التصيير»',
        'fail nonword /sections/scope/text/ar «لمستؤل»',
        'fail confused /sections/generalGoal/text/ar «مختلق»',
      ],
    },
  ],
});

/** Words that stand for another, and what is beside them where they do. */
interface Seen {
  readonly before?: readonly string[];
  readonly wrong: string;
  readonly after?: readonly string[];
  readonly right: string;
}

/** A word of a fixed phrase. */
interface Slot {
  readonly expected: string;
  readonly accepted: ReadonlySet<string>;
  readonly mayBecomeAnother: boolean;
}

type Phrase = readonly Slot[];

/** Something of a passage that should be something else. */
interface Confused {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly kind: 'confused' | 'nonword';
}

function phrasesOf(lines: string): readonly Phrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(slotOf));
}

function slotOf(words: string): Slot {
  const accepted = words.replace('*', '').split('/');
  return { expected: accepted[0]!, accepted: new Set(accepted), mayBecomeAnother: words.startsWith('*') };
}

/** The phrases by their first two words: where at most one word differs, one of these is right. */
const phrasesByWord = indexOf(phrases);

function indexOf(
  all: readonly Phrase[],
): ReadonlyMap<string, readonly { phrase: Phrase; position: number }[]> {
  const index = new Map<string, { phrase: Phrase; position: number }[]>();
  for (const phrase of all) {
    for (const position of [0, 1]) {
      for (const word of phrase[position]?.accepted ?? []) {
        index.set(word, [...(index.get(word) ?? []), { phrase, position }]);
      }
    }
  }
  return index;
}

const confusedIn = perText((analysis): readonly Confused[] => {
  const certain = [...seenIn(analysis)];
  const near = [...nearPhrases(analysis)].filter(
    ({ start, end }) => !certain.some((other) => other.start < end && start < other.end),
  );
  return [...certain, ...near];
});

function* seenIn(analysis: TextAnalysis): Generator<Confused> {
  const spellings = foldedWordsOf(analysis);
  for (const [index, word] of spellings.entries()) {
    const { start, end } = analysis.words[index]!;
    const found = seenAs(word).find((entry) => stands(entry, analysis, index));
    const misprint = found === undefined ? printedRight(word) : undefined;
    if (misprint !== undefined) yield { start, end, right: misprint, kind: 'nonword' };
    if (found === undefined) continue;
    const { before, after, right } = found;
    yield { start, end, right, kind: before === undefined && after === undefined ? 'nonword' : 'confused' };
  }
}

/** What is known of a word in one of its forms. */
const seenAs = perWord((word): readonly Seen[] =>
  formsOf(word).flatMap((form) => seenByWord.get(form) ?? []),
);

/** A word as it stands, without a particle, and with the article instead of a pronoun: «تصديره» is «التصدير» of someone. */
function formsOf(word: string): string[] {
  const bare = /^[وفبل]/.test(word) ? [word.slice(1)] : [];
  const owned = /^[وفبل]{0,2}?(?!ال)(?<noun>\p{L}{4,})(?:هما|ها|هم|هن|ه)$/u.exec(word)?.groups?.noun;
  return [word, ...bare, ...(owned === undefined ? [] : [`ال${owned}`])];
}

/** Whether a word stands where it makes no sense; what a mark parts from it says nothing. */
function stands({ before, after }: Seen, analysis: TextAnalysis, index: number): boolean {
  const spellings = foldedWordsOf(analysis);
  const precedes = ` ${spellings.slice(Math.max(index - reachBefore(analysis, index), 0), index).join(' ')}`;
  const follows = spellings.slice(index + 1, index + 1 + reachAfter(analysis, index)).join(' ');
  return (
    (before === undefined ||
      before.some((words) => joinedTo.some((particle) => precedes.endsWith(particle + words)))) &&
    (after === undefined || after.some((words) => follows.startsWith(words)))
  );
}

/** What may stand before the first of the words: a space, or a particle after it. */
const joinedTo = [' ', ' و', ' ف', ' ب', ' ل', ' ك'];

/** So many words before and after a word are looked at. */
const reach = 3;

/** How many words before one are parted from it by nothing but spaces. */
function reachBefore(analysis: TextAnalysis, index: number): number {
  let count = 0;
  while (count < reach && isJoined(analysis, index - count - 1)) count += 1;
  return count;
}

/** The same after it. */
function reachAfter(analysis: TextAnalysis, index: number): number {
  let count = 0;
  while (count < reach && isJoined(analysis, index + count)) count += 1;
  return count;
}

/** Whether a word and the next stand side by side. */
function isJoined({ text, words }: TextAnalysis, index: number): boolean {
  const [one, next] = [words[index], words[index + 1]];
  return one !== undefined && next !== undefined && text.slice(one.end, next.start).trim() === '';
}

const proclitics = /^[وف]?(?:[بك]?ال|لل|[بكل])?/;

/** The word as it should have been printed, with what is written together with it. */
const printedRight = perWord((word): string | undefined => {
  const whole = misprints.get(word);
  if (whole !== undefined) return whole;
  const [clitic = ''] = proclitics.exec(word) ?? [];
  const right = clitic === '' ? undefined : misprints.get(word.slice(clitic.length));
  return right === undefined || rightWords.has(word.replace(/^[وف]/, '')) ? undefined : clitic + right;
});

function* nearPhrases(analysis: TextAnalysis): Generator<Confused> {
  const { words } = analysis;
  // «مسئول» and «مسؤول» are both right and fold differently.
  const spellings = foldedWordsOf(analysis).map((word) => word.replace('مسيول', 'مسوول'));
  for (const [index, word] of spellings.entries()) {
    for (const { phrase, position } of phrasesByWord.get(word) ?? phrasesByWord.get(word.slice(1)) ?? []) {
      const first = index - position;
      // Where the first word is right too, the phrase has been looked at from there.
      if (position === 1 && isAccepted(phrase[0]!, spellings[first])) continue;
      const wrong = onlyDifference(phrase, spellings, first);
      if (wrong === undefined) continue;
      const { start, end } = words[first + wrong]!;
      yield { start, end, right: phrase[wrong]!.expected, kind: 'confused' };
    }
  }
}

/** Which word of a phrase, where it begins at a word, has become another, where no other word differs. */
function onlyDifference(phrase: Phrase, words: readonly string[], first: number): number | undefined {
  if (first < 0 || words.length < first + phrase.length) return undefined;
  let different: number | undefined;
  for (const [index, slot] of phrase.entries()) {
    if (isAccepted(slot, words[first + index])) continue;
    if (different !== undefined) return undefined;
    different = index;
  }
  if (different === undefined) return undefined;
  return hasBecomeAnother(phrase[different]!, words[first + different]!) ? different : undefined;
}

/** Any word may have a conjunction or preposition before it. */
function isAccepted({ accepted }: Slot, word = ''): boolean {
  return accepted.has(word) || (/^[وفبل]/.test(word) && accepted.has(word.slice(1)));
}

function hasBecomeAnother({ expected, mayBecomeAnother }: Slot, word: string): boolean {
  if (!mayBecomeAnother || word.length < 3 || lightStem(word) === lightStem(expected)) return false;
  const distance = spellingDistance(word, expected);
  return distance <= furthest && distance * 2 < expected.length + 1;
}

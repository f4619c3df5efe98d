/** Adjectives, pronouns and numbers agree with their nouns, as far as that can be told without doubt. */
import { genderOf, type Gender } from '../../arabic/gender.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { arabicText, bareWordsOf, foldedWordsOf, placeIn, written } from '../running-text.ts';
import { occurrencesOf, perText, type TextAnalysis } from '../text-analysis.ts';

const people =
  '(?:مستفيدين|مستخدمين|متطوعين|داعمين|موظفين|عاملين|متقدمين|مراجعين|متعاملين|متبرعين|مسوولين|باحثين|مشاركين|متدربين|زايرين|محتاجين|مستحقين)';
const person =
  '(?:المستفيد|المستخدم|المتطوع|الداعم|الموظف|المتقدم|المراجع|العضو|المتبرع|المتعامل|المتدرب|الباحث|المسوول)';
const singular =
  '(?:الداخلي|الخارجي|الجديد|المسجل|المقبول|المستحق|المعتمد|الحالي|السابق|المحتاج|المتميز|الراغب|المتضرر|المتقدم|المقيد|المرشح|المختص|المستهدف|المقيم|المشارك|الملتحق|المكلف|المعني|المخول|المتعثر|القادم|المستمر|المحتمل|المذكور|الكريم)';
const plural =
  '(?:الداخليين|الخارجيين|الجدد|المسجلين|المقبولين|المستحقين|المعتمدين|الحاليين|السابقين|المحتاجين|المتميزين|الراغبين|المقيدين|المرشحين|المختصين|المستهدفين|المقيمين|المشاركين|الملتحقين|المكلفين|المعنيين|المخولين|المتضررين|الداخليون|الخارجيون|المسجلون|المقبولون|المستحقون|المعتمدون|المرشحون|المكلفون|الراغبون)';
/** Plurals whose singular is masculine; a number from three to ten is feminine before them. */
const countedMasculine =
  '(?:ايام|اشهر|شهور|اسابيع|اعضاء|اقسام|بنود|طلبات|اعوام|مواعيد|برامج|ريالات|موظفين|مستفيدين|متطوعين|اشخاص|افراد|اهداف|شروط|معايير|تقارير|اجتماعات|قرارات|مستندات|حقوق|واجبات|نماذج|سجلات|ملفات|ايتام|اطفال|مراكز|فروع|مكاتب|مشاريع|مشروعات|اجراءات|انواع|اقساط|مبالغ|اسباب|ضوابط|عقود|محاضر|ادله|اجزاء|ابواب|فصول|احكام|مسارات|مواقع|ممثلين|باحثين|مسوولين|اطراف|اضعاف|اطباء|خبراء|مستويات|اشعارات|تظلمات|اعمال|الاف|اسطر|احرف|ارقام|مقاعد|كتب|دروس|تدريبات|بلاغات|لقاءات|مقترحات|تعديلات|اختبارات|استفسارات|ايصالات|تحديثات|تقييمات|انذارات|ادوار|مساكن|اجهزه|مناديب|مندوبين|محاور|مءشرات|موشرات|قيود|روساء|مديرين|مشرفين|منسقين|مختصين|خطابات|اسيله|بنوك|متبرعين|داعمين|مراجعين|شهود|قطاعات|ملاحق|اعلانات)';
/** Plurals whose singular is feminine; a number from three to ten is masculine before them. */
const countedFeminine =
  '(?:سنوات|سنين|ساعات|جلسات|مرات|دقايق|لجان|نسخ|خدمات|خطوات|عضوات|مراحل|اسر|نساء|ارامل|مستفيدات|موظفات|متطوعات|فقرات|مواد|وثايق|استمارات|استبانات|شكاوي|جمعيات|موسسات|مدن|مناطق|محافظات|قري|غرف|قاعات|لوايح|سياسات|قنوات|صفحات|زيارات|دورات|ورش|حالات|مهام|جهات|رسايل|مكالمات|مقابلات|درجات|نقاط|فرص|صور|بطاقات|دفعات|اعانات|مساعدات|حصص|ليال|ادوات|مبادرات|توصيات|نتايج|خطط|اوليات|اولويات|مهن|فيات|معاملات|عقوبات|مخالفات|صيغ|قوايم|استشارات|مكافات|شرايح|عينات|وجبات|سلال|سلات|رحلات|ندوات|محاضرات|عمليات|هييات|منصات|لغات|ملاحظات|شركات|جنسيات|اجابات|وساءل|وسايل|اليات|طرق|علامات|مساحات)';
const oneMasculine =
  '(?:يوما|شهرا|اسبوعا|عضوا|عاما|ريالا|طلبا|موظفا|مستفيدا|متطوعا|بندا|شخصا|فردا|مستندا|يوم عمل)';
const oneFeminine =
  '(?:سنه|ساعه|دقيقه|جلسه|مره|لجنه|نسخه|خدمه|خطوه|اسره|ماده|فقره|مستفيده|حاله|زياره|دوره|ورشه)';
const few = '(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)';
const fewFeminine = '(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه)';
const tens = '(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ين|ون)';
const particle = '[وفلب]?';
/** Ten by itself, not the end of «الثاني عشر» or «خمسة عشر». */
const notInCompound =
  '(?<!(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|احد|احدي|اثنا|اثني|اثنتا|اثنتي|ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع)ه? )';
/** Those to whom the adjective belongs where the person is only what they are called by: «أبناء المستفيد المستحقين». */
const notOfKin =
  '(?<!(?:اقارب|ابناء|اولاد|بنات|اسره|افراد|ذوي|اهل|ورثه|زملاء|مرافقي|ممثلي|اطفال|اخوه|والدي|وكلاء|اولياء|تابعي|كفلاء) )';
/** «ملف الطلبات المعتمد»: what governs the plural may be what is described. */
const notGoverned = '(?<=^|[.،؛:] |(?<!\\p{L})[وف]?(?:في|من|الي|علي|عن|مع) )';

/** «للمستفيدين السابق ذكرهم»: the adjective belongs to what follows. */
const notOfNext = '(?! \\p{L}+(?:هم|هن|ها)(?!\\p{L}))';

/** What takes its object in the genitive, or has its subject beside it: «تخدم الجمعية المستفيدين». */
const governing = '[يت](?:خدم|ستقبل|ساعد|بلغ|شعر|دعم|رعي|عامل) ال(?:جمعيه|موسسه|لجنه|موظف|اداره)';
/** Plurals of things, which take a feminine singular. */
const things =
  '(?:خدمات|بيانات|معلومات|طلبات|مستندات|سياسات|اجراءات|وثايق|شكاوي|حقوق|واجبات|قرارات|سجلات|ملفات|قنوات|مساعدات|برامج|حالات|جهات|جمعيات|تقارير|نماذج|مقترحات|ملاحظات|استفسارات|احكام|شروط|اهداف|وسايل|ادوات|لوايح|معاملات|زيارات|مبالغ|اعانات|توصيات|تظلمات)';
const feminineNoun =
  '(?:سياسه|لايحه|خدمه|لجنه|مده|شكوي|مساعده|اعانه|خطه|وثيقه|جهه|اليه|استماره|توصيه|معامله|رساله)';
const masculineNoun =
  '(?:قرار|طلب|نموذج|تقرير|سجل|ملف|نظام|برنامج|اشعار|تظلم|محضر|مبلغ|مستند|اجراء|دليل|عقد|موعد|رد)';
const describedMasculine =
  '(?:المقدم|الصادر|المعتمد|المسجل|المطلوب|المذكور|المرفق|المحدد|الوارد|المقبول|المرفوض|المكتمل|المالي|الصحي|الشخصي|الحساس|الجديد|السابق|الحالي|الاتي|التالي|اللازم|المتاح|المتوفر|المختص|الالكتروني|الاجتماعي|الداخلي|الخارجي|المستلم|الموضح|المبين)';

/** Disagreements, by name; folded. A noun after a preposition is sure to be the one that its adjective belongs to. */
const patterns: Readonly<Record<string, string>> = {
  number: `(?:[وف]?(?:لل|بال)${people}|(?:من|الي|مع|عن|علي|بين|لدي|في|${governing}) ال${people}|(?<=^|[.،؛:] )ال${people}) ${singular}(?: (?:او |و)${singular})*${notOfNext}`,
  gender: `${notGoverned}[وف]?(?:(?:ال|لل)(?:${things}|${feminineNoun}) ${describedMasculine}|(?:ال|لل)${masculineNoun} ${describedMasculine}ه(?= (?:من|في|الي|لدي|عن|وفق|بتاريخ) ))${notOfNext}`,
  plural: `${notOfKin}[وفلب]?${person} ${plural}`,
  pronoun: `(?:ال|لل|بال)${people}(?: (?!المستفيد |المستخدم |الموظف |الطالب )[^ .،؛:\\n]+){0,6}? ل?(?:انهاء|انجاز|استكمال|تسريع|متابعه) (?:معاملته|معاملاته|طلبه|طلباته)`,
  counted: `(?:احد|اثنا|اثني|${fewFeminine}|${few}) عشره? (?:${countedMasculine}|${countedFeminine})|${tens} (?:${countedMasculine}|${countedFeminine})|${notInCompound}${particle}(?:${few}|عشر) ${countedMasculine}|${notInCompound}${particle}(?:${fewFeminine}|عشره) ${countedFeminine}|${particle}(?:${few} عشره?|${fewFeminine} عشره) ${oneMasculine}|${particle}(?:${fewFeminine} عشره?|${few} عشر) ${oneFeminine}`,
};

const disagreement = new RegExp(
  `(?<!\\p{L})(?:${Object.entries(patterns)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|')})(?!\\p{L})`,
  'gu',
);

export const agreement = defineRule({
  id: 'language/agreement',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'الصفة والضمير والعدد توافق ما تعود إليه',
      en: 'Adjectives, pronouns and numbers agree with their nouns',
    },
    why: {
      ar: 'عدم المطابقة خطأ نحوي، وقد يُخفي من المقصود بالحكم: واحد أم جماعة.',
      en: 'Disagreement is an error of grammar and may hide whether one person or many are meant.',
    },
    remedy: { ar: 'طابق بين الكلمتين في {path}.', en: 'Make the words at {path} agree.' },
  },
  parameters: {},
  messages: {
    number: {
      ar: 'صفة مفردة لموصوف جمع: {found}',
      en: 'A singular adjective belongs to a plural noun: {found}',
    },
    gender: {
      ar: 'صفة لا توافق موصوفها في التذكير والتأنيث: {found}',
      en: 'An adjective does not have the gender of its noun: {found}',
    },
    plural: {
      ar: 'صفة جمع لموصوف مفرد: {found}',
      en: 'A plural adjective belongs to a singular noun: {found}',
    },
    pronoun: {
      ar: 'ضمير مفرد يعود إلى جمع: {found}',
      en: 'A singular pronoun refers to a plural: {found}',
    },
    demonstrative: {
      ar: 'اسم الإشارة لا يطابق المشار إليه في التذكير والتأنيث: {found}',
      en: 'A demonstrative does not agree with its noun in gender: {found}',
    },
    counted: {
      ar: 'عدد لا يوافق قاعدة العدد مع معدوده: {found}',
      en: 'A number does not follow the rule for what it counts: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = saidOf(arabicText(policy), disagreementsIn, ({ kind, ...range }, passage) =>
      fail(kind, placeIn(passage, range), { found: written(passage, range) }),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الصفة هنا لغير أقرب اسم إليها، والعدد مركب',
        en: 'Here the adjective belongs to another noun, and the numbers are compound',
      },
      policy: `
sections:
  preamble:
    text:
      ar: >-
        دليل المستفيدين الجديد، وثلاثة مواعيد، وخمس عشرة سنة، وثلاث أسر، وأربع فرص، والمستفيدون الداخليون، وللمستفيد الجديد خمسة أيام وعشر سنوات، وخمسة عشر يومًا، وهذا القسم
        وهذه السياسة، ويُعين المستفيدون على أن ينهي كل مستفيد معاملته. وللمستفيدين السابق ذكرهم
        أن يصطحبوا أبناء المستفيد المسجلين؛ ولهذا الجمعية تعين. الفصل الثاني عشر أحكام عامة، والمبلغ ثلاثة آلاف ريال.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "تقدم خدماتها للمستفيدين الداخلي أو الخارجي، والمستفيد المسجلين، خلال خمس أيام وعشرة سنوات." }
  scope:
    text: { ar: "الخدمات المقدم للمستفيدين خلال أحد عشر أيام. تسري هذا السياسة، ويتم التعامل مع المستخدمين على مختلف المستويات لإنهاء معاملته." }
`,
      gives: [
        'fail number /sections/preamble/text/ar «للمستفيدين الداخلي أو الخارجي»',
        'fail plural /sections/preamble/text/ar «والمستفيد المسجلين»',
        'fail counted /sections/preamble/text/ar «خمس أيام»',
        'fail counted /sections/preamble/text/ar «وعشرة سنوات»',
        'fail gender /sections/scope/text/ar «الخدمات المقدم»',
        'fail counted /sections/scope/text/ar «أحد عشر أيام»',
        'fail demonstrative /sections/scope/text/ar «هذا السياسة»',
        'fail pronoun /sections/scope/text/ar «المستخدمين على مختلف المستويات لإنهاء معاملته»',
      ],
    },
  ],
});

interface Disagreement extends TextRange {
  readonly kind: 'number' | 'gender' | 'plural' | 'pronoun' | 'demonstrative' | 'counted';
}

const disagreementsIn = perText((analysis): readonly Disagreement[] => {
  const others = occurrencesOf(disagreement, analysis).map(({ start, end, groups }) => {
    return { start, end, kind: kindOf(groups) };
  });
  return [...others, ...wrongDemonstrativesIn(analysis)].sort((one, other) => one.start - other.start);
});

function kindOf({ groups = {} }: RegExpExecArray): Disagreement['kind'] {
  const kinds = ['number', 'gender', 'plural', 'pronoun', 'counted'] as const;
  return kinds.find((kind) => groups[kind] !== undefined) ?? 'number';
}

/** The demonstratives that are not of the gender of the noun after them. */
function* wrongDemonstrativesIn(analysis: TextAnalysis): Generator<Disagreement> {
  const { text, words } = analysis;
  if (!mayPoint.test(text)) return;
  const [folded, bare] = [foldedWordsOf(analysis), bareWordsOf(analysis)];
  for (const [index, word] of words.entries()) {
    const noun = words[index + 1];
    if (noun === undefined || text.slice(word.end, noun.start).trim() !== '') continue;
    const gender = genderOf(bare[index + 1] ?? '');
    if (gender === undefined) continue;
    const parted = /[^\s]/u.test(text.slice(words[index - 1]?.end ?? 0, word.start));
    const before = parted ? [] : folded.slice(Math.max(0, index - 2), index);
    if (isWrongBefore(folded[index] ?? '', gender, before, folded[index + 1] ?? ''))
      yield { start: word.start, end: noun.end, kind: 'demonstrative' };
  }
}

const mayPoint = /ه[\u064B-\u0652]*ذ|[تذ][\u064B-\u0652]*ل[\u064B-\u0652]*ك/u;

/** Whoever acts can be the subject after «ذلك» and «هذا»: «تتولى ذلك اللجنة»، «لا يعفي هذا الجمعية». */
const agents =
  /^ال(?:جمعيه|موسسه|لجنه|اداره|جهه|جهات|هييه|وزاره|منظمه|شركه|مستفيده|مستفيدات|موظفه|جمعيات|موسسات|لجان|اسره|ام)$/;
/** Words after which «ذلك» belongs to the noun that follows it. */
const beforeThat =
  /^[وفبل]?(?:خلال|اثناء|طوال|بموجب|بمقتضي|تطبيق|تنفيذ|مراجعه|احكام|بنود|نشر|اعتماد|تحديث|تعديل|حفظ|تقديم|اصدار|مخالفه|نسخه|نهايه|بدايه|مضمون|[يتن](?:سري|نشر|عتمد|راجع|طبق|حفظ|صدر|نفذ|ستبدل|قدم|خالف)|ال(?:جمعيه|لجنه|اداره|مجلس|موظف|مستفيد|موظفون|مستفيدون))$/;
const timesAndCases = /^ال(?:حاله|حالات|فتره|مده|مرحله|سنه|جلسه|منطقه|اثناء)$/;

function isWrongBefore(
  demonstrative: string,
  gender: Gender,
  before: readonly string[],
  noun: string,
): boolean {
  const previous = before.at(-1) ?? '';
  if (/^[وفلبك]?(?:هذه|تلك)$/.test(demonstrative)) return gender === 'masculine';
  if (gender === 'masculine') return false;
  // «ولهذا الجمعية تعين»: at the beginning of a sentence it means therefore.
  if (demonstrative === 'لهذا') return previous !== '';
  if (/^[وف]?هذا$/.test(demonstrative)) return !(agents.test(noun) && /^[وف]?ي/.test(previous));
  if (demonstrative === 'بهذا') return true;
  if (!/^[وف]?ذلك$/.test(demonstrative) || agents.test(noun)) return false;
  if (previous === 'في') return !(before.at(-2) ?? '').endsWith('ما') && timesAndCases.test(noun);
  return beforeThat.test(previous);
}

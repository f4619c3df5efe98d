/**
 * Words that begin with hamza are written with it, and those that do not, without.
 *
 * Only words of which this is certain are found: verbal nouns of form IV, plurals, comparatives and
 * particles. Words whose alef is silent, as in اجتماع، استقبال، اعتماد، اسم، ابن, are not in the table; their
 * verbal nouns have forms that no word with hamza has.
 */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { placeIn, spellingsWith } from '../running-text.ts';

/** Nouns that take the article, prepositions and endings. */
const nouns = `إداره إجراء إعداد إنجاز إنشاء إيجاب إصدار إعلان إعلام إفصاح إشراف إرشاد إرسال إحاله إتاحه إشعار إبلاغ إثبات
  إحصاء إخلال إدراج إدخال إرفاق إسناد إشاره إصلاح إضافه إطلاق إعاده إعانه إعفاء إقرار إقامه إلغاء إلزام إلحاق إمكان
  إنفاق إنهاء إيقاف إيداع إيصال إيضاح إيراد إيمان إحسان إتلاف إبداع إيجار إيجاد إخطار إفاده إخفاء إجابه إعاقه إغاثه إنذار إنتاج
  إلكترون إنسان إسلام إقليم إزاله إساءه إجازه إنترنت إبداء إبراء إبرام إجماع إخراج إخلاء إدلاء إرجاع
  أعضاء أهداف أطراف أساس أقسام أنظمه أسباب أموال أيام أسبوع أسابيع أشهر أولويه أكثر أفضل أعلى أقصى أدنى أهم أهميه أهلي أهليه
  أداء أداه أدوات أصل أصول أصحاب أنواع أوقات أسره أرمله أرامل أيتام أمين أمانه أمور أثر أجر أجور أحكام أحوال أفراد أرقام
  أعمال أنشطه أجهزه أسئله أمثله أدله أبناء أولاد أقارب أسعار أضرار أخطاء أخطار أسماء أماكن أولياء أوراق أبواب أفكار أساليب
  أسلوب أشخاص أطفال أنحاء أبحاث أحداث أسرار أزمات أربعاء أحد أول أولى أخرى أقل أكبر أحدث أربعه أربعين آراء آليات آثار
  آخر آخرين آتي آتيه
  إعاله إعلاء إعاشه إسكان إطعام إيواء إنصاف إهمال إهانه إكراه إكمال إغلاق إظهار إطفاء إصابه إسعاف إحضار إحصائي إخلاص إذعان
  إمداد إمضاء إملاء إمهال إناطه إنفاذ إنقاذ إهداء إيثار إيضاحي إيجاز إيفاء إجبار إجحاف إحراز إدمان إرباك إرهاق إطار إقناع
  إقصاء إلحاح إلقاء إناث إنابه إتمام إخباري إنسانيه إفطار إيجاري إلزامي إداري إجرائي إعلامي إرشادي إنتاجي إضافي إيجابي
  أسر أوضاع أدوار أغراض أصناف أشكال أعذار أعراف أمراض أمن أمنيه أمانه أنماط أوامر أوائل أهالي أهل أزواج أرحام أطباء أصدقاء
  أقرباء أغنياء أقوياء أثرياء أرباح أراضي أرض أسهم أخلاق أخصائي أخوه أثاث أجل أيدي أساليب أستاذ أغلبيه أفاق أكاديمي أزمه
  أرشيف أعوام أعياد أوقاف أولاد أسلحه أدويه أغذيه أطعمه أقساط أرامل أيتام أحياء أجزاء أجراء أجانب أقاليم أنصبه أنصار أعداد أجندة
  أساتذه أعمده أحقيه أسبقيه أقدميه أفضليه أرجحيه أصاله آداب آفاق آجال آلام آمال آباء آمن آمنه آداء
  أقرب أبعد أقوى أدق أحق أوثق أجدر أحوج أفقر أشد أسوأ أحسن أضعف أطول أقصر أعم أولويات أصغر أوسع أوفر أوضح أحيان أبدا`;

/** Verbs that take «و» or «ف» and the endings of verbs; no command of theirs is spelt without hamza in a policy. */
const verbs = `أحيل أحال أرسل أعلن أصدر أنشئ أنشأ أعيد أعاد أبلغ أشعر أجيب أجاب أقر أعد أعطى أعطي أجرى أجري ألغى ألغي أودع أدرج أضيف
  أضاف أثبت أتلف أتيح أتاح أخذ أكد أمر أذن أتم أمكن أرفق أفاد أفصح أوضح أوصى أكمل أخل أساء أضر أثر أدى أصبح أراد أقام أقيم أجاز
  أجيز أبدى أعان أعين أسهم أشرف أشار أشير أنهى أنهي أنجز أنفق أنتج أيد أهمل أغلق أخفى أخطأ أوقف أزال أزيل أدار أدير أسند أقيل أعفي
  أعفى أحيط أحاط أخطر أصلح أطلق أوجب أوجبت أبرم أسفر أثار أثير أعرب أسس أهدى أهدي`;

/** Words that stand as they are, perhaps after و or ف. */
const particles = `إلى أن إن أنه إنه أنها أنهم أو أي أما إذا إذ إلا أيضا أيضًا لأن لأنه بأن بأنه فإن وإن أين أمام أثناء أخرى آخر
  إحدى أولا أولًا أولى أولئك إياه إياها إياهم أنا أنت أنتم أقصاه أقصاها أدناها أبدًا أحيانًا أينما أيهما أيها أيتها إنما أنما أغلب أقل أكبر أحدث أسرع أيسر أسهل أنسب أعلاه أدناه أهمها آنفا أي أمس الآن`;

const spellings = tableOf(nouns);
const wholeWords = tableOf(particles);
const verbSpellings = tableOf(verbs);

/** After a single particle so few letters would be another word: واحد، فاصل، لازم، كاهل. */
const singleParticle = /^[وف]?[وفبكل]$/;
const shortestAfterParticle = 4;

/** What a noun may begin and end with; the word must be left between. */
const clitics = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف]?[بكل]?)(?=ا)/;
const endingOfVerb = /(?:ت|ا|تا|وا|ه|ها|هم|ته|تها|تهم|ناه)$/;
const endings = /(?:اتها|اتهم|اته|يتها|يته|يات|تها|تهم|ته|ات|يه|ين|ون|ها|هم|هما|ان|يا|ا|ه|ي)$/;

export const missingHamza = defineRule({
  id: 'language/missing-hamza',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تُكتب همزة القطع في أول الكلمة ولا تُكتب همزة الوصل',
      en: 'Words that begin with hamza are written with it, and no others',
    },
    why: {
      ar: 'همزة القطع تُنطق وتُكتب أينما وقعت الكلمة، وهمزة الوصل لا تُكتب؛ فإسقاط الأولى أو إثبات الثانية خطأ إملائي في وثيقة رسمية، وقد يلبس كلمة بأخرى.',
      en: 'One hamza is pronounced and written wherever the word stands, the other is never written; to leave out the first or write the second is a spelling error in an official document and may confuse two words.',
    },
    remedy: {
      ar: 'اكتب الكلمة في {path} كما في الصواب المذكور.',
      en: 'Write the word at {path} in the right spelling given.',
    },
  },
  parameters: {},
  messages: {
    missing: {
      ar: 'كلمة سقطت همزتها (الموجود: {found}، الصواب: {right}).',
      en: 'A word lacks its hamza (found: {found}, right: {right}).',
    },
    extra: {
      ar: 'كلمة أولها همزة وصل لا تُكتب (الموجود: {found}، الصواب: {right}).',
      en: 'A word is written with a hamza that it does not have (found: {found}, right: {right}).',
    },
  },

  *check({ policy, pass, fail }) {
    const verdicts = misspelt(policy).flatMap(({ spelling: found, remark, places }) =>
      places.map((place) =>
        fail(remark.fault, placeIn(place.passage, place), { found, right: remark.right }),
      ),
    );
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'ألف الوصل لا همزة لها',
        en: 'The silent alef has no hamza',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "كان القرار واحدًا وواصل الاجتماع والاستقبال والاعتماد والاستفادة واسم المستفيد وابنه واتخاذ القرار والاتصال والانتهاء والاختيار والإدارة والامتناع والابتكار والاطلاع والاثنين، وواعد ووافد وواسع، والابن والاثنان واختير واعتمد واتفق واستلم واكتمل."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "تبعات التقصير في الاداء، وانجاز الخدمة، وقناعات ايجابية، والاجراءات الالكترونية." }
  scope:
    text: { ar: "رقم الاصدار، والادارة، الى ان يتم اعداد اللازم لاجراء الاعمال." }
`,
      gives: [
        'fail missing /sections/preamble/text/ar «الاداء»',
        'fail missing /sections/preamble/text/ar «وانجاز»',
        'fail missing /sections/preamble/text/ar «ايجابية»',
        'fail missing /sections/preamble/text/ar «والاجراءات»',
        'fail missing /sections/preamble/text/ar «الالكترونية»',
        'fail missing /sections/scope/text/ar «الاصدار»',
        'fail missing /sections/scope/text/ar «والادارة»',
        'fail missing /sections/scope/text/ar «الى»',
        'fail missing /sections/scope/text/ar «ان»',
        'fail missing /sections/scope/text/ar «اعداد»',
        'fail missing /sections/scope/text/ar «لاجراء»',
        'fail missing /sections/scope/text/ar «الاعمال»',
      ],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "يُعقد الإجتماع لإستقبال المستفيد، ويُكتب إسمه في الإستمارة عند الإنتهاء." }
  scope:
    text: { ar: "للإنتاج والإتلاف والإنجاز والإنسان والإستراتيجية والإطلاع على القرار أحكام." }
`,
      gives: [
        'fail extra /sections/preamble/text/ar «الإجتماع»',
        'fail extra /sections/preamble/text/ar «لإستقبال»',
        'fail extra /sections/preamble/text/ar «إسمه»',
        'fail extra /sections/preamble/text/ar «الإستمارة»',
        'fail extra /sections/preamble/text/ar «الإنتهاء»',
      ],
    },
  ],
});

/** What is wrong with the first letter of a word. */
interface Misspelt {
  readonly fault: 'missing' | 'extra';
  readonly right: string;
}

/** The words that lack their hamza, and those that have one too many. */
const misspelt = spellingsWith((word): Misspelt | undefined => {
  const missing = withHamza(word);
  if (missing !== undefined) return { fault: 'missing', right: missing };
  return silent.test(word) ? { fault: 'extra', right: word.replace(/[إأ]/u, 'ا') } : undefined;
});

/**
 * «إجتماع»، «إستقبال»، «إستمارة»، «إنضمام»، «إتصال»، «إسم»: verbal nouns of the forms VII, VIII and X, and the few
 * nouns whose alef is silent; some hands write «أجتماع» and «أستلام». «إنتاج» and «إتلاف» are of form IV, which is
 * shorter by a letter.
 */
const silent =
  /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])?)(?:أ(?:[^س]ت\p{L}ا\p{L}|ست(?!اذ|رالي)\p{L}{1,2}ا\p{L}|ت(?:صال|خاذ|فاق|هام|حاد|ساع))|إ(?:[^س]ت\p{L}ا\p{L}|ست(?!راتيج)\p{L}{1,2}ا\p{L}|ن[^ت]\p{L}ا[^ءئأنت]|ت(?:صال|خاذ|فاق|باع|هام|حاد|ساع|ساق|زان|كال|ضاح)|زدياد|زدحام|زدواج|ضطرار|ضطراب|صطحاب|صطفاف|دخار|دعاء)|إسم(?:ه|ها|هم|ين|ان)?$|إبن(?:ه|ها|ته|تها|ة)?$|إمرأة|إثن(?:ان|ين|تان|تين)$|(?<=ب|ال|لل)أ(?:سم|بن)(?:ه|ها|هم|ين)?$)\p{L}*$/u;

/** The right spellings by the spelling without hamza; both where there are two. */
function tableOf(words: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const word of words.split(/\s+/)) {
    const bare = withoutHamza(word);
    const known = table.get(bare);
    table.set(bare, known === undefined ? word : `${known} / ${word}`);
  }
  return table;
}

function withoutHamza(word: string): string {
  return word.replaceAll(/[أإآ]/g, 'ا');
}

/** The word as it should be spelt; nothing where it is right or not known. */
function withHamza(word: string): string | undefined {
  if (!word.includes('ا') || word.length < 2) return undefined;
  const whole = particle(word);
  if (whole !== undefined) return whole;
  const [clitic = ''] = clitics.exec(word) ?? [];
  const noun = word.slice(clitic.length);
  if (!noun.startsWith('ا')) return undefined;
  if (singleParticle.test(clitic) && isShort(noun)) return undefined;
  const verb = /^[وف]?$/.test(clitic)
    ? spellingOf(verbSpellings, noun.replace(endingOfVerb, ''), noun)
    : undefined;
  if (verb !== undefined) return clitic + verb;
  const stem = noun.replaceAll('ة', 'ه');
  const bare = stem.replace(endings, '').replace(/ائ$/, 'اء');
  const right =
    spellings.get(stem) ?? spellings.get(bare) ?? (bare === stem ? undefined : spellings.get(`${bare}ه`));
  return right === undefined ? undefined : clitic + right.charAt(0) + noun.slice(1);
}

function isShort(noun: string): boolean {
  return noun.replaceAll('ة', 'ه').replace(endings, '').length < shortestAfterParticle;
}

/** A verb with its hamza and the ending that it has. */
function spellingOf(table: ReadonlyMap<string, string>, bare: string, verb: string): string | undefined {
  const right = table.get(verb) ?? table.get(bare);
  return right === undefined ? undefined : right.charAt(0) + verb.slice(1);
}

/** Words in which the first letter only looks like a particle. */
const wholeAsTheyAre = new Set(['فاخر', 'واو']);

function particle(word: string): string | undefined {
  if (wholeAsTheyAre.has(word)) return undefined;
  const [first = ''] = /^[وف](?=ا)/.exec(word) ?? [];
  const right = wholeWords.get(word.slice(first.length));
  const spelled = right === undefined ? undefined : first + right;
  return spelled === word ? undefined : spelled;
}

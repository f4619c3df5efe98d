/**
 * The letters that end words are not exchanged: ه for ة, ى for ي, and the other way about.
 *
 * Found only where no other word is spelt like that: after the article no pronoun can follow, so
 * «الخدمه» is always an error, while «خدمه» may be “served him”.
 */
import { prepositionAla } from '../../arabic/preposition-or-name.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { arabicText, bareSpelling, placeIn, spellingsWith, written } from '../running-text.ts';
import { occurrencesOf, perText } from '../text-analysis.ts';

/** Feminine words, without ة; after the article they cannot end in ه. */
const feminine = new Set(
  `جمعي مؤسس خدم لجن إدار ادار سياس مد وثيق لائح آلي الي اساسي أساسي اجتماعي إلكتروني الكتروني معلوم متاح مستفيد مقدم عام خاص
  شخصي مراجع متابع دراس صح حال فتر طريق علاق جود رسال مصلح خصوصي سري مسؤولي مسئولي أولوي أهمي هوي ملكي اتفاقي مذكر استمار
  شهاد استشار مدير رئيس هيئ وزار مملك مدين منطق مكتبي تنفيذي عمومي أهلي مالي إداري اداري داخلي خارجي سنوي دوري لازم مطلوب
  كامل مختلف متعدد جديد حديث سابق تالي آتي حالي رسمي نظامي قانوني وطني محلي خيري تطوعي إنساني انساني صحي تعليمي فرعي
  رئيسي معتمد مسجل مختص متخصص مستمر متميز مناسب ممكن متوفر موجود مذكور مشار موضح محدد مرفق مستندات ثقاف رعاي حماي كفال
  إعان مساعد مقابل مكاتب إجاب معامل شكو مشارك موافق سلام كرام حري عدال مساوا نزاه شفافي أمان رقاب محاسب مراقب متطوع موظف عضو
  أنظم أنشط أدل أسئل أجهز أسر فئ نسب قيم صيغ نسخ صور قناع ثق انطباع مهن حرف عملي نوعي كيفي مرجعي صلاحي فعالي أفضلي إيجابي
  ايجابي سلبي استحقاقي اتصالي هاتفي تفصيلي مستخدم ميداني`.split(/\s+/),
);

/** Words without the article that are never spelt with ه. */
const alwaysFeminine = new Set(
  `نتيجه فتره دراسه علاقه هيئه رؤيه تسويه تنميه توعيه تقنيه قضيه استبانه فئه ثقه مهمه حمايه رعايه لجنه وزاره رساله مساعده إعانه
  مكافأه ميزانيه نوعيه تربيه تجربه ورشه مصلحه أمانه إعاقه أرمله خطوه عمليه منهجيه مقابله
  كافه لجنه جمعيه مؤسسه آليه إداره سياسه لائحه وثيقه اتفاقيه مسؤوليه مسئوليه أولويه أهميه خصوصيه ملكيه إيجابيه ايجابيه شفافيه
  صلاحيه استماره إمكانيه اجتماعيه إلكترونيه الكترونيه`.split(/\s+/),
);

/** Words that are misspelt alike by many hands, with their right spelling. */
const known: ReadonlyMap<string, string> = new Map(
  `هذة:هذه لة:له مياة:مياه توجية:توجيه تنبية:تنبيه اتجاة:اتجاه انتباة:انتباه وجة:وجه هذى:هذي
  الذى:الذي التى:التي فى:في هى:هي الاجتماعى:الاجتماعي الإلكترونى:الإلكتروني الأساسى:الأساسي التنفيذى:التنفيذي السنوى:السنوي
  الداخلى:الداخلي الخارجى:الخارجي الرسمى:الرسمي النظامى:النظامي الوطنى:الوطني المالى:المالي الإدارى:الإداري الشخصى:الشخصي
  الخيرى:الخيري التطوعى:التطوعي السعودى:السعودي الثانى:الثاني التالى:التالي الآتى:الآتي الحالى:الحالي الدورى:الدوري
  حتي:حتى إلي:إلى أخري:أخرى إحدي:إحدى أعلي:أعلى أقصي:أقصى أدني:أدنى المستوي:المستوى مستوي:مستوى شكوي:شكوى الشكوي:الشكوى
  الكبري:الكبرى العظمي:العظمى جدوي:جدوى فية:فيه لدية:لديه إلية:إليه علية:عليه حقوقة:حقوقه شؤونة:شؤونه ظروفة:ظروفه كرامتة:كرامته
  أسرتة:أسرته هويتة:هويته حالتة:حالته حاجتة:حاجته معاملتة:معاملته رغبتة:رغبته خدمتة:خدمته صحتة:صحته الشكاوي:الشكاوى شكاوي:شكاوى
  يسعي:يسعى تسعي:تسعى متي:متى ترعي:ترعى`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const definite = /^[وف]?(?:[بك]?ال|لل)/;
const conjunction = /^[وف]?[بكل]?/;
/**
 * Longer words end in ه after the article only where the letter is their own, as in these; or where what
 * looks like the article belongs to the word, as in «التزامه».
 */
const endsInOwnLetter = new Set(
  `تنبيه توجيه ترفيه تشويه تنزيه تمويه تأليه تسفيه تشبيه توله انتباه اتجاه اشتباه إكراه استكراه تشابه متشابه مكروه مشبوه مشوه متجه موجه
  منزه متنزه منتزه مشتبه منتبه متنبه معتوه مواجه متوجه تنزه توجه تنبه ترفه تشبه تأوه فواكه أفواه شفاه أشباه أوجه وجوه جباه مياه رفاه
  سفيه فقيه نزيه نبيه وجيه كريه شبيه إله اله أبله تافه فاره مرفه منبه مسفه مموه مشافه فاكه مكره متفوه تفوه فقهاه اكراه ابله انبه`.split(
    /\s+/,
  ),
);
const partOfTheWord = /ال(?:تزام|تحاق|تماس|تباس|تفات|تفاف|تقاء|تقائ|تقاط|تهاب|تهام|تئام)ه$/;
const shortestCertain = 5;

/** Words whose own last letter is ه. */
const ownLetter =
  /(?:تال|إلال|ال|لل)(?:له|وجه|فقه|شبه|جاه|مياه|تنبيه|توجيه|ترفيه|تشويه|تنزيه|نزيه|فقيه|شبيه)$/;
/** Adjectives of relation after the article: «النهائى», «التعليمى»; no noun that ends in ى has such a stem. */
const relative =
  /^[وف]?(?:[بك]?ال|لل)\p{L}*\p{L}(?:ئ|ان|ون|وم|يم|ات|اع|اف|اد|اب|يد|يق|يل|يع|يب|مع|هن|تص|مل)ى$/u;
/** «بياناتة» for «بياناته»: after the ending of a plural ة can only be a pronoun. */
const pluralWithPronoun = /\p{L}{3,}اتة$/u;
/** Verbs of the fifth and sixth form end in ى: «يتولي»، «تتلقي». */
const reflexive = /^[وفلس]{0,2}(?:يت(?!يمي$)\p{L}{2,3}|تت(?:ول|لق|حر|بن|عد|قاض|فاد|خط|جل))ي$/u;
/** A nunated alef after a hamza that follows an alef already: «بناءا» for «بناءً». */
const doubleAlef = 'اءا';

export const finalLetters = defineRule({
  id: 'language/final-letters',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'التاء المربوطة والهاء، والياء والألف المقصورة، كل في موضعه',
      en: 'The letters that end words are not exchanged',
    },
    why: {
      ar: 'الخلط بين هذه الحروف في أواخر الكلم خطأ ظاهر، وقد يغير المعنى: «على» غير «علي».',
      en: 'Exchanging these letters at the end of words is a visible error and may change the meaning.',
    },
    remedy: { ar: 'صحح آخر الكلمة في {path}.', en: 'Correct the end of the word at {path}.' },
  },
  parameters: {},
  messages: {
    exchanged: {
      ar: 'حرف في آخر الكلمة وضع موضع غيره (الموجود: {found}، الصواب: {right}).',
      en: 'The last letter of a word is not the right one (found: {found}, right: {right}).',
    },
  },

  *check({ policy, pass, fail }) {
    yield* orPass(function* () {
      for (const { spelling: found, remark: right, places } of withExchangedLetters(policy))
        for (const place of places) yield fail('exchanged', placeIn(place.passage, place), { found, right });
      for (const passage of arabicText(policy))
        for (const range of dottedPrepositionsIn(passage)) {
          const found = written(passage, range);
          yield fail('exchanged', placeIn(passage, range), { found, right: found.replace(/ي/u, 'ى') });
        }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'الهاء ضمير أو أصل في هذه الكلمات، والياء أصل في «علي»',
        en: 'In these words the last letter is a pronoun or their own',
      },
      policy: `
sections:
  preamble:
    text:
      ar: "يُكتب وجه التنبيه في خدمته وحاله وبياناته، والمياه والتوجيه والفقه والاتجاه، ويوقعه علي بن أحمد، ووالدته ووالده، ووكالته والتزامه والتحاقه والتنبيه والمتنزه والفواكه والمكروه، وبالغ في الشورى واليتامى والأولى والمستوى، وابتداءً من يومه جزاءً له."
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble:
    text: { ar: "كافه الخدمات بالجمعيه التى تقدمها هذة اللجنه حتي تنتهي، بناءا على المستوي." }
`,
      gives: [
        'fail exchanged /sections/preamble/text/ar «كافه»',
        'fail exchanged /sections/preamble/text/ar «بالجمعيه»',
        'fail exchanged /sections/preamble/text/ar «التى»',
        'fail exchanged /sections/preamble/text/ar «هذة»',
        'fail exchanged /sections/preamble/text/ar «اللجنه»',
        'fail exchanged /sections/preamble/text/ar «حتي»',
        'fail exchanged /sections/preamble/text/ar «بناءا»',
        'fail exchanged /sections/preamble/text/ar «المستوي»',
      ],
    },
  ],
});

/** «علي» where the preposition «على» is meant. */
const dottedPrepositionsIn = perText((analysis) =>
  occurrencesOf(prepositionAla, analysis).filter(({ start, end }) =>
    bareSpelling(analysis.text.slice(start, end)).endsWith('ي'),
  ),
);

/** The words whose last letter is another one's. */
const withExchangedLetters = spellingsWith(corrected);

/** The word with its right ending; nothing where it is right or not known. */
function corrected(word: string): string | undefined {
  const last = word.at(-1);
  if (last === 'ه') return isFeminine(word) ? `${word.slice(0, -1)}ة` : undefined;
  if (last === 'ا') return word.endsWith(doubleAlef) && word.length > 4 ? `${word.slice(0, -1)}ً` : undefined;
  if (last !== 'ة' && last !== 'ى' && last !== 'ي') return undefined;
  const [prefix = ''] = conjunction.exec(word) ?? [];
  const right = known.get(word);
  if (right !== undefined) return right;
  const bare = known.get(word.slice(prefix.length));
  if (bare !== undefined && prefix !== '') return prefix + bare;
  if (pluralWithPronoun.test(word)) return `${word.slice(0, -1)}ه`;
  if (reflexive.test(word)) return `${word.slice(0, -1)}ى`;
  return relative.test(word) ? `${word.slice(0, -1)}ي` : undefined;
}

function isFeminine(word: string): boolean {
  const [article] = definite.exec(word) ?? [];
  if (article !== undefined) {
    const stem = word.slice(article.length);
    return !ownLetter.test(word) && (feminine.has(stem.slice(0, -1)) || isCertain(word, stem));
  }
  return alwaysFeminine.has(word) || alwaysFeminine.has(word.replace(conjunction, ''));
}

/** Whether a longer word after the article cannot end in ه of its own. */
function isCertain(word: string, stem: string): boolean {
  return stem.length >= shortestCertain && !endsInOwnLetter.has(stem) && !partOfTheWord.test(word);
}

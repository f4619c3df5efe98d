/** Words that do not go together, or not with this preposition: «التأكد على» for «التأكد من». */
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { saidOf } from '../reading.ts';
import { arabicText, placeIn, written } from '../running-text.ts';
import { occurrencesOf, perText } from '../text-analysis.ts';

/** Adjectives that are no participle, and participles that stand for no noun; folded. */
const adjectives =
  'ربحي|ربحيه|حكومي|حكوميه|نظامي|نظاميه|رسمي|رسميه|قانوني|قانونيه|ملايم|ملايمه|لازم|لازمه|لايق|لايقه|لازمين|ضروري|ضروريه|صحيح|صحيحه|صالح|صالحه|سليم|سليمه|دقيق|دقيقه|قابل|قابله|قادر|قادره|قادرين|كامل|كامله|كاف|كافي|كافيه|واضح|واضحه|وارد|وارده|عامل|عامله|عاملين|عادل|عادله|جاد|جاده|جادين|جايز|جايزه|شرعي|شرعيه|سعودي|سعوديه|سعوديين|موهل|موهله|موهلين|مولم|مسوول|مباشره? من';
/** A participle: «مكتمل»، «مستوفية»، «مؤهلين»، «المرخصة»; not «مع»، «من» and the like. */
const participle =
  '(?!(?:من|مع|ما|مما|ممن|متي|مثل|محل|مدي|مباشره|مجانا|مقابل|منذ|معا|مطلقا|مسبقا|مستقبلا|مهما|مجددا|موضوع|موضع|مصلحه|معه|معهم|معها|منه|منهم|منها|مقابله|متي) )(?:ال)?(?:م\\p{L}{2,}|(?!(?:خارج|داخل|جانب|خاصه|عامه|كافه|عاده|سابقا|لاحقا|حاليا|قاطبه) )[^ال ]ا\\p{L}{2}(?:ه|ين|ون)?)';
/** A noun that «الغير» cannot be governed by, since it has the article itself: «الجهات الغير مرخصة». */
const definiteNoun = '(?<=(?<!\\p{L})(?:[وفبك]?ال|[وف]?لل)\\p{L}{2,} )';

/** A verbal noun with what may stand before it. */
const verbalNoun = '(?:[وفبلك]|وب|ول|)(?:ال|لل|)';
/** «على الفور», «على هذا النحو»: an adverb, and no object of what stands before it. */
const notAdverb =
  '(?! (?:الفور|وجه|نحو|النحو|الوجه|الاقل|الاكثر|مراحل|حده|اساس|ضوء|مستوي|مدار|مدي|يد|سبيل|ارض|شكل|هييه|مرحلتين|فترات|دفعات|اي حال|صعيد|الصعيد|(?:هذا|ذلك|هذه|تلك) (?:النحو|الوجه|الشكل|الاساس|الصوره|الطريقه|الهييه|المنوال))(?!\\p{L}))';

/** Each wrong wording with what should stand instead, by the name of its group; folded. */
const wordings: Readonly<Record<string, { readonly pattern: string; readonly right: string }>> = {
  ascertain: {
    pattern: `(?:(?:[وفبلك]|وب|ول|)(?:ال|لل|)تاكد(?:ه|ها|هم|نا|)|[وفل]?[يتن]تاكد(?:ون|وا|)(?: ال\\p{L}+){0,2}) علي${notAdverb}`,
    right: 'التأكد من / التأكيد على',
  },
  verify: { pattern: `${verbalNoun}تحقق(?:ه|ها|هم|) علي${notAdverb}`, right: 'التحقق من' },
  viewing: {
    pattern: `(?:${verbalNoun}اطلاع(?:ه|ها|هم|)|[وفل]?[ين]طلع(?:ون|وا|)(?: ال\\p{L}+){0,2}) الي(?! جانب)`,
    right: 'الاطلاع على',
  },
  aiming: {
    pattern: `[وف]?[يتن](?:هدف|سعي)(?:ون|)(?: ال\\p{L}+){0,2} علي${notAdverb}`,
    right: 'يهدف إلى / يسعى إلى',
  },
  obtaining: { pattern: `${verbalNoun}حصول(?:ه|ها|هم|) الي(?! جانب)`, right: 'الحصول على' },
  benefiting: {
    pattern: `(?:${verbalNoun}استفاد(?:ه|ته|تها|تهم)|[وف]?[يتن]ستفيد(?:ون|)(?: ال\\p{L}+){0,2}) (?:الي(?! (?:جانب|ان|حين|نهايه|اخر)(?!\\p{L}))|علي${notAdverb})`,
    right: 'الاستفادة من',
  },
  enabling: {
    pattern: `[وفل]?تمكين(?:ه|ها|هم|)(?: ال\\p{L}+)? (?:علي(?! (?:مختلف|اختلاف|جميع|كل|كافه)(?!\\p{L}))|الي(?! جانب))${notAdverb}`,
    right: 'التمكين من',
  },
  accordingTo: { pattern: '[وف]?(?:وفقا|طبقا|تبعا) (?:الي|علي|مع|من)', right: 'وفقًا لـ / طبقًا لـ' },
  despite: { pattern: '[وف]?(?:ب|علي )الرغم عن', right: 'بالرغم من / على الرغم من' },
  basedOn: { pattern: '[وف]?بناء (?:الي|عن)', right: 'بناءً على' },
  divided: { pattern: '[وف]?[يت]نقسم(?: ال\\p{L}+)? علي', right: 'ينقسم إلى' },
  committed: { pattern: `[وف]?[يتن]لتزم(?:ون|)(?: ال\\p{L}+){0,2} علي${notAdverb}`, right: 'يلتزم بـ' },
  entitled: { pattern: '[وف]?[يت](?:حق|جوز) علي', right: 'يحق لـ' },
  keen: { pattern: '[وف]?حرصا (?:الي|لل\\p{L}+|ب(?:حقوق|مصلحه|ال(?!غ))\\p{L}*)', right: 'حرصًا على' },
  protecting: { pattern: `${verbalNoun}محافظ(?:ه|ته|تها|تهم) (?:الي|عن)`, right: 'المحافظة على' },
  belief: {
    pattern: '[وف]?ايمان(?:ا|ه|ها|نا|) (?:\\p{L}+ ){0,8}?علي (?:اهميه|ضروره|دور|حق|مبدا|ان)',
    right: 'إيمانًا بـ',
  },
  otherThan: {
    pattern: `(?:[وف]?(?:ال|بال|كال|لل)غير (?:(?:ال)?(?:${adjectives})|م\\p{L}{2,}(?:ين|ون))|${definiteNoun}و?الغير ${participle})`,
    right: 'غير + الصفة معرفة',
  },
  ascertained: {
    pattern:
      '[وفبلك]?(?:ال|لل|)تاكيد(?:ه|ها|هم|) من (?:صحه|سلامه|صلاحيه|مطابقه|استيفاء|اكتمال|وصول|استلام|حضور|وجود|توفر|عدم|هويه|ان|انه|انها|تطبيق|استحقاق|دقه)',
    right: 'التأكد من / التأكيد على',
  },
  twiceWhenever: { pattern: '[وف]?كلما (?:[^.،؛؟\\n ]+ ){1,10}?كلما', right: 'كلما … (بلا تكرار)' },
  futureNegated: { pattern: '[وف]?سوف (?:لن|لا)', right: 'لن' },
  keeping: { pattern: '[وف]?حفاظا ل\\p{L}{2,}', right: 'حفاظًا على' },
  consisting: {
    pattern: '[وف]?[يت]تكون(?: ال\\p{L}+){0,2} علي(?! (?:شكل|هييه|نحو|مدي|مراحل))',
    right: 'يتكون من',
  },
  consistingList: {
    pattern: '[وف]?[يت]حتوي(?:ان|)(?: ال\\p{L}+){0,2} من(?! (?:حيث|بين|جهه|خلال))',
    right: 'يحتوي على',
  },
};

const wrong = new RegExp(
  `(?<!\\p{L})(?:${Object.entries(wordings)
    .map(([name, { pattern }]) => `(?<${name}>${pattern})`)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** A relative pronoun after «و», where no other is coordinated with it. */
const andWhich =
  /(?<=\p{L}\p{L}\p{L} )و(?:التي|الذي|الذين|اللاتي)(?!\p{L}| (?:قبل|بعد|يلي|تلي|في|مع|علي|بين|تحت|فوق|هو|هي|هم))/gu;
const relative =
  /(?<!\p{L})[لبك]?(?:التي|الذي|الذين|اللاتي|للتي|للذي|للذين|ما|من|مما|ممن|بما|فيما)(?!\p{L})/u;

export const collocations = defineRule({
  id: 'language/collocations',
  reads: 'prose',
  docs: {
    summary: { ar: 'الكلمات مع ما يناسبها من حروف وتراكيب', en: 'Words go with their right prepositions' },
    why: {
      ar: 'تغير الحرف يغير المعنى: «التأكد من» تحقق، و«التأكيد على» تقرير، و«التأكد على» لا معنى له.',
      en: 'The preposition makes the meaning: to ascertain is one thing, to stress another, and a mixture of both is neither.',
    },
    remedy: {
      ar: 'اكتب في {path} التركيب المذكور صوابًا؛ فإن ذُكر أكثر من صواب فاختر ما يوافق المراد.',
      en: 'Write at {path} the wording given as right; where more than one is given, choose what is meant.',
    },
  },
  parameters: {},
  messages: {
    wrong: {
      ar: 'تركيب غير صحيح (الموجود: {found}، الصواب: {right}).',
      en: 'These words do not go together (found: {found}, right: {right}).',
    },
    andWhich: {
      ar: 'واو قبل الاسم الموصول لا معطوف عليه قبلها: {found}',
      en: 'A conjunction stands before a relative pronoun with nothing to join it to: {found}',
      severity: 'info',
    },
  },

  *check({ policy, pass, fail, review }) {
    const verdicts = saidOf(arabicText(policy), unusualIn, ({ range, isCertain }, passage) => {
      const found = written(passage, range);
      return isCertain
        ? fail('wrong', placeIn(passage, range), { found, right: rightFor(range.groups) })
        : review('andWhich', placeIn(passage, range), { found });
    });
    yield* orPass(verdicts, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'تراكيب صحيحة تشبه ما يُجتنب',
        en: 'Right wordings that look like wrong ones',
      },
      policy: `
sections:
  preamble:
    text:
      ar: >-
        التأكد من البيانات، والتأكيد على الحقوق، والتأكد على الفور من الهوية، وحقوق الغير، والقطاع غير الربحي، وإيمانًا بأهمية
        الخدمة، وحفاظًا على الوقت، والإجراءات التي تنظم العلاقة والتي تحفظها، ويحتوي على ما يأتي ويتكون من قسمين.
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  preamble: { text: { ar: "إيماناً منا في جمعية المثال على أهمية العلاقة وضعنا هذه الإجراءات والتي تنظمها، والتأكد على أن التقييم حق." } }
  scope: { text: { ar: "تسري على القطاع الغير ربحي، حفاظاً لوقته." } }
`,
      gives: [
        'fail wrong /sections/preamble/text/ar «إيماناً منا في جمعية المثال على أهمية»',
        'fail wrong /sections/preamble/text/ar «والتأكد على»',
        'review andWhich /sections/preamble/text/ar «والتي»',
        'fail wrong /sections/scope/text/ar «الغير ربحي»',
        'fail wrong /sections/scope/text/ar «حفاظاً لوقته»',
      ],
    },
  ],
});

/** What is certainly wrong in a text, then what may be. */
const unusualIn = perText((analysis) => [
  ...occurrencesOf(wrong, analysis).map((range) => ({ range, isCertain: true })),
  ...occurrencesOf(andWhich, analysis)
    .filter(({ groups }) => !relative.test(lastSentence(analysis.folded.text.slice(0, groups.index))))
    .map((range) => ({ range, isCertain: false })),
]);

function rightFor({ groups = {} }: RegExpExecArray): string {
  const name = Object.keys(wordings).find((key) => groups[key] !== undefined) ?? '';
  return wordings[name]?.right ?? '';
}

function lastSentence(text: string): string {
  return text.slice(text.search(/[^.؟!\n]*$/));
}

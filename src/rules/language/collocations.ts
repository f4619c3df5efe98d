/** Words that do not go together, or not with this preposition: «التأكد على» for «التأكد من». */
import { defineRule, type Verdict } from '../../model/rule.ts';
import { arabicText, orPass, placeIn, written } from '../running-text.ts';
import { occurrencesOf, perText } from '../text-analysis.ts';

const adjectives =
  'ربحي|ربحيه|حكومي|حكوميه|نظامي|نظاميه|مكتمل|مكتمله|مستحق|مستحقه|مستحقين|مصرح|مرخص|مرخصه|مباشر|مباشره|صحيح|صحيحه|مخول|مخولين|مسجل|مسجله|مسجلين|قابل|قابله|معلن|معلنه|لازم|لازمه|ضروري|ضروريه|عامل|عامله|عاملين';

/** Each wrong wording with what should stand instead, by the name of its group; folded. */
const wordings: Readonly<Record<string, { readonly pattern: string; readonly right: string }>> = {
  ascertain: {
    pattern:
      '(?:(?:[وفبلك]|وب|ول|)(?:ال|لل|)تاكد(?:ه|ها|هم|نا|)|[وفل]?[يتن]تاكد(?:ون|وا|)) علي(?! (?:الفور|وجه|نحو|النحو|الاقل|مراحل|حده|اساس|ضوء|مستوي|مدار|مدي|يد))',
    right: 'التأكد من / التأكيد على',
  },
  belief: {
    pattern: '[وف]?ايمان(?:ا|ه|ها|نا|) (?:\\p{L}+ ){0,8}?علي (?:اهميه|ضروره|دور|حق|مبدا|ان)',
    right: 'إيمانًا بـ',
  },
  otherThan: { pattern: `[وف]?(?:[بل]|)الغير (?:${adjectives})`, right: 'غير + الصفة معرفة' },
  twiceWhenever: { pattern: '[وف]?كلما (?:[^.،؛؟\\n ]+ ){1,10}?كلما', right: 'كلما … (بلا تكرار)' },
  futureNegated: { pattern: '[وف]?سوف (?:لن|لا)', right: 'لن' },
  keeping: { pattern: '[وف]?حفاظا ل\\p{L}{2,}', right: 'حفاظًا على' },
  consisting: { pattern: '[وف]?[يت]تكون علي(?! (?:شكل|هييه|نحو|مدي|مراحل))', right: 'يتكون من' },
  consistingList: { pattern: '[وف]?[يت]حتوي(?:ان|) من', right: 'يحتوي على' },
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
      ar: 'صحح التركيب في {path}، واختر منه ما يوافق المراد.',
      en: 'Correct the wording at {path}, choosing what is meant.',
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
    const verdicts = arabicText(policy).flatMap((passage): Verdict[] => {
      const certain = occurrencesOf(wrong, passage).map((range) =>
        fail('wrong', placeIn(passage, range), {
          found: written(passage, range),
          right: rightFor(range.groups),
        }),
      );
      const perhaps = uncoordinatedIn(passage).map((range) =>
        review('andWhich', placeIn(passage, range), { found: written(passage, range) }),
      );
      return [...certain, ...perhaps];
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

const uncoordinatedIn = perText((analysis) =>
  occurrencesOf(andWhich, analysis).filter(
    ({ groups }) => !relative.test(lastSentence(analysis.folded.text.slice(0, groups.index))),
  ),
);

function rightFor({ groups = {} }: RegExpExecArray): string {
  const name = Object.keys(wordings).find((key) => groups[key] !== undefined) ?? '';
  return wordings[name]?.right ?? '';
}

function lastSentence(text: string): string {
  return text.slice(text.search(/[^.؟!\n]*$/));
}

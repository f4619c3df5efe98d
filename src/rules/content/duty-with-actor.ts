/** A step of the form «يتم …» says who does it, in its text or in its own field. */
import { foldedText } from '../../arabic/fold.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import { placeOf, sentenceAround, words, wordsOfMention } from '../mentions.ts';
import { arabicProse, occursIn, type Passage } from '../reading.ts';
import { firstOf, perText } from '../text-analysis.ts';

/** What an association does with applications, as verbal nouns; folded. */
const acts =
  'استقبال|ترحيب|احال|تحويل|دراس|ابلاغ|اشعار|اخطار|اعلام|افاد|تاكد|تحقق|تسجيل|قيد|فتح|رفع|عرض|اصدار|صرف|تسليم|استكمال|مراجع|تدقيق|توجيه|انهاء|انجاز|جمع|مطابق|فحص|حفظ|ارشف|توثيق|متابع|تدوين|اعداد|فرز|تصنيف|ارسال|بت|نظر|رد|اجاب';
const actorless = words(
  '(?:س|سوف )?(?:يتم|تتم|يجري|تجري)',
  '(?:يجب|ينبغي|يتعين|يلزم)(?! على| أن| ال)',
  `(?:(?:يجب|ينبغي|يتعين|يلزم) (?:ال)?|لا بد من (?:ال)?)(?:${acts})~`,
);
/** «يُفتح ملف»، «تُسلَّم المساعدة»: a step that begins with the passive of such an act. */
const passive =
  /^\s*(?:ثم )?[وف]?س?[يت](?:سلم|فتح|حفظ|سجل|قيد|حال|رفع|عرض|درس|صرف|بلغ|شعر|خطر|دون|وثق|نهي|نجز|صدر|دقق|راجع|ستقبل|جمع|فحص|ورشف|عد|حول|وجه|زود|حدد|فرز|صنف|طبع|رسل|ختم|ستكمل|ستوفي|تحقق|نظر|غلق|لغي|عاد|ودع|نشر|علن|دعي|منح|عطي)(?!\p{L})(?! (?:ال)?(?:مستفيد|متقدم|طالب|صاحب|مقدم|ولي|وكيل))/u;
const actor = words(
  ...[
    'جمعية',
    'مؤسسة',
    'موظف~',
    'مسؤول~',
    'مسئول~',
    'لجنة',
    'لجان',
    'مجلس',
    'مدير~',
    'إدارة',
    'قسم',
    'وحدة',
    'فريق',
  ],
  ...[
    'باحث~',
    'مندوب~',
    'متطوع~',
    'أمين',
    'رئيس',
    'مشرف~',
    'منسق~',
    'سكرتير~',
    'أخصائي~',
    'اختصاصي~',
    'محاسب~',
    'مستفيد يقوم',
  ],
  ...['من قبل', 'بواسطة', 'يتولى', 'تتولى', 'يقوم', 'تقوم', 'على المستفيد', 'آليا', 'إلكترونيا', 'تلقائيا'],
);

/** «استقبال المستفيد»: a step named by what the association does, with nobody who does it. */
const actNamed =
  /^\s*(?:ثم )?(?:استقبال|الترحيب|الاجابه عن|الرد علي|احاله|تحويل|دراسه|ابلاغ|اشعار|اخطار|اعلام|افاده|التاكد من|التحقق من|تسجيل|قيد|فتح|رفع|عرض|اصدار|صرف|تسليم|تقديم (?:ال)?خدم|استكمال اجراءات|مراجعه|تدقيق|توجيه|انهاء|انجاز|جمع|مطابقه|فحص|حفظ|ارشفه|توثيق|متابعه)\p{L}*(?!\p{L})/u;

const sectionsOfDuties: readonly (string | undefined)[] = ['handlingSteps', 'decisions', 'complaints'];

export const dutyWithActor = defineRule({
  id: 'content/duty-with-actor',
  reads: 'prose',
  docs: {
    summary: { ar: 'لكل خطوة من يقوم بها', en: 'Every step has someone who does it' },
    why: {
      ar: 'الخطوة التي لا يُعرف من يقوم بها لا يُسأل عنها أحد.',
      en: 'No one answers for a step if it is not known who does it.',
    },
    remedy: {
      ar: 'اذكر في {path} من يقوم بالخطوة، في النص أو في حقل المسؤول.',
      en: 'Say at {path} who does this, in the text or in the field for the responsible role.',
    },
  },
  parameters: {},
  messages: {
    noActor: {
      ar: 'لعل هذه الخطوة لا يُعرف من يقوم بها: {found}',
      en: 'Perhaps no one can tell who does this: {found}',
    },
  },

  *check({ policy, pass, review }) {
    const leadIns = arabicProse(policy).filter(
      ({ clause, text }) => clause === undefined && /[:：]\s*$/.test(text),
    );
    const sectionsWithActor = leadIns
      .filter((passage) => occursIn(actor, passage))
      .map(({ section }) => section);
    yield* orPass(function* () {
      for (const passage of arabicProse(policy)) {
        const { clause, section } = passage;
        if (clause === undefined || clause.responsible !== undefined || !sectionsOfDuties.includes(section))
          continue;
        const range = stepWithoutActorIn(passage) ?? actWithoutActor(passage, sectionsWithActor);
        if (range === undefined) continue;
        const mention = { passage, range };
        yield review('noActor', placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يتم استقبال الطلب. }
        responsible: beneficiaryRelationsOfficer
      - text: { ar: يتم رفع الطلب إلى لجنة البحث من قبل الموظف المختص. }
      - text: { ar: يجب على المستفيد توقيع بياناته. }
`,
      gives: ['pass /sections'],
    },
    {
      shows: {
        ar: 'التمهيد الذي يسمي القائم بالخطوات يكفي، وما يفعله المستفيد خطوته',
        en: 'A lead-in that names who takes the steps suffices; what the beneficiary does is their step',
      },
      policy: `
sections:
  handlingSteps:
    text: { ar: "يتولى موظف علاقات المستفيدين ما يأتي:" }
    items:
      - text: { ar: استقبال المستفيد والإجابة عن أسئلته. }
  complaints:
    items:
      - text: { ar: تقديم المستفيد شكواه. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: إحالة الطلب بعد اكتماله. } }] } }',
      gives: ['review noActor /sections/handlingSteps/items/0/text/ar «إحالة»'],
    },
    {
      policy: 'sections: { handlingSteps: { items: [{ text: { ar: يتم إبلاغ المستفيد بالنتيجة. } }] } }',
      gives: ['review noActor /sections/handlingSteps/items/0/text/ar «يتم»'],
    },
    {
      shows: {
        ar: 'خطوة بُنيت للمجهول، وخطوة يبدأ بها المستفيد نفسه',
        en: 'A step in the passive, and one that the beneficiary takes',
      },
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يُفتح ملف لكل حالة وتُحفظ فيه مستنداتها. }
      - text: { ar: يلزم التحقق من هوية صاحب الطلب. }
      - text: { ar: يعبئ المستفيد نموذج الطلب. }
`,
      gives: [
        'review noActor /sections/handlingSteps/items/0/text/ar «يُفتح»',
        'review noActor /sections/handlingSteps/items/1/text/ar «يلزم التحقق»',
      ],
    },
  ],
});

const stepWithoutActorIn = perText((analysis): TextRange | undefined => {
  const isLeadIn = analysis.text.trimEnd().endsWith(':');
  const step = isLeadIn ? undefined : firstOf(actorless, analysis);
  if (step === undefined) return undefined;
  const { start, end } = sentenceAround(analysis, step);
  return actor.test(foldedText(analysis.text.slice(start, end), 'orthographic')) ? undefined : step;
});

/** Only among the handling steps is a bare act a step; elsewhere it may be a subject. */
function actWithoutActor(
  passage: Passage,
  sectionsWithActor: readonly (string | undefined)[],
): TextRange | undefined {
  const { section } = passage;
  return section === 'handlingSteps' && !sectionsWithActor.includes(section)
    ? unclaimedActIn(passage)
    : undefined;
}

const unclaimedActIn = perText((analysis): TextRange | undefined =>
  occursIn(actor, analysis) || analysis.text.trimEnd().endsWith(':')
    ? undefined
    : (firstOf(actNamed, analysis) ?? firstOf(passive, analysis)),
);

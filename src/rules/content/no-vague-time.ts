/** No promise whose time nobody can tell: «في أقرب وقت»، «خلال فترة وجيزة». */
import { durationsIn } from '../../arabic/durations.ts';
import { foldedText } from '../../arabic/fold.ts';
import { durationsIn as englishDurationsIn } from '../../english/durations.ts';
import { defineRule } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import {
  beneficiaryOwes,
  firstMention,
  placeOf,
  promise,
  promiseInEnglish,
  sentenceAround,
  words,
  wordsOfMention,
  type Mention,
} from '../mentions.ts';
import { passagesOf } from '../reading.ts';
import { matchesOf } from '../running-text.ts';

/** «خلال مدة محددة» is vague; «خلال مدة محددة في الدليل» is not: it says where it is set. */
const setElsewhere = '(?! (?:ب|في|ضمن|وفق|حسب|لكل|ل[^ ]))';

const vague = words(
  'في (?:أقرب|أسرع|أقصر|أوجز) (?:ال)?(?:وقت|فرصة|أجل|زمن|حين|مدة|فترة|موعد|الأوقات|الآجال)(?: ممكن~)?',
  'ب(?:أسرع|أقرب|أقصر) (?:وقت|مدة|ما|صورة|طريقة)(?: ممكن~| يمكن)?',
  '(?:في|خلال|غضون) (?:مدة|فترة|وقت|زمن|أيام|أسابيع|مهلة) (?:زمنية )?(?:وجيزة|وجيز|قصيرة|قصير|مناسبة|مناسب|معقولة|معقول|كافية|كاف|يسيرة|محدودة|معدودة|معدودات|قليلة|قياسية|قياسي|ملائمة|ملائم)',
  `(?:في|خلال|غضون) (?:مدة|فترة|وقت|زمن|مهلة) (?:زمنية )?(?:محددة|محدد|معينة|معين|معلومة|معلوم)${setElsewhere}`,
  '(?:في|خلال|غضون|بعد) (?:بضعة?|عدة) (?:ساعات|أيام|أسابيع|أشهر)',
  'في (?:الوقت|الأوقات|الموعد|المدة|وقته|وقتها|موعده|موعدها) (?:المناسبة?|الملائمة?)(?! ل)',
  'في وقت (?:لاحق|قريب)',
  'في (?:حينه|حينها)',
  'ب(?:أقصى|أعلى) سرعة(?: ممكنة)?',
  'بالسرعة (?:ال)?(?:ممكنة|مناسبة|لازمة|مطلوبة|قصوى|كافية)',
  'في القريب العاجل',
  'عاجلا(?! (?:ام|او))',
  'سريعا',
  'بسرعة',
  'على عجل',
  '(?:عند|حين|متى|حالما) (?:ما )?(?:تيسر|يتيسر|تتيسر|تسنح|سنحت)(?: ذلك| (?:ال)?(?:وقت|فرصة|أمر))?',
  'عند (?:ال)?(?:إمكان|استطاعة)',
  '(?:عند|حين|حال) توفر (?:ال)?(?:وقت|فرصة)',
  'على (?:وجه|جناح) السرعة',
  '(?:دون|بدون|بلا|من غير) (?:أي |أدنى )?(?:تأخير|إبطاء|تأخر|تباطؤ|تسويف|مماطلة|تراخ|إمهال)',
  '(?:بصورة|بصفة|بشكل|بطريقة|بأسلوب) (?:عاجلة?|سريعة?|مستعجلة?)',
);
const vagueInEnglish =
  /\b(?:as (?:soon|quickly|promptly|fast|early|swiftly) as (?:is |it is |reasonably |practically |humanly )*(?:possible|practicable|(?:it|they|one) can)|at (?:the|its|their) (?:(?:earliest|first) (?:possible )?(?:opportunity|convenience|time|date|moment))|in (?:the near future|the shortest (?:possible )?(?:time|period)(?: possible)?|good time|due time|due course|(?:a )?timely (?:manner|fashion|way))|when (?:time permits|convenient)|without (?:undue |unreasonable |any |further )?delay|with (?:all )?(?:due |deliberate |all )(?:speed|dispatch)|promptly|speedily|swiftly|expeditiously|within (?:an?|some) (?:reasonable|short|suitable|appropriate|adequate|limited|brief) (?:time|period|timeframe|time frame|while)|within (?:a few|several|some) (?:hours|days|weeks|months))\b/giu;

/** Goals are wishes, and what a beneficiary owes is no promise of the association. */
const noPromises: readonly (string | undefined)[] = [
  'preamble',
  'definitions',
  'generalGoal',
  'detailedGoals',
  'duties',
];

/** Whatever one of the association does is promised, by whatever verb. */
const staff = words(
  '(?:جمعية|مؤسسة|موظف|مسؤول|مسئول|لجنة|لجان|إدارة|مدير|قسم|وحدة|فريق|باحث|مندوب|مجلس|رئيس|أمين|منسق|مشرف|أخصائي)~',
);

export const noVagueTime = defineRule({
  id: 'content/no-vague-time',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا يوعد المستفيد بوقت مبهم مثل «في أقرب وقت»',
      en: 'No vague time is promised, such as “as soon as possible”',
    },
    why: {
      ar: 'الوقت المبهم لا يُعرف متى انقضى، فلا يستطيع المستفيد أن يطالب به ولا الجمعية أن تقيسه.',
      en: 'No one can tell when a vague time has passed; the beneficiary cannot claim it, nor the association measure it.',
    },
    remedy: {
      ar: 'حدد في {path} مدة قصوى بوحدتها وبداية احتسابها، أو اكتبها في حقل مدة الإنجاز.',
      en: 'State at {path} a maximum with its unit and start, or write it in the field for the service time.',
    },
  },
  parameters: {},
  messages: {
    vague: { ar: 'وُعد بوقت لا يُعرف حده: {found}', en: 'A time without a limit is promised: {found}' },
  },

  *check({ policy, pass, fail }) {
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        if (passage.section === undefined || noPromises.includes(passage.section)) continue;
        if (passage.clause?.serviceTime !== undefined) continue;
        const mention = passage.language === 'ar' ? firstMention([passage], vague) : inEnglish(passage);
        if (mention === undefined || !isPromised(mention)) continue;
        yield fail('vague', placeOf(mention), { found: wordsOfMention(mention) });
      }
    }, pass('/sections'));
  },

  examples: [
    {
      shows: {
        ar: 'غاية في قسم الأهداف، ووصف معه حد، وواجب على المستفيد: كلها سائغة',
        en: 'A wish among the goals, a phrase with a limit beside it and a duty of the beneficiary are fine',
      },
      policy: `
sections:
  generalGoal: { text: { ar: إنجاز معاملات المستفيدين في أقرب وقت. } }
  handlingSteps:
    items:
      - text: { ar: يرد على الطلب في أقرب وقت، وبما لا يتجاوز خمسة أيام عمل من استلامه. }
      - text: { ar: على المستفيد إبلاغ الجمعية بما يتغير من بياناته في أقرب وقت. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text: { ar: يبلغ المستفيد بالقرار في أقرب وقت ممكن., en: The beneficiary is told as soon as possible. }
      - text: { ar: ويرد على استفساره خلال فترة وجيزة. }
`,
      gives: [
        'fail vague /sections/handlingSteps/items/0/text/ar «في أقرب وقت ممكن»',
        'fail vague /sections/handlingSteps/items/0/text/en «as soon as possible»',
        'fail vague /sections/handlingSteps/items/1/text/ar «خلال فترة وجيزة»',
      ],
    },
  ],
});

/** What the beneficiary is to do, not what is to be done for them. */
const beneficiaryOwesInEnglish =
  /\b(?:beneficiar(?:y|ies)|applicants?)(?: \w+){0,3}? (?:must|shall|undertakes?|(?:has|have) to|(?:is|are) (?:required|obliged|expected|asked) to)(?! (?:be|receive|get|have)\b)/iu;

function inEnglish(passage: Mention['passage']): Mention | undefined {
  const [range] = matchesOf(vagueInEnglish, passage);
  return range === undefined ? undefined : { passage, range };
}

/** Whether the association promises something there and the sentence gives no limit beside the phrase. */
function isPromised({ passage, range }: Mention): boolean {
  const { start, end } = sentenceAround(passage, range);
  const sentence = passage.text.slice(start, end);
  if (passage.language === 'en') {
    return (
      promiseInEnglish.test(sentence) &&
      !beneficiaryOwesInEnglish.test(sentence) &&
      englishDurationsIn(sentence).length === 0
    );
  }
  return (
    (promise.test(passage.folded.text) || staff.test(foldedText(sentence, 'orthographic'))) &&
    !beneficiaryOwes.test(foldedText(sentence, 'orthographic')) &&
    durationsIn(sentence).length === 0
  );
}

/** No promise whose time nobody can tell: «في أقرب وقت»، «خلال فترة وجيزة». */
import { durationsIn } from '../../arabic/durations.ts';
import { defineRule } from '../../model/rule.ts';
import {
  firstMention,
  placeOf,
  promise,
  sentenceAround,
  words,
  wordsOfMention,
  type Mention,
} from '../mentions.ts';
import { passagesOf } from '../reading.ts';
import { matchesOf } from '../running-text.ts';

const vague = words(
  'في (?:أقرب|أسرع) (?:ال)?(?:وقت|فرصة|أجل|زمن|حين|الأوقات|الآجال)(?: ممكن~)?',
  'بأسرع (?:وقت|ما|صورة|طريقة)(?: ممكن~| يمكن)?',
  '(?:في|خلال|غضون) (?:مدة|فترة|وقت|زمن|أيام|مهلة) (?:زمنية )?(?:وجيزة|وجيز|قصيرة|قصير|مناسبة|مناسب|معقولة|معقول|كافية|كاف|يسيرة|محدودة|قليلة|قياسية|قياسي)',
  'في (?:الوقت|الأوقات|الموعد|المدة) المناسبة?(?! ل)',
  'في الوقت الملائم',
  'في وقت (?:لاحق|قريب)',
  'في حينه',
  'بأقصى سرعة(?: ممكنة)?',
  'بالسرعة (?:ال)?(?:ممكنة|مناسبة|لازمة|مطلوبة)',
  'في القريب العاجل',
  '(?:عند|حين|متى|حالما) (?:تيسر|يتيسر|تسنح|سنحت)(?: ذلك| (?:ال)?(?:وقت|فرصة|أمر))?',
  'عند (?:ال)?(?:إمكان|استطاعة)',
  'على وجه السرعة',
  '(?:دون|بدون|بلا|من غير) (?:تأخير|إبطاء|تأخر)',
  'بصورة عاجلة',
);
const vagueInEnglish =
  /\b(?:as (?:soon|quickly|promptly|fast|early) as (?:possible|practicable|it can)|at the (?:earliest|first) (?:opportunity|possible time)|in the near future|when (?:time permits|convenient)|in due time|in due course|in a timely manner|without (?:undue |unreasonable |any )?delay|within a (?:reasonable|short|suitable) (?:time|period))\b/giu;

/** Goals are wishes, and what a beneficiary owes is no promise of the association. */
const noPromises: readonly (string | undefined)[] = [
  'preamble',
  'definitions',
  'generalGoal',
  'detailedGoals',
  'duties',
];
const beneficiaryOwes = words(
  '(?:على|يجب على) (?:ال)?مستفيد~ (?:أن|إبلاغ|إشعار|إخطار|إعلام|تقديم|تحديث|تزويد|إحضار|الالتزام|استكمال)',
  'يلتزم (?:ال)?مستفيد~',
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
    let clean = true;

    for (const passage of passagesOf(policy)) {
      if (passage.section === undefined || noPromises.includes(passage.section)) continue;
      if (passage.clause?.serviceTime !== undefined) continue;
      const mention = passage.language === 'ar' ? firstMention([passage], vague) : inEnglish(passage);
      if (mention === undefined || !isPromised(mention)) continue;
      yield fail('vague', placeOf(mention), { found: wordsOfMention(mention) });
      clean = false;
    }
    if (clean) yield pass('/sections');
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

function inEnglish(passage: Mention['passage']): Mention | undefined {
  const [range] = matchesOf(vagueInEnglish, passage);
  return range === undefined ? undefined : { passage, range };
}

/** Whether the association promises something there and the sentence gives no limit beside the phrase. */
function isPromised({ passage, range }: Mention): boolean {
  const { start, end } = sentenceAround(passage, range);
  const sentence = passage.text.slice(start, end);
  if (passage.language === 'en')
    return !/\b(?:the beneficiary (?:must|shall)|\d+|days?|weeks?)\b/iu.test(sentence);
  const { text } = passage.folded;
  return promise.test(text) && !beneficiaryOwes.test(text) && durationsIn(sentence).length === 0;
}

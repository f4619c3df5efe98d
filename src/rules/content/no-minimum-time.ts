/**
 * No promise of a time «لا تقل عن», which permits never to answer.
 *
 * The published template says «خلال مدة لا تقل عن أسبوعين» where it means «لا تتجاوز». Only the
 * contradiction “within … at least” is found: records may well be kept for at least ten years.
 */
import { languages } from '../../model/bilingual.ts';
import { defineRule } from '../../model/rule.ts';
import { wordingsIn } from '../kit.ts';

const contradictions = {
  ar: /(?:خلال|غضون)\s+(?:(?:مد[ةه]|فتر[ةه]|وقت|أجل)\s+)?(?:زمني[ةه]?\s+)?لا\s+[تي]قل\s+عن/u,
  en: /\bwithin\s+(?:a\s+)?(?:period\s+|time\s+)?(?:of\s+)?(?:not\s+less\s+than|no\s+less\s+than|not\s+shorter\s+than|at\s+least)\b/iu,
} as const;

export const noMinimumTime = defineRule({
  id: 'content/no-minimum-time',
  docs: {
    summary: {
      ar: 'لا يُذكر للمدة الموعود بها حد أدنى حيث يراد الحد الأعلى',
      en: 'No time is promised by its minimum where the maximum is meant',
    },
    why: {
      ar: 'عبارة «خلال مدة لا تقل عن» تجيز التأخير بلا نهاية، والمراد أن المدة لا تتجاوز حدًا.',
      en: '“Within a period of not less than” permits endless delay; what is meant is a limit.',
    },
    remedy: {
      ar: 'اكتب في {path} حدًا أعلى: «خلال مدة لا تتجاوز …».',
      en: 'Write a maximum at {path}: “within a period not exceeding …”.',
    },
  },
  parameters: {},
  messages: {
    minimum: {
      ar: 'مدة موعود بها ذُكر حدها الأدنى، فلا نهاية لها: {found}',
      en: 'A time is promised by its minimum and so has no end: {found}',
    },
  },

  *check({ policy, pass, fail }) {
    let clean = true;

    for (const { at, value } of wordingsIn(policy.source.data.sections, '/sections')) {
      for (const language of languages) {
        const found = contradictions[language].exec(value[language] ?? '')?.[0];
        if (found === undefined) continue;
        yield fail('minimum', `${at}/${language}`, { found });
        clean = false;
      }
    }
    if (clean) yield pass('/sections');
  },

  examples: [
    {
      policy: `
sections:
  handlingSteps:
    items: [{ text: { ar: يأتي الرد خلال مدة لا تتجاوز أسبوعين., en: An answer comes within two weeks. } }]
  records:
    text: { ar: تحفظ الملفات مدة لا تقل عن عشر سنوات., en: Files are kept for at least ten years. }
`,
      gives: ['pass /sections'],
    },
    {
      policy: `
sections:
  handlingSteps:
    items:
      - text:
          ar: إشعاره بأن الرد سيأتيه خلال مدة لا تقل عن أسبوعين.
          en: Telling them that an answer comes within a period of not less than two weeks.
`,
      gives: [
        'fail minimum /sections/handlingSteps/items/0/text/ar',
        'fail minimum /sections/handlingSteps/items/0/text/en',
      ],
    },
  ],
});

/**
 * No promise of a time «لا تقل عن», which permits never to answer.
 *
 * The published template says «خلال مدة لا تقل عن أسبوعين» where it means «لا تتجاوز». Least times are
 * right elsewhere: records kept for ten years, notice given before a meeting, a respite for the beneficiary.
 */
import { foldedText } from '../../arabic/fold.ts';
import type { FoundDuration } from '../../model/duration.ts';
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { orPass } from '../kit.ts';
import {
  durationsOf,
  endsInPromise,
  englishDurationsOf,
  noPromise,
  promise,
  promiseInEnglish,
  sentenceAround,
  words,
} from '../mentions.ts';
import { passagesOf } from '../reading.ts';
import { perLanguage, type TextAnalysis } from '../text-analysis.ts';

/** «خلال وقت»، «في غضون أجل»: what follows is a limit. */
const endsInLimit = /(?:خلال|غضون)(?: \p{L}+){0,2} ?$/u;

/** «في مدة» may be how long a thing takes: only of a promise is it a limit. */
const onlyIn = /^[وف]?في (?!خلال|غضون)/u;

/** «من تسليمها»: the event from which a time counts is no promise. */
const countedFrom = /^\s*(?:من|منذ|بعد|عقب) (?:تاريخ |يوم |وقت )?\p{L}+(?: \p{L}+)?/u;

/** «لمدة»: something goes on for so long. */
const endsInSpan = /(?<!\p{L})لمده ?$/u;
/** «تدعم الأسرة مدة»: so does what is given; a time set for an answer is promised. */
const endsInBareSpan = /(?<!\p{L}|(?:في|خلال|غضون|بعد|هي|هو) )مده ?$/u;
const answer = words(
  ...['رد', '[يتن]رد', 'إجابة', 'جواب', 'بت', '[يتن]بت', 'إنجاز~', '[يتن]نجز~', 'قرار~', 'قبول~', 'رفض~'],
  ...['دراس~', '[يتن]درس', 'معالج~', '[يتن]عالج', 'إبلاغ~', '[يتن]بلغ~', 'إشعار~', 'شكو~', 'نظر', '[يتن]نظر'],
  ...['[يتن]علم', 'إعلام~', 'حسم~', '[يت]حسم', 'فصل', '[يت]فصل', '[يت]صدر', 'إصدار~'],
);

/** «تحفظ الشكوى ورد الجمعية عليها مدة»: what is kept is named; only a verb after it promises something else. */
const keeping =
  /(?<!\p{L})[وف]?(?:[يت](?:حفظ|حتفظ|بقي|ستبقي|خزن|ورشف)\p{L}*|(?:ال|ب|ل)?(?:حفظ|احتفاظ|ابقاء|ارشفه))(?!\p{L})/gu;
const promising =
  /(?<!\p{L})[وف]?س?[يت](?:رد|بت|نجز|نهي|جيب|جاب|بلغ|شعر|خطر|فاد|صدر|عالج|درس|نظر|سلم|تسلم|صرف)\p{L}{0,2}(?!\p{L})/gu;

const claim = words('تظلم~', 'يتظلم~', 'اعتراض~', 'يعترض~');

/** «لا تقل مدة التظلم»، «لا تقل المدة التي يقدم فيها»: a time that is the beneficiary's to use. */
const ownTime = words('تظلم~', 'اعتراض~', 'تقديم', 'يقدم', 'تقدم', 'استكمال~', 'تصحيح', 'استجابة');

/** What leads in to a least time in English. */
const longestLeadIn = 60;
const leadIn =
  /(?:\b(?:with)?in (?:the )?)?(?:\ba (?:period|time|term) )?(?:(?:of|that is) )?\b(?:at least|(?:not|no) (?:less|fewer|shorter) than|a minimum (?:of|period of|time of)) $/i;
const beforehand = /^\s*(?:before|prior|earlier|in advance|ahead|beforehand)\b/i;
const noPromiseInEnglish =
  /\b(?:warn|stop|suspen|ke(?:ep|pt)|retain|retention|stor(?:e|age)|preserv|archiv|remain|before|prior|advance|earlier|respite|grace|experience|aged?|old|member|publish|announc|valid|meet|session|repa[iy]|instalment|appeal|objects?|objection|(?<!(?:answer|reply|response|decision) is )given|gives|granted|allow|may|lasts?|training|resid)/gi;
const everyPromiseInEnglish = new RegExp(promiseInEnglish.source, 'gi');
const limit = /\bwithin\b/i;

export const noMinimumTime = defineRule({
  id: 'content/no-minimum-time',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'لا يُذكر للمدة الموعود بها حد أدنى حيث يراد الحد الأعلى',
      en: 'No time is promised by its minimum where the maximum is meant',
    },
    why: {
      ar: 'عبارة «خلال مدة لا تقل عن» تجيز التأخير بلا نهاية، والمراد أن المدة لا تتجاوز حدًا. أما مدة حفظ السجلات، والإشعار قبل الموعد، والمهلة التي تُعطى للمستفيد أو لتظلمه، والنصاب، والعمر، فالحد الأدنى فيها صحيح.',
      en: '“Within a period of not less than” permits endless delay; what is meant is a limit. A minimum is right for the keeping of records, notice before a date, time granted to the beneficiary or for an appeal, a quorum and an age.',
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
    yield* orPass(function* () {
      for (const passage of passagesOf(policy)) {
        if (passage.section === undefined) continue;
        for (const range of minimaIn(passage)) {
          yield fail('minimum', within(passage.at, range), {
            found: passage.text.slice(range.start, range.end),
          });
        }
      }
    }, pass('/sections'));
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
      shows: {
        ar: 'المهلة التي تُعطى للمستفيد والإشعار السابق للموعد يُذكر حدهما الأدنى بحق',
        en: 'A respite given to the beneficiary and notice before a date rightly have a minimum',
      },
      policy: `
sections:
  decisions:
    items:
      - text: { ar: يبلغ المستفيد بموعد الزيارة قبلها بمدة لا تقل عن ثلاثة أيام. }
      - text: { ar: يمنح المستفيد مهلة لا تقل عن عشرة أيام لاستكمال النواقص قبل رفض الطلب. }
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
        'fail minimum /sections/handlingSteps/items/0/text/ar «خلال مدة لا تقل عن أسبوعين»',
        'fail minimum /sections/handlingSteps/items/0/text/en «within a period of not less than two weeks»',
      ],
    },
  ],
});

const minimaIn = perLanguage((analysis, language): readonly TextRange[] => {
  if (language === 'en') return minimaInEnglish(analysis);
  return withoutMaximum(durationsOf(analysis)).filter(promisedIn(analysis));
});

/** «لا تقل عن أسبوع ولا تزيد على شهر»: so few characters lie between a minimum and its maximum. */
const farthestMaximum = 40;

/** The least times that no greatest time follows. */
function withoutMaximum(durations: readonly FoundDuration[]): readonly FoundDuration[] {
  return durations.filter(({ bound, end }, index) => {
    const next = durations[index + 1];
    const isBounded = next?.bound === 'atMost' && next.start - end <= farthestMaximum;
    return bound === 'atLeast' && !isBounded;
  });
}

/** Where the first of some patterns is found; beyond the end where none is. */
function firstIndex(text: string, ...patterns: readonly RegExp[]): number {
  const found = patterns.map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return Math.min(text.length, ...found);
}

/** In English the whole expression is shown, with the words that lead in to it. */
function minimaInEnglish(analysis: TextAnalysis): TextRange[] {
  return withoutMaximum(englishDurationsOf(analysis)).flatMap(({ start, end }): TextRange[] => {
    const sentence = sentenceAround(analysis, { start, end });
    const before = analysis.text.slice(sentence.start, start);
    const lead = leadIn.exec(before.slice(-longestLeadIn))?.[0].trimStart() ?? '';
    const words = before.slice(0, before.length - lead.length);
    const [promised, other] = [everyPromiseInEnglish, noPromiseInEnglish].map((pattern) =>
      Math.max(-1, ...Array.from(words.matchAll(pattern), ({ index }) => index)),
    ) as [number, number];
    const isPromised = promised > other || (other < 0 && promised < 0 && limit.test(lead));
    return isPromised && !beforehand.test(analysis.text.slice(end, end + longestLeadIn))
      ? [{ start: start - lead.length, end }]
      : [];
  });
}

/** Whether a least time is promised to someone: «خلال» says so unless what is kept is spoken of. */
function promisedIn(passage: TextAnalysis): (duration: FoundDuration) => boolean {
  return (duration) => {
    const sentence = sentenceAround(passage, duration);
    const before = foldedText(passage.text.slice(sentence.start, duration.start), 'orthographic');
    if (!duration.within && (endsInSpan.test(before) || isKept(before))) return false;
    if (endsInBareSpan.test(before) && !answer.test(before)) return false;
    // «يقبل التظلم خلال مدة لا تقل عن»: a time that the beneficiary has.
    if (claim.test(before) && !answer.test(before)) return false;
    if (endsInPromise(before)) return true;
    if (noPromise.test(before)) return false;
    const inside = foldedText(duration.text, 'orthographic');
    const promised = firstIndex(inside, promise);
    const other = firstIndex(inside, ownTime, noPromise);
    if (promised !== other) return promised < other;
    const after = foldedText(passage.text.slice(duration.end, sentence.end), 'orthographic').replace(
      countedFrom,
      '',
    );
    const isLimit = duration.within && !onlyIn.test(inside);
    return isLimit || endsInLimit.test(before) || promise.test(after);
  };
}

/** Whether a stretch of folded text speaks of keeping last, not of doing something for someone. */
function isKept(before: string): boolean {
  const [kept, promised] = [keeping, promising].map((pattern) =>
    Math.max(-1, ...Array.from(before.matchAll(pattern), ({ index }) => index)),
  ) as [number, number];
  return kept > promised;
}

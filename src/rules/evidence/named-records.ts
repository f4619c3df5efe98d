/**
 * The policy names the records by which it can later be shown that it was followed.
 *
 * That a policy names a register says that the association means to keep one; whether it does, no text shows.
 */
import type { TextRange } from '../../model/position.ts';
import { defineRule, within } from '../../model/rule.ts';
import { arabicProse, occurrencesOf, type Passage } from '../reading.ts';

/** Records that an evaluator may ask to see, in folded spelling; registers of the state are not among them. */
const record = new RegExp(
  String.raw`(?<!\p{L})[وف]?[بكل]?(?:ال|ل)?(?:` +
    [
      String.raw`سجل(?:ات)?(?! (?:ال)?(?:تجاري|مدني|عقاري))`,
      'محضر|محاضر',
      'استبان(?:ه|ات)|استبيان(?:ات)?',
      'ملف(?:ات)? (?:ال|لل)?مستفيد(?:ين)?',
      'تقرير(?:ا)?|تقارير',
    ].join('|') +
    String.raw`)(?!\p{L})`,
  'gu',
);

/** The sections in which such a record is looked for first: one there says more than one in passing elsewhere. */
const tellingSections = ['records', 'complaints', 'satisfaction'];

export const namedRecords = defineRule({
  id: 'evidence/named-records',
  reads: 'prose',
  docs: {
    summary: {
      ar: 'تسمي السياسة السجلات التي يظهر بها العمل بها',
      en: 'The policy names the records that show it being followed',
    },
    why: {
      ar: 'ما لم يُوثق لا يُثبت للمقيّم، والسياسة التي لا تسمي سجلًا ولا محضرًا ولا تقريرًا لا يُعرف أين تُطلب شواهدها.',
      en: 'What is not documented cannot be shown; a policy that names no register, minutes or report does not say where to look.',
    },
    remedy: {
      ar: 'اذكر في {path} السجلات التي تُحفظ، كسجل الشكاوى وملف المستفيد ونتائج قياس الرضا.',
      en: "Name at {path} the records that are kept, such as a complaints register, the beneficiary's file and survey results.",
    },
  },
  parameters: {},
  messages: {
    named: {
      ar: 'تسمي السياسة ما يُوثق به العمل، ولم يُتحقق من وجوده: {found}',
      en: 'The policy names a record; whether it is kept was not verified: {found}',
    },
    unnamed: {
      ar: 'لا تسمي السياسة سجلًا ولا محضرًا ولا تقريرًا يوثق العمل بها؛ وهذا نقص في النص، ولا يعني أن الجمعية لا توثق.',
      en: 'The policy names no register, minutes or report; the text lacks it, which does not mean that the association keeps none.',
    },
  },

  *check({ policy, fail, declared }) {
    const named = Array.from(firstInEachSection(arabicProse(policy)));
    const telling = named.filter(({ passage: { section = '' } }) => tellingSections.includes(section));

    for (const { passage, range } of telling.length > 0 ? telling : named.slice(0, 1)) {
      const found = passage.text.slice(range.start, range.end);
      yield declared('named', within(passage.at, range), { found });
    }
    if (named.length === 0) yield fail('unnamed', '/sections/records');
  },

  examples: [
    {
      shows: {
        ar: 'يكفي أول ذكر في أقسام الشكاوى والرضا والسجلات، ولا يُذكر غيرها معها',
        en: 'The first in the sections on complaints, satisfaction and records is enough',
      },
      policy: `
sections:
  handlingSteps: { text: { ar: يُكتب تقرير الزيارة., en: A report of the visit is written. } }
  complaints:
    items:
      - text: { ar: تُقيد الشكوى في سجل الشكاوى., en: The complaint is entered in a register. }
      - text: { ar: يُعد تقرير سنوي بها., en: A yearly report is made. }
  records: { text: { ar: لكل مستفيد ملف، ويُتلف بمحضر., en: Files are destroyed under a written record. } }
`,
      gives: [
        'declared named /sections/complaints/items/0/text/ar «سجل»',
        'declared named /sections/records/text/ar «بمحضر»',
      ],
    },
    {
      shows: {
        ar: 'السجل التجاري وتسجيل المستفيد ليسا من سجلات العمل بالسياسة',
        en: 'A commercial register, or registering a beneficiary, is no record of the policy',
      },
      policy: `
sections:
  handlingSteps: { text: { ar: يُستكمل تسجيل المستفيد بعد إحضار صورة السجل التجاري. } }
`,
      gives: ['fail unnamed /sections/records'],
    },
    {
      policy: 'sections: { handlingSteps: { text: { ar: يُكتب تقرير الزيارة., en: A report is written. } } }',
      gives: ['declared named /sections/handlingSteps/text/ar «تقرير»'],
    },
  ],
});

interface NamedRecord {
  readonly passage: Passage;
  readonly range: TextRange;
}

function* firstInEachSection(passages: readonly Passage[]): Generator<NamedRecord> {
  const seen = new Set<string>();
  for (const passage of passages) {
    const { section = '' } = passage;
    const [range] = seen.has(section) ? [] : occurrencesOf(record, passage);
    if (range === undefined) continue;
    seen.add(section);
    yield { passage, range };
  }
}

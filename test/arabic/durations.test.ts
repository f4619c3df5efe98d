/** Durations and frequencies as policies write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, workingDays } from '../../src/arabic/counting.ts';
import { durationsIn, frequenciesIn, type FoundFrequency } from '../../src/arabic/durations.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';

const said = (text: string) =>
  durationsIn(text).map(
    ({ amount, unit, bound, within }) => `${amount} ${unit} ${bound}${within ? ' within' : ''}`,
  );

describe('an amount', () => {
  test.each([
    ['لمدة خمسة أيام', '5 day exactly'],
    ['مدته 14 يومًا', '14 day exactly'],
    ['بعد ٤٨ ساعة', '48 hour exactly'],
    ['ثلاثون دقيقة', '30 minute exactly'],
    ['خمسة (5) أيام', '5 day exactly'],
    ['5 (خمسة) أيام', '5 day exactly'],
    ['خلال (10) عشرة أيام عمل', '10 workingDay atMost within'],
    ['في مدة لا تتجاوز (30) ثلاثين يوماً', '30 day atMost within'],
    ['البند (3) خمسة أيام', '5 day exactly'],
    ['خلال أسبوع إلى أسبوعين', '2 week atMost within'],
    ['خلال أول 5 أيام عمل', '5 workingDay atMost within'],
    ['(١٤) يومًا', '14 day exactly'],
    ['خمسة عشر (15) يوم عمل', '15 workingDay exactly'],
    ['٣٠يوما', '30 day exactly'],
    ['عشرة أيام عمل', '10 workingDay exactly'],
    ['عشرة أيام من أيام العمل الرسمية', '10 workingDay exactly'],
    ['5 أيام تقويمية', '5 day exactly'],
    ['يومان', '2 day exactly'],
    ['بعد يومي عمل', '2 workingDay exactly'],
    ['والمدة يوما عمل', '2 workingDay exactly'],
    ['أسبوعان، ', '2 week exactly'],
    ['ثلاثة أسابيع', '3 week exactly'],
    ['شهرين', '2 month exactly'],
    ['ستة أشهر', '6 month exactly'],
    ['٦ شهور', '6 month exactly'],
    ['عامين', '2 year exactly'],
    ['عشر سنوات', '10 year exactly'],
    ['خمسة أعوام', '5 year exactly'],
    ['ساعتان', '2 hour exactly'],
    ['مدة يوم واحد', '1 day exactly'],
    ['يوم عمل واحد', '1 workingDay exactly'],
    ['مدة سنة', '1 year exactly'],
    ['بعد مضي شهر من تاريخه', '1 month exactly'],
    ['قبل انتهاء العقد بشهر', '1 month exactly'],
    ['نصف ساعة', '0.5 hour exactly'],
    ['سنة ونصف', '1.5 year exactly'],
    ['خلال الأيام الخمسة التالية', '5 day atMost within'],
    ['خلال الثلاثين يومًا التالية', '30 day atMost within'],
    ['خلال الـ 30 يومًا التالية', '30 day atMost within'],
    ['خَمْسَةِ أَيَّامٍ', '5 day exactly'],
    ['من 3 إلى 5 أيام', '5 day atMost'],
    ['خلال 3-5 أيام عمل', '5 workingDay atMost within'],
  ])('in «%s» is %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a bound', () => {
  test.each([
    ['خلال خمسة أيام', '5 day atMost within'],
    ['في غضون أسبوع', '1 week atMost within'],
    ['خلال أسبوع من تاريخ الطلب', '1 week atMost within'],
    ['خلال شهر', '1 month atMost within'],
    ['خلال عام من تاريخ صدوره', '1 year atMost within'],
    ['خلال يوم عمل', '1 workingDay atMost within'],
    ['خلال مدة لا تزيد على أسبوعين', '2 week atMost within'],
    ['خلال مدة لا تقل عن أسبوعين', '2 week atLeast within'],
    ['في مدة لا تتجاوز 5 أيام', '5 day atMost within'],
    ['في مدة أقصاها شهر', '1 month atMost within'],
    ['في موعد أقصاه ثلاثة أيام', '3 day atMost within'],
    ['خلال ما لا يزيد عن 10 أيام', '10 day atMost within'],
    ['بما لا يتجاوز ثلاثين يومًا', '30 day atMost'],
    ['على ألا تتجاوز المدة خمسة أيام', '5 day atMost'],
    ['على ألا تزيد مدة الرد عليه عن أسبوع', '1 week atMost'],
    ['ولا تتعدى ٧ أيام', '7 day atMost'],
    ['ولا يقل عمره عن ثمانية عشر عامًا', '18 year atLeast'],
    ['لا تتجاوز مدة دراسة الطلب والرد عليه أسبوعين', '2 week atMost'],
    ['دون تجاوز 30 يومًا', '30 day atMost'],
    ['بحد أقصى خمسة أيام', '5 day atMost'],
    ['بحد أقصى قدره (5) أيام', '5 day atMost'],
    ['والحد الأقصى للرد عشرة أيام', '10 day atMost'],
    ['والحد الأدنى للحفظ عشر سنوات', '10 year atLeast'],
    ['خمسة أيام كحد أقصى', '5 day atMost'],
    ['خلال خمسة أيام عمل، بحد أقصى', '5 workingDay atMost within'],
    ['خمسة أيام على الأكثر', '5 day atMost'],
    ['خمسة أيام على الأقل', '5 day atLeast'],
    ['عشر سنوات كحد أدنى', '10 year atLeast'],
    ['عشر سنوات فأكثر', '10 year atLeast'],
    ['ما لا يقل عن عشر سنوات', '10 year atLeast'],
    ['لمدة لا تقل عن ثلاث سنوات', '3 year atLeast'],
    ['مدة أدناها خمس سنوات', '5 year atLeast'],
    ['بحد أدنى سنة', '1 year atLeast'],
    ['أكثر من 30 يومًا', '30 day atLeast'],
    ['لا يتأخر أكثر من 30 يومًا', '30 day atMost'],
    ['إذا زادت على شهر أو تجاوزت يومين', '2 day exactly'],
    ['خلال مدة تقل عن أسبوعين', '2 week atMost within'],
    ['يُحفظ 10 سنوات', '10 year exactly'],
  ])('in «%s» gives %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('no duration', () => {
  test.each([
    'كل شهر، وكل سنتين، ومرة كل (3) أشهر، ولكل أسبوع',
    'خلال شهر رمضان وفي شهر محرم',
    'خلال عام 2024 وسنة 1445',
    'الهدف العام والمدير العام ومصلحة عامة',
    'خلال العام وخلال السنة المالية وفي اليوم',
    'يوم الأحد، وقبل يوم التقديم، وبعد يوم بدء الدورة',
    'الساعة 10 صباحًا',
    'أيام العمل من الأحد إلى الخميس، وقبل يوم العمل التالي',
    'بشكل شهري ويومي وأسبوعي',
    'يومًا ما، وشهرة، وأعوان',
    'خلال أيام',
    'سنويًا وشهريًا',
    '',
  ])('in «%s»', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('the range covers the bound and what belongs to the unit, in the spelling of the source', () => {
  const text =
    'يُرَدّ عليه خلالَ مدّةٍ لا تزيدُ على (خمسة) أيّامِ عملٍ على الأكثر من تقديمه؛ ويحفظ سنة هجرية على الأقل.';

  expect(durationsIn(text)).toMatchObject([
    { text: 'خلالَ مدّةٍ لا تزيدُ على (خمسة) أيّامِ عملٍ على الأكثر', days: 5, calendar: undefined },
  ]);
  expect(durationsIn('مدة سنة هجرية، ثم 6 أشهر ميلادية')).toMatchObject([
    { amount: 1, unit: 'year', calendar: 'hijri', text: 'سنة هجرية', days: 365 },
    { amount: 6, unit: 'month', calendar: 'gregorian', text: '6 أشهر ميلادية', days: 180 },
  ]);
});

test('the durations we write ourselves are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('latin', 'arabicIndic'), (days, digits) => {
      expect(said(`خلال ${counted(days, workingDays, digits).ar}.`)).toEqual([
        `${days} workingDay atMost within`,
      ]);
    }),
  );
});

describe('a frequency', () => {
  test.each<[string, [FoundFrequency['months'], string][]]>([
    ['تراجع كل سنة', [[12, 'كل سنة']]],
    ['تراجع سنويًّا', [[12, 'سنويًّا']]],
    [
      'كل سنتين أو كل عام',
      [
        [24, 'كل سنتين'],
        [12, 'كل عام'],
      ],
    ],
    [
      'كل ستة أشهر وكل (3) أشهر',
      [
        [6, 'كل ستة أشهر'],
        [3, 'وكل (3) أشهر'],
      ],
    ],
    [
      'تقرير شهري، ومراجعة نصف سنوية، وربع سنوي',
      [
        [1, 'شهري'],
        [6, 'نصف سنوية'],
        [3, 'وربع سنوي'],
      ],
    ],
    ['ربعيًا', [[3, 'ربعيًا']]],
    ['مرة كل ثلاث سنوات', [[36, 'مرة كل ثلاث سنوات']]],
    ['مرتين في السنة', [[6, 'مرتين في السنة']]],
    ['أربع مرات سنويًا', [[3, 'أربع مرات سنويًا']]],
    ['مرة واحدة في العام على الأقل', [[12, 'مرة واحدة في العام']]],
    ['كل أسبوعين', [[14 / 30, 'كل أسبوعين']]],
    ['يوميًا', [[1 / 30, 'يوميًا']]],
    ['التقرير السنوي وخلال يومي عمل وفي السنة', []],
    ['لكل مستفيد خلال شهر', []],
    ['', []],
  ])('in «%s»', (text, expected) => {
    expect(frequenciesIn(text).map((found) => [found.months, found.text])).toEqual(expected);
  });
});

test('every text has durations and frequencies that stand where they say, finite', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const found of [...durationsIn(text), ...frequenciesIn(text)]) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect('days' in found ? found.days : found.months).not.toBeNaN();
      }
    }),
    { numRuns: 1000 },
  );
});

test('hard texts of 100 kB take less than a second each', () => {
  for (const text of adversarialTexts) {
    const time = processorTime(() => {
      durationsIn(text);
      frequenciesIn(text);
    });
    expect(time, text.slice(0, 20)).toBeLessThan(1000);
  }
});

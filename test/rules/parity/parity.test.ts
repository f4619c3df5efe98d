import { describe, expect, test } from 'vitest';
import { sameDurations } from '../../../src/rules/parity/durations.ts';
import { sameNegation } from '../../../src/rules/parity/negation.ts';
import { sameNumbers } from '../../../src/rules/parity/numbers.ts';
import { sameObligation } from '../../../src/rules/parity/obligation.ts';
import { sameReferences } from '../../../src/rules/parity/references.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { foundIn } from '../language/texts.ts';

const table: readonly (readonly [Rule, string, string, readonly string[]])[] = [
  [sameDurations, 'خلال خمسة عشر يوم عمل', 'within fifteen working days', []],
  [sameDurations, 'خلال خمسة عشر يوم عمل', 'within five working days', ['five working days']],
  [sameDurations, 'خلال (30) يومًا', 'within 30 days', []],
  [sameDurations, 'مدة لا تتجاوز أسبوعين', 'a period not exceeding 15 days', ['15 days']],
  [sameDurations, 'لا تقل عن عشر سنوات', 'no more than ten years', ['ten years']],
  [sameDurations, 'مرة كل ستة أشهر', 'once every six months', []],
  [sameDurations, 'خلال شهر من تاريخ التبليغ', 'within one month of notification', []],
  [sameDurations, 'خلال 24 ساعة', 'within 48 hours', ['48 hours']],
  [sameNumbers, 'ثلاثة أعضاء', 'three members', []],
  [sameNumbers, 'ثلاثة أعضاء', 'four members', ['ثلاثة', 'four']],
  [sameNumbers, 'نسبة 90٪', 'a rate of 80%', ['90', '80']],
  [sameNumbers, 'الاثنان معًا وعضوان', 'both, and two members', []],
  [sameNumbers, 'بأغلبية الثلثين', 'by a majority of two thirds', []],
  [sameObligation, 'تلتزم الجمعية بالرد', 'The association may answer', ['may']],
  [sameObligation, 'ينبغي للموظف أن يبتسم', 'The officer must smile', ['must']],
  [sameObligation, 'يحق للمستفيد التظلم', 'The beneficiary is entitled to appeal', []],
  [sameObligation, 'يُمنع قبول الهدايا', 'Gifts are accepted', ['/']],
  [sameObligation, 'لا تُطلب رسوم', 'No fees may be asked', []],
  [sameNegation, 'لا تُطلب رسوم', 'Fees are asked', ['لا']],
  [sameNegation, 'لا تُطلب رسوم', 'The service is free of charge', []],
  [sameNegation, 'تُطلب رسوم', 'No fees are asked', ['No']],
  [sameNegation, 'خلال مدة لا تتجاوز أسبوعين', 'within two weeks', []],
  [
    sameNumbers,
    'من الساعة الثامنة إلى الساعة الرابعة',
    'from eight in the morning to four in the afternoon',
    [],
  ],
  [sameNumbers, 'من الساعة الثامنة', 'from nine in the morning', ['nine']],
  [sameNumbers, 'كل سنة', 'every twelve months', []],
  [sameNumbers, 'كل شهر', 'every twelve months', ['twelve']],
  [sameNumbers, 'ألفا ريال', '2,000 riyals', []],
  [sameNumbers, 'ألفي ريال', '3,000 riyals', ['ألفي', '3,000']],
  [sameNumbers, 'ثلاثة طلبات في المرة الخامسة', 'three applications the fifth time', []],
  [sameDurations, 'في مدة لا تقل عن خمسة أيام', 'in a period of no fewer than five days', []],
  [
    sameObligation,
    'لا يجوز تصويره وتحفظ خصوصيته',
    'The person may be photographed and is protected',
    ['may'],
  ],
  [sameObligation, 'تتعهد الجمعية بالسرية', 'The association may keep secrets', ['may']],
  [sameObligation, 'لا يسوغ رد المستفيد', 'The beneficiary may be sent away', ['may']],
  [sameReferences, 'وفق المادة 118', 'under Article ١١٨', []],
  [sameReferences, 'وفق «دليل الخدمات»', 'in due form', ['«دليل الخدمات»']],
  [sameReferences, 'وفق «دليل الخدمات»', 'under the service guide', []],
  [sameReferences, 'بعبارة «أهلًا بك»', 'with a welcome', []],
  [sameReferences, 'وفق المادة (12)', 'under Article 13', ['المادة (12)', 'Article 13']],
  [sameReferences, 'وفق المادتين الرابعة والخامسة', 'under Articles Four and Five', []],
  [sameReferences, 'راسل info@a.org.sa', 'write to info@b.org.sa', ['info@a.org.sa', 'info@b.org.sa']],
  [sameReferences, 'وفق اللائحة الأساسية', 'under the bylaws', []],
];

describe.each(table)('%o', (rule, ar, en, found) => {
  test(`${rule.id}: ${ar} · ${en}`, () => {
    expect(foundIn(rule, ar, en).map((one) => (one.includes('/sections') ? '/' : one))).toEqual(found);
  });
});

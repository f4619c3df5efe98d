import { describe, expect, test } from 'vitest';
import { modalitiesIn } from '../../src/arabic/modality.ts';

const kinds = (text: string) => modalitiesIn(text).map(({ modality }) => modality);

describe('modalitiesIn', () => {
  test.each([
    ['يجب على الموظف التحقق', ['duty']],
    ['على الموظف أن يتحقق', ['duty']],
    ['تلتزم الجمعية بما يأتي', ['duty']],
    ['للمستفيد أن يتظلم', ['permission']],
    ['يجوز للجنة التمديد', ['permission']],
    ['لا يجوز الإفصاح', ['prohibition']],
    ['يُحظر قبول الهدايا', ['prohibition']],
    ['ينبغي الرفق بالمستفيد', ['recommendation']],
    ['لا يجب عليه شيء', []],
    ['والتأكيد على أن التقييم حق', []],
    ['يُبلغ المستفيد بالقرار', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { modalitiesIn } from '../../src/english/modality.ts';

const kinds = (text: string) => modalitiesIn(text).map(({ modality }) => modality);

describe('modalitiesIn', () => {
  test.each([
    ['The officer shall verify and must answer.', ['duty', 'duty']],
    ['The officer may not disclose.', ['prohibition']],
    ['No one who is a party may decide.', ['prohibition']],
    ['The beneficiary may appeal in May.', ['permission']],
    ['Staff should be kind.', ['recommendation']],
    ['Approved in May 2024.', []],
    ['The beneficiary is entitled to reasons and has the right to appeal.', ['permission', 'permission']],
    ['It is mustard, a marshal and a canopy.', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

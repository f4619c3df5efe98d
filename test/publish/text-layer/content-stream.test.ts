/** Content streams: what is understood is written again as it was, and nothing is done to what is not. */
import { describe, expect, test } from 'vitest';
import { contentOf, instructionsOf } from '../../../src/publish/text-layer/content-stream.ts';
import { piecesOf } from '../../../src/publish/text-layer/pieces.ts';

const page = String.raw`.24 0 0 -.24 0 841.9 cm
q
1 0 0 RG 75 90 258 1 re
f
/NonStruct <</MCID 2 >>BDC
BT
/ReversedChars BMC
/F5 12 Tf
1 0 0 -1 360.1 27 Tm
/Span<</ActualText (\)) >> BDC
<0003> Tj
EMC
EMC
ET
EMC
10 10 m
20 20 l
h
W n
Q
`;

describe('instructionsOf', () => {
  test('reads what Chromium writes, and it can be written again', () => {
    const instructions = instructionsOf(page)!;

    expect(instructions.map(({ operator }) => operator).join(' ')).toBe(
      'cm q RG re f BDC BT BMC Tf Tm BDC Tj EMC EMC ET EMC m l h W n Q',
    );
    expect(instructionsOf(contentOf(instructions))).toEqual(instructions);
  });

  test('reads a string with a bracket in it', () => {
    const { operands } = instructionsOf(String.raw`/Span<</ActualText (\)) >> BDC`)![0]!;

    expect(operands).toEqual(['/Span', String.raw`<</ActualText (\)) >>`]);
  });

  test.each(['q } Q', 'q (never ends', 'BI /W 1 ID x EI', '1 0 0 1 0 0', '<< /A'])(
    'does not understand %s',
    (content) => {
      expect(instructionsOf(content)).toBeUndefined();
    },
  );

  test('understands nothing at all', () => {
    expect(instructionsOf('\n')).toEqual([]);
  });
});

describe('piecesOf', () => {
  test('tells what is painted from what is prepared', () => {
    const kinds = piecesOf(instructionsOf(page)!)!.map(({ kind }) => kind);

    expect(kinds.join(' ')).toBe('state stack state path mark text mark state stack');
  });

  test.each(['BT /F5 12 Tf', '1 1 m 2 2 l'])('does not understand what does not end: %s', (content) => {
    expect(piecesOf(instructionsOf(content)!)).toBeUndefined();
  });
});

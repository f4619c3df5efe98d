/** What is said about the painting of a page: its order, its artifacts, the texts that stand for glyphs. */
import { describe, expect, test } from 'vitest';
import { withArtifacts } from '../../../src/publish/text-layer/artifacts.ts';
import { instructionsOf, type Instruction } from '../../../src/publish/text-layer/content-stream.ts';
import { lettersOf, missingLetters, withLetters } from '../../../src/publish/text-layer/glyph-letters.ts';
import { directionMarks, surplusOf } from '../../../src/publish/text-layer/page-direction.ts';
import { piecesOf } from '../../../src/publish/text-layer/pieces.ts';
import { inReadingOrder } from '../../../src/publish/text-layer/reading-order.ts';
import {
  inPaintingOrder,
  replacementsOf,
  withNarrowMarks,
  withWholeLetters,
} from '../../../src/publish/text-layer/replacement-text.ts';

const read = (content: string) => instructionsOf(content)!;
const pieces = (content: string) => piecesOf(read(content))!;
const written = (instructions: readonly Instruction[]) => instructions.map(({ text }) => text).join(' ');
const text = (x: number, y: number) => `BT /F1 12 Tf 1 0 0 -1 ${x} ${y} Tm <0001> Tj ET`;
const places = (ordered: ReturnType<typeof inReadingOrder>) =>
  ordered.flatMap(({ instructions }) =>
    instructions
      .filter(({ operator }) => operator === 'Tm')
      .map(({ operands }) => operands.slice(4).join(',')),
  );

describe('inReadingOrder', () => {
  const content = `/P <</MCID 0>> BDC ${text(10, 5)} ${text(30, 5)} ${text(20, 9)} ${text(40, 9)} EMC`;

  test('puts the texts of an Arabic line from right to left, line by line', () => {
    expect(places(inReadingOrder(pieces(content), () => true))).toEqual(['30,5', '10,5', '40,9', '20,9']);
  });

  test('leaves other languages, and what has no tag, as they are', () => {
    const untagged = `${text(10, 5)} ${text(30, 5)}`;

    expect(places(inReadingOrder(pieces(content), () => false))).toEqual(['10,5', '30,5', '20,9', '40,9']);
    expect(places(inReadingOrder(pieces(untagged), () => true))).toEqual(['10,5', '30,5']);
  });

  test('does not move a text that rests on what was set before it', () => {
    const resting = `/P <</MCID 0>> BDC ${text(10, 5)} BT 1 0 0 -1 30 5 Tm <0001> Tj ET EMC`;

    expect(places(inReadingOrder(pieces(resting), () => true))).toEqual(['10,5', '30,5']);
  });
});

describe('withArtifacts', () => {
  test('marks what has no tag, once for neighbours, and nothing else', () => {
    const content = `q 1 g 0 0 1 1 re f 0 g 2 2 1 1 re f BT ET Q /P <</MCID 0>> BDC BT ET EMC`;

    expect(written(withArtifacts(pieces(content)))).toBe(
      'q 1 g /Artifact <</Type /Layout>> BDC 0 0 1 1 re f 0 g 2 2 1 1 re f EMC ' +
        '/Artifact <</Type /Pagination>> BDC BT ET EMC Q /P <</MCID 0>> BDC BT ET EMC',
    );
  });

  test('does not mark a path that only limits others', () => {
    const content = '0 0 1 1 re W n';

    expect(written(withArtifacts(pieces(content)))).toBe(content);
  });
});

describe('texts that stand for glyphs', () => {
  const cluster = '/ReversedChars BMC /F1 12 Tf /Span <</ActualText <FEFF0638064B>>> BDC <003E> Tj EMC EMC';

  test('are in the order of painting where letters are painted backwards', () => {
    expect(written(inPaintingOrder(read(cluster)))).toContain('/ActualText <FEFF064B0638>');
  });

  test('and stay as they are elsewhere', () => {
    const forwards = cluster.replace('/ReversedChars', '/P');

    expect(written(inPaintingOrder(read(forwards)))).toBe(written(read(forwards)));
  });

  test('tell which letter a glyph without one has', () => {
    const map = '2 beginbfchar\n<0201> <0638>\n<003E> <0000>\nendbfchar';
    const pair = '/F1 12 Tf /Span <</ActualText <FEFF0638064B>>> BDC <003E> Tj 1 0 Td <0201> Tj EMC';
    const found = missingLetters(lettersOf(map), replacementsOf(read(pair)));

    expect([...found]).toEqual([['003E', '\u064B']]);
    expect(withLetters(map, found)).toBe('2 beginbfchar\n<0201> <0638>\n<003E> <064B>\nendbfchar');
  });

  test('know the letters of ranges', () => {
    expect([...lettersOf('1 beginbfrange\n<0009> <000B> <0629>\nendbfrange')]).toEqual([
      ['0009', 'ة'],
      ['000A', 'ت'],
      ['000B', 'ث'],
    ]);
  });
});

describe('empty glyphs', () => {
  test('of marks become narrow, those of isolates go, and no step is lost', () => {
    const content =
      '/Span <</ActualText <FEFF200F>>> BDC 4 0 Td <0001> Tj EMC /Span <</ActualText <FEFF2069>>> BDC 3 0 Td <0001> Tj EMC';

    expect(written(withNarrowMarks(read(content)))).toBe(
      '/Span <</ActualText <FEFF200F>>> BDC 4 0 Td 1 Tz <0001> Tj 100 Tz EMC 3 0 Td',
    );
  });

  test('go before a sign that stands further right than its letter, which stays where it was', () => {
    const content =
      '/F1 12 Tf /Span <</ActualText <FEFF0623064F>>> BDC 9 1 Td <0142> Tj -1.3 -1 Td <0016> Tj EMC';

    expect(written(withWholeLetters(read(content), () => '0001'))).toBe(
      '/F1 12 Tf /Span <</ActualText <FEFF0623064F>>> BDC 9 1 Td -1.3 -1 Td 1 Tz <0001> Tj 100 Tz 1.3 1 Td <0142> Tj -1.3 -1 Td <0016> Tj EMC',
    );
    expect(written(withWholeLetters(read(content.replace('-1.3', '1.3')), () => '0001'))).not.toContain('Tz');
  });
});

describe('the direction of a page', () => {
  const letters = new Map([
    ['0001', ' '],
    ['0002', 'م'],
    ['0003', 'W'],
  ]);
  const surplus = (glyphs: string) => surplusOf(read(`/F1 12 Tf <${glyphs}> Tj`), () => letters);

  test('counts letters and neither spaces nor what it does not know', () => {
    expect(surplus('00030003000200010009')).toBe(1);
  });

  test('is marked where English letters are more, with more marks than they are', () => {
    const marks = written(directionMarks(100, ['/F1'], () => '0001'));

    expect(marks.match(/200F/g)?.length).toBeGreaterThan(100);
    expect(marks).toContain('/Artifact');
    expect(directionMarks(-1, ['/F1'], () => '0001')).toEqual([]);
    expect(directionMarks(100, ['/F1'], () => undefined)).toEqual([]);
  });
});

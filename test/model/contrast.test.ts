import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastWithWhite, leastContrast, readableOnWhite } from '../../src/model/contrast.ts';

describe('contrast with white', () => {
  // The ratios that WCAG's own tools give.
  test.each([
    ['#ffffff', 1],
    ['#000000', 21],
    ['#777777', 4.48],
    ['#767676', 4.54],
    ['#ff0000', 4],
    ['#0000FF', 8.59],
  ])('of %s is %d', (colour, ratio) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 2);
  });

  test.each(['red', '#fff', 'rgb(0,0,0)', '#12345g', ''])('%s is no colour', (text) => {
    expect([contrastWithWhite(text), readableOnWhite(text)]).toEqual([undefined, undefined]);
  });
});

describe('the nearest shade that can be read', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const hexadecimal = (parts: readonly number[]) =>
    `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

  test('is the colour itself where it can be read', () => {
    expect(readableOnWhite('#17584b')).toBe('#17584b');
  });

  test('is readable, and a little lighter would not be', () => {
    fc.assert(
      fc.property(channel, channel, channel, (...parts) => {
        const colour = hexadecimal(parts);
        const shade = readableOnWhite(colour)!;
        expect(contrastWithWhite(shade)).toBeGreaterThanOrEqual(leastContrast);
        if (shade === colour) return;
        const lighter = parts.map((part, place) => {
          const darker = Number.parseInt(shade.slice(1 + place * 2, 3 + place * 2), 16);
          return Math.min(part, Math.ceil(darker * 1.02) + 1);
        });
        expect(contrastWithWhite(hexadecimal(lighter))).toBeLessThan(leastContrast);
      }),
    );
  });
});

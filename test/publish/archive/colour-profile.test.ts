/** The colour profile, read back as a program that shows colours reads it. */
import { expect, test } from 'vitest';
import { colourProfile } from '../../../src/publish/archive/colour-profile.ts';

const bytes = colourProfile();
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const text = (start: number, end: number) => new TextDecoder('latin1').decode(bytes.subarray(start, end));
const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => {
    const entry = 132 + 12 * index;
    return [text(entry, entry + 4), { start: view.getUint32(entry + 4), length: view.getUint32(entry + 8) }];
  }),
);

test('states its own length, kind and version, and holds what a profile of a display must', () => {
  expect(view.getUint32(0)).toBe(bytes.length);
  expect([text(12, 16), text(16, 20), text(20, 24), text(36, 40)]).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp']);
  expect(bytes[8]).toBe(2);
  expect([...tags.keys()].sort()).toEqual(
    ['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt'].sort(),
  );
  for (const { start, length } of tags.values()) {
    expect(start % 4).toBe(0);
    expect(start + length).toBeLessThanOrEqual(bytes.length);
  }
});

test('its primaries together make the white of profiles', () => {
  const sum = [0, 1, 2].map((axis) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce(
      (total, tag) => total + view.getInt32(tags.get(tag)!.start + 8 + 4 * axis) / 0x1_00_00,
      0,
    ),
  );

  expect(sum[0]).toBeCloseTo(0.9642, 3);
  expect(sum[1]).toBeCloseTo(1, 3);
  expect(sum[2]).toBeCloseTo(0.8249, 3);
});

test('its curve is that of sRGB', () => {
  const { start } = tags.get('rTRC')!;
  const count = view.getUint32(start + 8);
  const light = (written: number) =>
    view.getUint16(start + 12 + 2 * Math.round(written * (count - 1))) / 0xff_ff;

  expect([light(0), light(1)]).toEqual([0, 1]);
  // A grey of 128 and one of 188, as tables of sRGB have them.
  expect(light(128 / 255)).toBeCloseTo(0.2158, 2);
  expect(light(188 / 255)).toBeCloseTo(0.5029, 2);
});

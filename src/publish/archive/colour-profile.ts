/**
 * What the colours of a document are: those of sRGB, as an ICC profile (version 2.1, the newest that
 * every part of PDF/A allows). It is computed here from the definition of sRGB, IEC 61966-2-1.
 */

/** How many points the curve of brightness has; between them it is straight. */
const curvePoints = 1024;

/** The primaries of sRGB and its white, seen in the light D50 that profiles are made for: X, Y and Z. */
const colourants = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
  wtpt: [0.95045, 1, 1.08905],
} as const;
/** The light D50, as the header of every profile states it. */
const illuminant = [0.9642, 1, 0.8249] as const;

const name = 'sRGB IEC61966-2-1';

/** The profile; the same bytes every time. */
export function colourProfile(): Uint8Array {
  const tags: readonly (readonly [readonly string[], Uint8Array])[] = [
    [['desc'], description()],
    [['cprt'], tagged('text', ascii('No rights reserved\0'))],
    ...Object.entries(colourants).map(([key, xyz]) => [[key], tagged('XYZ ', fixed(xyz))] as const),
    [['rTRC', 'gTRC', 'bTRC'], curve()],
  ];
  const count = tags.reduce((total, [keys]) => total + keys.length, 0);
  const table = [...uint32(count)];
  const data: number[] = [];
  const start = headerLength + 4 + 12 * count;
  for (const [keys, bytes] of tags) {
    for (const key of keys)
      table.push(...ascii(key), ...uint32(start + data.length), ...uint32(bytes.length));
    data.push(...bytes, ...new Uint8Array(-bytes.length & 3));
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data]);
}

const headerLength = 128;

/** ICC.1:1998-09, 6.1. */
function header(length: number): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  bytes.set(uint32(length), 0);
  bytes.set(uint32(0x0210_0000), 8);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  // A profile has a date; this one is from the day of its standard.
  bytes.set([0x07, 0xcf, 0, 10, 0, 18], 24);
  bytes.set(ascii('acsp'), 36);
  bytes.set(fixed(illuminant), 68);
  return bytes;
}

/** A name in ASCII, and none in the other two ways of writing that the type has (6.5.16). */
function description(): Uint8Array {
  const text = ascii(`${name}\0`);
  return tagged('desc', Uint8Array.from([...uint32(text.length), ...text, ...new Uint8Array(78)]));
}

/** From what is written in a file to light (IEC 61966-2-1, 5.2). */
function curve(): Uint8Array {
  const points = Array.from({ length: curvePoints }, (_, index) => {
    const written = index / (curvePoints - 1);
    const light = written <= 0.040_45 ? written / 12.92 : ((written + 0.055) / 1.055) ** 2.4;
    return Math.round(light * 0xff_ff);
  });
  const bytes = points.flatMap((point) => [point >> 8, point & 0xff]);
  return tagged('curv', Uint8Array.from([...uint32(curvePoints), ...bytes]));
}

function tagged(type: string, content: Uint8Array): Uint8Array {
  return Uint8Array.from([...ascii(type), 0, 0, 0, 0, ...content]);
}

/** Numbers with sixteen bits before the point and sixteen after it. */
function fixed(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [...uint32(Math.round(number * 0x1_00_00))]));
}

function uint32(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Whether a colour can be read on white, and the nearest one that can. */

/** The least contrast of text with its ground: WCAG 2.2, 1.4.3, level AA. */
export const leastContrast = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

/**
 * The contrast ratio of a colour with white, from 1 to 21, as WCAG 2.2 defines it; it is the same for the
 * colour on white and for white on the colour. `undefined` for anything but `#rrggbb`.
 */
export function contrastWithWhite(colour: string): number | undefined {
  const channels = channelsOf(colour);
  return channels === undefined ? undefined : contrastOf(channels);
}

/** The lightest shade of a colour that can be read on white: the colour itself where it can. `undefined` for no colour. */
export function readableOnWhite(colour: string): string | undefined {
  const channels = channelsOf(colour);
  if (channels === undefined) return undefined;
  if (contrastOf(channels) >= leastContrast) return colour;
  // Black has more contrast than is asked for, so that there is always such a shade.
  for (let share = 254; share > 0; share -= 1) {
    const shade = shaded(channels, share / 255);
    if (contrastOf(shade) >= leastContrast) return hexOf(shade);
  }
  return '#000000';
}

function shaded([red, green, blue]: Channels, share: number): Channels {
  return [Math.round(red * share), Math.round(green * share), Math.round(blue * share)];
}

function channelsOf(colour: string): Channels | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return undefined;
  const channel = (place: number) => Number.parseInt(parts[place] ?? '0', 16);
  return [channel(1), channel(2), channel(3)];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function contrastOf(channels: Channels): number {
  const [red, green, blue] = channels.map(linear) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

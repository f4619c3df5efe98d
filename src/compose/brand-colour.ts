/** The colour of headings: the association's own, made dark enough to be read on white. */

const defaultColour = '#17584b';
/** WCAG 2.1 AA asks 4.5 of body text; headings and hairlines of a document that is photocopied deserve a little more. */
const leastContrast = 5.5;

type Channels = readonly [red: number, green: number, blue: number];

/** A `#rrggbb` that contrasts with white; anything that is not a colour gives the default. */
export function brandColour(colour: string | undefined): string {
  const channels = channelsOf(colour);
  return channels === undefined ? defaultColour : hexOf(darkened(channels));
}

function channelsOf(colour: string | undefined): Channels | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (parts === null) return undefined;
  const channel = (place: number) => Number.parseInt(parts[place] ?? '0', 16);
  return [channel(1), channel(2), channel(3)];
}

function darkened(channels: Channels): Channels {
  if (contrastWithWhite(channels) >= leastContrast) return channels;
  const [red, green, blue] = channels;
  return darkened([Math.floor(red * 0.94), Math.floor(green * 0.94), Math.floor(blue * 0.94)]);
}

function hexOf(channels: Channels): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of WCAG 2.1. */
function contrastWithWhite(channels: Channels): number {
  const [red, green, blue] = channels.map(linear) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

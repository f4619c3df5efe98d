/** The colour of headings: the association's own, made dark enough to be read on white. */
import { readableOnWhite } from '../model/contrast.ts';

const defaultColour = '#17584b';

/** A `#rrggbb` that can be read on white, as the check tells whoever chose another; what is no colour gives the default. */
export function brandColour(colour: string | undefined): string {
  return (colour === undefined ? undefined : readableOnWhite(colour)) ?? defaultColour;
}

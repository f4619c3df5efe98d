/** Bytes as an address that holds them, for pages that need nothing beside themselves. */

/** Long argument lists overflow the stack, so bytes become characters in portions. */
const portion = 0x8000;

/** `data:image/png;base64,…` */
export function dataUri(mediaType: string, bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let start = 0; start < bytes.length; start += portion) {
    portions.push(String.fromCharCode(...bytes.subarray(start, start + portion)));
  }
  return `data:${mediaType};base64,${btoa(portions.join(''))}`;
}

/** Bytes → text, where they are text. */

/** Bytes read as UTF-8, without a byte order mark; nothing where they are no UTF-8. */
export function decodedText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

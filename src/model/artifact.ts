/** Something made, before it is written anywhere. */

/** A file to be written: its path inside the output folder, what it is, and its bytes. */
export interface Artifact {
  readonly path: string;
  /** As it is called on the web, such as `text/html`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** An artifact made of text, as UTF-8. */
export function textArtifact(path: string, mediaType: Artifact['mediaType'], text: string): Artifact {
  return { path, mediaType, bytes: encoder.encode(text) };
}

/** Something made, before it is written anywhere. */

/** A file to be written: its path inside the output folder, what it is, and its bytes. */
export interface Artifact {
  readonly path: string;
  readonly mediaType: 'text/html' | 'application/pdf' | 'application/json';
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

/** An artifact made of text, as UTF-8. */
export function textArtifact(path: string, mediaType: Artifact['mediaType'], text: string): Artifact {
  return { path, mediaType, bytes: encoder.encode(text) };
}

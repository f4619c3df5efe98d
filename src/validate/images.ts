/** The images of an association's folder: the logo, and the signatures of those who signed. */
import type { ParsedAssociation } from '../model/association-files.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { Image } from '../model/dossier.ts';
import type { Sourced } from '../model/source.ts';

/** An image that a file asks for by its name. */
export interface WantedImage {
  /** What it is to be; findings about it begin so. */
  readonly use: 'logo' | 'signature';
  /** The name of a file in the association's folder. */
  readonly name: string;
  /** The file that asks for it, and where. */
  readonly source: Sourced<unknown>;
  readonly pointer: string;
}

/** More pixels than any print needs: a small file may hold an image that fills the memory. */
const mostPixels = 4096 * 4096;

/** The image as bytes of a known kind, or what is wrong with it. */
export function imageFor(files: ParsedAssociation, wanted: WantedImage): Noted<Image | undefined> {
  const { use, name, source, pointer } = wanted;
  const path = source.file.path.replace(/[^/]*$/, name);
  const image = files.images.get(path) ?? { failure: 'missing' };
  const refused = (reason: string): Noted<undefined> => ({
    value: undefined,
    notes: [noteAbout(source, `${use}/${reason}`, pointer, { path })],
  });
  if ('failure' in image) return refused(image.failure === 'tooLarge' ? 'too-large' : 'not-readable');
  const { bytes } = image;
  if (name.endsWith('.svg'))
    return isPlainSvg(bytes)
      ? { value: { path, mediaType: 'image/svg+xml', bytes }, notes: [] }
      : refused('not-plain-svg');
  if (!isPng(bytes)) return refused('not-an-image');
  return pixelsOf(bytes) > mostPixels
    ? refused('too-large')
    : { value: { path, mediaType: 'image/png', bytes }, notes: [] };
}

/** A mistake in what a file says. */
export function noteAbout(
  { file, locate }: Sourced<unknown>,
  code: string,
  pointer: string,
  values: Diagnostic['values'],
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { code, severity, values, file: file.path, pointer, span: locate(pointer) };
}

function isPng(bytes: Uint8Array): boolean {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return bytes.length >= 24 && signature.every((byte, index) => bytes[index] === byte);
}

/** The first chunk of a PNG is its header: width and height in four bytes each. */
function pixelsOf(png: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset);
  return view.getUint32(16) * view.getUint32(20);
}

/** A drawing and nothing else: no script, no event handler, no reference to anything outside itself. */
function isPlainSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const isSvg = /<svg[\s>]/i.test(text);
  const active =
    /<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE|\bon\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/)/i;
  return isSvg && !active.test(text) && !/url\(\s*["']?(?!#|data:)/i.test(text);
}

/** Images, in their proportions: the logo of the association, and signatures. */
import { ImageRun } from 'docx';
import type { ShownImage } from '../model/render-model.ts';

/** The most room that an image has, in pixels of a 96th of an inch: 70 by 30 mm, and 34 by 12 mm. */
const rooms = { logo: { width: 265, height: 113 }, signature: { width: 129, height: 45 } } as const;

/** One transparent pixel, for programs that show no drawings. */
const nothing = bytesOf(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
);

/** An image, or nothing where its size cannot be told; `number` is given once in a document. */
export function imageRun(
  { source, description }: ShownImage,
  use: keyof typeof rooms,
  number: number,
): ImageRun | undefined {
  const [, mediaType = '', encoded = ''] = /^data:([^;]+);base64,(.*)$/.exec(source) ?? [];
  const data = bytesOf(encoded);
  const isDrawing = mediaType === 'image/svg+xml';
  const size = isDrawing ? sizeOfDrawing(new TextDecoder().decode(data)) : sizeOfImage(data);
  if (size === undefined) return undefined;
  const room = rooms[use];
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const transformation = {
    width: Math.round(size.width * scale),
    height: Math.round(size.height * scale),
  };
  // The library would number it by a counter of the process.
  const altText = { id: String(number), name: use, description, title: description };
  return isDrawing
    ? new ImageRun({ type: 'svg', data, transformation, altText, fallback: { type: 'png', data: nothing } })
    : new ImageRun({ type: 'png', data, transformation, altText });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The first chunk of a PNG is its header: width and height in four bytes each. */
function sizeOfImage(data: Uint8Array): Size | undefined {
  if (data.length < 24) return undefined;
  const view = new DataView(data.buffer, data.byteOffset);
  return positive(view.getUint32(16), view.getUint32(20));
}

function sizeOfDrawing(svg: string): Size | undefined {
  const [tag = ''] = /<svg[^>]*>/i.exec(svg) ?? [];
  const [, , width, height] =
    /viewBox\s*=\s*["']\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i
      .exec(tag)
      ?.slice(1)
      .map(Number) ?? [];
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)`, 'i').exec(tag)?.[1]);
  return positive(width ?? side('width'), height ?? side('height'));
}

function positive(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

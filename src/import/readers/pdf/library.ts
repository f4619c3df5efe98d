/**
 * The library that reads PDFs, loaded when the first one comes, since it is large.
 *
 * On a machine without a browser it would load a program for drawing, which not every system has. Nothing is
 * drawn here, so that it is given empty classes in its place while it loads.
 */
import type { Library } from './drawing.ts';

/** What is drawn with. */
const drawingClasses = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

let loading: Promise<Library> | undefined;

/** Loads the library once. */
export function loadLibrary(): Promise<Library> {
  return (loading ??= load());
}

async function load(): Promise<Library> {
  const missing = drawingClasses.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: Nothing, configurable: true });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

/** Stands in for what is never used. */
const Nothing = function (this: unknown) {
  return this;
};

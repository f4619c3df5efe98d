/**
 * Characters that are no writing: they turn the direction of what follows or command a terminal, and no
 * policy file may hold them. Programs that extract text put them around lines. They are left out, and said.
 */
import type { Remark } from './noticing.ts';

// eslint-disable-next-line no-control-regex -- they are what is looked for
const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu;

/** Marks that only help a program to find the direction; nothing is said of them. */
const directionMarks = /[\u200E\u200F\u061C]/g;

/** Those that make a text be read otherwise than it is stored. */
const overriding = /[\u202D\u202E]/;

/** A text without such characters. */
export function cleaned(text: string): string {
  return text.replaceAll(invisible, '').replaceAll(directionMarks, '');
}

/** What is to be said of a text before it was cleaned. */
export function remarksOnInvisible(text: string): Remark[] {
  const count = text.match(invisible)?.length ?? 0;
  if (count === 0) return [];
  const severity = overriding.test(text) ? 'warning' : 'info';
  return [{ code: 'import/invisible-characters', severity, values: { count } }];
}

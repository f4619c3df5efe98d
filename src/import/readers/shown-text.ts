/**
 * What a Word file shows, for the question whether it still shows what it did: letters without space, since
 * each program breaks and spaces lines in its own way.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Nodes, Root } from 'mdast';
import { isBlockOfText, textOf } from './tree.ts';

/** The lines of a document, without what programs make anew: the contents and the numbers of pages. */
export interface ShownText {
  readonly body: readonly string[];
  /** What stands above and below pages, each line once: programs keep it once for each section. */
  readonly running: readonly string[];
}

/** Reads the lines off the tree of a Word file. */
export function shownTextOf(tree: Root): ShownText {
  const body: string[] = [];
  const running = new Set<string>();
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isBlockOfText(node)) {
      if (/^toc \d$/i.test(node.data?.style ?? '')) continue;
      const lines = textOf(node).split('\n').map(lettersOf);
      for (const line of lines.filter((one) => one !== '')) {
        if (node.data?.role !== 'running') body.push(line);
        else if (!pageCounter.test(line)) running.add(line);
      }
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return { body, running: [...running].sort() };
}

/** «صفحة ٣ من ٩»: the numbers are fields, which are empty until a program fills them in. */
const pageCounter = /^(?:صفحة|Page)[0-9٠-٩]{0,4}(?:من|of)[0-9٠-٩]{0,4}/;

function lettersOf(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}

/** SHA-256 of all of it. */
export function shownTextHash({ body, running }: ShownText): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([body, running]))));
}

/** Whether two documents show the same; in `other` an appendix may follow. */
export function showsSame(one: ShownText, other: ShownText, mayHaveAppendix: boolean): boolean {
  const isSameLength = mayHaveAppendix || one.body.length === other.body.length;
  return (
    isSameLength &&
    one.body.every((line, place) => line === other.body[place]) &&
    one.running.length === other.running.length &&
    one.running.every((line, place) => line === other.running[place])
  );
}

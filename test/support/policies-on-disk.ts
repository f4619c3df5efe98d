/** The associations of this project, as the product reads them. */
import { createNodeHost } from '../../src/host/node-host.ts';
import type { Host } from '../../src/model/host.ts';
import { memoryHost } from './memory-host.ts';

/** Their names, as folders. */
export const associationNames = ['alseraj', 'marefa', 'qalb', 'robotweak', 'suqya'] as const;

/** A host that reads the project's own policies, on 1 January 2026, and writes into memory. */
export function projectHost(): Host & Pick<ReturnType<typeof memoryHost>, 'written'> {
  const disk = createNodeHost({ root: process.cwd(), output: 'output', environment: process.env });
  return { ...memoryHost({}), workspace: disk.workspace, openPrinter: () => disk.openPrinter() };
}

/** Tatweel, vowel signs and marks of direction. */
// eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
const unwritten = /[\u0640\u064B-\u0652\u0670\u200E\u200F\u2066-\u2069]/g;

/** How many times each Arabic word occurs in a text, without vowel signs and tatweel. */
export function arabicWords(text: string): Map<string, number> {
  const plain = text.normalize('NFKC').replaceAll(unwritten, '');
  const counts = new Map<string, number>();
  for (const [word] of plain.matchAll(/[\u0621-\u064A]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share, from 0 to 1, of a source's Arabic words that a text gives back, each as often as it occurs. */
export function shareGivenBack(source: string, text: string): number {
  const found = arabicWords(text);
  const wanted = [...arabicWords(source)];
  const all = wanted.reduce((total, [, count]) => total + count, 0);
  const back = wanted.reduce((total, [word, count]) => total + Math.min(count, found.get(word) ?? 0), 0);
  return back / all;
}

/** Every Arabic text of parsed YAML, one a line. */
export function arabicTextsOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .map(([key, value]) => (key === 'ar' && typeof value === 'string' ? `${value}\n` : arabicTextsOf(value)))
    .join('');
}

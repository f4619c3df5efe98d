/** The five associations: their Word files say what their YAML and their HTML say, word for word, in both languages. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../src/pipeline.ts';
import { associationNames, projectHost } from '../support/policies-on-disk.ts';
import { elementsOf, paragraphsOf, parseXml, partsOf, partTree, textOf } from './read-word.ts';

const host = projectHost();

beforeAll(async () => {
  const commission = {
    selection: [],
    standards: ['beneficiary-relations'],
    profile: 'basic',
    pdf: false,
    word: true,
  } as const;
  await build(host, commission, '0.0.0');
});

function made(association: string, ending: 'docx' | 'html'): Uint8Array {
  const artifact = host.written.get(`${association}/beneficiary-relations.${ending}`);
  if (artifact === undefined) throw new Error(`${association} has no ${ending}`);
  return artifact.bytes;
}

/** Every text of a language in parsed YAML. */
function textsIn(data: unknown, language: 'ar' | 'en'): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === language && typeof value === 'string' ? [value] : textsIn(value, language),
  );
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u200E\u2066-\u2069]+/g, ' ').trim();
}

/** How often each word occurs. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The text of the pages, without what only a screen shows, and with the numbers that lists have by themselves. */
function textOfPage(html: string): string {
  const body = html.slice(html.indexOf('<header class="cover"'), html.indexOf('<footer class="screen-only"'));
  return body
    .replaceAll(/<li [^>]*list-style-type:"([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}

describe.each(associationNames)('%s', (name) => {
  test.each(['ar', 'en'] as const)('has every text of its YAML, in %s', (language) => {
    const data: unknown = parse(readFileSync(`policies/${name}/beneficiary-relations.yaml`, 'utf8'));
    const document = plain(paragraphsOf(made(name, 'docx')).join('\n'));
    const texts = textsIn(data, language);

    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !document.includes(plain(text)))).toEqual([]);
  });

  test('has the words of its HTML, each as often', () => {
    const page = wordsOf(textOfPage(new TextDecoder().decode(made(name, 'html'))));
    const document = wordsOf(paragraphsOf(made(name, 'docx')).join('\n'));

    expect([...document].sort()).toEqual([...page].sort());
  });

  test('is well-formed in every part', () => {
    for (const [path, bytes] of partsOf(made(name, 'docx'))) {
      if (/\.(xml|rels)$/.test(path))
        expect(() => parseXml(new TextDecoder().decode(bytes)), path).not.toThrow();
    }
  });

  test('sets every Arabic letter from right to left, and Latin ones from left to right', () => {
    const runs = elementsOf(partTree(made(name, 'docx'), 'word/document.xml'), 'w:r');
    const wrong = runs.filter((run) => {
      const isRightToLeft = elementsOf(run, 'w:rtl').length > 0;
      return isRightToLeft ? /[A-Za-z]/.test(textOf(run)) : /\p{Script=Arabic}/u.test(textOf(run));
    });

    expect(wrong.map(textOf)).toEqual([]);
  });
});

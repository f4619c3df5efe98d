/** Whether what the file says of itself, in two places, is what the source says. */
import { textOf } from '../pdf/objects.ts';
import type { PdfFile } from '../pdf/file.ts';
import { isKind } from '../pdf/objects.ts';
import type { Judgement } from '../model/verification.ts';
import { holdsUnless, statement } from './judgements.ts';

/** What the file should say of itself. */
export interface ExpectedProperties {
  readonly title: string;
  readonly author: string;
}

/** Judges title and author, where old readers and where new ones look for them. */
export function judgeProperties(file: PdfFile, { title, author }: ExpectedProperties): Judgement {
  const information = file.dictionaryAt(file.trailer, 'Info');
  const stated = (key: string) => (information === undefined ? undefined : textOf(file.at(information, key)));
  const packet = packetOf(file);
  const found: readonly (readonly [field: string, found: string | undefined, expected: string])[] = [
    ['Title', stated('Title'), title],
    ['Author', stated('Author'), author],
    ['dc:title', listedIn(packet, 'dc:title'), title],
    ['dc:creator', listedIn(packet, 'dc:creator'), author],
  ];
  const details = found
    .filter(([, text, expected]) => text !== expected)
    .map(([field, text, expected]) =>
      statement('properties/differsIn', { field, found: text ?? '', expected }),
    );
  return holdsUnless('properties', details, {
    holds: statement('properties/agree'),
    fails: statement('properties/differ'),
  });
}

function packetOf(file: PdfFile): string {
  const metadata = file.at(file.catalog, 'Metadata');
  return isKind(metadata, 'stream') ? new TextDecoder().decode(file.decoded(metadata)) : '';
}

/** The text of every entry of a property; nothing where they are not all the same. */
function listedIn(packet: string, property: string): string | undefined {
  const start = packet.indexOf(`<${property}>`);
  const end = packet.indexOf(`</${property}>`);
  if (start === -1 || end < start) return undefined;
  const texts = Array.from(
    packet.slice(start, end).matchAll(/<rdf:li[^>]*>([^<]*)</g),
    ([, text = '']) => text,
  );
  const [first] = texts;
  if (first === undefined || texts.some((text) => text !== first)) return undefined;
  return first.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

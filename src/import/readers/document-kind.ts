/** What a file is, by its first bytes and its inner names; what its name says is only compared with that. */
import type { DocumentFormat } from '../../model/imported.ts';
import { isWordFile } from './docx.ts';
import { Refusal } from './noticing.ts';
import { openPackage } from './zip.ts';

/** A file of bytes whose kind its content proves, or text. */
export type ByteKind = 'pdf' | 'docx' | 'text';

/** The formats that are text themselves. */
export type TextFormat = Exclude<DocumentFormat, 'docx' | 'pdf'>;

/** What begins a file of a kind that is not read, with the code that says so. */
const others: readonly { readonly begins: string; readonly code: string; readonly kind?: string }[] = [
  { begins: '{\\rtf', code: 'import/other-format', kind: 'RTF' },
  { begins: '\u0089PNG', code: 'import/image' },
  { begins: 'GIF8', code: 'import/image' },
  { begins: '\u00FF\u00D8\u00FF', code: 'import/image' },
  { begins: 'II*\u0000', code: 'import/image' },
  { begins: 'MM\u0000*', code: 'import/image' },
  { begins: 'BM', code: 'import/image' },
  { begins: 'Rar!', code: 'import/archive' },
  { begins: '7z\u00BC\u00AF', code: 'import/archive' },
  { begins: '\u001F\u008B', code: 'import/archive' },
];

const compoundFile = '\u00D0\u00CF\u0011\u00E0';

/** Which reader a file needs; a file that none can read is refused with the reason. */
export function byteKindOf(bytes: Uint8Array, unpacked: number): ByteKind {
  const start = latin(bytes, 1024);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
    return packageKind(bytes, unpacked);
  if (start.startsWith(compoundFile)) throw oldOfficeFile(bytes);
  const other = others.find(
    ({ begins }) => start.startsWith(begins) && (begins !== 'BM' || start.includes('\u0000')),
  );
  if (other !== undefined)
    throw new Refusal(other.code, other.kind === undefined ? {} : { kind: other.kind });
  if (/^(?:RIFF[^]{4}WEBP|[^]{4}ftyp)/.test(start)) throw new Refusal('import/image');
  return 'text';
}

/** The first bytes as characters of the same numbers. */
function latin(bytes: Uint8Array, count: number): string {
  return String.fromCharCode(...bytes.subarray(0, count));
}

/** Packages of other office programs, by a part that only they have. */
const otherPackages: readonly { readonly part: RegExp; readonly kind: string }[] = [
  { part: /^xl\//, kind: 'Excel' },
  { part: /^ppt\//, kind: 'PowerPoint' },
  { part: /^content\.xml$/, kind: 'OpenDocument' },
  { part: /^Index\/Document\.iwa$|^index\.apxl$/, kind: 'Pages' },
];

function packageKind(bytes: Uint8Array, unpacked: number): ByteKind {
  const opened = openPackage(bytes, unpacked);
  if (isWordFile(opened)) return 'docx';
  const other = otherPackages.find(({ part }) => opened.names.some((name) => part.test(name)));
  throw other === undefined
    ? new Refusal('import/archive')
    : new Refusal('import/other-format', { kind: other.kind });
}

/** A compound file is a document of before 2007, or a newer one that a password locks. */
function oldOfficeFile(bytes: Uint8Array): Refusal {
  // The names of its streams are UTF-16 in a directory that may stand anywhere.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) return new Refusal('import/encrypted');
  return names.includes('WordDocument')
    ? new Refusal('import/legacy-word')
    : new Refusal('import/other-format', { kind: 'Microsoft Office 97–2003' });
}

const htmlStart =
  /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*(?:<!doctype html|<html[\s>]|<(?:head|body|div|p|h[1-6]|table)[\s>])/i;
/** A heading, strong words, the rule below the heading of a table, or several items: no plain text has them. */
const markdownMark = /^ {0,3}#{1,6}[ \t]+\S|\*\*\S[^\n]*\*\*|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m;
const markdownItem = /^[ \t]*[-*+] +\S/gm;
const fewestItems = 3;

/** Which of the formats of text a text is in. */
export function textFormatOf(text: string, path: string): TextFormat {
  if (htmlStart.test(text)) return 'html';
  if (/\.(?:md|markdown)$/i.test(path) || markdownMark.test(text)) return 'markdown';
  return (text.match(markdownItem)?.length ?? 0) >= fewestItems ? 'markdown' : 'text';
}

/** What a name says that a file is; nothing where it says nothing. */
const namedFormats: Readonly<Record<string, readonly DocumentFormat[]>> = {
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  pdf: ['pdf'],
  md: ['markdown'],
  markdown: ['markdown'],
  html: ['html'],
  htm: ['html'],
  txt: ['text', 'markdown'],
};

/** The ending of a name that says something else than the content does. */
export function misleadingEnding(path: string, format: DocumentFormat): string | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const formats = namedFormats[ending];
  return formats === undefined || formats.includes(format) ? undefined : ending;
}

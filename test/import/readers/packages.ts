/** ZIP packages and small Word files made by hand, good ones and hostile ones. */
import { deflateRawSync } from 'node:zlib';

/** What may be said falsely of a part. */
export interface PartOptions {
  readonly size?: number;
  readonly isEncrypted?: boolean;
}

/** A package of parts; `claims` says of some parts what is not so. */
export function packed(
  parts: Readonly<Record<string, string | Uint8Array>>,
  claims: Readonly<Record<string, PartOptions>> = {},
): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const body = deflateRawSync(data);
    const { size = data.length, isEncrypted = false } = claims[name] ?? {};
    const named = Buffer.from(name);
    const head = (signature: number, length: number) => {
      const header = Buffer.alloc(length);
      const shift = length === 46 ? 2 : 0;
      header.writeUInt32LE(signature, 0);
      header.writeUInt16LE(isEncrypted ? 1 : 0, 6 + shift);
      header.writeUInt16LE(8, 8 + shift);
      header.writeUInt32LE(body.length, 18 + shift);
      header.writeUInt32LE(size, 22 + shift);
      header.writeUInt16LE(named.length, 26 + shift);
      return header;
    };
    const local = Buffer.concat([head(0x04034b50, 30), named, body]);
    const entry = head(0x02014b50, 46);
    entry.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([entry, named]));
    files.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, list, end]));
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** The XML of a document with a body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

/** A Word file with a body, and further parts; relations lead to them from the document. */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  relations = '',
): Uint8Array {
  return packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...parts,
  });
}

/** A paragraph of Word. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

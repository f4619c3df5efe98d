/** What a file says of itself, twice and in the same words: for old readers and as XMP (ISO 19005-3, 6.6). */
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { Language } from '../../model/bilingual.ts';
import type { Day } from '../../model/generated/documents.ts';

/** What is said of a document. */
export interface Description {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  /** The first is that of the document as a whole. */
  readonly languages: readonly Language[];
  /** Name and version of the tool. */
  readonly tool: string;
  /** Name and version of the browser that printed. */
  readonly browser: string;
  /** The day of the document, never that on which the file was made. */
  readonly created: Day;
}

/**
 * How much of PDF/A-3 a document keeps (ISO 19005-3, clause 5): it looks the same for ever, `B`; every letter
 * of it can be read by a program, `U`; and it has a structure to go by, `A`. A document that is said to be of
 * level A is said to be accessible, PDF/UA-1, as well.
 */
export type Level = 'A' | 'B' | 'U';

const name = PDFName.of.bind(PDFName);

/** Replaces whatever a document says of itself. */
export function describe(document: PDFDocument, description: Description, level: Level): void {
  const { context, catalog } = document;
  const { title, author, subject, languages, tool, browser, created } = description;
  const date = PDFString.of(dateOf(created));
  const told = Object.entries({
    Title: title,
    Author: author,
    Subject: subject,
    Creator: tool,
    Producer: browser,
  });
  const information = context.obj({ CreationDate: date, ModDate: date });
  for (const [key, text] of told)
    if (text !== undefined) information.set(name(key), PDFHexString.fromText(withoutControls(text)));
  context.trailerInfo.Info = context.register(information);
  // The packet stays readable to programs that look for it in the bytes of the file (ISO 16684-1).
  const packet = context.stream(new TextEncoder().encode(xmp(description, level)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(name('Metadata'), context.register(packet));
  catalog.set(name('Lang'), PDFString.of(languages[0] ?? 'ar'));
  catalog.set(name('MarkInfo'), context.obj({ Marked: catalog.has(name('StructTreeRoot')) }));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

/** Midnight of a day, Greenwich time. */
export function dateOf(day: Day): string {
  return `D:${day.replaceAll('-', '')}000000Z`;
}

/** What is known of a document, for programs. */
function xmp(description: Description, level: Level): string {
  const { title, author, subject, languages, tool, browser, created } = description;
  const [language = 'ar'] = languages;
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${language}">${escaped(text)}</rdf:li></rdf:Alt>`;
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(subject === undefined ? [] : [`<dc:description>${alternatives(subject)}</dc:description>`]),
    `<dc:language><rdf:Bag>${languages.map((one) => `<rdf:li>${one}</rdf:li>`).join('')}</rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escaped(tool)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${created}T00:00:00Z</xmp:CreateDate>`,
    `<xmp:ModifyDate>${created}T00:00:00Z</xmp:ModifyDate>`,
    `<pdf:Producer>${escaped(browser)}</pdf:Producer>`,
    '<pdfaid:part>3</pdfaid:part>',
    `<pdfaid:conformance>${level}</pdfaid:conformance>`,
    ...(level === 'A' ? ['<pdfuaid:part>1</pdfuaid:part>', accessibilitySchema] : []),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

/** PDF/A knows only its own properties; those of PDF/UA must be explained (ISO 19005-3, 6.6.2.3). */
const accessibilitySchema = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text without the characters for which XML has no place. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function escaped(text: string): string {
  return withoutControls(text).replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

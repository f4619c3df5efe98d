/** Parts of the file that the library would date with the clock, or leaves without what we know. */
import type { PolicyDocument } from '../model/render-model.ts';
import { writable } from './runs.ts';
import { fontName } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';

/** The properties of the document, without dates, and the fonts with what stands in for them. */
export function fixedParts(document: PolicyDocument): { path: string; data: string }[] {
  return [
    { path: 'docProps/core.xml', data: properties(document) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ];
}

function properties({ title, author, tool, languages }: PolicyDocument): string {
  const language = languages.map((code) => ({ ar: 'ar-SA', en: 'en-US' })[code]).join(', ');
  return [
    declaration,
    `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(tool)}</cp:lastModifiedBy>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Where a machine does not have our font, Word takes the other name: one that comes with it and has both scripts. */
function fontTable(): string {
  return [
    declaration,
    `<w:fonts xmlns:w="${schemas}/wordprocessingml/2006/main">`,
    `<w:font w:name="${fontName}"><w:altName w:val="Times New Roman"/><w:charset w:val="B2"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`,
    '</w:fonts>',
  ].join('');
}

function escaped(text: string): string {
  return writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The source of the policy as a part of the file that no reader sees: custom XML, which Word and LibreOffice
 * keep when they save. Bytes travel as base64, since programs change the ends of lines in XML.
 */
import type { Document } from 'docx';
import { wordSourceNamespace, type WordSource } from '../model/word-source.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** By what Word tells parts of this kind apart; without it LibreOffice drops the part. */
const itemId = '{5B1C0D3A-6F42-4E0B-9C57-2A9D4E7F1B60}';

/** Leads from the document to the part, which is written with the other parts. */
export function leadToSource(file: Document): void {
  file.Document.Relationships.addRelationship(
    'Source',
    `${office}/relationships/customXml`,
    '../customXml/item1.xml',
  );
  file.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
}

/** The part, its properties, and what leads from one to the other. */
export function sourceParts(source: WordSource): { path: string; data: string }[] {
  return [
    { path: 'customXml/item1.xml', data: item(source) },
    {
      path: 'customXml/itemProps1.xml',
      data: [
        declaration,
        `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${office}/customXml">`,
        `<ds:schemaRefs><ds:schemaRef ds:uri="${wordSourceNamespace}"/></ds:schemaRefs>`,
        '</ds:datastoreItem>',
      ].join(''),
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: [
        declaration,
        `<Relationships xmlns="${packages}/relationships">`,
        `<Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/>`,
        '</Relationships>',
      ].join(''),
    },
  ];
}

function item({ statement, files, shownText }: WordSource): string {
  const { policy, association } = files;
  return [
    declaration,
    `<source xmlns="${wordSourceNamespace}">`,
    `<statement>${encoded(new TextEncoder().encode(JSON.stringify(statement)))}</statement>`,
    `<shownText>${shownText}</shownText>`,
    `<policy>${encoded(policy.bytes)}</policy>`,
    `<policyName>${encoded(new TextEncoder().encode(policy.name))}</policyName>`,
    `<association>${encoded(association.bytes)}</association>`,
    '</source>',
  ].join('');
}

function encoded(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

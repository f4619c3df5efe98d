/** The words in which the format writes a structure, looked up once instead of for every element. */
import { PDFName } from '@cantoo/pdf-lib';

const words = [
  'A',
  'ActualText',
  'Alt',
  'ID',
  'IDTree',
  'K',
  'Lang',
  'MCID',
  'O',
  'Obj',
  'P',
  'ParentTree',
  'Pg',
  'RoleMap',
  'S',
  'StructParent',
  'StructParents',
  'StructTreeRoot',
  'Table',
  'Type',
] as const;

/** Names by their words. */
export const keys = Object.fromEntries(words.map((word) => [word, PDFName.of(word)])) as Readonly<
  Record<(typeof words)[number], PDFName>
>;

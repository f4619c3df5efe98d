/**
 * What a document of ours says of itself: that it is a draft, that something is not stated, what a column
 * holds. The new document says it again where it is so; in a draft it would be false text.
 */
import { foldedText } from '../../arabic/fold.ts';
import {
  approvalPartWords,
  approvalRemarks,
  documentNotices,
  documentWords,
  statusWords,
} from '../../locales/document.ts';
import { approvalSignaturesLabels } from '../../model/generated/labels.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Stretch } from '../../model/recognition.ts';
import type { Element } from './lines.ts';

const { notStated, notTranslated, notWritten, archiveCopy, publicationCopy } = documentWords;

/** What heads the columns of a text in two languages. */
const languageNames: readonly Bilingual[] = [
  { ar: 'العربية', en: 'English' },
  { ar: 'النص العربي', en: 'English text' },
  { ar: 'باللغة العربية', en: 'In English' },
];

/** Sentences of which nothing may become text. */
const sentences = formsOf([
  ...languageNames,
  notStated,
  notTranslated,
  notWritten,
  archiveCopy,
  publicationCopy,
  ...Object.values(documentNotices),
  ...Object.values(approvalRemarks),
  ...Object.values(statusWords).flatMap(({ word, remark, mark }) => [
    word,
    remark,
    ...(mark === undefined ? [] : [mark]),
  ]),
]);

/** Labels, which say nothing without their values, and what is said of an approval that is not whole. */
const labels = formsOf([
  ...Object.values(documentWords),
  ...Object.values(approvalPartWords),
  ...Object.values(approvalSignaturesLabels),
]);

function formsOf(words: readonly Bilingual[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ ar, en }) => [formOf(ar), formOf(en)]));
}

function formOf(text: string): string {
  return foldedText(text, 'orthographic')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a line is nothing but such sentences: «مسودة · Draft». */
export function isOwnSentence(text: string): boolean {
  const parts = text.split(/ [·—] /).map(formOf);
  return parts.every((part) => sentences.has(part));
}

/** «صفحة ٣ من ٩»: the numbers are fields, which may be empty. */
const pageCounter = /^(?:صفحه[0-9]*من[0-9]*|page[0-9]*of[0-9]*)$/;

/** Whether a text is nothing but labels and such sentences, or what the document repeats on its pages. */
export function isOwnLabel(text: string, repeated: ReadonlySet<string> = new Set()): boolean {
  const parts = text.split(/\n| [·—] |\t|، |, |(?<=[\u0621-\u064A]) (?=[A-Za-z])/).map(formOf);
  return (
    isOwnSentence(text) ||
    parts.every(
      (part) =>
        part === '' ||
        sentences.has(part) ||
        labels.has(part) ||
        repeated.has(part) ||
        pageCounter.test(part),
    )
  );
}

/** A document without its own sentences. */
export function withoutOwnWords(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => element.kind === 'table' || !isOwnSentence(element.text));
}

/** The stretches that are nothing but what the document says of itself; `values` are those that stand on every page. */
export function ownWordsIn(
  elements: readonly Element[],
  values: readonly (string | undefined)[],
): readonly Stretch[] {
  const repeated = new Set(values.flatMap((value) => (value === undefined ? [] : [formOf(value)])));
  return elements.flatMap((element): Stretch[] => {
    const stretches = element.kind === 'table' ? element.rows.flat() : [element];
    const known = element.role === 'running' ? repeated : undefined;
    return stretches.filter(({ text }) => text !== '' && isOwnLabel(text, known));
  });
}

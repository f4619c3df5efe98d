/** What was recognised → the text of two YAML files, which say at their head what they are and at their end what found no place. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Origin } from '../../model/imported.ts';
import type { Recognition, Stretch } from '../../model/recognition.ts';

/** Names that the files mention. */
export interface DraftSetting {
  /** The name of the document, without folders. */
  readonly document: string;
  /** The name of the association's folder. */
  readonly association: string;
  /** The side file, as it is called beside the draft. */
  readonly record: string;
  /** The schemas, as a path from the files. */
  readonly schemas: string;
}

/** A draft as two files. */
export interface DraftTexts {
  readonly association: string;
  readonly policy: string;
}

const lineWidth = 100;

/** Writes both files. */
export function writeDraft(recognition: Recognition, setting: DraftSetting): DraftTexts {
  return { association: associationText(recognition, setting), policy: policyText(recognition, setting) };
}

function associationText({ association }: Recognition, setting: DraftSetting): string {
  const { name, legalForm, licence, registerNumber, unifiedNumber, seat, contact, bank, digits, ...rest } =
    association;
  const data = {
    id: setting.association,
    name,
    legalForm,
    ...(licence === undefined ? {} : { licence }),
    ...(registerNumber === undefined ? {} : { registerNumber }),
    ...(unifiedNumber === undefined ? {} : { unifiedNumber }),
    ...(seat === undefined ? {} : { seat }),
    ...(contact === undefined ? {} : { contact: inOrder(contact, ['phone', 'email', 'website', 'address']) }),
    ...(bank === undefined ? {} : { bank: inOrder(bank, ['name', 'iban']) }),
    ...(digits === undefined ? {} : { digits }),
    // Of a file of ours, what its source knows besides.
    ...rest,
  };
  return yamlText(data, [
    ` yaml-language-server: $schema=${setting.schemas}/association.schema.json`,
    '',
    ` بيانات الجمعية كما وردت في: ${oneLine(setting.document)}`,
    ' The data of the association as the document above states them.',
    ' ما لم يذكره الأصل ترك؛ ولتقارن الجمعية كل حقل بترخيصها.',
    ' What it does not state is left out; the association must compare every field with its licence.',
    ` الثقة في كل حقل وموضعه في الأصل · Confidence and place of each field: ${setting.record}`,
  ]);
}

const approvalOrder = [
  'body',
  'session',
  'mode',
  'date',
  'hijriDate',
  'decisionNumber',
  'signatories',
  'signatures',
];

function policyText({ policy, pieces }: Recognition, setting: DraftSetting): string {
  const { approval, ...rest } = policy;
  const data = { ...rest, ...(approval === undefined ? {} : { approval: inOrder(approval, approvalOrder) }) };
  const sentences = pieces.filter(({ use, place }) => use === 'value' && place?.pointer === '/approval');
  const unassigned = pieces.filter(({ use }) => use === 'unassigned').map(({ stretch }) => stretch);
  return yamlText(
    data,
    [
      ` yaml-language-server: $schema=${setting.schemas}/policy-types/${policy.type}.schema.json`,
      '',
      ` مسودة من: ${oneLine(setting.document)}`,
      ' A draft made from the document above.',
      ' النص كما ورد في الأصل: لم يصحح فيه لفظ ولم يكمل تاريخ ولم يوحد اسم.',
      ' The text is as written: no word was corrected, no date completed, no name unified.',
      ...(isTranslated(policy)
        ? []
        : [
            ' ما لم تعرف ترجمته يترجم، ويضاف في حقل en بجانب كل ar.',
            ' What has no English yet is to be translated: add it as `en` beside each `ar`.',
          ]),
      ` الثقة والموضع في الأصل وما غير في البنية · Confidence, places and changes of structure: ${setting.record}`,
    ],
    {
      approval:
        sentences.length === 0
          ? []
          : [' في الأصل · in the source:', ...sentences.map(({ stretch }) => sourceLine(stretch))],
      end:
        unassigned.length === 0
          ? []
          : [
              ' نص من الأصل لم يعرف موضعه في المسودة · Text of the source for which no place was found:',
              ...unassigned.map(sourceLine),
            ],
    },
  );
}

/** Whether every Arabic text has its English beside it. */
function isTranslated(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  if ('ar' in data) return 'en' in data;
  return Object.values(data).every(isTranslated);
}

interface Remarks {
  readonly approval: readonly string[];
  readonly end: readonly string[];
}

function yamlText(
  data: object,
  head: readonly string[],
  remarks: Remarks = { approval: [], end: [] },
): string {
  const document = new Document(data, { version: '1.2' });
  document.commentBefore = head.map((line) => (line === '' ? ' ' : line)).join('\n');
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'approval' && remarks.approval.length > 0)
        key.commentBefore = remarks.approval.join('\n');
      if (isScalar(value) && typeof value.value === 'string' && isLong(value.value))
        value.type = Scalar.BLOCK_FOLDED;
    },
  });
  if (remarks.end.length > 0) document.comment = remarks.end.join('\n');
  const text = document.toString({ lineWidth, indentSeq: true });
  // The library writes an empty line of a comment with a space at its end.
  return text.replaceAll(/^# $/gm, '#').replace(/\n*$/, '\n');
}

function isLong(text: string): boolean {
  return text.length > 60 || text.includes('\n');
}

/** «السطر 12: …» */
function sourceLine({ text, origin }: Stretch): string {
  const place = placeOf(origin);
  return `   ${place === '' ? '' : `[${place}] `}${oneLine(text)}`;
}

/** A place in a few signs that need no language: page and line. */
function placeOf({ page, line }: Origin): string {
  return [page === undefined ? '' : `p. ${page}`, line === undefined ? '' : `l. ${line}`]
    .filter((one) => one !== '')
    .join(', ');
}

/** Text of others must not end a comment. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what must not get in
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
}

function inOrder(data: object, keys: readonly string[]): object {
  const known = keys.flatMap((key) =>
    key in data ? [[key, (data as Record<string, unknown>)[key]] as const] : [],
  );
  const others = Object.entries(data as Record<string, unknown>).filter(([key]) => !keys.includes(key));
  return Object.fromEntries<unknown>([...known, ...others]);
}

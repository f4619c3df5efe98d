/** Whether a file holds nothing but pages, links and attachments: whatever acts by itself or is hidden is told. */
import { dictionaryOf, type PdfFile } from '../pdf/file.ts';
import { isKind, nameOf, textOf, type PdfDictionary, type PdfValue } from '../pdf/objects.ts';
import type { PdfPage } from '../pdf/pages.ts';
import type { Judgement, Statement } from '../model/verification.ts';
import { holdsUnless, statement } from './judgements.ts';
import { plainLine } from './letters.ts';
import type { ShownText } from './shown-text.ts';
import type { WrittenText } from './written-text.ts';

const scripts = new Set(['JavaScript', 'Rendition', 'RichMediaExecute']);
const launches = new Set(['Launch', 'GoToR', 'GoToE', 'Thread']);
const sending = new Set(['SubmitForm', 'ImportData']);
/** A link within the document, and one to the web, to a mailbox or to a telephone. */
const allowed = new Set(['GoTo', 'URI']);

/** Judges what a file can do besides being read; without a source, every link to the outside is unexpected. */
export function judgeActions(file: PdfFile, shown: ShownText, written: WrittenText | undefined): Judgement {
  const addresses = new Set(Array.from(written?.links ?? [], inFull));
  const details = [
    ...new Map(
      [
        ...actionsIn(file),
        ...(file.catalog.entries.has('AcroForm') ? [statement('actions/form')] : []),
        ...(file.catalog.entries.has('OCProperties') ? [statement('actions/layers')] : []),
        ...shown.pages.flatMap((page, index) => annotationsOn(file, page, index + 1, addresses)),
        ...shown.spoken.map((text) =>
          statement('actions/spoken', { text: plainLine(text).slice(0, longestText) }),
        ),
        ...(written !== undefined && shown.figures > written.images ? [statement('actions/pictures')] : []),
      ].map((one) => [JSON.stringify(one), one]),
    ).values(),
  ];
  return holdsUnless('actions', details, {
    holds: statement('actions/none'),
    fails: statement('actions/some'),
  });
}

const longestText = 200;

/** Every action of the file, wherever it hangs: an action is a dictionary with its kind under `S`. */
function actionsIn(file: PdfFile): Statement[] {
  const found: Statement[] = [];
  for (const number of file.objects)
    visit(file.resolve({ kind: 'reference', number, generation: 0 }), (dictionary) => {
      const { entries } = dictionary;
      const kind = nameOf(file.at(dictionary, 'S'));
      const isAction =
        nameOf(file.at(dictionary, 'Type')) === 'Action' || entries.has('JS') || hasTarget(entries);
      if (entries.has('JS')) found.push(statement('actions/script'));
      else if (isAction && kind !== undefined && !allowed.has(kind)) found.push(aboutAction(kind));
      if (entries.has('AA') || entries.has('JavaScript')) found.push(statement('actions/script'));
    });
  const opening = file.at(file.catalog, 'OpenAction');
  if (opening !== null) found.push(statement('actions/action', { kind: 'OpenAction' }));
  return found;
}

function hasTarget(entries: PdfDictionary['entries']): boolean {
  const kind = nameOf(entries.get('S'));
  return kind !== undefined && (scripts.has(kind) || launches.has(kind) || sending.has(kind));
}

function aboutAction(kind: string): Statement {
  if (scripts.has(kind)) return statement('actions/script');
  if (launches.has(kind)) return statement('actions/launch');
  return sending.has(kind)
    ? statement('actions/send')
    : statement('actions/action', { kind: kind.slice(0, 40) });
}

/** Every dictionary inside one object, those of others left out. */
function visit(value: PdfValue, tell: (dictionary: PdfDictionary) => void): void {
  if (Array.isArray(value)) for (const one of value as readonly PdfValue[]) visit(one, tell);
  else if (isKind(value, 'dictionary') || isKind(value, 'stream')) {
    const dictionary = dictionaryOf(value);
    tell(dictionary);
    for (const one of dictionary.entries.values()) visit(one, tell);
  }
}

function annotationsOn(
  file: PdfFile,
  page: PdfPage,
  number: number,
  addresses: ReadonlySet<string>,
): Statement[] {
  return (file.arrayAt(page.dictionary, 'Annots') ?? []).flatMap((one) => {
    const annotation = dictionaryOf(file.resolve(one));
    const kind = nameOf(file.at(annotation, 'Subtype')) ?? '';
    if (kind !== 'Link' || annotation.entries.has('AP'))
      return [statement('actions/annotation', { page: number, kind: kind.slice(0, 40) })];
    const action = file.dictionaryAt(annotation, 'A');
    const address = action === undefined ? undefined : textOf(file.at(action, 'URI'));
    if (address === undefined || addresses.has(inFull(address))) return [];
    return [statement('actions/link', { page: number, address: plainLine(address).slice(0, longestText) })];
  });
}

/** An address as a browser writes it: letters beyond ASCII as escapes. */
function inFull(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}

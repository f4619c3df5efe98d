/**
 * From documents that associations have to drafts: read → recognise → draft → check → review.
 *
 * Each document is dealt with by itself: one that cannot be read or is of no known type says so and stops
 * no other. Nothing is written over; the caller writes what is given back, each document as a whole.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { composeImportPage } from './compose/import-page.ts';
import { baseName, folderFromName, namesOf, type DraftNames } from './import/draft/draft-names.ts';
import { reunited } from './import/draft/carried.ts';
import { recordOf } from './import/draft/record.ts';
import { writeDraft } from './import/draft/write-draft.ts';
import { readDocument } from './import/readers/read-document.ts';
import { recognise, type Pattern } from './import/recognise/recognise.ts';
import { reviewInMarkdown } from './import/review/markdown.ts';
import { suggestionsFor, type KnownPolicy } from './import/review/suggestions.ts';
import { associationsFolder, isFolderName, policyNameOf, profileFileName } from './load/layout.ts';
import { loadSchemas, loadTemplates } from './load/resources.ts';
import { readText } from './load/read-text.ts';
import { loadStartingPoint } from './load/starting-points.ts';
import { fileDiagnostics } from './locales/file-diagnostics.ts';
import { importDiagnostics, signWords } from './locales/import.ts';
import { readingDiagnostics } from './locales/reading.ts';
import { textArtifact, type Artifact } from './model/artifact.ts';
import type { Bilingual, Language } from './model/bilingual.ts';
import { wordsFor, type Catalogue } from './model/catalogue.ts';
import type { Diagnostic, Noted } from './model/diagnostic.ts';
import type { Files, Host } from './model/host.ts';
import type {
  DraftFindings,
  ImportedDocument,
  ImportRecord,
  ImportSummary,
  RecordedNote,
} from './model/import-record.ts';
import type { EmbeddedFile, ReadDocument } from './model/imported.ts';
import { keyPath, startOfFile } from './model/position.ts';
import type { Recognition } from './model/recognition.ts';
import { parseYaml } from './parse/yaml.ts';
import { inspect } from './pipeline.ts';
import { createRenderer } from './render/render.ts';
import { createValidator, type Validator } from './validate/validator.ts';
import { readReference } from './workspace.ts';
import type { ReturnedWord } from './word-exchange.ts';

export { isFolderName, readDocument };

/** A document as the user gave it. */
export interface GivenDocument {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What to make of it. */
export interface ImportRequest {
  /** The policy type; recognised unless told. */
  readonly type?: string;
  /** The name of the association's folder; taken from the document unless told. */
  readonly association?: string;
  /** Whether an earlier draft may be replaced; the profile of an association never is. */
  readonly replaces: boolean;
  /** Whether clauses of the model policy are set beside damaged texts in the review list. */
  readonly suggests: boolean;
}

/** Where drafts go: a folder with one folder for each association. */
export type DraftFolder = Pick<Files, 'list'> & Pick<Host, 'schemasSeenFrom'>;

/** What came of one document, and the files to be written. */
export interface ImportResult {
  readonly imported: ImportedDocument;
  readonly artifacts: readonly Artifact[];
}

/** Reads bytes as a document; elsewhere, where they come from a stranger. */
export type ReadBytes = (path: string, bytes: Uint8Array) => Promise<Noted<ReadDocument | undefined>>;

/** Imports documents one by one. */
export type Importer = (document: GivenDocument, request: ImportRequest) => Promise<ImportResult>;

const catalogue: Catalogue = new Map([
  ...Object.entries(fileDiagnostics),
  ...Object.entries(importDiagnostics),
  ...Object.entries(readingDiagnostics),
]);

/** Makes the importer of a workspace; `known` are the policy types, for a mistake in the request. */
export async function openImporter(
  host: Host,
  drafts: DraftFolder,
  version: string,
  read: ReadBytes = readDocument,
): Promise<{ readonly importOne: Importer; readonly known: readonly string[] }> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const { terminology } = (await readReference(host, validator)).value;
  const patterns = Array.from(validator.policyTypes.values(), (type): Pattern => ({
    type,
    terms: terminology.get(type.id)?.terms ?? [],
  }));
  const setting: Setting = { host, drafts, version, validator, patterns, promised: new Set() };
  return {
    known: patterns.map(({ type }) => type.id),
    importOne: async (given, request) => {
      const { value, notes } = await read(given.path, given.bytes);
      if (value === undefined) return refused(given.path, notes);
      if (value.embedded.length > 0)
        return importEmbedded(value.embedded, value, 'import/embedded-files', request, setting);
      const returned = await returnedFrom(value, setting);
      return returned?.standing === 'unchanged'
        ? importEmbedded(filesCarriedBy(value), value, 'import/word-unchanged', request, setting)
        : importText(value, given, request, setting, returned);
    },
  };
}

interface Setting {
  readonly host: Host;
  readonly drafts: DraftFolder;
  readonly version: string;
  readonly validator: Validator;
  readonly patterns: readonly Pattern[];
  /** Files that earlier documents of this run have taken. */
  readonly promised: Set<string>;
}

function refused(path: string, notes: readonly Diagnostic[]): ImportResult {
  return { imported: { path, outcome: 'refused', written: [], notes: notes.map(inWords) }, artifacts: [] };
}

function inWords(note: Diagnostic): RecordedNote {
  const { message, remedy } = wordsFor(note, catalogue);
  const { line } = note.span.start;
  return {
    code: note.code,
    severity: note.severity,
    ...(note.span === startOfFile || (line === 1 && note.span.end.column === 1) ? {} : { line }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

function noteOn(
  path: string,
  code: string,
  values: Diagnostic['values'],
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { code, severity, values, file: path, pointer: '', span: startOfFile };
}

/** So many sections, or the title, and a document is taken for a policy of a type. */
const fewestSections = 2;

/** Recognises, drafts, checks and records a document. */
async function importText(
  document: ReadDocument,
  { path, bytes }: GivenDocument,
  request: ImportRequest,
  setting: Setting,
  returned?: ReturnedWord,
): Promise<ImportResult> {
  const { patterns } = setting;
  const edited = returned?.standing === 'edited' ? returned : undefined;
  const told = request.type ?? edited?.policy.type;
  const wanted = patterns.filter(({ type }) => told === undefined || type.id === told);
  const tried = wanted.map((pattern) => ({ pattern, recognition: recognise(document, pattern) }));
  const [best] = tried.sort((one, other) => scoreOf(other.recognition) - scoreOf(one.recognition));
  if (best === undefined || (told === undefined && scoreOf(best.recognition) < fewestSections)) {
    const known = patterns.map(({ type }) => type.id).join(', ');
    return refused(path, [...document.notes, noteOn(path, 'import/unknown-type', { path, known })]);
  }
  const { recognition, pattern } = best;
  const source = edited === undefined ? undefined : document.wordSource;
  const stated = source?.statement.association ?? '';
  const own = isFolderName(stated) ? stated : recognition.suggestedId;
  const id = request.association ?? own ?? freeFolder(path, setting.promised);
  const policyName = policyNameOf(source?.files.policy.name ?? '') ?? pattern.type.id;
  const files = namesOf(id, policyName, profileFileName);
  const taken = await takenAmong(
    [files.policy, ...(request.replaces ? [] : [files.record, files.review])],
    setting,
  );
  const [inTheWay] = taken.filter(
    (file) => file !== files.policy || !request.replaces || setting.promised.has(file),
  );
  if (inTheWay !== undefined) return refused(path, [noteOn(path, 'import/exists', { path, file: inTheWay })]);
  const understood =
    edited === undefined
      ? { recognition, notes: notesOnCarried(returned, path) }
      : withSource(recognition, edited, pattern, path);
  const isSameProfile = source !== undefined && understood.isSameProfile === true;
  return draftOf(
    document,
    { path, bytes },
    {
      ...understood,
      pattern,
      id,
      files,
      ...(isSameProfile ? { profile: source.files.association.bytes } : {}),
    },
    request,
    setting,
  );
}

/** What is said of a source that nothing is taken from. */
function notesOnCarried(returned: ReturnedWord | undefined, path: string): Diagnostic[] {
  if (returned === undefined) return [];
  return [
    returned.standing === 'contradicted'
      ? noteOn(path, 'import/word-contradicted', {})
      : noteOn(path, 'import/word-unusable', {}, 'warning'),
  ];
}

/** A file of ours that was edited: what its text says, with what its source knows besides. */
function withSource(
  edited: Recognition,
  { policy, association, baseline }: Extract<ReturnedWord, { readonly baseline: ReadDocument }>,
  pattern: Pattern,
  path: string,
): ReunitedDraft {
  const { recognition, differences } = reunited(edited, recognise(baseline, pattern), {
    policy,
    association,
  });
  const count = differences.length;
  const notes = [
    noteOn(path, 'import/word-edited', { count }, count === 0 ? 'info' : 'warning'),
    ...differences.map(({ kind, file, pointer, before, after }) =>
      noteOn(
        path,
        `import/word-${kind}`,
        { path: `${file}: ${keyPath(pointer)}`, before: shortened(before), after: shortened(after) },
        'warning',
      ),
    ),
  ];
  return { recognition, notes, isSameProfile: differences.every(({ file }) => file === 'policy') };
}

/** A recognition, and what there is to say of the source that the file carries. */
interface ReunitedDraft {
  readonly recognition: Recognition;
  readonly notes: readonly Diagnostic[];
  /** Whether the data of the association are those of the source. */
  readonly isSameProfile?: boolean;
}

/** So much of a text shows which one is meant. */
const longestQuotation = 160;

function shortened(text: string): string {
  return text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text;
}

interface Understood {
  readonly pattern: Pattern;
  readonly recognition: Recognition;
  readonly notes: readonly Diagnostic[];
  /** The data of the association as the file carries them, where its text shows no others. */
  readonly profile?: Uint8Array;
  readonly id: string;
  readonly files: DraftNames;
}

async function draftOf(
  document: ReadDocument,
  { path, bytes }: GivenDocument,
  { recognition, notes: onSource, profile, pattern, id, files }: Understood,
  request: ImportRequest,
  setting: Setting,
): Promise<ImportResult> {
  const { host, drafts, version, promised } = setting;
  const name = baseName(path);
  const schemas = await drafts.schemasSeenFrom(files.policy);
  const texts = writeDraft(recognition, {
    document: name,
    association: id,
    record: baseName(files.record),
    schemas,
  });
  const hasProfile = (await takenAmong([files.profile], setting)).length > 0;
  const checked = await checkDraft(host, id, pattern.type.id, texts, version);
  if ('failure' in checked)
    return refused(path, [noteOn(path, 'import/invalid-draft', { reason: checked.failure })]);
  const { reliable, signs } = document.quality;
  const notes = [
    ...document.notes,
    ...onSource,
    ...(reliable
      ? []
      : [
          noteOn(path, 'import/unreliable-text', { signs: listed(signs.map(({ sign }) => signWords[sign])) }),
        ]),
    ...(hasProfile ? [noteOn(path, 'import/profile-kept', { file: files.profile }, 'info')] : []),
    ...recognition.notes,
  ];
  const known = request.suggests && !reliable ? await knownPolicies(setting, pattern.type.id, id) : [];
  const record = recordOf(recognition, document, {
    name,
    sha256: bytesToHex(sha256(bytes)),
    tool: { name: 'siyasa', version },
    draft: { type: pattern.type.id, association: files.profile, policy: files.policy },
    notes: notes.map(inWords),
    suggestions: suggestionsFor(recognition, known),
    findings: checked,
  });
  const written = [...(hasProfile ? [] : [files.profile]), files.policy, files.record, files.review];
  const imported: ImportedDocument = { path, outcome: 'drafted', written, record, notes: [] };
  for (const file of written) promised.add(file);
  return {
    imported,
    artifacts: [
      ...(hasProfile ? [] : [profileArtifact(files.profile, profile ?? texts.association)]),
      textArtifact(files.policy, 'application/yaml', texts.policy),
      textArtifact(files.record, 'application/json', jsonText(record)),
      textArtifact(files.review, 'text/html', await reviewAsPage(host, [imported], version)),
    ],
  };
}

function profileArtifact(path: string, content: Uint8Array | string): Artifact {
  return typeof content === 'string'
    ? textArtifact(path, 'application/yaml', content)
    : { path, mediaType: 'application/yaml', bytes: content };
}

function listed(words: readonly Bilingual[]): Bilingual {
  return { ar: words.map(({ ar }) => ar).join('، '), en: words.map(({ en }) => en).join(', ') };
}

/** The headings that are known, and two for the title. */
function scoreOf({ fields, headings }: Recognition): number {
  const title = fields.find(({ file, pointer }) => file === 'policy' && pointer === '/title/ar');
  const sections = new Set(
    headings
      .filter(({ basis, pointer }) => basis === 'heading' && pointer.startsWith('/sections'))
      .map(({ pointer }) => pointer),
  );
  return sections.size + (title === undefined || title.basis === 'assumed' ? 0 : 2);
}

/** The document's own name as that of the folder, unless an earlier document has it. */
function freeFolder(path: string, promised: ReadonlySet<string>): string {
  return folderFromName(path, (folder) => ![...promised].some((file) => file.startsWith(`${folder}/`)));
}

/** Which of some files are there already, or were promised to an earlier document. */
async function takenAmong(files: readonly string[], { drafts, promised }: Setting): Promise<string[]> {
  const folders = new Map<string, ReadonlySet<string>>();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (!folders.has(folder))
      folders.set(folder, new Set((await drafts.list(folder))?.map(({ name }) => name)));
  }
  return files.filter(
    (file) =>
      promised.has(file) || folders.get(file.slice(0, file.lastIndexOf('/')))?.has(baseName(file)) === true,
  );
}

/** What the check finds in a draft before it is written; or why it does not pass validation. */
async function checkDraft(
  host: Host,
  id: string,
  type: string,
  { association, policy }: { readonly association: string; readonly policy: string },
  version: string,
): Promise<DraftFindings | { readonly failure: string }> {
  const folder = `${associationsFolder}/${id}`;
  const path = `${folder}/${type}.yaml`;
  const files = new Map([
    [`${folder}/${profileFileName}`, association],
    [path, policy],
  ]);
  const inquiry = { selection: [path], standards: [], profile: 'extended' } as const;
  const { report } = await inspect(withFolder(host, folder, files), inquiry, version);
  const [found] = report.associations;
  const [assessed] = found?.policies ?? [];
  if (assessed?.assessed !== true) {
    const [reason] = [
      ...(found?.findings ?? []),
      ...(assessed?.results ?? []).flatMap(({ findings }) => findings),
    ];
    return { failure: reason === undefined ? path : `${reason.pointer} ${reason.message.en}` };
  }
  const { error, warning, info } = assessed.totals.findings;
  return { error, warning, info, notAssessed: assessed.totals.outcomes.notAssessed };
}

/** The host as it would be if a folder held these files and no others. */
function withFolder(host: Host, folder: string, files: ReadonlyMap<string, string>): Host {
  const workspace: Files = {
    async list(path) {
      if (path === folder)
        return [...files.keys()].map((file) => ({ name: baseName(file), kind: 'file' as const }));
      const entries = await host.workspace.list(path);
      if (path !== associationsFolder) return entries;
      const others = (entries ?? []).filter(({ name }) => `${associationsFolder}/${name}` !== folder);
      return [...others, { name: baseName(folder), kind: 'folder' }];
    },
    read(path, limit) {
      const text = files.get(path);
      return text === undefined
        ? host.workspace.read(path, limit)
        : Promise.resolve({ bytes: new TextEncoder().encode(text) });
    },
  };
  return Object.assign(Object.create(host) as Host, { workspace });
}

/** So many policies are enough to find a clause that was copied from one to the other. */
const mostKnown = 100;

/** The model policy, and those of the other associations of the workspace, as far as they are policies of the type. */
async function knownPolicies(
  { host, validator }: Setting,
  type: string,
  own: string,
): Promise<readonly KnownPolicy[]> {
  const others = ((await host.workspace.list(associationsFolder)) ?? [])
    .filter(({ name, kind }) => kind === 'folder' && name !== own && isFolderName(name))
    .slice(0, mostKnown)
    .map(({ name }) => readText(host.workspace, `${associationsFolder}/${name}/${type}.yaml`));
  const files = [await loadStartingPoint(host, type), ...(await Promise.all(others))];
  return files.flatMap(({ value: file }) => {
    const parsed = file === undefined ? undefined : parseYaml(file).value;
    const policy = parsed === undefined ? undefined : validator.policy(parsed).value?.source;
    return policy?.data.type === type ? [{ origin: policy.file.path, policy: policy.data }] : [];
  });
}

/** The library for Word files is loaded only for a file that carries a source. */
async function returnedFrom(
  document: ReadDocument,
  { validator, version }: Setting,
): Promise<ReturnedWord | undefined> {
  if (document.wordSource === undefined) return undefined;
  const { returnedWord } = await import('./word-exchange.ts');
  return returnedWord(document, validator, version);
}

function filesCarriedBy({ wordSource }: ReadDocument): readonly EmbeddedFile[] {
  return wordSource === undefined ? [] : [wordSource.files.association, wordSource.files.policy];
}

/** A document that we made carries what it was made from; nothing needs to be recognised. */
async function importEmbedded(
  carried: readonly EmbeddedFile[],
  { path, notes }: ReadDocument,
  code: 'import/embedded-files' | 'import/word-unchanged',
  { association, replaces }: ImportRequest,
  setting: Setting,
): Promise<ImportResult> {
  const known = carried.filter(({ name }) => name === profileFileName || policyNameOf(name) !== undefined);
  const texts = new Map(known.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  const profile = texts.get(profileFileName);
  const declared =
    profile === undefined
      ? undefined
      : (parseYaml({ path, text: profile }).value?.data as { id?: unknown } | undefined)?.id;
  const id =
    association ??
    (typeof declared === 'string' && isFolderName(declared) ? declared : freeFolder(path, setting.promised));
  const files = known.map(({ name, bytes }): Artifact => ({
    path: `${id}/${name}`,
    mediaType: 'application/yaml',
    bytes,
  }));
  const taken = await takenAmong(
    files.map((file) => file.path),
    setting,
  );
  const [inTheWay] = taken.filter(
    (file) => baseName(file) !== profileFileName && (!replaces || setting.promised.has(file)),
  );
  if (inTheWay !== undefined) return refused(path, [noteOn(path, 'import/exists', { path, file: inTheWay })]);
  const kept = taken.filter((file) => baseName(file) === profileFileName);
  const artifacts = files.filter((file) => !kept.includes(file.path));
  const said = [
    ...notes,
    noteOn(path, code, { files: known.map(({ name }) => name).join(', ') }, 'info'),
    ...kept.map((file) => noteOn(path, 'import/profile-kept', { file }, 'info')),
  ];
  const written = artifacts.map((file) => file.path);
  for (const file of written) setting.promised.add(file);
  return { imported: { path, outcome: 'embedded', written, notes: said.map(inWords) }, artifacts };
}

/** The forms in which the review of a run can be had. */
export const reviewForms = ['html', 'md', 'json'] as const;

/** One of them. */
export type ReviewForm = (typeof reviewForms)[number];

/** The review lists of a run, all documents together. */
export async function writeReview(
  host: Host,
  documents: readonly ImportedDocument[],
  form: ReviewForm,
  { language, version }: { readonly language: Language; readonly version: string },
): Promise<string> {
  switch (form) {
    case 'html':
      return reviewAsPage(host, documents, version);
    case 'md':
      return reviewInMarkdown(documents, language);
    case 'json':
      return jsonText(summaryOf(documents, version));
  }
}

async function reviewAsPage(
  host: Host,
  documents: readonly ImportedDocument[],
  version: string,
): Promise<string> {
  const templates = await loadTemplates(host);
  return createRenderer(templates.value).page('import', composeImportPage(documents, `siyasa ${version}`));
}

/** One row for each document. */
export function summaryOf(documents: readonly ImportedDocument[], version: string): ImportSummary {
  return {
    schemaVersion: '1.0',
    tool: { name: 'siyasa', version },
    documents: documents.map(({ path, outcome, written, record, notes }) => ({
      path,
      outcome,
      written,
      ...(record === undefined ? {} : rowOf(record)),
      notes: [...notes, ...(record?.notes ?? [])],
    })),
  };
}

function rowOf({
  draft,
  textLayer,
  totals,
  findings,
}: ImportRecord): Partial<ImportSummary['documents'][number]> {
  const [association = ''] = draft.association.split('/');
  return { association, type: draft.type, reliable: textLayer.reliable, totals, findings };
}

function jsonText(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** A PDF beside its own source: read → source parsed and validated → composed anew → judged. */
import type { CheckedPolicy } from './compose/appendix.ts';
import { composePolicyDocument, type CompositionOptions } from './compose/policy-document.ts';
import { folderOf, policyNameOf } from './load/layout.ts';
import { loadSchemas, loadTemplates } from './load/resources.ts';
import { isDay } from './model/day.ts';
import { decodedText } from './model/decoded-text.ts';
import type { Dossier } from './model/dossier.ts';
import type { Host } from './model/host.ts';
import { provenanceName, type DocumentProvenance, type EnclosureRole } from './model/provenance.ts';
import type { Report } from './model/report.ts';
import type { Sourced } from './model/source.ts';
import type { TemplateFiles } from './model/template-files.ts';
import type { Judgement, Verdict } from './model/verification.ts';
import { parseYaml } from './parse/yaml.ts';
import { destinationsOf } from './pdf/destinations.ts';
import type { EmbeddedFile } from './pdf/embedded-files.ts';
import type { Inflate } from './pdf/inflation.ts';
import { carriedDossier } from './provenance/carried-dossier.ts';
import { meansHash } from './provenance/means.ts';
import { identifierHolds } from './publish/archive/file-identifier.ts';
import { withReadingHints } from './publish/text-layer/reading-hints.ts';
import { createRenderer, type Renderer } from './render/render.ts';
import { createValidator, type ValidPolicy, type Validator } from './validate/validator.ts';
import { judgeComparison } from './verify/comparison.ts';
import { enclosedIn, examine, orRefusal, type ExaminedPdf, type Refused } from './verify/examine.ts';
import { judgement, statement } from './verify/judgements.ts';
import type { ReportHead } from './verify/source.ts';
import { verdictOn, type EnclosedSource } from './verify/verdict.ts';
import { writtenTextOf } from './verify/written-text.ts';

export {
  verificationJson,
  writeRefusal,
  writeVerification,
  type JudgedFile,
} from './verify/write-verification.ts';
export { greatestFileSize } from './pdf/limits.ts';
export { plainLine } from './verify/letters.ts';

/** A file to compare with, as text. */
export interface GivenFile {
  readonly path: string;
  readonly text: string;
}

/** Judges files; what it needs of the workspace is read once. */
export interface Verifier {
  /** `against` finds the file to compare with, once it is known which policy of whom the PDF is. */
  verify(bytes: Uint8Array, against?: Against): Promise<Verdict>;
}

/** Finds the file to compare with; nothing where there is none. `path` is where a workspace would have it. */
export interface Against {
  /** As the user gave it. */
  readonly path: string;
  readonly find: (path: string) => Promise<GivenFile | undefined>;
}

/** Opens what is needed to judge: schemas and templates of the workspace, or else those shipped. */
export async function openVerifier(host: Host, inflate: Inflate, version: string): Promise<Verifier> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const templates = await loadTemplates(host);
  const setting = { renderer: createRenderer(templates.value), templates: templates.value, version };
  return {
    async verify(bytes, against) {
      const examined = examine(bytes, inflate);
      if ('refusal' in examined) return { ...examined, judgements: [] };
      const provenance = provenanceIn(examined.files, validator);
      if (provenance === undefined)
        return { refusal: { reason: 'notOurs', detail: provenanceName }, judgements: [] };
      const read = readSources(examined.files, provenance, validator);
      const report = reportIn(examined.files, provenance, validator);
      const source = orRefusal(() => composed(examined, provenance, { ...read, report }, setting));
      if (source !== undefined && 'refusal' in source) return { ...source, judgements: [] };
      return verdictOn({
        examined,
        provenance,
        identifierHolds: identifierHolds(bytes),
        source,
        data: read.data,
        report: report?.head,
        comparison: await comparisonOf(read.policy, provenance, against, validator),
        version,
      });
    },
  };
}

/** The files inside a PDF, byte for byte. */
export function extract(bytes: Uint8Array, inflate: Inflate): readonly EmbeddedFile[] | Refused {
  return enclosedIn(bytes, inflate);
}

function provenanceIn(files: readonly EmbeddedFile[], validator: Validator): DocumentProvenance | undefined {
  const file = files.find(({ name }) => name === provenanceName);
  const parsed = file === undefined ? undefined : parsedFile(file);
  return parsed === undefined ? undefined : validator.provenance(parsed).value?.data;
}

/** JSON is YAML too, so one parser with one set of limits reads both. */
function parsedFile({ name, bytes }: EmbeddedFile): Sourced<unknown> | undefined {
  const text = decodedText(bytes);
  return text === undefined ? undefined : parseYaml({ path: name, text }).value;
}

function enclosed(
  files: readonly EmbeddedFile[],
  { enclosures }: DocumentProvenance,
  role: EnclosureRole,
): EmbeddedFile | undefined {
  const listed = enclosures.find((one) => one.role === role);
  return files.find(({ name }) => name === listed?.name);
}

interface ReadSources {
  readonly policy: ValidPolicy | undefined;
  readonly association: Dossier['association'] | undefined;
  readonly data: ReadonlyMap<string, unknown>;
}

function readSources(
  files: readonly EmbeddedFile[],
  provenance: DocumentProvenance,
  validator: Validator,
): ReadSources {
  const [policy, association] = (['policy', 'association'] as const).map((role) => {
    const file = enclosed(files, provenance, role);
    return file === undefined ? undefined : parsedFile(file);
  });
  const known = [policy, association].filter((one) => one !== undefined);
  return {
    policy: policy === undefined ? undefined : validator.policy(policy).value,
    association: association === undefined ? undefined : validator.association(association).value,
    data: new Map(known.map(({ file, data }) => [file.path, data])),
  };
}

/** The report inside, as far as something rests on it. */
interface ReadReport {
  readonly head: ReportHead;
  /** What was found, where it has the shape of that. */
  readonly checked: CheckedPolicy | undefined;
}

function reportIn(
  files: readonly EmbeddedFile[],
  provenance: DocumentProvenance,
  validator: Validator,
): ReadReport | undefined {
  const file = enclosed(files, provenance, 'report');
  const report = file === undefined ? undefined : jsonIn(file.bytes);
  if (report === undefined || !Array.isArray(report.standards)) return undefined;
  const listed = report.standards as readonly unknown[];
  const standards = listed.map((one) => (one ?? {}) as Partial<Report['standards'][number]>);
  const association: unknown = Array.isArray(report.associations) ? report.associations[0] : undefined;
  const policy = validator.isReportedAssociation(association) ? association.policies[0] : undefined;
  const titled = standards.filter(({ title, version }) => isBilingual(title) && typeof version === 'string');
  const isWhole = typeof report.asOf === 'string' && isDay(report.asOf) && titled.length === standards.length;
  return {
    head: {
      version: report.tool?.version,
      asOf: report.asOf,
      standards: standards.map(({ id, version }) => ({ id, version })),
    },
    checked:
      policy === undefined || !isWhole
        ? undefined
        : { policy, asOf: report.asOf ?? '', standards: standards as Report['standards'] },
  };
}

function jsonIn(bytes: Uint8Array): Partial<Report> | undefined {
  try {
    const data: unknown = JSON.parse(decodedText(bytes) ?? '');
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

function isBilingual(title: unknown): boolean {
  const { ar, en } = (title ?? {}) as Partial<Record<'ar' | 'en', unknown>>;
  return typeof ar === 'string' && typeof en === 'string';
}

/** With what documents are set here. */
interface OwnSetting {
  readonly renderer: Renderer;
  readonly templates: TemplateFiles;
  readonly version: string;
}

/** The document as the source makes it, set as the file says it was set. */
function composed(
  { file, shown }: ExaminedPdf,
  provenance: DocumentProvenance,
  { policy, association, report }: ReadSources & { readonly report: ReadReport | undefined },
  { renderer, templates, version }: OwnSetting,
): EnclosedSource | undefined {
  if (policy === undefined || association === undefined) return undefined;
  const checked = provenance.hasAppendix ? report?.checked : undefined;
  if (provenance.hasAppendix && checked === undefined) return undefined;
  const options: CompositionOptions = {
    tool: version,
    layout: provenance.layout,
    rendition: provenance.rendition,
    pages: destinationsOf(file, shown.pages),
    ...(checked === undefined ? {} : { checked }),
  };
  const { dossier, entry } = carriedDossier(provenance, policy, association);
  const document = composePolicyDocument(dossier, entry, options);
  return {
    policy: policy.source.data,
    association: association.data,
    // With the marks that go to paper: they may decide which way a sign beside them runs.
    written: writtenTextOf(withReadingHints(renderer.policy(document))),
    hasSameMeans: meansHash(templates, policy.type) === provenance.means,
    properties: { title: document.title, author: document.author },
  };
}

async function comparisonOf(
  policy: ValidPolicy | undefined,
  provenance: DocumentProvenance,
  against: Against | undefined,
  validator: Validator,
): Promise<Judgement | undefined> {
  if (against === undefined || policy === undefined) return undefined;
  const { path } = against;
  const name = enclosureName(provenance);
  const given = await against.find(`${folderOf(provenance.association)}/${name}`);
  if (given === undefined)
    return judgement('comparison', 'doesNotHold', statement('comparison/noCounterpart', { path }));
  const parsed = parseYaml({ path: given.path, text: given.text }).value;
  const other = parsed === undefined ? undefined : validator.policy(parsed).value;
  if (other?.type.id !== policy.type.id)
    return judgement('comparison', 'doesNotHold', statement('comparison/unreadable', { path: given.path }));
  return judgeComparison(policy.source.data, other.source.data);
}

/** The name of the policy's file; one that is no such name leads nowhere. */
function enclosureName({ enclosures, policy }: DocumentProvenance): string {
  const listed = enclosures.find(({ role }) => role === 'policy')?.name ?? '';
  return policyNameOf(listed) === undefined ? `${policy}.yaml` : listed;
}

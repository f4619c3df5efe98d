/**
 * The order of the stages, and nothing else:
 * load → parse → validate → check → compose → render → publish → report.
 */
import { check } from './check/check.ts';
import { loadAssociations } from './load/associations.ts';
import { outputPaths } from './load/layout.ts';
import { recordReads } from './load/recorded-reads.ts';
import { loadSchemas, loadTemplates } from './load/resources.ts';
import type { Artifact } from './model/artifact.ts';
import type { LoadedAssociation } from './model/association-files.ts';
import type { Language } from './model/bilingual.ts';
import type { Diagnostic, Noted } from './model/diagnostic.ts';
import { isDossier } from './model/dossier.ts';
import type { Day } from './model/generated/documents.ts';
import type { Host } from './model/host.ts';
import { anchorOf } from './model/render-model.ts';
import type { Report } from './model/report.ts';
import type { Profile, Standard } from './model/standard.ts';
import type { PressFailure } from './publish/press.ts';
import { parseAssociation } from './parse/association.ts';
import { catalogueOf } from './report/catalogue.ts';
import {
  reportAssociation,
  reportOfFiles,
  writeReport,
  type PageOf,
  type ReportedSubject,
} from './report/report.ts';
import { reporters } from './report/reporters/index.ts';
import { rules } from './rules/index.ts';
import { validateAssociation } from './validate/dossier.ts';
import { createValidator } from './validate/validator.ts';
import { readStandard } from './workspace.ts';

export { reporters, reportOfFiles };
export type { Format } from './report/reporters/index.ts';

/** What to look at, and by what measure. */
export interface Inquiry {
  /** Folders, files, patterns or names of associations; nothing means everything. */
  readonly selection: readonly string[];
  readonly standard: string;
  readonly profile: Profile;
  /** One rule only. */
  readonly rule?: string;
  /** The day to look on; today unless told. */
  readonly asOf?: Day;
}

/** What there is to look at, and the means to look at it. */
export interface Survey {
  readonly asOf: Day;
  readonly standard: Standard;
  readonly associations: readonly Noted<LoadedAssociation>[];
  /** What was noticed about the workspace as a whole. */
  readonly notes: readonly Diagnostic[];
  /** Parse, validate and check one association. */
  readonly examine: (files: Noted<LoadedAssociation>) => ReportedSubject;
}

/** Load. */
export async function survey(host: Host, inquiry: Inquiry): Promise<Survey> {
  const asOf = inquiry.asOf ?? host.today();
  const schemas = await loadSchemas(host);
  const validator = createValidator(schemas.value);
  const standard = await readStandard(host, inquiry.standard, validator);
  const loaded = await loadAssociations(host.workspace, inquiry.selection);
  const examination = { ...inquiry, standard: standard.value };
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    asOf,
    standard: standard.value,
    associations: loaded.value,
    notes: [...schemas.notes, ...validator.notes, ...standard.notes, ...loaded.notes],
    examine({ value: files, notes }) {
      const parsed = parseAssociation(files);
      const valid = validateAssociation(parsed.value, validator, asOf);
      const assessment = check(valid.value, examination, rulesById);
      return { subject: valid.value, assessment, notes: [...notes, ...parsed.notes, ...valid.notes] };
    },
  };
}

/** What was found. */
export interface Inspection {
  readonly report: Report;
  /** The text of a file of the workspace that was read. */
  readonly textOf: (file: string) => string | undefined;
}

/** Load, parse, validate, check and report: no document is made, so evidence has no pages. */
export async function inspect(host: Host, inquiry: Inquiry, version: string): Promise<Inspection> {
  const { associations, examine, ...rest } = await survey(host, inquiry);
  const catalogue = catalogueOf(rules);
  // Each association is reported before the next is parsed: of a thousand only one is held in memory.
  const reported = associations.map((files) =>
    reportAssociation(examine(files), rest.standard, catalogue, () => undefined),
  );
  const texts = new Map(associations.flatMap(({ value }) => textsOf(value)));
  return {
    report: writeReport({ ...rest, version, catalogue, associations: reported }),
    textOf: (file) => texts.get(file),
  };
}

/** What to make. */
export interface Commission extends Inquiry {
  readonly pdf: boolean;
  readonly languages: readonly Language[];
}

/** What was made, and what was found. */
export interface Production {
  readonly report: Report;
  readonly artifacts: readonly Artifact[];
  readonly browser: string | null;
  /** Why a PDF that was asked for is not there. */
  readonly failures: readonly PressFailure[];
}

/** Everything: inspect, then compose, render, publish and report, and write all of it at once. */
export async function build(
  outside: Host,
  commission: Commission,
  version: string,
  progress: (done: number, all: number) => void,
): Promise<Production> {
  // What makes documents is loaded only here: a check takes less time than loading it.
  const [{ createRenderer }, { openPress }, { manifest }, { produceOverview, producePolicy, produceReport }] =
    await Promise.all([
      import('./render/render.ts'),
      import('./publish/press.ts'),
      import('./publish/manifest.ts'),
      import('./production.ts'),
    ]);
  const { host, reads } = recordReads(outside);
  const isWhole = commission.selection.length === 0;
  const { associations, examine, ...rest } = await survey(host, commission);
  const subjects = associations.map(examine);
  const renderer = createRenderer((await loadTemplates(host)).value);
  const press = await openPress(host, commission.pdf, progress);
  try {
    const policies = await Promise.all(
      subjects.flatMap(({ subject }) =>
        isDossier(subject)
          ? subject.policies.map((policy) =>
              producePolicy(subject, policy, commission.languages, version, renderer, press),
            )
          : [],
      ),
    );
    const pages = new Map(policies.map((policy) => [policy.file, policy.pages]));
    const catalogue = catalogueOf(rules);
    const pageOf: PageOf = (file, pointer) => pages.get(file)?.get(anchorOf(pointer));
    const reported = subjects.map((subject) => reportAssociation(subject, rest.standard, catalogue, pageOf));
    const report = writeReport({ ...rest, version, catalogue, associations: reported });
    const made = policies.flatMap(({ artifacts }) => artifacts);
    const reports = await Promise.all(
      report.associations.map((one) => produceReport(one, report, made, isWhole, renderer, press)),
    );
    const produced = [...made, ...reports.flat()];
    const overview = isWhole ? produceOverview(report, produced, renderer) : [];
    const outputs = [...produced, ...overview];
    const head = { tool: report.tool, standard: report.standard, browser: press.browser, asOf: report.asOf };
    const record = isWhole ? [await manifest(head, [...reads.values()], outputs, outputPaths.manifest)] : [];
    await host.write([...outputs, ...record]);
    return { report, artifacts: [...outputs, ...record], browser: press.browser, failures: press.failures };
  } finally {
    await press.close();
  }
}

function textsOf({ profile, policies }: LoadedAssociation): [path: string, text: string][] {
  const sources = [profile, ...policies.map(({ source }) => source)].filter((source) => source !== undefined);
  return sources.map(({ path, text }) => [path, text]);
}

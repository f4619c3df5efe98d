/**
 * The order of the stages, and nothing else:
 * load → parse → validate → check → compose → render → publish → report.
 */
import { check, unmeasuredNotes } from './check/check.ts';
import { loadAssociations } from './load/associations.ts';
import { recordReads } from './load/recorded-reads.ts';
import { loadSchemas, loadTemplates } from './load/resources.ts';
import type { LoadedAssociation } from './model/association-files.ts';
import type { Diagnostic, Noted } from './model/diagnostic.ts';
import type { Day } from './model/generated/documents.ts';
import type { Host } from './model/host.ts';
import type { Report } from './model/report.ts';
import type { Commission, Inquiry, Production } from './model/commission.ts';
import type { Standard } from './model/standard.ts';
import { parseAssociation } from './parse/association.ts';
import { catalogueOf } from './report/catalogue.ts';
import { reportAssociation, reportOfFiles, writeReport, type ReportedSubject } from './report/report.ts';
import { rules } from './rules/index.ts';
import { validateAssociation } from './validate/dossier.ts';
import { ruleNotes } from './validate/standard.ts';
import { createValidator } from './validate/validator.ts';
import { readStandard } from './workspace.ts';

export { reportOfFiles };

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
    notes: [
      ...schemas.notes,
      ...validator.notes,
      ...standard.notes,
      ...ruleNotes(inquiry.rule, standard.value.id, rules),
      ...loaded.notes,
    ],
    examine({ value: files, notes }) {
      const parsed = parseAssociation(files);
      const valid = validateAssociation(parsed.value, validator, asOf);
      const assessment = check(valid.value, examination, rulesById);
      const unmeasured = unmeasuredNotes(valid.value, examination);
      const all = [...notes, ...parsed.notes, ...valid.notes, ...unmeasured];
      return { subject: valid.value, assessment, notes: all };
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

/** Everything: load, parse, validate, check; then compose, render, publish and report; and write all of it at once. */
export async function build(
  outside: Host,
  commission: Commission,
  version: string,
  progress: (done: number, all: number) => void,
): Promise<Production> {
  const { host, reads } = recordReads(outside);
  const { associations, examine, notes, ...rest } = await survey(host, commission);
  // A mistake in the command must not replace good documents by empty reports.
  const isPossible = associations.length > 0 && rest.standard.requirements.length > 0;
  if (!isPossible) return { ...(await inspect(host, commission, version)), ...nothingMade };
  const templates = await loadTemplates(host);
  // What makes documents is loaded only here: a check takes less time than loading it.
  const { produce } = await import('./production.ts');
  const found = {
    ...rest,
    version,
    notes: [...notes, ...templates.notes],
    subjects: associations.map(examine),
    catalogue: catalogueOf(rules),
    inputs: reads,
  };
  const production = await produce(host, commission, found, templates.value, progress);
  await host.write(production.artifacts);
  return production;
}

const nothingMade = { artifacts: [], browser: null, failures: [] } as const;

function textsOf({ profile, policies }: LoadedAssociation): [path: string, text: string][] {
  const sources = [profile, ...policies.map(({ source }) => source)].filter((source) => source !== undefined);
  return sources.map(({ path, text }) => [path, text]);
}

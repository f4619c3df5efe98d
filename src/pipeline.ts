/**
 * The order of the stages, and nothing else:
 * load → parse → validate → check → compose → render → publish → report.
 */
import { check } from './check/check.ts';
import { listAssociations, loadAssociation, type ListedAssociation } from './load/associations.ts';
import { recordReads, type RecordedAnswers } from './load/recorded-reads.ts';
import { listThemes, loadSchemas, loadTemplates } from './load/resources.ts';
import type { LoadedAssociation } from './model/association-files.ts';
import type { Commission, Inquiry, PrintFailure, Production } from './model/commission.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Dossier, UnreadableAssociation } from './model/dossier.ts';
import type { Day } from './model/generated/documents.ts';
import type { PageFormat } from './model/format.ts';
import type { Host } from './model/host.ts';
import type { PolicyType } from './model/policy-type.ts';
import type { Portfolio } from './model/portfolio.ts';
import type { Report, ReportedShard } from './model/report.ts';
import type { SourceFile } from './model/source.ts';
import type { Profile, Standard } from './model/standard.ts';
import { parseAssociation } from './parse/association.ts';
import { portfolioOf } from './portfolio/portfolio.ts';
import { sketchesOf } from './portfolio/sketch.ts';
import { withSketches } from './portfolio/sketches-in-report.ts';
import { writePortfolio } from './portfolio/write-portfolio.ts';
import type { Finish, Helpers } from './production.ts';
import { applyBaseline, baselineOf, parseBaseline } from './report/baseline.ts';
import { catalogueOf } from './report/catalogue.ts';
import { packConclusion, unpackConclusion, type Conclusion } from './report/conclusion.ts';
import { reportAssociation, reportOfFiles, writeReport, type AssessedAssociation } from './report/report.ts';
import { rules } from './rules/index.ts';
import { validateAssociation } from './validate/dossier.ts';
import { ruleNotes } from './validate/standard.ts';
import { createValidator } from './validate/validator.ts';
import { readNeighbours, readReference, readStandards } from './workspace.ts';

export type { Finish };
export { reportOfFiles, writePortfolio };

/** What there is to look at, and the means to look at it. */
export interface Survey {
  readonly asOf: Day;
  readonly profile: Profile;
  /** Whether what is in order may be left out of the report. */
  readonly findingsOnly: boolean;
  /** Whether the associations are also looked at together. */
  readonly together: boolean;
  /** Which part of the run this is, where it is divided. */
  readonly shard: ReportedShard | undefined;
  readonly standards: readonly Standard[];
  readonly associations: readonly ListedAssociation[];
  readonly policyTypes: readonly PolicyType[];
  /** What was noticed about the workspace as a whole. */
  readonly notes: readonly Diagnostic[];
  /** Load, parse, validate and check one association. */
  readonly examine: (listed: ListedAssociation) => Promise<Examined>;
}

/** What was concluded about one association, and what it was concluded from. */
export interface Examined extends AssessedAssociation {
  readonly subject: Dossier | UnreadableAssociation;
  readonly sources: readonly SourceFile[];
}

/** What is asked, of whom, and by what. */
export async function survey(host: Host, inquiry: Inquiry): Promise<Survey> {
  const asOf = inquiry.asOf ?? host.today();
  const schemas = await loadSchemas(host);
  const validator = await createValidator(schemas.value);
  const standards = await readStandards(host, inquiry.standards, validator);
  const everyStandard = inquiry.standards.length === 0 ? standards : await readStandards(host, [], validator);
  const reference = await readReference(host, validator);
  const listing = await listAssociations(host.workspace, inquiry.selection, inquiry.shard);
  const neighbours = await readNeighbours(host, listing.value.all, validator);
  const surroundings = { validator, neighbours, themes: await listThemes(host), asOf };
  const examination = {
    ...inquiry,
    standards: standards.value,
    numbers: everyStandard.value.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
    isPartial: inquiry.selection.length > 0,
    reference: reference.value,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
  };
  return {
    asOf,
    profile: inquiry.profile,
    findingsOnly: inquiry.findingsOnly === true,
    together: inquiry.together === true,
    shard: inquiry.shard && { ...inquiry.shard, associations: listing.value.count },
    standards: standards.value,
    associations: listing.value.associations,
    policyTypes: [...validator.policyTypes.values()],
    notes: [
      ...schemas.notes,
      ...validator.notes,
      ...standards.notes,
      ...reference.notes,
      ...ruleNotes(inquiry.rule, rules),
      ...listing.notes,
    ],
    async examine(listed) {
      const loaded = await loadAssociation(host.workspace, listed);
      const parsed = parseAssociation(loaded.value);
      const valid = validateAssociation(parsed.value, surroundings);
      const assessment = check(valid.value, examination);
      const notes = [...loaded.notes, ...parsed.notes, ...valid.notes, ...assessment.notes];
      return { subject: valid.value, assessment, notes, sources: textsOf(loaded.value) };
    },
  };
}

/** Concludes about one association; the conclusion as text may come from another thread or an earlier run. */
export type Conclude = (listed: ListedAssociation, place: number) => Promise<string>;

/** Concludes here and now, and writes the conclusion as text. */
export function concluder(surveyed: Survey): Conclude {
  const conclude = concluderOf(surveyed);
  return async (listed) => packConclusion(await conclude(listed));
}

/** Examines an association and reports on it; no document is made, so evidence has no pages. */
function concluderOf({
  examine,
  findingsOnly,
  together,
}: Survey): (listed: ListedAssociation) => Promise<Conclusion> {
  const catalogue = catalogueOf(rules);
  return async (listed) => {
    const examined = await examine(listed);
    return {
      association: reportAssociation(examined, { catalogue, findingsOnly }),
      sketches: together ? sketchesOf(examined.subject) : [],
    };
  };
}

/** What was found, one by one and together. */
export interface Inspection {
  readonly report: Report;
  /** Without near-copies where the associations were not to be looked at together. */
  readonly portfolio: () => Portfolio;
}

/** Load, parse, validate, check and report: no document is made. */
export async function inspect(
  host: Host,
  inquiry: Inquiry,
  version: string,
  delegate?: (survey: Survey) => Conclude,
): Promise<Inspection> {
  const surveyed = await survey(host, inquiry);
  const here = concluderOf(surveyed);
  const elsewhere = delegate?.(surveyed);
  return reportOn(surveyed, version, async (listed, place) => {
    const packed = await elsewhere?.(listed, place);
    return (packed === undefined ? undefined : unpackConclusion(packed)) ?? here(listed);
  });
}

/** How many associations may be on their way at once: enough to keep every thread at work. */
const mostOnTheWay = 16;

/** Each association is reported as soon as it is concluded about: of a thousand only a few are held in memory. */
async function reportOn(
  { associations, policyTypes, ...rest }: Survey,
  version: string,
  conclude: (listed: ListedAssociation, place: number) => Promise<Conclusion>,
): Promise<Inspection> {
  const conclusions: Conclusion[] = [];
  const onTheWay: Promise<Conclusion>[] = [];
  for (let place = 0; place < associations.length || onTheWay.length > 0;) {
    while (place < associations.length && onTheWay.length < mostOnTheWay) {
      const conclusion = conclude(associations[place]!, place);
      // It is awaited further down; a failure before that must not count as one that nobody noticed.
      conclusion.catch(() => undefined);
      onTheWay.push(conclusion);
      place += 1;
    }
    conclusions.push(await onTheWay.shift()!);
  }
  const reported = conclusions.map(({ association, sketches }) =>
    rest.shard === undefined ? association : withSketches(association, sketches),
  );
  const report = writeReport({ ...rest, version, catalogue: catalogueOf(rules), associations: reported });
  const sketches = conclusions.flatMap((conclusion) => conclusion.sketches);
  return { report, portfolio: () => portfolioOf(report, policyTypes, sketches) };
}

/** A report as one page that opens by itself, or that page printed. */
export async function reportAsPage(
  host: Host,
  inspection: Inspection,
  format: PageFormat,
): Promise<string | Uint8Array | PrintFailure> {
  const templates = await loadTemplates(host);
  const { produceReportPage } = await import('./production.ts');
  const whole = { report: inspection.report, portfolio: inspection.portfolio() };
  return produceReportPage(host, whole, templates.value, format);
}

/** The standards as they are measured by, and a report of what is wrong with their files. */
export async function listStandards(
  host: Host,
  ids: readonly string[],
  version: string,
): Promise<{ readonly standards: readonly Standard[]; readonly report: Report }> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const { value: standards, notes } = await readStandards(host, ids, validator);
  return { standards, report: reportOfNotes(host, notes, version) };
}

/** Notes as a report, for a command that measures nothing. */
export function reportOfNotes(host: Host, notes: readonly Diagnostic[], version: string): Report {
  const head = { version, asOf: host.today(), profile: 'full', catalogue: catalogueOf(rules) } as const;
  return writeReport({ ...head, standards: [], notes, associations: [] });
}

/** The report with the findings of a baseline marked as known; nothing where the text is no baseline. */
export function againstBaseline(report: Report, text: string): ReturnType<typeof applyBaseline> | undefined {
  const baseline = parseBaseline(text);
  return baseline === undefined ? undefined : applyBaseline(report, baseline);
}

/** The findings of a report as the text of a baseline. */
export function baselineText(report: Report): string {
  return `${JSON.stringify(baselineOf(report), undefined, 2)}\n`;
}

/** What was made, and everything that it follows from. */
export interface Built extends Production {
  readonly answers: RecordedAnswers;
}

/** Everything: load, parse, validate, check; then compose, render, publish and report; and write all of it at once. */
export async function build(
  outside: Host,
  commission: Commission,
  version: string,
  help: Partial<Helpers> = {},
): Promise<Built> {
  const { host, reads, answers } = recordReads(outside);
  const { associations, examine, policyTypes, notes, ...rest } = await survey(host, commission);
  // A mistake in the command must not replace good documents by empty reports.
  const isPossible = (rest.shard?.associations ?? associations.length) > 0 && rest.standards.length > 0;
  if (!isPossible)
    return { report: (await inspect(host, commission, version)).report, ...nothingMade, answers };
  const templates = await loadTemplates(host);
  const subjects = await Promise.all(associations.map(examine));
  // What makes documents is loaded only here: a check takes less time than loading it.
  const { produce } = await import('./production.ts');
  const found = {
    ...rest,
    version,
    notes: [...notes, ...templates.notes],
    subjects,
    policyTypes,
    catalogue: catalogueOf(rules),
    inputs: reads,
  };
  const production = await produce(host, commission, found, templates.value, help);
  await host.write(production.artifacts);
  return { ...production, answers };
}

const nothingMade = { artifacts: [], browser: null, browserIdentity: undefined, failures: [] } as const;

function textsOf({ profile, waivers, policies }: LoadedAssociation): SourceFile[] {
  return [profile, waivers, ...policies.map(({ source }) => source)].filter((source) => source !== undefined);
}

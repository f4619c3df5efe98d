/** The reports of several runs brought together: read → validate → merge, and look at all associations at once. */
import { isOfShard, outputPaths } from './load/layout.ts';
import { isInPlace } from './load/outputs.ts';
import { loadSchemas, loadTemplates } from './load/resources.ts';
import type { Artifact } from './model/artifact.ts';
import type { Host } from './model/host.ts';
import type { MergeRefusal } from './model/merge.ts';
import type { Sketch } from './model/portfolio.ts';
import type { ReportedAssociation } from './model/report.ts';
import type { Inspection } from './pipeline.ts';
import { portfolioOf } from './portfolio/portfolio.ts';
import { sketchesIn, withoutSketches } from './portfolio/sketches-in-report.ts';
import { hashed, manifestArtifact } from './publish/manifest.ts';
import { mergeManifests, type MergedManifest, type NamedManifest } from './publish/merged-manifest.ts';
import { mergeReports, type NamedReport } from './report/merge.ts';
import { readReport } from './report/read-report.ts';
import { withFindingsOnly } from './report/report.ts';
import { sharesWords } from './report/shared-words.ts';
import { createValidator, type Validator } from './validate/validator.ts';

/** A file in which there should be a report. */
export interface ReportFile {
  readonly path: string;
  /** The text piece by piece; nothing where the file cannot be read. */
  open(): Promise<AsyncIterable<string> | undefined>;
}

/** Brings reports together as if all of their associations had been looked at in one run. */
export async function merge(
  host: Host,
  files: readonly ReportFile[],
  { findingsOnly }: { readonly findingsOnly: boolean },
): Promise<Inspection | readonly MergeRefusal[]> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const sketches: Sketch[] = [];
  const parts: NamedReport[] = [];
  const refusals: MergeRefusal[] = [];
  const shared = sharesWords();
  for (const file of files) {
    const part = await readPart(file, validator, (association) => {
      sketches.push(...sketchesIn({ associations: [association] }));
      const plain = withoutSketches(association);
      return shared(findingsOnly ? withFindingsOnly(plain) : plain);
    });
    if ('reason' in part) refusals.push(part);
    else parts.push(part);
  }
  const merged = refusals.length > 0 ? refusals : mergeReports(parts);
  if (!('associations' in merged)) return merged;
  const types = [...validator.policyTypes.values()];
  return { report: merged, portfolio: () => portfolioOf(merged, types, inOrder(sketches)) };
}

/** Reads one report; what is kept of each association is decided before the next one is read. */
async function readPart(
  { path, open }: ReportFile,
  validator: Validator,
  keep: (association: ReportedAssociation) => ReportedAssociation,
): Promise<NamedReport | MergeRefusal> {
  const text = await open();
  if (text === undefined) return { reason: 'unreadable', path };
  const associations: ReportedAssociation[] = [];
  try {
    const frame = await readReport(text, (association) => {
      if (!validator.isReportedAssociation(association)) throw new SyntaxError('not an association');
      associations.push(keep(association));
    });
    if (!validator.isReport(frame)) return { reason: 'notAReport', path };
    return { path, report: { ...frame, associations } };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { reason: 'notAReport', path };
  }
}

/** In the order of the associations, as one run would have made them: which pairs are compared follows from it. */
function inOrder(sketches: readonly Sketch[]): Sketch[] {
  return sketches.toSorted((one, other) =>
    one.association === other.association ? 0 : one.association < other.association ? -1 : 1,
  );
}

/** A file in which there should be the manifest of a shard. */
export interface ManifestFile {
  readonly path: string;
  /** Nothing where it cannot be read. */
  readonly text: string | undefined;
}

/**
 * Writes what an undivided build says of all associations together into the folder that holds what the shards
 * have made; every file of theirs is looked at first.
 */
export async function mergeOutputs(
  host: Host,
  inspection: Inspection,
  files: readonly ManifestFile[],
): Promise<readonly Artifact[] | readonly MergeRefusal[]> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const parts = files.map((file) => readManifest(file, validator));
  const unread = parts.filter((part) => 'reason' in part);
  if (unread.length > 0) return unread;
  const merged = mergeManifests(
    parts.filter((part) => 'manifest' in part),
    isOfShard,
  );
  if (!('outputs' in merged)) return merged;
  const changed = await changedOutputs(host, merged);
  if (changed.length > 0) return changed;
  const { produceOverview } = await import('./production.ts');
  const whole = { report: inspection.report, portfolio: inspection.portfolio() };
  const templates = (await loadTemplates(host)).value;
  const overview = produceOverview(
    whole,
    merged.outputs.map(({ path }) => path),
    templates,
  );
  const head = { ...inspection.report, browser: merged.browser };
  const outputs = [...merged.outputs, ...(await hashed(overview))];
  const manifest = manifestArtifact(head, { inputs: merged.inputs, outputs }, outputPaths.manifest);
  const artifacts = [...overview, manifest];
  await host.write(artifacts);
  return artifacts;
}

function readManifest({ path, text }: ManifestFile, validator: Validator): NamedManifest | MergeRefusal {
  try {
    const manifest: unknown = JSON.parse(text ?? '');
    if (validator.isManifest(manifest)) return { path, manifest };
  } catch {
    // What is no JSON is no manifest.
  }
  return { reason: 'noManifest', path };
}

async function changedOutputs(host: Host, { outputs }: MergedManifest): Promise<MergeRefusal[]> {
  const changed: MergeRefusal[] = [];
  for (const { path, sha256 } of outputs)
    if (!(await isInPlace(host, path, sha256))) changed.push({ reason: 'changedOutput', path });
  return changed;
}

/** The reports of several runs brought together: read → validate → merge, and look at all associations at once. */
import { loadSchemas } from './load/resources.ts';
import type { Host } from './model/host.ts';
import type { MergeRefusal } from './model/merge.ts';
import type { Sketch } from './model/portfolio.ts';
import type { ReportedAssociation } from './model/report.ts';
import type { Inspection } from './pipeline.ts';
import { portfolioOf } from './portfolio/portfolio.ts';
import { sketchesIn, withoutSketches } from './portfolio/sketches-in-report.ts';
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
  const validator = createValidator((await loadSchemas(host)).value);
  const sketches: Sketch[] = [];
  const parts: NamedReport[] = [];
  const refusals: MergeRefusal[] = [];
  const shared = sharesWords();
  for (const file of files) {
    const part = await readPart(file, validator, (association) => {
      sketches.push(...sketchesIn({ associations: [association] }));
      const plain = shared(withoutSketches(association));
      return findingsOnly ? withFindingsOnly(plain) : plain;
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

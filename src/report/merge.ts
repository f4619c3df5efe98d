/**
 * The reports of several runs → the report that one run over all of their associations would have given, to
 * the byte; or why they are not parts of one run.
 */
import type { MergeAspect, MergeRefusal } from '../model/merge.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { distinctFindings, type Finding, type Report } from '../model/report.ts';
import { mergeWords } from '../locales/merge.ts';
import { totalsOfRun } from './report.ts';

/** A report and the file that it was read from. */
export interface NamedReport {
  readonly path: string;
  readonly report: Report;
}

/** Merges reports, whatever their order; where they do not fit together, it is named what keeps them apart. */
export function mergeReports(parts: readonly NamedReport[]): Report | readonly MergeRefusal[] {
  const [first] = parts;
  if (first === undefined) return [];
  // Of different runs there is no more to say, and what stands twice cannot be complete.
  for (const obstacles of [differences, overlaps, absences]) {
    const refusals = obstacles(parts, first);
    if (refusals.length > 0) return refusals;
  }
  const { shard, ...head } = first.report;
  const associations = parts
    .flatMap(({ report }) => report.associations)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const findings = distinctFindings(parts.flatMap(({ report }) => report.findings));
  return { ...head, associations, findings, totals: totalsOfRun(associations, findings) };
}

/** A value by which reports are compared, in the words in which it is shown. */
type Shown = string | Bilingual;

/** What the parts of one run have in common. */
const aspects: Readonly<Record<Exclude<MergeAspect, 'browser' | 'input'>, (report: Report) => Shown>> = {
  tool: ({ tool }) => tool.version,
  asOf: ({ asOf }) => asOf,
  profile: ({ profile }) => profile,
  standards: ({ standards }) => standards.map(({ id, version }) => `${id} ${version}`).join(', '),
  division: ({ shard }) => (shard === undefined ? mergeWords.whole : String(shard.count)),
  // Shards look at the workspace as a whole alike; other runs may each have noticed something of their own.
  findings: ({ shard, findings }) => (shard === undefined ? mergeWords.none : codesOf(findings)),
};

function codesOf(findings: readonly Finding[]): Shown {
  if (findings.length === 0) return mergeWords.none;
  return findings.map(({ code, file, line }) => `${code} ${file}:${line}`).join(', ');
}

function differences(parts: readonly NamedReport[], first: NamedReport): MergeRefusal[] {
  return parts.flatMap(({ path, report }) =>
    (Object.keys(aspects) as (keyof typeof aspects)[]).flatMap((aspect): MergeRefusal[] => {
      const [value, otherValue] = [aspects[aspect](report), aspects[aspect](first.report)];
      if (JSON.stringify(value) === JSON.stringify(otherValue)) return [];
      return [{ reason: 'differs', aspect, path, value, other: first.path, otherValue }];
    }),
  );
}

function overlaps(parts: readonly NamedReport[]): MergeRefusal[] {
  const seen = new Map<string, string>();
  const found: MergeRefusal[] = [];
  for (const { path, report } of parts) {
    for (const { id } of report.associations) {
      const other = seen.get(id);
      if (other !== undefined) found.push({ reason: 'overlap', association: id, path, other });
      seen.set(id, path);
    }
  }
  return found;
}

/** A part that is missing would otherwise pass for one in which nothing was found. */
function absences(parts: readonly NamedReport[]): MergeRefusal[] {
  const shards = parts.flatMap(({ report }) => report.shard ?? []);
  const [one] = shards;
  if (one === undefined) return [];
  const present = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: one.count }, (_, place) => place + 1)
    .filter((index) => !present.has(index))
    .map((index) => `${index}/${one.count}`);
  if (missing.length > 0) return [{ reason: 'missingShards', shards: missing }];
  const found = parts.flatMap(({ report }) => report.associations).length;
  const isWhole = shards.every(({ associations }) => associations === found);
  return isWhole ? [] : [{ reason: 'incomplete', found, expected: one.associations }];
}

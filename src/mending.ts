/** What changes a user's own files, on request: safe repairs, and waivers that are spent. */
import { fixFile, type Repair } from './fix/fix.ts';
import { unifiedDiff } from './fix/unified-diff.ts';
import { withoutEntries } from './fix/remove-entries.ts';
import { waiversPathOf } from './load/layout.ts';
import { textArtifact, type Artifact } from './model/artifact.ts';
import type { Inquiry } from './model/commission.ts';
import type { Diagnostic, Waiver } from './model/diagnostic.ts';
import { isDossier } from './model/dossier.ts';
import type { Host } from './model/host.ts';
import { segmentsOf, type Position } from './model/position.ts';
import { greatestTextSize } from './model/source.ts';
import { parseYaml } from './parse/yaml.ts';
import { survey } from './pipeline.ts';

/** What was mended in one file, or would be. */
export interface MendedFile {
  readonly path: string;
  /** As `diff -u` writes it; empty where nothing changed. */
  readonly diff: string;
  readonly count: number;
  /** What could not be mended without changing something else. */
  readonly left: readonly (Position & { readonly code: string })[];
}

/** One repair can bring another to light; more rounds than this mean that two rules disagree. */
const mostRounds = 5;

/** Makes the safe repairs of the selected files; under `isRehearsal` nothing is written. */
export async function mend(host: Host, inquiry: Inquiry, isRehearsal: boolean): Promise<MendedFile[]> {
  const texts = new Map<
    string,
    { readonly before: string; readonly after: string; readonly count: number }
  >();
  const left = new Map<string, MendedFile['left']>();
  const overlaid = withTexts(host, (path) => texts.get(path)?.after);
  for (let round = 0; round < mostRounds; round += 1) {
    let changes = 0;
    const { associations, examine } = await survey(overlaid, inquiry);
    for (const listed of associations) {
      const { assessment, sources } = await examine(listed);
      const findings = assessment.policies.flatMap(({ results }) => results.flatMap((one) => one.findings));
      for (const source of sources) {
        const fixed = fixFile(source, repairsOf(findings, source.path), parseYaml);
        left.set(
          source.path,
          fixed.left.map(({ repair }) => ({ ...repair.span.start, code: repair.code })),
        );
        if (fixed.text === source.text) continue;
        changes += fixed.applied.length;
        const { before, count } = texts.get(source.path) ?? { before: source.text, count: 0 };
        texts.set(source.path, { before, after: fixed.text, count: count + distinctPlaces(fixed.applied) });
      }
    }
    if (changes === 0) break;
  }
  if (!isRehearsal && texts.size > 0) {
    const artifacts = Array.from(texts, ([path, { after }]) => yamlArtifact(host, path, after));
    await host.rewrite(await Promise.all(artifacts));
  }
  return Array.from(left, ([path, places]) => {
    const { before = '', after = '', count = 0 } = texts.get(path) ?? {};
    return { path, diff: unifiedDiff(path, before, after), count, left: places };
  });
}

/** A file keeps the byte order mark that it began with; texts are read without it. */
async function yamlArtifact(host: Host, path: string, text: string): Promise<Artifact> {
  const before = await host.workspace.read(path, greatestTextSize);
  const hasMark =
    'bytes' in before && [0xef, 0xbb, 0xbf].every((byte, place) => before.bytes[place] === byte);
  return textArtifact(path, 'application/yaml', hasMark ? `\uFEFF${text}` : text);
}

function repairsOf(findings: readonly Diagnostic[], path: string): Repair[] {
  return findings.flatMap(({ file, pointer, span, code, repair, waiver }) =>
    repair === undefined || waiver !== undefined || file !== path
      ? []
      : [{ pointer, span, code, text: repair }],
  );
}

function distinctPlaces(repairs: readonly Repair[]): number {
  return new Set(repairs.map(({ span }) => JSON.stringify(span))).size;
}

/** The host as it would be if some of its files had other texts. */
function withTexts(host: Host, textOf: (path: string) => string | undefined): Host {
  const workspace = {
    list: (path: string) => host.workspace.list(path),
    async read(path: string, limit: number) {
      const text = textOf(path);
      return text === undefined
        ? host.workspace.read(path, limit)
        : { bytes: new TextEncoder().encode(text) };
    },
  };
  return Object.assign(Object.create(host) as Host, { workspace });
}

/** A recorded waiver, where it stands, and to how many findings it applies today. */
export interface ListedWaiver {
  readonly file: string;
  readonly line: number;
  readonly waiver: Waiver;
  readonly count: number;
  /** Whether it has expired or waives nothing. */
  readonly isSpent: boolean;
}

/** The waivers of the selected associations, and the report in which they count. */
export async function listWaivers(
  host: Host,
  inquiry: Inquiry,
): Promise<{ readonly waivers: ListedWaiver[]; readonly notes: readonly Diagnostic[] }> {
  const { associations, examine } = await survey(host, inquiry);
  const waivers: ListedWaiver[] = [];
  const notes: Diagnostic[] = [];
  for (const listed of associations) {
    const { subject, assessment, notes: all } = await examine(listed);
    const source = isDossier(subject) ? subject.waivers : undefined;
    const isAboutWaivers = ({ file }: Diagnostic) => file === waiversPathOf(listed.id);
    notes.push(...all.filter(isAboutWaivers));
    const findings = assessment.policies.flatMap(({ results }) => results.flatMap((one) => one.findings));
    for (const [place, waiver] of (source?.data.waivers ?? []).entries()) {
      const pointer = `/waivers/${place}`;
      waivers.push({
        file: source?.file.path ?? '',
        line: source?.locate(pointer).start.line ?? 1,
        waiver,
        count: findings.filter((finding) => finding.waiver !== undefined && isSame(finding.waiver, waiver))
          .length,
        isSpent: assessment.notes.some((note) => isSpent(note) && note.pointer === pointer),
      });
    }
  }
  return { waivers, notes };
}

/** Takes the spent waivers out of their files; gives back how many went from each. */
export async function pruneWaivers(
  host: Host,
  inquiry: Inquiry,
  isRehearsal: boolean,
): Promise<MendedFile[]> {
  const { associations, examine } = await survey(host, inquiry);
  const pruned: MendedFile[] = [];
  const artifacts: Artifact[] = [];
  for (const listed of associations) {
    const { subject, assessment } = await examine(listed);
    const source = isDossier(subject) ? subject.waivers : undefined;
    const places = new Set(
      assessment.notes.filter(isSpent).map(({ pointer }) => Number(segmentsOf(pointer)[1])),
    );
    const after = source === undefined ? undefined : withoutEntries(source.file, 'waivers', places);
    if (source === undefined || after === undefined || places.size === 0) continue;
    const { path, text } = source.file;
    pruned.push({ path, diff: unifiedDiff(path, text, after), count: places.size, left: [] });
    artifacts.push(await yamlArtifact(host, path, after));
  }
  if (!isRehearsal && artifacts.length > 0) await host.rewrite(artifacts);
  return pruned;
}

/** A waiver on a finding has its last day in Gregorian; the rest is as the file has it. */
function isSame(one: Waiver, other: Waiver): boolean {
  return (['requirement', 'code', 'policy', 'pointer', 'minute'] as const).every(
    (field) => one[field] === other[field],
  );
}

function isSpent({ code }: Diagnostic): boolean {
  return code === 'waivers/expired' || code === 'waivers/unused';
}

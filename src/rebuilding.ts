/**
 * A build that was made before: told by asking the world outside everything again that it asked then. What it
 * made then is still there, or is taken from the cache; nothing is made anew.
 */
import { isInPlace } from './load/outputs.ts';
import type { RecordedAnswers } from './load/recorded-reads.ts';
import type { Artifact } from './model/artifact.ts';
import { digest, hashOf } from './model/digest.ts';
import type { Day } from './model/generated/documents.ts';
import type { Host } from './model/host.ts';
import type { Built } from './pipeline.ts';
import { keep, keptBytes } from './recollection.ts';

/** What was asked, with the hashes of the answers; and what was made of them. */
interface Record {
  readonly files: readonly (readonly [isShipped: boolean, path: string, limit: number, answer: string])[];
  readonly folders: readonly (readonly [isShipped: boolean, path: string, answer: string])[];
  readonly today: Day | null;
  readonly browser: string | null;
  readonly made: readonly (Pick<Artifact, 'path' | 'mediaType'> & { readonly hash: string })[];
  /** What was said of it. */
  readonly said: string;
}

/** Remembers a build under the name of what was asked for, and what was said of it. */
export async function rememberBuild(host: Host, name: string, built: Built, said: string): Promise<void> {
  const { answers, artifacts, browser, browserIdentity, failures } = built;
  // A browser that can be told only by starting it may be another next time; and what failed may succeed.
  const isRepeatable = browser === null || browserIdentity !== undefined;
  if (answers.isTorn() || !isRepeatable || failures.length > 0) return;
  const made = await Promise.all(
    artifacts.map(async ({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      hash: await keep(host.cache, bytes),
    })),
  );
  const today = answers.today() ?? null;
  const record: Record = { ...(await asked(answers)), today, browser: browserIdentity ?? null, made, said };
  await host.cache.put(name, JSON.stringify(record));
}

/**
 * What was said of an earlier build of that name, if building again would make the same; its documents are in
 * their places then. Nothing where something has changed, or was forgotten.
 */
export async function buildAgain(host: Host, name: string): Promise<string | undefined> {
  const record = recordIn(await host.cache.get(name));
  if (record === undefined || !(await isUnchanged(host, record))) return undefined;
  const missing: Artifact[] = [];
  for (const { path, mediaType, hash } of record.made) {
    if (await isInPlace(host, path, hash)) continue;
    const bytes = await keptBytes(host.cache, hash);
    if (bytes === undefined) return undefined;
    missing.push({ path, mediaType, bytes });
  }
  if (missing.length > 0) await host.write(missing);
  return record.said;
}

async function asked({ files, folders }: RecordedAnswers): Promise<Pick<Record, 'files' | 'folders'>> {
  return {
    files: await Promise.all(
      Array.from(files.values(), async ({ isShipped, path, limit, result }) => {
        const answer = 'bytes' in result ? await hashOf(result.bytes) : result.failure;
        return [isShipped, path, limit, answer] as const;
      }),
    ),
    folders: await Promise.all(
      Array.from(folders.values(), async ({ isShipped, path, entries }) => {
        return [isShipped, path, await digest([JSON.stringify(entries ?? null)])] as const;
      }),
    ),
  };
}

async function isUnchanged(host: Host, { files, folders, today, browser }: Record): Promise<boolean> {
  if (today !== null && host.today() !== today) return false;
  const sourceOf = (isShipped: boolean) => (isShipped ? host.shipped : host.workspace);
  for (const [isShipped, path, answer] of folders) {
    const entries = await sourceOf(isShipped).list(path);
    if ((await digest([JSON.stringify(entries ?? null)])) !== answer) return false;
  }
  for (const [isShipped, path, limit, answer] of files) {
    const result = await sourceOf(isShipped).read(path, limit);
    if (('bytes' in result ? await hashOf(result.bytes) : result.failure) !== answer) return false;
  }
  return browser === null || host.wouldOpen(browser);
}

function recordIn(text: string | undefined): Record | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Record);
  } catch {
    return undefined;
  }
}

/** By what an earlier run can be recognised: the bytes that it read, and what it was asked. */
import { listAssociations, type ListedAssociation } from './load/associations.ts';
import { filesOfAssociation, folderOf, profilePathOf } from './load/layout.ts';
import { readResourceBytes } from './load/resources.ts';
import type { Inquiry } from './model/commission.ts';
import { digest, hashOf } from './model/digest.ts';
import type { Cache, Host } from './model/host.ts';
import type { Recall } from './model/recall.ts';
import { greatestTextSize } from './model/source.ts';

/** The names under which conclusions are remembered; equal names mean equal input. */
export interface RunIdentity {
  /** The run as a whole. */
  readonly run: string;
  /** Each association by its id. */
  readonly associations: ReadonlyMap<string, AssociationIdentity>;
}

/** By what the conclusion about one association is remembered. */
export interface AssociationIdentity {
  readonly key: string;
  /** How many policies the conclusion is about. */
  readonly policies: number;
}

/** How many files are read at once. */
const batchSize = 32;

/** Reads everything that a run would read, without understanding any of it. `program` names the version of this program. */
export async function identityOf(host: Host, inquiry: Inquiry, program: string): Promise<RunIdentity> {
  const { value: listing, notes } = await listAssociations(host.workspace, inquiry.selection, inquiry.shard);
  const profiles = await inBatches(listing.all, (id) => digestOfFile(host, profilePathOf(id)));
  const asked = {
    ...inquiry,
    selection: listing.associations.map(({ id }) => id),
    asOf: inquiry.asOf ?? host.today(),
  };
  const context = await digest([
    program,
    JSON.stringify([asked, notes]),
    ...profiles,
    ...(await readResourceBytes(host)),
  ]);
  const keys = await inBatches(listing.associations, async (listed) =>
    digest([context, ...(await bytesOf(host, listed))]),
  );
  const associations = new Map(
    listing.associations.map(({ id, policies }, place) => [
      id,
      { key: keys[place] ?? '', policies: policies.length },
    ]),
  );
  return { run: await digest([context, ...keys]), associations };
}

async function bytesOf(
  host: Host,
  { id, content, policies }: ListedAssociation,
): Promise<(string | Uint8Array)[]> {
  const names = filesOfAssociation(content, policies);
  const files = await Promise.all(names.map((name) => bytesOfFile(host, `${folderOf(id)}/${name}`)));
  return [id, ...names, ...files];
}

async function bytesOfFile(host: Host, path: string): Promise<Uint8Array | string> {
  const result = await host.workspace.read(path, greatestTextSize);
  return 'bytes' in result ? result.bytes : result.failure;
}

async function digestOfFile(host: Host, path: string): Promise<string> {
  return digest([await bytesOfFile(host, path)]);
}

async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize)
    results.push(...(await Promise.all(items.slice(start, start + batchSize).map(work))));
  return results;
}

/** One name for several texts. */
export function textIdentity(parts: readonly string[]): Promise<string> {
  return digest(parts);
}

/**
 * Remembers answers from one run to the next. `program` names the build of the program: another one may answer
 * otherwise. What the cache gives back is checked against its hash, so that a damaged file answers nothing.
 */
export function rememberer(cache: Cache, program: string): Recall {
  return async (question, work) => {
    const key = await digest([program, ...question]);
    const known = await keptBytes(cache, (await cache.get(key)) ?? '');
    if (known !== undefined) return known;
    const answer = await work();
    await cache.put(key, await keep(cache, answer));
    return answer;
  };
}

/** Keeps bytes under their own hash, once however often they are kept, and gives it back. */
export async function keep(cache: Cache, bytes: Uint8Array): Promise<string> {
  const hash = await hashOf(bytes);
  if (!(await cache.has(hash))) await cache.put(hash, bytes);
  return hash;
}

/** The bytes of a hash, if they were kept and are whole. */
export async function keptBytes(cache: Cache, hash: string): Promise<Uint8Array | undefined> {
  const bytes = await cache.getBytes(hash);
  return bytes !== undefined && (await hashOf(bytes)) === hash ? bytes : undefined;
}

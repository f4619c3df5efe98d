/** By what an earlier run can be recognised: the bytes that it read, and what it was asked. */
import { listAssociations, type ListedAssociation } from './load/associations.ts';
import { filesOfAssociation, profilePathOf } from './load/layout.ts';
import { readResourceBytes } from './load/resources.ts';
import type { Inquiry } from './model/commission.ts';
import type { Host } from './model/host.ts';

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

/** No file that a conclusion rests on is larger. */
const greatestFile = 1024 * 1024;

/** How many files are read at once. */
const batchSize = 32;

/** Reads everything that a run would read, without understanding any of it. `program` names the version of this program. */
export async function identityOf(host: Host, inquiry: Inquiry, program: string): Promise<RunIdentity> {
  const { value: listing, notes } = await listAssociations(host.workspace, inquiry.selection);
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
  const files = await Promise.all(names.map((name) => bytesOfFile(host, `policies/${id}/${name}`)));
  return [id, ...names, ...files];
}

async function bytesOfFile(host: Host, path: string): Promise<Uint8Array | string> {
  const result = await host.workspace.read(path, greatestFile);
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

const encoder = new TextEncoder();

/** One name for several texts. */
export function textIdentity(parts: readonly string[]): Promise<string> {
  return digest(parts);
}

/** SHA-256 over parts, each with its length before it: no two lists of parts run together. */
async function digest(parts: readonly (string | Uint8Array)[]): Promise<string> {
  const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const pieces = bytes.flatMap((piece) => [encoder.encode(`${piece.length}:`), piece]);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

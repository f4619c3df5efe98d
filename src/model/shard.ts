/** How the associations of a large run are divided among machines that know nothing of each other. */
import { spread, textNumber } from './text-hash.ts';

/** One part of a run; `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than this would each have less to do than it takes them to start. */
export const mostShards = 4096;

/**
 * Whether an association falls into a shard. Each falls into exactly one, and which one follows from its name
 * alone: a new association moves no other. The shard is the one with the greatest number for that name
 * (rendezvous hashing), so that one shard more takes only what becomes its own.
 */
export function isInShard(association: string, { index, count }: Shard): boolean {
  const name = textNumber(association);
  const weightOf = (shard: number) => spread(name ^ spread(Math.imul(shard, 0x9e3779b1)));
  const own = weightOf(index);
  for (let other = 1; other <= count; other += 1) {
    const weight = weightOf(other);
    // Of equals the first one has it.
    if (weight > own || (weight === own && other < index)) return false;
  }
  return true;
}

/** `2/4` as a shard; nothing where the text names none. */
export function shardIn(text: string): Shard | undefined {
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, count] = [Number(first), Number(second)];
  return index >= 1 && index <= count && count <= mostShards ? { index, count } : undefined;
}

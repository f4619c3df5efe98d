/** What comes of bringing the reports of several runs together. */
import type { Bilingual } from './bilingual.ts';

/** In what two reports differ although reports of one run do not. */
export type MergeAspect =
  'tool' | 'asOf' | 'profile' | 'standards' | 'findings' | 'division' | 'browser' | 'input';

/** Why reports do not make one. */
export type MergeRefusal =
  /** There is no file at `path`, or it may not be read. */
  | { readonly reason: 'unreadable'; readonly path: string }
  /** Beside a report there is no manifest of the same run. */
  | { readonly reason: 'noManifest'; readonly path: string }
  /** What a shard made is not there, or is not what the shard made. */
  | { readonly reason: 'changedOutput'; readonly path: string }
  /** The file is no report, or has the shape of another version. */
  | { readonly reason: 'notAReport'; readonly path: string }
  | {
      readonly reason: 'differs';
      readonly aspect: MergeAspect;
      readonly path: string;
      readonly value: string | Bilingual;
      readonly other: string;
      readonly otherValue: string | Bilingual;
    }
  /** One association stands in two reports. */
  | {
      readonly reason: 'overlap';
      readonly association: string;
      readonly path: string;
      readonly other: string;
    }
  /** `shards` are not among the reports, as `3/4`. */
  | { readonly reason: 'missingShards'; readonly shards: readonly string[] }
  /** All shards are there, and yet not all associations. */
  | { readonly reason: 'incomplete'; readonly found: number; readonly expected: number };

/** What was concluded about one association, as it travels between threads and lies in the cache. */
import type { Sketch } from '../model/portfolio.ts';
import type { ReportedAssociation } from '../model/report.ts';

/** Everything that a report needs of one association. */
export interface Conclusion {
  readonly association: ReportedAssociation;
  /** The wording of its policies in small, where the associations are also looked at together. */
  readonly sketches: readonly Sketch[];
}

/** Writes a conclusion as text. */
export function packConclusion(conclusion: Conclusion): string {
  return JSON.stringify(conclusion);
}

/** Reads it back; nothing where the text is none of ours. */
export function unpackConclusion(text: string): Conclusion | undefined {
  try {
    const data = JSON.parse(text, shared) as Partial<Conclusion> | null;
    const isConclusion =
      typeof data?.association?.id === 'string' && Array.isArray(data.association.policies);
    return isConclusion ? (data as Conclusion) : undefined;
  } catch {
    return undefined;
  }
}

/** The same sentence is said of many policies: it is held once. */
function shared(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length > longestShared) return value;
  const known = sentences.get(value);
  if (known !== undefined) return known;
  if (sentences.size < mostShared) sentences.set(value, value);
  return value;
}

const longestShared = 1000;
const mostShared = 20_000;
const sentences = new Map<string, string>();

/** What was concluded about one association, as it travels between threads and lies in the cache. */
import type { Sketch } from '../model/portfolio.ts';
import type { ReportedAssociation } from '../model/report.ts';
import { fromCompactText, toCompactText } from './compact-text.ts';

/** Everything that a report needs of one association. */
export interface Conclusion {
  readonly association: ReportedAssociation;
  /** The wording of its policies in small, where the associations are also looked at together. */
  readonly sketches: readonly Sketch[];
}

/** Writes a conclusion as text. */
export function packConclusion(conclusion: Conclusion): string {
  return toCompactText(conclusion);
}

/** Reads it back; nothing where the text is none of ours. */
export function unpackConclusion(text: string): Conclusion | undefined {
  try {
    const data = fromCompactText(text) as Partial<Conclusion> | null | undefined;
    const isConclusion =
      typeof data?.association?.id === 'string' && Array.isArray(data.association.policies);
    return isConclusion ? (data as Conclusion) : undefined;
  } catch {
    return undefined;
  }
}

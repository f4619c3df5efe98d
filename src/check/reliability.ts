/** Whether the text of a policy can be relied on: a damaged text layer changes what sentences say. */
import { countsIn, qualityOf, type TextCounts } from '../arabic/text-quality.ts';
import type { PolicyEntry } from '../model/dossier.ts';
import { arabicTextsIn } from '../model/texts-in.ts';

/** Whether rules may read the sentences of a policy; measured once for each policy. */
export function isReliable(policy: PolicyEntry): boolean {
  const known = measured.get(policy);
  if (known !== undefined) return known;
  const { reliable } = qualityOf(Array.from(arabicTextsIn(policy.source.data.sections), countsOf));
  measured.set(policy, reliable);
  return reliable;
}

/** A measure belongs to its policy and is forgotten with it. */
const measured = new WeakMap<PolicyEntry, boolean>();

/** Policies of one template share most of their sentences; so many are counted once. */
const mostKept = 1024;
const counted = new Map<string, TextCounts>();

function countsOf(text: string): TextCounts {
  const counts = counted.get(text) ?? countsIn(text);
  if (counted.size < mostKept) counted.set(text, counts);
  return counts;
}

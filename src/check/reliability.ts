/** Whether the text of a policy can be relied on: a damaged text layer changes what sentences say. */
import { textQualityOf } from '../arabic/text-quality.ts';
import type { PolicyEntry } from '../model/dossier.ts';

/** Whether rules may read the sentences of a policy; measured once for each policy. */
export function isReliable(policy: PolicyEntry): boolean {
  const known = measured.get(policy);
  if (known !== undefined) return known;
  const reliable = textQualityOf(arabicTextIn(policy.source.data.sections)).reliable;
  measured.set(policy, reliable);
  return reliable;
}

/** A measure belongs to its policy and is forgotten with it. */
const measured = new WeakMap<PolicyEntry, boolean>();

function arabicTextIn(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .map(([key, value]) => (key === 'ar' && typeof value === 'string' ? value : arabicTextIn(value)))
    .filter((text) => text !== '')
    .join('\n');
}

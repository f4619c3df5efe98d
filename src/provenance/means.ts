/** With what a document is set, beside its own source: the templates, and the words of its policy type. */
import { canonicalJson } from '../model/canonical-json.ts';
import { sha256Of } from '../model/policy-hash.ts';
import type { PolicyType } from '../model/policy-type.ts';
import type { TemplateFiles } from '../model/template-files.ts';

/** SHA-256 of both: where it is the same, and the version of the tool too, the same source gives the same text. */
export function meansHash({ templates }: TemplateFiles, type: PolicyType): string {
  return sha256Of(canonicalJson([Object.fromEntries(templates), type]));
}

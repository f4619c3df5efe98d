/** Policies beside the model policy of their type. */
import { driftOf } from './drift/drift.ts';
import { writeDrift } from './drift/write-drift.ts';
import { loadStartingPoint } from './load/starting-points.ts';
import type { Language } from './model/bilingual.ts';
import type { Inquiry } from './model/commission.ts';
import { isDossier, type PolicyEntry } from './model/dossier.ts';
import type { PolicyComparison } from './model/drift.ts';
import type { Host } from './model/host.ts';
import type { Policy } from './model/policy.ts';
import type { SourceFile } from './model/source.ts';
import { parseYaml } from './parse/yaml.ts';
import { survey } from './pipeline.ts';

/** A comparison as text for people: whose it is, then what differs. */
export function writeComparison(
  { file, drift }: PolicyComparison,
  options: { readonly language: Language; readonly colour: boolean },
): string {
  return `${file}\n${writeDrift(drift, options)}`;
}

/** Compares each selected policy with the given model, or else with the shipped one of its type; nothing where the given one is no policy. */
export async function compareWithModel(
  host: Host,
  inquiry: Inquiry,
  given?: SourceFile,
): Promise<PolicyComparison[] | undefined> {
  const model = given === undefined ? undefined : policyIn(given);
  if (given !== undefined && model === undefined) return undefined;
  const { associations, examine } = await survey(host, inquiry);
  const comparisons: PolicyComparison[] = [];
  for (const listed of associations) {
    const { subject } = await examine(listed);
    for (const policy of isDossier(subject) ? subject.policies : []) {
      const other = model ?? (await shippedModel(host, policy));
      if (other !== undefined) comparisons.push(comparison(policy, other, given?.path));
    }
  }
  return comparisons;
}

function comparison({ type, source }: PolicyEntry, model: Policy, path?: string): PolicyComparison {
  return {
    file: source.file.path,
    model: path ?? type.id,
    drift: driftOf(source.data, model, type),
  };
}

async function shippedModel(host: Host, { type }: PolicyEntry): Promise<Policy | undefined> {
  const file = (await loadStartingPoint(host, type.id)).value;
  return file === undefined ? undefined : policyIn(file);
}

/** A model may leave dates and names open, so it need not have the whole shape of its type. */
function policyIn(file: SourceFile): Policy | undefined {
  const data = parseYaml(file).value?.data;
  const isPolicy =
    typeof data === 'object' &&
    data !== null &&
    'sections' in data &&
    typeof data.sections === 'object' &&
    data.sections !== null &&
    'title' in data;
  return isPolicy ? (data as unknown as Policy) : undefined;
}

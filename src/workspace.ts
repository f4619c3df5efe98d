/** What a workspace offers besides its policies: its standard, the rules, and the model texts for new files. */
import { folderOf, isFolderName, profileFileName } from './load/layout.ts';
import { loadSchemas, loadStandard } from './load/resources.ts';
import { loadStartingPoint } from './load/starting-points.ts';
import type { Noted } from './model/diagnostic.ts';
import type { Host } from './model/host.ts';
import type { MessageArguments } from './model/message.ts';
import type { Rule } from './model/rule.ts';
import type { Requirement, Standard } from './model/standard.ts';
import { parseYaml } from './parse/yaml.ts';
import { rules } from './rules/index.ts';
import { nearestTo } from './validate/schema-errors.ts';
import { standardNotes } from './validate/standard.ts';
import { createValidator, type Validator } from './validate/validator.ts';

/** The standard of a workspace; one that cannot be read asks nothing, and the notes say why. */
export async function readStandard(host: Host, id: string, validator: Validator): Promise<Noted<Standard>> {
  const nothingAsked = { id, version: '0.0.0', title: { ar: id, en: id }, appliesTo: [], requirements: [] };
  const file = await loadStandard(host, id);
  if (file.value === undefined) return { value: nothingAsked, notes: file.notes };
  const parsed = parseYaml(file.value);
  if (parsed.value === undefined) return { value: nothingAsked, notes: parsed.notes };
  const valid = validator.standard(parsed.value);
  if (valid.value === undefined) return { value: nothingAsked, notes: valid.notes };
  return { value: valid.value.data, notes: standardNotes(valid.value, rules) };
}

/** A requirement or a rule, with what belongs to it; or the name that was probably meant. */
export type Knowledge =
  | {
      readonly rule: Rule;
      readonly requirement?: Requirement;
      readonly standard: Standard;
      readonly usedBy: readonly Requirement[];
    }
  | { readonly nearest?: string };

/** Looks up a requirement by its number, or a rule by its name or the code of one of its findings. */
export async function lookUp(host: Host, standardId: string, name: string): Promise<Knowledge> {
  const validator = createValidator((await loadSchemas(host)).value);
  const standard = (await readStandard(host, standardId, validator)).value;
  const { requirements } = standard;
  const requirement = requirements.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  const rule = rules.find(({ id }) => id === (requirement?.rule ?? name.split(':')[0]));
  if (rule === undefined) {
    const nearest = nearestTo(
      name,
      [...requirements, ...rules].map(({ id }) => id),
    );
    return nearest === undefined ? {} : { nearest };
  }
  const usedBy = requirements.filter((other) => other.rule === rule.id);
  return { rule, standard, usedBy, ...(requirement === undefined ? {} : { requirement }) };
}

/** A new file that was written, or why it was not. */
export type Start =
  | { readonly path: string }
  | {
      readonly failure: 'badId' | 'exists' | 'noAssociation' | 'noPolicyType' | 'denied';
      readonly values: MessageArguments;
    };

/** Writes the profile of a new association from the model text; an existing file is never written over. */
export async function startAssociation(host: Host, id: string): Promise<Start> {
  if (!isFolderName(id)) return { failure: 'badId', values: { id } };
  return create(host, `${folderOf(id)}/${profileFileName}`, 'association', { __ASSOCIATION_ID__: id });
}

/** Writes a new policy of an association from the model text of its type. */
export async function startPolicy(host: Host, association: string, type: string): Promise<Start> {
  const known = [...createValidator((await loadSchemas(host)).value).policyTypes.keys()];
  if (!isFolderName(association)) return { failure: 'badId', values: { id: association } };
  if ((await host.workspace.list(folderOf(association))) === undefined)
    return { failure: 'noAssociation', values: { id: association } };
  if (!known.includes(type))
    return { failure: 'noPolicyType', values: { given: type, known: known.join(', ') } };
  return create(host, `${folderOf(association)}/${type}.yaml`, type, {});
}

async function create(
  host: Host,
  path: string,
  model: string,
  replacements: Readonly<Record<string, string>>,
): Promise<Start> {
  const start = await loadStartingPoint(host, model);
  if (start.value === undefined) return { failure: 'noPolicyType', values: { given: model, known: '' } };
  const filled = { ...replacements, __SCHEMAS__: await host.schemasSeenFrom(path) };
  const text = Object.entries(filled).reduce(
    (whole, [mark, value]) => whole.replaceAll(mark, value),
    start.value.text,
  );
  const created = await host.create(path, text);
  return created === 'created' ? { path } : { failure: created, values: { path } };
}

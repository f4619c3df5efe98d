/** What a workspace offers besides its policies: its standards, the rules, its terms, and the model texts for new files. */
import { loadProfile } from './load/associations.ts';
import { folderOf, isFolderName, profileFileName } from './load/layout.ts';
import { loadSchemas, loadStandards, loadTerminology } from './load/resources.ts';
import { loadStartingPoint } from './load/starting-points.ts';
import type { Noted } from './model/diagnostic.ts';
import type { Neighbour } from './model/dossier.ts';
import type { Terminology } from './model/generated/documents.ts';
import type { Host } from './model/host.ts';
import type { MessageArguments } from './model/message.ts';
import type { Reference } from './model/reference.ts';
import type { Rule } from './model/rule.ts';
import type { Sourced } from './model/source.ts';
import type { Requirement, Standard } from './model/standard.ts';
import { parseYaml } from './parse/yaml.ts';
import { rules } from './rules/index.ts';
import { nearestTo } from './validate/schema-errors.ts';
import { standardNotes } from './validate/standard.ts';
import { createValidator, type Validator } from './validate/validator.ts';

/** The standards of a workspace; one that cannot be read asks nothing, and the notes say why. */
export async function readStandards(
  host: Host,
  ids: readonly string[],
  validator: Validator,
): Promise<Noted<readonly Standard[]>> {
  const files = await loadStandards(host, ids);
  const read = files.value.map((file): Noted<Standard | undefined> => {
    const parsed = parseYaml(file);
    const valid = parsed.value === undefined ? parsed : validator.standard(parsed.value);
    if (valid.value === undefined) return { value: undefined, notes: valid.notes };
    const source = valid.value as Sourced<Standard>;
    return { value: source.data, notes: standardNotes(source, rules) };
  });
  return {
    value: read.flatMap(({ value }) => value ?? []),
    notes: [...files.notes, ...read.flatMap(({ notes }) => notes)],
  };
}

/** What rules consult besides the dossier: the terms of each policy type. */
export async function readReference(host: Host, validator: Validator): Promise<Noted<Reference>> {
  const files = await loadTerminology(host);
  const read = files.value.map((file) => {
    const parsed = parseYaml(file);
    return parsed.value === undefined ? parsed : validator.terminology(parsed.value);
  });
  const terms = read.flatMap(({ value }) => (value as Sourced<Terminology> | undefined)?.data ?? []);
  return {
    value: { terminology: new Map(terms.map((terminology) => [terminology.policyType, terminology])) },
    notes: [...files.notes, ...read.flatMap(({ notes }) => notes)],
  };
}

/** The associations that have a readable profile: whose documents there are in this workspace. */
export async function readNeighbours(
  host: Host,
  ids: readonly string[],
  validator: Validator,
): Promise<readonly Neighbour[]> {
  const read = async (id: string): Promise<Neighbour | undefined> => {
    const file = (await loadProfile(host.workspace, id)).value;
    const parsed = file === undefined ? undefined : parseYaml(file).value;
    const profile = parsed === undefined ? undefined : validator.association(parsed).value;
    return profile === undefined ? undefined : { id, profile: profile.data };
  };
  return (await Promise.all(ids.map(read))).filter((neighbour) => neighbour !== undefined);
}

/** A requirement or a rule, with what belongs to it; or the name that was probably meant. */
export type Knowledge =
  | {
      readonly rule: Rule;
      /** The requirement that was asked for by its number, and the standard that asks it. */
      readonly requirement?: Requirement;
      readonly standard?: Standard;
      readonly usedBy: readonly Requirement[];
    }
  | { readonly nearest?: string };

/** Looks up a requirement by its number, or a rule by its name or the code of one of its findings. */
export async function lookUp(host: Host, standardIds: readonly string[], name: string): Promise<Knowledge> {
  const validator = await createValidator((await loadSchemas(host)).value);
  const standards = (await readStandards(host, standardIds, validator)).value;
  const requirements = standards.flatMap((standard) => standard.requirements);
  const requirement = requirements.find(({ id }) => id.toLowerCase() === name.toLowerCase());
  const standard = standards.find((one) => one.requirements.some((asked) => asked === requirement));
  const rule = rules.find(({ id }) => id === (requirement?.rule ?? name.split(':')[0]));
  if (rule === undefined) {
    const nearest = nearestTo(
      name,
      [...requirements, ...rules].map(({ id }) => id),
    );
    return nearest === undefined ? {} : { nearest };
  }
  const usedBy = requirements.filter((other) => other.rule === rule.id);
  return {
    rule,
    usedBy,
    ...(requirement === undefined ? {} : { requirement }),
    ...(standard === undefined ? {} : { standard }),
  };
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
  const known = [...(await createValidator((await loadSchemas(host)).value)).policyTypes.keys()];
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

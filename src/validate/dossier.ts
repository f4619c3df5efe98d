/** The parsed files of an association → its dossier, with what could not be taken into it told apart. */
import type { ParsedAssociation } from '../model/association-files.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type {
  Dossier,
  Logo,
  Neighbour,
  PolicyEntry,
  UnreadableAssociation,
  UnreadablePolicy,
} from '../model/dossier.ts';
import type { Association, Day } from '../model/generated/documents.ts';
import type { Sourced } from '../model/source.ts';
import { declaredType, type Validator } from './validator.ts';

/** What an association is looked at by and among. */
export interface Surroundings {
  readonly validator: Validator;
  readonly neighbours: readonly Neighbour[];
  readonly asOf: Day;
}

/** The dossier of an association on a day; without a readable profile there is none. */
export function validateAssociation(
  files: ParsedAssociation,
  { validator, neighbours, asOf }: Surroundings,
): Noted<Dossier | UnreadableAssociation> {
  const notes: Diagnostic[] = [];
  const policies: PolicyEntry[] = [];
  const unreadable: UnreadablePolicy[] = [];

  for (const { name, path, source } of files.policies) {
    const valid = source === undefined ? undefined : validator.policy(source);
    notes.push(...(valid?.notes ?? []));
    if (valid?.value !== undefined) policies.push({ name, ...valid.value });
    else unreadable.push({ name, file: path, ...typeOf(source, validator) });
  }

  const profile = files.profile === undefined ? undefined : validator.association(files.profile);
  notes.push(...(profile?.notes ?? []));
  if (profile?.value === undefined)
    return { value: { id: files.id, unreadable: withProfileMissing(policies, unreadable) }, notes };

  const identity = idNote(files.id, profile.value);
  const logo = logoOf(files, profile.value);
  const waivers = files.waivers === undefined ? undefined : validator.waivers(files.waivers);
  notes.push(...identity, ...logo.notes, ...(waivers?.notes ?? []));
  const dossier = {
    asOf,
    id: files.id,
    association: profile.value,
    policies,
    unreadable,
    neighbours,
    ...(logo.value === undefined ? {} : { logo: logo.value }),
    ...(waivers?.value === undefined ? {} : { waivers: waivers.value }),
  };
  return { value: dossier, notes };
}

/** No policy can be judged without knowing whose it is. */
function withProfileMissing(
  policies: readonly PolicyEntry[],
  unreadable: readonly UnreadablePolicy[],
): UnreadablePolicy[] {
  const unjudged = policies.map(({ name, type, source }) => ({
    name,
    file: source.file.path,
    type: type.id,
  }));
  return [...unjudged, ...unreadable].sort((one, other) => (one.file < other.file ? -1 : 1));
}

function typeOf(source: Sourced<unknown> | undefined, { policyTypes }: Validator): { type?: string } {
  const type = declaredType(source?.data);
  return type !== undefined && policyTypes.has(type) ? { type } : {};
}

function idNote(folder: string, profile: Sourced<Association>): Diagnostic[] {
  if (profile.data.id === folder) return [];
  return [aboutProfile(profile, 'schema/id-differs', '/id', { id: profile.data.id, folder })];
}

function logoOf(files: ParsedAssociation, profile: Sourced<Association>): Noted<Logo | undefined> {
  const name = profile.data.brand?.logo;
  if (name === undefined) return { value: undefined, notes: [] };
  const path = profile.file.path.replace(/[^/]*$/, name);
  const image = files.images.get(path) ?? { failure: 'missing' };
  const refused = (code: string): Noted<undefined> => ({
    value: undefined,
    notes: [aboutProfile(profile, code, '/brand/logo', { path })],
  });
  if ('failure' in image)
    return refused(`logo/${image.failure === 'tooLarge' ? 'too-large' : 'not-readable'}`);
  if (name.endsWith('.png'))
    return isPng(image.bytes)
      ? { value: { path, mediaType: 'image/png', bytes: image.bytes }, notes: [] }
      : refused('logo/not-an-image');
  return isPlainSvg(image.bytes)
    ? { value: { path, mediaType: 'image/svg+xml', bytes: image.bytes }, notes: [] }
    : refused('logo/not-plain-svg');
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, index) => bytes[index] === byte);
}

/** A drawing and nothing else: no script, no event handler, no reference to anything outside itself. */
function isPlainSvg(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const isSvg = /<svg[\s>]/i.test(text);
  const active =
    /<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE|\bon\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/)/i;
  return isSvg && !active.test(text) && !/url\(\s*["']?(?!#|data:)/i.test(text);
}

function aboutProfile(
  profile: Sourced<Association>,
  code: string,
  pointer: string,
  values: Diagnostic['values'],
): Diagnostic {
  return { code, severity: 'error', values, file: profile.file.path, pointer, span: profile.locate(pointer) };
}

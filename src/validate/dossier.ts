/** The parsed files of an association → its dossier, with what could not be taken into it told apart. */
import type { ParsedAssociation } from '../model/association-files.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type {
  Dossier,
  Image,
  Neighbour,
  PolicyEntry,
  UnreadableAssociation,
  UnreadablePolicy,
} from '../model/dossier.ts';
import { contrastWithWhite, leastContrast, readableOnWhite } from '../model/contrast.ts';
import type { Association, Day } from '../model/generated/documents.ts';
import type { Sourced } from '../model/source.ts';
import { imageFor, noteAbout } from './images.ts';
import { declaredType, type Validator } from './validator.ts';

/** What an association is looked at by and among. */
export interface Surroundings {
  readonly validator: Validator;
  readonly neighbours: readonly Neighbour[];
  /** The names of the themes that there are. */
  readonly themes: readonly string[];
  readonly asOf: Day;
}

/** The dossier of an association on a day; without a readable profile there is none. */
export function validateAssociation(
  files: ParsedAssociation,
  { validator, neighbours, themes, asOf }: Surroundings,
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
  const signatures = signaturesOf(files, policies);
  const theme = themeOf(profile.value, themes);
  const waivers = files.waivers === undefined ? undefined : validator.waivers(files.waivers);
  notes.push(
    ...identity,
    ...logo.notes,
    ...colourNotes(profile.value),
    ...theme.notes,
    ...signatures.notes,
    ...(waivers?.notes ?? []),
  );
  const dossier = {
    asOf,
    id: files.id,
    association: profile.value,
    policies,
    unreadable,
    neighbours,
    signatures: signatures.value,
    ...(logo.value === undefined ? {} : { logo: logo.value }),
    ...(theme.value === undefined ? {} : { theme: theme.value }),
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
  return [noteAbout(profile, 'schema/id-differs', '/id', { id: profile.data.id, folder })];
}

function logoOf(files: ParsedAssociation, profile: Sourced<Association>): Noted<Image | undefined> {
  const name = profile.data.brand?.logo;
  return name === undefined
    ? { value: undefined, notes: [] }
    : imageFor(files, { use: 'logo', name, source: profile, pointer: '/brand/logo' });
}

/** The images of signatures that the policies name, by the names of their files. */
function signaturesOf(
  files: ParsedAssociation,
  policies: readonly PolicyEntry[],
): Noted<ReadonlyMap<string, Image>> {
  const images = new Map<string, Image>();
  const notes: Diagnostic[] = [];
  for (const { source } of policies) {
    for (const [index, { signature: name }] of (source.data.approval?.signatories ?? []).entries()) {
      if (name === undefined) continue;
      const pointer = `/approval/signatories/${index}/signature`;
      const image = imageFor(files, { use: 'signature', name, source, pointer });
      if (image.value !== undefined) images.set(name, image.value);
      notes.push(...image.notes);
    }
  }
  return { value: images, notes };
}

/** A colour that cannot be read on white, nor white on it, is made darker in documents; whoever chose it is told. */
function colourNotes(profile: Sourced<Association>): Diagnostic[] {
  const given = profile.data.brand?.colour;
  const contrast = given === undefined ? undefined : contrastWithWhite(given);
  if (given === undefined || contrast === undefined || contrast >= leastContrast) return [];
  const values = {
    given,
    // Rounded down, so that what falls short never looks enough.
    contrast: String(Math.floor(contrast * 10) / 10),
    least: String(leastContrast),
    nearest: readableOnWhite(given) ?? '',
  };
  return [noteAbout(profile, 'brand/low-contrast', '/brand/colour', values, 'warning')];
}

/** The theme that the association names, if there is such a one. */
function themeOf(
  { data, ...profile }: Sourced<Association>,
  themes: readonly string[],
): Noted<string | undefined> {
  const given = data.document?.theme;
  if (given === undefined || themes.includes(given)) return { value: given, notes: [] };
  const values = { given, known: themes.join(', ') };
  return {
    value: undefined,
    notes: [noteAbout({ data, ...profile }, 'theme/unknown', '/document/theme', values)],
  };
}

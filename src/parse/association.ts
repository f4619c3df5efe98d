/** The texts of an association's files → data that know their places. */
import type { LoadedAssociation, ParsedAssociation, PolicyFile } from '../model/association-files.ts';
import type { Diagnostic, Noted } from '../model/diagnostic.ts';
import type { SourceFile, Sourced } from '../model/source.ts';
import { parseYaml } from './yaml.ts';

/** Parses every file; one that is not YAML is noted and left without data. */
export function parseAssociation({
  id,
  profile,
  waivers,
  policies,
  images,
}: LoadedAssociation): Noted<ParsedAssociation> {
  const notes: Diagnostic[] = [];
  const parse = (source: SourceFile | undefined): { source?: Sourced<unknown> } => {
    if (source === undefined) return {};
    const parsed = parseYaml(source);
    notes.push(...parsed.notes);
    return parsed.value === undefined ? {} : { source: parsed.value };
  };
  const { source: parsedProfile } = parse(profile);
  const { source: parsedWaivers } = parse(waivers);
  const parsedPolicies = policies.map(({ name, path, source }): PolicyFile<Sourced<unknown>> => ({
    name,
    path,
    ...parse(source),
  }));
  const value = {
    id,
    ...(parsedProfile === undefined ? {} : { profile: parsedProfile }),
    ...(parsedWaivers === undefined ? {} : { waivers: parsedWaivers }),
    policies: parsedPolicies,
    images,
  };
  return { value, notes };
}

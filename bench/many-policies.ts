/** Workspaces with many policies, each about 15 kB and in two languages, for measuring. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const profile = readFileSync('policies/alseraj/association.yaml', 'utf8');
const policy = readFileSync('policies/alseraj/beneficiary-relations.yaml', 'utf8');

/**
 * Writes `count` policies into a folder and gives back their paths; no two are the same text. With a greater
 * `length` each has its clauses so many times, and so many times the pages.
 */
export function writeManyPolicies(
  root: string,
  count: number,
  { length = 1, perAssociation = 20 }: { readonly length?: number; readonly perAssociation?: number } = {},
): string[] {
  const text =
    length === 1 ? policy : stringify(lengthened(parse(policy), length), { aliasDuplicateObjects: false });
  return Array.from({ length: count }, (_, index) => {
    const id = `association-${Math.floor(index / perAssociation)}`;
    const folder = join(root, 'policies', id);
    mkdirSync(folder, { recursive: true });
    if (index % perAssociation === 0)
      writeFileSync(join(folder, 'association.yaml'), profile.replace('id: alseraj', `id: ${id}`));
    const path = join(folder, `policy-${index % perAssociation}.yaml`);
    writeFileSync(path, text.replaceAll('السراج', `السراج ${index}`));
    return path;
  });
}

function lengthened(data: unknown, length: number): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) =>
    key === 'items' && Array.isArray(value)
      ? [key, Array.from({ length }, () => value as unknown[]).flat()]
      : [key, lengthened(value, length)],
  );
  return Object.fromEntries(entries) as unknown;
}

/** Workspaces with many policies, each about 15 kB and in two languages, for measuring. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const profile = readFileSync('policies/alseraj/association.yaml', 'utf8');
const policy = readFileSync('policies/alseraj/beneficiary-relations.yaml', 'utf8');
const perAssociation = 20;

/** Writes `count` policies into a folder and gives back their paths; no two are the same text. */
export function writeManyPolicies(root: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `association-${Math.floor(index / perAssociation)}`;
    const folder = join(root, 'policies', id);
    mkdirSync(folder, { recursive: true });
    if (index % perAssociation === 0)
      writeFileSync(join(folder, 'association.yaml'), profile.replace('id: alseraj', `id: ${id}`));
    const path = join(folder, `policy-${index % perAssociation}.yaml`);
    writeFileSync(path, policy.replaceAll('السراج', `السراج ${index}`));
    return path;
  });
}

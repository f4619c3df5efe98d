/** Where things lie in a workspace: the only place that knows the names of its folders. */
import type { Rendition } from '../model/rendition.ts';
import type { Shard } from '../model/shard.ts';

/** The folder that holds one folder for each association. */
export const associationsFolder = 'policies';

/** An association's own data, beside its policies. */
export const profileFileName = 'association.yaml';

/** An association's recorded exceptions, beside its policies. */
export const waiversFileName = 'waivers.yaml';

/** Folders that come with the package; a workspace's own file of the same name takes precedence. */
export const schemasFolder = 'schemas';
export const standardsFolder = 'standards';
export const terminologyFolder = 'standards/terminology';
export const templatesFolder = 'templates';

/** Beside the policies lie files that are not policies. */
const notPolicies = new Set([profileFileName, waiversFileName]);

/** Outputs are named after the policy file, so these names would overwrite the reports. */
const namesOfReports = new Set(['compliance', 'index', 'manifest']);

/** What an association's folder may be called; its name becomes part of the addresses of its documents. */
const folderName = /^[a-z][a-z0-9-]{0,62}$/;

/** What a policy file may be called. */
const policyFileName = /^([a-z][a-z0-9-]{0,62})\.ya?ml$/;

/** The folder of an association. */
export function folderOf(association: string): string {
  return `${associationsFolder}/${association}`;
}

/** Whether a folder may be named so. */
export function isFolderName(name: string): boolean {
  return folderName.test(name);
}

/** Whether a file beside the profile is meant as a policy. */
export function isPolicyFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !notPolicies.has(name);
}

/** The name of a policy by its file, or `undefined` where the file is not named as it may be. */
export function policyNameOf(file: string): string | undefined {
  const name = policyFileName.exec(file)?.[1];
  return name === undefined || namesOfReports.has(name) ? undefined : name;
}

/** Whether a file may be a logo. */
export function isImageFile(name: string): boolean {
  return /\.(svg|png)$/.test(name);
}

/** The files of an association's folder that a conclusion about it rests on, by their names. */
export function filesOfAssociation(
  content: readonly { readonly name: string }[],
  policies: readonly { readonly name: string }[],
): string[] {
  const beside = content
    .map(({ name }) => name)
    .filter((name) => name === profileFileName || name === waiversFileName || isImageFile(name));
  return [...beside, ...policies.map(({ name }) => name)].sort();
}

/** The path of an association's profile. */
export function profilePathOf(association: string): string {
  return `${folderOf(association)}/${profileFileName}`;
}

/** The path of an association's recorded exceptions. */
export function waiversPathOf(association: string): string {
  return `${folderOf(association)}/${waiversFileName}`;
}

/** Where outputs lie inside the output folder. */
export const outputPaths = {
  policy: (
    association: string,
    policy: string,
    ending: 'html' | 'pdf' | 'docx' | 'json',
    rendition: Rendition = 'archive',
  ) => `${association}/${policy}${rendition === 'archive' ? '' : `.${rendition}`}.${ending}`,
  compliance: (association: string, ending: 'html' | 'pdf' | 'json') => `${association}/compliance.${ending}`,
  index: 'index.html',
  complianceOfAll: 'compliance.json',
  manifest: 'manifest.json',
  ofShard: ({ index, count }: Shard, name: 'compliance.json' | 'manifest.json') =>
    `${shardsFolder}/${index}-of-${count}/${name}`,
} as const;

/** What shards leave for those who bring them together. */
const shardsFolder = 'shards';

/** Whether an output only serves to bring shards together. */
export function isOfShard(path: string): boolean {
  return path.startsWith(`${shardsFolder}/`) && /\/\d+-of-\d+\//.test(path);
}

/** The model text that a new file starts from, below the folder of templates. */
export function startingPointPath(name: string): string {
  return `${templatesFolder}/starting-points/${name}.yaml`;
}

/**
 * A policy as a Word file that may come back: it carries its source, and a file that comes back is held
 * against what its source makes. The text that people see decides; what is carried unseen is only believed
 * where it gives exactly that text.
 */
import { composePolicyDocument } from './compose/policy-document.ts';
import { readDocument } from './import/readers/read-document.ts';
import { showsSame, shownTextHash, shownTextOf } from './import/readers/shown-text.ts';
import { policyNameOf } from './load/layout.ts';
import { decodedText } from './model/decoded-text.ts';
import type { Dossier } from './model/dossier.ts';
import type { Association } from './model/generated/documents.ts';
import type { ReadDocument } from './model/imported.ts';
import type { Policy } from './model/policy.ts';
import type { PolicyDocument } from './model/render-model.ts';
import type { CarriedFile, WordSource } from './model/word-source.ts';
import { parseYaml } from './parse/yaml.ts';
import { carriedDossier } from './provenance/carried-dossier.ts';
import type { ValidPolicy, Validator } from './validate/validator.ts';
import { wordFile } from './word/word.ts';

/** The bytes of a Word file that carries its source, and the hash of what it shows. */
export async function exportWord(
  document: PolicyDocument,
  source: Omit<WordSource, 'shownText'>,
): Promise<Uint8Array> {
  const bare = await readDocument('policy.docx', await wordFile(document));
  // What no reader can read can never be shown to be unchanged; the file is made all the same.
  const shownText = bare.value === undefined ? '0'.repeat(64) : shownTextHash(shownTextOf(bare.value.tree));
  return wordFile(document, { ...source, shownText });
}

/**
 * What a Word file shows, beside what it carries. `unchanged`: the carried source gives exactly this text.
 * `edited`: the file is not as it was made. `contradicted`: the file is as it was made, and yet its source
 * gives another text. `unusable`: what it carries is no policy.
 */
export type WordStanding = 'unchanged' | 'edited' | 'contradicted' | 'unusable';

/** A file that came back. */
export type ReturnedWord =
  | { readonly standing: 'unusable' }
  | {
      readonly standing: Exclude<WordStanding, 'unusable'>;
      readonly policy: Policy;
      readonly association: Association;
      /** The document as the carried source makes it, read like any other. */
      readonly baseline: ReadDocument;
    };

/** Holds a Word file against what it carries; nothing where it carries no source. */
export async function returnedWord(
  { tree, wordSource }: ReadDocument,
  validator: Validator,
  version: string,
): Promise<ReturnedWord | undefined> {
  if (wordSource === undefined) return undefined;
  const { statement, files, shownText } = wordSource;
  const policy = parsed(files.policy, (data) => validator.policy(data).value);
  const association = parsed(files.association, (data) => validator.association(data).value);
  if (policy === undefined || association === undefined || policyNameOf(files.policy.name) === undefined)
    return { standing: 'unusable' };
  const composed = documentOf(policy, association, wordSource, version);
  const made = await readDocument('policy.docx', await wordFile(composed));
  const shown = shownTextOf(tree);
  if (made.value === undefined) return { standing: 'unusable' };
  const isSame = showsSame(shownTextOf(made.value.tree), shown, statement.hasAppendix);
  const isAsMade = shownTextHash(shown) === shownText;
  // An appendix is not made anew, so it must be the one that was there.
  const isUnchanged = isSame && (isAsMade || !statement.hasAppendix);
  const standing = isUnchanged
    ? 'unchanged'
    : isAsMade && statement.tool === version
      ? 'contradicted'
      : 'edited';
  return {
    standing,
    policy: policy.source.data,
    association: association.data,
    baseline: made.value,
  };
}

/** No source is larger, in bytes. */
const largestFile = 1024 * 1024;

function parsed<Value>(
  { name, bytes }: CarriedFile,
  validated: (data: NonNullable<ReturnType<typeof parseYaml>['value']>) => Value | undefined,
): Value | undefined {
  if (bytes.length > largestFile) return undefined;
  const text = decodedText(bytes);
  const data = text === undefined ? undefined : parseYaml({ path: name, text }).value;
  return data === undefined ? undefined : validated(data);
}

function documentOf(
  policy: ValidPolicy,
  association: Dossier['association'],
  { statement }: WordSource,
  version: string,
): PolicyDocument {
  const { dossier, entry } = carriedDossier(statement, policy, association);
  const { layout, rendition } = statement;
  return composePolicyDocument(dossier, entry, { tool: version, layout, rendition });
}

/** Whether the files inside a PDF are those of which its provenance speaks. */
import { sha256Of } from '../model/policy-hash.ts';
import { provenanceName, type DocumentProvenance, type EnclosureRole } from '../model/provenance.ts';
import type { Judgement, Statement } from '../model/verification.ts';
import type { EmbeddedFile } from '../pdf/embedded-files.ts';
import { holdsUnless, statement } from './judgements.ts';

const roles: readonly EnclosureRole[] = ['policy', 'association', 'report'];

/** Judges the attachments of a file. */
export function judgeEnclosures(
  files: readonly EmbeddedFile[],
  { enclosures }: DocumentProvenance,
): Judgement {
  const listed = new Set([provenanceName, ...enclosures.map(({ name }) => name)]);
  const details: Statement[] = [
    ...roles
      .filter((role) => enclosures.filter((one) => one.role === role).length !== 1)
      .map((role) => statement('enclosures/unlisted', { name: role })),
    ...enclosures.flatMap(({ name, sha256, size }) => {
      const found = files.filter((file) => file.name === name);
      if (found.length === 0) return [statement('enclosures/missing', { name })];
      const isSame = found.every(({ bytes }) => bytes.length === size && sha256Of(bytes) === sha256);
      return isSame ? [] : [statement('enclosures/changed', { name })];
    }),
    ...files
      .filter(
        ({ name }, place) => !listed.has(name) || files.findIndex((file) => file.name === name) !== place,
      )
      .map(({ name }) => statement('enclosures/added', { name })),
    ...files
      .filter(({ isAssociated }) => !isAssociated)
      .map(({ name }) => statement('enclosures/tied', { name })),
  ];
  return holdsUnless('enclosures', details, {
    holds: statement('enclosures/intact', { count: files.length }),
    fails: statement('enclosures/notIntact'),
  });
}

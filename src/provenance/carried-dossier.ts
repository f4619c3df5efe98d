/** What a document carries of its source → the dossier from which it was composed, as far as it shows on its pages. */
import type { Dossier, Image, PolicyEntry } from '../model/dossier.ts';
import type { Policy } from '../model/policy.ts';
import type { DocumentProvenance } from '../model/provenance.ts';

/** What a document says of the circumstances in which it was made. */
export type Circumstances = Pick<
  DocumentProvenance,
  'asOf' | 'association' | 'policy' | 'supersededBy' | 'pictures'
>;

/** In the place of a picture, which does not travel: only texts are compared. */
const noPicture: Image = { path: '', mediaType: 'image/png', bytes: new Uint8Array() };

/** The dossier, with the one policy that the document shows. */
export function carriedDossier(
  { asOf, association: id, policy: name, supersededBy, pictures }: Circumstances,
  { source, type }: Pick<PolicyEntry, 'source' | 'type'>,
  association: Dossier['association'],
): { readonly dossier: Dossier; readonly entry: PolicyEntry } {
  const entry = { name, type, source: superseded(source, supersededBy) };
  const dossier: Dossier = {
    asOf,
    id,
    association,
    policies: [entry],
    unreadable: [],
    neighbours: [],
    signatures: new Map(pictures.signatures.map((signature) => [signature, noPicture])),
    ...(pictures.logo ? { logo: noPicture } : {}),
  };
  return { dossier, entry };
}

/** That another policy has replaced this one stands in a file that does not travel with it. */
function superseded(
  source: PolicyEntry['source'],
  supersededBy: Circumstances['supersededBy'],
): PolicyEntry['source'] {
  if (supersededBy === null) return source;
  const data: Policy = { ...source.data, document: { ...source.data.document, supersededBy } };
  return { ...source, data };
}

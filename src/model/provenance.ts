/** Where a PDF comes from, as it says itself in `provenance.json`: the shape of `schemas/provenance.schema.json`. */
import type { Wording } from './bilingual.ts';
import type { Approval, Day } from './generated/documents.ts';
import type { Layout } from './layout.ts';
import type { ClauseHash } from './policy-hash.ts';
import type { Rendition } from './rendition.ts';

/** The file inside a PDF that says where it comes from. */
export const provenanceName = 'provenance.json';

/** The report inside a PDF. */
export const enclosedReportName = 'compliance.json';

/** What a file inside a PDF is to the document. */
export type EnclosureRole = 'policy' | 'association' | 'report';

/** A file inside a PDF. */
export interface Enclosure {
  readonly name: string;
  readonly role: EnclosureRole;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What of the approval the pages rest on: the facts of the minutes, no person. */
export type StatedApproval = Pick<
  Approval,
  'body' | 'session' | 'mode' | 'date' | 'hijriDate' | 'decisionNumber' | 'signatures' | 'approvedText'
>;

/** Where a PDF comes from. */
export interface DocumentProvenance {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'siyasa'; readonly version: string };
  /** Name and version of the browser that printed. */
  readonly browser: string;
  /** The day on which the association was looked at. */
  readonly asOf: Day;
  readonly standards: readonly { readonly id: string; readonly version: string }[];
  /** The name of the association's folder. */
  readonly association: string;
  /** The name of the policy's file without its ending. */
  readonly policy: string;
  readonly policyType: string;
  readonly layout: Layout;
  readonly rendition: Rendition;
  /** Whether the findings of the check stand in an appendix. */
  readonly hasAppendix: boolean;
  /** By what the association's other files show the policy to be superseded, if they do. */
  readonly supersededBy: Wording | null;
  /** What was taken out of the enclosed files, by file and pointer, because this copy does not carry it. */
  readonly leftOut: readonly { readonly name: string; readonly pointer: string }[];
  /** The pictures that the pages show, of which only the names travel inside. */
  readonly pictures: { readonly logo: boolean; readonly signatures: readonly string[] };
  readonly approval: StatedApproval | null;
  /** The hash of the text that an approval would be bound to. */
  readonly approvedText: string;
  readonly clauses: readonly ClauseHash[];
  /** SHA-256 of the templates and the words of the policy type with which the document was set. */
  readonly means: string;
  /** SHA-256 of what the pages show, as it was composed. */
  readonly shownText: string;
  readonly enclosures: readonly Enclosure[];
}

/** The facts of an approval without its people. */
export function statedApprovalOf(approval: Approval | undefined): StatedApproval | undefined {
  if (approval === undefined) return undefined;
  const { attendees, signatories, ...stated } = approval;
  return stated;
}

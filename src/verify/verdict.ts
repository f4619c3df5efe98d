/** Every question about a file, answered. */
import type { Association } from '../model/generated/documents.ts';
import type { Policy } from '../model/policy.ts';
import type { DocumentProvenance } from '../model/provenance.ts';
import { questions, type Judgement, type Question, type Verdict } from '../model/verification.ts';
import { judgeActions } from './actions.ts';
import { judgeEnclosures } from './enclosures.ts';
import type { ExaminedPdf } from './examine.ts';
import { judgeFile } from './file-state.ts';
import { judgement, statement } from './judgements.ts';
import { judgeProperties, type ExpectedProperties } from './properties.ts';
import { judgeRendition } from './rendition.ts';
import { judgeApproval, judgeClauses, judgeOrigin, type ReportHead } from './source.ts';
import { judgeText } from './text.ts';
import type { WrittenText } from './written-text.ts';

/** The source inside a PDF, read, and the document composed from it anew. */
export interface EnclosedSource {
  readonly policy: Policy;
  readonly association: Association;
  readonly written: WrittenText;
  /** Whether it was composed with the templates and words that the file names. */
  readonly hasSameMeans: boolean;
  readonly properties: ExpectedProperties;
}

/** Everything that a verdict rests on. */
export interface Evidence {
  readonly examined: ExaminedPdf;
  readonly provenance: DocumentProvenance;
  /** Whether the identifier of the file is that of its bytes. */
  readonly identifierHolds: boolean;
  /** Nothing where what is inside cannot be read as a source. */
  readonly source: EnclosedSource | undefined;
  /** The data of the sources by the names of their files, as far as they are data. */
  readonly data: ReadonlyMap<string, unknown>;
  readonly report: ReportHead | undefined;
  readonly comparison: Judgement | undefined;
  /** The version of this tool. */
  readonly version: string;
}

/** Answers every question, in their order. */
export function verdictOn(evidence: Evidence): Verdict {
  const { examined, provenance, source, data, identifierHolds } = evidence;
  const { file, files, shown } = examined;
  const judgements = [
    judgeFile(file, identifierHolds),
    judgeEnclosures(files, provenance),
    ...(source === undefined ? withoutSource : aboutSource(source, evidence)),
    judgeRendition(provenance, data),
    judgeActions(file, shown, source?.written),
    judgement('appearance', 'notJudged', statement('appearance/notSeen', { browser: provenance.browser })),
  ];
  const { association, policy, rendition, asOf, tool } = provenance;
  return {
    document: {
      association,
      name: source?.association.name.official ?? null,
      policy,
      title: source?.policy.title ?? null,
      rendition,
      asOf,
      toolVersion: tool.version,
    },
    judgements: judgements.sort((one, other) => placeOf(one) - placeOf(other)),
  };
}

function placeOf({ question }: Judgement): number {
  return questions.indexOf(question);
}

function aboutSource(source: EnclosedSource, evidence: Evidence): Judgement[] {
  const { examined, provenance, report, comparison, version } = evidence;
  const { policy, association, written, hasSameMeans, properties } = source;
  return [
    judgeOrigin(provenance, { policy, association: association.id, report }),
    judgeText(written, examined.shown, provenance, {
      version,
      isSame: hasSameMeans && provenance.tool.version === version,
    }),
    judgeClauses(policy, provenance),
    judgeApproval(policy),
    judgeProperties(examined.file, properties),
    comparison ??
      judgement('comparison', 'notJudged', statement('comparison/notAsked', { option: '--against' })),
  ];
}

/** Questions that only the source can answer. */
const withoutSource: readonly Judgement[] = (
  ['origin', 'text', 'clauses', 'approval', 'properties', 'comparison'] as const satisfies readonly Question[]
).map((question) => judgement(question, 'notJudged', statement(`${question}/sourceUnreadable`)));

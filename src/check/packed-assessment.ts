/** An assessment as it travels between threads and into the cache: requirements by number, everything else as it is. */
import type { Assessment, PolicyAssessment, RequirementResult } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Sketch } from '../model/portfolio.ts';
import type { Requirement, Standard } from '../model/standard.ts';

/** What was concluded about one association, and what was noticed about its files. */
export interface Conclusion {
  readonly assessment: Assessment;
  readonly notes: readonly Diagnostic[];
  /** The wording of its policies in small, where the associations are also looked at together. */
  readonly sketches: readonly Sketch[];
}

/** Where a requirement stands: the place of its standard among those measured by, and its place there. */
type RequirementPlace = readonly [standard: number, requirement: number];

type PackedResult = Omit<RequirementResult, 'requirement' | 'standard'> & { readonly asked: RequirementPlace };

/** Writes a conclusion as text. */
export function packConclusion({ assessment, notes, sketches }: Conclusion, standards: readonly Standard[]): string {
  const places = new Map<Requirement, RequirementPlace>(
    standards.flatMap((standard, place) =>
      standard.requirements.map((requirement, index) => [requirement, [place, index]] as const),
    ),
  );
  const packResult = ({ requirement, outcome, evidence, findings }: RequirementResult): PackedResult => ({
    asked: places.get(requirement) ?? [-1, -1],
    outcome,
    evidence,
    findings,
  });
  const policies = assessment.policies.map((policy) => ({ ...policy, results: policy.results.map(packResult) }));
  return JSON.stringify({ assessment: { ...assessment, policies }, notes, sketches });
}

/** Reads it back; nothing where the text is none of ours, or speaks of other requirements. */
export function unpackConclusion(text: string, standards: readonly Standard[]): Conclusion | undefined {
  try {
    const packed = JSON.parse(text) as Conclusion;
    const policies = packed.assessment.policies.map((policy): PolicyAssessment => ({
      ...policy,
      results: (policy.results as unknown as readonly PackedResult[]).map((result) =>
        unpackResult(result, standards),
      ),
    }));
    return { ...packed, assessment: { ...packed.assessment, policies } };
  } catch {
    return undefined;
  }
}

function unpackResult({ asked, ...result }: PackedResult, standards: readonly Standard[]): RequirementResult {
  const standard = standards[asked[0]];
  const requirement = standard?.requirements[asked[1]];
  if (standard === undefined || requirement === undefined) throw new Error('A requirement that is not asked');
  return { ...result, requirement, standard };
}

/** The report as rows and columns, for the formats that are tables: what a cell holds is words or a number. */
import {
  classWords,
  outcomeWords,
  provenanceWords,
  reportWords,
  severityWords,
} from '../../locales/report.ts';
import { answerWords, reporterWords, standingWords } from '../../locales/reporters.ts';
import type { Bilingual, Language, Wording } from '../../model/bilingual.ts';
import type {
  Finding,
  Report,
  ReportedAssociation,
  ReportedEvidence,
  ReportedPolicy,
  ReportedResult,
} from '../../model/report.ts';
import { inBoth } from '../../model/standard.ts';
import { citedAs, standingOf } from './remarks.ts';

/** What a row is about; a finding about files has no requirement, and a requirement that is met no finding. */
export interface Row {
  readonly association?: ReportedAssociation;
  readonly policy?: ReportedPolicy;
  readonly result?: ReportedResult;
  readonly finding?: Finding;
}

/** What a cell holds; nothing where the row has nothing to say. */
export type Cell = string | number | undefined;

/** A column: its heading, how wide it is in characters, and what it holds of a row. */
export interface Column<Subject> {
  readonly heading: Bilingual;
  readonly width: number;
  readonly cell: (subject: Subject, language: Language) => Cell;
}

/** The findings about files, then each requirement once for each of its findings, or once where it has none. */
export function rowsOf({ findings, associations }: Report): Row[] {
  return [
    ...findings.map((finding) => ({ finding })),
    ...associations.flatMap((association) => [
      ...association.findings.map((finding) => ({ association, finding })),
      ...association.policies.flatMap((policy) => rowsOfPolicy(association, policy)),
    ]),
  ];
}

/** A policy of which nothing is known still has its row, so that it is not overlooked. */
function rowsOfPolicy(association: ReportedAssociation, policy: ReportedPolicy): Row[] {
  if (policy.results.length === 0) return [{ association, policy }];
  return policy.results.flatMap((result): Row[] =>
    result.findings.length === 0
      ? [{ association, policy, result }]
      : result.findings.map((finding) => ({ association, policy, result, finding })),
  );
}

/** Each requirement of each policy, once. */
export function requirementRows({ associations }: Report): Row[] {
  return associations.flatMap((association) =>
    association.policies.flatMap((policy) => {
      const results = policy.results.map((result) => ({ association, policy, result }));
      return results.length === 0 ? [{ association, policy }] : results;
    }),
  );
}

/** Whose document it is. */
export const subjectColumns: readonly Column<Row>[] = [
  {
    heading: reportWords.association,
    width: 26,
    cell: ({ association }, language) => nameOf(association?.name, language),
  },
  {
    heading: reporterWords.policy,
    width: 30,
    cell: ({ policy }, language) => nameOf(policy?.title, language),
  },
];

/** Which requirement it is. */
export const numberColumn: Column<Row> = {
  heading: reporterWords.requirement,
  width: 12,
  cell: ({ result }) => result?.requirement,
};

/** A requirement in the order of the evaluator's form: question, answer, evidence, page; then what it rests on. */
export const requirementColumns: readonly Column<Row>[] = [
  numberColumn,
  {
    heading: reportWords.question,
    width: 50,
    cell: ({ result }, language) => result?.question[language],
  },
  { heading: reporterWords.answer, width: 14, cell: answerOf },
  {
    heading: reporterWords.evidenceFile,
    width: 40,
    cell: ({ result }) => evidenceByFile(result, ({ file }) => file),
  },
  {
    heading: reporterWords.evidenceLine,
    width: 12,
    cell: ({ result }) => evidenceByFile(result, ({ line }) => line),
  },
  {
    heading: reporterWords.evidencePage,
    width: 12,
    cell: ({ result }) => evidenceByFile(result, ({ page }) => page),
  },
  {
    heading: reporterWords.binding,
    width: 12,
    cell: ({ result }, language) => result && classWords[result.class].word[language],
  },
  {
    heading: reportWords.provenance,
    width: 14,
    cell: ({ result }, language) => result && provenanceWords[result.provenance].word[language],
  },
  {
    heading: reporterWords.citation,
    width: 40,
    cell: ({ result }, language) => result?.citation && citedAs(result.citation, language),
  },
  { heading: reportWords.standard, width: 22, cell: ({ result }) => result?.standard },
];

/** A finding: where it is, what it says, what to do, and whether it counts. */
export const findingColumns: readonly Column<Row>[] = [
  {
    heading: reportWords.severity,
    width: 12,
    cell: ({ finding }, language) => finding && severityWords[finding.severity].word[language],
  },
  { heading: reporterWords.code, width: 32, cell: ({ finding }) => finding?.code },
  {
    heading: reporterWords.message,
    width: 50,
    cell: ({ finding }, language) => finding?.message[language],
  },
  { heading: reportWords.remedy, width: 50, cell: ({ finding }, language) => finding?.remedy?.[language] },
  { heading: reporterWords.file, width: 40, cell: ({ finding }) => finding?.file },
  { heading: reporterWords.line, width: 12, cell: ({ finding }) => finding?.line },
  { heading: reporterWords.column, width: 12, cell: ({ finding }) => finding?.column },
  {
    heading: reporterWords.standing,
    width: 14,
    cell: ({ finding }, language) => finding && standingWords[standingOf(finding)][language],
  },
  {
    heading: reporterWords.waiverReason,
    width: 40,
    cell: ({ finding }, language) => finding?.waiver?.reason[language],
  },
  {
    heading: reporterWords.waiverApprover,
    width: 22,
    cell: ({ finding }, language) => finding?.waiver?.approver[language],
  },
  { heading: reporterWords.waiverMinute, width: 14, cell: ({ finding }) => finding?.waiver?.minute },
  { heading: reporterWords.waiverExpires, width: 14, cell: ({ finding }) => finding?.waiver?.expires },
];

function nameOf(name: Wording | undefined, language: Language): string | undefined {
  return name && inBoth(name)[language];
}

/** Nothing is answered of a policy that could not be read. */
function answerOf({ policy, result }: Row, language: Language): Cell {
  if (result !== undefined) return answerWords[result.outcome][language];
  return policy?.assessed === false ? outcomeWords.notAssessed.word[language] : undefined;
}

/** What the pieces of evidence say, in the order of their files: `a.yaml; b.yaml`, and of their lines `3, 7; 12`. */
function evidenceByFile(
  result: ReportedResult | undefined,
  sayOf: (evidence: ReportedEvidence) => string | number | undefined,
): Cell {
  const evidence = result?.evidence ?? [];
  const files = [...new Set(evidence.map(({ file }) => file))];
  const said = files.map((file) => {
    const inFile = evidence.filter((one) => one.file === file).map(sayOf);
    return [...new Set(inFile.filter((one) => one !== undefined))];
  });
  const [only, ...others] = said.filter((ofFile) => ofFile.length > 0);
  if (only?.length === 1 && others.length === 0) return only[0];
  return said
    .filter((ofFile) => ofFile.length > 0)
    .map((ofFile) => ofFile.join(', '))
    .join('; ');
}

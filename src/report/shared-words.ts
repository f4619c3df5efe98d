/** What many findings and requirements say alike is held once, when reports of many associations are held together. */
import type { Bilingual } from '../model/bilingual.ts';
import type { Finding, ReportedAssociation, ReportedResult } from '../model/report.ts';

/** More different sentences than this are mostly about one policy each, and nothing is gained by knowing them. */
const mostSentences = 50_000;

/** Holds words once for all associations that are handed in; the order of keys stays, so that what is read can be written as it was. */
export function sharesWords(): (association: ReportedAssociation) => ReportedAssociation {
  const requirements = new Map<string, ReportedResult>();
  const sentences = new Map<string, Bilingual>();
  const codes = new Map<string, string>();
  const sentence = (words: Bilingual): Bilingual => {
    const key = `${words.ar}\n${words.en}`;
    const known = sentences.get(key);
    if (known === undefined && sentences.size < mostSentences) sentences.set(key, words);
    return known ?? words;
  };
  const code = (text: string): string => {
    const known = codes.get(text);
    if (known === undefined) codes.set(text, text);
    return known ?? text;
  };
  const finding = (one: Finding): Finding => ({
    ...one,
    code: code(one.code),
    message: sentence(one.message),
    ...(one.remedy === undefined ? {} : { remedy: sentence(one.remedy) }),
  });
  const result = (one: ReportedResult): ReportedResult => {
    const first = requirements.get(one.requirement);
    if (first === undefined) requirements.set(one.requirement, one);
    const same = first !== undefined && saysTheSame(first, one) ? withWordsOf(first, one) : one;
    return same.findings.length === 0 ? same : { ...same, findings: same.findings.map(finding) };
  };
  return (association) => ({
    ...association,
    policies: association.policies.map((policy) => ({ ...policy, results: policy.results.map(result) })),
  });
}

function saysTheSame(one: ReportedResult, other: ReportedResult): boolean {
  return (
    one.standard === other.standard &&
    one.rule === other.rule &&
    one.provenance === other.provenance &&
    one.indicator === other.indicator &&
    one.question.ar === other.question.ar &&
    one.question.en === other.question.en &&
    JSON.stringify(one.citation) === JSON.stringify(other.citation)
  );
}

function withWordsOf(first: ReportedResult, result: ReportedResult): ReportedResult {
  const { requirement, standard, question, rule, provenance, citation, indicator } = first;
  return {
    ...result,
    requirement,
    standard,
    question,
    rule,
    provenance,
    ...(citation === undefined ? {} : { citation }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}

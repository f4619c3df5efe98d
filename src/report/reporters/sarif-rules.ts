/** The rules and the requirements of a SARIF log, in words. */
import type { ReportedResult } from '../../model/report.ts';
import { citedAs } from './remarks.ts';
import { rowsOf } from './rows.ts';
import { messageOf, ruleOf, taxonOf, type SarifIndex } from './sarif-index.ts';

/** The rules: what they ask, and for which requirements. */
export function sarifRules(index: SarifIndex) {
  return index.rules.map((id) => {
    const asking = index.requirements.filter(({ rule }) => rule === id);
    const relationships = asking.map((asked) => ({ target: taxonOf(asked, index), kinds: ['relevant'] }));
    return { id, ...wordsOf(id, asking, index), ...(relationships.length > 0 && { relationships }) };
  });
}

/**
 * A rule asks several questions where several requirements rest on it: the first introduces it. What to do is
 * said as for its first finding; what concerns files is introduced by that finding too.
 */
function wordsOf(id: string, asking: readonly ReportedResult[], { report, language }: SarifIndex) {
  const rows = rowsOf(report).filter(({ finding }) => finding !== undefined && ruleOf(finding) === id);
  const found = rows.flatMap(({ finding }) => finding ?? []);
  const questions = asking.map(({ question }) => question);
  const introduction = questions[0] ?? found[0]?.message;
  const asked = new Set(questions.map((question) => question[language]));
  const remedy = found.find((finding) => finding.remedy !== undefined)?.remedy;
  return {
    ...(introduction && { shortDescription: messageOf(introduction[language]) }),
    ...(asked.size > 1 && { fullDescription: messageOf([...asked].join('\n')) }),
    ...(remedy && { help: messageOf(remedy[language]) }),
    properties: { questions, ...(remedy && { remedy }) },
  };
}

/** A taxonomy for each standard. */
export function sarifTaxonomies({ report, language, requirements }: SarifIndex) {
  return report.standards.map(({ id, version, title, notice }) => ({
    name: id,
    version,
    language,
    shortDescription: messageOf(title[language]),
    ...(notice && { fullDescription: messageOf(notice[language]) }),
    taxa: requirements
      .filter(({ standard }) => standard === id)
      .map(({ requirement, question, provenance, citation, severity, class: binding }) => ({
        id: requirement,
        shortDescription: messageOf(question[language]),
        ...(citation && { fullDescription: messageOf(citedAs(citation, language)) }),
        properties: { question, provenance, class: binding, severity, ...(citation && { citation }) },
      })),
  }));
}

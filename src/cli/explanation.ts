/** A requirement or a rule, explained as text. */
import { articleWords } from '../locales/citations.ts';
import { explainWords } from '../locales/explain.ts';
import {
  standardClassLabels,
  standardIndicatorsPillarLabels,
  standardProvenanceLabels,
  standardSeverityLabels,
} from '../model/generated/labels.ts';
import type { Bilingual, Language, Wording } from '../model/bilingual.ts';
import type { Rule, RuleExample } from '../model/rule.ts';
import { fill } from '../model/message.ts';
import { citationOf, inBoth, marksOf, type Requirement, type Standard } from '../model/standard.ts';

/** What a requirement asks, where it comes from, and the rule that answers it. */
export function explainRequirement(
  requirement: Requirement,
  standard: Standard,
  rule: Rule,
  language: Language,
): string {
  const { id, question, severity, provenance, parameters = {} } = requirement;
  const citation = citationOf(requirement, standard);
  const source = [
    citation?.document[language],
    citation?.version?.[language],
    citation?.article === undefined ? undefined : articleWords(citation.article)[language],
    citation?.date,
    citation?.note?.[language],
  ].filter((part) => part !== undefined);
  const values = Object.entries(parameters).map(([name, value]) =>
    fill(explainWords.parameter, { name: labelOf(rule, name), value: String(value) }, language),
  );
  return [
    `${id}  ${inLanguage(question, language)}`,
    '',
    labelled(explainWords.severity, standardSeverityLabels[severity], language),
    labelled(explainWords.class, standardClassLabels[requirement.class], language),
    labelled(explainWords.provenance, standardProvenanceLabels[provenance], language),
    ...(source.length === 0 ? [] : [`${explainWords.citation[language]} ${source.join(' — ')}`]),
    ...indicatorLines(requirement, standard, language),
    ...(values.length === 0
      ? []
      : [`${explainWords.parameters[language]} ${values.join(language === 'ar' ? '؛ ' : '; ')}`]),
    '',
    explainRule(rule, [requirement], language),
  ].join('\n');
}

/** What a parameter is called by its rule; its name where the rule does not know it. */
function labelOf({ parameters }: Rule, name: string): Bilingual | string {
  return Object.hasOwn(parameters, name) ? (parameters[name]?.description ?? name) : name;
}

/** The indicator whose marks are at risk, with the caution that belongs to it. */
function indicatorLines(
  { indicator: id = '' }: Requirement,
  standard: Standard,
  language: Language,
): string[] {
  const { indicators = {} } = standard;
  const indicator = Object.hasOwn(indicators, id) ? indicators[id] : undefined;
  if (indicator === undefined) return [];
  const { number, practice, pillar } = indicator;
  const values = {
    number,
    practice: inBoth(practice),
    pillar: standardIndicatorsPillarLabels[pillar],
    marks: marksOf(indicator, standard),
  };
  return [`${explainWords.indicator[language]} ${fill(explainWords.indicatorLine, values, language)}`];
}

/** What a rule is for, what it says, and examples of what passes and what does not. */
export function explainRule(rule: Rule, usedBy: readonly Requirement[], language: Language): string {
  const { id, docs, messages, examples } = rule;
  const passes = examples.find(({ gives }) => gives.every((line) => line.startsWith('pass')));
  const fails = examples.find(({ gives }) => gives.some((line) => /^(fail|review)/.test(line)));
  return [
    `${id}  ${docs.summary[language]}`,
    '',
    `${explainWords.why[language]} ${docs.why[language]}`,
    `${explainWords.remedy[language]} ${withoutSlots(docs.remedy[language])}`,
    ...(usedBy.length > 1
      ? [`${explainWords.usedBy[language]} ${usedBy.map((requirement) => requirement.id).join(', ')}`]
      : []),
    '',
    explainWords.messages[language],
    ...Object.entries(messages).map(([name, words]) => `  ${id}:${name}  ${withoutSlots(words[language])}`),
    ...exampleLines(explainWords.fails, fails, language),
    ...exampleLines(explainWords.passes, passes, language),
    '',
  ].join('\n');
}

/** Outside a finding there is nothing to put into the slots of a sentence. */
function withoutSlots(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '…');
}

function exampleLines(title: Bilingual, example: RuleExample | undefined, language: Language): string[] {
  if (example === undefined) return [];
  const shown = example.association === undefined ? [example.policy] : [example.association, example.policy];
  return [
    '',
    title[language],
    ...shown.flatMap((yaml) =>
      yaml
        .trim()
        .split('\n')
        .map((line) => `  ${line}`),
    ),
  ];
}

function labelled(label: Bilingual, value: Bilingual, language: Language): string {
  return `${label[language]} ${value[language]}`;
}

function inLanguage(words: Wording, language: Language): string {
  return words[language] ?? words.ar;
}

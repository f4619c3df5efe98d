/** Writes a page for every rule, from its words, its examples and the requirements that use it. */
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleWords } from '../locales/citations.ts';
import { ruleGroupWords, rulePageWords as words } from '../locales/rule-pages.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import { standardProvenanceLabels, standardSeverityLabels } from '../model/generated/labels.ts';
import type { Rule, RuleExample } from '../model/rule.ts';
import { citationOf, type Citation, type Requirement, type Standard } from '../model/standard.ts';
import { parseYaml } from '../parse/yaml.ts';
import { rules } from '../rules/index.ts';
import type { GeneratedFile } from './generated-file.ts';

/** A requirement with what it cites written out. */
type CitedRequirement = Omit<Requirement, 'citation'> & { readonly citation: Citation | undefined };

const folder = 'docs/rules';
const standardFolder = 'standards';
const notice = '<!-- Generated from src/rules/ and standards/ by `npm run generate`; not edited by hand. -->';

/** The list of rules, and a page for each. */
export async function rulePages(): Promise<GeneratedFile[]> {
  const requirements = await readRequirements();
  const usersOf = (rule: Rule) => requirements.filter((requirement) => requirement.rule === rule.id);
  return [
    { path: `${folder}/README.md`, contents: listOfRules(usersOf) },
    ...rules.map((rule) => ({ path: `${folder}/${rule.id}.md`, contents: pageOf(rule, usersOf(rule)) })),
  ];
}

async function readRequirements(): Promise<CitedRequirement[]> {
  const names = (await readdir(standardFolder)).filter((name) => name.endsWith('.yaml')).sort();
  const standards = await Promise.all(names.map((name) => readStandard(join(standardFolder, name))));
  return standards.flatMap((standard) =>
    standard.requirements.map((requirement) => ({
      ...requirement,
      citation: citationOf(requirement, standard),
    })),
  );
}

async function readStandard(path: string): Promise<Standard> {
  const { value, notes } = parseYaml({ path, text: await readFile(path, 'utf8') });
  if (value === undefined) throw new Error(`${path}: ${notes.map(({ code }) => code).join(', ')}`);
  return value.data as Standard;
}

function listOfRules(usersOf: (rule: Rule) => readonly CitedRequirement[]): string {
  const groups = [...new Set(rules.map(({ id }) => dirname(id)))];
  const sections = groups.flatMap((group) => {
    const rows = rules
      .filter(({ id }) => dirname(id) === group)
      .map((rule) => [
        `[\`${rule.id}\`](${rule.id}.md)`,
        bothIn(rule.docs.summary),
        usersOf(rule)
          .map(({ id }) => id)
          .join(', '),
      ]);
    return [
      heading(ruleGroupWords[group] ?? { ar: group, en: group }),
      table([words.rule, words.meaning, words.requirements], rows),
    ];
  });
  return page([`# ${both(words.title)}`, ...paragraphs(words.introduction), ...sections]);
}

function pageOf(rule: Rule, requirements: readonly CitedRequirement[]): string {
  const { id, docs, parameters, examples } = rule;
  const labelled = (label: Bilingual, text: Bilingual): Bilingual => ({
    ar: `**${label.ar}:** ${withoutSlots(text.ar)}`,
    en: `**${label.en}:** ${withoutSlots(text.en)}`,
  });
  const texts = [
    emphasised(docs.summary),
    labelled(words.why, docs.why),
    labelled(words.remedy, docs.remedy),
  ];
  return page([
    `# ${id}`,
    rightToLeft(texts.map(({ ar }) => ar).join('\n\n')),
    ...texts.map(({ en }) => en),
    ...(requirements.length === 0
      ? []
      : [
          heading(words.requirements),
          requirementTable(requirements),
          heading(words.citations),
          citationTable(requirements),
        ]),
    heading(words.findings),
    messageTable(rule),
    ...(Object.keys(parameters).length === 0 ? [] : [heading(words.parameters), parameterTable(rule)]),
    ...exampleSection(words.fails, examples.filter(isNotInOrder)),
    ...exampleSection(
      words.passes,
      examples.filter((example) => !isNotInOrder(example) && !isOutside(example)),
    ),
    ...exampleSection(words.others, examples.filter(isOutside)),
    `${both(words.source)}: [src/rules/${id}.ts](../../../src/rules/${id}.ts)`,
  ]);
}

function requirementTable(requirements: readonly CitedRequirement[]): string {
  const columns = [words.number, words.question, words.severity, words.parameters];
  const rows = requirements.map(({ id, question, severity, parameters = {} }) => [
    id,
    bothIn({ ar: question.ar, en: question.en ?? '' }),
    bothIn(standardSeverityLabels[severity]),
    Object.entries(parameters)
      .map(([name, value]) => `\`${name}: ${String(value)}\``)
      .join('<br>'),
  ]);
  return table(columns, rows);
}

/** What the requirements rest on; those that rest on the same share a row. */
function citationTable(requirements: readonly CitedRequirement[]): string {
  const rows = new Map<string, { readonly ids: string[]; readonly cells: readonly string[] }>();
  for (const { id, provenance, citation } of requirements) {
    const cells = [
      bothIn(standardProvenanceLabels[provenance]),
      citation === undefined ? '' : bothIn(citationIn(citation)),
    ];
    const row = rows.get(cells.join('|')) ?? { ids: [], cells };
    row.ids.push(id);
    rows.set(cells.join('|'), row);
  }
  const columns = [words.number, words.provenance, words.citation];
  return table(
    columns,
    Array.from(rows.values(), ({ ids, cells }) => [ids.join(', '), ...cells]),
  );
}

/** The document, its version, where in it, the date of its text, and what must be said about it. */
function citationIn({ document, article, version, date, note }: Citation): Bilingual {
  const written = (language: Language, comma: string) => {
    const parts = [
      document[language],
      ...(version === undefined ? [] : [version[language]]),
      ...(article === undefined
        ? []
        : [`${words.place[language]} ${isolated(articleWords(article)[language])}`]),
      ...(date === undefined ? [] : [`${words.text[language]} ${isolated(date)}`]),
    ];
    return `${parts.join(comma)}. ${note?.[language] ?? ''}`.trim();
  };
  return { ar: written('ar', '، '), en: written('en', ', ') };
}

function messageTable({ id, messages }: Rule): string {
  const rows = Object.entries(messages).map(([name, { ar, en, severity }]) => [
    `\`${id}:${name}\``,
    bothIn({ ar: withoutSlots(ar), en: withoutSlots(en) }),
    severity === undefined ? '' : bothIn(standardSeverityLabels[severity]),
  ]);
  return table([words.code, words.says, words.atMost], rows);
}

function parameterTable({ parameters }: Rule): string {
  const rows = Object.entries(parameters).map(([name, { description, default: usual }]) => [
    `\`${name}\``,
    bothIn(description),
    `\`${String(usual)}\``,
  ]);
  return table([words.name, words.meaning, words.usual], rows);
}

function exampleSection(title: Bilingual, examples: readonly RuleExample[]): string[] {
  return examples.length === 0 ? [] : [heading(title), ...examples.flatMap(exampleBlocks)];
}

function exampleBlocks({ shows, policy, association, asOf, parameters, gives }: RuleExample): string[] {
  const given = Object.entries(parameters ?? {}).map(([name, value]) => `\`${name}: ${String(value)}\``);
  return [
    ...(shows === undefined ? [] : paragraphs(shows)),
    ...(association === undefined ? [] : [`${both(words.profileFile)}:`, yaml(association)]),
    `${both(words.policyFile)}:`,
    yaml(policy),
    ...(given.length === 0 ? [] : [`${both(words.parameters)}: ${given.join(', ')}`]),
    ...(asOf === undefined ? [] : [`${both(words.onDay)}: \`${asOf}\``]),
    `${both(words.gives)}: ${gives.map((line) => `\`${line}\``).join(', ')}`,
  ];
}

function isNotInOrder({ gives }: RuleExample): boolean {
  return gives.some((line) => /^(?:fail|review) /.test(line));
}

function isOutside({ gives }: RuleExample): boolean {
  return gives.every((line) => line.startsWith('notApplicable '));
}

/** A first line that tells editors to leave the page alone, then the blocks. */
function page(blocks: readonly string[]): string {
  return `${[notice, ...blocks].join('\n\n')}\n`;
}

function heading(title: Bilingual): string {
  return `## ${both(title)}`;
}

function paragraphs({ ar, en }: Bilingual): string[] {
  return [rightToLeft(ar), en];
}

function emphasised({ ar, en }: Bilingual): Bilingual {
  return { ar: `**${ar}**`, en: `**${en}**` };
}

function rightToLeft(blocks: string): string {
  return `<div dir="rtl">\n\n${blocks}\n\n</div>`;
}

function both({ ar, en }: Bilingual): string {
  return `${ar} · ${en}`;
}

/** Both languages in a cell, each in its own direction. */
function bothIn({ ar, en }: Bilingual): string {
  return `<span dir="rtl">${cell(ar)}</span><br>${cell(en)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function table(columns: readonly Bilingual[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns.map(both)), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trim()}\n\`\`\``;
}

/** Outside a finding there is nothing to put into the slots of a sentence. */
function withoutSlots(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '…');
}

/** A number or date keeps its place in an Arabic sentence. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** `siyasa standards`: by what policies are measured. */
import { explainWords } from '../../locales/explain.ts';
import { standardProfileLabels } from '../../model/generated/labels.ts';
import type { Language, Wording } from '../../model/bilingual.ts';
import { profiles, type Standard } from '../../model/standard.ts';
import { findingsIn } from '../../model/report.ts';
import { listStandards } from '../../pipeline.ts';
import { exitCodeFor, type ExitCode } from '../exit-code.ts';
import { openHost } from '../open-host.ts';
import type { CheckOptions } from '../options.ts';
import { deliver } from '../results.ts';
import { tellFindings } from '../results.ts';
import type { Terminal } from '../terminal.ts';

/** Shows each standard with its version, its limits, and how many requirements each profile asks. */
export async function standards(
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await listStandards(openHost(options, terminal), options.standard, version);
  const failure = await deliver(options, terminal, (format) =>
    format === 'json'
      ? `${JSON.stringify(found.standards.map(inventoryOf), undefined, 2)}\n`
      : found.standards.map((standard) => describe(standard, options.lang)).join('\n'),
  );
  tellFindings(found.report, options, terminal);
  return failure ?? exitCodeFor(findingsIn(found.report), 'error');
}

function describe(standard: Standard, language: Language): string {
  const { id, version, title, notice, requirements } = standard;
  const counts = Object.entries(countsOf(standard)).map(
    ([profile, count]) =>
      `${standardProfileLabels[profile as keyof typeof standardProfileLabels][language]}: ${count}`,
  );
  return [
    `${id} ${version}  ${inLanguage(title, language)}`,
    `  ${explainWords.requirementCount[language]} ${requirements.length} (${counts.join(' · ')})`,
    ...(notice === undefined ? [] : [`  ${inLanguage(notice, language)}`]),
    '',
  ].join('\n');
}

/** How many requirements each profile asks, those of the narrower profiles included. */
function countsOf({ requirements }: Standard): Record<string, number> {
  return Object.fromEntries(
    profiles.map((profile, breadth) => [
      profile,
      requirements.filter((requirement) => profiles.indexOf(requirement.profile) <= breadth).length,
    ]),
  );
}

function inventoryOf(standard: Standard): unknown {
  const { id, version, title, appliesTo, edition, requirements } = standard;
  return {
    id,
    version,
    title,
    appliesTo,
    edition,
    requirements: requirements.length,
    profiles: countsOf(standard),
  };
}

function inLanguage(words: Wording, language: Language): string {
  return words[language] ?? words.ar;
}

/** Whether the pages show what the source says. */
import { sha256Of } from '../model/policy-hash.ts';
import type { DocumentProvenance } from '../model/provenance.ts';
import type { Judgement, Statement } from '../model/verification.ts';
import { judgement, statement } from './judgements.ts';
import { plainLine } from './letters.ts';
import type { ShownText } from './shown-text.ts';
import { differencesOf, missingProse, type TextDifference } from './text-comparison.ts';
import { textOfParts, type WrittenText } from './written-text.ts';

/** SHA-256 of what the pages are to show: a line for each paragraph, cell and margin, in NFC, without invisible signs. */
export function shownTextHash({ blocks, margins }: WrittenText): string {
  const lines = [
    ...blocks.map(({ parts }) => textOfParts(parts)),
    ...margins.map((parts) =>
      parts.map((one) => (typeof one === 'string' ? one : `{${one.counts}}`)).join(''),
    ),
  ];
  return sha256Of(lines.map((line) => `${plainLine(line)}\n`).join(''));
}

/** With what the document is composed anew. */
export interface OwnMeans {
  /** The version of this tool. */
  readonly version: string;
  /** Whether version, templates and words are those with which the file says that it was made. */
  readonly isSame: boolean;
}

/**
 * Judges the pages by the document composed anew from the source. Where another version of the tool, or
 * other templates, made the file, our own words in it may be others: then only the association's texts are
 * looked for, and that the rest is in order is not said.
 */
export function judgeText(
  written: WrittenText,
  shown: ShownText,
  { shownText, tool }: DocumentProvenance,
  { version, isSame }: OwnMeans,
): Judgement {
  const differences = differencesOf(written, shown);
  const values = { pages: shown.pages.length, blocks: written.blocks.length };
  if (differences.length === 0)
    return shownTextHash(written) === shownText
      ? judgement('text', 'holds', statement('text/same', values))
      : judgement('text', 'doesNotHold', statement('text/hashDiffers'));
  if (isSame)
    return judgement(
      'text',
      'doesNotHold',
      statement('text/differs', { count: differences.length }),
      differences.map(told),
    );
  const missing = missingProse(written, shown);
  if (missing.length > 0)
    return judgement(
      'text',
      'doesNotHold',
      statement('text/proseMissing', { count: missing.length }),
      missing.map((text) => statement('text/lacking', { page: 1, written: shortened(text) })),
    );
  const versions = { made: tool.version, here: version };
  return judgement('text', 'notJudged', statement('text/otherVersion', versions), differences.map(told));
}

function told({ page, written, shown }: TextDifference): Statement {
  if (written === '') return statement('text/added', { page, shown: shortened(shown) });
  if (shown === '') return statement('text/lacking', { page, written: shortened(written) });
  return statement('text/instead', { page, written: shortened(written), shown: shortened(shown) });
}

const longestText = 160;

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

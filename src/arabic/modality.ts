/** What Arabic provisions bind to: duty, prohibition, recommendation and permission. */
import type { TextRange } from '../model/position.ts';
import { fold, sourceRange, type Folded } from './fold.ts';

/** The force of a provision. */
export type Modality = 'duty' | 'prohibition' | 'recommendation' | 'permission';

/** Words that give a provision its force. */
export interface FoundModality extends TextRange {
  readonly modality: Modality;
  readonly text: string;
}

/** Words between «على» or «لـ» and «أن», which make a duty or a right of what follows. */
const party = '(?:\\p{L}+ ){0,3}?';

/** In folded spelling; what comes first is looked for first. */
const patterns: Readonly<Record<Modality, string>> = {
  prohibition:
    '(?:لا|لم|ولا|فلا) (?:يجوز|تجوز|يحق|تحق|يسمح|تسمح|يصح|يسوغ|يباح)|غير (?:جايز|مسموح)(?:ه|)|[وف]?عدم جواز|[وف]?[يت]حظر|[وف]?[يت]منع|[وف]?[يت]متنع|محظور(?:ه|ات|)|ممنوع(?:ه|)|[وف]?ليس (?:له|لها|لهم|لل\\p{L}+) ان|الا [يت]\\p{L}+',
  permission: `[وف]?[يت]جوز|[وف]?[يت]حق|[وف]?[يت]سمح|[وف]?[يت]مكن (?:لل\\p{L}+|له|لها|لهم|ان)|[وف]?(?:له|لها|لهم) (?:ان|الحق)|[وف]?(?:لل\\p{L}{3,}|لكل|لاي) ${party}(?:ان(?= [يت])|الحق)|حق (?:المستفيد|له) ان`,
  duty: `(?<!لا |ولا |لم )[وف]?(?:[يت]جب|[يت]لزم|[يت]تعين|[يت]لتزم|[يت]توجب|[يت]تحتم|[يت]تعهد)(?:ون|)|[وف]?واجب علي|[وف]?لا ?بد|(?<!غير )[وف]?ملزم(?:ه|ون|)|[وف]?علي (?:\\p{L}+ ){1,3}?ان(?= [يت])`,
  recommendation: '(?<!لا |ولا )[وف]?(?:[يت]نبغي|[يت]ستحسن|[يت]فضل|[يت]حسن|[يت]وصي)',
};

const modal = new RegExp(
  `(?<!\\p{L})(?:${Object.entries(patterns)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** The words of a text that bind, in their order. */
export function modalitiesIn(text: string): readonly FoundModality[] {
  return modalitiesInFolded(fold(text, 'orthographic'), text);
}

/** `modalitiesIn` for a text that is already folded, orthographically. */
export function modalitiesInFolded(source: Folded, text: string): readonly FoundModality[] {
  return Array.from(source.text.matchAll(modal), ({ 0: found, index, groups = {} }) => {
    const range = sourceRange(source, index, index + found.length);
    const modality = (Object.keys(groups) as Modality[]).find((name) => groups[name] !== undefined) ?? 'duty';
    return { modality, text: text.slice(range.start, range.end), ...range };
  });
}

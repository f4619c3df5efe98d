/** What English provisions bind to: duty, prohibition, recommendation and permission. */
import type { FoundModality, Modality } from '../arabic/modality.ts';

/** What comes first is looked for first: `may not` before `may`. `May` with a capital is a month. */
const patterns: Readonly<Record<Modality, string>> = {
  prohibition:
    "(?:may|[Ss]hall|[Mm]ust|[Cc]an|[Ss]hould) (?:not|never|neither)|[Cc]annot|[Cc]an't|mustn't|(?:[Ii]s|[Aa]re|be) (?:prohibited|forbidden|barred)|not (?:be )?(?:permitted|allowed|entitled)|(?:[Nn]o|[Nn]obody|[Nn]othing|[Nn]one of the|[Nn]either|[Nn]or) (?:[a-z-]+ ){0,12}?(?:may|shall|must|can)|refrains? from|prohibits?",
  permission:
    'may(?! (?:arise|occur|happen|exist|result|ensue|be (?:necessary|needed|required|applicable)))|(?:[Ii]s|[Aa]re) (?:entitled|permitted|allowed|free|authori[sz]ed|at liberty) to|might|(?:[Ii]s|[Aa]re) permissible|(?:[Hh]as|[Hh]ave) the (?:following )?right|[Rr]ights? to|[Cc]an|at (?:its|their|his|her) discretion',
  duty: '[Ss]hall|[Mm]ust|(?:[Ii]s|[Aa]re) (?:required|obliged|bound|obligated) to|(?:[Hh]as|[Hh]ave|[Nn]eeds?) to|[Uu]ndertakes?(?: to)?|[Cc]ommits? (?:itself|themselves|to)',
  recommendation:
    '[Ss]hould|[Oo]ught to|(?:[Ii]s|[Aa]re) (?:recommended|advised|encouraged|desirable|preferable|advisable)|[Pp]referably',
};

const modal = new RegExp(
  `(?<![\\w-])(?:${Object.entries(patterns)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|')})(?![\\w-])`,
  'g',
);

/** The words of a text that bind, in their order. */
export function modalitiesIn(text: string): readonly FoundModality[] {
  return Array.from(text.matchAll(modal), ({ 0: found, index, groups = {} }) => {
    const modality = (Object.keys(groups) as Modality[]).find((name) => groups[name] !== undefined) ?? 'duty';
    return { start: index, end: index + found.length, modality, text: found };
  });
}

/** A policy as one list of texts in reading order, each with what is needed to find its counterpart. */
import { foldedText } from '../arabic/fold.ts';
import type { Wording } from '../model/bilingual.ts';
import type { ClauseText } from '../model/drift.ts';
import {
  additionalSectionsKey,
  additionalSectionsOf,
  sectionOf,
  type Clause,
  type Policy,
  type Section,
} from '../model/policy.ts';
import { pointerTo, type Pointer } from '../model/position.ts';
import type { Token, Tokeniser } from './tokens.ts';

/** A clause, or the text of a section, ready to be compared. */
export interface ComparableClause extends ClauseText {
  readonly section: string;
  readonly tokens: readonly Token[];
  /** Two clauses of a section with the same anchor are counterparts, whatever their words. */
  readonly anchor?: string;
  readonly fields: Pick<Clause, 'responsible' | 'serviceTime'>;
}

/** A section with its texts in reading order, flattened. */
export interface ComparableSection {
  readonly key: string;
  readonly heading?: Wording;
  readonly clauses: readonly ComparableClause[];
}

const leadAnchor = 'lead';

/** The sections of a policy in the order of the file; texts without a word are left out. */
export function comparableSections(policy: Policy, tokensOf: Tokeniser): readonly ComparableSection[] {
  const comparable = (section: Section, key: string, at: Pointer): ComparableSection => ({
    key,
    clauses: Array.from(textsOf(section, at), (text) => ({
      ...text,
      section: key,
      tokens: tokensOf(text.text),
    })).filter(({ tokens }) => tokens.length > 0),
  });
  return Object.keys(policy.sections).flatMap((key): readonly ComparableSection[] => {
    const section = sectionOf(policy, key);
    if (section !== undefined) return [comparable(section, key, pointerTo('sections', key))];
    if (key !== additionalSectionsKey) return [];
    return additionalSectionsOf(policy).map((additional, index) => ({
      ...comparable(additional, `${key}/${index}`, pointerTo('sections', key, index)),
      heading: additional.heading,
    }));
  });
}

type Text = Omit<ComparableClause, 'section' | 'tokens'>;

function* textsOf({ text, items = [] }: Section, at: Pointer): Generator<Text> {
  if (text !== undefined) {
    yield { text: text.ar, pointer: at + pointerTo('text', 'ar'), depth: 0, anchor: leadAnchor, fields: {} };
  }
  yield* clausesOf(items, at, 1);
}

function* clausesOf(items: readonly Clause[], at: Pointer, depth: number): Generator<Text> {
  for (const [index, clause] of items.entries()) {
    const place = at + pointerTo('items', index);
    const pointer = place + pointerTo('text', 'ar');
    yield { text: clause.text.ar, pointer, depth, ...anchorOf(clause), fields: clause };
    yield* clausesOf(clause.items ?? [], place, depth + 1);
  }
}

/** A definition is known by its term, a channel by its kind, a responsibility by whose it is. */
function anchorOf({ term, kind, role }: Clause): { anchor?: string } {
  if (term !== undefined) return { anchor: `term ${foldedText(term.ar, 'search').trim()}` };
  if (kind !== undefined) return { anchor: `kind ${kind}` };
  return role === undefined ? {} : { anchor: `role ${role}` };
}

/** Small policies for comparing. */
import type { ClauseDrift, PolicyDrift } from '../../src/model/drift.ts';
import type { Clause, Policy, Section } from '../../src/model/policy.ts';
import { driftOf } from '../../src/drift/drift.ts';

/** What a clause may be written as: its Arabic alone, or with its fields. */
export type Written = string | (Omit<Clause, 'text' | 'items'> & { ar: string; items?: readonly Written[] });

/** A policy with clauses by section; a section that is a string is a text without clauses. */
export function policyWith(sections: Readonly<Record<string, string | readonly Written[]>>): Policy {
  return {
    type: 'beneficiary-relations',
    title: { ar: 'سياسة' },
    sections: Object.fromEntries(
      Object.entries(sections).map(([key, written]): [string, Section] => [
        key,
        typeof written === 'string' ? { text: { ar: written } } : { items: written.map(clauseOf) },
      ]),
    ),
  };
}

function clauseOf(written: Written): Clause {
  if (typeof written === 'string') return { text: { ar: written } };
  const { ar, items, ...fields } = written;
  return { text: { ar }, ...fields, ...(items === undefined ? {} : { items: items.map(clauseOf) }) };
}

/** A type that knows no headings. */
export const unnamedSections = { sections: [] };

/** What became of every clause, in the order of the report. */
export function clausesOf({ sections }: PolicyDrift): readonly ClauseDrift[] {
  return sections.flatMap(({ clauses }) => clauses);
}

/** One clause against one clause. */
export function driftOfClause(model: Written, policy: Written, section = 'decisions'): ClauseDrift {
  const anchored = (clause: Written) => policyWith({ [section]: [anchoredClause(clause)] });
  return clausesOf(driftOf(anchored(policy), anchored(model), unnamedSections))[0]!;
}

/** The same kind makes two clauses counterparts, however little they have in common. */
function anchoredClause(clause: Written): Written {
  return { kind: 'only', ...(typeof clause === 'string' ? { ar: clause } : clause) };
}

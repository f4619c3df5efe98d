/** What a person reads in a document: its sections and clauses as an outline, and the data that it states. */
import type { Policy, Clause, Section } from '../../src/model/policy.ts';
import { segmentsOf } from '../../src/model/position.ts';
import type { Recognition } from '../../src/model/recognition.ts';

/** The expected reading of a document; what is not named must not be there. */
export interface Expectation {
  readonly title: string;
  /**
   * A line for each section by its key (or `additional: heading`), `=` before each paragraph of its text, `-`
   * before each clause, indented below what it belongs to; `term | meaning` where a clause has two parts.
   */
  readonly outline: string;
  /** Values of the policy by their place, besides title and sections. */
  readonly policy?: Readonly<Record<string, string | number>>;
  /** Values of the profile by their place. */
  readonly association: Readonly<Record<string, string>>;
  /** The English texts of the policy by their place; without any, there must be none. */
  readonly english?: Readonly<Record<string, string>>;
  /** The kinds of the channels in order. */
  readonly kinds?: readonly string[];
  /** Codes of which there must be a note. */
  readonly notes?: readonly string[];
  /** Kinds of changes that must be said. */
  readonly changes?: readonly string[];
  /** Texts that must have no place. */
  readonly unassigned?: readonly string[];
}

/** A line of an outline. */
export interface OutlineLine {
  readonly section: string;
  /** 0 for the section itself, 1 for its text and its clauses, 2 for theirs. */
  readonly depth: number;
  readonly sign: '' | '=' | '-';
  readonly text: string;
  /** The text of the clause that it stands below. */
  readonly parent: string;
}

/** Reads an outline as it is written in an expectation. */
export function outlineIn(written: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const above: string[] = [];
  let section = '';
  for (const line of written.split('\n').filter((one) => one.trim() !== '')) {
    const [, indent = '', sign = '', text = ''] = /^( *)([=-])? ?(.*)$/.exec(line) ?? [];
    const depth = indent.length / 2;
    if (depth === 0) section = text;
    above[depth] = text;
    lines.push({
      section,
      depth,
      sign: sign as OutlineLine['sign'],
      text,
      parent: depth > 1 ? (above[depth - 1] ?? '') : '',
    });
  }
  return lines;
}

/** The outline of a policy, in the same form. */
export function outlineOf({ sections }: Policy): OutlineLine[] {
  return Object.entries(sections).flatMap(([key, section]): OutlineLine[] => {
    if (!Array.isArray(section)) return sectionLines(key, section as Section);
    return (section as readonly (Section & { heading: { ar: string } })[]).flatMap((one) =>
      sectionLines(`additional: ${one.heading.ar}`, one),
    );
  });
}

function sectionLines(section: string, { text, items = [] }: Section): OutlineLine[] {
  const paragraphs = text?.ar.split('\n\n') ?? [];
  return [
    { section, depth: 0, sign: '', text: section, parent: '' },
    ...paragraphs.map((one): OutlineLine => ({ section, depth: 1, sign: '=', text: one, parent: '' })),
    ...items.flatMap((clause) => clauseLines(section, clause, 1, '')),
  ];
}

function clauseLines(section: string, clause: Clause, depth: number, parent: string): OutlineLine[] {
  const first = clause.term?.ar ?? clause.role;
  const text = first === undefined ? clause.text.ar : `${first} | ${clause.text.ar}`;
  return [
    { section, depth, sign: '-', text, parent },
    ...(clause.items ?? []).flatMap((below) => clauseLines(section, below, depth + 1, text)),
  ];
}

/** The English of a policy's title and sections by its place. */
export function englishOf({ title, sections }: Policy): Map<string, string> {
  const facts = new Map<string, string | number>();
  collect({ title, sections }, '', facts);
  return new Map(
    Array.from(facts, ([place, text]) => [place, String(text)] as const).filter(([place]) =>
      place.endsWith('/en'),
    ),
  );
}

/** The data of a draft by their place, besides title and sections: what an expectation names. */
export function factsOf({ policy, association }: Recognition): Map<string, string | number> {
  const facts = new Map<string, string | number>();
  for (const key of ['document', 'approval'] as const) collect(policy[key], `policy:/${key}`, facts);
  collect(association, 'association:', facts);
  return facts;
}

function collect(data: unknown, at: string, facts: Map<string, string | number>): void {
  if (typeof data === 'string' || typeof data === 'number') facts.set(at, data);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) collect(value, `${at}/${key}`, facts);
}

/** The value that a draft has at a place. */
export function valueAt(data: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) => (value as Readonly<Record<string, unknown>> | undefined)?.[segment],
    data,
  );
}

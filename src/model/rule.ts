/** A rule: what it is called, what it says, how it decides, and examples that prove it. */
import type { Bilingual } from './bilingual.ts';
import type { Severity } from './diagnostic.ts';
import type { Dossier, PolicyEntry } from './dossier.ts';
import type { ArgumentsOf, MessageArguments } from './message.ts';
import type { Reference } from './reference.ts';
import { keyPath, type Pointer, type TextRange } from './position.ts';

/**
 * What a rule concludes. Every rule says its outcome aloud; silence is a defect of the rule.
 *
 * - `pass` / `fail`: the requirement holds / does not hold.
 * - `review`: a person must judge.
 * - `notApplicable`: the requirement does not concern this document.
 * - `notAssessed`: the document could not be read reliably.
 * - `declared`: the association says so; nothing was verified.
 */
export type Outcome = 'pass' | 'fail' | 'review' | 'notApplicable' | 'notAssessed' | 'declared';

/** Every outcome, in the order in which they are counted and shown. */
export const outcomes: readonly Outcome[] = [
  'pass',
  'fail',
  'review',
  'declared',
  'notApplicable',
  'notAssessed',
];

/** From the one that decides over the others to the one that decides over none. */
const fromWeakest: readonly Outcome[] = [
  'fail',
  'notAssessed',
  'review',
  'declared',
  'pass',
  'notApplicable',
];

/** The outcome of a whole is that of its weakest part; of nothing, nothing was assessed. */
export function weakestOf(parts: readonly Outcome[]): Outcome {
  if (parts.length === 1) return parts[0]!;
  return fromWeakest.find((outcome) => parts.includes(outcome)) ?? 'notAssessed';
}

/** How far an outcome decides over the others: 0 for the weakest. */
export function weaknessOf(outcome: Outcome): number {
  return fromWeakest.indexOf(outcome);
}

/** A place in the policy, or in the profile of its association; a range narrows it to some characters of the text there. */
export type Place =
  | Pointer
  | { readonly policy: Pointer; readonly range: TextRange }
  | { readonly association: Pointer; readonly range?: TextRange };

/** Some characters of a text of the policy. */
export function within(policy: Pointer, { start, end }: TextRange): Place {
  return { policy, range: { start, end } };
}

/** The pointer of a place, in whichever document. */
export function pointerOf(place: Place): Pointer {
  if (typeof place === 'string') return place;
  return 'policy' in place ? place.policy : place.association;
}

/** One conclusion of a rule about one place. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly place: Place;
  /** The id of one of the rule's messages; a plain pass needs none. */
  readonly message?: string;
  readonly values: MessageArguments;
  /** What may safely stand instead of the characters at the place; it never changes a word of the text. */
  readonly repair?: string;
}

/** A verdict that brings its own mending: what may stand instead of the characters at its place. */
export function repairedBy(verdict: Verdict, repair: string): Verdict {
  return { repair, ...verdict };
}

/**
 * The slot that every message and remedy may use: the keys that lead to the place of the verdict,
 * such as `approval.date`. It is filled for the rule.
 */
type PathSlot = 'path';

/** A sentence of a rule; `severity` lowers the requirement's own where this case is less grave. */
export interface RuleMessage extends Bilingual {
  readonly severity?: Severity;
}

/** Which values a parameter may have, in the words of JSON Schema. */
export type ParameterSchema =
  { readonly type: 'string' | 'boolean' } | { readonly type: 'integer'; readonly minimum: number };

/** A value that the standard may set: a JSON Schema for it, words for it, and what it is otherwise. */
export interface RuleParameter {
  readonly schema: ParameterSchema;
  readonly description: Bilingual;
  readonly default: string | number | boolean;
}

type Widened<Value> = Value extends string ? string : Value extends number ? number : boolean;

/** The values that a rule's check receives for its parameters. */
export type ParameterValues<Parameters extends Readonly<Record<string, RuleParameter>>> = {
  readonly [Name in keyof Parameters]: Widened<Parameters[Name]['default']>;
};

type Messages = Readonly<Record<string, RuleMessage>>;

type Say<Given extends Messages> = <Id extends keyof Given & string>(
  message: Id,
  place: Place,
  ...values: ArgumentsOf<Given[Id], PathSlot>
) => Verdict;

/** What a check sees, and the constructors of its verdicts. */
export interface RuleContext<
  Given extends Messages,
  Parameters extends Readonly<Record<string, RuleParameter>>,
> {
  readonly dossier: Dossier;
  readonly policy: PolicyEntry;
  readonly reference: Reference;
  readonly parameters: ParameterValues<Parameters>;
  readonly pass: (place: Place) => Verdict;
  readonly notApplicable: (place: Place) => Verdict;
  readonly fail: Say<Given>;
  readonly review: Say<Given>;
  readonly declared: Say<Given>;
  readonly notAssessed: Say<Given>;
}

/** A worked example: it is run as a test and printed as documentation. */
export interface RuleExample<MessageId extends string = string> {
  /** What the example shows, where the YAML alone does not say it. */
  readonly shows?: Bilingual;
  /** The policy, as YAML; only what the rule looks at. */
  readonly policy: string;
  /** The association's profile, as YAML; needed only by rules that look at it. */
  readonly association?: string;
  /** The profiles of other associations of the workspace, as a YAML list; needed only by rules that look at them. */
  readonly neighbours?: string;
  /** The day on which the policy is looked at; `2026-01-01` unless told. */
  readonly asOf?: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  /**
   * One line per verdict: outcome, message if any, place. A place in the profile begins with `association:`;
   * where a verdict is about some characters of a text, they follow in «guillemets».
   */
  readonly gives: readonly VerdictLine<MessageId>[];
}

/** A verdict as one line of text. */
export type VerdictLine<MessageId extends string = string> =
  | `${'pass' | 'notApplicable'} ${string}`
  | `${'fail' | 'review' | 'declared' | 'notAssessed'} ${MessageId} ${string}`;

/** What a rule is for, in words; the generated page about the rule is made of these. */
export interface RuleDocs {
  readonly summary: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
}

/** A rule as the engine knows it, whatever its messages and parameters. */
export interface Rule {
  /** Its path below `src/rules/`, without the ending. */
  readonly id: string;
  /** Says that the rule reads sentences: where the text is unreliable it is not asked, and nothing is assessed. */
  readonly reads?: 'prose';
  readonly docs: RuleDocs;
  readonly messages: Messages;
  readonly parameters: Readonly<Record<string, RuleParameter>>;
  readonly examples: readonly RuleExample[];
  check(subject: RuleSubject): Iterable<Verdict>;
}

/** What the engine hands to a rule. */
export interface RuleSubject {
  readonly dossier: Dossier;
  readonly policy: PolicyEntry;
  /** What is known of policies of this kind, whoever writes them. */
  readonly reference: Reference;
  /** The standard's values; what it leaves out takes the rule's default. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Describes a rule; the compiler checks every message id, slot and parameter that its check uses. */
export function defineRule<
  const Given extends Messages,
  const Parameters extends Readonly<Record<string, RuleParameter>>,
>(description: {
  readonly id: string;
  readonly reads?: 'prose';
  readonly docs: RuleDocs;
  readonly messages: Given;
  readonly parameters: Parameters;
  readonly check: (context: RuleContext<Given, Parameters>) => Iterable<Verdict>;
  readonly examples: readonly RuleExample<keyof Given & string>[];
}): Rule {
  const { check, ...rest } = description;
  const defaults = Object.fromEntries(
    Object.entries(description.parameters).map(([name, given]) => [name, given.default]),
  );
  // A requirement asks the same of every policy.
  const known = new WeakMap<RuleSubject['parameters'], ParameterValues<Parameters>>();
  const valuesFor = (parameters: RuleSubject['parameters']): ParameterValues<Parameters> => {
    const values = known.get(parameters) ?? ({ ...defaults, ...parameters } as ParameterValues<Parameters>);
    known.set(parameters, values);
    return values;
  };
  return {
    ...rest,
    check({ dossier, policy, reference, parameters }) {
      return check({ dossier, policy, reference, parameters: valuesFor(parameters), ...constructors });
    },
  };
}

const plain =
  (outcome: Outcome) =>
  (place: Place): Verdict => ({ outcome, place, values: {} });

const spoken =
  (outcome: Outcome) =>
  (message: string, place: Place, values: MessageArguments = {}): Verdict => ({
    outcome,
    place,
    message,
    values: { path: keyPath(pointerOf(place)), ...values },
  });

const constructors = {
  pass: plain('pass'),
  notApplicable: plain('notApplicable'),
  fail: spoken('fail'),
  review: spoken('review'),
  declared: spoken('declared'),
  notAssessed: spoken('notAssessed'),
} as const;

/** A verdict as one line, as examples and tests write it; `textAt` gives the text that a place is in. */
export function verdictLine({ outcome, message, place }: Verdict, textAt: (place: Place) => string): string {
  const where =
    typeof place === 'object' && 'association' in place
      ? `association:${place.association}`
      : pointerOf(place);
  const range = typeof place === 'string' ? undefined : place.range;
  const characters = range === undefined ? undefined : `«${textAt(place).slice(range.start, range.end)}»`;
  return [outcome, message, where, characters].filter((part) => part !== undefined).join(' ');
}

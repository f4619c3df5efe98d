/** What was judged about a PDF, one question at a time: the shape of `schemas/verification.schema.json`. */
import type { Bilingual, Wording } from './bilingual.ts';
import type { Day } from './generated/documents.ts';
import type { MessageArguments } from './message.ts';
import type { Rendition } from './rendition.ts';

/** Every question that is asked about a file, in the order in which the answers are told. */
export const questions = [
  'file',
  'enclosures',
  'origin',
  'text',
  'clauses',
  'approval',
  'properties',
  'rendition',
  'actions',
  'comparison',
  'appearance',
] as const;

/** A question about a file. */
export type Question = (typeof questions)[number];

/** How the answer ends: what cannot be judged is never taken to hold. */
export type JudgementOutcome = 'holds' | 'doesNotHold' | 'notJudged';

/** A sentence by its name, and what belongs into it. */
export interface Statement {
  readonly code: string;
  readonly values: MessageArguments;
}

/** One answer, before it is put into words. */
export interface Judgement {
  readonly question: Question;
  readonly outcome: JudgementOutcome;
  readonly because: Statement;
  readonly details: readonly Statement[];
}

/** One answer in words. */
export interface WordedJudgement {
  readonly question: Question;
  readonly outcome: JudgementOutcome;
  /** Why, by a name that does not change. */
  readonly code: string;
  readonly sentence: Bilingual;
  readonly details: readonly Bilingual[];
}

/** What a file says that it is. */
export interface VerifiedDocument {
  readonly association: string;
  readonly name: Wording | null;
  readonly policy: string;
  readonly title: Wording | null;
  readonly rendition: Rendition;
  readonly asOf: Day;
  readonly toolVersion: string;
}

/** Why a file cannot be judged at all. */
export const refusals = [
  'missing',
  'noPdf',
  'tooLarge',
  'damaged',
  'encrypted',
  'unsupported',
  'tooMuch',
  'tooSlow',
  'notOurs',
] as const;

/** Why a file cannot be judged at all. */
export type Refusal = (typeof refusals)[number];

/** What came of looking at a file. */
export interface Verdict {
  /** Only where it cannot be read as such a PDF; there are no judgements then. */
  readonly refusal?: { readonly reason: Refusal; readonly detail: string };
  readonly document?: VerifiedDocument;
  readonly judgements: readonly Judgement[];
}

/** Questions of which one may stay open, because there is nothing to be judged. */
const mayStayOpen = new Set<Question>(['approval', 'comparison', 'appearance']);

/** Whether everything holds that can be asked of every such file. */
export function isVerified({ refusal, judgements }: Verdict): boolean {
  if (refusal !== undefined || judgements.length === 0) return false;
  return judgements.every(
    ({ question, outcome }) => outcome === 'holds' || (outcome === 'notJudged' && mayStayOpen.has(question)),
  );
}

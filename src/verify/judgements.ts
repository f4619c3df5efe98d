/** The shape in which every question is answered. */
import type { StatementCode } from '../locales/verify.ts';
import type { MessageArguments } from '../model/message.ts';
import type { Judgement, JudgementOutcome, Question, Statement } from '../model/verification.ts';

/** A sentence with its values. */
export function statement(code: StatementCode, values: MessageArguments = {}): Statement {
  return { code, values };
}

/** An answer. */
export function judgement(
  question: Question,
  outcome: JudgementOutcome,
  because: Statement,
  details: readonly Statement[] = [],
): Judgement {
  return { question, outcome, because, details: details.slice(0, mostDetails) };
}

/** An answer that holds where nothing speaks against it. */
export function holdsUnless(
  question: Question,
  details: readonly Statement[],
  { holds, fails }: { readonly holds: Statement; readonly fails: Statement },
): Judgement {
  return details.length === 0
    ? judgement(question, 'holds', holds)
    : judgement(question, 'doesNotHold', fails, details);
}

/** A list of everything would hide what it says. */
const mostDetails = 20;

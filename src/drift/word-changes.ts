/** The words of two texts side by side: kept, removed, added. */
import { diffArrays } from 'diff';
import type { WordChange } from '../model/drift.ts';
import type { TextRange } from '../model/position.ts';
import type { ComparableClause } from './clauses.ts';
import type { Token } from './tokens.ts';

/** Words that stand together; removed ones are of the model text, all others of the policy. */
export interface TokenRun {
  /** `filled` are the words in the place of a placeholder. */
  readonly kind: WordChange['kind'] | 'filled';
  readonly tokens: readonly Token[];
}

/** Compares word by word; spelling and punctuation make no difference, and a placeholder takes any words. */
export function tokenRuns(model: readonly Token[], policy: readonly Token[]): readonly TokenRun[] {
  const changes = diffArrays([...model], [...policy], { comparator: (one, other) => one.key === other.key });
  const runs: TokenRun[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const settle = () => {
    const isFilled = removed.some((token) => token.isPlaceholder);
    append(
      runs,
      'removed',
      removed.filter((token) => !token.isPlaceholder),
    );
    append(runs, isFilled ? 'filled' : 'added', added);
    removed = [];
    added = [];
  };
  for (const change of changes) {
    if (change.removed) removed = removed.concat(change.value);
    else if (change.added) added = added.concat(change.value);
    else {
      settle();
      append(runs, 'kept', change.value);
    }
  }
  settle();
  return runs;
}

function append(runs: TokenRun[], kind: TokenRun['kind'], tokens: readonly Token[]): void {
  const last = runs.at(-1);
  if (tokens.length === 0) return;
  if (last?.kind === kind) runs[runs.length - 1] = { kind, tokens: [...last.tokens, ...tokens] };
  else runs.push({ kind, tokens });
}

/** The runs as they are written, each with the signs that cling to its words. */
export function wordChanges(
  runs: readonly TokenRun[],
  model: ComparableClause,
  policy: ComparableClause,
): readonly WordChange[] {
  return runs.map(({ kind, tokens }) => {
    const { text } = kind === 'removed' ? model : policy;
    const range = withSigns(text, { start: tokens[0]!.start, end: tokens.at(-1)!.end });
    return { kind: kind === 'filled' ? 'kept' : kind, text: text.slice(range.start, range.end), range };
  });
}

/** Up to the next space or word on either side: brackets, commas and full stops. */
function withSigns(text: string, { start, end }: TextRange): TextRange {
  const before = /[^\s\p{L}\p{N}\p{M}\]]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^\s\p{L}\p{N}[]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

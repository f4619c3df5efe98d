/**
 * Clauses of the model policy beside the texts of a damaged document: the nearest by their letters.
 *
 * Damage changes letters and loses them, so words cannot be compared. What is suggested helps a person to
 * guess what stood there; it is never put into the draft.
 */
import { foldedText } from '../../arabic/fold.ts';
import type { Suggestion } from '../../model/import-record.ts';
import type { Clause, Policy, Section } from '../../model/policy.ts';
import { segmentsOf } from '../../model/position.ts';
import type { Recognition } from '../../model/recognition.ts';

/** Below this, two texts have no more in common than any two. */
const leastLikeness = 0.3;
const longestPart = 3;

/** For each text of the sections, the nearest clause of the same section of the model, if any is near. */
export function suggestionsFor(
  { fields }: Pick<Recognition, 'fields'>,
  model: Policy,
): readonly Suggestion[] {
  const models = clausesBySection(model);
  return fields.flatMap(({ file, pointer, sources }): Suggestion[] => {
    const [part, section = ''] = segmentsOf(pointer);
    if (file !== 'policy' || part !== 'sections' || !pointer.endsWith('/text/ar')) return [];
    const damaged = sources.map(({ text }) => text).join(' ');
    const nearest = nearestOf(damaged, models.get(section) ?? []);
    return nearest === undefined ? [] : [{ pointer, damaged, ...nearest }];
  });
}

function nearestOf(
  text: string,
  models: readonly string[],
): Pick<Suggestion, 'model' | 'likeness'> | undefined {
  const parts = lettersIn(text);
  let best: Pick<Suggestion, 'model' | 'likeness'> | undefined;
  for (const model of models) {
    const likeness = shareOf(parts, lettersIn(model));
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { model, likeness };
  }
  return best === undefined ? undefined : { ...best, likeness: Math.round(best.likeness * 100) / 100 };
}

/** Every run of three letters, wherever words begin and end. */
function lettersIn(text: string): ReadonlySet<string> {
  const letters = foldedText(text, 'orthographic')
    .replaceAll(/ع{2,}/g, '')
    .replaceAll(/[^\u0621-\u064A]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - longestPart + 1) }, (_, start) =>
      letters.slice(start, start + longestPart),
    ),
  );
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((part) => other.has(part)).length;
  return (2 * shared) / (one.size + other.size);
}

function clausesBySection({ sections }: Policy): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(sections).map(([key, section]) => [
      key,
      Array.isArray(section) ? [] : textsOf(section as Section),
    ]),
  );
}

function textsOf({ text, items = [] }: Section): string[] {
  return [...(text === undefined ? [] : [text.ar]), ...items.flatMap(textsOfClause)];
}

function textsOfClause({ text, items = [] }: Clause): string[] {
  return [text.ar, ...items.flatMap(textsOfClause)];
}

/**
 * Whether a structure holds what ISO 14289-1 asks of it, as far as a program can tell. A document of which
 * this is not known does not claim to be accessible.
 */
import { isOf, within, type Element, type Kid } from './structure.ts';

/** Whether nothing is missing: pictures are described, chapters follow from each other, links are links. */
export function isComplete(tree: Element): boolean {
  const elements = [...within(tree)].filter((one) => one.kind === 'element');
  return (
    elements.every((element) => !isOf(element, 'Figure') || element.hasAlternative === true) &&
    elements.every((element) => !isOf(element, 'Link') || element.kids.some(isAnnotation)) &&
    elements.every((element) => !isOf(element, 'TH') || element.cell?.scope !== undefined) &&
    followOn(elements.flatMap(({ role }) => levelOf(role) ?? []))
  );
}

function isAnnotation({ kind }: Kid): boolean {
  return kind === 'annotation';
}

function levelOf(role: string): number | undefined {
  return /^H[1-6]$/.test(role) ? Number(role.slice(1)) : undefined;
}

/** A chapter is at most one level below the one before it; the first is of the first level. */
function followOn(levels: readonly number[]): boolean {
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

/** Which role some words name, by the closed list of the schema. */
import { foldedText } from '../../arabic/fold.ts';
import type { Role } from '../../model/generated/documents.ts';
import { roleLabels } from '../../model/generated/labels.ts';

/** The role that is called so, with or without articles; nothing where the list has none. */
export function roleNamed(name: string): Role | undefined {
  const wanted = formOf(name);
  return (Object.keys(roleLabels) as Role[]).find((role) => formOf(roleLabels[role].ar) === wanted);
}

function formOf(text: string): string {
  return foldedText(text, 'orthographic')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^[وفبك]?(?:ال|لل)(?=..)/, ''))
    .join(' ');
}

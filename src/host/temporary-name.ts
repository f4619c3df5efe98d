/** Names of files that exist only while something is being written. */
import { randomUUID } from 'node:crypto';

/** A new name; it begins with a dot, so that no listing and no web server shows it. */
export function temporaryName(): string {
  return `.siyasa-${randomUUID()}.tmp`;
}

/** Whether a file was given such a name. */
export function isTemporaryName(name: string): boolean {
  return /^\.siyasa-[0-9a-f-]{36}\.tmp$/.test(name);
}

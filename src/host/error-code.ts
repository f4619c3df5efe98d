/** The system's name for what went wrong, such as `ENOENT`; empty for anything but a system error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

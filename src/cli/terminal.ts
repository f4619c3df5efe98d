/** Where the command line speaks and listens; tests put memory in its place. */

/** Everything a command may see of the process it runs in. */
export interface Terminal {
  /** Results: what another program may read. */
  readonly out: (text: string) => void;
  /** Progress and remarks: what only a person reads. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** The language of the machine, such as `ar-SA`. */
  readonly locale: string;
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal;
}

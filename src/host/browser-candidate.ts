/** A browser on the way from being found to being started. */
import type { Environment } from './environment.ts';

/** A browser that may be there and may work; only starting it shows. */
export interface BrowserCandidate {
  readonly executable: string;
  /** Variables that this browser needs besides those we have ourselves. */
  readonly environment?: Environment;
  /** The variable by which the user chose this browser: then no other one will do. */
  readonly chosenBy?: string;
  /** Why it is known already that this browser cannot be started. */
  readonly defect?: string;
}

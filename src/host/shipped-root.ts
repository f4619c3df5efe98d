/** Where this package is installed. */
import { fileURLToPath } from 'node:url';

/** The package's own folder; `src/host/` and `dist/host/` lie equally deep in it. */
export const shippedRoot = fileURLToPath(new URL('../../', import.meta.url));

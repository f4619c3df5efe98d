/** The order in which text of both directions is shown: the Unicode Bidirectional Algorithm (UAX 9). */
import createBidi from 'bidi-js';

/** The algorithm. Its types take the module for one of another kind than it is. */
export const bidi = (createBidi as unknown as typeof createBidi.default)();

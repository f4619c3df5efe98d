/** How much a file may ask of its reader. A policy of sixty pages stays far below each of these. */

/** No document of ours is nearly as large, its attachments included. */
export const greatestFileSize = 50 * 1024 * 1024;

/** Objects that the file may say it has. */
export const mostObjects = 200_000;

/** Sections of the table of objects, one for each time that something was appended. */
export const mostRevisions = 64;

/** Arrays and dictionaries inside one another; each level costs a frame of the stack. */
export const greatestNesting = 64;

/** One string: what is long stands in streams. */
export const greatestStringSize = 1024 * 1024;

/** One stream after it was inflated: a few bytes can stand for gigabytes. */
export const greatestStreamSize = 32 * 1024 * 1024;

/** All streams together, after they were inflated. */
export const greatestInflatedSize = 128 * 1024 * 1024;

/** Pages, and nodes of the tree that leads to them. */
export const mostPages = 5_000;

/** Elements of the structure of the document. */
export const mostElements = 500_000;

/** Instructions of all pages together. */
export const mostInstructions = 4_000_000;

/** Letters that all fonts together may name. */
export const mostLetters = 1_000_000;

/** Files that travel inside. */
export const mostAttachments = 64;

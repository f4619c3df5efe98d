/** The last step of a document, for threads that do nothing else. */
export { finish } from './publish/finish.ts';

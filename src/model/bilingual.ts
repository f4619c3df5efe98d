/** The two languages of every sentence that Siyasa says. Arabic comes first and governs. */
export type Language = 'ar' | 'en';

/** Both languages, in the order in which they are shown. */
export const languages: readonly Language[] = ['ar', 'en'];

/** A sentence or name of our own: always complete in both languages. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** A text written by an association: Arabic always, English once it is translated. */
export interface Wording {
  readonly ar: string;
  readonly en?: string;
}

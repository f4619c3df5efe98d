/** What the files of a draft are called, and the folder they lie in. */

/** The files of one draft, below the folder of drafts. */
export interface DraftNames {
  readonly profile: string;
  readonly policy: string;
  /** What lies beside the policy: each field with its grounds, and the review list as a page. */
  readonly record: string;
  readonly review: string;
}

/** The files of a draft in the folder of an association; `profile` is what profiles are called. */
export function namesOf(association: string, policy: string, profile: string): DraftNames {
  const beside = (ending: string) => `${association}/${policy}.${ending}`;
  return {
    profile: `${association}/${profile}`,
    policy: beside('yaml'),
    record: beside('import.json'),
    review: beside('import.html'),
  };
}

/** A name for the folder where the document gives none: from the document's own name, or just a number. */
export function folderFromName(path: string, isFree: (folder: string) => boolean): string {
  const slug = baseName(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  // Digits and letters to f are what machines name files by.
  const isName = /^[a-z]{3,}/.test(slug) && !/^[a-f0-9-]+$/.test(slug);
  const base = isName ? slug.replace(/-+$/, '') : 'imported';
  for (let place = 1; ; place += 1) {
    const folder = place === 1 ? base : `${base}-${place}`;
    if (isFree(folder)) return folder;
  }
}

/** The last part of a path, whichever way its slashes lean. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The names of the formats of a report: known to the command line before anything that writes them is loaded. */

/** Formats that follow from the report alone. */
export const reportFormats = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'junit',
  'github',
  'markdown',
  'csv',
  'xlsx',
  'ics',
] as const;

/** Formats that are pages: they take templates, and perhaps a browser. */
export const pageFormats = ['html', 'pdf'] as const;

/** The name of a format that follows from the report alone. */
export type ReportFormat = (typeof reportFormats)[number];

/** The name of a format that is a page. */
export type PageFormat = (typeof pageFormats)[number];

/** The name of a format. */
export type Format = ReportFormat | PageFormat;

/** Every format, in the order in which they are offered. */
export const formats: readonly Format[] = [...reportFormats, ...pageFormats];

/** Whether a format is a page. */
export function isPage(format: Format): format is PageFormat {
  return format === 'html' || format === 'pdf';
}

/** Whether a format is bytes that no terminal can show. */
export function isBinary(format: Format): boolean {
  return format === 'xlsx' || format === 'pdf';
}

/** Formats that show what was found, not what is in order. */
const ofFindings: ReadonlySet<Format> = new Set<Format>(['pretty', 'compact', 'github', 'ics']);

/** Whether a format shows nothing of a report but its findings. */
export function showsFindingsOnly(format: Format): boolean {
  return ofFindings.has(format);
}

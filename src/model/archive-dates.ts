/**
 * The dates inside a ZIP archive, set to a day that never changes.
 *
 * A workbook and a Word file are ZIP archives, and the libraries that write them date every entry with the
 * clock; the same data must give the same bytes, whenever and wherever they are written.
 */

/** Midnight on 1 January 1980, the first day that the format knows: the time in the low half, the date in the high. */
const firstDay = 0x0021_0000;

/** Where the format keeps what, in bytes from the beginning of a record (PKWARE APPNOTE 4.3). */
const endRecord = { length: 22, entries: 10, directory: 16 };
const directoryEntry = { length: 46, date: 12, name: 28, extra: 30, comment: 32, file: 42 };
const fileHeader = { date: 10 };

/** The same archive with fixed dates. It must be written by our own libraries: one entry table at the end, without comment. */
export function withFixedDates(archive: Uint8Array): Uint8Array {
  const fixed = archive.slice();
  const view = new DataView(fixed.buffer);
  const end = fixed.length - endRecord.length;
  let entry = view.getUint32(end + endRecord.directory, true);
  for (let left = view.getUint16(end + endRecord.entries, true); left > 0; left -= 1) {
    view.setUint32(entry + directoryEntry.date, firstDay, true);
    view.setUint32(view.getUint32(entry + directoryEntry.file, true) + fileHeader.date, firstDay, true);
    const { length, name, extra, comment } = directoryEntry;
    const varying = [name, extra, comment].map((field) => view.getUint16(entry + field, true));
    entry += varying.reduce((sum, size) => sum + size, length);
  }
  return fixed;
}

/**
 * Gives a TrueType font another family name.
 *
 * A subset is a modified font, and the Open Font License forbids a modified font to carry a reserved
 * name. Only the `name` table changes; it is put at the end of the file, so that nothing else moves.
 */

const directoryStart = 12;
const directoryEntryLength = 16;
const nameRecordLength = 12;
const windowsPlatform = 3;
const unicodeEncoding = 1;
const americanEnglish = 0x0409;

/** The name ids of the Open Font Format that stay as they are: copyright, style, version, licence. */
const keptIds: readonly number[] = [0, 2, 5, 13, 14];
const familyId = 1;
const uniqueId = 3;
const fullNameId = 4;
const postScriptNameId = 6;

interface NameRecord {
  readonly id: number;
  readonly text: string;
}

/** The font under another family name; `style` completes its full name, such as `Semi Bold`. */
export function withFamilyName(font: Uint8Array, family: string, style: string): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const entry = directoryEntryOf(view, 'name');
  const table = nameTable(renamed(namesIn(view, view.getUint32(entry + 8)), family, style));
  const start = Math.ceil(font.byteLength / 4) * 4;
  const changed = new Uint8Array(start + table.byteLength);
  changed.set(font);
  changed.set(table, start);
  const directory = new DataView(changed.buffer);
  directory.setUint32(entry + 8, start);
  directory.setUint32(entry + 12, table.byteLength);
  return changed;
}

function directoryEntryOf(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = directoryStart + index * directoryEntryLength;
    const found = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (found === tag) return entry;
  }
  throw new Error(`The font has no ${tag} table`);
}

function namesIn(view: DataView, table: number): NameRecord[] {
  const strings = table + view.getUint16(table + 4);
  const records = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const record = table + 6 + index * nameRecordLength;
    const [platform, id, length, offset] = [0, 6, 8, 10].map((field) => view.getUint16(record + field));
    return { platform, id: id ?? 0, text: utf16At(view, strings + (offset ?? 0), length ?? 0) };
  });
  return records.filter(({ platform }) => platform === windowsPlatform);
}

function utf16At(view: DataView, start: number, length: number): string {
  const units = Array.from({ length: length / 2 }, (_, index) => view.getUint16(start + index * 2));
  return String.fromCharCode(...units);
}

function renamed(names: readonly NameRecord[], family: string, style: string): NameRecord[] {
  const postScriptName = `${family}-${style}`.replaceAll(' ', '');
  const own: NameRecord[] = [
    { id: familyId, text: family },
    { id: uniqueId, text: postScriptName },
    { id: fullNameId, text: `${family} ${style}` },
    { id: postScriptNameId, text: postScriptName },
  ];
  return [...names.filter(({ id }) => keptIds.includes(id)), ...own].sort((a, b) => a.id - b.id);
}

function nameTable(records: readonly NameRecord[]): Uint8Array {
  const header = 6 + records.length * nameRecordLength;
  const length = records.reduce((sum, { text }) => sum + text.length * 2, header);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint16(2, records.length);
  view.setUint16(4, header);
  let offset = 0;
  for (const [index, { id, text }] of records.entries()) {
    const fields = [windowsPlatform, unicodeEncoding, americanEnglish, id, text.length * 2, offset];
    for (const [place, field] of fields.entries()) {
      view.setUint16(6 + index * nameRecordLength + place * 2, field);
    }
    for (let unit = 0; unit < text.length; unit += 1) {
      view.setUint16(header + offset + unit * 2, text.charCodeAt(unit));
    }
    offset += text.length * 2;
  }
  return new Uint8Array(view.buffer);
}

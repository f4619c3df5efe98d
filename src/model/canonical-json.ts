/** JSON in which equal data are written alike, so that a hash of it is a hash of the data. */

/** Keys in code-unit order, texts in NFC, no space; members without a value are left out. */
export function canonicalJson(data: unknown): string {
  if (typeof data === 'string') return JSON.stringify(data.normalize('NFC'));
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${members.join(',')}}`;
}

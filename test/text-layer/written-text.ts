/** The text of a document as it was written, out of its HTML: what a reader of the PDF should give back. */

const unseen = /<(style|script|svg|head)\b[\s\S]*?<\/\1>|<footer class="screen-only"[\s\S]*?<\/footer>/g;
const marker = /<li [^>]*style='list-style-type:"([^"]*)"'[^>]*>(?:\s*<(?:div|p)\b[^>]*>)*/g;
/** A cell stands by itself even where it is a `span`. */
const cell = /<span class="(?:cell|title-line)[^>]*>/g;
const inline = /<\/?(?:bdi|a|em|strong|b|code|span)\b[^>]*>/g;
const margin = /--(?:top|bottom)-[a-z]+:(.*);/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Every paragraph, heading, cell and margin line of a document that has so many pages. */
export function writtenText(html: string, pages: number): readonly string[] {
  const margins = Array.from(html.matchAll(margin), ([, value = '']) => marginLines(value, pages)).flat();
  const text = html
    .replaceAll(unseen, '')
    .replaceAll(marker, (_, written: string) => `\n${fromCss(written)}`)
    .replaceAll(cell, '\n')
    .replaceAll(/(<span class="marker">[^<]*<\/span>)(?:\s*<(?:div|p)\b[^>]*>)*/g, '$1 ')
    .replaceAll(inline, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/&[^;\s]+;/g, (entity) => entities[entity] ?? entity);
  return [...margins, ...text.split('\n')].map((line) => line.trim()).filter((line) => line !== '');
}

/** A line in the margin, once for each page where it counts them; the cover has none. */
function marginLines(value: string, pages: number): readonly string[] {
  const numbers = Array.from({ length: pages - 1 }, (_, index) => index + 2);
  const lines = value.includes('counter') ? numbers.map((page) => withNumbers(value, page, pages)) : [value];
  return lines.flatMap((line) =>
    fromCss(line)
      .replaceAll(/" ?"|"/g, '')
      .split('\n'),
  );
}

function withNumbers(value: string, page: number, pages: number): string {
  const written = (number: number, style: string | undefined) =>
    style === undefined ? String(number) : number.toLocaleString('ar-EG', { useGrouping: false });
  return value.replaceAll(
    / ?counter\((page|pages)(, arabic-indic)?\) ?/g,
    (_, name: string, style?: string) => written(name === 'page' ? page : pages, style),
  );
}

function fromCss(text: string): string {
  return text.replaceAll(/\\([\da-f]+) /g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

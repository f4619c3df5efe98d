/** A page as it goes to paper: with marks for those who read its text, and links by which its anchors are known. */
import { withReadingHints } from './text-layer/reading-hints.ts';

/**
 * HTML for the printer. Chromium writes down where an anchor stands only if something links to it; a link that
 * is not shown does.
 */
export function onPaper(html: string, anchors: readonly string[] = []): string {
  const marked = withReadingHints(html);
  const links = anchors.map((anchor) => `<a href="#${escaped(anchor)}"></a>`).join('');
  const end = marked.lastIndexOf('</body>');
  if (links === '' || end === -1) return marked;
  return `${marked.slice(0, end)}<div hidden style="display:none!important">${links}</div>${marked.slice(end)}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

function escaped(text: string): string {
  return text.replaceAll(/[&"<]/g, (sign) => entities[sign] ?? sign);
}

/** Templates and stylesheets of a workspace's own: what they may bring, and what is refused. */
import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../src/render/render.ts';
import { composeYaml } from '../compose/compose-yaml.ts';
import { shippedTemplates } from './templates.ts';

const shipped = shippedTemplates();

function withTheme(css: string) {
  return createRenderer({ ...shipped, themes: new Map([['own', css]]) });
}

describe("a workspace's own stylesheet", () => {
  test('changes the look of a document', () => {
    const own = ':root { --ink: #000; --mark: url("data:image/png;base64,AA==") } /* @import is explained */';

    expect(withTheme(own).policy(composeYaml('', { theme: 'own' }))).toContain('--ink: #000');
    expect(withTheme(own).policy(composeYaml(''))).not.toContain('--ink: #000');
  });

  test.each([
    '@import "https://example.org/x.css";',
    '@\\69mport "x.css";',
    'body { background: url(https://example.org/pixel.png) }',
    'body { background: url("//example.org/pixel.png") }',
    'body { background: u\\72l(https://example.org/pixel.png) }',
    'body { background: u\\000072 l(/etc/passwd) }',
    'body { background: image-set("https://example.org/pixel.png" 1x) }',
    '@font-face { src: url("../../secret.woff2") }',
    '@font-face { src: url(file:///etc/passwd) }',
    '</style><script>alert(1)</script>',
    '<\\/style>',
    'a { behavior: url(#x) }',
    'a { width: expression(alert(1)) }',
  ])('%s is refused', (css) => {
    expect(() => withTheme(css)).toThrow('themes/own.css: not allowed');
  });
});

describe("a workspace's own template", () => {
  const withPartial = (text: string) =>
    createRenderer({ ...shipped, templates: new Map([...shipped.templates, ['partials/cover', text]]) });

  test('changes the words of a document', () => {
    expect(withPartial('<header><p>غلاف آخر</p></header>').policy(composeYaml(''))).toContain('غلاف آخر');
  });

  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT src="x.js"></SCRIPT>',
    '<img src="x" onerror="alert(1)">',
    '<img/onerror=alert(1) src=x>',
    '<img src="https://example.org/pixel.png">',
    '<img src=//example.org/pixel.png>',
    '<iframe srcdoc="x"></iframe>',
    '<object data="x"></object>',
    '<link rel="stylesheet" href="x.css">',
    '<base href="https://example.org">',
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
    '<a href="javascript:alert(1)">x</a>',
    '<form action="https://example.org"><input></form>',
  ])('%s is refused', (text) => {
    expect(() => withPartial(text)).toThrow('partials/cover.hbs: not allowed');
  });
});

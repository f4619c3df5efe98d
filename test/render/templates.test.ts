/** What every template and stylesheet keeps to, whoever writes it. */
import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { helpers } from '../../src/render/helpers.ts';
import { createRenderer } from '../../src/render/render.ts';
import { shippedTemplates } from './templates.ts';

const { templates, styles: sheets, themes, scripts } = shippedTemplates();
const styles = [...sheets, ...themes];
const inserting = new Set([...Object.keys(helpers), 'stylesheet', 'themeStyle', 'script', 'scriptHash']);
const choosing = new Set(['if', 'unless', 'each', 'with']);

/** Walks a template and says what in it is not allowed. */
class Offences extends Handlebars.Visitor {
  readonly found: string[] = [];

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const name = nameOf(mustache.path);
    if (!mustache.escaped) this.found.push(`triple braces: ${name}`);
    if (!inserting.has(name)) this.found.push(`not through a helper: ${name}`);
    if (mustache.params.length !== 1) this.found.push(`not one value: ${name}`);
    super.MustacheStatement(mustache);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (!choosing.has(nameOf(block.path))) this.found.push(`not a loop or a choice: ${nameOf(block.path)}`);
    super.BlockStatement(block);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.found.push(`computed: ${nameOf(expression.path)}`);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = nameOf(partial.name);
    if (!templates.has(`partials/${name}`)) this.found.push(`no such partial: ${name}`);
    super.PartialStatement(partial);
  }
}

function nameOf(node: object): string {
  return 'original' in node ? String(node.original) : '?';
}

describe('templates', () => {
  test.each([...templates])('%s inserts through helpers, loops and chooses', (_, text) => {
    const offences = new Offences();
    offences.accept(Handlebars.parse(text));

    expect(offences.found).toEqual([]);
  });

  test.each([
    ['{{title}}', 'not through a helper: title'],
    ['{{{prose html}}}', 'triple braces: prose'],
    ['{{&value html}}', 'triple braces: value'],
    ['{{lookup pages id}}', 'not through a helper: lookup'],
    ['{{#count items}}{{/count}}', 'not a loop or a choice: count'],
    ['{{value (join a b)}}', 'computed: join'],
  ])('%s would be found', (text, offence) => {
    const offences = new Offences();
    offences.accept(Handlebars.parse(text));

    expect(offences.found).toContain(offence);
  });

  test.each([...templates])('%s has no script but ours and no address outside itself', (_, text) => {
    const others = text.replaceAll(/<script>{{script "[a-z-]+"}}<\/script>/g, '');

    expect(others).not.toMatch(/<script|<link|https?:|\son\w+=/i);
  });
});

describe('scripts', () => {
  test.each([...scripts])('%s asks nothing of anybody and makes no markup', (_, text) => {
    expect(text).not.toMatch(
      /<\/|innerHTML|insertAdjacentHTML|document\.write|\beval\b|Function\(|import|fetch|https?:/,
    );
  });

  test('the page allows the script that it has by its hash', () => {
    const files = { ...shippedTemplates(), scripts: new Map([['filters', 'a\r\nb']]) };
    const html = createRenderer({
      ...files,
      templates: new Map([['page', '{{scriptHash "filters"}} {{script "filters"}}']]),
    }).page('page', {});
    const hash = createHash('sha256').update('a\nb').digest('base64');

    expect(html).toBe(`sha256-${hash} a\nb`);
  });
});

describe('stylesheets', () => {
  const physical =
    /(?:^|[;{\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:/;
  const physicalValue = /(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/;

  test.each(styles)('%s has logical properties only', (_, css) => {
    // The width of a window in a media query has no logical name.
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\/|@media[^{]*/g, '');

    expect(physical.exec(rules)?.[0]).toBeUndefined();
    expect(physicalValue.exec(rules)?.[0]).toBeUndefined();
  });

  test.each(styles)('%s neither spaces Arabic letters out nor loads anything but our fonts', (_, css) => {
    expect(css).not.toMatch(/letter-spacing|font-style:\s*(?:italic|oblique)|@import/);
    expect(
      css.replaceAll(/url\("(?:\.\.\/fonts\/[\w-]+\.woff2"|data:image\/svg\+xml,[^"]*")\)/g, ''),
    ).not.toMatch(/url\(/);
  });

  test.each(['margin-left: 1em', 'a{left:0', 'text-align: right', 'border-top-left-radius: 2px'])(
    '%s would be found',
    (css) => {
      expect(physical.test(css) || physicalValue.test(css)).toBe(true);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseHtml } from '../../src/compose/prose.ts';

describe('prose', () => {
  test.each([
    ['a paragraph', 'نص', '<p>نص</p>'],
    ['paragraphs', 'نص\n\nآخر', '<p>نص</p>\n<p>آخر</p>'],
    ['emphasis', '**مهم** و*لافت*', '<p><strong>مهم</strong> و<em>لافت</em></p>'],
    ['a link', '[رابط](https://example.org)', '<p><a href="https://example.org">رابط</a></p>'],
    ['a list', '- أ\n- ب', '<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>'],
    ['a heading', '# عنوان', '<p><strong>عنوان</strong></p>'],
    [
      'an address in Arabic',
      'على info@example.org فقط',
      '<p>على <bdi dir="ltr">info@example.org</bdi> فقط</p>',
    ],
    [
      'an address among Markdown',
      '*على* +966 50 123',
      '<p><em>على</em> <bdi dir="ltr">+966 50 123</bdi></p>',
    ],
    ['signs that are not Markdown', 'أ & ب < ج', '<p>أ &#x26; ب &#x3C; ج</p>'],
  ])('%s', (_, markdown, html) => {
    expect(proseHtml(markdown, 'ar')).toBe(html);
  });

  test.each([
    ['a script', 'نص <script>alert(1)</script>'],
    ['an element with a handler', '<img src=x onerror=alert(1)>'],
    ['a block of HTML', '<div style="position:fixed">\n\nنص\n\n</div>'],
    ['a link that runs', '[نص](javascript:alert(1))'],
    ['a link that runs, hidden', '[نص](java&#x73;cript:alert(1))'],
    ['a link to data', '[نص](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a link without a protocol', '[نص](//example.org/x)'],
    ['a remote image', '![نص](https://example.org/pixel.png)'],
    ['a reference to an image', '![نص][x]\n\n[x]: https://example.org/pixel.png'],
    ['an autolink that runs', '<javascript:alert(1)>'],
    ['a title with quotation marks', '[نص](https://example.org "\'><script>alert(1)</script>")'],
  ])('%s does no harm', (_, markdown) => {
    for (const language of ['ar', 'en'] as const) {
      const html = proseHtml(markdown, language);

      expect(html).not.toMatch(/<(?!\/?(?:p|strong|em|ul|ol|li|a|br|code|span|bdi)\b)/);
      expect(html).not.toMatch(/<[^>]*(?:\son\w+=|style=|src=|href="(?!https?:|mailto:|tel:))/i);
    }
  });

  test('a plain text goes the short way to where Markdown would lead', () => {
    const line = fc
      .array(
        fc.constantFrom(
          'نص',
          'كلمة،',
          'word',
          '12',
          '1.',
          '-',
          '+',
          '(أ)',
          '"',
          "'",
          '!',
          ':',
          '٪',
          'م/19',
          '«',
          '»',
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.join(' '));
    const text = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .chain((lines) => fc.constantFrom('\n', '\n\n', '\n\n\n').map((gap) => lines.join(gap)));

    fc.assert(
      fc.property(text, (plain) => {
        // A last paragraph in emphasis sends the whole text the long way.
        expect(proseHtml(`${plain}\n\n*x*`, 'ar')).toBe(`${proseHtml(plain, 'ar')}\n<p><em>x</em></p>`);
      }),
      { numRuns: 300 },
    );
  });
});

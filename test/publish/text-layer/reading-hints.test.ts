/** Marks for readers: where they are needed, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { withReadingHints } from '../../../src/publish/text-layer/reading-hints.ts';

/** The body of a right-to-left page with its marks made visible: ‹ to the left, › to the right. */
function hinted(body: string): string {
  return withReadingHints(`<html dir="rtl"><body>${body}</body></html>`)
    .slice('<html dir="rtl"><body>'.length, -'</body></html>'.length)
    .replaceAll('\u200F', '‹')
    .replaceAll('\u200E', '›');
}

describe('an Arabic text', () => {
  test.each([
    ['after a comma', '<p>الرياض، الربوة</p>', '<p>الرياض،‹ الربوة</p>'],
    ['after a number', '<p>المادة 5 (أ)</p>', '<p>المادة 5‹ (أ)</p>'],
    ['not before an Arabic letter', '<p>من5إلى</p>', '<p>من5إلى</p>'],
    ['not inside Latin words', '<p>نظام One Drive هنا</p>', '<p>نظام One Drive‹ هنا</p>'],
    [
      'after what is isolated',
      '<p>الهاتف <bdi dir="ltr">+966 5</bdi> (جوال)</p>',
      '<p>الهاتف <bdi dir="ltr">+966 5</bdi>‹ (جوال)</p>',
    ],
    ['across an emphasis', '<p>رقم <b>GOV</b>-02 هنا</p>', '<p>رقم <b>GOV</b>-02‹ هنا</p>'],
    ['at an entity', '<p>أ &amp; 5 &amp; ب</p>', '<p>أ &amp; 5‹ &amp; ب</p>'],
    ['at the end of each line', '<p>عام 5<br>عام 6</p>', '<p>عام 5‹<br>عام 6‹</p>'],
  ])('has a mark %s', (_, body, expected) => {
    expect(hinted(body)).toBe(expected);
  });

  test('has one in the marker of a list, also one of Latin digits', () => {
    expect(hinted(`<ol><li style='list-style-type:"1. "'><p>نص</p></li></ol>`)).toContain(
      String.raw`"1\200f .\200f  "`,
    );
  });

  test('a value whose direction is found takes no mark that would change it', () => {
    expect(hinted('<p>هو <bdi>12 - 5</bdi>، ثم</p>')).toBe('<p>هو <bdi>12 - 5</bdi>‹،‹ ثم</p>');
  });
});

describe('an English text', () => {
  test('has a mark after a closing bracket and not after a comma', () => {
    expect(hinted('<p dir="ltr">(a) needs, and (b)</p>')).toBe('<p dir="ltr">(a)› needs, and (b)›</p>');
  });

  test.each(['&#x27;', '&quot;', '&amp;'])('never has a mark inside %s', (entity) => {
    expect(hinted(`<p dir="ltr">beneficiaries${entity} data${entity}</p>`)).toBe(
      `<p dir="ltr">beneficiaries${entity}› data${entity}›</p>`,
    );
  });
});

describe('the lines in the margins', () => {
  const style = (value: string) =>
    withReadingHints(`<html dir="rtl"><style>\n  --bottom-right: ${value};\n</style></html>`);

  test('have marks in Arabic and after a page number', () => {
    expect(style('"صفحة " counter(page) " من " counter(pages)')).toContain(
      '"صفحة " counter(page) "\\200f  من "',
    );
  });

  test('have none in English', () => {
    expect(style('"Page " counter(page) " of "')).toContain('"Page " counter(page) " of "');
  });
});

test('styles, scripts, titles and pictures stay as they are', () => {
  const page =
    '<html dir="rtl"><head><title>5، 6</title><style>p { margin: 5px }</style></head><svg><text>5</text></svg></html>';

  expect(withReadingHints(page)).toBe(page);
});

/** Where sentences and phrases end, and where they do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesOf, sentencesOf } from '../../src/arabic/sentences.ts';
import { adversarialTexts, anyText, processorTime } from './any-text.ts';

const textsOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text);

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['تعمل الجمعية. وتخدم المستفيد.', ['تعمل الجمعية.', 'وتخدم المستفيد.']],
    ['هل يحق له؟ نعم! إذن يتقدم۔ بطلبه', ['هل يحق له؟', 'نعم!', 'إذن يتقدم۔', 'بطلبه']],
    ['سطر أول\nسطر ثان\r\n\r\nثالث', ['سطر أول', 'سطر ثان', 'ثالث']],
    ['نسي المسافة.ثم تابع', ['نسي المسافة.', 'ثم تابع']],
    ['المستفيد . وترتكز', ['المستفيد .', 'وترتكز']],
    ['قال: «لا يحق له.» ثم عدل (وهذا حقه.) وقبل', ['قال: «لا يحق له.»', 'ثم عدل (وهذا حقه.)', 'وقبل']],
    ['بنسبة 1.5 من ١٫٥ و١.٥ كاملة', ['بنسبة 1.5 من ١٫٥ و١.٥ كاملة']],
    ['رأسها أ. د. علي وم. بندر. وحضر غيرهم', ['رأسها أ. د. علي وم. بندر.', 'وحضر غيرهم']],
    ['رأسها أ.د. علي', ['رأسها أ.د. علي']],
    ['صدر في 10/11/1445هـ. ويعمل به', ['صدر في 10/11/1445هـ.', 'ويعمل به']],
    ['صدر في 10/11/1445 هـ. الموافق 18/05/2024 م.', ['صدر في 10/11/1445 هـ. الموافق 18/05/2024 م.']],
    [
      'انظر www.example.org/a.b?c=1!d للتفصيل. وراسل info@example.org.',
      ['انظر www.example.org/a.b?c=1!d للتفصيل.', 'وراسل info@example.org.'],
    ],
    [
      '1. المقابلة.\n٢. الاتصال\n- 3. الموقع\nهـ. التطوع\n1.2. فرع',
      ['1. المقابلة.', '٢. الاتصال', '- 3. الموقع', 'هـ. التطوع', '1.2. فرع'],
    ],
    ['ينتهي في عام 2024. ويجدد', ['ينتهي في عام 2024.', 'ويجدد']],
    ['تعد... ثم تعرض', ['تعد... ثم تعرض']],
    [
      'The board meets, e.g. monthly. Dr. Ali (Art. 5) attends. He said no. Why?',
      ['The board meets, e.g. monthly.', 'Dr. Ali (Art. 5) attends.', 'He said no.', 'Why?'],
    ],
    [' . \n … \n ،', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(textsOf(sentencesOf(text))).toEqual(expected);
  });
});

describe('phrases', () => {
  test.each<[string, string[]]>([
    [
      'يُرد عليه، ويُبيَّن السبب؛ وله أن يتظلم: خلال شهر.',
      ['يُرد عليه', 'ويُبيَّن السبب', 'وله أن يتظلم', 'خلال شهر'],
    ],
    ['One, two; three: four. Five!', ['One', 'two', 'three', 'four', 'Five']],
    [
      'الساعة 10:30 بمبلغ 1,000 في https://example.org، فقط',
      ['الساعة 10:30 بمبلغ 1,000 في https://example.org', 'فقط'],
    ],
    ['نعم ؟!', ['نعم']],
    ['،،', []],
  ])('of %j', (text, expected) => {
    expect(textsOf(phrasesOf(text))).toEqual(expected);
  });
});

describe.each([
  ['sentences', sentencesOf],
  ['phrases', phrasesOf],
] as const)('%s of any text', (_, partsOf) => {
  test('stand where they say, in order, trimmed; only signs and space are left out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        let between = '';
        for (const part of partsOf(text)) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.text).toBe(part.text.trim());
          between += text.slice(end, part.start);
          end = part.end;
        }
        expect(between + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('are found in hard texts of 100 kB within a second', () => {
    for (const text of adversarialTexts) {
      const time = processorTime(() => {
        partsOf(text);
      });
      expect(time).toBeLessThan(1000);
    }
  });
});

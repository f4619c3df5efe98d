/** What is told of a text by itself is worked out once, and hard texts take no more than their length. */
import { describe, expect, test, vi } from 'vitest';
import { replyTime } from '../../src/rules/content/reply-time.ts';
import { officialName } from '../../src/rules/identity/official-name.ts';
import { sameNumbers } from '../../src/rules/parity/numbers.ts';
import { analysisOf, perLanguage, perPair, perText } from '../../src/rules/text-analysis.ts';
import { tryRule } from '../support/try-rule.ts';

describe('judges', () => {
  test('a text is judged once, also where nothing is found in it', () => {
    const find = vi.fn((): string | undefined => undefined);
    const judge = perText(find);
    for (let time = 0; time < 3; time += 1) expect(judge(analysisOf('نص'))).toBe(undefined);
    expect(find).toHaveBeenCalledTimes(1);
  });

  test('each language and each pair of texts is judged by itself', () => {
    const inLanguage = perLanguage(({ text }, language) => `${language} ${text}`);
    const analysis = analysisOf('one');
    expect(inLanguage({ analysis, language: 'ar' })).toBe('ar one');
    expect(inLanguage({ analysis, language: 'en' })).toBe('en one');

    const both = perPair((one, other) => one.text + other.text);
    expect(both(analysisOf('a'), analysisOf('b'))).toBe('ab');
    expect(both(analysisOf('b'), analysisOf('a'))).toBe('ba');
    expect(both(analysisOf('a'), analysisOf('c'))).toBe('ac');
  });
});

describe('hard texts', () => {
  const hard = [
    { rule: officialName, text: 'جمعية '.repeat(20_000) },
    { rule: replyTime, text: 'خلال ثلاثين يوما '.repeat(4_000) },
    { rule: sameNumbers, text: '1445/01/02 '.repeat(6_000) },
  ];

  test.each(hard)('$rule.id reads them in less than two seconds', ({ rule, text }) => {
    const policy = JSON.stringify({ sections: { preamble: { text: { ar: text, en: text } } } });
    const before = process.cpuUsage();
    tryRule(rule, { policy });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});

import { test } from 'vitest';
import { rules } from '../../../src/rules/index.ts';
import { tryRule } from '../../support/try-rule.ts';
const n = 20000;
const texts: [string, string][] = [
  ['spaces', ' '.repeat(n)], ['a spaces', 'ا' + ' '.repeat(n) + 'ب'], ['letters', 'ا'.repeat(n)], ['tatweel', 'ـ'.repeat(n)], ['ab tatweel', 'بـ'.repeat(n / 2)], ['digits', '1'.repeat(n)], ['dashes', '-'.repeat(n)], ['1-', '1-'.repeat(n / 2)], ['commas', ','.repeat(n)], ['open', '('.repeat(n)], ['close', ')'.repeat(n)], ['quotes', '"'.repeat(n)], ['"ا', '"ا'.repeat(n / 2)], ['ya', 'ى'.repeat(n)], ['kull', 'كلما '.repeat(n / 5)], ['iman', 'إيمانا '.repeat(n / 7)], ['fi', 'في '.repeat(n / 3)], ['single', 'ب '.repeat(n / 2)], ['waw', 'و '.repeat(n / 2)], ['dates', '1/1/1445 '.repeat(n / 9)], ['madda', 'المادة 1 و2 '.repeat(n / 12)], ['article', 'Article one and '.repeat(n / 16)], ['hundred', 'hundred and '.repeat(n / 12)], ['no a', 'no a '.repeat(n / 5)], ['latin', 'a'.repeat(n)], ['a b', 'aa '.repeat(n / 3)], ['dot', '.'.repeat(n)], ['colon', ': '.repeat(n / 2)], ['ala', 'على '.repeat(n / 4)], ['mustafid', 'المستفيدين '.repeat(n / 11)], ['zw', '\u200b'.repeat(n)], ['guill', '«'.repeat(n)], ['within', 'within a period of '.repeat(n / 19)], ['ending', ')'.repeat(n) + 'x'], ['sp)', ' )'.repeat(n / 2)], ['x', 'ا' + '\u064B'.repeat(n)],
];
test('hostile', () => {
  for (const [name, text] of texts) {
    const policy = JSON.stringify({ sections: { preamble: { items: [{ text: { ar: text, en: text } }, { text: { ar: text, en: 'x' } }, { text: { ar: 'ا', en: text } }] } } });
    for (const rule of rules.filter(({ id }) => /^language|^parity/.test(id))) {
      const s = performance.now();
      tryRule(rule, { policy });
      const t = performance.now() - s;
      if (t > 250) console.log('SLOW', name, rule.id, Math.round(t));
    }
  }
}, 600000);

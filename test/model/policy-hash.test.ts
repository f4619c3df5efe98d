/** What changes the fingerprint of a text, and what does not. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { approvedTextOf } from '../../src/model/policy-hash.ts';

const policy: Policy = {
  type: 'beneficiary-relations',
  title: { ar: 'سياسة المثال', en: 'Example policy' },
  sections: { preamble: { text: { ar: 'نخدم المستفيد.', en: 'We serve.' } } },
};

describe('the fingerprint of an approved text', () => {
  test('is SHA-256 of the text as canonical JSON', () => {
    const canonical =
      '{"sections":{"preamble":{"text":{"ar":"نخدم المستفيد.","en":"We serve."}}},' +
      '"title":{"ar":"سياسة المثال","en":"Example policy"},"type":"beneficiary-relations"}';

    expect(approvedTextOf(policy)).toBe(`sha256:${createHash('sha256').update(canonical).digest('hex')}`);
  });

  test('does not change with the order of keys, the form of a letter or the data of the document', () => {
    const same: Policy = {
      sections: { preamble: { text: { en: 'We serve.', ar: 'نخدم المستفيد.' } } },
      document: { issue: '2.0' },
      approval: { date: '2024-05-18' },
      title: policy.title,
      type: policy.type,
    };
    const decomposed: Policy = { ...policy, title: { ar: 'سياسة الأمثال'.normalize('NFD') } };
    const composed: Policy = { ...policy, title: { ar: 'سياسة الأمثال'.normalize('NFC') } };

    expect(approvedTextOf(same)).toBe(approvedTextOf(policy));
    expect(approvedTextOf(decomposed)).toBe(approvedTextOf(composed));
  });

  test.each([
    { title: { ar: 'سياسة المثال.', en: 'Example policy' } },
    { sections: {} },
    { sections: { preamble: { text: { ar: 'نخدم المستفيد', en: 'We serve.' } } } },
    { sections: { scope: { text: { ar: 'نخدم المستفيد.', en: 'We serve.' } } } },
  ])('changes with the text', (change) => {
    expect(approvedTextOf({ ...policy, ...change })).not.toBe(approvedTextOf(policy));
  });
});

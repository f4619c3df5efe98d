/** Which numbers and addresses a text is found to have. */
import { expect, test } from 'vitest';
import { contactInText } from '../../../src/rules/identity/contact-in-text.ts';
import { licenceNumber } from '../../../src/rules/identity/licence-number.ts';
import { tryRule } from '../../support/try-rule.ts';

const association = `
licence: { number: "5593" }
contact: { phone: "+966500000001", email: info@example.org.sa, website: https://www.example.org.sa }
bank: { iban: SA03 8000 0000 6080 1016 7519 }
`;

test.each([
  ['الجوال 0500000001 أو ٠٥٠٠٠٠٠٠٠١ أو +966 50 000 0001', []],
  ['الرقم الموحد 920001234', ['otherPhone «920001234»']],
  ['المادة 29 بتاريخ 10/11/1445هـ الموافق 2024-05-18، والهوية 1012345678', []],
  ['راسل info@example-old.org', ['otherDomain «info@example-old.org»']],
  ['انظر https://ncnp.gov.sa وhttps://example.org.sa/policies', []],
  ['ترخيص رقم (05593)', ['zeros «05593»']],
  ['رقم الترخيص: ٥٥٣٩', ['other «٥٥٣٩»']],
  ['مرخصة من المركز الوطني لتنمية القطاع غير الربحي برقم 4028', ['other «4028»']],
  ['يجدد الترخيص قبل 30 يومًا، ومدة الترخيص 5 سنوات', []],
])('%s', (text, findings) => {
  const policy = JSON.stringify({ sections: { preamble: { text: { ar: text } } } });
  const found = [contactInText, licenceNumber]
    .flatMap((rule) => tryRule(rule, { policy, association }))
    .filter(({ message }) => message !== undefined)
    .map(({ line }) => line.replace(/^\w+ /, '').replace(/\/\S+ /, ''));

  expect(found).toEqual(findings);
});

/** The document says which one it is, which issue, and since when. */
import type { Bilingual } from '../../model/bilingual.ts';
import { defineRule } from '../../model/rule.ts';
import { isBlank } from '../kit.ts';

/** The data of a controlled document; the review has a rule of its own. */
const data = {
  code: { ar: 'رمز الوثيقة', en: 'document code' },
  issue: { ar: 'رقم الإصدار', en: 'issue number' },
  issueDate: { ar: 'تاريخ الإصدار', en: 'date of issue' },
  effectiveDate: { ar: 'تاريخ السريان', en: 'effective date' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const controlData = defineRule({
  id: 'document/control-data',
  docs: {
    summary: {
      ar: 'في الوثيقة رمزها ورقم إصدارها وتاريخ إصدارها وتاريخ سريانها',
      en: 'The document states its code, issue number, date of issue and effective date',
    },
    why: {
      ar: 'بهذه البيانات يُعرف أن النسخة التي في اليد هي النسخة المعمول بها.',
      en: 'These data show whether the copy at hand is the one in force.',
    },
    remedy: {
      ar: 'اكتب البيان الناقص في {path}.',
      en: 'Write what is lacking at {path}.',
    },
  },
  parameters: {},
  messages: {
    missing: {
      ar: 'بيان ناقص من بيانات الوثيقة: {datum}.',
      en: 'The document control data lack: {datum}.',
    },
  },

  *check({ policy, pass, fail }) {
    const document = policy.source.data.document ?? {};
    for (const name of ['code', 'issue', 'issueDate', 'effectiveDate'] as const) {
      const at = `/document/${name}`;
      yield isBlank(document[name]) ? fail('missing', at, { datum: data[name] }) : pass(at);
    }
  },

  examples: [
    {
      policy: 'document: { code: BR-01, issue: "1.0", issueDate: 2024-05-18, effectiveDate: 2024-06-01 }',
      gives: [
        'pass /document/code',
        'pass /document/issue',
        'pass /document/issueDate',
        'pass /document/effectiveDate',
      ],
    },
    {
      policy: 'document: { code: BR-01, issueDate: 2024-05-18, effectiveDate: 2024-06-01 }',
      gives: [
        'pass /document/code',
        'fail missing /document/issue',
        'pass /document/issueDate',
        'pass /document/effectiveDate',
      ],
    },
  ],
});

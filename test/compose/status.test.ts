/** What a document says of itself: where it stands, which copy it is, and what a check found. */
import { describe, expect, test } from 'vitest';
import type { CheckedPolicy } from '../../src/compose/appendix.ts';
import { exampleReport } from '../support/example-report.ts';
import { composeYaml } from './compose-yaml.ts';

const approval = `
approval:
  body: boardOfDirectors
  session: { number: 2 }
  date: 2024-05-18
  decisionNumber: 4/2024
  signatories:
    - { name: { ar: سعد, en: Saad }, role: chair, identityNumber: "1012345678", signature: saad.svg }
`;
const text = 'sections: { rights: { text: { ar: نص } } }';

describe('the status', () => {
  test.each([
    ['nothing is known', '', 'draft', 'مسودة — DRAFT'],
    [
      'it is put forward, with a text',
      `document: { stage: forApproval }\n${text}`,
      'forApproval',
      'للاعتماد — FOR APPROVAL',
    ],
    ['it is put forward without a text', 'document: { stage: forApproval }', 'draft', 'مسودة — DRAFT'],
    [
      'a section is put forward unwritten',
      'document: { stage: forApproval }\nsections: { rights: {}, tools: { text: { ar: نص } } }',
      'draft',
      'مسودة — DRAFT',
    ],
    ['its approval is complete', approval, 'approved', ''],
    [
      'its approval is complete, whatever stage is left',
      `document: { stage: draft }\n${approval}`,
      'approved',
      '',
    ],
    [
      'it says what has replaced it',
      `document: { supersededBy: { ar: سياسة أحدث } }\n${approval}`,
      'superseded',
      'ملغاة — SUPERSEDED',
    ],
  ])('where %s', (_, policy, status, mark) => {
    const document = composeYaml(policy);

    expect([document.status, document.running.topMiddle]).toEqual([status, mark]);
    expect(document.mark === undefined).toBe(mark === '');
  });

  const numbered = (issue: string, code = 'GOV-02') =>
    `document: { code: ${code}, issue: "${issue}" }\n${approval}`;

  test('a later approved issue of the same code supersedes, and the document names it', () => {
    const others = [numbered('1.9'), `title: { ar: سياسة العلاقة, en: Relations }\n${numbered('1.10')}`];
    const { status, cover, control } = composeYaml(numbered('1.2'), { others });

    expect(status).toBe('superseded');
    expect(cover.statusRemark.map((line) => line.text)).toEqual([
      'حلت محلها: سياسة العلاقة (1.10)',
      'Replaced by: Relations (1.10)',
    ]);
    expect(control.rows.find(({ labels }) => labels[1]?.text === 'Superseded by')?.values[1]?.text).toBe(
      'Relations (1.10)',
    );
  });

  test.each([
    ['an earlier issue', numbered('1.0')],
    ['the same issue', numbered('1.2')],
    ['another code', numbered('9.0', 'GOV-03')],
    ['a later issue that is not approved', 'document: { code: GOV-02, issue: "9.0" }'],
  ])('%s supersedes nothing', (_, other) => {
    expect(composeYaml(numbered('1.2'), { others: [other] }).status).toBe('approved');
  });

  test.each([
    ['arabic', true, false],
    ['english', false, true],
    ['stacked', true, true],
  ] as const)('the mark of a document set %s is in its languages', (layout, isInArabic, isInEnglish) => {
    expect(composeYaml('', { layout }).mark).toMatchObject({ isDraft: true, isInArabic, isInEnglish });
  });
});

describe('the copies', () => {
  const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const signatures = new Map([
    ['saad.svg', { path: 'saad.svg', mediaType: 'image/svg+xml', bytes }],
  ] as const);

  test('the archive copy shows what the association gave, and says that nobody verified it', () => {
    const { copy, running, signatures: table } = composeYaml(approval, { signatures });

    expect(copy.map((line) => line.text)).toEqual(['نسخة الحفظ', 'Archive copy']);
    expect([running.bottomRight?.after, running.bottomLeft?.after]).toEqual([
      '\nنسخة الحفظ',
      '\nArchive copy',
    ]);
    expect(table.rows[0]).toMatchObject({
      identity: { label: 'رقم الهوية', value: '1012345678', isIdentifier: true },
      signature: { description: 'صورة توقيع سعد' },
    });
    expect(table.remarks[1]?.text).toContain('have not been verified');
  });

  test('nothing of that is anywhere in the publication copy, which says what it is', () => {
    const document = composeYaml(approval, { signatures, rendition: 'publication' });

    expect(document.signatures.rows[0]).toMatchObject({ identity: undefined, signature: undefined });
    expect(document.signatures.remarks).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/1012345678|saad\.svg|data:image/);
    expect(document.notices.flat().map((line) => line.text)).toContain(
      'هذه نسخة النشر، ولا تظهر فيها صور التوقيعات ولا أرقام الهويات.',
    );
    expect(document.copy[1]?.text).toBe('Publication copy');
  });
});

describe('the appendix', () => {
  const [policy] = exampleReport.associations.flatMap(({ policies }) => policies);
  const checked: CheckedPolicy = { policy: policy!, asOf: '2026-01-01', standards: exampleReport.standards };
  const { appendix, anchors, contents } = composeYaml('', { checked });

  test('is there only where it is asked for, and in the contents', () => {
    expect(composeYaml('').appendix).toBeUndefined();
    expect(anchors).toContain('appendix');
    expect(contents.entries.at(-1)).toMatchObject({ target: 'appendix' });
  });

  test('counts every outcome and names what is not met or needs a person, and nothing else', () => {
    const open = policy!.results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'notApplicable');

    expect(open.length).toBeGreaterThan(0);
    expect(appendix?.rows.map(({ number }) => number)).toEqual(open.map(({ requirement }) => requirement));
    const rows = appendix?.facts.map(({ labels, values }) => `${labels[1]?.text}: ${values[1]?.text}`);
    expect(rows).toContain(`Not met: ${policy!.totals.outcomes.fail}`);
    expect(rows).toContain(`Met: ${policy!.totals.outcomes.pass}`);
  });

  test('says that it is no score and no result of the center', () => {
    expect(appendix?.notices[0]?.map((line) => line.text)).toEqual([
      expect.stringContaining('ولا درجة تقويم، ولا نتيجة صادرة عن المركز الوطني'),
      expect.stringContaining('no score, and no result issued by the National Center'),
    ]);
    expect(JSON.stringify(appendix)).not.toMatch(/%|٪/);
  });
});

import { describe, expect, test } from 'vitest';
import { composeYaml } from './compose-yaml.ts';

/** The clause as read, a blank as `[…]`. */
function sentences(approval: string): string[] {
  return composeYaml(`approval: ${approval}`).approval.sentences.map(({ parts }) =>
    parts.map(({ text, isBlank }) => (isBlank ? '[…]' : text)).join(''),
  );
}

describe('the clause of approval', () => {
  test.each([
    [
      'everything is known',
      '{ body: boardOfDirectors, session: { number: 2, year: 1445 }, mode: remote, date: 2024-05-18, decisionNumber: 4/2024 }',
      'اعتمد مجلس الإدارة هذه السياسة في جلسته الثانية لعام ١٤٤٥هـ المنعقدة عن بعد بتاريخ ١٠ ذي القعدة ١٤٤٥هـ الموافق ١٨ مايو ٢٠٢٤م، بالقرار رقم 4/2024.',
      'The board of directors approved this policy in session no. 2 of 1445 AH, held remotely on 18 May 2024 (10 Dhu al-Qadah 1445 AH), by decision no. 4/2024.',
    ],
    [
      'the body is feminine, the session beyond the ordinals and its year Gregorian',
      '{ body: generalAssembly, session: { number: 120, year: 2024 }, date: 2024-05-18, decisionNumber: "7" }',
      'اعتمدت الجمعية العمومية هذه السياسة في جلستها رقم ١٢٠ لعام ٢٠٢٤م المنعقدة بتاريخ ١٠ ذي القعدة ١٤٤٥هـ الموافق ١٨ مايو ٢٠٢٤م، بالقرار رقم 7.',
      'The general assembly approved this policy in session no. 120 of 2024, held on 18 May 2024 (10 Dhu al-Qadah 1445 AH), by decision no. 7.',
    ],
    [
      'nothing is known',
      '{}',
      'اعتمد […] هذه السياسة في جلسته رقم […] المنعقدة بتاريخ […]هـ الموافق […]م، بالقرار رقم […].',
      'The […] approved this policy in session no. […], held on […] ([…] AH), by decision no. […].',
    ],
    [
      'only the Hijri date of the minutes is known',
      '{ body: boardOfTrustees, hijriDate: 1445-11-10 }',
      'اعتمد مجلس الأمناء هذه السياسة في جلسته رقم […] المنعقدة بتاريخ ١٠ ذي القعدة ١٤٤٥هـ الموافق […]م، بالقرار رقم […].',
      'The board of trustees approved this policy in session no. […], held on […] (10 Dhu al-Qadah 1445 AH), by decision no. […].',
    ],
  ])('where %s', (_, approval, ar, en) => {
    expect(sentences(approval)).toEqual([ar, en]);
  });

  test('whoever reads a form is told that it proves nothing', () => {
    const { approval } = composeYaml('approval: { body: boardOfDirectors }');

    expect(approval.remarks.map(({ text }) => text)).toEqual([
      expect.stringContaining('لا تُعد الصيغة دليلًا على الاعتماد'),
      expect.stringContaining('no evidence of approval'),
    ]);
  });

  test('a signatory without an English name keeps the Arabic one', () => {
    const { signatures } = composeYaml(
      'approval: { signatories: [{ honorific: { ar: د., en: Dr. }, name: { ar: سعد }, role: chair }] }',
    );

    expect(signatures.rows[0]?.name.map(({ text }) => text)).toEqual(['د. سعد']);
    expect(signatures.rows[0]?.capacity.map(({ text }) => text)).toEqual([
      'رئيس مجلس الإدارة',
      'Chair of the board',
    ]);
  });
});

/** The workbook opens, reads from right to left in Arabic, and computes nothing. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/model/bilingual.ts';
import type { Report } from '../../../src/model/report.ts';
import { workbookReport } from '../../../src/report/reporters/xlsx.ts';
import { exampleReport, hostileWords } from '../../support/example-report.ts';
import { elementsOf, readXml, type XmlElement } from './read-xml.ts';
import { unzip } from './unzip.ts';

interface OpenSheet {
  readonly name: string;
  readonly rows: string[][];
  readonly xml: XmlElement;
}

/** The sheets of a workbook as a spreadsheet would show them. */
async function open(report: Report, language: Language): Promise<OpenSheet[]> {
  const entries = unzip(await workbookReport(report, { language, colour: false }));
  const part = (path: string) => readXml(entries.get(path)?.text ?? '');
  const texts = part('xl/sharedStrings.xml').children.map((item) => elementsOf(item)[1]?.text ?? '');
  const names = elementsOf(part('xl/workbook.xml')).filter(({ name }) => name === 'sheet');
  return names.map(({ attributes }, position) => {
    const xml = part(`xl/worksheets/sheet${position + 1}.xml`);
    const rows = elementsOf(xml).filter(({ name }) => name === 'row');
    return {
      name: attributes['name'] ?? '',
      xml,
      rows: rows.map(({ children }) =>
        children.map((cell) => {
          const value = cell.children[0]?.text ?? '';
          return cell.attributes['t'] === 's' ? (texts[Number(value)] ?? '') : value;
        }),
      ),
    };
  });
}

const arabic = await open(exampleReport, 'ar');
const english = await open(exampleReport, 'en');
const named = (name: string) => english.find((sheet) => sheet.name === name)?.rows ?? [];

afterEach(() => {
  vi.useRealTimers();
});

describe('the workbook', () => {
  test('has a sheet for each question, in the language of the report', () => {
    expect(english.map(({ name }) => name)).toEqual([
      'Report',
      'Requirements',
      'Findings',
      'Marks at risk',
      'Totals by requirement',
    ]);
    expect(arabic.map(({ name }) => name)).toEqual([
      'التقرير',
      'المتطلبات',
      'الملاحظات',
      'درجات معرضة للنقص',
      'الأعداد لكل متطلب',
    ]);
  });

  test('is laid out from right to left in Arabic only', () => {
    const directions = (sheets: OpenSheet[]) =>
      sheets.map(
        ({ xml }) => elementsOf(xml).find(({ name }) => name === 'sheetView')?.attributes['rightToLeft'],
      );

    expect(new Set(directions(arabic))).toEqual(new Set(['1']));
    expect(new Set(directions(english))).toEqual(new Set([undefined]));
  });

  test('holds words as words, also where they look like a formula', () => {
    const elements = [...arabic, ...english].flatMap(({ xml }) => elementsOf(xml));

    expect(elements.filter(({ name }) => name === 'f')).toEqual([]);
    expect(named('Findings').flat()).toContain(hostileWords.formula);
    expect(named('Findings').flat()).toContain(hostileWords.command);
    expect(named('Requirements').flat()).toContain('constructor ');
  });

  test('has every requirement of every policy, and every finding', () => {
    expect(named('Requirements')).toHaveLength(1 + 9 + 1 + 1);
    expect(named('Findings')).toHaveLength(1 + 2 + 5);
    expect(named('Findings').flat()).toEqual(expect.arrayContaining(['Waived', 'Known before', '12/1447']));
  });

  test('says above the marks that they are no score', () => {
    const [notice, heading, ...rows] = named('Marks at risk');

    expect(notice?.[0]).toContain('not a score');
    expect(heading).toContain('Marks at risk');
    expect(rows[0]).toEqual(expect.arrayContaining(['3.9', '7.75', 'Not met']));
  });

  test('counts in how many policies a requirement ended how', () => {
    const row = named('Totals by requirement').find(([requirement]) => requirement === 'BR-101');

    expect(row).toEqual([
      'BR-101',
      'Does the policy have a preamble?',
      '1',
      '1',
      '0',
      '0',
      '0',
      '0',
      'beneficiary-relations',
    ]);
  });

  test('is the same whenever it is written', async () => {
    const options = { language: 'ar', colour: false } as const;
    const first = await workbookReport(exampleReport, options);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });

    expect(await workbookReport(exampleReport, options)).toEqual(first);
    expect(new Set([...unzip(first).values()].map(({ date }) => date))).toEqual(new Set([0x21_0000]));
  });

  test('shortens what no cell can hold', async () => {
    const [finding] = exampleReport.findings;
    const message = { ar: 'أ'.repeat(40_000), en: 'a'.repeat(40_000) };
    const sheets = await open({ ...exampleReport, findings: [{ ...finding!, message }] }, 'en');

    expect(Math.max(...sheets.flatMap(({ rows }) => rows.flat().map((text) => text.length)))).toBe(32_767);
  });
});

/** The formats that are lines: a finding stays on its line, and no word of others begins a line of its own. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { compactReport } from '../../../src/report/reporters/compact.ts';
import { githubReport } from '../../../src/report/reporters/github.ts';
import { calendarReport } from '../../../src/report/reporters/ics.ts';
import { markdownReport } from '../../../src/report/reporters/markdown.ts';
import { prettyReport } from '../../../src/report/reporters/pretty.ts';
import { findingsIn } from '../../../src/model/report.ts';
import { exampleReport } from '../../support/example-report.ts';

const options = { language: 'en', colour: false } as const;
const findings = findingsIn(exampleReport);

/** The example with another message in its first finding. */
function saying(message: string): Report {
  const changed = exampleReport.findings.map((finding) => ({
    ...finding,
    message: { ar: message, en: message },
  }));
  return { ...exampleReport, findings: changed };
}

describe('compact lines', () => {
  const lines = compactReport(exampleReport, options).trimEnd().split('\n');

  test('are one for each finding, as grep and editors read them', () => {
    expect(lines).toHaveLength(findings.length);
    for (const line of lines) expect(line).toMatch(/^[^:]+:\d+:\d+: (?:error|warning|info) \S+ \S/);
  });

  test('hold nothing that a terminal obeys', () => {
    expect(compactReport(saying('\u001B[2Jgone\u0007'), options)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('lines for people', () => {
  test('hold nothing of others that a terminal obeys', () => {
    expect(prettyReport(saying('\u001B[2Jgone\r'), options)).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('show the line of the file, why a finding does not count, and what to do', () => {
    const textOf = () => Array.from({ length: 60 }, (_, index) => `line ${index + 1}`).join('\n');
    const text = prettyReport(exampleReport, { ...options, textOf });

    expect(text).toContain('    │ line 4\n    → Add the section');
    expect(text).toContain('    ○ waived until ⁨2026-12-31⁩');
  });

  test('are grey where they do not count', () => {
    const text = prettyReport(exampleReport, { ...options, colour: true });

    expect(text).toContain('\u001B[90mwarning\u001B[39m');
    expect(text).toContain('\u001B[31merror\u001B[39m');
  });
});

describe('workflow commands', () => {
  const lines = githubReport(exampleReport, options).trimEnd().split('\n');

  test('are one for each finding, and nothing else', () => {
    expect(lines).toHaveLength(findings.length);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]+,?)+::/);
  });

  test('are notices where a finding does not count', () => {
    expect(lines.find((line) => line.includes('waived until'))).toMatch(/^::notice /);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(2);
  });

  test('have columns only on one line', () => {
    expect(lines.find((line) => line.includes('endLine=32'))).not.toContain('col=');
  });
});

describe('Markdown', () => {
  const text = markdownReport(exampleReport, options);

  test('makes no markup, table or link of the words of others', () => {
    expect(text).toContain(String.raw`\<b\>\|a\|\</b\> \[link\]`);
    expect(text).not.toMatch(/^(?:::|BEGIN)/m);
  });

  test('lists the marks that are at risk, and says that they are no score', () => {
    expect(text).toContain(
      '| 3.9 | Governance policies are adopted and applied | Compliance | 7.75 | 7.75 | Not met |',
    );
    expect(text).not.toContain('| 1.3 |');
    expect(text).toContain('not a score');
  });

  test('is written from right to left in Arabic', () => {
    expect(markdownReport(exampleReport, { language: 'ar', colour: false })).toMatch(
      /^<div dir="rtl">\n\n[\s\S]+\n\n<\/div>\n$/,
    );
  });
});

describe('the calendar', () => {
  const text = calendarReport(exampleReport, { language: 'ar', colour: false });
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));

  test('breaks lines at 75 octets and never inside a character', () => {
    const folded = text.split('\r\n');

    expect(Math.max(...folded.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one event for each policy that says when it is reviewed', () => {
    expect(valuesOf('BEGIN:VEVENT')).toHaveLength(2);
    expect(valuesOf('DTSTART;VALUE=DATE:')).toEqual(['20270105', '20260630']);
    expect(valuesOf('DTSTAMP:')).toEqual(['20260201T000000Z', '20260201T000000Z']);
  });

  test('names an event the same whatever its day', () => {
    expect(valuesOf('UID:')).toEqual([
      'review/noor/beneficiary-relations@siyasa',
      'review/amal/constructor@siyasa',
    ]);
  });

  test('keeps the words of others inside their line', () => {
    expect(valuesOf('SUMMARY;LANGUAGE=ar:')[1]).toContain(String.raw`one\; two\, three\\four\nBEGIN:VEVENT`);
  });
});

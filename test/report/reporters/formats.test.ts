/** Every format of the report, as a whole: the same report always gives the same text. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/model/bilingual.ts';
import type { ReportFormat } from '../../../src/model/format.ts';
import { reporters, type FormatWriter, type ReporterOptions } from '../../../src/report/reporters/index.ts';
import { emptyReport, exampleReport } from '../../support/example-report.ts';

const names = { ar: 'arabic', en: 'english' } as const;
const formats: readonly [ReportFormat, FormatWriter][] = Object.entries(reporters) as [
  ReportFormat,
  FormatWriter,
][];
const textFormats = formats.filter(([name]) => name !== 'xlsx');
const editions = textFormats.flatMap(([name, format]) =>
  languages.map((language) => [name, language, format] as const),
);

describe('a format of the report', () => {
  test.each(editions)('%s in %s is the golden one', async (name, language, { write, fileEnding }) => {
    const text = write(exampleReport, { language, colour: false });

    await expect(text).toMatchFileSnapshot(`../../golden/reports/${name}-${names[language]}.${fileEnding}`);
  });

  test.each(formats)('%s gives the same for the same report', async (_, { write }) => {
    const options: ReporterOptions = { language: 'ar', colour: false };

    expect(await write(structuredClone(exampleReport), options)).toEqual(await write(exampleReport, options));
  });

  test.each(formats)('%s can say that there is nothing', async (_, { write }) => {
    await expect(
      Promise.resolve(write(emptyReport, { language: 'en', colour: false })),
    ).resolves.toBeDefined();
  });
});

/** The JSON report has the shape that is published for it. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/report/reporters/index.ts';
import { emptyReport, exampleReport } from '../../support/example-report.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv, ['date']);
const isReport = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);

test.each([
  ['with everything in it', exampleReport],
  ['with nothing in it', emptyReport],
])('a report %s fits schemas/report.schema.json', (_, report) => {
  isReport(JSON.parse(jsonReport(report, { language: 'ar', colour: false })));

  expect(isReport.errors).toBeNull();
});

test('what is in the report is in the file', () => {
  expect(JSON.parse(jsonReport(exampleReport, { language: 'en', colour: false }))).toEqual(exampleReport);
});

/** The JUnit file is well formed, keeps to a published schema, and tells failures from what is skipped. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/model/bilingual.ts';
import { junitReport } from '../../../src/report/reporters/junit.ts';
import { emptyReport, exampleReport, hostileWords } from '../../support/example-report.ts';
import { elementsOf, readXml, type XmlElement } from './read-xml.ts';

const schema = readXml(readFileSync('test/support/public-schemas/junit-10.xsd', 'utf8'));
const definitions = new Map(
  schema.children
    .filter(({ name }) => name === 'xs:element')
    .map((definition) => [definition.attributes['name'] ?? '', elementsOf(definition).slice(1)]),
);

/** What an element has that its definition lacks, or lacks that its definition asks for. */
function deviationsOf({ name, attributes, children }: XmlElement): string[] {
  const parts = definitions.get(name);
  if (parts === undefined) return [`<${name}>`];
  const allowed = parts.filter((part) => part.name === 'xs:attribute').map((part) => part.attributes);
  const inside = parts.flatMap((part) => (part.name === 'xs:element' ? (part.attributes['ref'] ?? []) : []));
  const required = allowed.filter(({ use }) => use === 'required');
  return [
    ...Object.keys(attributes).filter((key) => !allowed.some((one) => one['name'] === key)),
    ...required.flatMap(({ name: key = '' }) => (key in attributes ? [] : [`no ${key}`])),
    ...children
      .filter((child) => !inside.includes(child.name))
      .map((child) => `<${child.name}> in <${name}>`),
  ];
}

const root = readXml(junitReport(exampleReport, { language: 'en', colour: false }));
const cases = elementsOf(root).filter(({ name }) => name === 'testcase');
const caseOf = (requirement: string) => cases.find((one) => one.attributes['name']?.startsWith(requirement));
const namesIn = (element: XmlElement | undefined) => element?.children.map(({ name }) => name);
const textIn = (element: XmlElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text;

describe('a JUnit file', () => {
  test.each([
    ['with everything in it', exampleReport],
    ['with nothing in it', emptyReport],
  ])('%s has no element and no attribute that the schema lacks', (_, report) => {
    const files = languages.map((language) => readXml(junitReport(report, { language, colour: false })));

    expect(files.flatMap(elementsOf).flatMap(deviationsOf)).toEqual([]);
  });

  test('fails by what counts, and says all of it', () => {
    expect(namesIn(caseOf('BR-104'))).toEqual(['failure', 'system-out']);
    expect(textIn(caseOf('BR-104'), 'failure')).toContain('A Latin comma in an Arabic text.');
  });

  test.each([
    ['waived', 'BR-105', 'Completed in the next issue'],
    ['known', 'BR-106', 'baseline'],
    ['not assessed', 'BR-110', 'could not be read'],
    ['not applicable', 'BR-109', 'does not concern'],
  ])('skips what is %s, and says why', (_, requirement, reason) => {
    expect(namesIn(caseOf(requirement))).toEqual(['skipped', 'system-out']);
    expect(textIn(caseOf(requirement), 'system-out')).toContain(reason);
  });

  test('leaves to a person what a person must judge', () => {
    expect(namesIn(caseOf('BR-107'))).toEqual(['system-out']);
  });

  test('keeps the words of others whole', () => {
    expect(textIn(caseOf('BR-107'), 'system-out')).toContain(hostileWords.markup);
  });

  test('counts in the suites what is in them', () => {
    for (const { attributes, children } of root.children) {
      const count = (name: string) => children.filter((one) => namesIn(one)?.includes(name)).length;
      expect(attributes).toMatchObject({
        tests: String(children.length),
        failures: String(count('failure')),
        skipped: String(count('skipped')),
      });
    }
  });
});

import { describe, expect, test } from 'vitest';
import { composeIndexPage, type IndexLinks } from '../../src/compose/index-page.ts';
import type { IndexPage } from '../../src/model/index-page.ts';
import type { ReportedAssociation } from '../../src/model/report.ts';
import { outcomes } from '../../src/model/rule.ts';
import { createRenderer } from '../../src/render/render.ts';
import { bareTemplates, shippedTemplates } from '../render/templates.ts';
import { association, everyOutcome, finding, policy, report, result } from './small-report.ts';

const renderer = createRenderer(bareTemplates());
const noor = association([policy(everyOutcome())]);
const rahma = association(
  [
    policy([result('BR-101', 'fail'), result('BR-102', 'pass')]),
    policy([result('BR-101', 'notAssessed')], { name: 'other', assessed: false }),
  ],
  { id: 'rahma', name: { ar: 'جمعية الرحمة' } },
);
const links: IndexLinks = new Map([
  [
    'noor',
    {
      report: { html: 'noor/compliance.html', pdf: 'noor/compliance.pdf', json: 'noor/compliance.json' },
      policies: new Map([
        [
          'beneficiary-relations',
          { html: 'noor/beneficiary-relations.html', pdf: 'noor/beneficiary-relations.pdf' },
        ],
      ]),
    },
  ],
  ['rahma', { report: { html: 'rahma/compliance.html' }, policies: new Map() }],
]);
const page = composeIndexPage(report([noor, rahma]), links);
const hrefs = (items: readonly { readonly href: string | undefined }[]) => items.map(({ href }) => href);
const rowOf = (index: IndexPage, number: string) => index.matrix.rows.find((row) => row.number === number);

describe('the associations', () => {
  test('link to what was made, and to nothing that was not', () => {
    expect(
      page.associations.map(({ href, reportLinks, policies }) => [
        href,
        hrefs(reportLinks),
        ...policies.map((one) => hrefs(one.links)),
      ]),
    ).toEqual([
      [
        'noor/compliance.html',
        ['noor/compliance.html', 'noor/compliance.pdf', 'noor/compliance.json'],
        ['noor/beneficiary-relations.html', 'noor/beneficiary-relations.pdf'],
      ],
      ['rahma/compliance.html', ['rahma/compliance.html'], [], []],
    ]);
  });

  test('say what is left and which outcomes there are', () => {
    expect(page.associations.map(({ verdict, outcomes: present }) => [verdict.level, present])).toEqual([
      ['toComplete', 'pass fail review declared notApplicable notAssessed'],
      ['cannotJudge', 'pass fail notAssessed'],
    ]);
  });
});

describe('the matrix', () => {
  test('has a column for each policy, named where an association has several', () => {
    expect(
      page.matrix.columns.map(({ association: { ar }, policy: named, href }) => [
        ar,
        named?.ar !== undefined,
        href,
      ]),
    ).toEqual([
      ['جمعية النور', false, 'noor/compliance.html'],
      ['جمعية الرحمة', true, 'rahma/compliance.html'],
      ['جمعية الرحمة', true, 'rahma/compliance.html#policy-other'],
    ]);
  });

  test('has a row for each requirement in the order of the standard, and a cell for each policy', () => {
    expect(page.matrix.rows.map(({ number }) => number)).toEqual([
      'BR-101',
      'BR-102',
      'BR-201',
      'BR-206',
      'BR-306',
      'BR-501',
    ]);
    expect(rowOf(page, 'BR-101')?.cells.map(({ outcome, href }) => [outcome, href])).toEqual([
      ['pass', 'noor/compliance.html#BR-101'],
      ['fail', 'rahma/compliance.html#BR-101'],
      ['notAssessed', 'rahma/compliance.html#policy-other'],
    ]);
    expect(rowOf(page, 'BR-501')?.cells.map(({ outcome }) => outcome)).toEqual(['notAssessed', '', '']);
  });

  test('stands its names on end where there are many', () => {
    const many = Array.from({ length: 300 }, (_, place) => ({ ...noor, id: `noor-${place}` }));

    expect(page.matrix.isDense).toBe(false);
    expect(composeIndexPage(report(many), new Map()).matrix.isDense).toBe(true);
  });

  test('is left out where there is nothing to show', () => {
    expect(renderer.page('index', composeIndexPage(report([]), new Map()))).not.toContain('class="matrix');
  });
});

describe('the filters', () => {
  const html = createRenderer(shippedTemplates()).page('index', page);
  const styles = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  const ids = [page.outcomeFilter, ...page.valueFilters].flatMap(({ choices }) =>
    choices.map(({ id }) => id),
  );

  test('offer what occurs', () => {
    expect(ids).toEqual([
      ...outcomes.map((outcome) => `outcome-${outcome}`),
      'severity-error',
      'severity-warning',
      'severity-info',
      'provenance-law',
      'provenance-indicator',
      'provenance-template',
      'provenance-goodPractice',
      'provenance-house',
    ]);
  });

  test('offer no choice where there is none', () => {
    const plain = composeIndexPage(report([association([policy([result('BR-101', 'pass')])])]), new Map());

    expect(plain.outcomeFilter.choices.map(({ key }) => key)).toEqual(['pass']);
    expect(plain.valueFilters).toEqual([]);
  });

  test.each(ids)('%s is an input and does something in the stylesheet', (id) => {
    const [group, key] = id.split('-');
    const hides =
      group === 'outcome'
        ? `#${id}:checked) tr[data-outcomes]:not([data-outcomes~="${key}"])`
        : `#${id}:not(:checked)) tr[data-${group}="${key}"]`;

    expect(html).toContain(`id="${id}"`);
    expect(styles).toContain(hides);
  });
});

describe('the page', () => {
  const html = (subjects: readonly ReportedAssociation[], changes = {}) =>
    renderer.page('index', composeIndexPage(report(subjects, changes), links));

  test('is the golden one', async () => {
    const missing = finding({ file: 'policies', remedy: { ar: 'أنشئ المجلد.', en: 'Create the folder.' } });

    await expect(html([noor, rahma], { findings: [missing] })).toMatchFileSnapshot(
      '../golden/index-page.html',
    );
  });

  test('has one element for each id', () => {
    const ids = Array.from(html([noor, rahma]).matchAll(/ id="([^"]*)"/g), ([, id]) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  test('escapes whatever a file may say, and carries no script', () => {
    const evil = `"><script>alert(1)</script>' onload='x`;
    const hostile = association(
      [policy([result('BR-101', 'fail', { question: { ar: evil, en: evil } })], { title: { ar: evil } })],
      { name: { ar: evil } },
    );
    const made = html([hostile]);

    expect(made).not.toMatch(/<script/i);
    expect(made.replaceAll(/<[^<>]*>/g, '')).not.toContain(`onload='x`);
    expect(made).toContain(`default-src 'none'`);
  });

  test.each([/score/i, /certif/i, /معتمد من المركز/, /شهادة/, /درجة/])('never claims %s', (claim) => {
    expect(html([noor, rahma])).not.toMatch(claim);
  });
});

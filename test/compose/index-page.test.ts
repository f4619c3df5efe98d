import { describe, expect, test } from 'vitest';
import { composeIndexPage, type IndexLinks } from '../../src/compose/index-page.ts';
import { composeWholePage } from '../../src/compose/portfolio-page.ts';
import type { IndexPage } from '../../src/model/index-page.ts';
import type { Report, ReportedAssociation } from '../../src/model/report.ts';
import { outcomes } from '../../src/model/rule.ts';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { createRenderer } from '../../src/render/render.ts';
import { bareTemplates } from '../render/templates.ts';
import {
  association,
  everyOutcome,
  finding,
  headingsOf,
  indicatorAtRisk,
  policy,
  report,
  result,
} from './small-report.ts';

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
const types = [
  { id: 'conflict-of-interest', title: { ar: 'سياسة تعارض المصالح', en: 'Conflict of interest' } },
];
const together = (whole: Report) => portfolioOf(whole, types as never, []);
const compose = (whole: Report, made: IndexLinks = new Map()) =>
  composeIndexPage(whole, together(whole), made);
const page = compose(report([noor, rahma]), links);
const hrefs = (items: readonly { readonly href: string | undefined }[]) => items.map(({ href }) => href);
const rowOf = (index: IndexPage, number: string) =>
  index.matrices[0]?.parts[0]?.rows.find((row) => row.number === number);

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
      page.matrices[0]?.columns.map(({ association: { ar }, policy: named, href }) => [
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
    expect(page.matrices[0]?.parts[0]?.rows.map(({ number }) => number)).toEqual([
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

    expect(page.matrices[0]?.isDense).toBe(false);
    expect(compose(report(many)).matrices[0]?.isDense).toBe(true);
  });

  test('is left out where there is nothing to show', () => {
    expect(renderer.page('index', compose(report([])))).not.toContain('class="matrix');
  });
});

describe('several standards', () => {
  test('stand under one another, and a number that both have leads to two rows', () => {
    const standards = ['one', 'two'].map((id) => ({
      id,
      version: '1',
      title: { ar: `معيار ${id}`, en: id },
    }));
    const results = standards.map(({ id: standard }) => result('X-1', 'pass', { standard }));
    const { matrices } = compose(report([association([policy(results)])], { standards }));

    expect(matrices[0]?.parts.map(({ title, rows }) => [title?.en[0]?.text, rows[0]?.id])).toEqual([
      ['one', 'row-X-1'],
      ['two', 'row-two-X-1'],
    ]);
  });
});

describe('the filters', () => {
  test('offer what occurs', () => {
    expect(page.filters.associations.map(({ id }) => id)).toEqual(['noor', 'rahma']);
    expect(page.filters.groups.map(({ name, choices }) => [name, ...choices.map(({ key }) => key)])).toEqual([
      ['outcome', ...outcomes],
      ['severity', 'error', 'warning', 'info'],
      ['provenance', 'law', 'indicator', 'template', 'goodPractice', 'house'],
    ]);
  });

  test('offer no choice where there is none', () => {
    const plain = compose(report([association([policy([result('BR-101', 'pass')])])]));

    expect(plain.filters).toMatchObject({ associations: [], groups: [] });
  });
});

describe('all together', () => {
  const reviewed = (id: string, next: string | undefined) =>
    association([policy([result('BR-101', 'fail')], next === undefined ? {} : { review: { next } })], {
      id,
      name: { ar: `جمعية ${id}` },
    });

  test('reviews stand by month, those whose day has passed first', () => {
    const days = ['2026-03-20', '2025-12-31', '2026-02-01', '2026-03-02', undefined];
    const { reviews, unscheduled } = compose(
      report(days.map((day, at) => reviewed(`a${at}`, day))),
    ).portfolio;

    expect(
      reviews.first.map(({ title, isOverdue, reviews: of }) => [
        title.en,
        isOverdue,
        ...of.map(({ subject }) => subject),
      ]),
    ).toEqual([
      ['Overdue', true, 'a1'],
      ['February 2026', false, 'a2'],
      ['March 2026', false, 'a3', 'a0'],
    ]);
    expect(unscheduled.first.map(({ subject }) => subject)).toEqual(['a4']);
  });

  test('a long list is folded after its beginning, on paper never', () => {
    const many = report(Array.from({ length: 30 }, (_, at) => reviewed(`a${at}`, undefined)));
    const sizes = (medium: 'screen' | 'paper') => {
      const { missing } = composeWholePage(many, together(many), medium).portfolio;
      return [missing.first.length, missing.rest.length, missing.further];
    };

    expect(sizes('screen')).toEqual([10, 20, 20]);
    expect(sizes('paper')).toEqual([30, 0, 0]);
  });

  test('an indicator counts an association once, with its weakest policy, and adds no marks up', () => {
    const at = (outcome: 'fail' | 'pass' | 'declared') => [indicatorAtRisk({ outcome })];
    const two = association([
      policy([], { indicators: at('pass') }),
      policy([], { name: 'other', indicators: at('fail') }),
    ]);
    const others = (['declared', 'pass'] as const).map((outcome, place) =>
      association([policy([], { indicators: at(outcome) })], { id: `a${place}` }),
    );

    expect(compose(report([two, ...others])).portfolio.indicators).toMatchObject([
      { marks: 7.75, failing: 1, undecided: 1, associations: 3 },
    ]);
  });

  test('near-copies are named as people know them', () => {
    const whole = report([noor, rahma]);
    const reference = (id: string, name: string) => ({ association: id, policy: name, file: '' });
    const nearCopies = [
      {
        one: reference('noor', 'beneficiary-relations'),
        other: reference('rahma', 'gone'),
        similarity: 0.934,
      },
    ];
    const { portfolio } = composeWholePage(whole, { ...together(whole), nearCopies });

    expect(portfolio.nearCopies.first).toMatchObject([
      {
        one: { association: { ar: 'جمعية النور' }, href: '#association-noor' },
        other: { association: { ar: 'جمعية الرحمة' }, title: { ar: 'gone' } },
        share: '93%',
      },
    ]);
  });
});

describe('the page of a whole run', () => {
  const file = finding({ file: 'policies', remedy: { ar: 'أنشئ المجلد.', en: 'Create the folder.' } });
  const indicators = [indicatorAtRisk()];
  const subjects = [
    association([policy(everyOutcome(), { indicators, review: { next: '2026-03-01' } })]),
    { ...rahma, findings: [file] },
  ];
  const whole = report(subjects, { findings: [file] });
  const made = composeWholePage(whole, together(whole));
  const html = renderer.page('index', made);

  test('is the golden one', async () => {
    await expect(html).toMatchFileSnapshot('../golden/index-page-whole.html');
  });

  test('holds every report, and leads to nothing beside itself', () => {
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    const targets = Array.from(html.matchAll(/href="([^"]*)"/g), ([, href = '']) => href);

    expect(made.reports.map(({ subject }) => subject)).toEqual(['noor', 'rahma']);
    expect(ids).toEqual([...new Set(ids)]);
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  test('has a bookmark for each heading, in their order', () => {
    for (const subject of [whole, report([]), report([noor, rahma])]) {
      const paper = composeWholePage(subject, together(subject), 'paper');

      expect(paper.bookmarks).toEqual(headingsOf(renderer.page('index', paper)));
    }
  });

  test('cuts the matrix to the width of the paper, and keeps its ids single', () => {
    const many = report(Array.from({ length: 30 }, (_, at) => ({ ...noor, id: `noor-${at}` })));
    const { matrices } = composeWholePage(many, together(many), 'paper');

    expect(matrices.map(({ columns }) => columns.length)).toEqual([14, 14, 2]);
    expect(matrices.map(({ parts }) => parts[0]?.rows[0]?.id)).toEqual(['row-BR-101', undefined, undefined]);
  });
});

describe('the page', () => {
  const html = (subjects: readonly ReportedAssociation[], changes = {}) =>
    renderer.page('index', compose(report(subjects, changes), links));

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

  test('escapes whatever a file may say, and carries no script but its own', () => {
    const evil = `"><script>alert(1)</script>' onload='x`;
    const hostile = association(
      [policy([result('BR-101', 'fail', { question: { ar: evil, en: evil } })], { title: { ar: evil } })],
      { name: { ar: evil } },
    );
    const made = html([hostile]);

    expect(made.match(/<script/gi)).toHaveLength(1);
    expect(made.replaceAll(/<[^<>]*>/g, '')).not.toContain(`onload='x`);
    expect(made).toContain(`default-src 'none'`);
  });

  test.each([/score/i, /certif/i, /معتمد من المركز/, /شهادة/, /درجة/])('never claims %s', (claim) => {
    expect(html([noor, rahma])).not.toMatch(claim);
  });
});

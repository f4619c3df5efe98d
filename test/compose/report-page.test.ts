import { describe, expect, test } from 'vitest';
import { alone, composeReportPage } from '../../src/compose/report-page.ts';
import * as words from '../../src/locales/report.ts';
import type { ReportedAssociation } from '../../src/model/report.ts';
import type { Phrase, ReportPage, VerdictLevel } from '../../src/model/report-page.ts';
import type { Outcome } from '../../src/model/rule.ts';
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
const pageOf = (subject: ReportedAssociation): ReportPage => composeReportPage(subject, report([subject]));
const htmlOf = (subject: ReportedAssociation): string => renderer.page('report', pageOf(subject));
const complete = association([policy(everyOutcome())]);
const waiver = {
  reason: { ar: 'تُستكمل بعد تجديد الترخيص.', en: 'To be completed once the licence is renewed.' },
  approver: { ar: 'مجلس الإدارة', en: 'مجلس الإدارة' },
  minute: '12/2026',
  expires: '2027-03-31',
};
const waived = (requirement: string) => result(requirement, 'fail', { findings: [finding({ waiver })] });
const rowsOf = ({ policies }: ReportPage) =>
  policies.flatMap(({ standards }) => standards.flatMap(({ rows }) => rows));
const text = (phrase: Phrase | undefined) =>
  phrase?.ar.map((part) => (part.isValue ? `[${part.text}]` : part.text)).join('');

describe('the verdict', () => {
  const mandatory = (...outcomes: Outcome[]) =>
    policy(outcomes.map((outcome, at) => result(`BR-10${at}`, outcome)));
  const optional = (outcome: Outcome) => policy([result('BR-101', outcome, { class: 'optional' })]);
  const unread = policy([result('BR-101', 'notAssessed')], { assessed: false });

  test.each<[VerdictLevel, string, ReportedAssociation]>([
    ['nothingLeft', 'everything is met', association([mandatory('pass', 'pass')])],
    [
      'nothingLeft',
      'the rest is declared or does not apply',
      association([mandatory('pass', 'declared', 'notApplicable')]),
    ],
    [
      'nothingLeft',
      'a file gives information only',
      association([mandatory('pass')], { findings: [finding({ severity: 'info' })] }),
    ],
    ['onlyWaived', 'all that fails is waived', association([policy([waived('BR-101')])])],
    ['toReview', 'a person must judge', association([mandatory('pass', 'review')])],
    ['toReview', 'something was not assessed', association([mandatory('pass', 'notAssessed')])],
    ['toImprove', 'what fails does not bind', association([optional('fail')])],
    [
      'toImprove',
      'what fails does not bind and a person must judge',
      association([optional('fail'), mandatory('review')]),
    ],
    ['toComplete', 'something that binds fails', association([mandatory('pass', 'fail')])],
    ['toComplete', 'a file must be mended', association([mandatory('pass')], { findings: [finding()] })],
    ['cannotJudge', 'a policy could not be read', association([mandatory('pass'), unread])],
    ['cannotJudge', 'a policy could not be read and another fails', association([mandatory('fail'), unread])],
    ['noPolicy', 'there is no policy', association([])],
    ['noPolicy', 'there is no policy, and the profile is wrong', association([], { findings: [finding()] })],
  ])('is %s where %s', (level, _, subject) => {
    expect(pageOf(subject).verdict.level).toBe(level);
  });

  test('is about the requirements that are left: first what fails, first what binds', () => {
    const results = [
      result('BR-101', 'review'),
      result('BR-102', 'fail', { class: 'optional' }),
      result('BR-103', 'pass'),
      result('BR-104', 'fail'),
      result('BR-105', 'fail'),
    ];
    const [remaining] = pageOf(association([policy(results)])).remaining;

    expect(
      remaining?.groups.map(({ sign, title, entries }) => [
        sign,
        title.en,
        ...entries.map(({ href }) => href),
      ]),
    ).toEqual([
      ['fail', 'Not met · Mandatory', '#BR-104', '#BR-105'],
      ['fail', 'Not met · Optional', '#BR-102'],
      ['review', 'To review · Mandatory', '#BR-101'],
    ]);
  });

  test('lists nothing of a policy that could not be read', () => {
    const unreadOnly = association([policy([result('BR-101', 'notAssessed')], { assessed: false })]);

    expect(pageOf(unreadOnly).remaining).toEqual([]);
    expect(pageOf(unreadOnly).policies[0]).toMatchObject({ standards: [], unread: words.unreadPolicy });
  });
});

describe('what is never claimed', () => {
  const claims = [
    /score/i,
    /certif/i,
    /accredit/i,
    /\bpercent|%\s*compliant/i,
    /معتمد من المركز/,
    /شهادة/,
    /درجة/,
    /نسبة/,
    /مكين/,
    /اجتاز/,
  ];

  test.each(claims)('%s is in none of our words', (claim) => {
    expect(JSON.stringify(words)).not.toMatch(claim);
  });

  test.each(claims)('%s is not in the page', (claim) => {
    expect(htmlOf(complete)).not.toMatch(claim);
  });

  test('the page says what it is not', () => {
    expect(htmlOf(complete)).toContain('وليس نتيجة صادرة عن المركز الوطني لتنمية القطاع غير الربحي');
  });
});

describe('the rows', () => {
  test('keep the order of the standard, under ids that can be linked to', () => {
    const second = policy([result('BR-101', 'pass')], { name: 'other' });
    const { policies } = pageOf(association([policy(everyOutcome()), second]));

    expect(policies[0]?.standards[0]?.rows.map(({ id }) => id)).toEqual([
      'BR-101',
      'BR-102',
      'BR-201',
      'BR-206',
      'BR-306',
      'BR-501',
    ]);
    expect(policies[1]?.standards[0]?.rows.map(({ id }) => id)).toEqual(['other-BR-101']);
  });

  test('name the evidence by file, lines and pages', () => {
    const place = (line: number, page?: number, file = 'policies/noor/beneficiary-relations.yaml') => ({
      file,
      line,
      column: 1,
      pointer: '',
      ...(page === undefined ? {} : { page }),
    });
    const evidence = [
      place(30, 4),
      place(12, 3),
      place(12, 3),
      place(31, 4),
      place(40, 5),
      place(50),
      place(60),
      place(2, undefined, 'policies/noor/association.yaml'),
    ];
    const [row] = rowsOf(pageOf(association([policy([result('BR-101', 'pass', { evidence })])])));

    expect(row?.places.map((one) => [one.text, text(one.further)])).toEqual([
      ['beneficiary-relations.yaml:12, 30, 31, 40', 'ومواضع أخرى، عددها [2]'],
      ['association.yaml:2', undefined],
    ]);
    expect(row?.pages.map(({ page }) => page)).toEqual([3, 4, 5]);
  });

  test('say once what several findings say, and once what mends them', () => {
    const row = rowsOf(pageOf(complete))[1];

    expect(
      row?.tasks.map(({ observations, remedy }) => [
        text(remedy),
        ...observations.map(({ places }) => places),
      ]),
    ).toEqual([
      [
        'أضف القسم في [sections.preamble].',
        ['beneficiary-relations.yaml:4:1', 'beneficiary-relations.yaml:9:1'],
      ],
      ['اكتب محتواه.', ['beneficiary-relations.yaml:7:1']],
    ]);
  });

  test('mention the severity of a finding only where it is not that of the requirement', () => {
    const row = rowsOf(pageOf(complete))[1];

    expect(row?.tasks.map(({ observations }) => observations[0]?.severity?.key)).toEqual([
      undefined,
      'warning',
    ]);
  });

  test('cite the text they rest on, and share their notes', () => {
    const page = pageOf(complete);
    const [first, , third] = rowsOf(page);

    expect(text(first?.citation?.sentence)).toBe('السياسات المنشورة، الموضع [1]');
    expect(text(third?.citation?.sentence)).toBe(
      'اللائحة التنفيذية، الموضع [29(1)]، تاريخ النص [2026-01-15]',
    );
    expect([first?.citation?.note, third?.citation?.note]).toEqual([
      { number: 1, href: '#note-1' },
      { number: 1, href: '#note-1' },
    ]);
    expect(page.notes.map(({ id }) => id)).toEqual(['note-1']);
  });
});

describe('what does not count', () => {
  const one = association([
    policy([
      result('BR-101', 'fail', {
        findings: [
          finding(),
          finding({ line: 9, waiver }),
          finding({ line: 10, waiver }),
          finding({ line: 11, known: true }),
        ],
      }),
      waived('BR-102'),
    ]),
  ]);
  const [first] = rowsOf(pageOf(one));

  test('stays in sight beside what counts, with the decision that waives it', () => {
    expect(first?.tasks.flatMap(({ observations }) => observations.flatMap(({ places }) => places))).toEqual([
      'beneficiary-relations.yaml:4:1',
    ]);
    expect(
      first?.exceptions.map(({ standing, observations }) => [standing.key, ...observations[0]!.places]),
    ).toEqual([
      ['waived', 'beneficiary-relations.yaml:9:1', 'beneficiary-relations.yaml:10:1'],
      ['known', 'beneficiary-relations.yaml:11:1'],
    ]);
    expect(first?.exceptions[0]?.facts.map(({ value }) => text(value))).toEqual([
      'تُستكمل بعد تجديد الترخيص.',
      'مجلس الإدارة',
      '[12/2026]',
      expect.stringContaining('مارس'),
    ]);
  });

  test('is listed last, apart from what is left', () => {
    expect(
      pageOf(one).remaining[0]?.groups.map(({ sign, entries }) => [
        sign,
        ...entries.map(({ number }) => number),
      ]),
    ).toEqual([
      ['fail', 'BR-101'],
      ['waived', 'BR-102'],
    ]);
  });
});

describe('several standards', () => {
  const standards = ['beneficiary-relations', 'house'].map((id) => ({
    id,
    version: '1.0.0',
    title: { ar: `معيار ${id}`, en: id },
    notice: { ar: 'تنبيه.', en: 'Notice.' },
  }));
  const both = policy([result('BR-101', 'pass'), result('BR-101', 'fail', { standard: 'house' })]);
  const second = policy([result('BR-101', 'pass')], { name: 'other' });
  const one = association([both, second]);
  const page = composeReportPage(one, report([one], { standards }));

  test('have a heading each, and say their limits once', () => {
    expect(
      page.policies.map((part) =>
        part.standards.map(({ title, notice }) => [title.en[0]?.text, notice !== undefined]),
      ),
    ).toEqual([
      [
        ['beneficiary-relations', true],
        ['house', true],
      ],
      [['beneficiary-relations', false]],
    ]);
  });

  test('may have the same numbers', () => {
    expect(rowsOf(page).map(({ id }) => id)).toEqual(['BR-101', 'house-BR-101', 'other-BR-101']);
  });
});

describe('marks at risk', () => {
  const at = (indicator: string, outcome: Outcome, requirements: readonly string[]) =>
    indicatorAtRisk({
      indicator,
      outcome,
      requirements: requirements.map((requirement) => ({ requirement, outcome })),
    });
  const indicators = [
    at('kept', 'pass', ['BR-101']),
    at('adopted', 'fail', ['BR-102']),
    at('none', 'notApplicable', []),
  ];
  const one = association([
    policy(everyOutcome(), { indicators }),
    policy([result('BR-101', 'fail')], { name: 'other', indicators: [at('kept', 'review', ['BR-101'])] }),
  ]);

  test('stand by indicator, those at risk first, with what bears on them', () => {
    expect(
      pageOf(one).indicators.map(({ marks, outcome, requirements }) => [
        marks,
        outcome.key,
        ...requirements.map(({ href }) => href),
      ]),
    ).toEqual([
      [7.75, 'fail', '#BR-102'],
      [7.75, 'review', '#BR-101', '#other-BR-101'],
    ]);
  });

  test('are said to be no score, and are never added up', () => {
    expect(htmlOf(one)).toContain('وليس درجة الجمعية في التقويم');
    expect(htmlOf(one)).not.toContain('15.5');
  });
});

describe('the bars', () => {
  test('run from the right, in the order of the table', () => {
    const { outcomes } = pageOf(
      association([
        policy([
          result('BR-101', 'pass'),
          result('BR-102', 'pass'),
          result('BR-103', 'pass'),
          result('BR-104', 'fail'),
        ]),
      ]),
    );

    expect(outcomes.segments).toEqual([
      { key: 'pass', x: '25%', width: '75%', middle: '62.5%', label: '3' },
      { key: 'fail', x: '0%', width: '25%', middle: '12.5%', label: '1' },
    ]);
    expect(outcomes.description).toEqual({ ar: 'مستوفى 3، غير مستوفى 1', en: 'Met 3, Not met 1' });
    expect(outcomes.rows.map(({ key, count }) => [key, count])).toEqual([
      ['pass', 3],
      ['fail', 1],
      ['review', 0],
      ['declared', 0],
      ['notApplicable', 0],
      ['notAssessed', 0],
    ]);
  });

  test('are empty where there is nothing to count', () => {
    expect(pageOf(association([])).outcomes.segments).toEqual([]);
  });
});

describe('the links', () => {
  const options = {
    path: 'noor/compliance.html',
    index: 'index.html',
    outputs: {
      report: { html: 'noor/compliance.html', pdf: 'noor/compliance.pdf', json: 'noor/compliance.json' },
      policies: new Map([
        [
          'beneficiary-relations',
          { html: 'noor/beneficiary-relations.html', pdf: 'noor/beneficiary-relations.pdf' },
        ],
      ]),
    },
  };
  const page = composeReportPage(complete, report([complete]), options);

  test('are relative, lead to what was made, and never to the page itself', () => {
    expect(page.links.map(({ href }) => href)).toEqual(['compliance.pdf', 'compliance.json']);
    expect(page.indexHref).toBe('../index.html');
    expect(page.policies[0]?.links.map(({ href }) => href)).toEqual([
      'beneficiary-relations.html',
      'beneficiary-relations.pdf',
    ]);
    expect(rowsOf(page)[0]?.pages).toEqual([{ page: 3, href: 'beneficiary-relations.pdf#page=3' }]);
  });

  test('leave the page where nothing is said to lie beside it, as in print', () => {
    const hrefs = Array.from(htmlOf(complete).matchAll(/href="([^"]*)"/g), ([, href]) => href);

    expect(hrefs.filter((href) => href?.startsWith('#') !== true)).toEqual([]);
  });
});

describe('the page', () => {
  test('is the golden one', async () => {
    const results = [
      ...everyOutcome(),
      waived('BR-502'),
      result('BR-503', 'fail', { findings: [finding({ known: true })] }),
    ];
    const mended = association([policy(results, { indicators: [indicatorAtRisk()] })], {
      findings: [finding({ file: 'policies/noor/association.yaml' })],
    });

    await expect(htmlOf(mended)).toMatchFileSnapshot('../golden/report-page.html');
  });

  test('has one element for each id, and an element for each link into itself', () => {
    const html = htmlOf(association([policy(everyOutcome()), policy(everyOutcome(), { name: 'other' })]));
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    const targets = Array.from(html.matchAll(/href="#([^"]*)"/g), ([, target]) => target);

    expect(ids).toEqual([...new Set(ids)]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('marks up what its messages isolate, and holds no direction control', () => {
    const html = htmlOf(complete);

    expect(html).toContain('لا يوجد قسم <bdi>preamble</bdi>.');
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('escapes whatever a file may say', () => {
    const evil = `</title></style><script>alert(1)</script>" onload='x' {{value}} &amp;`;
    const said = { ar: `نص ${evil}`, en: evil };
    const hostile = association(
      [
        policy(
          [
            result('BR-101', 'fail', {
              question: said,
              findings: [finding({ message: said, remedy: said, file: evil })],
            }),
          ],
          { title: said, file: evil },
        ),
      ],
      { name: said, findings: [finding({ message: said })] },
    );
    const html = htmlOf(hostile);

    expect(html).not.toMatch(/<script/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)?.length).toBe(html.match(/<title/g)?.length);
    expect(html.replaceAll(/<[^<>]*>/g, '')).not.toContain(`onload='x'`);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('{{value}}');
  });

  test('may load nothing; on paper it has no script, on screen the one that is allowed', () => {
    const screen = renderer.page('report', composeReportPage(complete, report([complete]), alone));
    const rest = `style-src 'unsafe-inline'; font-src data:; img-src data:;`;

    expect(htmlOf(complete)).toContain(`content="default-src 'none'; ${rest}`);
    expect(htmlOf(complete)).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    expect(screen).toMatch(/content="default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src/);
    expect(screen.match(/<script/g)).toHaveLength(1);
    expect(screen).not.toMatch(/\son[a-z]+=|javascript:/i);
  });

  test('has a bookmark for each heading, in their order', () => {
    const indicator = indicatorAtRisk();
    const subjects = [
      association([policy(everyOutcome()), policy(everyOutcome(), { name: 'other' })], {
        findings: [finding()],
      }),
      association([policy(everyOutcome(), { indicators: [indicator] })]),
      association([]),
    ];
    for (const subject of subjects) expect(pageOf(subject).bookmarks).toEqual(headingsOf(htmlOf(subject)));
  });
});

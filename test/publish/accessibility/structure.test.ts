/** What becomes of the structure that a browser writes. */
import { describe, expect, test } from 'vitest';
import { isComplete } from '../../../src/publish/accessibility/completeness.ts';
import { withoutDecorations } from '../../../src/publish/accessibility/decorations.ts';
import { withLanguages } from '../../../src/publish/accessibility/languages.ts';
import { withLists } from '../../../src/publish/accessibility/lists.ts';
import { mappedRoles } from '../../../src/publish/accessibility/role-names.ts';
import { withJoinedSpans, withRoles } from '../../../src/publish/accessibility/roles.ts';
import type { Cell, Element } from '../../../src/publish/accessibility/structure.ts';
import { withWholeRows } from '../../../src/publish/accessibility/tables.ts';
import { withOwnIds } from '../../../src/publish/accessibility/element-ids.ts';
import { annotation, content, element, written } from './trees.ts';

const document = (...kids: Parameters<typeof element>[1][]) => element('Document', ...kids);
const nameless = (...kids: Parameters<typeof element>[1][]) => element('NonStruct', ...kids);
const cell = (given: Partial<Cell>, role: 'TD' | 'TH', text: string): Element => ({
  ...element(role, text),
  cell: { rows: 1, columns: 1, heads: [], ...given },
});

describe('names', () => {
  const named = (...kids: Parameters<typeof document>) => written(withRoles(document(...kids)));

  test('tell a chapter, a group, a paragraph and a stretch of a line apart', () => {
    const chapter = nameless(element('H2', nameless('باب')), nameless(nameless('نص'), nameless('text')));

    expect(named(nameless(nameless(chapter), element('P', nameless('آخر'))))).toBe(
      'Document[Div[Div[Sect[H2[Span[باب]]|P[Span[نص]|Span[text]]]]|P[Span[آخر]]]]',
    );
  });

  test('leave no text in a group without a paragraph, and make none of space', () => {
    expect(named(nameless('نص', element('P', 'آخر'), nameless(' ')), element('L'))).toBe(
      'Document[Div[P[نص]|P[آخر]]|L[]]',
    );
  });

  test('stretches on one line are one paragraph, columns in two languages are not', () => {
    const before = nameless(content('of the ', 'line'));
    const after = nameless(content('Non-Profit', 'line'));
    const beside = nameless(content('القطاع', 'line'));
    const list = element('L');

    expect(named(before, after, beside, list)).toBe(
      'Document[P[Span[of the ]|Span[Non-Profit]]|P[القطاع]|L[]]',
    );
  });

  test('the number of a clause begins its paragraph', () => {
    expect(named(element('LI', element('P', 'بند'), nameless('(iv)'), element('P', 'clause')))).toBe(
      'Document[LI[P[بند]|P[Span[(iv)]|clause]]]',
    );
  });

  test('a figure that holds a table is a group, one that is described stays a figure', () => {
    const chart: Element = { ...element('Figure', ''), hasAlternative: true };

    expect(named(element('Figure', element('Caption', nameless('شكل')), chart, element('Table')))).toBe(
      'Document[Div[P[Span[شكل]]|Figure[]|Table[]]]',
    );
  });

  test('that the standard does not have are mapped to the nearest that it has', () => {
    expect(mappedRoles(document(element('P', element('Em', 'x')), element('Strange')))).toEqual({
      Em: 'Span',
      Strange: 'Div',
    });
    expect(mappedRoles(document(element('P')))).toEqual({});
  });
});

describe('languages', () => {
  const told = (...kids: Parameters<typeof document>) =>
    written(withJoinedSpans(withLanguages(document(...kids), 'ar')));

  test('are said of what is in another than the text around it, once for neighbours', () => {
    const heading = element(
      'H2',
      element('Span', 'تمهيد'),
      element('Span', '1.'),
      element('Span', 'Preamble'),
    );

    expect(told(heading)).toBe('Document@ar[H2[تمهيد|Span@en[1.|Preamble]]]');
  });

  test('are said of the whole where all of it is in one', () => {
    expect(told(element('P', element('Span', 'one'), element('Span', 'two')))).toBe(
      'Document@ar[P@en[one|two]]',
    );
  });

  test('a number alone is in the language that is declared of it', () => {
    const declared: Element = { ...element('TD', '1.0'), language: 'en' };

    expect(told(element('TR', declared, element('TD', '٣'), element('TD', '7')))).toBe(
      'Document@ar[TR[TD@en[1.0]|TD[٣]|TD[7]]]',
    );
  });
});

describe('lists', () => {
  const listed = (list: Element, page?: number) => withLists(document(list), () => page);

  test('tell the number of an item from what it numbers', () => {
    const list = element('L', element('LI', element('Lbl', 'أ. '), element('P', 'بند'), element('L')));
    const tree = listed(list);

    expect(written(tree)).toBe('Document[L[LI[Lbl[أ. ]|LBody[P[بند]|L[]]]]]');
  });

  test.each([
    ['١.', 'Decimal'],
    ['(iv)', 'LowerAlpha'],
    ['•', 'Disc'],
    [undefined, 'None'],
  ])('%s is numbered %s', (label, numbering) => {
    const item = element('LI', ...(label === undefined ? [] : [element('Lbl', label)]), 'بند');

    expect(listed(element('L', item)).kids[0]).toMatchObject({ numbering });
  });

  test('links with the numbers of their pages are the contents, other links are not', () => {
    const entry = element('LI', element('Link', 'تمهيد', '١٢', annotation()));

    expect(written(listed(element('L', entry), 12))).toBe('Document[TOC[TOCI[Reference[Link[تمهيد|١٢|→]]]]]');
    expect(written(listed(element('L', entry), 11))).toContain('L[LI[LBody[Link');
    const elsewhere = element('LI', element('Link', 'موقع', annotation()));
    expect(written(listed(element('L', elsewhere)))).toContain('L[LI[LBody[Link');
  });
});

describe('tables', () => {
  const heads = ['a', 'b', 'c'].map((id) => cell({ id, scope: 'Column' }, 'TH', id));
  const filled = (...rows: (readonly Element[])[]) =>
    written(withWholeRows(element('Table', ...rows.map((row) => element('TR', ...row)))));

  test('get the cells in which there is nothing, where they belong', () => {
    const last = cell({ heads: ['c'] }, 'TD', '3');
    const first = cell({ heads: ['a'] }, 'TD', '1');

    expect(filled(heads, [last], [first], [first, last])).toBe(
      'Table[TR[TH[a]|TH[b]|TH[c]]|TR[TD[]|TD[]|TD[3]]|TR[TD[1]|TD[]|TD[]]|TR[TD[1]|TD[]|TD[3]]]',
    );
  });

  test('also in the head, by what each head is of', () => {
    const row = [cell({ id: 'r', scope: 'Row' }, 'TH', 'r'), cell({ heads: ['b', 'r'] }, 'TD', '2')];

    expect(filled([heads[1]!], row)).toBe('Table[TR[TD[]|TH[b]]|TR[TH[r]|TD[2]]]');
  });

  test('that are whole stay as they are', () => {
    const wide = cell({ columns: 2 }, 'TD', 'x');

    expect(filled(heads, [wide, cell({}, 'TD', 'y')])).toBe('Table[TR[TH[a]|TH[b]|TH[c]]|TR[TD[x]|TD[y]]]');
  });

  test('name their heads by ids that do not depend on the browser', () => {
    const row = [
      cell({ id: 'node00000777', scope: 'Row' }, 'TH', 'r'),
      cell({ heads: ['node00000777', 'gone'] }, 'TD', '2'),
    ];
    const [head, value] = withOwnIds(element('TR', ...row)).kids as Element[];

    expect(head?.cell?.id).toBe('cell-1');
    expect(value?.cell?.heads).toEqual(['cell-1']);
  });
});

describe('decorations', () => {
  test('go with the elements that hold nothing else, but no cell and no picture', () => {
    const tree = document(
      nameless(''),
      element('P', 'نص', ''),
      element('TR', element('TD', '')),
      element('Figure', ''),
    );

    expect(written(withoutDecorations(tree))).toBe('Document[P[نص]|TR[TD[]]|Figure[]]');
  });

  test('the head of a table is read once, what stands there otherwise is read', () => {
    const head = element('TH', content('رقم', '', 1), content('رقم', '', 2), content('آخر', '', 2));

    expect(written(withoutDecorations(element('TR', head)))).toBe('TR[TH[رقم|آخر]]');
  });
});

describe('a structure is complete', () => {
  test('if its chapters follow from each other', () => {
    expect(isComplete(document(element('H1'), element('H2'), element('H3'), element('H2')))).toBe(true);
    expect(isComplete(document(element('H1'), element('H3')))).toBe(false);
    expect(isComplete(document(element('H2')))).toBe(false);
  });

  test.each([
    [
      'a figure without description',
      element('Figure'),
      { ...element('Figure'), hasAlternative: true as const },
    ],
    ['a link that leads nowhere', element('Link', 'x'), element('Link', 'x', annotation())],
    ['a head that heads nothing', element('TH', 'x'), cell({ scope: 'Row' }, 'TH', 'x')],
  ])('unless there is %s', (_, lacking, whole) => {
    expect(isComplete(document(lacking))).toBe(false);
    expect(isComplete(document(whole))).toBe(true);
  });
});

/** What Word files hold beside plain paragraphs; each case is the XML that Word writes for it. */
import { describe, expect, test } from 'vitest';
import { layouts } from '../../../src/model/layout.ts';
import { wordFile as exported } from '../../../src/word/word.ts';
import { composeYaml } from '../../compose/compose-yaml.ts';
import { paragraphsOf } from '../../word/read-word.ts';
import { codesOf, document, sorted } from './given.ts';
import { documentXml, packed, paragraph, wordFile } from './packages.ts';

const blocksOf = async (bytes: Uint8Array) =>
  (await document('a.docx', bytes)).blocks.map(({ text }) => text);
const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

describe('text', () => {
  test.each([
    [
      'tabs and line breaks',
      '<w:r><w:t>م</w:t><w:tab/><w:t>الاسم</w:t><w:br/><w:t>سطر</w:t></w:r>',
      ['م\tالاسم\nسطر'],
    ],
    [
      'spaces between runs',
      `<w:r><w:t xml:space="preserve">أولًا: </w:t></w:r>${run('تمهيد')}`,
      ['أولًا: تمهيد'],
    ],
    [
      'links and fields',
      `<w:hyperlink r:id="x">${run('الموقع')}</w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r><w:fldSimple w:instr="PAGE">${run('٣')}</w:fldSimple>`,
      ['الموقع٣'],
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('نص في حقل')}</w:sdtContent></w:sdt>`,
      ['نص في حقل'],
    ],
    ['signs of other fonts', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' + run(' نعم'), ['☑ نعم']],
    ['references in XML', run('أ &amp; ب &#1580; &#x62F;'), ['أ & ب ج د']],
    [
      'nothing that is not shown',
      run('ظاهر') + run('مخفي', '<w:vanish/>') + run(' باقٍ', '<w:vanish w:val="0"/>'),
      ['ظاهر باقٍ'],
    ],
    [
      'a break of the page inside',
      '<w:r><w:t>قبل</w:t><w:br w:type="page"/><w:t> بعد</w:t></w:r>',
      ['قبل بعد'],
    ],
  ])('%s', async (_, runs, blocks) => {
    expect(await blocksOf(wordFile(`<w:p>${runs}</w:p>`))).toEqual(blocks);
  });

  test('a frame is read once, though Word writes it for newer and for older programs', async () => {
    const frame = `<w:txbxContent>${paragraph('نص في إطار')}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${frame}</w:drawing></mc:Choice><mc:Fallback><w:pict>${frame}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const read = await document(
      'a.docx',
      wordFile(`<w:p><w:r><w:t>حول الإطار</w:t></w:r><w:r>${drawing}</w:r></w:p>`),
    );

    expect(read.blocks).toEqual([
      { text: 'حول الإطار', origin: { line: 1 } },
      { text: 'نص في إطار', origin: { line: 2 }, role: 'box' },
    ]);
  });

  test('whatever prefix and whichever standard the file uses', async () => {
    const xml = documentXml(paragraph('نص'))
      .replaceAll('w:', 'x0:')
      .replace('xmlns:w=', 'xmlns:x0=')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );

    expect(await blocksOf(packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml }))).toEqual([
      'نص',
    ]);
  });
});

describe('tracked changes are read as accepted', () => {
  test.each([
    [
      'inserted and deleted',
      `${run('خلال ')}<w:del><w:r><w:delText>سنة</w:delText></w:r></w:del><w:ins>${run('أسبوع')}</w:ins>`,
      ['خلال أسبوع'],
    ],
    [
      'moved',
      `<w:moveFrom>${run('من هنا')}</w:moveFrom>${run('بقي ')}<w:moveTo>${run('إلى هنا')}</w:moveTo>`,
      ['بقي إلى هنا'],
    ],
  ])('%s', async (_, runs, blocks) => {
    const bytes = wordFile(`<w:p>${runs}</w:p>`);

    expect(await blocksOf(bytes)).toEqual(blocks);
    expect(await codesOf('a.docx', bytes)).toEqual(['import/tracked-changes']);
  });

  test('the end of a paragraph', async () => {
    const body = paragraph('تعمل الجمعية ', '<w:rPr><w:del/></w:rPr>') + paragraph('على خدمة المستفيد.');

    expect(await blocksOf(wordFile(body))).toEqual(['تعمل الجمعية على خدمة المستفيد.']);
  });

  test('a row of a table', async () => {
    const row = (text: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('ب')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('يبقى')}${row('يُحذف', '<w:trPr><w:del/></w:trPr>')}</w:tbl>`;

    expect(await blocksOf(wordFile(table))).toEqual(['يبقى', 'ب']);
  });
});

describe('numbers that stand nowhere in the text', () => {
  const level = (format: string, text: string, place = 0, indent = 720) =>
    `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${indent}"/></w:pPr></w:lvl>`;
  const numbering = (lists: readonly string[], overrides = '') =>
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists
      .map((levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels}</w:abstractNum>`)
      .join(
        '',
      )}${lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`).join('')}${overrides}</w:numbering>`;
  const item = (text: string, list: number, place = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="${list}"/></w:numPr>`);
  const relation =
    '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>';
  const numbered = (body: string, lists: readonly string[], overrides?: string) =>
    wordFile(body, { 'word/numbering.xml': numbering(lists, overrides) }, relation);
  const outline = async (bytes: Uint8Array) => {
    const lines: string[] = [];
    const visit = (
      node: { type: string; data?: { marker?: string }; children?: unknown[] },
      depth: number,
    ) => {
      if (node.type === 'listItem') lines.push(`${'  '.repeat(depth)}${node.data?.marker ?? ''}`);
      for (const child of node.children ?? [])
        visit(child as never, node.type === 'listItem' ? depth + 1 : depth);
    };
    visit((await document('a.docx', bytes)).tree as never, 0);
    return lines;
  };

  test.each([
    ['arabicAbjad', ['أ.', 'ب.', 'ج.', 'د.', 'هـ.']],
    ['arabicAlpha', ['أ.', 'ب.', 'ت.', 'ث.', 'ج.']],
    ['hindiNumbers', ['١.', '٢.', '٣.', '٤.', '٥.']],
    ['decimal', ['1.', '2.', '3.', '4.', '5.']],
    ['lowerRoman', ['i.', 'ii.', 'iii.', 'iv.', 'v.']],
    ['upperLetter', ['A.', 'B.', 'C.', 'D.', 'E.']],
    ['decimalZero', ['01.', '02.', '03.', '04.', '05.']],
  ])('%s', async (format, markers) => {
    const body = markers.map(() => item('بند', 1)).join('');

    expect(await outline(numbered(body, [level(format, '%1.')]))).toEqual(markers);
  });

  test('levels count inside the levels above them', async () => {
    const levels = level('decimal', '%1.') + level('decimal', '%1-%2', 1, 1440);
    const body = [item('أ', 1), item('ب', 1, 1), item('ج', 1, 1), item('د', 1), item('هـ', 1, 1)].join('');

    expect(await outline(numbered(body, [levels]))).toEqual(['1.', '  1-1', '  1-2', '2.', '  2-1']);
  });

  test('a paragraph between does not begin the list anew, and a restart does', async () => {
    const overrides =
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body =
      item('أ', 1) + paragraph('نص') + item('ب', 1) + paragraph('نص') + item('ج', 9) + item('د', 9);

    expect(await outline(numbered(body, [level('decimal', '%1)')], overrides))).toEqual([
      '1)',
      '2)',
      '1)',
      '2)',
    ]);
  });

  test('another list that is indented lies inside', async () => {
    const body = item('أ', 1) + item('ب', 2) + item('ج', 2) + item('د', 1);

    expect(
      await outline(numbered(body, [level('decimal', '%1.'), level('bullet', '\uF0B7', 0, 1440)])),
    ).toEqual(['1.', '  •', '  •', '2.']);
  });

  test('a style gives a heading its number', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:name w:val="عنوان"/></w:style></w:styles>`;
    const bytes = wordFile(
      paragraph('تمهيد', '<w:pStyle w:val="a"/>') + paragraph('الهدف', '<w:pStyle w:val="b"/>'),
      { 'word/numbering.xml': numbering([level('arabicAbjad', '%1-')]), 'word/styles.xml': styles },
      `${relation}<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>`,
    );

    expect((await document('a.docx', bytes)).tree.children).toMatchObject([
      { type: 'heading', depth: 2, data: { marker: 'أ-', style: 'heading 2' } },
      { type: 'heading', depth: 2, data: { marker: 'ب-', style: 'عنوان' } },
    ]);
  });
});

describe('what a Word file holds beside its text is said', () => {
  const external = (kind: string) =>
    `<Relationship Id="e" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://example.org/t.dotx" TargetMode="External"/>`;

  test.each([
    ['macros', wordFile(paragraph('نص'), { 'word/vbaProject.bin': 'x' }), ['import/macros']],
    [
      'a template elsewhere',
      wordFile(paragraph('نص'), {}, external('attachedTemplate')),
      ['import/external'],
    ],
    ['links to the web, which are usual', wordFile(paragraph('نص'), {}, external('hyperlink')), []],
    [
      'pictures',
      wordFile(`${paragraph('نص')}<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>`),
      ['import/images'],
    ],
    ['inserted files', wordFile(`${paragraph('نص')}<w:altChunk r:id="x"/>`), ['import/embedded-part']],
  ])('%s', async (_, bytes, codes) => {
    expect(await codesOf('a.docx', bytes)).toEqual(codes);
  });
});

describe('the Word files that we make ourselves', () => {
  const policy = `
title: { ar: سياسة العلاقة مع المستفيدين, en: Beneficiary relations }
sections:
  preamble: { text: { ar: تضع الجمعية هذه السياسة., en: The association issues this policy. } }
  rights:
    text: { ar: "للمستفيد:", en: "The beneficiary has:" }
    items:
      - text: { ar: الاحترام, en: Respect }
        items: [{ text: { ar: في الاستقبال, en: on reception } }]
      - text: { ar: الخصوصية, en: Privacy }
`;

  test.each(layouts)('come back whole, set as %s', async (layout) => {
    const bytes = await exported(composeYaml(policy, { layout }));
    const body = (await document('a.docx', bytes)).blocks.filter(({ role }) => role !== 'running');

    expect(sorted(body.map(({ text }) => text).join(''))).toBe(sorted(paragraphsOf(bytes).join('')));
    expect(await codesOf('a.docx', bytes)).toEqual([]);
  });

  test('name the part that each paragraph plays', async () => {
    const bytes = await exported(composeYaml(policy, { layout: 'arabic' }));
    const styles = (await document('a.docx', bytes)).tree.children.map(({ data }) => data?.style);

    expect(styles).toEqual(
      expect.arrayContaining(['heading 1', 'Body Text Arabic', 'Clause 1 Arabic', 'Clause 2 Arabic']),
    );
  });
});

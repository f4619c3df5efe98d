/** What stands above and below every page, the bands of colour on the cover, and the mark of a document by which nobody may act. */
import {
  BorderStyle,
  BuilderElement,
  Footer,
  Header,
  Paragraph,
  TableRow,
  TextRun,
  VerticalAlignTable,
  type ParagraphChild,
} from 'docx';
import type { PageCounter, PolicyDocument, Spoken } from '../model/render-model.ts';
import { pageNumber } from './fields.ts';
import { paragraph } from './paragraphs.ts';
import { identifierRun, textRuns } from './runs.ts';
import { colours, points, type Sheet } from './sheet.ts';
import { fontName } from './styles.ts';
import { cell, divided, table, type Blocks } from './tables.ts';

const arabic: Spoken = { language: 'ar', direction: 'rtl' };
const english: Spoken = { language: 'en', direction: 'ltr' };

/** Bands of colour up to the edges of the cover, above and below. */
export function coverBands(sheet: Sheet): { header: Header; footer: Footer } {
  return {
    header: new Header({ children: [band(22, sheet)] }),
    footer: new Footer({ children: [band(9, sheet)] }),
  };
}

/** A shaded line as high as it says, in points, that reaches over the margins. */
function band(height: number, { brand, margin }: Sheet): Paragraph {
  return new Paragraph({
    indent: { left: -margin, right: -margin },
    shading: { fill: brand },
    spacing: { line: points(height), lineRule: 'exact', before: 0, after: 0 },
  });
}

/** Association and title above, contacts and the number of the page below. */
export function runningLines(document: PolicyDocument, sheet: Sheet): { header: Header; footer: Footer } {
  const { topRight, topMiddle, topLeft, bottomRight, bottomMiddle, bottomLeft } = document.running;
  const top = [
    linesOf(topRight, arabic, sheet),
    markWords(topMiddle, sheet),
    linesOf(topLeft, english, sheet),
  ];
  const bottom = [
    counter(bottomRight, arabic, sheet),
    linesOf(bottomMiddle, arabic, sheet, 'center'),
    counter(bottomLeft, english, sheet),
  ];
  return {
    header: new Header({
      children: [
        corners(top, [shareOf(topRight), 20, shareOf(topLeft)], 'bottom', sheet),
        new Paragraph({ children: document.mark === undefined ? [] : [statusMark(topMiddle)] }),
      ],
    }),
    footer: new Footer({ children: [corners(bottom, [20, 60, 20], 'top', sheet), new Paragraph({})] }),
  };
}

/** A corner without words leaves its room to the others. */
function shareOf(text: string): number {
  return text === '' ? 10 : 40;
}

/** Three cells, of which the first is at the right of the paper. */
function corners(cells: readonly Blocks[], parts: readonly number[], ruleAt: 'top' | 'bottom', sheet: Sheet) {
  const widths = divided(sheet.textWidth, parts);
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline };
  const row = new TableRow({
    children: cells.map((blocks, index) =>
      cell(blocks, widths[index] ?? 0, {
        borders: { [ruleAt]: rule },
        verticalAlign: ruleAt === 'bottom' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        margins: { top: points(3), bottom: points(3), left: 0, right: 0 },
      }),
    ),
  });
  return table([row], widths, { ...sheet, languages: ['ar'] });
}

/** The lines of a corner; what is between isolates is an identifier. */
function linesOf(text: string, spoken: Spoken, sheet: Sheet, alignment?: 'center'): Paragraph[] {
  const lines = text.split('\n');
  return lines.map((line) =>
    paragraph(
      'running',
      spoken,
      isolatedRuns(line, spoken),
      sheet,
      alignment === undefined ? {} : { alignment },
    ),
  );
}

function isolatedRuns(line: string, spoken: Spoken): TextRun[] {
  return line.split(/[\u2066\u2069]/).flatMap((piece, index) => {
    if (piece === '') return [];
    return index % 2 === 1 ? [identifierRun(piece, spoken)] : textRuns(piece, spoken);
  });
}

function markWords(text: string, sheet: Sheet): Paragraph[] {
  const runs = text === '' ? [] : textRuns(text, arabic, { role: 'draft', bold: true });
  return [paragraph('running', arabic, runs, sheet, { alignment: 'center' })];
}

function counter(words: PageCounter | undefined, spoken: Spoken, sheet: Sheet): Paragraph[] {
  const runs: ParagraphChild[] =
    words === undefined
      ? []
      : [
          ...textRuns(words.before, spoken),
          pageNumber('this', spoken),
          ...textRuns(words.between, spoken),
          pageNumber('all', spoken),
        ];
  const below = words?.after.trim() ?? '';
  return [
    paragraph('running', spoken, runs, sheet),
    ...(below === '' ? [] : [paragraph('running', spoken, textRuns(below, spoken), sheet)]),
  ];
}

/** In points, so that the mark stays within the page however many words it has. */
const widestMark = 430;

/** Pale letters across the page, behind the text, as Word's own watermarks are: a shape of the old drawing language. */
function statusMark(text: string): TextRun {
  const path = vml('v:textpath', {
    style: `font-family:'${fontName}';font-weight:bold;font-size:1pt`,
    string: text,
  });
  const shape = vml(
    'v:shape',
    {
      id: 'PowerPlusWaterMarkObject1',
      type: '#_x0000_t136',
      alt: '',
      style: [
        `position:absolute;width:${Math.min(widestMark, text.length * 34)}pt;height:100pt;rotation:-24;z-index:-251658752`,
        'mso-position-horizontal:center;mso-position-horizontal-relative:page',
        'mso-position-vertical:center;mso-position-vertical-relative:page',
      ].join(';'),
      fillcolor: `#${colours.draftMark}`,
      stroked: 'f',
    },
    [path],
  );
  const type = vml(
    'v:shapetype',
    {
      id: '_x0000_t136',
      coordsize: '21600,21600',
      'o:spt': '136',
      path: 'm0,0l21600,0m0,21600l21600,21600e',
    },
    [vml('v:path', { textpathok: 't' }), vml('v:textpath', { on: 't', fitshape: 't' })],
  );
  return new TextRun({ children: [new BuilderElement({ name: 'w:pict', children: [type, shape] })] });
}

function vml(name: string, attributes: Readonly<Record<string, string>>, children: BuilderElement[] = []) {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement<Record<string, string>>({ name, attributes: named, children });
}

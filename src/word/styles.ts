/**
 * The styles of the Word file: whoever edits it chooses among these and changes the look in one place.
 *
 * Every paragraph style exists once for each language, with its direction, since a paragraph that is added
 * must run the right way by itself. The first language of the document has Word's own Title, Heading 1 and
 * TOC 1; English beside Arabic is one level below, so that each column of the contents can collect its own.
 */
import {
  AlignmentType,
  LeaderType,
  LineRuleType,
  TabStopType,
  type ICharacterStyleOptions,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { Language } from '../model/bilingual.ts';
import type { Spoken } from '../model/render-model.ts';
import { colours, millimetres, points, type Sheet } from './sheet.ts';

/** The font of both scripts; `font-table.ts` says what stands in where a machine does not have it. */
export const fontName = 'Amiri';

/** How deep clauses are indented; deeper ones stay where the last are. */
const clauseDepths = [1, 2, 3, 4] as const;

/** The first paragraph of a clause, and those after it. */
type ClauseRole = `${'clause' | 'continued'}${(typeof clauseDepths)[number]}`;

/** What a paragraph is. */
export type ParagraphRole =
  | 'title'
  | 'association'
  | 'detail'
  | 'heading'
  | 'subheading'
  | 'contentsHeading'
  | 'contentsEntry'
  | 'body'
  | ClauseRole
  | 'note'
  | 'sentence'
  | 'label'
  | 'value'
  | 'columnHeading'
  | 'cell'
  | 'status'
  | 'running';

/** What a stretch of letters is. */
export type CharacterRole =
  'marker' | 'lead' | 'label' | 'missing' | 'absent' | 'blank' | 'emphasis' | 'draft' | 'link';

interface ParagraphLook {
  /** As Word lists it; English beside Arabic adds its language. */
  readonly name: string;
  /** In points, Arabic and English; a document in one language sets text a little larger. */
  readonly size: Readonly<Record<Language, number>>;
  readonly line: Readonly<Record<Language, number>>;
  readonly run?: IRunStylePropertiesOptions;
  readonly paragraph?: IParagraphPropertiesOptions;
}

/** Latin letters look larger than Arabic ones of the same size, so that each size is a pair. */
const sizesOf = (isSideBySide: boolean) => ({
  text: isSideBySide ? { ar: 12.5, en: 10.4 } : { ar: 13.5, en: 11.5 },
  small: isSideBySide ? { ar: 10.5, en: 9 } : { ar: 11, en: 10 },
});

/** Heights of lines as parts of the size: at least so much, and what the font needs. */
const loose = { ar: 1.72, en: 1.5 };
const close = { ar: 1.5, en: 1.35 };

/** The clause of a depth, and a further paragraph of it. */
function depthOf(role: 'clause' | 'continued', depth: number): ParagraphRole {
  const level = clauseDepths[Math.min(depth, clauseDepths.length - 1)] ?? 1;
  return `${role}${level}`;
}

/** The style of the first paragraph of a clause, which has its number; the depth is counted from 0. */
export const clauseRole = (depth: number): ParagraphRole => depthOf('clause', depth);

/** The style of what follows in the same clause. */
export const continuedRole = (depth: number): ParagraphRole => depthOf('continued', depth);

/** Clauses, whose number hangs before the text. */
function clauseLooks({ indent, halfGutter, isSideBySide }: Sheet) {
  const { text: size } = sizesOf(isSideBySide);
  const looks = clauseDepths.flatMap((depth): [ClauseRole, ParagraphLook][] => {
    const column = { left: indent * depth, right: halfGutter };
    const look = (name: string, hanging: number, before: number): ParagraphLook => ({
      name: `${name} ${depth}`,
      size,
      line: loose,
      paragraph: { indent: { ...column, hanging }, spacing: { before: points(before), after: points(1) } },
    });
    return [
      [`clause${depth}`, look('Clause', indent, 2)],
      [`continued${depth}`, look('Clause Continued', 0, 0)],
    ];
  });
  return Object.fromEntries(looks) as Record<ClauseRole, ParagraphLook>;
}

/** The first page. */
function coverLooks(sheet: Sheet) {
  const { text, small } = sizesOf(sheet.isSideBySide);
  const { brand, isBilingual } = sheet;
  const center = { alignment: AlignmentType.CENTER };
  return {
    title: {
      name: 'Title',
      size: { ar: 31, en: isBilingual ? 19 : 26 },
      line: { ar: 1.45, en: 1.35 },
      run: { color: brand, bold: true },
      paragraph: { ...center, keepNext: true },
    },
    association: {
      name: 'Subtitle',
      size: { ar: 21, en: isBilingual ? 13.5 : 18 },
      line: close,
      run: { bold: true },
      paragraph: center,
    },
    detail: {
      name: 'Cover Detail',
      size: small,
      line: close,
      run: { color: colours.soft },
      paragraph: center,
    },
    status: { name: 'Status', size: text, line: close, run: { bold: true }, paragraph: center },
  } satisfies Partial<Record<ParagraphRole, ParagraphLook>>;
}

/** Headings, and the lines that list them. */
function headingLooks(sheet: Sheet) {
  const { text } = sizesOf(sheet.isSideBySide);
  const { brand, isBilingual, halfGutter } = sheet;
  const inColumn = { indent: { right: halfGutter } };
  const entryTab = { type: TabStopType.RIGHT, position: sheet.textWidth, leader: LeaderType.DOT };
  return {
    heading: {
      name: 'heading 1',
      size: { ar: 15.5, en: isBilingual ? 12.5 : 14 },
      line: close,
      run: { color: brand, bold: true },
      paragraph: {
        ...inColumn,
        keepNext: true,
        spacing: { before: points(4), after: points(2) },
        outlineLevel: 0,
      },
    },
    subheading: {
      name: 'heading 3',
      size: text,
      line: close,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: points(12), after: points(4) }, outlineLevel: 2 },
    },
    contentsHeading: {
      name: 'TOC Heading',
      size: { ar: 15.5, en: isBilingual ? 12.5 : 14 },
      line: close,
      run: { color: brand, bold: true },
      paragraph: { ...inColumn, keepNext: true, spacing: { before: points(4), after: points(2) } },
    },
    contentsEntry: {
      name: 'toc 1',
      size: { ar: text.ar - 0.5, en: text.en - 0.4 },
      line: close,
      paragraph: {
        spacing: { before: points(1), after: points(1) },
        tabStops: [entryTab],
      },
    },
  } satisfies Partial<Record<ParagraphRole, ParagraphLook>>;
}

/** What is read, beside the clauses. */
function textLooks(sheet: Sheet) {
  const { text, small } = sizesOf(sheet.isSideBySide);
  const { isSideBySide, halfGutter } = sheet;
  const inColumn = { indent: { right: halfGutter } };
  return {
    body: {
      name: 'Body Text',
      size: text,
      line: loose,
      paragraph: { ...inColumn, spacing: { before: points(2), after: points(3) } },
    },
    note: {
      name: 'Note',
      size: small,
      line: loose,
      run: { color: colours.soft },
      paragraph: { ...inColumn, spacing: { before: points(3), after: points(3) } },
    },
    sentence: {
      name: 'Approval Sentence',
      size: text,
      line: loose,
      paragraph: {
        indent: { left: millimetres(3), right: millimetres(3) },
        // Beside the other language the ground is that of the whole row.
        ...(isSideBySide ? {} : { shading: { fill: colours.tint } }),
        spacing: { before: points(6), after: points(6) },
      },
    },
  } satisfies Partial<Record<ParagraphRole, ParagraphLook>>;
}

/** What stands in tables, and above and below the pages. */
function tableLooks(sheet: Sheet) {
  const { text, small } = sizesOf(sheet.isSideBySide);
  const center = { alignment: AlignmentType.CENTER };
  return {
    label: { name: 'Table Label', size: small, line: close, run: { color: colours.soft } },
    value: { name: 'Table Value', size: text, line: close },
    columnHeading: {
      name: 'Column Heading',
      size: small,
      line: close,
      run: { bold: true },
      paragraph: { ...center, keepNext: true },
    },
    cell: { name: 'Table Cell', size: text, line: close },
    running: { name: 'Running Line', size: { ar: 9, en: 8 }, line: close, run: { color: colours.soft } },
  } satisfies Partial<Record<ParagraphRole, ParagraphLook>>;
}

function looksOf(sheet: Sheet): Record<ParagraphRole, ParagraphLook> {
  return {
    ...coverLooks(sheet),
    ...headingLooks(sheet),
    ...textLooks(sheet),
    ...clauseLooks(sheet),
    ...tableLooks(sheet),
  };
}

/** Word's own styles for the first language of the document. */
const wordsOwn: Partial<Record<ParagraphRole, string>> = {
  title: 'Title',
  association: 'Subtitle',
  heading: 'Heading1',
  subheading: 'Heading3',
  contentsHeading: 'TOCHeading',
  contentsEntry: 'TOC1',
};

/** What the other language has in place of Heading 1 and TOC 1: its ids, and its names as Word knows them. */
const oneLevelBelow: Partial<Record<ParagraphRole, { readonly id: string; readonly name: string }>> = {
  heading: { id: 'Heading2', name: 'heading 2' },
  contentsEntry: { id: 'TOC2', name: 'toc 2' },
};

const languageNames: Readonly<Record<Language, string>> = { ar: 'Arabic', en: 'English' };

/** The id of the style of a paragraph. */
export function styleOf(role: ParagraphRole, language: Language, { languages }: Sheet): string {
  const own = wordsOwn[role];
  if (own !== undefined && language === languages[0]) return own;
  return oneLevelBelow[role]?.id ?? `${own ?? role}${languageNames[language]}`;
}

/** The id of the style of a stretch of letters. */
export function characterStyleOf(role: CharacterRole): string {
  return `${role}Characters`;
}

function styleName(role: ParagraphRole, name: string, language: Language, { languages }: Sheet): string {
  const isOwn = wordsOwn[role] !== undefined && language === languages[0];
  return isOwn ? name : (oneLevelBelow[role]?.name ?? `${name} ${languageNames[language]}`);
}

function paragraphStyle(
  role: ParagraphRole,
  look: ParagraphLook,
  { language, direction }: Spoken,
  sheet: Sheet,
): IParagraphStyleOptions {
  const isSecondHeading = role === 'heading' && sheet.languages[0] !== language;
  // The types of the library leave direction and tabs out of styles, though Word has them there.
  const paragraph: IParagraphPropertiesOptions = {
    ...look.paragraph,
    bidirectional: direction === 'rtl',
    spacing: {
      ...look.paragraph?.spacing,
      line: points(look.size[language] * look.line[language]),
      lineRule: LineRuleType.AT_LEAST,
    },
    ...(isSecondHeading ? { outlineLevel: 1 } : {}),
  };
  return {
    id: styleOf(role, language, sheet),
    name: styleName(role, look.name, language, sheet),
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...look.run, size: halfPoints(look.size[language]) },
    paragraph,
  };
}

function characterStyles({ brand }: Sheet): ICharacterStyleOptions[] {
  const looks: Record<CharacterRole, { readonly name: string; readonly run: IRunStylePropertiesOptions }> = {
    marker: { name: 'Clause Number', run: { color: brand } },
    lead: { name: 'Clause Lead', run: { color: brand, bold: true } },
    label: { name: 'Fact Label', run: { color: colours.soft } },
    missing: { name: 'Missing Text', run: { color: colours.draft } },
    absent: { name: 'Absent Value', run: { color: colours.soft } },
    blank: { name: 'Blank', run: { color: colours.soft } },
    emphasis: { name: 'Coloured Emphasis', run: { color: brand } },
    draft: { name: 'Draft', run: { color: colours.draft } },
    link: { name: 'Address', run: { color: brand } },
  };
  return Object.entries(looks).map(([role, { name, run }]) => ({
    id: characterStyleOf(role as CharacterRole),
    name,
    quickFormat: true,
    run,
  }));
}

/** Word measures letters in whole halves of a point. */
function halfPoints(size: number): number {
  return Math.round(size * 2);
}

const ways: readonly Spoken[] = [
  { language: 'ar', direction: 'rtl' },
  { language: 'en', direction: 'ltr' },
];

/** Every style of a document: in both languages, whichever it is in, since a name may have no other form. */
export function stylesFor(sheet: Sheet): IStylesOptions {
  const looks = Object.entries(looksOf(sheet)) as [ParagraphRole, ParagraphLook][];
  return {
    default: {
      document: {
        run: {
          font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
          size: halfPoints(11),
          color: colours.ink,
          language: { value: 'en-US', bidirectional: 'ar-SA' },
        },
      },
    },
    paragraphStyles: looks.flatMap(([role, look]) =>
      ways.map((way) => paragraphStyle(role, look, way, sheet)),
    ),
    characterStyles: characterStyles(sheet),
  };
}

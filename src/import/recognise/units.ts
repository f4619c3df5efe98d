/** The content of a section as units: paragraphs and items, each whole, however its lines were broken. */
import type { ChangeKind, Stretch } from '../../model/recognition.ts';
import { clauseFactsIn } from './clause-facts.ts';
import { bareHeading } from './headings.ts';
import type { Line, LineTable, Row } from './lines.ts';
import { endMarkerOf, markerOf, shownMarkerOf, type Marker } from './markers.ts';
import type { PartContent } from './parts.ts';
import { endsSentence, isBrokenOff, wordCount } from './phrasing.ts';
import { within } from './stretches.ts';
import { cellForm } from './tables.ts';

/** A paragraph, an item or a heading below that of the section, ready to be put in its place. */
export interface Unit {
  readonly kind: 'paragraph' | 'item' | 'heading';
  readonly text: string;
  readonly sources: readonly Stretch[];
  readonly marker?: Marker;
  /** The marker as it is typed. */
  readonly markers: readonly Stretch[];
  /** Depth in real lists; 0 outside of them. */
  readonly depth: number;
  readonly changes: readonly ChangeKind[];
  /** The cells of a row, where the unit is one. */
  readonly cells?: readonly Stretch[];
  /** A line below it that says with labels of our own who is responsible and the like. */
  readonly facts?: Stretch;
}

/** Reads units off the content of a section; markers that stand alone against their neighbours are text. */
export function unitsOf(content: readonly PartContent[]): readonly Unit[] {
  const lines = content.flatMap((one) => (one.kind === 'line' ? [one.line] : []));
  const isMarker = markerJudge(lines);
  const units: Unit[] = [];
  let lastLine: Line | undefined;
  for (const one of content) {
    const last = units.at(-1);
    if (one.kind === 'table') units.push(...unitsOfTable(one.table));
    else if (one.kind === 'subheading') units.push(unitOfHeading(one.heading.line, one.heading.markerLength));
    else if (one.kind === 'restOfSentence') {
      const { line, markerLength } = one.heading;
      const rest = bareStretch(line, markerLength);
      if (last !== undefined)
        units[units.length - 1] = joined(last, rest, 'headingJoined', [
          ...markerStretch(line, markerLength),
          ...afterStretch(line, rest),
        ]);
    } else {
      const marker = isMarker(one.line) ? markerOf(one.line.text) : undefined;
      if (last?.kind === 'item' && last.facts === undefined && clauseFactsIn(one.line.text) !== undefined) {
        units[units.length - 1] = { ...last, facts: one.line };
        continue;
      }
      const previous =
        last !== undefined && lastLine !== undefined ? { unit: last, line: lastLine } : undefined;
      if (
        marker === undefined &&
        endMarkerOf(one.line.text) === undefined &&
        previous !== undefined &&
        continues(one.line, previous)
      )
        units[units.length - 1] = joined(
          previous.unit,
          one.line,
          one.line.isContinued && !isBrokenOff(previous.unit.text) ? undefined : 'rejoined',
        );
      else units.push(unitOfLine(one.line, marker));
    }
    lastLine = one.kind === 'line' ? one.line : undefined;
  }
  return units;
}

/** A short text without end, and the paragraph below it, are a term and its meaning where a section asks for both. */
export function withLeads(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const [lead] = last?.sources ?? [];
    const [meaning, ...more] = unit.sources;
    const isPair =
      unit.kind === 'paragraph' &&
      last?.kind === 'item' &&
      last.cells === undefined &&
      last.sources.length === 1 &&
      wordCount(last.text) <= longestLead &&
      !endsSentence(last.text) &&
      more.length === 0;
    if (isPair && lead !== undefined && meaning !== undefined)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}: ${unit.text}`,
        sources: [lead, meaning],
        cells: [lead, meaning],
        ...(unit.facts === undefined ? {} : { facts: unit.facts }),
      };
    else joined.push(unit);
  }
  return joined;
}

/** No term has more words. */
const longestLead = 8;

function unitOfLine(line: Line, typed: Marker | undefined): Unit {
  const end = typed === undefined && line.kind === 'paragraph' ? endMarkerOf(line.text) : undefined;
  if (end !== undefined) return unitOfMarkedEnd(line, end);
  const shown = line.kind === 'item' ? (shownMarkerOf(line.marker ?? '') ?? signMarker) : undefined;
  const length = typed?.length ?? 0;
  const marker = typed !== undefined && typed.kind !== 'sign' ? typed : (shown ?? typed);
  return {
    kind: marker === undefined ? 'paragraph' : 'item',
    text: line.text.slice(length),
    sources: [within(line, { start: length, end: line.text.length })],
    ...(marker === undefined ? {} : { marker }),
    markers: markerStretch(line, length),
    depth: line.depth,
    changes: [],
  };
}

/** An item whose number stands at its end. */
function unitOfMarkedEnd(
  line: Line,
  { marker, start }: { readonly marker: Marker; readonly start: number },
): Unit {
  const text = line.text.slice(0, start).trimEnd();
  return {
    kind: 'item',
    text,
    sources: [within(line, { start: 0, end: text.length })],
    marker,
    markers: [within(line, { start, end: line.text.length })],
    depth: line.depth,
    changes: [],
  };
}

/** A bullet of a real list, when nothing says how it looks. */
const signMarker: Marker = { style: 'sign', kind: 'sign', values: [], length: 0, isWeak: false };

function unitOfHeading(line: Line, markerLength: number): Unit {
  const marker = markerOf(line.text);
  return {
    kind: 'heading',
    text: line.text.slice(markerLength).replaceAll(/^[#*_\s]+|[*_\s]+$/g, ''),
    sources: [headingStretch(line, markerLength)],
    ...(marker === undefined ? {} : { marker }),
    markers: markerStretch(line, markerLength),
    depth: line.depth,
    changes: ['headingAsClause'],
  };
}

/** A heading without the signs of emphasis that are left of other formats. */
function headingStretch(line: Line, markerLength: number): Stretch {
  const text = line.text.slice(markerLength);
  const start = markerLength + (/^[#*_\s]+/.exec(text)?.[0].length ?? 0);
  const end = line.text.length - (/[*_\s]+$/.exec(text)?.[0].length ?? 0);
  return within(line, { start, end });
}

function bareStretch(line: Line, markerLength: number): Stretch {
  const text = line.text.slice(markerLength);
  const bare = bareHeading(text);
  const start = markerLength + text.indexOf(bare);
  return within(line, { start, end: start + bare.length });
}

/** The colon after a heading. */
function afterStretch(line: Line, { end }: Stretch): Stretch[] {
  const rest = within(line, { start: end - line.start, end: line.text.length });
  return rest.text.trim() === '' ? [] : [rest];
}

function markerStretch(line: Line, length: number): Stretch[] {
  const typed = line.text.slice(0, length).trimEnd();
  return typed === '' ? [] : [within(line, { start: 0, end: typed.length })];
}

function joined(
  unit: Unit,
  line: Stretch,
  change: ChangeKind | undefined,
  markers: readonly Stretch[] = [],
): Unit {
  return {
    ...unit,
    text: `${unit.text} ${line.text}`,
    sources: [...unit.sources, line],
    markers: [...unit.markers, ...markers],
    changes: change === undefined || unit.changes.includes(change) ? unit.changes : [...unit.changes, change],
  };
}

/** Whether a line without marker goes on with what stands before it. */
function continues(
  line: Line,
  { unit, line: before }: { readonly unit: Unit; readonly line: Line },
): boolean {
  if (unit.kind === 'heading' || line.kind === 'item' || line.level > 0) return false;
  if (line.isContinued) return !isListOfLines(unit, line);
  if (endsSentence(unit.text)) return false;
  const isAfterBreak =
    line.origin.page !== undefined &&
    before.origin.page !== undefined &&
    line.origin.page > before.origin.page;
  return isBrokenOff(unit.text) || (isAfterBreak && wordCount(unit.text) > 3 && unit.kind === before.kind);
}

/** Short lines one below the other, none of which ends as a sentence, may be a list without markers. */
function isListOfLines(unit: Unit, line: Line): boolean {
  const isShort = (text: string) => wordCount(text) <= 6 && !/[،,]$/.test(text);
  return (
    unit.kind === 'paragraph' &&
    unit.sources.length === 1 &&
    isShort(unit.text) &&
    isShort(line.text) &&
    !endsSentence(line.text) &&
    !isBrokenOff(unit.text)
  );
}

/** «م.» before a name is no marker; «م.» between «ل.» and «ن.» is one. */
function markerJudge(lines: readonly Line[]): (line: Line) => boolean {
  const weak = lines.flatMap((line) => {
    const marker = markerOf(line.text);
    return marker?.isWeak === true ? [marker] : [];
  });
  const isCounted = ({ style, values }: Marker) =>
    weak.some(
      (other) => other.style === style && other.values.some((value, order) => isNear(value, values[order])),
    );
  const before = new Map(lines.slice(1).map((line, place) => [line, lines[place]]));
  return (line) => {
    const marker = markerOf(line.text);
    return (
      marker !== undefined && (!marker.isWeak || isCounted(marker) || isAnnounced(line, before.get(line)))
    );
  };
}

/** One or two apart: a clause between them may have been taken out. */
function isNear(value: number, other = Number.NaN): boolean {
  const apart = Math.abs(value - other);
  return apart === 1 || apart === 2;
}

/** A list of one clause: «أ.» below a sentence that announces it, before more words than a name has. */
function isAnnounced(line: Line, before: Line | undefined): boolean {
  return before !== undefined && /[:：]$/.test(before.text) && wordCount(line.text) > longestName;
}

const longestName = 6;

/** Each row is an item; its number is a marker, and the words that head a column stand before what is in it. */
function unitsOfTable({ rows }: LineTable): Unit[] {
  const [head = [], ...body] = rows;
  const isHeaded = body.length > 0 && head.every(({ text }) => wordCount(text) <= 4 && !endsSentence(text));
  const labels = isHeaded ? head : [];
  const units = (isHeaded ? body : rows).flatMap((row) => unitOfRow(row, labels));
  const [first, ...others] = units;
  return first === undefined
    ? []
    : [{ ...first, markers: [...labels.filter(({ text }) => text !== ''), ...first.markers] }, ...others];
}

function unitOfRow(row: Row, labels: Row): Unit[] {
  const cells = row.flatMap((cell, place) =>
    cell.text === '' ? [] : [{ cell, label: labels[place]?.text ?? '' }],
  );
  const typed = cells.find(({ cell }) => markerOfCell(cell.text) !== undefined);
  const numbers = cells
    .filter((one) => one === typed || isRowNumber(one.cell.text, one.label))
    .map(({ cell }) => cell);
  const texts = cells.filter(({ cell }) => !numbers.includes(cell)).map(({ cell }) => cell);
  if (texts.length === 0) return [];
  return [
    {
      kind: 'item',
      text: texts.map(({ text }) => text.replaceAll(/\s*\n\s*/g, ' ')).join(' · '),
      sources: texts,
      marker: (typed && markerOfCell(typed.cell.text)) ?? signMarker,
      markers: numbers,
      depth: 0,
      changes: texts.length > 1 ? ['cellsJoined'] : [],
      cells: texts,
    },
  ];
}

/** A cell that is nothing but a marker, as extraction leaves it at the end of a line: «أ.», «)1», «-2». */
function markerOfCell(text: string): Marker | undefined {
  const isMarker = /^(?:[-–(]?[0-9٠-٩]{1,3}[-–.)]|[-–()][0-9٠-٩]{1,3}|\(?[أ-ي]ـ?[.)-])$/.test(text);
  if (/^[\uF0A7\uF0B7\uF0D8•▪●–-]$/u.test(text)) return signMarker;
  return isMarker ? shownMarkerOf(text.replace(/^[)(]([0-9٠-٩]+)$/, '$1)').replace(/^ا/, 'أ')) : undefined;
}

function isRowNumber(text: string, label: string): boolean {
  return (
    /^[0-9٠-٩]{1,3}[.)-]?$/.test(text) &&
    (label === '' || /^(?:م|رقم|#|ت|no|الرقم|التسلسل)$/.test(cellForm(label)))
  );
}

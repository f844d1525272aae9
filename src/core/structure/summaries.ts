import { append } from '../model/append';
import { Origin, State } from '../model/figures';
import type { Figures } from '../model/figures';
import { judgeAt } from '../model/judge';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { Column, Line, Table } from '../model/table';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { fold } from '../text/fold';
import { remembered } from '../text/remember';
import type { Part } from './summarised';
import { Parts, SHORTEST_NAME } from './summarised';
import { isGrandTotal, placeName } from './words';

/**
 * A summary beside the sheets that it sums up: its line "Xã Ea Bung" says what the total of the sheet "Ea Bung" says, under
 * the same heads. Claimed where most of the figures do agree; what a formula fetches needs no claim.
 */
export function withSummaries(understanding: Understanding): Understanding {
  const { workbook, sheets } = understanding;
  if (sheets.length < 3) return understanding;
  const parts = new Parts(sheets.map((sheet): Part => ({ sheet, name: placeName(workbook.sheets[sheet.sheet]!.name), title: bare(sheet.tables[0]?.title ?? '') })));
  return { workbook, sheets: sheets.map((summary) => {
    const claims = summary.tables.flatMap((table) => claimsOf(summary, table, parts, (sheet) => sheets[sheet]!.figures));
    return claims.length > 0 ? { ...summary, relations: [...summary.relations, ...claims] } : summary;
  }) };
}

const bare = remembered((text): string => fold(text).replace(/[^a-z0-9]+/g, ' ').trim());

type FiguresOf = (sheet: number) => Figures;

interface Cell {
  readonly relation: Relation;
  readonly head: string;
  readonly rate: boolean;
  readonly holds: boolean;
}

function claimsOf(summary: SheetUnderstanding, table: Table, parts: Parts, figuresOf: FiguresOf): Relation[] {
  const pairs = pairsOf(summary, table, parts);
  if (pairs.length < 2) return [];
  const cells = pairs.flatMap(([line, part]) => equalities(summary, table, line, part)).flatMap(({ relation, head, rate }): Cell[] => {
    const { row, col } = resultCell(relation, relation.places[0]!);
    if (summary.figures.origin[row * summary.figures.cols + col]! & Origin.Formula) return [];
    const { state } = judgeAt(relation, relation.places[0]!, figuresOf);
    return state === 'undecided' ? [] : [{ relation, head, rate, holds: state === 'holds' }];
  });
  const sure = agreement(cells, summary.figures) >= 4;
  const byHead = new Map<string, Cell[]>();
  for (const cell of cells) append(byHead, cell.head, cell);
  const broken = new Set(cells.filter((c) => !c.rate && !c.holds).map((c) => c.relation.result.line));
  return [...byHead.values()].flatMap((own) => {
    const holds = own.filter((c) => c.holds).length;
    const fails = own.length - holds;
    if (holds === 0 || !(holds >= 2 * fails || (sure && holds >= fails))) return [];
    // A rate differs where its counts do: it is told with them.
    return own.filter((c) => c.holds || !c.rate || !broken.has(c.relation.result.line)).map((c) => c.relation);
  });
}

/** How many times as many figures agree as disagree; 0 where nearly all of them are zero, and agree in saying nothing. */
function agreement(cells: readonly Cell[], { value, cols }: Figures): number {
  const told = new Set(cells.filter((c) => c.holds).map((c) => value[c.relation.result.line * cols + c.relation.places[0]!]!));
  told.delete(0);
  return told.size < 3 ? 0 : cells.filter((c) => c.holds).length / Math.max(0.5, cells.filter((c) => !c.holds).length);
}

/** Lines of the summary with the one sheet that bears their name, or is headed by it. */
function pairsOf(summary: SheetUnderstanding, { lines }: Table, parts: Parts): [Line, Part][] {
  const names = lines.map((line) => placeName(line.label));
  const inTitles = new Set(names.filter((name) => name.length >= SHORTEST_NAME)).size <= MOST_NAMES;
  return lines.flatMap((line, i): [Line, Part][] => {
    const part = line.role === 'heading' ? undefined : parts.only(names[i]!, summary, inTitles);
    return part ? [[line, part]] : [];
  });
}

/** So many places a summary may list; longer lists are households. */
const MOST_NAMES = 400;

/** Each figure of the line that stands in the part's total too, under the same head. */
function equalities(summary: SheetUnderstanding, table: Table, line: Line, part: Part): { relation: Relation; head: string; rate: boolean }[] {
  return part.sheet.tables.flatMap((other) => {
    const total = totalOf(other, line, part.name);
    if (!total) return [];
    const there = uniqueHeads(other);
    return [...uniqueHeads(table)].flatMap(([head, own]) => {
      const twin = there.get(head);
      if (!twin || summary.figures.state[line.row * summary.figures.cols + own.col] !== State.Figure) return [];
      return [{ relation: equality(summary.sheet, line, own, part.sheet.sheet, total, twin), head, rate: own.nature === 'rate' || own.nature === 'norm' }];
    });
  });
}

/** The line of the part's table that stands for all of it: the one of its name, else its (grand) total. */
function totalOf(table: Table, { breakdown }: Line, name: string): Line | undefined {
  const same = linesBy(table).get(breakdown);
  return same?.byName.get(name) ?? same?.grand ?? (same?.totals.length === 1 ? same.totals[0] : undefined);
}

interface Candidates {
  readonly byName: Map<string, Line>;
  readonly totals: Line[];
  grand: Line | undefined;
}

/** Lines that may stand for a table, by breakdown; a sheet may be summed up by many. */
const candidates = new WeakMap<Table, Map<string | null, Candidates>>();

function linesBy(table: Table): Map<string | null, Candidates> {
  const known = candidates.get(table);
  if (known) return known;
  const found = new Map<string | null, Candidates>();
  for (const line of table.lines) {
    if (line.role === 'heading') continue;
    const own = found.get(line.breakdown) ?? { byName: new Map<string, Line>(), totals: [], grand: undefined };
    found.set(line.breakdown, own);
    const name = placeName(line.label);
    if (!own.byName.has(name)) own.byName.set(name, line);
    if (line.role !== 'total') continue;
    own.totals.push(line);
    if (!own.grand && isGrandTotal(line.label)) own.grand = line;
  }
  candidates.set(table, found);
  return found;
}

/** The figure columns whose heads stand once, by head; a sheet may be summed up by many. */
const headMaps = new WeakMap<Table, Map<string, Column>>();

function uniqueHeads(table: Table): Map<string, Column> {
  const known = headMaps.get(table) ?? readHeads(table);
  headMaps.set(table, known);
  return known;
}

function readHeads({ columns }: Table): Map<string, Column> {
  const heads = new Map<string, Column | null>();
  for (const column of columns) {
    if (column.role !== 'figures' || column.path.length === 0) continue;
    const head = column.path.map(bare).join('/');
    heads.set(head, heads.has(head) ? null : column);
  }
  return new Map([...heads].flatMap(([head, column]) => (column ? [[head, column] as const] : [])));
}

function equality(sheet: number, line: Line, own: Column, other: number, total: Line, twin: Column): Relation {
  return {
    kind: 'equality', role: 'same', sheet, axis: 'row', result: { line: line.row }, operands: [{ line: total.row, sheet: other, ...(twin.col === own.col ? {} : { at: twin.col }) }],
    signs: [1], factor: 1, places: [own.col], evidence: ['label'], confidence: 0.9, because: [message('because.summary', { label: line.label })],
  };
}

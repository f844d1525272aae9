import { CONFIDENCE } from '../relations/confidence';
import { append } from '../collections/append';
import { Origin, State } from '../model/figures';
import { judgeSame } from '../arithmetic/judge';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import type { Column, Line, Table } from '../model/table';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { fold } from '../text/fold';
import { remembered } from '../text/remember';
import type { Part } from './summarised';
import { Parts, SHORTEST_NAME } from './summarised';
import { unitName } from '../tables/vocabulary/areas';
import { isGrandTotal } from '../tables/vocabulary/totals';

/**
 * A summary beside the sheets that it sums up: its line "Xã Ea Bung" says what the total of the sheet "Ea Bung" says, under
 * the same heads. Stated where most of the figures do agree, typed or fetched by a formula.
 */
export function withSummaries(understanding: Understanding): Understanding {
  const { workbook, sheets } = understanding;
  if (sheets.length < 3) return understanding;
  const parts = new Parts(
    sheets.map((sheet): Part => ({
      sheet,
      name: unitName(workbook.sheets[sheet.sheet]!.name),
      title: bare(sheet.tables[0]?.title ?? ''),
    })),
  );
  return {
    workbook,
    sheets: sheets.map((summary) => {
      const labelRelations = summary.tables.flatMap((table) => labelRelationsOf(summary, table, parts));
      return labelRelations.length > 0 ? { ...summary, relations: [...summary.relations, ...labelRelations] } : summary;
    }),
  };
}

const bare = remembered((text): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** A figure of the summary and the one that it should be; a relation only once it is stated, for there are many. */
interface Pair {
  readonly line: Line;
  readonly own: Column;
  readonly part: Part;
  readonly total: Line;
  readonly twin: Column;
  readonly head: string;
  readonly rate: boolean;
  readonly value: number;
  readonly holds: boolean;
  /** A formula fetches or makes it: that speaks for the figures beside it, and needs no relation itself. */
  readonly calculated: boolean;
}

function labelRelationsOf(summary: SheetUnderstanding, table: Table, parts: Parts): Relation[] {
  const lines = pairsOf(summary, table, parts);
  if (lines.length < 2) return [];
  const pairs = lines.flatMap(([line, part]) => figurePairs(summary, table, line, part));
  const sure = agreement(pairs) >= 4;
  const byHead = new Map<string, Pair[]>();
  for (const pair of pairs) append(byHead, pair.head, pair);
  const broken = new Set(pairs.filter((p) => !p.rate && !p.holds).map((p) => p.line.row));
  return [...byHead.values()].flatMap((own) => {
    const holds = own.filter((p) => p.holds).length;
    const fails = own.length - holds;
    if (holds === 0 || !(holds >= 2 * fails || (sure && holds >= fails))) return [];
    // A rate differs where its counts do: it is told with them.
    return own.filter((p) => !p.calculated && (p.holds || !p.rate || !broken.has(p.line.row))).map((p) => equality(summary.sheet, p));
  });
}

/** How many times as many figures agree as disagree; 0 where nearly all of them are zero, and agree in saying nothing. */
function agreement(pairs: readonly Pair[]): number {
  const holds = pairs.filter((p) => p.holds);
  const told = new Set(holds.map((p) => p.value));
  told.delete(0);
  return told.size < 3 ? 0 : holds.length / Math.max(0.5, pairs.length - holds.length);
}

/** Lines of the summary with the one sheet that bears their name, or is headed by it. */
function pairsOf(summary: SheetUnderstanding, { lines }: Table, parts: Parts): [Line, Part][] {
  const names = lines.map((line) => unitName(line.label));
  const inTitles = new Set(names.filter((name) => name.length >= SHORTEST_NAME)).size <= MOST_NAMES;
  return lines.flatMap((line, i): [Line, Part][] => {
    const part = line.role === 'heading' ? undefined : parts.only(names[i]!, summary, inTitles);
    return part ? [[line, part]] : [];
  });
}

/** So many places a summary may list; longer lists are households. */
const MOST_NAMES = 400;

/** Each figure of the line that stands in the part's total too, under the same head. */
function figurePairs({ figures }: SheetUnderstanding, table: Table, line: Line, part: Part): Pair[] {
  return part.sheet.tables.flatMap((other) => {
    const total = totalOf(other, line, part.name);
    if (!total) return [];
    const there = uniqueHeads(other);
    return [...uniqueHeads(table)].flatMap(([head, own]) => {
      const twin = there.get(head);
      const at = line.row * figures.cols + own.col;
      if (!twin || figures.state[at] !== State.Figure) return [];
      const calculated = (figures.origin[at]! & Origin.Formula) !== 0;
      const state = judgeSame(figures, at, part.sheet.figures, total.row * part.sheet.figures.cols + twin.col);
      return state === 'undecided'
        ? []
        : [
            {
              line,
              own,
              part,
              total,
              twin,
              head,
              rate: own.quantity === 'rate' || own.quantity === 'norm',
              value: figures.value[at]!,
              holds: state === 'holds',
              calculated,
            },
          ];
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
    const name = unitName(line.label);
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

function equality(sheet: number, { line, own, part, total, twin }: Pair): Relation {
  return {
    kind: 'equality',
    role: 'same',
    sheet,
    axis: 'row',
    result: { line: line.row },
    operands: [{ line: total.row, sheet: part.sheet.sheet, ...(twin.col === own.col ? {} : { at: twin.col }) }],
    signs: [1],
    factor: 1,
    positions: [own.col],
    evidence: ['label'],
    confidence: CONFIDENCE.across.summary,
    because: [message('because.summary', { label: line.label })],
  };
}

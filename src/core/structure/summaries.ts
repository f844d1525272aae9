import { Origin, State } from '../model/figures';
import type { Figures } from '../model/figures';
import { judgeAt } from '../model/judge';
import { message } from '../model/message';
import type { Relation } from '../model/relation';
import { resultCell } from '../model/relation';
import type { Column, Line, Table } from '../model/table';
import type { SheetUnderstanding, Understanding } from '../model/understanding';
import { fold } from '../text/fold';
import { isGrandTotal, placeName } from './words';

/** A sheet that a line of a summary may be about, under its names. */
interface Part {
  readonly sheet: SheetUnderstanding;
  readonly name: string;
  readonly title: string;
}

/**
 * A summary beside the sheets that it sums up: its line "Xã Ea Bung" says what the total of the sheet "Ea Bung" says, under
 * the same heads. Claimed where most of the figures do agree; what a formula fetches needs no claim.
 */
export function withSummaries(understanding: Understanding): Understanding {
  const { workbook, sheets } = understanding;
  if (sheets.length < 3) return understanding;
  const parts = sheets.map((sheet): Part => ({ sheet, name: placeName(workbook.sheets[sheet.sheet]!.name), title: ` ${bare(sheet.tables[0]?.title ?? '')} ` }));
  return { workbook, sheets: sheets.map((summary) => {
    const claims = summary.tables.flatMap((table) => claimsOf(summary, table, parts.filter((p) => p.sheet !== summary), (sheet) => sheets[sheet]!.figures));
    return claims.length > 0 ? { ...summary, relations: [...summary.relations, ...claims] } : summary;
  }) };
}

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, ' ').trim();

type FiguresOf = (sheet: number) => Figures;

interface Cell {
  readonly relation: Relation;
  readonly head: string;
  readonly rate: boolean;
  readonly holds: boolean;
}

function claimsOf(summary: SheetUnderstanding, table: Table, parts: readonly Part[], figuresOf: FiguresOf): Relation[] {
  const pairs = pairsOf(table, parts);
  if (pairs.length < 2) return [];
  const cells = pairs.flatMap(([line, part]) => equalities(summary, table, line, part)).flatMap(({ relation, head, rate }): Cell[] => {
    const { row, col } = resultCell(relation, relation.places[0]!);
    if (summary.figures.origin[row * summary.figures.cols + col]! & Origin.Formula) return [];
    const { state } = judgeAt(relation, relation.places[0]!, figuresOf);
    return state === 'undecided' ? [] : [{ relation, head, rate, holds: state === 'holds' }];
  });
  const sure = agreement(cells, summary.figures) >= 4;
  return [...new Set(cells.map((c) => c.head))].flatMap((head) => {
    const own = cells.filter((c) => c.head === head);
    const holds = own.filter((c) => c.holds).length;
    const fails = own.length - holds;
    if (holds === 0 || !(holds >= 2 * fails || (sure && holds >= fails))) return [];
    // A rate differs where its counts do: it is told with them.
    return own.filter((c) => c.holds || !c.rate || !cells.some((o) => !o.rate && !o.holds && o.relation.result.line === c.relation.result.line)).map((c) => c.relation);
  });
}

/** How many times as many figures agree as disagree; 0 where nearly all of them are zero, and agree in saying nothing. */
function agreement(cells: readonly Cell[], { value, cols }: Figures): number {
  const told = new Set(cells.filter((c) => c.holds).map((c) => value[c.relation.result.line * cols + c.relation.places[0]!]!));
  told.delete(0);
  return told.size < 3 ? 0 : cells.filter((c) => c.holds).length / Math.max(0.5, cells.filter((c) => !c.holds).length);
}

/** Lines of the summary with the one sheet that bears their name, or is headed by it. */
function pairsOf(table: Table, parts: readonly Part[]): [Line, Part][] {
  const names = table.lines.map((line) => placeName(line.label));
  const byName = new Map<string, Part[]>();
  for (const part of parts) byName.set(part.name, [...(byName.get(part.name) ?? []), part]);
  const titled = new Map<string, Part[]>();
  const known = new Set(names.filter((name) => name.length >= 4));
  if (known.size <= MOST_NAMES) for (const name of known) titled.set(name, parts.filter((p) => p.title.includes(` ${name} `)));
  return table.lines.flatMap((line, i): [Line, Part][] => {
    const named = byName.get(names[i]!) ?? titled.get(names[i]!) ?? [];
    return line.role !== 'heading' && named.length === 1 ? [[line, named[0]!]] : [];
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
function totalOf({ lines }: Table, { breakdown }: Line, name: string): Line | undefined {
  const same = lines.filter((l) => l.breakdown === breakdown && l.role !== 'heading');
  const totals = same.filter((l) => l.role === 'total');
  return same.find((l) => placeName(l.label) === name) ?? totals.find((l) => isGrandTotal(l.label)) ?? (totals.length === 1 ? totals[0] : undefined);
}

function uniqueHeads({ columns }: Table): Map<string, Column> {
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

import { acrossOrApart, faultOf, notUnderstood } from './faults';
import type { Figures } from './model/figures';
import { cellQuantity } from './model/quantity';
import { inArea } from './model/place';
import type { Relation } from './model/relation';
import type { Workbook } from './model/sheet';
import type { Table } from './model/table';
import type { SheetUnderstanding, Understanding } from './model/understanding';
import { readFigures } from './tables/cells/read-figures';
import { notationsOf } from './tables/cells/notation';
import type { Scan } from './tables/cells/scan';
import { scanSheet } from './tables/cells/scan';
import { withoutForeign } from './relations/labels/changes';
import { columnTotalRelations } from './relations/labels/column-totals';
import { cumulatedRelations } from './relations/labels/cumulated';
import { enclosedFlows } from './relations/labels/enclosed';
import { closingRelations, differenceRelations } from './relations/labels/flows';
import type { SeriesGroup } from './relations/series';
import { breakdownsOf, columnSeries, rowSeries } from './relations/series';
import { meanRelations } from './relations/labels/means';
import { minedRelations, relationsOfMined } from './relations/mined-relations';
import type { QuantityAt } from './relations/mined-relations';
import { productRelations } from './relations/labels/products';
import { printedRelations } from './relations/labels/printed';
import { rateRelations } from './relations/labels/rates';
import { rowTotalRelations } from './relations/labels/row-totals';
import { withoutSeveral } from './relations/labels/several';
import { shareRelations } from './relations/labels/shares';
import { withinTables } from './relations/labels/within';
import { yearlyRelations } from './relations/labels/yearly';
import { combine } from './relations/combine';
import type { Draft } from './tables/draft';
import { acrossSheets } from './across/across-sheets';
import { formulaRelations } from './relations/formulas/formula-relations';
import { columnsOf } from './tables/layout/columns';
import { headTree } from './tables/layout/head';
import type { Frame } from './tables/layout/tables';
import { framesOf } from './tables/layout/tables';
import { noticesOf } from './anomalies';
import { oddities } from './anomalies/cells';
import { entriesOf, levelsOf, linesOf } from './tables/outline/lines';
import { inferRounding } from './relations/rounding';
import { inferMissing } from './relations/infer-missing';
import { isTotalColumn } from './tables/vocabulary/words';
import { mineRelations } from './relations/mining';

/**
 * What a reader would say of the workbook: tables, roles, figures and the relations that should hold. A sheet on which our
 * reading breaks down is named, the others are understood.
 */
export function understand(workbook: Workbook): Understanding {
  return acrossOrApart({ workbook, sheets: workbook.sheets.map((_, index) => understandApart(workbook, index)) }, acrossSheets);
}

/** Understands one sheet; where that breaks down it is a sheet without tables that says so. */
export function understandApart(workbook: Workbook, index: number): SheetUnderstanding {
  try {
    return understandSheet(workbook, index);
  } catch (error) {
    return notUnderstood(index, faultOf(error));
  }
}

/** Understands one sheet; `workbook` gives the sheets that its formulas name. */
export function understandSheet(workbook: Workbook, index: number): SheetUnderstanding {
  const scan = scanSheet(workbook.sheets[index]!);
  const drafts = framesOf(scan).map((frame) => draftOf(scan, frame));
  const figures = readFigures(scan, drafts, notationsOf(scan, drafts));
  const tables = drafts.map((draft) => tableOf(draft, index));
  const quantityAt = quantityOf(drafts);
  const mined = relationsOfMined(mineRelations(figures, { sheet: index, hints: hintsOf(drafts) }), index, figures, quantityAt);
  const raw = withinTables(mined, drafts, figures);
  const formulas = formulaRelations(workbook, index, figures, quantityAt);
  // What counts as equal must be known before any relation is weighed: the values' own sums tell how they were rounded.
  inferRounding(tables, [...formulas, ...raw], figures);
  const labelRelations = drafts.flatMap((draft) => labelRelationsOf(scan, draft, index, figures));
  const stated = [...labelRelations, ...formulas];
  const first = withoutForeign(
    combine([...stated, ...withinTables(minedRelations(raw, figures, quantityAt), drafts, figures)], figures),
    figures,
  );
  // Shares are of totals, and means are of what totals sum up: those must be known first.
  const later = drafts.flatMap((draft) => [
    ...shareRelations(draft, index, figures, first),
    ...seriesGroupsOf(draft, index).flatMap((seriesGroup) => meanRelations(seriesGroup, figures, first)),
  ]);
  const relations = later.length ? combine([...first, ...later], figures) : first;
  inferRounding(tables, relations, figures);
  inferMissing(tables, relations, figures);
  const noticed = noticesOf({ sheet: index, scan, drafts, figures, relations });
  return { sheet: index, figures, tables, relations, oddities: [...oddities(scan, drafts, figures, relations, index), ...noticed] };
}

function draftOf(scan: Scan, frame: Frame): Draft {
  const tree = headTree(scan, frame);
  const columns = columnsOf(scan, frame, tree);
  const entries = entriesOf(scan, frame, columns);
  const levels = levelsOf(entries);
  return { frame, tree, columns, entries, levels, lines: linesOf(entries, levels) };
}

/** The columns, and the rows of each breakdown. */
function seriesGroupsOf(draft: Draft, sheet: number): SeriesGroup[] {
  return [columnSeries(draft, sheet), ...breakdownsOf(draft).map((b) => rowSeries(draft, sheet, b))];
}

function labelRelationsOf(scan: Scan, draft: Draft, sheet: number, figures: Figures): Relation[] {
  const seriesGroup = seriesGroupsOf(draft, sheet);
  return [
    ...printedRelations(scan, draft, sheet, figures),
    ...withoutSeveral(draft, [...rowTotalRelations(draft, sheet, figures), ...columnTotalRelations(draft, sheet, figures)], figures),
    ...seriesGroup.flatMap((each) => productRelations(each, totalsOf(draft, each.axis), figures)),
    ...seriesGroup.flatMap((each) => cumulatedRelations(each, totalsOf(draft, each.axis), figures)),
    ...seriesGroup.flatMap((each) => [
      ...rateRelations(each, figures),
      ...closingRelations(each, figures),
      ...enclosedFlows(each, figures),
      ...differenceRelations(each, figures),
      ...yearlyRelations(each, figures),
    ]),
  ];
}

/** The rows (for series of columns) or columns that sum others up. */
function totalsOf({ entries, columns }: Draft, axis: 'row' | 'column'): Set<number> {
  if (axis === 'column') return new Set(entries.filter((e) => e.total).map((e) => e.row));
  return new Set(columns.filter((c) => isTotalColumn(c.path[c.path.length - 1] ?? '')).map((c) => c.col));
}

/** The quantity of any cell of the sheet's tables, for relations that no label made. */
function quantityOf(drafts: readonly Draft[]): QuantityAt {
  const tables = drafts.map(({ frame, columns, lines }) => ({
    body: frame.body,
    columns: new Map(columns.map((c) => [c.col, c.quantity])),
    lines: new Map(lines.map((l) => [l.row, l.quantity])),
  }));
  return (row, col) => {
    const table = tables.find((t) => inArea(t.body, row, col));
    return table ? cellQuantity(table.columns.get(col) ?? 'unknown', table.lines.get(row) ?? 'unknown') : 'unknown';
  };
}

/** Lines that are called totals: worth a little more to the miner, never needed by it. */
function hintsOf(drafts: readonly Draft[]): { totalRows: Set<number>; totalCols: Set<number> } {
  const totalRows = new Set<number>();
  const totalCols = new Set<number>();
  for (const { entries, columns } of drafts) {
    for (const entry of entries) if (entry.total) totalRows.add(entry.row);
    for (const column of columns) if (isTotalColumn(column.path[column.path.length - 1] ?? '')) totalCols.add(column.col);
  }
  return { totalRows, totalCols };
}

function tableOf(draft: Draft, sheet: number): Table {
  const { frame, columns, lines, tree } = draft;
  const head = frame.head && { top: frame.head.top, left: frame.area.left, bottom: frame.head.bottom, right: frame.area.right };
  return {
    sheet,
    area: frame.area,
    header: head,
    body: frame.body,
    headerCells: tree.cells,
    numbering: frame.numbering,
    columns,
    lines,
    title: frame.title,
    unit: frame.unit,
  };
}

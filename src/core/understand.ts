import { acrossSheets } from './across/across-sheets';
import { anomaliesIn } from './anomalies';
import { acrossOrApart, faultOf, notUnderstood } from './faults';
import { calculated } from './calculate';
import type { Figures } from './model/figures';
import type { Relation } from './model/relation';
import type { Workbook } from './model/sheet';
import type { SheetUnderstanding, Understanding } from './model/understanding';
import { withTextTables } from './prose/against-tables';
import { understandProse } from './prose/understand-prose';
import { withAmiss } from './relations/labels/amiss';
import { combine } from './relations/combine';
import { comparing } from './relations/comparing';
import { formulaRelations } from './relations/formulas/formula-relations';
import { withoutRivals } from './relations/formulas/own';
import { withoutShown } from './relations/formulas/shown';
import { inferMissing } from './relations/infer-missing';
import { multiplied, relationsOnTotals, seriesRelations, totalRelations } from './relations/labels';
import { withoutForeign } from './relations/labels/changes';
import { addedInUnits } from './relations/labels/added-units';
import { withinFormats } from './relations/labels/by-format';
import { withinUnits } from './relations/labels/by-unit';
import { withinTables } from './relations/labels/within';
import { minedRelations, relationsOfMined } from './relations/mined-relations';
import { mineRelations } from './relations/mining';
import { inferRounding, withExact } from './relations/rounding';
import { notationsOf } from './tables/cells/notation';
import { readFigures } from './tables/cells/read-figures';
import type { Scan } from './tables/cells/scan';
import { scanSheet } from './tables/cells/scan';
import type { Draft } from './tables/draft';
import { hasLooseFigures } from './tables/unrecognised';
import { draftsOf, quantityOf, tableOf, totalsOf } from './tables/read-tables';

/**
 * What a reader would say of the workbook: tables, roles, figures and the relations that should hold. A sheet on which our
 * reading breaks down is named, the others are understood.
 */
export function understand(given: Workbook): Understanding {
  const workbook = calculated(given);
  return withTextTables(
    acrossOrApart({ workbook, sheets: workbook.sheets.map((_, index) => understandApart(workbook, index)) }, acrossSheets),
  );
}

/** Understands one sheet; where that breaks down it is a sheet without tables that says so. */
export function understandApart(workbook: Workbook, index: number): SheetUnderstanding {
  try {
    const { paragraphs } = workbook.sheets[index]!;
    return paragraphs ? understandProse(index, paragraphs) : understandSheet(workbook, index);
  } catch (error) {
    return notUnderstood(index, faultOf(error));
  }
}

/**
 * Understands one sheet; `workbook` gives the sheets that its formulas name. Each phase takes what the ones before found and
 * returns what it finds itself; none changes what another was given.
 */
export function understandSheet(workbook: Workbook, sheet: number): SheetUnderstanding {
  // Read: cells, tables, figures as they are printed.
  const scan = scanSheet(workbook.sheets[sheet]!);
  const drafts = draftsOf(scan);
  const tables = drafts.map((draft) => tableOf(draft, sheet));
  const read = readFigures(scan, drafts, notationsOf(scan, drafts));

  // What the figures alone and the workbook's formulas say; their sums tell how the figures were rounded.
  const quantityAt = quantityOf(drafts);
  const found = relationsOfMined(mineRelations(read, { sheet, hints: hintsOf(drafts) }), sheet, read, quantityAt);
  const mined = addedInUnits(withinTables(found, drafts, read), drafts);
  const { relations: formulas, shown } = formulaRelations(workbook, sheet, read, quantityAt);
  const rounded = inferRounding(tables, [...formulas, ...mined], read);

  // What labels say, weighed by what counts as equal now; products tell which of their factors were not rounded at all.
  const { labelled, figures: exact } = labelRelations(scan, drafts, sheet, rounded);
  const supported = withinTables(minedRelations(mined, exact, quantityAt), drafts, exact);
  const meant = withoutForeign(withoutShown(combine([...labelled, ...formulas, ...supported], exact), shown), exact);
  const first = withinUnits(withinFormats(withoutRivals(meant, formulas, exact), exact), drafts, exact);

  // Shares and means are of totals: these had to be known.
  const later = drafts.flatMap((draft) => relationsOnTotals(draft, sheet, exact, first));
  const meantAlone = comparing(later.length ? combine([...first, ...later], exact) : first, exact);
  const relations = withAmiss(meantAlone, drafts, sheet, exact);

  // All relations together tell once more how the figures were rounded, and what "…" is worth.
  const figures = inferMissing(tables, relations, inferRounding(tables, relations, exact));
  const { anomalies, agreed } = anomaliesIn({ workbook, sheet, scan, drafts, figures, relations, shown });
  const unrecognised = drafts.length === 0 && hasLooseFigures(scan);
  return { sheet, figures, tables, relations, anomalies, agreed: agreed.length, ...(unrecognised && { unrecognised }) };
}

/** Relations that labels state, table by table, and the figures without the rounding that products rule out. */
function labelRelations(
  scan: Scan,
  drafts: readonly Draft[],
  sheet: number,
  rounded: Figures,
): { readonly labelled: readonly Relation[]; readonly figures: Figures } {
  const totals = drafts.map((draft) => totalRelations(scan, draft, sheet, rounded));
  const products = drafts.map((draft) => multiplied(draft, sheet, rounded));
  const figures = withExact(
    rounded,
    products.flatMap(({ exact }) => exact),
  );
  const series = drafts.map((draft) => seriesRelations(draft, sheet, figures));
  return { labelled: drafts.flatMap((_, i) => [...totals[i]!, ...products[i]!.relations, ...series[i]!]), figures };
}

/** Lines that are called totals: worth a little more to the miner, never needed by it. */
function hintsOf(drafts: readonly Draft[]): { totalRows: Set<number>; totalCols: Set<number> } {
  const all = (axis: 'row' | 'column'): Set<number> => new Set(drafts.flatMap((draft) => [...totalsOf(draft, axis)]));
  return { totalRows: all('row'), totalCols: all('column') };
}

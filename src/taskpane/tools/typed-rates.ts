import type { Indicator } from '../../core/indicators';
import { rateFormulas } from '../../core/indicators/plain';
import { bareHeading, recogniseRate, recogniseSides } from '../../core/indicators/recognise';
import type { Edit } from '../../core/model/finding';
import type { CellRef } from '../../core/model/cell-ref';
import { cellKey } from '../../core/model/cell-ref';
import { resultCell } from '../../core/model/relation';
import type { Ref, Relation } from '../../core/model/relation';
import { cellAt } from '../../core/model/sheet';
import type { Cell } from '../../core/model/sheet';
import type { Table } from '../../core/model/table';
import { storedDecimals } from '../../core/text/number';
import type { Outcome } from '../state';
import { extentOf } from '../../core/collections/extent';

/** A column (or row) of typed rates that could be calculated instead. */
export interface RateColumn {
  readonly relation: Relation;
  readonly edits: readonly (Edit & { readonly value: string })[];
}

/** How the formulas are to be written: plain, or with our function of that language where the column is an indicator. */
export type RateStyle = 'plain' | 'vi' | 'en';

/**
 * Typed rates that agree with their quotient, as formulas. A rate under an open finding stays as it is: a formula would
 * hide which of the figures is wrong.
 */
export function typedRates({ report, workbook }: Outcome, style: RateStyle = 'plain'): RateColumn[] {
  const sheetNames = workbook.sheets.map((sheet) => sheet.name);
  const contentOf = ({ sheet, row, col }: CellRef) => cellAt(workbook.sheets[sheet]!, row, col);
  const broken = new Set(
    report.findings.flatMap((finding) => [cellKey(finding.cell), ...finding.suspects.map(({ cell }) => cellKey(cell))]),
  );
  const isPercentFormat = (cell: CellRef): boolean => contentOf(cell)?.format?.includes('%') ?? false;
  const isTyped = (cell: CellRef): boolean =>
    typeof contentOf(cell)?.value === 'number' && !contentOf(cell)?.formula && !broken.has(cellKey(cell));
  return report.sheets.flatMap((sheet) =>
    sheet.relations
      .filter((relation) => relation.kind === 'ratio' && isMeant(relation))
      .map((relation) => {
        const typed = { ...relation, positions: relation.positions.filter((at) => isTyped(resultCell(relation, at))) };
        const indicator = style === 'plain' ? null : indicatorOf(relation, sheet.tables);
        const options = {
          sheetNames,
          isPercentFormat,
          decimals: asPrinted(typed, contentOf),
          ...(indicator ? { indicator } : {}),
          ...(style === 'plain' ? {} : { language: style }),
        };
        return { relation, edits: rateFormulas(typed, options).map(({ cell, formula }) => ({ cell, value: formula })) };
      })
      .filter(({ edits }) => edits.length > 0),
  );
}

/** A quotient that only the figures suggest may be chance: nobody wants it as a formula. */
function isMeant({ evidence, confidence }: Relation): boolean {
  return evidence.some((kind) => kind !== 'values') || confidence >= 0.9;
}

/**
 * The indicator of a column (or line): the one that its head names, by itself or with the head above it ("Hộ nghèo" over
 * "Tỷ lệ (%)"), else the only one that the heads of its part and its whole belong to.
 */
function indicatorOf({ axis, result, operands }: Relation, tables: readonly Table[]): Indicator | null {
  const headsOf = ({ line }: Ref): readonly string[] =>
    tables
      .map((table) =>
        axis === 'column'
          ? table.columns.find(({ col }) => col === line)?.path
          : [table.lines.find(({ row }) => row === line)?.label ?? ''],
      )
      .find(Boolean) ?? [];
  const named = spoken(headsOf(result)).map(recogniseRate).find(Boolean);
  if (named) return named.indicator;
  const [part, whole] = (['part', 'whole'] as const).map((side, i) => {
    const found = spoken(headsOf(operands[i]!)).flatMap(recogniseSides);
    return new Set(found.filter((each) => each.side === side).map(({ indicator }) => indicator));
  });
  const both = [...part!].filter((indicator) => whole!.has(indicator));
  return both.length === 1 ? both[0]! : null;
}

/** The lowest head, and it with the one above it. */
function spoken(path: readonly string[]): readonly string[] {
  const [last = '', above = ''] = [...path].reverse();
  return [last, `${bareHeading(last)} ${above}`];
}

type CellOf = (cell: CellRef) => Cell | undefined;

/** Cells without a number format would show every digit of the quotient: there it is rounded to the digits typed so far. */
function asPrinted(typed: Relation, contentOf: CellOf): (cell: CellRef) => number | null {
  const [, most] = extentOf(typed.positions.map((at) => storedDecimals(contentOf(resultCell(typed, at))!.value as number)));
  const decimals = Math.max(0, most);
  return (cell) => ((contentOf(cell)!.format ?? 'General') === 'General' ? Math.min(decimals, 6) : null);
}

import { Origin, State, emptyFigures } from '../../src/core/model/figures';
import { judgeAt } from '../../src/core/arithmetic/judge';
import { message } from '../../src/core/model/message';
import type { Relation, RelationKind } from '../../src/core/model/relation';
import type { Failure } from '../../src/core/model/rule';
import type { Understanding } from '../../src/core/model/understanding';
import { diagnose } from '../../src/core/repair';

/** A cell: a figure, a figure computed by a formula, a percentage stored as its hundredth, or a blank. */
export type RelationSpec = number | { readonly formula: number } | { readonly percent: number; readonly decimals: number } | null;

export interface Sheet {
  readonly cells: readonly (readonly RelationSpec[])[];
  readonly relations: readonly Relation[];
  /** Columns with decimals are rounded to the most that any of their figures shows; otherwise all figures are exact. */
  readonly rounded?: boolean;
}

export function relation(
  kind: RelationKind,
  axis: 'row' | 'column',
  result: number,
  operands: readonly number[],
  positions: readonly number[],
  more: Partial<Relation> = {},
): Relation {
  return {
    kind,
    axis,
    sheet: 0,
    role: kind === 'ratio' ? 'rate' : 'total',
    result: { line: result },
    operands: operands.map((line) => ({ line })),
    signs: operands.map(() => 1),
    factor: kind === 'ratio' || kind === 'growth' ? 100 : 1,
    positions,
    evidence: ['label'],
    confidence: 0.97,
    because: [],
    ...more,
  };
}

export const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export function understandingOf({ cells, relations, rounded = false }: Sheet): Understanding {
  const figures = emptyFigures(cells.length, Math.max(...cells.map((row) => row.length)));
  cells.forEach((row, r) =>
    row.forEach((spec, c) => {
      if (spec === null) return;
      const at = r * figures.cols + c;
      const value = typeof spec === 'number' ? spec : 'formula' in spec ? spec.formula : spec.percent;
      figures.value[at] = value;
      figures.state[at] = State.Figure;
      figures.decimals[at] = rounded ? Math.max(...cells.map((line) => decimalsOf(line[c] ?? null))) : decimalsOf(spec);
      figures.roundingError[at] = rounded && figures.decimals[at]! > 0 ? 0.5 * 10 ** -figures.decimals[at]! : 0;
      figures.origin[at] = typeof spec === 'number' ? Origin.Number : 'formula' in spec ? Origin.Formula : Origin.PercentFormat;
    }),
  );
  const workbook = {
    sheets: [
      { name: 'Biểu', visibility: 'visible' as const, cells: [], merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() },
    ],
  };
  return { workbook, sheets: [{ sheet: 0, figures, tables: [], relations, anomalies: [] }] };
}

function decimalsOf(spec: RelationSpec): number {
  if (spec === null) return 0;
  const value = typeof spec === 'number' ? spec : 'formula' in spec ? spec.formula : spec.percent;
  return typeof spec === 'object' && 'decimals' in spec ? spec.decimals : (String(value).split('.')[1]?.length ?? 0);
}

/** Every break of a relation, as a rule would report it. */
export function failuresOf(understanding: Understanding): Failure[] {
  const of = (sheet: number) => understanding.sheets[sheet]!.figures;
  return understanding.sheets.flatMap(({ relations }) =>
    relations.flatMap((one) =>
      one.positions.flatMap((position): Failure[] => {
        const judgement = judgeAt(one, position, of);
        return judgement.state === 'fails'
          ? [{ rule: `${one.kind}-holds`, severity: 'error', relation: one, position, judgement, message: message('test'), from: [] }]
          : [];
      }),
    ),
  );
}

export function diagnoseSheet(sheet: Sheet) {
  const understanding = understandingOf(sheet);
  return diagnose(failuresOf(understanding), understanding);
}

/**
 * A table of `rows` × `cols` items with a total column on the right and a total row below, all adding up.
 * The total row is the last line, the total column the last column.
 */
export function twoWay(items: readonly (readonly number[])[]): { cells: number[][]; relations: Relation[] } {
  const cells = items.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  cells.push(cells[0]!.map((_, c) => cells.reduce((sum, row) => sum + row[c]!, 0)));
  const [rows, cols] = [items.length, items[0]!.length];
  return {
    cells,
    relations: [
      relation('sum', 'column', cols, span(0, cols - 1), span(0, rows)),
      relation('sum', 'row', rows, span(0, rows - 1), span(0, cols)),
    ],
  };
}

export function withSlip(cells: readonly (readonly RelationSpec[])[], row: number, col: number, value: RelationSpec): RelationSpec[][] {
  return cells.map((line, r) => line.map((spec, c) => (r === row && c === col ? value : spec)));
}

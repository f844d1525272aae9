import type { GridSpill } from '../../page/grid-port';
import { areaOf } from './snapshot';
import { plain, type GridValue } from './values';

type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T>> | undefined>>;
type BySheet<T> = Readonly<Record<string, Readonly<Record<string, Matrix<T> | undefined>> | undefined>>;

/** What the engine knows of formulas that fill several cells: how far each would reach, and all that is filled. */
export interface Arrays {
  readonly arrayFormulaRange?: BySheet<Parameters<typeof areaOf>[0] | null>;
  readonly arrayFormulaCellData?: BySheet<GridValue | null>;
}

/** Of each sheet that the engine tells of, the formulas that do fill their cells: one in whose way something stands does not. */
export function spillsOf({ arrayFormulaRange = {}, arrayFormulaCellData = {} }: Arrays, unit: string): (readonly [string, GridSpill[]])[] {
  const data = arrayFormulaCellData[unit] ?? {};
  return Object.entries(arrayFormulaRange[unit] ?? {}).map(([sheet, ranges]) => {
    const cells = data[sheet] ?? {};
    const spills = Object.values(ranges ?? {})
      .flatMap((line) => Object.values(line ?? {}))
      .flatMap((range) => (range ? spillOf(areaOf(range), cells) : []));
    return [sheet, spills] as const;
  });
}

function spillOf(area: GridSpill['area'], cells: Matrix<GridValue | null>): GridSpill[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => cells[area.top + r] ?? {});
  const values = rows.map((row) => Array.from({ length: area.right - area.left + 1 }, (_, c) => plain(row[area.left + c] ?? null)));
  return values[0]?.[0] === null || values[0]?.[0] === '#SPILL!' ? [] : [{ area, values }];
}

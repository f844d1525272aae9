import type { Figures } from '../model/figures';
import { State } from '../model/figures';
import type { RowCol } from '../model/cell-ref';

/** Cells looked at to each side. */
const AROUND = 8;
const FEWEST = 3;
/** Figures of one line hardly ever lie closer together than this, whatever a few neighbours look like. */
const LEAST_SPREAD = 1;

/** The usual size of the figures around a cell, in its row or in its column, whichever are more alike; natural logarithms. */
export function scaleOf(figures: Figures, { row, col }: RowCol): { mean: number; spread: number } | null {
  const down = moments(figures, row, col, 1, 0);
  const across = moments(figures, row, col, 0, 1);
  if (!down || !across) return down ?? across;
  return down.spread <= across.spread ? down : across;
}

function moments(
  { rows, cols, value, state }: Figures,
  row: number,
  col: number,
  down: number,
  across: number,
): { mean: number; spread: number } | null {
  const logs: number[] = [];
  for (let away = -AROUND; away <= AROUND; away++) {
    const [r, c] = [row + away * down, col + away * across];
    if (away === 0 || r < 0 || c < 0 || r >= rows || c >= cols || state[r * cols + c] !== State.Figure) continue;
    const size = Math.abs(value[r * cols + c]!);
    if (size > 0) logs.push(Math.log(size));
  }
  if (logs.length < FEWEST) return null;
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logs.length);
  return { mean, spread: Math.max(LEAST_SPREAD, spread) };
}

import type { Scan } from './cells/scan';
import { isFigureLike } from './cells/scan';
import { rowFacts } from './layout/row-facts';

/** One figure makes no table: a number in a letter is not worth a word. */
const FEWEST = 2;

/**
 * True where a sheet in which no table was found has figures all the same: nobody is to take its silence for a check. Dates, years
 * and the row that numbers the columns of an empty form are no figures.
 */
export function hasLooseFigures(scan: Scan): boolean {
  let figures = 0;
  for (let row = 0; row < scan.rows && figures < FEWEST; row++) {
    const facts = rowFacts(scan, row, { top: row, bottom: row, left: 0, right: scan.cols - 1 });
    if (facts.figures === 0 || facts.numbering || facts.years) continue;
    for (let col = 0; col < scan.cols; col++) if (isFigureLike(scan.kind[row * scan.cols + col]!)) figures++;
  }
  return figures >= FEWEST;
}

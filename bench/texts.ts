import { notationHint, readNumber } from '../src/core/text/number';
import type { Notation } from '../src/core/text/number';
import { emptyFigures, Origin, State } from '../src/core/model/figures';
import type { Figures } from '../src/core/model/figures';

/** Reads the cell texts of a sheet as figures; one notation for the whole sheet, decided by its unambiguous cells. */
export function figuresOfTexts(cells: readonly (readonly string[])[]): Figures {
  const rows = cells.length;
  const cols = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const figures = emptyFigures(rows, cols);
  const notation = notationOf(cells);
  for (let r = 0; r < rows; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++) read(figures, r * cols + c, row[c]!, notation);
  }
  return figures;
}

const DASH = /^[-–—]{1,3}$/;
/** "…", "..", and the letters by which offices say that a figure is withheld or unreliable. */
const MISSING = /^(?:\.{1,3}|…|[A-Za-z]{1,2})$/;

function read(figures: Figures, at: number, text: string, notation: Notation): void {
  const t = text.trim();
  if (t === '') return;
  if (DASH.test(t)) {
    figures.state[at] = State.Dash;
    return;
  }
  if (MISSING.test(t)) {
    figures.state[at] = State.Missing;
    return;
  }
  const number = /^[\d(+\-.,−–$€£]/.test(t) ? readNumber(t, notation) : null;
  if (!number) {
    figures.state[at] = State.Text;
    return;
  }
  figures.state[at] = State.Figure;
  figures.value[at] = number.value;
  figures.decimals[at] = number.decimals;
  figures.roundingError[at] = number.decimals > 0 ? 0.5 * 10 ** -number.decimals : 0;
  figures.origin[at] = number.percent ? Origin.PercentFormat : Origin.TypedAsText;
}

/** "1.234,5" and "1,5" speak for vi, "1,234.5" and "1.5" for en; three digits behind a lone mark say thousands. */
function notationOf(cells: readonly (readonly string[])[]): Notation {
  let vi = 0;
  let en = 0;
  let dots = 0;
  let commas = 0;
  for (const row of cells) {
    for (const text of row) {
      if (text.length > 40) continue;
      const hint = notationHint(text);
      if (hint === 'vi') vi++;
      else if (hint === 'en') en++;
      else if (hint === 'ambiguous') {
        if (text.includes('.')) dots++;
        else commas++;
      }
    }
  }
  if (vi !== en) return vi > en ? 'vi' : 'en';
  return dots > commas ? 'vi' : 'en';
}

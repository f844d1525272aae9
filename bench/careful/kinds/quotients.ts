import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures, rounded } from '../figures';
import { withAside } from '../aside';
import { overMatters, overPlaces } from '../forms';
import type { Column } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { MATTERS } from '../scenes/lines';
import { QUOTIENTS } from '../scenes/quotients';
import { leaves, ratios } from './rates';
import { pointers, twins } from './sheets';
import { slipped } from './slips';

/** A density, a yield or a mean that is not what stands beside it. */
export const density: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: d.pick(['none', 'none', 'totals']) });
  const form = withAside(d, overPlaces(d, d.pick(QUOTIENTS), dress));
  const { id: col, decimals } = d.pick(ratios(form, false));
  const figures = new Figures(form, []);
  const lines = leaves(form);
  const { id: line } = d.pick(lines);
  const right = rounded(Number(figures.at(line, col)), decimals);
  const other = rounded(Number(figures.at(d.pick(lines).id, col)), decimals);
  const value =
    d.chance(0.3) && Math.abs(other - right) > 0.02 * right
      ? other
      : d.chance(0.2)
        ? rounded(right * 10, decimals)
        : slipped(d, right, decimals);
  if (Math.abs(value - right) < 0.01 * right) return density(d, layout);
  const made = twins(d, dress, form, { edits: [{ line, col, value }] });
  return { ...made, truth: [pointers(made.block, line, [col])], right: String(right) };
};

/** Shares of a total, one of them mistyped, copied from the line above, or left from an earlier figure. */
export const share: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: d.pick(['none', 'none', 'totals']) });
  const plain = d.chance(0.6) ? overMatters(d, d.pick(MATTERS), dress) : overPlaces(d, d.pick([...HOUSEHOLDS, ...QUOTIENTS]), dress);
  const of = plain.columns.find(({ from }) => !from)!;
  const column: Column = {
    id: 'cc',
    head: [d.pick(['Cơ cấu (%)', 'Tỷ trọng (%)', 'Chiếm tỷ lệ (%)', 'Cơ cấu'])],
    decimals: d.pick([1, 2]),
    percent: true,
    from: { how: 'share', of: of.id },
  };
  const form = { ...plain, columns: [{ ...of, head: of.head.slice(-1) }, column] };
  const figures = new Figures(form, []);
  const lines = leaves(form);
  const { id: line } = d.pick(lines);
  const right = rounded(Number(figures.at(line, 'cc')), column.decimals);
  const other = rounded(Number(figures.at(d.pick(lines).id, 'cc')), column.decimals);
  const value = d.chance(0.35) ? other : slipped(d, right, column.decimals);
  if (Math.abs(value - right) < 0.5 || value >= 100) return share(d, layout);
  const made = twins(d, dress, form, { edits: [{ line, col: 'cc', value }] });
  return { ...made, truth: [pointers(made.block, line, ['cc'])], right: String(right) };
};

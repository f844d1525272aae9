import type { Draft, Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures, rounded } from '../figures';
import { placesFor } from '../places';
import { overPlaces } from '../forms';
import type { Column, Edit, Form } from '../model';
import { isLeaf } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { sheet, YEAR } from './between';
import { slipped } from './slips';

/** Rates whose base stands on the sheet before. */
export const rateBaseElsewhere: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: d.pick(['none', 'none', 'totals']), titled: true });
  const places = placesFor(d, dress);
  const scene = d.pick([HOUSEHOLDS[0]!, HOUSEHOLDS[3]!]);
  const full = overPlaces(d, scene, dress, places, YEAR);
  const rates = full.columns.filter(({ from }) => from?.how === 'ratio');
  const keep = (cols: readonly Column[], title: string): Form => ({ ...full, title: [title, full.title[1]!], columns: cols });
  const bases = keep(
    full.columns.filter(({ id }) => id === 'ho' || id === 'khau'),
    `DÂN SỐ, SỐ HỘ ${places.where.toUpperCase()}`,
  );
  const figures = new Figures(full, []);
  // The second sheet has no base: its rates are typed, those of totals too.
  const parts = keep(
    full.columns.filter(({ id }) => id !== 'ho' && id !== 'khau'),
    full.title[0]!,
  );
  const typed = full.lines.flatMap((line) =>
    rates.map((column): Edit => ({ line: line.id, col: column.id, value: rounded(Number(figures.at(line.id, column.id)), 2) })),
  );
  const col = d.pick(rates).id;
  const line = d.pick(full.lines.filter(isLeaf)).id;
  const right = rounded(Number(figures.at(line, col)), 2);
  const value = slipped(d, right, 2);
  if (Math.abs(value - right) < 0.3 || value > 100) return rateBaseElsewhere(d, layout);
  const wrong = typed.map((edit) => (edit.line === line && edit.col === col ? { ...edit, value } : edit));
  const flat = { ...parts, columns: parts.columns.map((column): Column => ({ ...column, from: undefined as never })) };
  const names = d.pick([
    ['Dân số', 'Kết quả'],
    ['Biểu 01', 'Biểu 02'],
    ['Sheet1', 'Sheet2'],
  ] as const);
  const draft = (edits: readonly Edit[]): Draft => [sheet(names[0], bases, dress), sheet(names[1], flat, dress, edits)];
  return { clean: draft(typed), faulty: draft(wrong), truth: [[{ sheet: 1, block: 0, line, col }]], right: String(right) };
};

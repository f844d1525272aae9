import type { Dice } from '../../../test/generate/dice';
import type { Draft, Kind, SheetDraft } from '../draft';
import type { Dress, Layout } from '../dress';
import { dressOf } from '../dress';
import { Figures, rounded } from '../figures';
import type { Places } from '../forms';
import { added, overPlaces, placesFor, titleOf } from '../forms';
import type { Column, Edit, Form, Line, Pointer } from '../model';
import { columnOf, isLeaf } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { QUOTIENTS } from '../scenes/quotients';
import type { Scene } from '../scenes/scene';
import { count, of, rate } from '../scenes/scene';
import { slipped } from './slips';

const sheet = (name: string, form: Form, dress: Dress, edits: readonly Edit[] = []): SheetDraft => ({
  name,
  blocks: [{ form, dress, edits }],
});

/** The same lines with figures that are given, not drawn. */
const holding = (form: Form, values: (line: Line) => Record<string, number>): Form => ({
  ...form,
  lines: form.lines.map((line) => (isLeaf(line) ? { ...line, values: values(line) } : line)),
});

const near = (d: Dice, value: number): number => Math.max(0, value + d.pick([-12, -9, -4, -3, -2, 2, 3, 5, 10, 18]));

const YEAR = 2023;

/** Poor households by place on two sheets of different matters, one figure of them not the same; last year's sheet differs rightly. */
export const sameUnit: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { titled: true });
  const places = placesFor(d, dress);
  const first = overPlaces(d, HOUSEHOLDS[0]!, dress, places, YEAR);
  const figures = new Figures(first, []);
  const of1 = (line: Line, col: string): number => Number(figures.at(line.id, col));
  const scene: Scene = {
    title: 'THỰC HIỆN CHÍNH SÁCH HỖ TRỢ TIỀN ĐIỆN CHO HỘ NGHÈO',
    columns: [
      count('ngheo', d.pick(['Số hộ nghèo', 'Hộ nghèo', 'Tổng số hộ nghèo'])),
      count('ht', 'Số hộ được hỗ trợ'),
      rate('tl', 'ht', 'ngheo', 'Tỷ lệ (%)'),
      count('tien', 'Kinh phí hỗ trợ (nghìn đồng)'),
    ],
    draw: () => ({}),
  };
  const second = holding({ ...first, columns: scene.columns, title: titleOf(d, scene, places.where, YEAR) }, (line) => {
    const ngheo = of1(line, 'ngheo');
    const ht = of(d, ngheo, 0.9);
    return { ngheo, ht, tien: ht * 660 };
  });
  const last = holding({ ...first, title: titleOf(d, HOUSEHOLDS[0]!, places.where, YEAR - 1) }, (line) =>
    HOUSEHOLDS[0]!.draw(d, Math.max(20, Math.round(of1(line, 'ho') * (0.98 + d.next() * 0.02)))),
  );
  const { line, value, old } = changed(d, second, 'ngheo', (at) => Number(new Figures(second, []).at(at, 'ht')));
  const withLast = d.chance(0.5);
  const names = d.pick([
    ['Hộ nghèo', 'Tiền điện', 'Năm 2022'],
    ['Biểu 1', 'Biểu 2', 'Biểu 1 (2022)'],
    ['Sheet1', 'Sheet2', 'Sheet3'],
  ] as const);
  const draft = (edits: readonly Edit[]): Draft => [
    sheet(names[0], first, dress),
    sheet(names[1], second, dress, edits),
    ...(withLast ? [sheet(names[2], last, dress)] : []),
  ];
  return {
    clean: draft([]),
    faulty: draft([{ line, col: 'ngheo', value, through: true }]),
    truth: [[1, 0].map((at): Pointer => ({ sheet: at, block: 0, line, col: 'ngheo' }))],
    right: `${old} on "${names[0]}"`,
  };
};

/** Another figure for a leaf of a column, not below `floor`. */
function changed(
  d: Dice,
  form: Form,
  col: string,
  floor: (line: string) => number = () => 0,
): { line: string; value: number; old: number } {
  const figures = new Figures(form, []);
  const { decimals } = columnOf(form, col);
  for (;;) {
    const line = d.pick(form.lines.filter(isLeaf)).id;
    const old = Number(figures.at(line, col));
    const value =
      decimals > 0 ? rounded(old * d.pick([0.9, 1.04, 1.1, 0.97]), decimals) : d.chance(0.6) ? near(d, old) : slipped(d, old, 0);
    if (value !== old && value >= Math.max(1, floor(line)) && old > 0) return { line, value, old };
  }
}

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
  const flat = { ...parts, columns: parts.columns.map(({ from: _, ...column }) => column) };
  const names = d.pick([
    ['Dân số', 'Kết quả'],
    ['Biểu 01', 'Biểu 02'],
    ['Sheet1', 'Sheet2'],
  ] as const);
  const draft = (edits: readonly Edit[]): Draft => [sheet(names[0], bases, dress), sheet(names[1], flat, dress, edits)];
  return { clean: draft(typed), faulty: draft(wrong), truth: [[{ sheet: 1, block: 0, line, col }]], right: String(right) };
};

/** A summary by unit of the sheets of the units, or by month of the sheets of the months. */
export const summaryAgainstData: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { titled: true });
  const scene = d.pick([...HOUSEHOLDS.slice(0, 4), ...QUOTIENTS]);
  const { data, summary } = d.pick([ofUnits, inGroups])(d, scene, dress, layout);
  const col = d.pick(added(summary).filter((id) => !columnOf(summary, id).from));
  const { line, value, old } = changed(d, summary, col);
  const draft = (edits: readonly Edit[]): Draft => {
    const total = sheet('Tổng hợp', summary, { ...dress, layout: 'plain' }, edits);
    return first ? [total, ...data] : [...data, total];
  };
  const first = d.chance(0.5);
  return {
    clean: draft([]),
    faulty: draft([{ line, col, value, through: true }]),
    truth: [[{ sheet: first ? 0 : data.length, block: 0, line, col }]],
    right: `${old} on the sheet of "${summary.lines.find(({ id }) => id === line)!.label}"`,
  };
};

interface Summed {
  readonly data: readonly SheetDraft[];
  readonly summary: Form;
}

/** A sheet for each commune with its villages; the summary has a line a commune. */
function ofUnits(d: Dice, scene: Scene, dress: Dress, layout: Layout): Summed {
  let places = placesFor(d, { ...dress, layout: 'bare' });
  while (!places.where.startsWith('huyện')) places = placesFor(d, { ...dress, layout: 'bare' });
  const units = places.names.map((name) => ({
    name,
    form: overPlaces(d, scene, dress, { ...villagesOf(d, layout), where: name.startsWith('TT') ? name : `xã ${name}` }, YEAR),
  }));
  const totals = units.map(({ form }) => new Figures(form, []));
  const summary = overPlaces(d, scene, { ...dress, layout: 'plain' }, places, YEAR);
  const filled = holding(summary, ({ id }) =>
    Object.fromEntries(added(summary).map((col): [string, number] => [col, Number(totals[Number(id.slice(1))]!.at('total', col))])),
  );
  return {
    data: units.map(({ name, form }) => sheet(name.replace(/^(Xã|TT) /, ''), form, { ...dress, totalWord: 'Tổng cộng' })),
    summary: filled,
  };
}

function villagesOf(d: Dice, layout: Layout): Places {
  const size = layout === 'long' ? d.int(12, 20) : d.int(3, 7);
  const names = Array.from({ length: size }, (_, i) => `Thôn ${i + 1}`);
  return { where: '', stub: 'Thôn', names, households: names.map(() => Math.round(d.around(120, 2))) };
}

/** One sheet of details in groups; the summary has a line a group. */
function inGroups(d: Dice, scene: Scene, dress: Dress): Summed {
  const form = overPlaces(d, scene, { ...dress, layout: 'groups' }, placesOfMany(d), YEAR);
  const groups = form.lines.filter(({ parts, id }) => parts && id !== form.grand);
  const figures = new Figures(form, []);
  const leaves = groups.map(({ id, label }, i): Line => ({
    id,
    label,
    marker: String(i + 1),
    level: 1,
    values: Object.fromEntries(added(form).map((col): [string, number] => [col, Number(figures.at(id, col))])),
  }));
  const grand: Line = { id: 'total', label: 'Tổng cộng', marker: '', level: 0, parts: leaves.map(({ id }) => id) };
  return {
    data: [sheet(d.pick(['Chi tiết', 'Số liệu', 'Nhap lieu']), form, { ...dress, across: false })],
    summary: { ...form, title: ['BẢNG TỔNG HỢP', form.title[0]!], stub: 'Khu vực', lines: [...leaves, grand] },
  };
}

function placesOfMany(d: Dice): Places {
  for (;;) {
    const places = placesFor(d, { layout: 'plain' } as Dress);
    if (places.names.length >= 8) return places;
  }
}

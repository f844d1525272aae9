import type { Dice } from '../../../test/generate/dice';
import type { Draft, Kind, SheetDraft } from '../draft';
import type { Dress, Layout } from '../dress';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import type { Places } from '../places';
import { placesFor } from '../places';
import { added, overPlaces } from '../forms';
import type { Edit, Form, Line } from '../model';
import { columnOf } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import { QUOTIENTS } from '../scenes/quotients';
import type { Scene } from '../scenes/scene';
import { changed, holding, sheet, YEAR } from './between';

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
    label: plainName(label),
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

/** "Cộng vùng cao" is called "Vùng cao" where it is not a sum. */
function plainName(label: string): string {
  const name = label.replace(/^Cộng /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

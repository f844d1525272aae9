import type { Draft, Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import { placesFor } from '../places';
import { overPlaces, titleOf } from '../forms';
import type { Edit, Line, Pointer } from '../model';
import { HOUSEHOLDS } from '../scenes/households';
import type { Scene } from '../scenes/scene';
import { count, of, rate } from '../scenes/scene';
import { changed, holding, sheet, YEAR } from './between';

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

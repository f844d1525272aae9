import type { Dice } from '../../../test/generate/dice';
import type { Kind } from '../draft';
import { dressOf } from '../dress';
import { Figures } from '../figures';
import { overPlaces } from '../forms';
import type { Column, Edit, Form } from '../model';
import { isLeaf } from '../model';
import type { Scene } from '../scenes/scene';
import { count, of, sumOf } from '../scenes/scene';
import { pointers, twins } from './sheets';
import { slipped } from './slips';

/** A scene with two blocks of the same heads, and which column answers which. */
interface Mirror extends Scene {
  readonly pairs: readonly (readonly [string, string])[];
}

const closing: Column = {
  id: 'cuoi',
  head: ['Số hộ nghèo cuối năm'],
  decimals: 0,
  from: { how: 'sum', plus: ['dau', 'tang'], minus: ['giam'] },
};

const FLOWS: Mirror = {
  title: 'DIỄN BIẾN HỘ NGHÈO TRONG NĂM',
  columns: [
    count('dau', 'Số hộ nghèo đầu năm'),
    sumOf('giam', ['g1', 'g2', 'g3'], 0, 'Diễn biến giảm', 'Tổng số'),
    count('g1', 'Diễn biến giảm', 'Thoát nghèo'),
    count('g2', 'Diễn biến giảm', 'Chuyển đi'),
    count('g3', 'Diễn biến giảm', 'Nguyên nhân khác'),
    sumOf('tang', ['t1', 't2', 't3'], 0, 'Diễn biến tăng', 'Tổng số'),
    count('t1', 'Diễn biến tăng', 'Tái nghèo, phát sinh mới'),
    count('t2', 'Diễn biến tăng', 'Chuyển đến'),
    count('t3', 'Diễn biến tăng', 'Nguyên nhân khác'),
    closing,
  ],
  pairs: [
    ['g1', 't1'],
    ['g2', 't2'],
    ['g3', 't3'],
    ['giam', 'tang'],
  ],
  draw: (d, ho) => {
    const dau = Math.max(20, of(d, ho, 0.25));
    return { dau, g1: of(d, dau, 0.18), g2: d.int(0, 4), g3: d.int(0, 6), t1: of(d, dau, 0.05), t2: d.int(0, 5), t3: d.int(0, 3) };
  },
};

const LACKS = [
  'Việc làm',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Chất lượng nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Dịch vụ viễn thông',
];

const block = (id: string, head: string): Column[] => [
  sumOf(
    id,
    LACKS.map((_, i) => `${id}${i}`),
    0,
    head,
    'Tổng số thiếu hụt',
  ),
  ...LACKS.map((lack, i) => count(`${id}${i}`, head, lack)),
];

const DEPRIVATIONS: Mirror = {
  title: 'CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA HỘ NGHÈO, HỘ CẬN NGHÈO',
  columns: [...block('n', 'Hộ nghèo'), ...block('c', 'Hộ cận nghèo')],
  pairs: LACKS.map((_, i) => [`n${i}`, `c${i}`] as const),
  draw: (d, ho) =>
    Object.fromEntries(
      ['n', 'c'].flatMap((id) =>
        LACKS.map((_, i): [string, number] => [`${id}${i}`, of(d, Math.max(8, ho * (id === 'n' ? 0.18 : 0.1)), 0.4)]),
      ),
    ),
};

const AGES = ['Dưới 15 tuổi', 'Từ 15 đến 59 tuổi', 'Từ 60 tuổi trở lên'];

const PEOPLE: Mirror = {
  title: 'DÂN SỐ CHIA THEO GIỚI TÍNH VÀ NHÓM TUỔI',
  columns: [
    ...[
      ['m', 'Nam'],
      ['f', 'Nữ'],
    ].flatMap(([id, head]) => [
      ...AGES.map((age, i) => count(`${id!}${i}`, head!, age)),
      sumOf(
        id!,
        AGES.map((_, i) => `${id!}${i}`),
        0,
        head!,
        'Cộng',
      ),
    ]),
    sumOf('all', ['m', 'f'], 0, 'Tổng dân số'),
  ],
  pairs: AGES.map((_, i) => [`m${i}`, `f${i}`] as const),
  draw: (d, ho) =>
    Object.fromEntries(
      ['m', 'f'].flatMap((id) =>
        [0.55, 1.2, 0.22].map((mean, i): [string, number] => [`${id}${i}`, Math.round(ho * d.around(mean, 1.25))]),
      ),
    ),
};

/** Stocks and flows of money between the start and the end of a quarter. */
const STOCK: Mirror = {
  title: 'BÁO CÁO NHẬP, XUẤT, TỒN VẬT TƯ',
  columns: [
    count('dau', 'Tồn đầu kỳ'),
    count('n1', 'Nhập trong kỳ', 'Mua mới'),
    count('n2', 'Nhập trong kỳ', 'Điều chuyển đến'),
    sumOf('nhap', ['n1', 'n2'], 0, 'Nhập trong kỳ', 'Cộng'),
    count('x1', 'Xuất trong kỳ', 'Sử dụng'),
    count('x2', 'Xuất trong kỳ', 'Điều chuyển đi'),
    sumOf('xuat', ['x1', 'x2'], 0, 'Xuất trong kỳ', 'Cộng'),
    { id: 'cuoi', head: ['Tồn cuối kỳ'], decimals: 0, from: { how: 'sum', plus: ['dau', 'nhap'], minus: ['xuat'] } },
  ],
  pairs: [
    ['n1', 'x1'],
    ['n2', 'x2'],
    ['nhap', 'xuat'],
  ],
  draw: (d, ho) => {
    const dau = Math.max(30, Math.round(ho * d.around(0.8, 2)));
    return { dau, n1: of(d, dau, 0.6), n2: d.int(0, 12), x1: of(d, dau, 0.5), x2: d.int(0, 9) };
  },
};

/** A mistyped flow, or the figure of the block that mirrors it. */
export const mirrored: Kind = (d, layout) => {
  const dress = dressOf(d, layout, { formulas: 'none' });
  const scene = d.pick([FLOWS, DEPRIVATIONS, PEOPLE, STOCK]);
  const form = overPlaces(d, scene, dress);
  const edit = d.chance(0.5) ? slip(d, form, scene) : fromMirror(d, form, scene);
  if (!edit) return mirrored(d, layout);
  const made = twins(d, dress, form, { edits: [edit] });
  return { ...made, truth: [pointers(made.block, edit.line, [edit.col])], right: String(new Figures(form, []).at(edit.line, edit.col)) };
};

const leafOf = (d: Dice, form: Form): string => d.pick(form.lines.filter(isLeaf)).id;

function slip(d: Dice, form: Form, { pairs }: Mirror): Edit | null {
  const [line, col] = [leafOf(d, form), d.pick(d.pick(pairs))];
  const old = Number(new Figures(form, []).at(line, col));
  return old > 2 ? { line, col, value: slipped(d, old, 0) } : null;
}

function fromMirror(d: Dice, form: Form, { pairs }: Mirror): Edit | null {
  const [line, [a, b]] = [leafOf(d, form), d.pick(pairs)];
  const figures = new Figures(form, []);
  const [old, value] = [Number(figures.at(line, a)), Number(figures.at(line, b))];
  return Math.abs(old - value) > 1 && value > 0 ? { line, col: a, value } : null;
}

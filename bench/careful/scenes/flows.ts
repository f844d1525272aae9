import type { Column } from '../model';
import type { Scene } from './scene';
import { count, of, sumOf } from './scene';

/** A scene with two blocks of the same heads, and which column answers which. */
export interface Mirror extends Scene {
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

/** The official form: six flows side by side, without sums of each direction. */
const OFFICIAL: Mirror = {
  title: 'TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO',
  columns: [
    count('dau', 'Số hộ cận nghèo đầu kỳ'),
    count('g1', 'Diễn biến giảm trong kỳ', 'Thoát cận nghèo'),
    count('g2', 'Diễn biến giảm trong kỳ', 'Trở thành hộ nghèo'),
    count('g3', 'Diễn biến giảm trong kỳ', 'Khác'),
    count('t1', 'Diễn biến tăng trong kỳ', 'Hộ nghèo trở thành cận nghèo'),
    count('t2', 'Diễn biến tăng trong kỳ', 'Phát sinh mới'),
    count('t3', 'Diễn biến tăng trong kỳ', 'Khác'),
    {
      id: 'cuoi',
      head: ['Số hộ cận nghèo cuối kỳ'],
      decimals: 0,
      from: { how: 'sum', plus: ['dau', 't1', 't2', 't3'], minus: ['g1', 'g2', 'g3'] },
    },
  ],
  pairs: [
    ['g1', 't1'],
    ['g2', 't2'],
    ['g3', 't3'],
  ],
  draw: (d, ho) => {
    const dau = Math.max(15, of(d, ho, 0.14));
    return { dau, g1: of(d, dau, 0.2), g2: d.int(0, 5), g3: d.int(0, 4), t1: of(d, dau, 0.15), t2: d.int(0, 9), t3: d.int(0, 3) };
  },
};

export const FLOWING: readonly Mirror[] = [FLOWS, OFFICIAL, STOCK];

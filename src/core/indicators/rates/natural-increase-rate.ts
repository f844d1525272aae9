import type { Indicator } from '../indicator';
import { fault, ZERO_BASE } from '../fault';
import { figures } from '../figures';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const naturalIncreaseRate: Indicator = figures(
  {
    id: 'natural-increase-rate',
    group: 'health',
    names: { en: 'NATURALINCREASERATE', vi: 'TYLETANGTUNHIEN' },
    title: { vi: 'Tỷ lệ tăng dân số tự nhiên', en: 'Rate of natural increase' },
    calls: [NATURALINCREASERATE, TYLETANGTUNHIEN],
    parameters: shared('births', 'deaths', 'averagePopulation'),
    formula: '(births-deaths)/averagePopulation*1000',
    guard: '((births<0)+(deaths<0)+(averagePopulation<0))*(averagePopulation<>0)',
    factor: 1000,
    unit: 'per-mille',
    decimals: 2,
    source: SOURCES.gso,
    headings: {
      rate: ['ti le tang dan so tu nhien', 'ti le tang tu nhien'],
      part: ['so tre sinh', 'so nguoi chet'],
      whole: ['dan so trung binh', 'dan so'],
    },
    examples: [{ args: [1110, 402, 73210, 2], result: 9.67 }],
  },
  (births, deaths, averagePopulation) =>
    averagePopulation === 0
      ? ZERO_BASE
      : births < 0 || deaths < 0 || averagePopulation < 0
        ? fault('#N/A', 'negative')
        : ((births - deaths) / averagePopulation) * 1000,
);

/**
 * Rate of natural increase: (births-deaths)/averagePopulation*1000; unrounded unless `decimals` is given.
 * @customfunction NATURALINCREASERATE
 */
export function NATURALINCREASERATE(
  births: unknown[][],
  deaths: unknown[][],
  averagePopulation: unknown[][],
  decimals?: unknown,
): unknown[][] {
  return naturalIncreaseRate.answer([births, deaths, averagePopulation, decimals]);
}

/**
 * NATURALINCREASERATE under its Vietnamese name.
 * @customfunction TYLETANGTUNHIEN
 */
export function TYLETANGTUNHIEN(
  soTreSinh: unknown[][],
  soNguoiChet: unknown[][],
  danSoTrungBinh: unknown[][],
  soLe?: unknown,
): unknown[][] {
  return NATURALINCREASERATE(soTreSinh, soNguoiChet, danSoTrungBinh, soLe);
}

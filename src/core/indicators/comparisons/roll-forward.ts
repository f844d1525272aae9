import { indicator, type Indicator } from '../indicator';
import { alongLines, sum } from '../lines';
import { SOURCES } from '../sources';

export const rollForward: Indicator = indicator({
  id: 'roll-forward',
  group: 'comparison',
  names: { en: 'ROLLFORWARD', vi: 'SOCUOIKY' },
  title: { vi: 'Số cuối kỳ = đầu kỳ - giảm + tăng', en: 'Closing figure = opening - decreases + increases' },
  about: { vi: 'Số đầu kỳ trừ các khoản giảm, cộng các khoản tăng trong kỳ.', en: 'Opening figure minus decreases plus increases.' },
  calls: [ROLLFORWARD, SOCUOIKY],
  parameters: {
    opening: { vi: 'Số đầu kỳ', en: 'Opening figure' },
    decreases: { vi: 'Các khoản giảm trong kỳ (một ô hoặc một vùng)', en: 'Decreases in the period (a cell or a range)' },
    increases: { vi: 'Các khoản tăng trong kỳ (một ô hoặc một vùng)', en: 'Increases in the period (a cell or a range)' },
  },
  formula: 'opening-SUM(decreases)+SUM(increases)',
  unit: 'same',
  decimals: 0,
  source: SOURCES.form2,
  headings: {
    rate: ['so ho ngheo cuoi ki', 'ho ngheo cuoi ki', 'cuoi ki', 'so cuoi ki'],
    part: ['dau ki', 'so dau ki', 'ho ngheo dau ki'],
    whole: [],
  },
  examples: [
    { args: [1998, [[412, 31]], [[35, 9, 14]]], result: 1613 },
    {
      args: [
        [[1998], [640]],
        [[412], [80]],
        [[58], [12]],
      ],
      result: [[1644], [572]],
    },
  ],
  answer: ([opening, decreases, increases]) =>
    alongLines(opening, [decreases, increases], (figure, [down, up]) => figure - sum(down!) + sum(up!)),
});

/**
 * Closing figure of a period: opening − decreases + increases (form 2: 9=1-2-3-4+5+6+7+8). For a column of opening
 * figures the changes stand in the same rows.
 * @customfunction ROLLFORWARD
 */
export function ROLLFORWARD(opening: unknown[][], decreases: unknown[][], increases: unknown[][]): unknown[][] {
  return rollForward.answer([opening, decreases, increases]);
}

/**
 * ROLLFORWARD under its Vietnamese name.
 * @customfunction SOCUOIKY
 */
export function SOCUOIKY(dauKyChuyenSang: unknown[][], giamTrongKy: unknown[][], tangTrongKy: unknown[][]): unknown[][] {
  return ROLLFORWARD(dauKyChuyenSang, giamTrongKy, tangTrongKy);
}

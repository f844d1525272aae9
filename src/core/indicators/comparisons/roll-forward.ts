import type { Indicator } from '../indicator';
import { alongLines, sum } from '../lines';

export const rollForward: Indicator = {
  id: 'roll-forward',
  group: 'comparison',
  names: { en: 'ROLLFORWARD', vi: 'SOCUOIKY' },
  calls: [ROLLFORWARD, SOCUOIKY],
  parameters: ['opening', 'decreases', 'increases'],
  optional: [],
  formula: 'opening-SUM(decreases)+SUM(increases)',
  guard: null,
  unit: 'same',
  decimals: 0,
  direction: null,
  source: 'form-2',
  headings: {
    rate: ['so ho ngheo cuoi ki', 'ho ngheo cuoi ki', 'cuoi ki', 'so cuoi ki'],
    part: ['dau ki', 'so dau ki', 'ho ngheo dau ki'],
    whole: [],
  },
  factor: null,
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
};

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

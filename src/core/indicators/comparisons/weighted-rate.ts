import { indicator, type Answer, type Indicator } from '../indicator';
import { Fault, fault, ZERO_BASE } from '../fault';
import { figuresOf, matrixOf, decimalsOf, rounded, sizeOf } from '../lift';
import { sum } from '../lines';
import { shared } from '../parameters';
import { SOURCES } from '../sources';

export const weightedRate: Indicator = indicator({
  id: 'weighted-rate',
  group: 'comparison',
  names: { en: 'WEIGHTEDRATE', vi: 'TYLECHUNGTHEOBOPHAN' },
  title: { vi: 'Tỷ lệ chung của các bộ phận (bình quân gia quyền)', en: 'Rate of the whole from the rates of its parts (weighted)' },
  about: {
    vi: 'Cộng (tỷ lệ × mẫu số) của từng bộ phận rồi chia cho tổng mẫu số; không lấy trung bình cộng các tỷ lệ.',
    en: 'Sum of rate × base over the parts, over the sum of the bases; not the mean of the rates.',
  },
  calls: [WEIGHTEDRATE, TYLECHUNGTHEOBOPHAN],
  parameters: {
    rates: { vi: 'Vùng các tỷ lệ (%) của từng bộ phận', en: 'Range of the rates (%) of the parts' },
    bases: { vi: 'Vùng các mẫu số, cùng kích thước với các tỷ lệ', en: 'Range of their bases, of the same size' },
  },
  optional: shared('decimals'),
  formula: 'SUMPRODUCT(rates,bases)/SUM(bases)',
  inWords: { vi: 'Tổng của (tỷ lệ × mẫu số) / Tổng các mẫu số', en: 'Sum of (rate × base) / Sum of the bases' },
  unit: 'percent',
  decimals: 2,
  source: SOURCES.arithmetic,
  examples: [
    { args: [[[3.2], [7.85]], [[12950], [25509]], 2], result: 6.28 },
    { args: [[[3.2, 7.85]], [['12.950', '25.509']], 2], result: 6.28 },
  ],
  answer: ([rates, bases, decimals]) => [[ofParts(rates, bases, decimals)]],
});

function ofParts(rates: unknown, bases: unknown, decimals: unknown): Answer {
  const [left, right] = [matrixOf(rates), matrixOf(bases)];
  const [a, b] = [sizeOf(left).join('×'), sizeOf(right).join('×')];
  if (a !== b) return fault('#VALUE!', 'shape', { first: a, second: b });
  const [parts, weights, digits] = [figuresOf(left.flat()), figuresOf(right.flat()), decimalsOf(decimals)];
  if (parts instanceof Fault) return parts;
  if (weights instanceof Fault) return weights;
  if (digits instanceof Fault) return digits;
  const base = sum(weights);
  return base === 0 ? ZERO_BASE : rounded(sum(parts.map((rate, i) => rate * weights[i]!)) / base, digits);
}

/**
 * The rate of the whole from the rates of its parts, each weighted by its base: Σ rate × base / Σ base. A plain mean of
 * rates is wrong wherever the bases differ.
 * @customfunction WEIGHTEDRATE
 */
export function WEIGHTEDRATE(rates: unknown[][], bases: unknown[][], decimals?: unknown): unknown[][] {
  return weightedRate.answer([rates, bases, decimals]);
}

/**
 * WEIGHTEDRATE under its Vietnamese name.
 * @customfunction TYLECHUNGTHEOBOPHAN
 */
export function TYLECHUNGTHEOBOPHAN(cacTyLe: unknown[][], cacMauSo: unknown[][], soLe?: unknown): unknown[][] {
  return WEIGHTEDRATE(cacTyLe, cacMauSo, soLe);
}

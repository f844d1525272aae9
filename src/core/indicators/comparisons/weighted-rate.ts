import type { Answer, Indicator } from '../indicator';
import { Fault, fault, ZERO_BASE } from '../fault';
import { figuresOf, matrixOf, placesOf, settled, sizeOf } from '../lift';
import { sum } from '../lines';

export const weightedRate: Indicator = {
  id: 'weighted-rate',
  group: 'comparison',
  names: { en: 'WEIGHTEDRATE', vi: 'TYLECHUNGTHEOBOPHAN' },
  calls: [WEIGHTEDRATE, TYLECHUNGTHEOBOPHAN],
  parameters: ['rates', 'bases'],
  optional: ['decimals'],
  formula: 'SUMPRODUCT(rates,bases)/SUM(bases)',
  guard: null,
  unit: 'percent',
  decimals: 2,
  direction: null,
  source: 'arithmetic',
  headings: null,
  factor: null,
  examples: [
    { args: [[[3.2], [7.85]], [[12950], [25509]], 2], result: 6.28 },
    { args: [[[3.2, 7.85]], [['12.950', '25.509']], 2], result: 6.28 },
  ],
  answer: ([rates, bases, decimals]) => [[ofParts(rates, bases, decimals)]],
};

function ofParts(rates: unknown, bases: unknown, decimals: unknown): Answer {
  const [left, right] = [matrixOf(rates), matrixOf(bases)];
  const [a, b] = [sizeOf(left).join('×'), sizeOf(right).join('×')];
  if (a !== b) return fault('#VALUE!', 'shape', { first: a, second: b });
  const [parts, weights, places] = [figuresOf(left.flat()), figuresOf(right.flat()), placesOf(decimals)];
  if (parts instanceof Fault) return parts;
  if (weights instanceof Fault) return weights;
  if (places instanceof Fault) return places;
  const base = sum(weights);
  return base === 0 ? ZERO_BASE : settled(sum(parts.map((rate, i) => rate * weights[i]!)) / base, places);
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

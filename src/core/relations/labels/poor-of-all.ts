import type { Relation } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { isClassOfPoverty } from '../../tables/vocabulary/poverty';
import { fold } from '../../text/fold';

/**
 * Without totals of all households, or people, that only lines of the poor and the near poor would make up ("Tổng số hộ dân cư"
 * over "Hộ nghèo", "Hộ cận nghèo"): who is neither stands in no line. A total that speaks of the poor itself is one of them.
 */
export function withoutPoorOfAll({ lines }: Draft, totals: readonly Relation[]): Relation[] {
  const labels = new Map(lines.map(({ row, label }) => [row, fold(label)]));
  const isOfPoor = (row: number): boolean => isClassOfPoverty(labels.get(row) ?? '');
  return totals.filter(
    ({ axis, kind, result, operands }) =>
      axis !== 'row' || kind !== 'sum' || isOfPoor(result.line) || !operands.every(({ line }) => isOfPoor(line)),
  );
}

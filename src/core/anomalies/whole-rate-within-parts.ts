import { judgeAt } from '../arithmetic/judge';
import { State } from '../model/figures';
import type { Relation } from '../model/relation';
import { isAddition, isPlain, resultCell } from '../model/relation';
import type { Column } from '../model/table';
import type { Draft } from '../tables/draft';
import { extentOf } from '../collections/extent';
import { isNotAveraged } from '../tables/vocabulary/rates';
import { fold } from '../text/fold';
import type { AnomalyRule, Found } from './anomaly-rule';
import type { Look } from './detectors/look';
import { greatest } from '../collections/of-many';

/** The rate of a whole lies between the rates of its parts, where the parts exhaust it. */
export const wholeRateWithinParts: AnomalyRule = {
  id: 'whole-rate-within-parts',
  title: { vi: 'Tỷ lệ chung phải nằm giữa tỷ lệ của các phần', en: 'The rate of a whole lies between those of its parts' },
  why: {
    vi: 'Tỷ lệ của toàn bộ là bình quân có trọng số của các phần, nên không thể thấp hơn phần thấp nhất hoặc cao hơn phần cao nhất khi các phần cộng đủ bằng toàn bộ.',
    en: "The rate of a whole is a weighted mean of its parts' rates: it cannot be below the least or above the largest of them where the parts add up to the whole.",
  },
  says: {
    'whole-outside-parts': {
      vi: 'Ô {cell} ghi tỷ lệ của “{label}” là {actual}, nằm ngoài khoảng từ {least} đến {most} của các phần ({from}).',
      en: 'Cell {cell} gives {actual} for “{label}”, outside the range from {least} to {most} of its parts ({from}).',
    },
  },
  severity: 'warning',
  inSheet: wholesOutsideParts,
  shown: `
    TT | Xã        | Số lao động | Tỷ lệ lao động qua đào tạo (%)
    1  | Ba Cụm    | 1120        | 41.2
    2  | Sơn Lâm   | 977         | 52.9
    3  | Sơn Bình  | 1108        | 47.7
       | Tổng cộng | 3205        | 57.1 !warning`,
};

const SURE = 0.9;

/**
 * The rate of a whole is a mean of the rates of its parts, weighted by their bases: it lies between the least and the
 * largest of them. Told only where the lines add up to the total (the parts exhaust it) and nothing else checks the rate.
 */
function wholesOutsideParts(look: Look): Found[] {
  const { relations, drafts } = look;
  const totals = relations.filter(
    (r) =>
      r.axis === 'row' &&
      r.role === 'total' &&
      r.confidence >= SURE &&
      r.exhaustive !== false &&
      r.operands.length >= 2 &&
      isAddition(r) &&
      isPlain(r),
  );
  const calculated = new Set(
    relations
      .filter((r) => r.kind === 'ratio' || r.kind === 'average')
      .flatMap((r) => r.positions.map((position) => keyOf(resultCell(r, position)))),
  );
  return drafts.flatMap((draft) => {
    const own = totals.filter((r) => [r.result, ...r.operands].every(({ line }) => isOf(draft, line)) && bearsOut(look, r));
    const rates = draft.columns.filter((c) => c.role === 'figures' && c.quantity === 'rate' && !isNotAveraged(fold(c.path.join(' '))));
    return own.flatMap((total) =>
      rates
        .filter(({ col }) => !calculated.has(keyOf({ row: total.result.line, col })))
        .flatMap((column) => outside(look, draft, total, column)),
    );
  });
}

/** Percentages of another table are of another whole. */
function isOf({ frame: { body } }: Draft, row: number): boolean {
  return row >= body.top && row <= body.bottom;
}

const keyOf = ({ row, col }: { readonly row: number; readonly col: number }): string => `${row}:${col}`;

/** The sum holds wherever it is judged, with no negative line. */
function bearsOut({ figures }: Look, total: Relation): boolean {
  const judged = total.positions.map((position) => judgeAt(total, position, () => figures).state);
  const negative = total.positions.some((col) => total.operands.some(({ line }) => figures.value[line * figures.cols + col]! < 0));
  return !negative && judged.includes('holds') && !judged.includes('fails');
}

function outside({ figures, sheet }: Look, draft: Draft, total: Relation, { col }: Column): Found[] {
  const at = (row: number): number => row * figures.cols + col;
  const rows = total.operands.map(({ line }) => line);
  const whole = at(total.result.line);
  if ([whole, ...rows.map(at)].some((cell) => figures.state[cell] !== State.Figure)) return [];
  const values = rows.map((row) => figures.value[at(row)]!);
  const value = figures.value[whole]!;
  const roundingError = figures.roundingError[whole]! + extentOf(rows.map((row) => figures.roundingError[at(row)]!))[1];
  const [least, most] = extentOf(values);
  const sum = values.reduce((a, b) => a + b, 0);
  // Shares add up to their total; a rate of nothing says nothing.
  if (value === 0 || most === 0 || Math.abs(sum - value) <= 0.02 * Math.abs(sum) || Math.abs(value - 100) < 1e-9) return [];
  if (value >= least - roundingError && value <= most + roundingError) return [];
  const decimals = Math.max(figures.decimals[whole]!, greatest(rows.map((row) => figures.decimals[at(row)]!)));
  const label = draft.lines.find((line) => line.row === total.result.line)?.label ?? '';
  return [
    {
      says: 'whole-outside-parts',
      cell: { sheet, row: total.result.line, col },
      actual: value,
      confidence: 0.7,
      related: rows.map((row) => ({ sheet, row, col })),
      words: { label, least: { figure: least, decimals }, most: { figure: most, decimals } },
    },
  ];
}

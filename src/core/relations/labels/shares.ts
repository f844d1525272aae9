import { CONFIDENCE, HOLDING } from '../confidence';
import type { Figures } from '../../model/figures';
import { message } from '../../model/message';
import type { Relation } from '../../model/relation';
import { isPlain } from '../../model/relation';
import type { Draft } from '../../tables/draft';
import { supportOf } from '../support';
import { isTotalEntry } from '../../tables/outline/tree';
import { greatest } from '../../collections/of-many';

/**
 * "Cơ cấu (%)", "Tỷ trọng": each line as a share of a total of another column (or, in a transposed table, row). The totals
 * are those that the lines have: the share of a line in its group, or in the whole.
 */
export function shareRelations(draft: Draft, sheet: number, figures: Figures, known: readonly Relation[]): Relation[] {
  return draft.columns
    .filter((c) => c.role === 'figures' && c.quantity === 'rate')
    .flatMap((rate) => {
      const bases = draft.columns.filter((c) => c.role === 'figures' && c.quantity !== 'rate' && c.quantity !== 'norm');
      const found = bases.flatMap(({ col, path }) => sharesOf(rate.col, col, path.join(' / '), draft, sheet, figures, known));
      const changed = proportional(
        rate.col,
        bases.map((b) => b.col),
        draft,
        sheet,
        figures,
      );
      // What the column is the rate of already explains it; shares that fit no more lines than that do so by chance.
      const best = Math.max(1 + informativeRate(rate.col, known, figures), greatest(found.map((f) => f.informative)));
      // Of one column, what a few shares fit by chance yields to what most of them are in proportion to.
      if (changed && changed.alike > best) return changed.relations;
      return found
        .filter((f) => f.informative === best)
        .slice(0, 1)
        .flatMap((f) => f.relations);
    });
}

/** In how many more lines than not a rate of the other columns accounts for this one; -1 where there is none. */
function informativeRate(col: number, relations: readonly Relation[], figures: Figures): number {
  const rates = relations.filter((r) => r.kind === 'ratio' && r.axis === 'column' && r.result.line === col && isPlain(r));
  return Math.max(-1, greatest(rates.map((r) => supportOf(r, figures)).map(({ informative, fails }) => informative - fails.length)));
}

function inTable(row: number, draft: Draft): boolean {
  return row >= draft.frame.body.top && row <= draft.frame.body.bottom;
}

const MOST_WHOLES = 12;

interface Proportional {
  readonly relations: readonly Relation[];
  /** Lines that are in one proportion to their shares. */
  readonly alike: number;
}

interface Shares {
  readonly relations: readonly Relation[];
  readonly informative: number;
}

function sharesOf(
  rate: number,
  base: number,
  head: string,
  draft: Draft,
  sheet: number,
  figures: Figures,
  totals: readonly Relation[],
): Shares[] {
  const rowTotals = totals.filter(
    (t) => t.axis === 'row' && t.kind === 'sum' && t.positions.includes(base) && t.result.at === undefined && inTable(t.result.line, draft),
  );
  const rows = draft.entries.filter((e) => e.hasFigures).map((e) => e.row);
  // The whole of shares is 100 itself, or is called a total: no other need be tried.
  const called = new Set(draft.entries.filter((_, i) => isTotalEntry(draft, i)).map((e) => e.row));
  const hundred = (row: number): boolean => Math.abs(figures.value[row * figures.cols + rate]! - 100) < 0.5;
  // A whole is one also where its lines are not all of it ("Tổng số hộ dân cư" over the poor ones).
  const whole = [...new Set([...rowTotals.map((t) => t.result.line), ...called])]
    .filter((row) => hundred(row) || called.has(row))
    .slice(0, MOST_WHOLES)
    .flatMap((total) => {
      const own = rowTotals.filter((t) => t.result.line === total).flatMap((t) => [total, ...t.operands.map((o) => o.line)]);
      // Shares of the whole table, or of the lines of this total only.
      return [rows, [...new Set(own)].sort((a, b) => a - b)].map((positions) => share(rate, base, total, positions, head, sheet));
    });
  return whole.flatMap((relation) => {
    const support = supportOf(relation, figures);
    const decided = support.proving.length + support.fails.length;
    if (support.informative < 2 || support.proving.length < HOLDING.leastOfShares * decided) return [];
    // Supported by hardly more than half of its lines it may break a sheet, never write over a figure.
    return [
      {
        relations: [
          {
            ...relation,
            confidence: support.fails.length <= support.proving.length / 3 ? CONFIDENCE.share.holds : CONFIDENCE.share.doubtful,
          },
        ],
        informative: support.informative - support.fails.length,
      },
    ];
  });
}

/**
 * Shares that were right of a total that has changed since: they are still in proportion to their lines. Each of them
 * breaks then; that they once were shares shows in the proportion, and that they add up to 100.
 */
function proportional(rate: number, bases: readonly number[], draft: Draft, sheet: number, figures: Figures): Proportional | null {
  const at = (row: number, col: number): number => row * figures.cols + col;
  const totals = draft.entries.filter((e, i) => isTotalEntry(draft, i) && Math.abs(figures.value[at(e.row, rate)]! - 100) < 0.05);
  const rows = draft.entries.filter((e) => e.hasFigures && !e.total).map((e) => e.row);
  for (const total of totals) {
    for (const base of bases) {
      const wholes = rows
        .map((row) => ({ row, whole: (100 * figures.value[at(row, base)]!) / figures.value[at(row, rate)]! }))
        .filter((w) => Number.isFinite(w.whole) && w.whole > 0);
      const middle = wholes.map((w) => w.whole).sort((a, b) => a - b)[wholes.length >> 1];
      const alike = wholes.filter(
        (w) =>
          Math.abs(w.whole / middle! - 1) < 0.5 * (1 / figures.value[at(w.row, rate)]!) * 10 ** -figures.decimals[at(w.row, rate)]! + 1e-6,
      ).length;
      if (wholes.length < 4 || alike < HOLDING.sure * wholes.length) continue;
      return {
        relations: [
          {
            ...share(rate, base, total.row, rows, '', sheet),
            confidence: CONFIDENCE.share.proportional,
            because: [message('because.proportional')],
          },
        ],
        alike,
      };
    }
  }
  return null;
}

function share(rate: number, base: number, total: number, positions: readonly number[], head: string, sheet: number): Relation {
  return {
    kind: 'ratio',
    role: 'share',
    sheet,
    axis: 'column',
    result: { line: rate },
    operands: [{ line: base }, { line: base, at: total }],
    signs: [1, 1],
    factor: 100,
    positions,
    evidence: ['label'],
    confidence: 0,
    because: [message('because.share', { head })],
  };
}

import { State } from '../model/figures';
import { cellQuantity } from '../model/quantity';
import { resultCell } from '../model/relation';
import type { Column, Line } from '../model/table';
import type { Oddity } from '../model/understanding';
import { fold } from '../text/fold';
import type { Draft } from '../tables/draft';
import { isComparing, isRateAlone, isShare, mayPassHundred } from '../tables/vocabulary/rates';
import type { Look } from './look';
import { notice } from './look';

/** The least number of rates around it that tell that the column is one of shares. */
const LEAST_AROUND = 3;

/** Rates that no share can be: 518,1 % of the households, −2,1 % insured. */
export function ratesBeyondRange(look: Look): Oddity[] {
  return look.drafts.flatMap((draft) => {
    const found = cellsOfShares(look, draft);
    const beyond = found.filter(({ value, roundingError }) => value > 100 + roundingError || value < 0);
    // Many of them are meant: the words did not say what is measured.
    if (found.length < LEAST_AROUND + 1 || beyond.length > Math.max(1, found.length / 20)) return [];
    return beyond.map(({ row, col, value }) =>
      notice({ kind: 'rate-beyond-range', cell: { sheet: look.sheet, row, col }, actual: value, confidence: 0.8 }),
    );
  });
}

interface Share {
  readonly row: number;
  readonly col: number;
  readonly value: number;
  readonly roundingError: number;
}

function cellsOfShares(look: Look, draft: Draft): Share[] {
  const { figures } = look;
  const title = fold(draft.frame.title);
  const comparing = isComparing(fold(draft.columns.map((c) => c.path.join(' ')).join(' ')));
  const calculated = quotients(look);
  const shares: Share[] = [];
  for (const column of draft.columns) {
    if (column.role !== 'figures' || (comparing && isRateAlone(fold(column.path.join(' '))))) continue;
    for (const line of draft.lines) {
      const at = line.row * figures.cols + column.col;
      if (figures.state[at] !== State.Figure || calculated.has(at) || !isCellOfShares(column, line, title)) continue;
      shares.push({ row: line.row, col: column.col, value: figures.value[at]!, roundingError: figures.roundingError[at]! });
    }
  }
  return shares;
}

/** Rates whose parts stand on the sheet: whether they are right shows there. */
function quotients({ relations, figures, sheet }: Look): ReadonlySet<number> {
  const cells = relations
    .filter((r) => r.kind === 'ratio' || r.kind === 'growth')
    .flatMap((r) => r.positions.map((position) => resultCell(r, position)));
  return new Set(cells.filter((cell) => cell.sheet === sheet).map(({ row, col }) => row * figures.cols + col));
}

function isCellOfShares(column: Column, line: Line, title: string): boolean {
  if (cellQuantity(column.quantity, line.quantity) !== 'rate') return false;
  const words = fold(`${column.path.join(' ')} ${line.label}`);
  if (mayPassHundred(words)) return false;
  const unit = fold(`${column.unit ?? ''} ${line.unit ?? ''}`);
  if (isShare(words)) return true;
  return (unit.includes('%') || words.includes('%')) && isShare(title) && !mayPassHundred(title);
}

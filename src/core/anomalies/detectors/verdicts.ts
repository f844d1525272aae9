import { asksForLess, isComparedHead, isResultHead, isTargetHead, isToRise, saysDownTo } from '../../tables/vocabulary/verdicts';
import { directionOf } from '../../indicators/board/direction';
import { recogniseRate } from '../../indicators/recognise';
import { Origin, State } from '../../model/figures';
import type { Column } from '../../model/table';
import type { Compared } from '../anomaly-rule';
import { fold, tidy } from '../../text/fold';
import { storedDecimals } from '../../text/number';
import { yearSpan } from '../../text/part-of-year';
import type { Direction, Target, TargetStatus } from '../../text/target';
import { judgeTarget, parseTarget, readVerdict, sameVerdict } from '../../text/target';
import { cellIn, isFigureLike, Kind, textIn } from '../../tables/cells/scan';
import type { Draft } from '../../tables/draft';
import type { Look } from './look';

interface Verdicts {
  readonly verdict: number;
  readonly result: Column;
  readonly targets: readonly Column[];
  readonly name: Column;
}

/** Verdicts ("Đạt", "Vượt", "Chưa đạt") of plan tables, held against target and result. */
export function judgedVerdicts(look: Look): Compared[] {
  return look.drafts.flatMap((draft) => {
    const columns = verdictColumns(look, draft);
    if (!columns) return [];
    const rows = Array.from({ length: draft.frame.body.bottom - draft.frame.body.top + 1 }, (_, i) => draft.frame.body.top + i);
    return rows.flatMap((row) => judgeRow(look, columns, row));
  });
}

/** The column of verdicts, the result nearest before it, and the targets that it may be measured against. */
function verdictColumns(look: Look, draft: Draft): Verdicts | null {
  const name = draft.columns.find((c) => c.role === 'name');
  const verdict = draft.columns.find((c) => c !== name && isVerdictColumn(look, draft, c.col));
  if (!name || !verdict) return null;
  const before = draft.columns.filter((c) => c.col !== name.col && c.role !== 'serial' && c.role !== 'unit' && c.col < verdict.col);
  const results = before.filter((c) => isResultHead(headOf(c)) && !isComparedHead(headOf(c)));
  const result = results[results.length - 1];
  if (!result) return null;
  const year = yearOf(result) ?? yearIn(draft.frame.title);
  const targets = before.filter(
    (c) => !results.includes(c) && isTargetHead(headOf(c)) && !isComparedHead(headOf(c)) && fits(yearOf(c), year),
  );
  // Half a year against the plan of the whole year gives no verdict.
  const part = (yearSpan(pathOf(result)) ?? yearSpan(draft.frame.title)) === 'part';
  const due = part ? targets.filter((c) => yearSpan(pathOf(c)) === 'part') : targets;
  return due.length ? { verdict: verdict.col, result, targets: due, name } : null;
}

const pathOf = (column: Column): string => column.path.join(' ');
const headOf = (column: Column): string => fold(pathOf(column));
const yearIn = (text: string): number | null => Number(/\b20\d\d\b(?!.*\b20\d\d\b)/.exec(text)?.[0] ?? NaN) || null;
const yearOf = (column: Column): number | null => yearIn(pathOf(column));
const fits = (own: number | null, year: number | null): boolean => own === null || year === null || own === year;

function isVerdictColumn({ scan }: Look, { frame }: Draft, col: number): boolean {
  let verdicts = 0;
  let texts = 0;
  for (let row = frame.body.top; row <= frame.body.bottom; row++) {
    const kind = scan.kind[row * scan.cols + col]!;
    if (kind === Kind.Blank) continue;
    // A figure is no verdict.
    const text = isFigureLike(kind) ? null : textIn(scan, row, col).trim();
    if (text === '') continue;
    texts++;
    if (text !== null && readVerdict(text) !== null) verdicts++;
  }
  return verdicts > 0 && verdicts >= 0.6 * texts;
}

function judgeRow(look: Look, { verdict, result, targets, name }: Verdicts, row: number): Compared[] {
  const { scan, sheet } = look;
  const stated = readVerdict(textIn(scan, row, verdict));
  if (stated === null || stated === 'not-due' || stated === 'undecided') return [];
  const label = tidy(textIn(scan, row, name.col));
  const reached = printedAt(look, row, result.col);
  const aims = targets
    .map((c) => ({ col: c.col, target: printedAt(look, row, c.col) }))
    .filter((a) => a.target !== null && a.target.kind !== 'none');
  if (reached === null || aims.length === 0) return [];
  const directions = directionsFor(
    label,
    aims.map((a) => a.target),
  );
  const clashes = aims.map(({ target }) => clash(stated, target!, reached, directions));
  const cell = { sheet, row, col: verdict };
  // Where several targets stand beside each other, one that bears the verdict out is enough.
  if (clashes.includes('borne-out')) return [{ agrees: cell }];
  if (clashes.includes('none')) return [];
  const { col, target } = aims[0]!;
  return [
    {
      says: 'verdict-contradicted',
      cell,
      compared: true,
      actual: tidy(textIn(scan, row, verdict)),
      confidence: clashes.includes('edge') ? 0.5 : 0.9,
      related: [
        { sheet, row, col },
        { sheet, row, col: result.col },
      ],
      words: { label, target: target!.text, result: reached.text, ...(directions.length === 1 && { direction: directions[0]! }) },
    },
  ];
}

/** Which way is better; both where nothing tells. */
function directionsFor(label: string, targets: readonly (Target | null)[]): readonly Direction[] {
  const folded = fold(label);
  if (asksForLess(folded)) return saysDownTo(folded) ? ['lower'] : ['higher', 'lower'];
  const { direction, reason } = directionOf(label, recogniseRate(label)?.indicator ?? null, targets);
  if (reason !== 'default') return [direction];
  return isToRise(folded) ? ['higher'] : ['higher', 'lower'];
}

/** Whichever way is better, the verdict follows: only then could it have been contradicted. */
function isBorneOut(stated: TargetStatus, target: Target, reached: Target, directions: readonly Direction[]): boolean {
  return directions.every((direction) => sameVerdict(judgeTarget(target, reached, direction).status, stated));
}

type Clash = 'none' | 'borne-out' | 'edge' | 'clear';

/** `none`: nothing decides; `edge`: only the rounding of the printed result, or a strict bound that it just touches, decides. */
function clash(stated: TargetStatus, target: Target, reached: Target, directions: readonly Direction[]): Clash {
  const against = (result: Target): boolean =>
    directions.every((direction) => {
      const { status } = judgeTarget(target, result, direction);
      return status !== 'undecided' && !sameVerdict(status, stated);
    });
  if (farApart(target, reached)) return 'none';
  if (!against(reached)) return isBorneOut(stated, target, reached, directions) ? 'borne-out' : 'none';
  const half = 0.5 * 10 ** -Math.min(9, reached.decimals);
  return against(moved(reached, half * 0.99)) && against(moved(reached, -half * 0.99)) ? 'clear' : 'edge';
}

function moved(target: Target, by: number): Target {
  const shift = (bound: Target['low']): Target['low'] => bound && { ...bound, value: bound.value + by };
  return target.kind === 'figure' ? { ...target, low: shift(target.low), high: shift(target.high) } : target;
}

/** In other units (1,839 and 1.839) there is nothing to compare. */
function farApart(target: Target, reached: Target): boolean {
  const [a, b] = [target.low ?? target.high, reached.low ?? reached.high].map((bound) => Math.abs(bound?.value ?? NaN));
  return a! > 0 && b! > 0 && (a! / b! > 20 || b! / a! > 20);
}

/** The cell as a target or a result: 0.985 shown as 98,5 % is 98.5. */
function printedAt({ scan, figures }: Look, row: number, col: number): Target | null {
  const at = row * figures.cols + col;
  if (figures.state[at] === State.Figure && (figures.origin[at]! & Origin.TypedAsText) === 0) {
    const read = parseTarget(figures.value[at]!);
    return read && { ...read, decimals: Math.min(figures.decimals[at]!, Math.max(storedDecimals(figures.value[at]!), 0)) };
  }
  const value = cellIn(scan, row, col)?.value ?? null;
  return typeof value === 'boolean' ? null : parseTarget(value);
}

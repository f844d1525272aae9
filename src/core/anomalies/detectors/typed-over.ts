import { State } from '../../model/figures';
import type { CellRef, RowCol } from '../../model/cell-ref';
import { inArea } from '../../model/cell-ref';
import { Kind, cellIn, formatFacts } from '../../tables/cells/scan';
import { rangesOf } from '../../text/formula/difference';
import type { Due } from './due-formula';
import { dueAt, printsSame } from './due-formula';
import { alongOf, cellAlong, formulaLinesOf } from './formula-lines';
import type { Look } from './look';
import { isOfGroups } from './meant-breaks';
import type { Break, Run } from './runs';
import { breaksOf, runsOf } from './runs';

/** A figure typed, or nothing at all, where a run of formulas would have one. */
export interface Gap {
  readonly cell: CellRef;
  readonly run: Run;
  readonly due: Due & { readonly value: number };
  /** null: blank. */
  readonly value: number | null;
  /** It is what the formula gives, as printed. */
  readonly same: boolean;
  /** Formulas of the run within reach on both sides. */
  readonly between: boolean;
}

const kept = new WeakMap<Look, readonly Gap[]>();

/** The gaps in the runs of a sheet, each by the longer of the runs that it stands in. */
export function gapsOf(look: Look): readonly Gap[] {
  const before = kept.get(look);
  if (before) return before;
  const gaps = new Map<string, Gap>();
  const { rows, columns } = formulaLinesOf(look.scan);
  for (const line of [...rows.values(), ...columns.values()]) {
    for (const run of runsOf(line)) {
      for (const gap of gapsIn(look, run)) {
        const key = `${gap.cell.row}:${gap.cell.col}`;
        if (gap.run.members.length > (gaps.get(key)?.run.members.length ?? 0)) gaps.set(key, gap);
      }
    }
  }
  const found = [...gaps.values()];
  kept.set(look, found);
  return found;
}

function gapsIn(look: Look, run: Run): Gap[] {
  const inside = breaksOf(run).flatMap((broken) => gapAt(look, broken) ?? []);
  return [...inside, ...along(look, run, -1), ...along(look, run, 1)];
}

function gapAt(look: Look, broken: Break): Gap | null {
  const { place, run, before, after } = broken;
  const kind = look.scan.kind[place.row * look.scan.cols + place.col];
  const cell = cellIn(look.scan, place.row, place.col);
  if (place.row >= look.scan.rows || place.col >= look.scan.cols || cell?.formula || (kind !== Kind.Number && kind !== Kind.Blank))
    return null;
  const due = dueAt(look, broken);
  if (due?.value === undefined || formatFacts(cell?.format).date || isLabel(look, place)) return null;
  if (rangesOf(due.tree).some((range) => isOfGroups(broken, range))) return null;
  const between = before.length > 0 && after.length > 0;
  // A mere copy ("='Biểu 2'!A5") agrees with the codes beside it too.
  if (!between && due.tree.type === 'range') return null;
  const value = kind === Kind.Number ? (cell!.value as number) : null;
  return {
    cell: { sheet: look.sheet, ...place },
    run,
    due: { ...due, value: due.value },
    value,
    same: value !== null && printsSame(cell, value, due.value),
    between,
  };
}

/** A number in a table that is none of its figures: a code, a year, a number of a line. */
function isLabel({ drafts, figures }: Look, { row, col }: RowCol): boolean {
  return figures.state[row * figures.cols + col] === State.Text && drafts.some(({ frame: { body } }) => inArea(body, row, col));
}

/** Typed figures beyond the end of a run, for as long as they are what its formula gives. */
function along(look: Look, run: Run, step: 1 | -1): Gap[] {
  const { line, members } = run;
  const end = members[step < 0 ? 0 : members.length - 1]!;
  const found: Gap[] = [];
  for (let at = alongOf(line, end) + step; at >= 0; at += step) {
    const gap = gapAt(look, { run, place: cellAlong(line, at), before: step > 0 ? [end] : [], after: step < 0 ? [end] : [] });
    if (!gap?.same) break;
    found.push(gap);
  }
  return found;
}

import { parseTarget, type TargetStatus } from '../../text/target';
import { recogniseRate } from '../recognise';
import { contradictions } from './contradictions';
import { directionOf } from './direction';
import { goalOf } from './goal';
import type { Board, BoardLine, BoardSettings, Goal } from './model';
import { outline } from './outline';
import { ownRemarks, type Bare } from './remarks';

/**
 * The target board of a plan annex: every row with its status, gap, direction and path for each target year, and what is
 * wrong in the annex itself. Pure: the same lines and settings give the same board.
 */
export function targetBoard(lines: readonly BoardLine[], settings: BoardSettings): Board {
  const standings = outline(lines);
  const bare: Bare[] = lines.map((line, i) => {
    const standing = standings[i]!;
    const label = standing.parent === null ? line.label : nameOfSubRow(lines[standing.parent]!.label, line.label);
    const indicator = standing.kind === 'group' ? null : (recogniseRate(label)?.indicator ?? null);
    const targets = line.targets.map(parseTarget);
    const { direction, reason } = directionOf(label, indicator, targets);
    const goals =
      standing.kind === 'group' || standing.kind === 'heading'
        ? []
        : settings.targetYears.map((_, at) => goalOf(line, at, direction, settings));
    return { line, ...standing, indicator, direction, directionReason: reason, goals };
  });
  const against = contradictions(bare);
  const rows = bare.map((row, i) => ({ remarks: [...ownRemarks(row, bare[i - 1] ?? null, settings), ...(against.get(i) ?? [])], ...row }));
  return { rows, settings };
}

/** A sub-row is named by its indicator: "Thành thị" alone says nothing, "Số bác sĩ" is one per 10.000 people. */
function nameOfSubRow(parent: string, own: string): string {
  const per = /trên [\d.]+ dân/i.exec(parent.normalize('NFC'));
  return per ? `${own} ${per[0]}` : `${parent} ${own}`;
}

/** False where the year asks for nothing ("-", blank) or what it asks can't be read: there is nothing to judge. */
export function isAsked(goal: Goal | undefined): goal is Goal {
  return goal !== undefined && goal.target !== null && goal.target.kind !== 'none';
}

export type StatusCounts = Readonly<Record<TargetStatus, number>>;

/** How many rows stand where, for one target year; of one chapter where `group` is given. */
export function countStatuses(board: Board, at: number, group: string | null = null): StatusCounts {
  const counts: Record<TargetStatus, number> = { exceeds: 0, meets: 0, 'falls-short': 0, 'not-due': 0, undecided: 0 };
  for (const row of board.rows) {
    const goal = row.goals[at];
    if (isAsked(goal) && (group === null || row.group === group)) counts[goal.status]++;
  }
  return counts;
}

export { maySetGroupBelow } from './contradictions';
export { levelIn, readBoard } from './read';
export type { Board, BoardLine, BoardPath, BoardRow, BoardSettings, DirectionReason, Goal, PlanLevel, Remark } from './model';

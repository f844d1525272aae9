import { readDecimals } from '../core/text/decimals';
import type { Finding, Suspect } from '../core/model/finding';
import type { CellRef } from '../core/model/cell-ref';
import { sameCell } from '../core/model/cell-ref';

/** How the figures of a finding are printed beside its sentence: as in the sentence. */
export interface Sides {
  readonly actual: number;
  readonly expected: number;
  /** Printed so, the two differ; where they don't, the second says nothing. */
  readonly apart: boolean;
}

/** Decimal places of the two sides of a finding. */
export function sidesOf(finding: Finding): Sides {
  const actual = decimalsIn(finding, 'actual');
  const expected = decimalsIn(finding, 'expected');
  const apart =
    typeof finding.actual !== 'number' ||
    finding.expected === null ||
    !printedAlike(finding.actual, finding.expected, Math.max(actual, expected));
  return { actual, expected, apart };
}

/** How far apart the two figures are; null where one is none, or where that is more than a number can hold. */
export function gapOf({ actual, expected }: Finding): number | null {
  const gap = typeof actual === 'number' && expected !== null ? actual - expected : null;
  return gap !== null && Number.isFinite(gap) ? gap : null;
}

function decimalsIn(finding: Finding, side: 'actual' | 'expected'): number {
  const said = finding.message.args[side];
  return typeof said === 'object' && 'figure' in said && said.figure === finding[side] ? said.decimals : finding.decimals;
}

function printedAlike(a: number, b: number, decimals: number): boolean {
  return a.toFixed(decimals) === b.toFixed(decimals);
}

/** Decimal places for both figures of a suspect: those of the sentence for the cell that it speaks of, their own for others. */
export function suspectDecimals({ cell, actual, suggestion }: Suspect, finding: Finding): number {
  const { expected } = sidesOf(finding);
  const own = Math.max(...[actual, suggestion].map((figure) => (typeof figure === 'number' ? readDecimals(figure) : 0)));
  if (!sameCell(cell, finding.cell)) return own;
  // A correction rounded to fewer places than the sentence needs is another figure than the one that it names.
  return suggestion === null || finding.expected === null || printedAlike(suggestion, finding.expected, expected) ? expected : own;
}

/** Below this, a suspect without a figure only frightens; below the other, it is printed as 0 %. */
const LEAST_ALONE = 0.05;
const LEAST_PRINTED = 0.005;
/** Suspects that together are to blame in fewer cases than this tell no more than chance. */
const LEAST_TOGETHER = 0.25;

/** The suspects that are worth a reader's look; null where none stands out from the many that may be wrong. */
export function suspectsWorthALook({ suspects, cell }: Finding): readonly Suspect[] | null {
  const worth = suspects.filter(({ suggestion, score }) => score >= (suggestion === null ? LEAST_ALONE : LEAST_PRINTED));
  // The cell that the sentence speaks of, and no figure for it: that has been said.
  if (worth.length === 1 && worth[0]!.suggestion === null && sameCell(worth[0]!.cell, cell)) return [];
  const total = worth.reduce((sum, { score }) => sum + score, 0);
  return worth.length > 1 && total < LEAST_TOGETHER ? null : worth;
}

/** Why a figure is suspected, a key of the catalogues. */
export function reasonKey({ reason, suggestion }: Suspect): string {
  return reason === 'other' && suggestion === null ? 'slip.other-open' : `slip.${reason}`;
}

/** The cell to lead with, likeliest of the suspects; null where none stands out or the sentence has said all there is. */
export function culpritOf(finding: Finding): Suspect | null {
  return suspectsWorthALook(finding)?.[0] ?? null;
}

/** Likelier than all other cells together. */
export function isLikely({ score }: Suspect): boolean {
  return score > 0.5;
}

/** Where a look at the finding begins: at the cell most likely wrong. */
export function placeOf(finding: Finding): CellRef {
  return culpritOf(finding)?.cell ?? finding.cell;
}

/** "1.855" typed as a text, to become the number 1855. */
export function isTextToNumber({ actual, suggestion }: Pick<Suspect, 'actual' | 'suggestion'>): boolean {
  return typeof actual === 'string' && suggestion !== null;
}

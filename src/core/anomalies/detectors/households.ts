import { leafOf } from '../../tables/leaf';
import {
  isHeadOfHousehold,
  isHouseholdNameHead,
  isKinshipHead,
  isNewlyPoorHead,
  isPoorAgainHead,
  isStillPoorHead,
} from '../../tables/vocabulary/households';
import { isDwellingHead } from '../../tables/vocabulary/areas';
import { isTotalOfList } from '../../tables/vocabulary/labels';
import type { CellValue, Sheet } from '../../model/sheet';
import { cellAt } from '../../model/sheet';
import { fold } from '../../text/fold';
import type { Instance } from '../../relations/forms/instance';
import { bareName } from '../../relations/forms/unit-lines';

/** How a household came to be on the list. */
export type Change = 'new' | 'again' | 'old';

/** A household of form 14 or 15: its head's row, those of its members, where it lives, and how it is marked. */
export interface Household {
  readonly row: number;
  readonly name: string;
  readonly members: readonly number[];
  /** "ba cum": folded and bare, '' where the list does not say. */
  readonly unit: string;
  /** The marked columns of the group of changes. */
  readonly marks: readonly Change[];
}

export interface HouseholdList {
  readonly households: readonly Household[];
  /** The columns of the group of changes; empty where the list has none. */
  readonly changes: ReadonlyMap<Change, number>;
  readonly nameCol: number;
}

const CHANGES: readonly (readonly [Change, (leaf: string) => boolean])[] = [
  ['new', isNewlyPoorHead],
  ['again', isPoorAgainHead],
  ['old', isStillPoorHead],
];

/** The households of a list form. A head has a serial number of its own, or is called "Chủ hộ"; members follow. */
export function householdsOf({ table }: Instance, sheet: Sheet): HouseholdList {
  const leaf = (path: readonly string[]): string => fold(leafOf(path)).trim();
  const find = (isMeant: (leaf: string) => boolean): number | undefined => table.columns.find(({ path }) => isMeant(leaf(path)))?.col;
  const at = (row: number, col: number | undefined): string => (col === undefined ? '' : textOf(cellAt(sheet, row, col)?.value ?? null));
  const nameCol = find(isHouseholdNameHead) ?? table.columns.find((c) => c.role === 'name')?.col ?? 1;
  const [kinship, position] = [find(isKinshipHead), find(isDwellingHead)];
  const serial = table.columns.find((c) => c.role === 'serial')?.col;
  const changes = new Map(
    CHANGES.flatMap(([key, isMeant]) => {
      const fitting = table.columns.filter(({ path, col }) => col !== nameCol && isMeant(leaf(path)));
      return fitting.length === 1 ? [[key, fitting[0]!.col] as const] : [];
    }),
  );
  const households: (Household & { members: number[]; marks: Change[] })[] = [];
  let heading = '';
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    const name = at(row, nameCol);
    // A person is somebody's wife or child, a heading nobody's.
    if (at(row, kinship) === '' && table.lines.some((line) => line.row === row && line.role === 'heading'))
      heading = bareName(fold(name || at(row, serial))).name;
    else if (name !== '' && !isTotalOfList(fold(name))) {
      const isHead =
        kinship === undefined
          ? at(row, serial) !== ''
          : isHeadOfHousehold(fold(at(row, kinship))) || (households.length === 0 && at(row, serial) !== '');
      if (isHead) households.push({ row, name, members: [], marks: [], unit: bareName(fold(at(row, position))).name || heading });
      const last = households[households.length - 1];
      last?.members.push(row);
      for (const [key, col] of changes) if (last && isMark(at(row, col)) && !last.marks.includes(key)) last.marks.push(key);
    }
  }
  return { households, changes, nameCol };
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}

/** "x", "X", "×", "1", a tick. */
function isMark(text: string): boolean {
  return /^(?:[xX\u00D7\u2713\u2714v]|1|true)$/i.test(text);
}

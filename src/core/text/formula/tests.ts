import type { Area } from '../../model/cell-ref';
import type { Expression } from './parse';

type Range = Expression & { type: 'range' };

/** A cell as a formula names it; `sheet` as written, null for its own. */
export interface NamedCell {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
}

/** "E9 is as E457 says", "E9 is \"Xã\"", "D9 is \">0\"". */
export interface Test {
  readonly tested: NamedCell;
  readonly criterion: NamedCell | string | number;
}

export interface Tested {
  /** The cells that are added where the tests allow. */
  readonly added: Range;
  /** The tests of its i-th cell. */
  readonly at: (i: number) => readonly Test[];
}

/** What SUMIF(range, criterion, added) and SUMIFS(added, range, criterion, …) ask of each cell; null where they ask something else. */
export function testsOf({ name, args }: Expression & { type: 'call' }): Tested | null {
  const added = name === 'SUMIF' ? (args[2] ?? args[0]) : args[0];
  const asked = name === 'SUMIF' ? args.slice(0, 2) : args.slice(1);
  if (added?.type !== 'range' || asked.length === 0 || asked.length % 2 === 1) return null;
  const pairs: { readonly range: Range; readonly criterion: Test['criterion'] }[] = [];
  for (let i = 0; i < asked.length; i += 2) {
    const range = asked[i]!;
    const criterion = criterionOf(asked[i + 1]!);
    if (range.type !== 'range' || !isAsLarge(range.area, added.area) || criterion === null) return null;
    pairs.push({ range, criterion });
  }
  return { added, at: (i) => pairs.map(({ range, criterion }) => ({ tested: nth(range, i), criterion })) };
}

function criterionOf(e: Expression): Test['criterion'] | null {
  if (e.type === 'text' || e.type === 'number') return e.value;
  return e.type === 'range' && isAsLarge(e.area, { top: 0, left: 0, bottom: 0, right: 0 }) ? nth(e, 0) : null;
}

function isAsLarge(a: Area, b: Area): boolean {
  return a.bottom - a.top === b.bottom - b.top && a.right - a.left === b.right - b.left;
}

/** Counted row by row, as ranges are read. */
function nth({ sheet, area }: Range, i: number): NamedCell {
  const width = area.right - area.left + 1;
  return { sheet, row: area.top + Math.floor(i / width), col: area.left + (i % width) };
}

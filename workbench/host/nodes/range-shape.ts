import type { Area } from '../../../src/core/model/cell-ref';
import { ApiError, invalid, notFound } from '../../../src/book/errors';
import { inSheet, type Spot } from '../../../src/book/address';
import { bounding, COLUMNS, heightOf, intersect, ROWS, widthOf } from '../../../src/book/cells';
import { node, NULL, type Call, type Method, type Node } from '../protocol/node';
import { spot, whole } from './arguments';
import { range } from './range';

type Shape = (area: Area, args: readonly number[]) => Area;

/** A range of the same sheet; one that leaves the sheet is InvalidArgument, as in Excel. */
function sibling(on: Spot, area: Area, where: string): Node {
  if (!inSheet(area)) throw invalid(where);
  return node(range, { sheet: on.sheet, area });
}

function shaped(name: string, shape: Shape, since?: string, defaults: readonly number[] = []): Method<Spot> {
  return {
    ...(since ? { since } : {}),
    run: (on, args) =>
      sibling(
        on,
        shape(
          on.area,
          Array.from({ length: Math.max(args.length, defaults.length) }, (_, i) => whole(args[i] ?? defaults[i], `Range.${name}`)),
        ),
        `Range.${name}`,
      ),
  };
}

const at = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Beside the range: `count` lines, on the other side where it is negative. */
function beside(area: Area, count: number, side: 'left' | 'right' | 'top' | 'bottom'): Area {
  const n = Math.abs(count);
  if (n === 0) throw invalid();
  const after = (side === 'right' || side === 'bottom') === count > 0;
  if (side === 'left' || side === 'right') return at(area.top, after ? area.right + 1 : area.left - n, heightOf(area), n);
  return at(after ? area.bottom + 1 : area.top - n, area.left, n, widthOf(area));
}

function used(on: Spot, valuesOnly: unknown): Area | null {
  return on.sheet.used(valuesOnly === true, on.area);
}

/** The range argument of a method; ranges of different sheets do not meet. */
function other(on: Spot, value: unknown, { book }: Call): Area {
  const found = spot(value, book, on.sheet);
  if (found.sheet !== on.sheet) throw new ApiError('InvalidArgument', 'The ranges must be on the same worksheet.');
  return found.area;
}

/** Cells around with nothing beyond: grows until an empty frame surrounds it. */
function surrounding({ sheet, area }: Spot): Area {
  let region = area;
  for (;;) {
    const frame = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(ROWS - 1, region.bottom + 1),
      right: Math.min(COLUMNS - 1, region.right + 1),
    };
    const used = sheet.used(true, frame);
    const grown = used ? bounding(region, used) : region;
    if (heightOf(grown) === heightOf(region) && widthOf(grown) === widthOf(region)) return region;
    region = grown;
  }
}

export const shapeMethods: Readonly<Record<string, Method<Spot>>> = {
  getCell: shaped('getCell', (area, [row, col]) => at(area.top + row!, area.left + col!, 1, 1)),
  getRow: shaped('getRow', (area, [row]) => at(area.top + row!, area.left, 1, widthOf(area))),
  getColumn: shaped('getColumn', (area, [col]) => at(area.top, area.left + col!, heightOf(area), 1)),
  getLastCell: shaped('getLastCell', (area) => at(area.bottom, area.right, 1, 1)),
  getLastRow: shaped('getLastRow', (area) => at(area.bottom, area.left, 1, widthOf(area))),
  getLastColumn: shaped('getLastColumn', (area) => at(area.top, area.right, heightOf(area), 1)),
  getEntireRow: shaped('getEntireRow', (area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
  getEntireColumn: shaped('getEntireColumn', (area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
  getOffsetRange: shaped('getOffsetRange', (area, [rows, cols]) => at(area.top + rows!, area.left + cols!, heightOf(area), widthOf(area))),
  getResizedRange: shaped(
    'getResizedRange',
    (area, [rows, cols]) => ({ ...area, bottom: area.bottom + rows!, right: area.right + cols! }),
    '1.3',
  ),
  getAbsoluteResizedRange: shaped('getAbsoluteResizedRange', (area, [rows, cols]) => at(area.top, area.left, rows!, cols!), '1.7'),
  getRowsAbove: shaped('getRowsAbove', (area, [count]) => beside(area, count!, 'top'), '1.3', [1]),
  getRowsBelow: shaped('getRowsBelow', (area, [count]) => beside(area, count!, 'bottom'), '1.3', [1]),
  getColumnsBefore: shaped('getColumnsBefore', (area, [count]) => beside(area, count!, 'left'), '1.3', [1]),
  getColumnsAfter: shaped('getColumnsAfter', (area, [count]) => beside(area, count!, 'right'), '1.3', [1]),
  getSurroundingRegion: { since: '1.7', run: (on) => sibling(on, surrounding(on), 'Range.getSurroundingRegion') },
  getBoundingRect: { run: (on, [value], call) => sibling(on, bounding(on.area, other(on, value, call)), 'Range.getBoundingRect') },
  getIntersection: {
    run: (on, [value], call) => {
      const area = intersect(on.area, other(on, value, call));
      if (!area) throw notFound('Range.getIntersection');
      return sibling(on, area, 'Range.getIntersection');
    },
  },
  getIntersectionOrNullObject: {
    since: '1.4',
    run: (on, [value], call) => {
      const area = intersect(on.area, other(on, value, call));
      return area ? sibling(on, area, 'Range.getIntersectionOrNullObject') : NULL;
    },
  },
  // An empty sheet's used range is its first cell.
  getUsedRange: {
    run: (on, [valuesOnly]) => sibling(on, used(on, valuesOnly) ?? at(on.area.top, on.area.left, 1, 1), 'Range.getUsedRange'),
  },
  getUsedRangeOrNullObject: {
    since: '1.4',
    run: (on, [valuesOnly]) => {
      const area = used(on, valuesOnly);
      return area ? sibling(on, area, 'Range.getUsedRangeOrNullObject') : NULL;
    },
  },
};

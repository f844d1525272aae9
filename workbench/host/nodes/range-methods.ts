import type { Spot } from '../../../src/book/address';
import { intersect } from '../../../src/book/cells';
import { node, NULL, type Method } from '../protocol/node';
import { areas } from './areas';
import { range } from './range';

export const rangeMethods: Readonly<Record<string, Method<Spot>>> = {
  // Excel loses its undo history over this call, even though it only reads (office-js#5918).
  getMergedAreasOrNullObject: {
    since: '1.13',
    run: ({ sheet, area }, _args, { book }) => {
      book.undo.clear('getMergedAreasOrNullObject');
      const merged = sheet.merges.filter((candidate) => intersect(candidate, area));
      return merged.length > 0 ? node(areas, { sheet, areas: merged }) : NULL;
    },
  },
  // The cell whose formula fills this one; of that cell, itself.
  getSpillParentOrNullObject: {
    since: '1.12',
    run: ({ sheet, area: { top, left } }) => {
      const cell = sheet.cell(top, left);
      const parent = cell?.spilledFrom ?? (cell?.spill ? { row: top, col: left } : null);
      return parent ? node(range, { sheet, area: { top: parent.row, left: parent.col, bottom: parent.row, right: parent.col } }) : NULL;
    },
  },
  // The cells that a formula's matrix result fills, its own included.
  getSpillingToRangeOrNullObject: {
    since: '1.12',
    run: ({ sheet, area }) => {
      const filled = sheet.cell(area.top, area.left)?.spill;
      return filled ? node(range, { sheet, area: filled }) : NULL;
    },
  },
};

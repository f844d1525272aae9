import { notFound } from '../../../src/book/errors';
import type { BookSheet } from '../../../src/book/book-sheet';
import { applyFilter, clearCriteria, removeFilter } from '../../../src/book/filter';
import { node, NULL, type Found, type NodeClass } from '../protocol/node';
import { record, spot } from './arguments';
import { range } from './range';

const rangeOf = (sheet: BookSheet): Found => (sheet.filter ? node(range, { sheet, area: sheet.filter.area }) : NULL);

export const autoFilter: NodeClass<BookSheet> = {
  name: 'AutoFilter',
  since: '1.9',
  properties: {
    enabled: { get: (on) => on.filter !== null },
    isDataFiltered: { get: (on) => on.filter?.criteria.some((one) => one !== null) ?? false },
    criteria: { get: (on) => on.filter?.criteria ?? [] },
  },
  methods: {
    apply: {
      run: (on, [at, column, criteria], { book }) => {
        const { area } = spot(at, book, on, 'AutoFilter.apply');
        applyFilter(book, 'addin', on, area, typeof column === 'number' ? column : null, criteria ? record(criteria) : null);
      },
    },
    clearCriteria: { run: (on, _args, { book }) => clearCriteria(book, 'addin', on) },
    remove: { run: (on, _args, { book }) => removeFilter(book, 'addin', on) },
    getRange: {
      run: (on) => {
        const found = rangeOf(on);
        if (found === NULL) throw notFound('AutoFilter.getRange');
        return found;
      },
    },
    getRangeOrNullObject: { run: rangeOf },
  },
};

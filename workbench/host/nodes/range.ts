import { invalid } from '../../../src/book/errors';
import { addressOf, allColumns, allRows, type Spot } from '../../../src/book/address';
import { heightOf, sizeOf, widthOf } from '../../../src/book/cells';
import { select } from '../../../src/book/look-at';
import { hideLines, merge, unmerge } from '../../../src/book/lines';
import { node, type NodeClass, type Property } from '../protocol/node';
import { flag } from './arguments';
import { cellProperties } from './range-cells';
import { clearRange } from './range-clear';
import { propertyMethods } from './cell-properties';
import { rangeFormat } from './format';
import { shapeMethods } from './range-shape';
import { rangeMethods } from './range-methods';
import { worksheet } from './worksheet';

/** Hidden state of whole lines: true, false, or null where some are. */
function hidden(axis: 'row' | 'column'): Property<Spot> {
  return {
    since: '1.2',
    get: ({ sheet, area }) => {
      const [set, first, last] =
        axis === 'row' ? ([sheet.hiddenRows, area.top, area.bottom] as const) : ([sheet.hiddenCols, area.left, area.right] as const);
      let some = 0;
      for (const line of set) if (line >= first && line <= last) some += 1;
      return some === 0 ? false : some === last - first + 1 ? true : null;
    },
    put: ({ sheet, area }, value, { book }) => hideLines(book, 'addin', sheet, axis, area, flag(value, `Range.${axis}Hidden`)),
  };
}

const count = (of: (on: Spot) => number): Property<Spot> => ({ get: of });

export const range: NodeClass<Spot> = {
  name: 'Range',
  since: '1.1',
  reference: addressOf,
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    rowIndex: count(({ area }) => area.top),
    columnIndex: count(({ area }) => area.left),
    rowCount: count(({ area }) => heightOf(area)),
    columnCount: count(({ area }) => widthOf(area)),
    // Excel gives -1 where the number of cells exceeds a 32-bit integer.
    cellCount: count(({ area }) => (sizeOf(area) > 2 ** 31 - 1 ? -1 : sizeOf(area))),
    isEntireRow: { since: '1.7', get: ({ area }) => allColumns(area) },
    isEntireColumn: { since: '1.7', get: ({ area }) => allRows(area) },
    rowHidden: hidden('row'),
    columnHidden: hidden('column'),
    hidden: {
      since: '1.2',
      get: (on, call) => {
        const states = [hidden('row').get(on, call), hidden('column').get(on, call)];
        return states.includes(true) ? true : states.includes(null) ? null : false;
      },
    },
    ...cellProperties,
  },
  objects: {
    format: { go: (on) => node(rangeFormat, on) },
    worksheet: { go: ({ sheet }) => node(worksheet, sheet) },
  },
  methods: {
    ...shapeMethods,
    ...propertyMethods,
    ...rangeMethods,
    select: { run: ({ sheet, area }, _args, { book }) => select(book, 'addin', sheet, area) },
    clear: { run: (on, [applyTo], { book }) => clearRange(book, on, typeof applyTo === 'string' ? applyTo : 'All') },
    merge: { since: '1.2', run: ({ sheet, area }, [across], { book }) => merge(book, 'addin', sheet, area, across === true) },
    unmerge: { since: '1.2', run: ({ sheet, area }, _args, { book }) => unmerge(book, 'addin', sheet, area) },
    calculate: { since: '1.6', run: ({ sheet, area }, _args, { book }) => book.calculator?.edited(book, sheet, area) },
    _ValidateArraySize: {
      since: '1.3',
      run: ({ area }, [rows, columns]) => {
        if (rows !== heightOf(area) || columns !== widthOf(area)) throw invalid('Range');
      },
    },
  },
};

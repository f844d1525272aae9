import { invalid, invalidOperation } from '../../../src/book/errors';
import { inSheet, readAddress, WHOLE } from '../../../src/book/address';
import type { BookSheet } from '../../../src/book/book-sheet';
import { activate } from '../../../src/book/look-at';
import { deleteSheet, moveSheet, renameSheet, showSheet } from '../../../src/book/sheets';
import type { Visibility } from '../../../src/core/model/sheet';
import { node, NULL, type Call, type Found, type NodeClass, type Property } from '../protocol/node';
import { text, whole } from './arguments';
import { autoFilter } from './auto-filter';
import { areas } from './areas';
import { comments } from './comments';
import { customProperties } from './custom-properties';
import { names } from './names';
import { pageLayout } from './page-layout';
import { freezePanes } from './freeze-panes';
import { sheetProtection } from './protection';
import { range } from './range';
import { color } from './look';
import { tables } from './tables';
import { worksheetEvents } from './worksheet-events';

/** What Excel calls the states of a sheet. */
const VISIBILITY: Readonly<Record<Visibility, string>> = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** getRanges and getRange take addresses of up to 8192 characters; longer ones are refused, as the documentation has it. */
const LONGEST = 8192;

function cells(on: BookSheet, row: number, col: number, rows: number, columns: number): Found {
  const area = { top: row, left: col, bottom: row + rows - 1, right: col + columns - 1 };
  if (rows < 1 || columns < 1 || !inSheet(area)) throw invalid('Worksheet.getRangeByIndexes');
  return node(range, { sheet: on, area });
}

function rangeOf(on: BookSheet, address: unknown, { book }: Call): Found {
  if (address === undefined || address === null || address === '') return node(range, { sheet: on, area: WHOLE });
  const written = text(address, 'Worksheet.getRange');
  if (written.length > LONGEST) throw invalid('Worksheet.getRange');
  const found = readAddress(book, written, on);
  if (found?.sheet !== on) throw invalid('Worksheet.getRange');
  return node(range, found);
}

function rangesOf(on: BookSheet, address: unknown, { book }: Call): Found {
  const written = address === undefined || address === null ? '' : text(address, 'Worksheet.getRanges');
  if (written.length > LONGEST) throw invalid('Worksheet.getRanges');
  if (written === '') return node(areas, { sheet: on, areas: [WHOLE] });
  const found = written.split(/[,;]/).map((part) => readAddress(book, part, on));
  if (found.some((part) => part?.sheet !== on)) throw invalid('Worksheet.getRanges');
  return node(areas, { sheet: on, areas: found.map((part) => part!.area) });
}

const gridlines: Property<BookSheet> = {
  since: '1.8',
  get: (on) => on.showGridlines,
  put: (on, value) => {
    on.showGridlines = value === true;
  },
};

/** The next visible or any sheet in a direction. */
function neighbour(on: BookSheet, step: 1 | -1, visibleOnly: unknown, { book }: Call): Found {
  for (let i = book.sheets.indexOf(on) + step; i >= 0 && i < book.sheets.length; i += step) {
    if (visibleOnly !== true || book.sheets[i]!.visibility === 'visible') return node(worksheet, book.sheets[i]!);
  }
  return NULL;
}

function required(found: Found, where: string): Found {
  if (found === NULL) throw invalidOperation(where);
  return found;
}

export const worksheet: NodeClass<BookSheet> = {
  name: 'Worksheet',
  since: '1.1',
  id: (on) => on.id,
  properties: {
    id: { get: (on) => on.id },
    name: { get: (on) => on.name, put: (on, value, { book }) => renameSheet(book, 'addin', on, text(value, 'Worksheet.name')) },
    position: {
      get: (on, { book }) => book.sheets.indexOf(on),
      put: (on, value, { book }) => moveSheet(book, 'addin', on, whole(value, 'Worksheet.position')),
    },
    visibility: {
      get: (on) => VISIBILITY[on.visibility],
      put: (on, value, { book }) => {
        const state = Object.entries(VISIBILITY).find(([, name]) => name === value)?.[0] as Visibility | undefined;
        if (!state) throw invalid('Worksheet.visibility');
        showSheet(book, 'addin', on, state);
      },
    },
    tabColor: {
      since: '1.7',
      get: (on) => on.tabColor,
      put: (on, value) => {
        on.tabColor = value === '' ? '' : color(value, 'Worksheet.tabColor');
      },
    },
    showGridlines: gridlines,
    // The library reads the property by its name and writes it as "Gridlines".
    _gridlines: { ...gridlines, heavy: true },
    standardHeight: { since: '1.7', get: () => 15 },
    standardWidth: { since: '1.7', get: () => 8.43 },
  },
  objects: {
    tables: { go: (on) => node(tables, on) },
    names: { since: '1.4', go: (on) => node(names, on) },
    comments: { since: '1.10', go: (on) => node(comments, on) },
    protection: { since: '1.2', go: (on) => node(sheetProtection, on) },
    autoFilter: { since: '1.9', go: (on) => node(autoFilter, on) },
    customProperties: { since: '1.12', go: (on) => node(customProperties, on) },
    freezePanes: { since: '1.7', go: (on) => node(freezePanes, on) },
    pageLayout: { since: '1.9', go: (on) => node(pageLayout, on) },
  },
  methods: {
    getRange: { run: (on, [address], call) => rangeOf(on, address, call) },
    getRanges: { since: '1.9', run: (on, [address], call) => rangesOf(on, address, call) },
    getCell: { run: (on, [row, col]) => cells(on, whole(row), whole(col), 1, 1) },
    getRangeByIndexes: {
      since: '1.7',
      run: (on, [row, col, rows, columns]) => cells(on, whole(row), whole(col), whole(rows), whole(columns)),
    },
    getUsedRange: {
      run: (on, [valuesOnly]) =>
        node(range, { sheet: on, area: on.used(valuesOnly === true, WHOLE) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      run: (on, [valuesOnly]) => {
        const area = on.used(valuesOnly === true, WHOLE);
        return area ? node(range, { sheet: on, area }) : NULL;
      },
    },
    activate: { run: (on, _args, { book }) => activate(book, 'addin', on) },
    delete: { run: (on, _args, { book }) => deleteSheet(book, 'addin', on) },
    calculate: { since: '1.6', run: (_on, _args, { book }) => book.calculator?.all(book) },
    getNext: { since: '1.5', run: (on, [visible], call) => required(neighbour(on, 1, visible, call), 'Worksheet.getNext') },
    getNextOrNullObject: { since: '1.5', run: (on, [visible], call) => neighbour(on, 1, visible, call) },
    getPrevious: { since: '1.5', run: (on, [visible], call) => required(neighbour(on, -1, visible, call), 'Worksheet.getPrevious') },
    getPreviousOrNullObject: { since: '1.5', run: (on, [visible], call) => neighbour(on, -1, visible, call) },
  },
  events: worksheetEvents((on) => on.id, { onChanged: '1.7', onSelectionChanged: '1.7' }),
};

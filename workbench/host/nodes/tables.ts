import { exists, invalid, notFound } from '../../../src/book/errors';
import { readAddress, type Spot } from '../../../src/book/address';
import type { Book, BookTable } from '../../../src/book/book';
import type { BookSheet } from '../../../src/book/book-sheet';
import { intersect } from '../../../src/book/cells';
import { display } from '../../../src/book/display';
import { node, NULL, type Call, type Found, type NodeClass } from '../protocol/node';
import { spot, text, whole } from './arguments';
import { range } from './range';
import { worksheet } from './worksheet';

interface Column {
  readonly table: BookTable;
  readonly index: number;
}

const spotOf = ({ sheet, area }: BookTable): Spot => ({ sheet, area });
const header = ({ sheet, area }: BookTable): Spot => ({ sheet, area: { ...area, bottom: area.top } });
const total = ({ sheet, area }: BookTable): Spot => ({ sheet, area: { ...area, top: area.bottom } });
const body = ({ sheet, area, headers, totals }: BookTable): Spot => ({
  sheet,
  area: { ...area, top: area.top + (headers ? 1 : 0), bottom: area.bottom - (totals ? 1 : 0) },
});
const columnOf = ({ sheet, area }: Spot, index: number): Spot => ({
  sheet,
  area: { ...area, left: area.left + index, right: area.left + index },
});
const width = ({ area }: BookTable) => area.right - area.left + 1;

const column: NodeClass<Column> = {
  name: 'TableColumn',
  since: '1.1',
  id: (on) => String(on.index + 1),
  properties: {
    id: { get: (on) => on.index + 1 },
    index: { get: (on) => on.index },
    name: { get: (on, { book }) => display(on.table.sheet.cell(on.table.area.top, on.table.area.left + on.index), book.culture) },
  },
  methods: {
    getRange: { run: (on) => node(range, columnOf(spotOf(on.table), on.index)) },
    getDataBodyRange: { run: (on) => node(range, columnOf(body(on.table), on.index)) },
    getHeaderRowRange: { run: (on) => node(range, columnOf(header(on.table), on.index)) },
  },
};

const columns: NodeClass<BookTable> = {
  name: 'TableColumnCollection',
  since: '1.1',
  properties: { count: { get: width } },
  items: (on) => Array.from({ length: width(on) }, (_, index) => node(column, { table: on, index })),
  item: (on, key, call) => {
    const index = Array.from({ length: width(on) }, (_, i) => i).find(
      (i) => key === i + 1 || key === String(i + 1) || column.properties!.name!.get({ table: on, index: i }, call) === key,
    );
    if (index === undefined) throw notFound('TableColumnCollection.getItem');
    return node(column, { table: on, index });
  },
  methods: { getCount: { since: '1.4', run: width } },
};

const rows: NodeClass<BookTable> = {
  name: 'TableRowCollection',
  since: '1.1',
  properties: { count: { get: (on) => body(on).area.bottom - body(on).area.top + 1 } },
  items: () => [],
  methods: { getCount: { since: '1.4', run: (on) => body(on).area.bottom - body(on).area.top + 1 } },
};

const table: NodeClass<BookTable> = {
  name: 'Table',
  since: '1.1',
  id: (on) => on.id,
  properties: {
    id: { get: (on) => on.id },
    name: {
      get: (on) => on.name,
      put: (on, value) => {
        on.name = text(value);
      },
    },
    showHeaders: { get: (on) => on.headers },
    showTotals: { get: (on) => on.totals },
    style: {
      get: (on) => on.style,
      put: (on, value) => {
        on.style = text(value);
      },
    },
  },
  objects: {
    columns: { go: (on) => node(columns, on) },
    rows: { go: (on) => node(rows, on) },
    worksheet: { since: '1.2', go: (on) => node(worksheet, on.sheet) },
  },
  methods: {
    getRange: { run: (on) => node(range, spotOf(on)) },
    getHeaderRowRange: { run: (on) => node(range, header(on)) },
    getDataBodyRange: { run: (on) => node(range, body(on)) },
    getTotalRowRange: {
      run: (on) => {
        if (!on.totals) throw notFound('Table.getTotalRowRange');
        return node(range, total(on));
      },
    },
    // Both leave the cells: only the object goes, and with delete() the cells' contents go too in Excel.
    convertToRange: {
      since: '1.2',
      run: (on, _args, { book }) => {
        remove(book, on);
        return node(range, spotOf(on));
      },
    },
    delete: { run: (on, _args, { book }) => remove(book, on) },
  },
};

function remove(book: Book, gone: BookTable): void {
  book.tables.splice(book.tables.indexOf(gone), 1);
  book.emit('addin', { type: 'tables' });
}

const within = (book: Book, sheet: BookSheet | null) => book.tables.filter((one) => sheet === null || one.sheet === sheet);

function find(on: BookSheet | null, key: unknown, { book }: Call): Found {
  const wanted = text(key).toLowerCase();
  const found = within(book, on).find((one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  return found ? node(table, found) : NULL;
}

function required(found: Found): Exclude<Found, typeof NULL> {
  if (found === NULL) throw notFound('TableCollection.getItem');
  return found;
}

function add(on: BookSheet | null, [address, hasHeaders]: readonly unknown[], { book }: Call) {
  const at = typeof address === 'string' ? readAddress(book, address, on ?? book.active) : spot(address, book, on ?? book.active);
  if (!at) throw invalid('TableCollection.add');
  if (book.tables.some((one) => one.sheet === at.sheet && intersect(one.area, at.area))) throw exists('TableCollection.add');
  const added: BookTable = {
    id: book.guid(),
    name: `Table${book.tables.length + 1}`,
    sheet: at.sheet,
    area: at.area,
    headers: hasHeaders === true,
    totals: false,
    style: 'TableStyleMedium2',
  };
  book.tables.push(added);
  book.emit('addin', { type: 'tables' });
  return node(table, added);
}

/** Tables of the workbook (null) or of one sheet. */
export const tables: NodeClass<BookSheet | null> = {
  name: 'TableCollection',
  since: '1.1',
  properties: { count: { get: (on, { book }) => within(book, on).length } },
  items: (on, { book }) => within(book, on).map((one) => node(table, one)),
  item: (on, key, call) => required(find(on, key, call)),
  methods: {
    add: { run: add },
    getCount: { since: '1.4', run: (on, _args, { book }) => within(book, on).length },
    getItemAt: {
      run: (on, [index], { book }) => {
        const one = within(book, on)[whole(index)];
        if (!one) throw invalid('TableCollection.getItemAt');
        return node(table, one);
      },
    },
    getItemOrNullObject: { since: '1.4', run: (on, [key], call) => find(on, key, call) },
  },
};

import { invalid, notFound } from '../../../src/book/errors';
import type { Book } from '../../../src/book/book';
import type { BookSheet } from '../../../src/book/book-sheet';
import { node, NULL, type NodeClass } from '../protocol/node';
import { text } from './arguments';
import { worksheet } from './worksheet';
import { EVENT, worksheetEvents } from './worksheet-events';

function find(book: Book, key: unknown): BookSheet | undefined {
  return book.sheet(text(key, 'WorksheetCollection.getItem'));
}

function end(book: Book, visibleOnly: unknown, last: boolean): BookSheet {
  const sheets = visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'visible') : book.sheets;
  const sheet = last ? sheets.at(-1) : sheets[0];
  if (!sheet) throw invalid('WorksheetCollection.getFirst');
  return sheet;
}

export const sheets: NodeClass<Book> = {
  name: 'WorksheetCollection',
  since: '1.1',
  items: (book) => book.sheets.map((sheet) => node(worksheet, sheet)),
  item: (book, key) => {
    const sheet = find(book, key);
    if (!sheet) throw notFound('WorksheetCollection.getItem');
    return node(worksheet, sheet);
  },
  methods: {
    add: {
      run: (book, [name]) =>
        node(worksheet, book.addSheet(name === null || name === undefined ? undefined : text(name, 'WorksheetCollection.add'), 'addin')),
    },
    getActiveWorksheet: { run: (book) => node(worksheet, book.active) },
    getItemOrNullObject: {
      since: '1.4',
      run: (book, [key]) => {
        const sheet = find(book, key);
        return sheet ? node(worksheet, sheet) : NULL;
      },
    },
    getCount: {
      since: '1.4',
      run: (book, [visibleOnly]) =>
        visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'visible').length : book.sheets.length,
    },
    getFirst: { since: '1.5', run: (book, [visibleOnly]) => node(worksheet, end(book, visibleOnly, false)) },
    getLast: { since: '1.5', run: (book, [visibleOnly]) => node(worksheet, end(book, visibleOnly, true)) },
  },
  events: {
    ...worksheetEvents<Book>(() => 'Workbook', { onChanged: '1.9', onSelectionChanged: '1.9' }),
    AddedEvent: { since: '1.7', type: EVENT.added },
    DeletedEvent: { since: '1.7', type: EVENT.deleted },
    EventMoved: { since: 'ExcelApiOnline 1.1', type: EVENT.moved },
  },
};

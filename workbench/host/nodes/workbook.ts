import { ApiError, invalid } from '../../../src/book/errors';
import { readAddress } from '../../../src/book/address';
import type { Book } from '../../../src/book/book';
import { node, NULL, type Call, type NodeClass } from '../protocol/node';
import { application } from './application';
import { areas } from './areas';
import { text } from './arguments';
import { comments } from './comments';
import { names } from './names';
import { workbookProtection } from './protection';
import { range } from './range';
import { runtime } from './runtime';
import { settings } from './settings';
import { sheets } from './sheets';
import { tables } from './tables';
import { xmlParts } from './xml-parts';

/** An event's `getRange` asks by the reference the event carried: here simply an address. */
function eventRange(book: Book, reference: unknown) {
  return readAddress(book, text(reference), book.active);
}

export const workbook: NodeClass<Book> = {
  name: 'Workbook',
  since: '1.1',
  properties: {
    name: { since: '1.7', get: (book) => book.name },
    readOnly: { since: '1.8', get: () => false },
    isDirty: { since: '1.9', get: (book) => book.undo.steps.length > 0 },
    autoSave: { since: '1.9', get: () => false },
    calculationEngineVersion: { since: '1.9', get: () => 191029 },
  },
  objects: {
    worksheets: { go: (book) => node(sheets, book) },
    names: { go: () => node(names, null) },
    tables: { go: () => node(tables, null) },
    application: { go: (book) => node(application, book) },
    settings: { since: '1.4', go: (book) => node(settings, book) },
    customXmlParts: { since: '1.5', go: (book) => node(xmlParts, book) },
    protection: { since: '1.7', go: (book) => node(workbookProtection, book) },
    comments: { since: '1.10', go: () => node(comments, null) },
    _Runtime: { since: '1.5', go: (_book, call) => node(runtime, call.runtime) },
  },
  methods: {
    getSelectedRange: { run: (book) => node(range, book.selection) },
    getSelectedRanges: { since: '1.9', run: (book) => node(areas, { sheet: book.selection.sheet, areas: [book.selection.area] }) },
    save: {
      since: '1.11',
      run: (book, [behavior]) => {
        if (behavior !== null && behavior !== 'Save' && behavior !== 'Prompt') throw invalid('Workbook.save');
        book.onSave?.();
      },
    },
    getActiveCell: {
      since: '1.7',
      run: ({ selection: { sheet, area } }) => node(range, { sheet, area: { ...area, bottom: area.top, right: area.left } }),
    },
    _GetRangeForEventByReferenceId: {
      run: (book, [reference]) => {
        const found = eventRange(book, reference);
        if (!found) throw new ApiError('ItemNotFound', "The requested resource doesn't exist.");
        return node(range, found);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      run: (book, [reference]) => {
        const found = eventRange(book, reference);
        return found ? node(range, found) : NULL;
      },
    },
    _RemoveReference: {
      run: (_book, [reference], { kept }: Call) => {
        kept.delete(text(reference));
      },
    },
    _RemoveAllReferences: {
      run: (_book, _args, { kept }: Call) => {
        kept.clear();
      },
    },
    _GetReferenceCount: { run: (_book, _args, { kept }: Call) => kept.size },
    _SetOsfControlContainerReadyForCustomFunctions: {
      since: 'CustomFunctions 1.1',
      run: (_book, _args, { customFunctions }: Call) => customFunctions.ready(),
    },
  },
};

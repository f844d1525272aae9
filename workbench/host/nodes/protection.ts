import { denied, invalidOperation } from '../../../src/book/errors';
import type { Book } from '../../../src/book/book';
import type { BookSheet } from '../../../src/book/book-sheet';
import { unprotectSheet, protectSheet } from '../../../src/book/protect';
import type { NodeClass } from '../protocol/node';
import { record } from './arguments';

export const sheetProtection: NodeClass<BookSheet> = {
  name: 'WorksheetProtection',
  since: '1.2',
  properties: {
    protected: { get: (on) => on.protection !== null },
    options: { get: (on) => (on.protection ? on.protection.options : null) },
  },
  methods: {
    protect: {
      run: (on, [options, password], { book }) => {
        if (on.protection) throw invalidOperation('WorksheetProtection.protect');
        protectSheet(book, 'addin', on, record(options), typeof password === 'string' ? password : undefined);
      },
    },
    unprotect: {
      run: (on, [password], { book }) => unprotectSheet(book, 'addin', on, typeof password === 'string' ? password : undefined),
    },
  },
};

export const workbookProtection: NodeClass<Book> = {
  name: 'WorkbookProtection',
  since: '1.7',
  properties: { protected: { get: (book) => book.structureProtected } },
  methods: {
    protect: {
      run: (book) => {
        if (book.structureProtected) throw denied();
        book.structureProtected = true;
      },
    },
    unprotect: {
      run: (book) => {
        book.structureProtected = false;
      },
    },
  },
};

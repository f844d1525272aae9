import { exists, invalid, notFound } from '../../../src/book/errors';
import { addressOf, readAddress, type Spot } from '../../../src/book/address';
import type { Book, BookName } from '../../../src/book/book';
import type { BookSheet } from '../../../src/book/book-sheet';
import { node, NULL, type Call, type Found, type NodeClass } from '../protocol/node';
import { isNode } from '../protocol/node';
import { text } from './arguments';
import { range } from './range';
import { worksheet } from './worksheet';

const spotOf = (book: Book, name: BookName): Spot | null => readAddress(book, name.formula, name.sheet ?? book.sheets[0]!);
const rangeOf = (on: BookName, { book }: Call): Found => {
  const found = spotOf(book, on);
  return found ? node(range, found) : NULL;
};

function required(found: Found, where: string): Found {
  if (found === NULL) throw notFound(where);
  return found;
}

const nameClass: NodeClass<BookName> = {
  name: 'NamedItem',
  since: '1.1',
  id: (on) => `${on.sheet?.id ?? ''}${on.name}`,
  properties: {
    name: { get: (on) => on.name },
    formula: {
      since: '1.7',
      get: (on) => on.formula,
      put: (on, value) => {
        on.formula = formulaOf(value);
      },
    },
    value: {
      get: (on, { book }) => {
        const found = spotOf(book, on);
        return found ? addressOf(found) : on.formula;
      },
    },
    type: { get: (on, { book }) => (spotOf(book, on) ? 'Range' : 'String') },
    visible: {
      get: (on) => on.visible,
      put: (on, value) => {
        on.visible = value === true;
      },
    },
    comment: {
      since: '1.4',
      get: (on) => on.comment,
      put: (on, value) => {
        on.comment = text(value);
      },
    },
    scope: { since: '1.4', get: (on) => (on.sheet ? 'Worksheet' : 'Workbook') },
  },
  objects: {
    worksheet: { since: '1.4', go: (on) => required(on.sheet ? node(worksheet, on.sheet) : NULL, 'NamedItem.worksheet') },
    worksheetOrNullObject: { since: '1.4', go: (on) => (on.sheet ? node(worksheet, on.sheet) : NULL) },
  },
  methods: {
    delete: {
      since: '1.4',
      run: (on, _args, { book }) => {
        book.names.splice(book.names.indexOf(on), 1);
        book.emit('addin', { type: 'names' });
      },
    },
    getRange: { run: (on, _args, call) => required(rangeOf(on, call), 'NamedItem.getRange') },
    getRangeOrNullObject: { since: '1.4', run: (on, _args, call) => rangeOf(on, call) },
  },
};

/** A formula is kept with "="; what is no formula becomes one: names hold nothing else. */
function formulaOf(value: unknown): string {
  if (isNode(value) && value.of.name === 'Range') {
    const found = value.on as Spot;
    return `=${addressOf(found).replace(/!(.*)$/, (_, local: string) => `!${local.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`)}`;
  }
  const written = text(value, 'NamedItemCollection.add');
  return written.startsWith('=') ? written : `="${written}"`;
}

function find(on: BookSheet | null, key: unknown, { book }: Call): Found {
  const wanted = text(key).toLowerCase();
  const found = book.names.find(
    (name) => name.sheet === on && (name.name.toLowerCase() === wanted || nameClass.id!(name).toLowerCase() === wanted),
  );
  return found ? node(nameClass, found) : NULL;
}

function add(on: BookSheet | null, [name, formula, comment]: readonly unknown[], call: Call): Found {
  const written = text(name, 'NamedItemCollection.add');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(written) || /^[A-Z]{1,3}\d+$/i.test(written)) throw invalid('NamedItemCollection.add');
  if (find(on, written, call) !== NULL) throw exists('NamedItemCollection.add');
  const added: BookName = {
    name: written,
    formula: formulaOf(formula),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
    sheet: on,
  };
  call.book.names.push(added);
  call.book.emit('addin', { type: 'names' });
  return node(nameClass, added);
}

/** Names of the workbook (null) or of one sheet. */
export const names: NodeClass<BookSheet | null> = {
  name: 'NamedItemCollection',
  since: '1.1',
  items: (on, { book }) => book.names.filter((name) => name.sheet === on).map((name) => node(nameClass, name)),
  item: (on, key, call) => required(find(on, key, call), 'NamedItemCollection.getItem') as Exclude<Found, typeof NULL>,
  methods: {
    add: { since: '1.4', run: add },
    getCount: { since: '1.4', run: (on, _args, { book }) => book.names.filter((name) => name.sheet === on).length },
    getItemOrNullObject: { since: '1.4', run: (on, [key], call) => find(on, key, call) },
  },
};

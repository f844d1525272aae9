import { notFound } from '../../../src/book/errors';
import type { Book } from '../../../src/book/book';
import { node, NULL, type Node, type NodeClass } from '../protocol/node';
import { text } from './arguments';

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting: NodeClass<Setting> = {
  name: 'Setting',
  since: '1.4',
  id: (on) => on.key,
  properties: {
    key: { get: (on) => on.key },
    value: {
      get: (on) => on.book.settings.get(on.key),
      put: (on, value) => {
        on.book.settings.set(on.key, value);
      },
    },
  },
  methods: {
    delete: {
      run: (on) => {
        on.book.settings.delete(on.key);
      },
    },
  },
};

function find(book: Book, key: unknown): Node | null {
  const name = text(key, 'SettingCollection.getItem');
  return book.settings.has(name) ? node(setting, { book, key: name }) : null;
}

export const settings: NodeClass<Book> = {
  name: 'SettingCollection',
  since: '1.4',
  items: (book) => [...book.settings.keys()].map((key) => node(setting, { book, key })),
  item: (book, key) => {
    const found = find(book, key);
    if (!found) throw notFound('SettingCollection.getItem');
    return found;
  },
  methods: {
    add: {
      run: (book, [key, value]) => {
        book.settings.set(text(key), value);
        return node(setting, { book, key: text(key) });
      },
    },
    getCount: { run: (book) => book.settings.size },
    getItemOrNullObject: { run: (book, [key]) => find(book, key) ?? NULL },
  },
};

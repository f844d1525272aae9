import { notFound } from '../../../src/book/errors';
import type { BookSheet } from '../../../src/book/book-sheet';
import { node, NULL, type Node, type NodeClass } from '../protocol/node';
import { text } from './arguments';

interface Custom {
  readonly sheet: BookSheet;
  readonly key: string;
}

const custom: NodeClass<Custom> = {
  name: 'WorksheetCustomProperty',
  since: '1.12',
  id: (on) => on.key,
  properties: {
    key: { get: (on) => on.key },
    value: {
      get: (on) => on.sheet.customProperties.get(on.key),
      put: (on, value) => {
        on.sheet.customProperties.set(on.key, text(value));
      },
    },
  },
  methods: {
    delete: {
      run: (on) => {
        on.sheet.customProperties.delete(on.key);
      },
    },
  },
};

function find(sheet: BookSheet, key: unknown): Node | null {
  // Excel compares these keys without regard to case.
  const wanted = text(key).toLowerCase();
  const found = [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
  return found === undefined ? null : node(custom, { sheet, key: found });
}

export const customProperties: NodeClass<BookSheet> = {
  name: 'WorksheetCustomPropertyCollection',
  since: '1.12',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => node(custom, { sheet, key })),
  item: (sheet, key) => {
    const found = find(sheet, key);
    if (!found) throw notFound('WorksheetCustomPropertyCollection.getItem');
    return found;
  },
  methods: {
    add: {
      run: (sheet, [key, value]) => {
        sheet.customProperties.set(text(key), text(value));
        return node(custom, { sheet, key: text(key) });
      },
    },
    getCount: { run: (sheet) => sheet.customProperties.size },
    getItemOrNullObject: { run: (sheet, [key]) => find(sheet, key) ?? NULL },
  },
};

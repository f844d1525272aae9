import { invalid, notFound } from '../../../src/book/errors';
import type { Book, XmlPart } from '../../../src/book/book';
import { node, NULL, type Found, type NodeClass } from '../protocol/node';
import { text } from './arguments';

interface Part {
  readonly book: Book;
  readonly part: XmlPart;
}

interface Scoped {
  readonly book: Book;
  readonly namespace: string;
}

/** The namespace of a part's root element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*[^>]*>/.exec(xml.replace(/<\?.*?\?>|<!--.*?-->/gs, ''));
  const prefix = root?.[1]?.slice(0, -1);
  return new RegExp(`xmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(root?.[0] ?? '')?.[1] ?? '';
}

function checked(xml: unknown): string {
  const written = text(xml, 'CustomXmlPart');
  if (!/^\s*(<\?xml[^>]*>\s*)?<[A-Za-z_][^]*>\s*$/.test(written)) throw invalid('CustomXmlPart');
  return written;
}

const xmlPart: NodeClass<Part> = {
  name: 'CustomXmlPart',
  since: '1.5',
  id: ({ part }) => part.id,
  properties: { id: { get: ({ part }) => part.id }, namespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  methods: {
    getXml: { run: ({ part }) => part.xml },
    setXml: {
      run: ({ book, part }, [xml]) => {
        part.xml = checked(xml);
        book.emit('addin', { type: 'settings' });
      },
    },
    delete: {
      run: ({ book, part }) => {
        book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
        book.emit('addin', { type: 'settings' });
      },
    },
  },
};

const nodeOf = (book: Book, part: XmlPart | undefined): Found => (part ? node(xmlPart, { book, part }) : NULL);

function required(found: Found): Exclude<Found, typeof NULL> {
  if (found === NULL) throw notFound('CustomXmlPartCollection.getItem');
  return found;
}

const scopedParts = ({ book, namespace }: Scoped) => book.xmlParts.filter((part) => namespaceOf(part.xml) === namespace);
const only = (on: Scoped): Found => (scopedParts(on).length === 1 ? nodeOf(on.book, scopedParts(on)[0]) : NULL);
const inScope = (on: Scoped, id: unknown): Found =>
  nodeOf(
    on.book,
    scopedParts(on).find((part) => part.id === id),
  );

const scoped: NodeClass<Scoped> = {
  name: 'CustomXmlPartScopedCollection',
  since: '1.5',
  items: (on) => scopedParts(on).map((part) => node(xmlPart, { book: on.book, part })),
  item: (on, id) => required(inScope(on, id)),
  methods: {
    getCount: { run: (on) => scopedParts(on).length },
    getItemOrNullObject: { run: (on, [id]) => inScope(on, id) },
    getOnlyItem: { run: (on) => required(only(on)) },
    getOnlyItemOrNullObject: { run: only },
  },
};

export const xmlParts: NodeClass<Book> = {
  name: 'CustomXmlPartCollection',
  since: '1.5',
  items: (book) => book.xmlParts.map((part) => node(xmlPart, { book, part })),
  item: (book, id) =>
    required(
      nodeOf(
        book,
        book.xmlParts.find((part) => part.id === id),
      ),
    ),
  methods: {
    add: {
      run: (book, [xml]) => {
        const part = { id: book.guid(), xml: checked(xml) };
        book.xmlParts.push(part);
        book.emit('addin', { type: 'settings' });
        return node(xmlPart, { book, part });
      },
    },
    getByNamespace: { run: (book, [namespace]) => node(scoped, { book, namespace: text(namespace) }) },
    getCount: { run: (book) => book.xmlParts.length },
    getItemOrNullObject: {
      run: (book, [id]) =>
        nodeOf(
          book,
          book.xmlParts.find((part) => part.id === id),
        ),
    },
  },
};

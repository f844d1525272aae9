import { invalid } from '../../../src/book/errors';
import type { Book } from '../../../src/book/book';
import type { Culture } from '../../../src/book/culture';
import { node, type NodeClass } from '../protocol/node';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormat: NodeClass<Culture> = {
  name: 'NumberFormatInfo',
  since: '1.11',
  properties: { numberDecimalSeparator: { get: (on) => on.decimal }, numberGroupSeparator: { get: (on) => on.group } },
};

const datetimeFormat: NodeClass<Culture> = {
  name: 'DatetimeFormatInfo',
  since: '1.12',
  properties: {
    dateSeparator: { get: (on) => on.date },
    shortDatePattern: { get: (on) => on.shortDate },
    longDatePattern: { get: (on) => on.longDate },
    timeSeparator: { get: () => ':' },
    longTimePattern: { get: () => 'HH:mm:ss' },
  },
};

const cultureInfo: NodeClass<Culture> = {
  name: 'CultureInfo',
  since: '1.11',
  properties: { name: { get: (on) => on.name } },
  objects: {
    numberFormat: { go: (on) => node(numberFormat, on) },
    datetimeFormat: { since: '1.12', go: (on) => node(datetimeFormat, on) },
  },
};

export const application: NodeClass<Book> = {
  name: 'Application',
  since: '1.1',
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      put: (book, value) => {
        if (typeof value !== 'string' || !MODES.includes(value)) throw invalid('Application.calculationMode');
        book.calculationMode = value;
      },
    },
    calculationState: { since: '1.9', get: () => 'Done' },
    calculationEngineVersion: { since: '1.9', get: () => 191029 },
    decimalSeparator: { since: '1.11', get: (book) => book.culture.decimal },
    thousandsSeparator: { since: '1.11', get: (book) => book.culture.group },
    useSystemSeparators: { since: '1.11', get: () => true },
  },
  objects: { cultureInfo: { since: '1.11', go: (book) => node(cultureInfo, book.culture) } },
  methods: {
    calculate: { run: (book) => book.calculator?.all(book) },
    // Both last until the end of the batch; nothing is drawn or calculated in the midst of one here.
    suspendApiCalculationUntilNextSync: { since: '1.6', run: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
  },
};

import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import { autofit, DEFAULT_HEIGHT, DEFAULT_WIDTH, sizeLines } from '../../../src/book/sizes';
import { node, type NodeClass, type Property } from '../protocol/node';
import { borders } from './borders';
import { fill, font, protection } from './fill-font';
import { look, oneOf, typed } from './look';

const indent = (value: unknown, where: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 250) throw invalid(where);
  return value;
};

function size(axis: 'row' | 'column'): Property<Spot> {
  const fallback = axis === 'row' ? DEFAULT_HEIGHT : DEFAULT_WIDTH;
  return {
    since: '1.2',
    get: ({ sheet, area }) => {
      const [sizes, first, last] =
        axis === 'row' ? ([sheet.rowHeights, area.top, area.bottom] as const) : ([sheet.columnWidths, area.left, area.right] as const);
      const width = sizes.get(first) ?? fallback;
      for (let i = first; i <= last; i++) if ((sizes.get(i) ?? fallback) !== width) return null;
      return width;
    },
    put: ({ sheet, area }, value, { book }) => {
      if (typeof value !== 'number' || value < 0) throw invalid(`RangeFormat.${axis}`);
      sizeLines(book, 'addin', sheet, axis, area, value);
    },
  };
}

export const rangeFormat: NodeClass<Spot> = {
  name: 'RangeFormat',
  since: '1.1',
  properties: {
    columnWidth: size('column'),
    rowHeight: size('row'),
    wrapText: look('format.wrapText', 'wrap', { initial: false, take: typed('boolean') }),
    horizontalAlignment: look('format.horizontalAlignment', 'horizontal', {
      initial: 'General',
      take: oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    }),
    verticalAlignment: look('format.verticalAlignment', 'vertical', {
      initial: 'Bottom',
      take: oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    }),
    indentLevel: look('format.indentLevel', 'indent', { since: '1.9', initial: 0, take: indent }),
  },
  objects: {
    fill: { go: (on) => node(fill, on) },
    font: { go: (on) => node(font, on) },
    borders: { go: (on) => node(borders, on) },
    protection: { since: '1.2', go: (on) => node(protection, on) },
  },
  methods: {
    autofitColumns: { since: '1.2', run: ({ sheet, area }, _args, { book }) => autofit(book, 'addin', sheet, 'column', area) },
    autofitRows: { since: '1.2', run: ({ sheet, area }, _args, { book }) => autofit(book, 'addin', sheet, 'row', area) },
  },
};

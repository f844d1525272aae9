import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import { styleCells, withStyle } from '../../../src/book/edit';
import type { NodeClass } from '../protocol/node';
import { color, look, oneOf, shared, typed } from './look';

const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Gray16',
  'Gray8',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'LinearGradient',
  'RectangularGradient',
];

const NO_FILL = { fill: undefined, pattern: undefined, patternColor: undefined, tint: undefined, patternTint: undefined };

const tint = (value: unknown, where: string): number => {
  if (typeof value !== 'number' || value < -1 || value > 1) throw invalid(where);
  return value;
};

export const fill: NodeClass<Spot> = {
  name: 'RangeFill',
  since: '1.1',
  properties: {
    color: {
      get: (on) => shared(on, (cell) => cell.style?.fill ?? '#FFFFFF', ''),
      // A plain colour ends whatever tint the theme's colour had, and fills a cell that had no pattern.
      put: (on, value, { book }) => {
        const wanted = color(value, 'fill.color');
        styleCells(book, 'addin', on.sheet, on.area, 'fill.color', (cell) => withStyle(cell, { fill: wanted, tint: undefined }));
      },
    },
    pattern: {
      since: '1.9',
      get: (on) => shared(on, (cell) => cell.style?.pattern ?? (cell.style?.fill ? 'Solid' : 'None'), null),
      put: (on, value, { book }) => {
        const wanted = oneOf(...PATTERNS)(value, 'fill.pattern');
        const look = wanted === 'None' ? NO_FILL : { pattern: wanted === 'Solid' ? undefined : wanted };
        styleCells(book, 'addin', on.sheet, on.area, 'fill.pattern', (cell) =>
          withStyle(cell, wanted === 'None' || cell.style?.fill ? look : { ...look, fill: '#FFFFFF' }),
        );
      },
    },
    patternColor: look('fill.patternColor', 'patternColor', { since: '1.9', initial: '', mixed: '', take: color }),
    tintAndShade: look('fill.tintAndShade', 'tint', { since: '1.9', initial: 0, take: tint }),
    patternTintAndShade: look('fill.patternTintAndShade', 'patternTint', { since: '1.9', initial: 0, take: tint }),
  },
  methods: {
    clear: { run: (on, _args, { book }) => styleCells(book, 'addin', on.sheet, on.area, 'fill.clear', (cell) => withStyle(cell, NO_FILL)) },
  },
};

export const font: NodeClass<Spot> = {
  name: 'RangeFont',
  since: '1.1',
  properties: {
    bold: look('font.bold', 'bold', { initial: false, take: typed('boolean') }),
    italic: look('font.italic', 'italic', { initial: false, take: typed('boolean') }),
    underline: look('font.underline', 'underline', {
      initial: 'None',
      take: oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    }),
    strikethrough: look('font.strikethrough', 'strikethrough', { since: '1.9', initial: false, take: typed('boolean') }),
    color: look('font.color', 'color', { initial: '#000000', mixed: '', take: color }),
    size: look('font.size', 'size', { initial: 11, take: typed('number') }),
    name: look('font.name', 'font', { initial: 'Calibri', take: typed('string') }),
  },
};

export const protection: NodeClass<Spot> = {
  name: 'FormatProtection',
  since: '1.2',
  properties: { locked: look('protection.locked', 'locked', { initial: true, take: typed('boolean') }) },
};

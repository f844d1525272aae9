import { invalid } from '../errors';
import type { Spot } from '../model/address';
import { EMPTY, sizeOf, type BookCell, type Edge, type Line, type Style } from '../model/cells';
import { styleCells, withStyle } from '../model/edit';
import { autofit, DEFAULT_HEIGHT, DEFAULT_WIDTH, sizeLines } from '../model/sizes';
import { node, type Call, type NodeClass, type Property } from '../protocol/node';

const COLOR = /^#?[0-9a-f]{6}$/i;
const NAMED: Readonly<Record<string, string>> = { yellow: '#FFFF00', red: '#FF0000', orange: '#FFA500', white: '#FFFFFF', black: '#000000', green: '#008000', blue: '#0000FF', pink: '#FFC0CB', lightyellow: '#FFFFE0' };

/** "#RRGGBB" in capitals, as Excel answers; a colour it does not know is refused. */
export function color(value: unknown, where: string): string {
  const text = typeof value === 'string' ? value : '';
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  if (!COLOR.test(text)) throw invalid(where);
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** What all cells share, or `mixed`. Cells that are not stored look like an empty one. */
function shared(on: Spot, read: (cell: BookCell) => unknown, mixed: unknown): unknown {
  let stored = 0;
  let first: unknown;
  for (const [, , cell] of on.sheet.stored(on.area)) {
    const value = read(cell);
    if (stored > 0 && value !== first) return mixed;
    first = value;
    stored += 1;
  }
  if (stored === sizeOf(on.area)) return first;
  const blank = read(EMPTY);
  return stored === 0 || blank === first ? blank : mixed;
}

type Field = Exclude<keyof Style, 'lines'>;

interface Look {
  readonly since?: string;
  readonly initial: unknown;
  readonly mixed?: unknown;
  /** Checks and normalises what is assigned; throws InvalidArgument. */
  readonly take: (value: unknown, where: string) => Style[Field];
}

function look(label: string, field: Field, { since, initial, mixed = null, take }: Look): Property<Spot> {
  return {
    ...(since ? { since } : {}),
    get: (on) => shared(on, (cell) => cell.style?.[field] ?? initial, mixed),
    put: (on, value, { book }: Call) => {
      const wanted = take(value, label);
      styleCells(book, 'addin', on.sheet, on.area, label, (cell) => withStyle(cell, { [field]: wanted }));
    },
  };
}

const typed = <T extends 'string' | 'number' | 'boolean'>(type: T) => (value: unknown, where: string): never => {
  if (typeof value !== type) throw invalid(where);
  return value as never;
};

const oneOf = (...names: readonly string[]) => (value: unknown, where: string): string => {
  if (typeof value !== 'string' || !names.includes(value)) throw invalid(where);
  return value;
};

const indent = (value: unknown, where: string): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 250) throw invalid(where);
  return value;
};

const PATTERNS = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Gray16', 'Gray8', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal', 'LightVertical', 'LightDown', 'LightUp', 'Grid', 'CrissCross', 'LinearGradient', 'RectangularGradient'];

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
        styleCells(book, 'addin', on.sheet, on.area, 'fill.pattern', (cell) => withStyle(cell, wanted === 'None' || cell.style?.fill ? look : { ...look, fill: '#FFFFFF' }));
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
    underline: look('font.underline', 'underline', { initial: 'None', take: oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant') }),
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

interface BorderSpot extends Spot {
  readonly edge: Edge;
}

const EDGES: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'];
const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** An edge belongs to the cells along it: a top edge to the first row of the range. */
function along({ sheet, area, edge }: BorderSpot): Spot {
  if (edge === 'EdgeTop') return { sheet, area: { ...area, bottom: area.top } };
  if (edge === 'EdgeBottom') return { sheet, area: { ...area, top: area.bottom } };
  if (edge === 'EdgeLeft') return { sheet, area: { ...area, right: area.left } };
  if (edge === 'EdgeRight') return { sheet, area: { ...area, left: area.right } };
  return { sheet, area };
}

function line(field: keyof Line, take: (value: unknown, where: string) => string): Property<BorderSpot> {
  return {
    get: (on) => shared(along(on), (cell) => (cell.style?.lines?.[on.edge] ?? NO_LINE)[field], null),
    put: (on, value, { book }) => {
      const wanted = take(value, `borders.${field}`);
      const target = along(on);
      styleCells(book, 'addin', target.sheet, target.area, `borders.${field}`, (cell) => {
        const before = cell.style?.lines?.[on.edge] ?? (field === 'style' ? NO_LINE : { ...NO_LINE, style: 'Continuous' });
        return withStyle(cell, { lines: { ...cell.style?.lines, [on.edge]: { ...before, [field]: wanted } } });
      });
    },
  };
}

const border: NodeClass<BorderSpot> = {
  name: 'RangeBorder',
  since: '1.1',
  id: (on) => on.edge,
  properties: {
    sideIndex: { get: (on) => on.edge },
    style: line('style', oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot')),
    weight: line('weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    color: line('color', color),
  },
};

const borders: NodeClass<Spot> = {
  name: 'RangeBorderCollection',
  since: '1.1',
  properties: { count: { get: () => EDGES.length } },
  items: (on) => EDGES.map((edge) => node(border, { ...on, edge })),
  item: (on, key) => {
    const edge = EDGES.find((known) => known === key);
    // The inside lines of a range are no edges of its cells here.
    if (!edge) throw invalid('RangeBorderCollection.getItem');
    return node(border, { ...on, edge });
  },
};

function size(axis: 'row' | 'column'): Property<Spot> {
  const fallback = axis === 'row' ? DEFAULT_HEIGHT : DEFAULT_WIDTH;
  return {
    since: '1.2',
    get: ({ sheet, area }) => {
      const [sizes, first, last] = axis === 'row' ? ([sheet.rowHeights, area.top, area.bottom] as const) : ([sheet.columnWidths, area.left, area.right] as const);
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
    horizontalAlignment: look('format.horizontalAlignment', 'horizontal', { initial: 'General', take: oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed') }),
    verticalAlignment: look('format.verticalAlignment', 'vertical', { initial: 'Bottom', take: oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed') }),
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

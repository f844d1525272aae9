import { invalid } from '../../../src/book/errors';
import type { Spot } from '../../../src/book/address';
import type { Edge, Line } from '../../../src/book/cells';
import { styleCells, withStyle } from '../../../src/book/edit';
import { node, type NodeClass, type Property } from '../protocol/node';
import { color, oneOf, shared } from './look';

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

export const borders: NodeClass<Spot> = {
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

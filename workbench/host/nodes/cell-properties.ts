import { invalid } from '../../../src/book/errors';
import { addressOf, type Spot } from '../../../src/book/address';
import { COLUMNS, heightOf, ROWS, widthOf } from '../../../src/book/cells';
import { node, type Call, type Method, type Node } from '../protocol/node';
import { record } from './arguments';
import { range } from './range';

type Wanted = Readonly<Record<string, unknown>>;

/** Reads `{format: {fill: {color: true}}, address: true}` from one range through its own tables. */
function pick(on: Node, wanted: Wanted, call: Call): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null || want === undefined) continue;
    const child = on.of.objects?.[name];
    if (child) {
      const next = child.go(on.on, call);
      if (typeof next !== 'symbol') result[name] = pick(next, record(want), call);
      continue;
    }
    const property = on.of.properties?.[name];
    if (!property) throw invalid(`getCellProperties: ${name}`);
    result[name] = property.get(on.on, call);
  }
  return result;
}

/** The other way: assigns what is given. `borders` come as {bottom: {...}} and similar. */
function assign(on: Node, given: Wanted, call: Call): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (name === 'borders') {
      assignBorders(on, record(value), call);
      continue;
    }
    const child = on.of.objects?.[name];
    if (child) {
      const next = child.go(on.on, call);
      if (typeof next !== 'symbol') assign(next, record(value), call);
      continue;
    }
    const property = on.of.properties?.[name];
    if (!property?.put) throw invalid(`setCellProperties: ${name}`);
    property.put(on.on, value, call);
  }
}

function assignBorders(on: Node, edges: Wanted, call: Call): void {
  const borders = on.of.objects?.borders?.go(on.on, call);
  if (!borders || typeof borders === 'symbol') throw invalid('setCellProperties: borders');
  for (const [edge, line] of Object.entries(edges)) {
    const name = `Edge${edge[0]!.toUpperCase()}${edge.slice(1)}`;
    assign(borders.of.item!(borders.on, name, call), record(line), call);
  }
}

const part = ({ sheet, area }: Spot, row: number, col: number): Node =>
  node(range, { sheet, area: { top: area.top + row, left: area.left + col, bottom: area.top + row, right: area.left + col } });
const wholeRow = ({ sheet, area }: Spot, row: number): Node =>
  node(range, { sheet, area: { top: area.top + row, bottom: area.top + row, left: 0, right: COLUMNS - 1 } });
const wholeColumn = ({ sheet, area }: Spot, col: number): Node =>
  node(range, { sheet, area: { left: area.left + col, right: area.left + col, top: 0, bottom: ROWS - 1 } });

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** `addressLocal`, `rowIndex` and `address` of a line name the line itself. */
function lines(on: Spot, axis: 'row' | 'column', wanted: Wanted, call: Call): Record<string, unknown>[] {
  const of = axis === 'row' ? wholeRow : wholeColumn;
  return times(axis === 'row' ? heightOf(on.area) : widthOf(on.area), (i) => pick(of(on, i), wanted, call));
}

function setLines(on: Spot, axis: 'row' | 'column', given: unknown, call: Call): void {
  const count = axis === 'row' ? heightOf(on.area) : widthOf(on.area);
  if (!Array.isArray(given) || given.length !== count) throw invalid(`set${axis === 'row' ? 'Row' : 'Column'}Properties ${addressOf(on)}`);
  const of = axis === 'row' ? wholeRow : wholeColumn;
  given.forEach((properties, i) => assign(of(on, i), record(properties), call));
}

function setCells(on: Spot, given: unknown, call: Call): void {
  const matrix = given as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(matrix) &&
    matrix.length === heightOf(on.area) &&
    matrix.every((line) => Array.isArray(line) && line.length === widthOf(on.area));
  if (!fits) throw invalid('Range.setCellProperties');
  matrix.forEach((line: readonly unknown[], row: number) =>
    line.forEach((properties: unknown, col: number) => assign(part(on, row, col), record(properties), call)),
  );
}

export const propertyMethods: Readonly<Record<string, Method<Spot>>> = {
  getCellProperties: {
    since: '1.9',
    run: (on, [wanted], call) =>
      times(heightOf(on.area), (row) => times(widthOf(on.area), (col) => pick(part(on, row, col), record(wanted), call))),
  },
  setCellProperties: { since: '1.9', run: (on, [given], call) => setCells(on, given, call) },
  getRowProperties: { since: '1.9', run: (on, [wanted], call) => lines(on, 'row', record(wanted), call) },
  getColumnProperties: { since: '1.9', run: (on, [wanted], call) => lines(on, 'column', record(wanted), call) },
  setRowProperties: { since: '1.9', run: (on, [given], call) => setLines(on, 'row', given, call) },
  setColumnProperties: { since: '1.9', run: (on, [given], call) => setLines(on, 'column', given, call) },
};

import { invalid } from '../../../src/book/errors';
import { localAddress, sheetPrefix, type Spot } from '../../../src/book/address';
import type { BookSheet } from '../../../src/book/book-sheet';
import { sizeOf, intersect } from '../../../src/book/cells';
import type { Area } from '../../../src/core/model/cell-ref';
import { node, NULL, type NodeClass } from '../protocol/node';
import { spot, whole } from './arguments';
import { clearRange } from './range-clear';
import { range } from './range';
import { worksheet } from './worksheet';

export interface Areas {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

const addressOfAreas = ({ sheet, areas: parts }: Areas) => parts.map((area) => `${sheetPrefix(sheet.name)}${localAddress(area)}`).join(',');
const spots = ({ sheet, areas: parts }: Areas): Spot[] => parts.map((area) => ({ sheet, area }));

const collection: NodeClass<Areas> = {
  name: 'RangeCollection',
  since: '1.9',
  items: (on) => spots(on).map((part) => node(range, part)),
  methods: {
    getCount: { run: (on) => on.areas.length },
    getItemAt: {
      run: (on, [index]) => {
        const part = spots(on)[whole(index)];
        if (!part) throw invalid('RangeCollection.getItemAt');
        return node(range, part);
      },
    },
  },
};

export const areas: NodeClass<Areas> = {
  name: 'RangeAreas',
  since: '1.9',
  reference: addressOfAreas,
  properties: {
    address: { get: addressOfAreas },
    areaCount: { get: (on) => on.areas.length },
    cellCount: { get: (on) => on.areas.reduce((sum, area) => sum + sizeOf(area), 0) },
  },
  objects: {
    areas: { go: (on) => node(collection, on) },
    worksheet: { go: ({ sheet }) => node(worksheet, sheet) },
  },
  methods: {
    clear: {
      run: (on, [applyTo], { book }) => {
        for (const part of spots(on)) clearRange(book, part, typeof applyTo === 'string' ? applyTo : 'All');
      },
    },
    getIntersectionOrNullObject: {
      run: (on, [other], { book }) => {
        const { area } = spot(other, book, on.sheet);
        const met = on.areas.map((part) => intersect(part, area)).filter((part) => part !== null);
        return met.length > 0 ? node(areas, { sheet: on.sheet, areas: met }) : NULL;
      },
    },
  },
};

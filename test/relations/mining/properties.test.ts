import fc from 'fast-check';
import { mineRelations } from '../../../src/core/relations/mining';
import type { MinedRelation } from '../../../src/core/relations/mining';
import { gridOfNumbers } from './grid';

interface Made {
  /** Row 0 is the grand total, then each group: its subtotal and its items; column 0 is the total of the others. */
  readonly cells: number[][];
  /** Row of each subtotal with the rows of its items. */
  readonly groups: readonly { readonly subtotal: number; readonly items: readonly number[] }[];
}

/** Figures between 20 and 98,765, the same for the same seed. */
function figuresFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 20 + Math.floor((state / 2 ** 32) * 98_746);
  };
}

/** A consistent table of 2–4 groups of 2–6 items and 3–6 columns. */
const table = fc
  .record({
    sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 4 }),
    cols: fc.integer({ min: 3, max: 6 }),
    seed: fc.nat(),
  })
  .map(({ sizes, cols, seed }): Made => {
    const draw = figuresFrom(seed);
    const cells: number[][] = [new Array<number>(cols + 1).fill(0)];
    const groups = sizes.map((size) => {
      const subtotal = cells.length;
      cells.push(new Array<number>(cols + 1).fill(0));
      const items = Array.from({ length: size }, () => {
        const figures = Array.from({ length: cols }, draw);
        cells.push([figures.reduce((a, b) => a + b, 0), ...figures]);
        return cells.length - 1;
      });
      for (const item of items) cells[item]!.forEach((v, c) => (cells[subtotal]![c]! += v));
      cells[subtotal]!.forEach((v, c) => (cells[0]![c]! += v));
      return { subtotal, items };
    });
    return { cells, groups };
  });

function has(
  relations: readonly MinedRelation[],
  axis: 'row' | 'column',
  result: number,
  operands: readonly number[],
  positions: readonly number[],
): boolean {
  return relations.some(
    (relation) =>
      relation.kind === 'sum' &&
      relation.axis === axis &&
      relation.result === result &&
      relation.operands.join() === operands.join() &&
      positions.every((position) => relation.positions.includes(position)),
  );
}

const runs = { numRuns: 30, seed: 20260, endOnFailure: true };

describe('tables made at random', () => {
  test('every sum of a consistent table is found, everywhere, and none is broken', () => {
    fc.assert(
      fc.property(table, ({ cells, groups }) => {
        const relations = mineRelations(gridOfNumbers(cells));
        const columns = cells[0]!.map((_, c) => c);
        const rows = cells.map((_, r) => r);
        for (const { subtotal, items } of groups) expect(has(relations, 'row', subtotal, items, columns)).toBe(true);
        expect(
          has(
            relations,
            'row',
            0,
            groups.map(({ subtotal }) => subtotal),
            columns,
          ),
        ).toBe(true);
        expect(has(relations, 'column', 0, columns.slice(1), rows)).toBe(true);
        for (const relation of relations) expect(relation.holds).toEqual(relation.positions);
      }),
      runs,
    );
  });

  test('a slip in one item: both sums it belongs to are still told and claim the broken place', () => {
    const slip = fc.record({
      made: table,
      group: fc.nat(),
      item: fc.nat(),
      col: fc.nat(),
      kind: fc.constantFrom('x10', 'x1000', 'digit', 'swap'),
    });
    fc.assert(
      fc.property(slip, ({ made: { cells, groups }, group, item, col, kind }) => {
        const { subtotal, items } = groups[group % groups.length]!;
        const row = items[item % items.length]!;
        const c = 1 + (col % (cells[0]!.length - 1));
        const spoilt = cells.map((figures) => [...figures]);
        spoilt[row]![c] = slipped(spoilt[row]![c]!, kind);
        fc.pre(Math.abs(spoilt[row]![c]! - cells[row]![c]!) > items.length + 1);
        const relations = mineRelations(gridOfNumbers(spoilt));
        const broken = relations.filter(({ positions, holds }) => positions.length > holds.length);
        expect(has(broken, 'row', subtotal, items, [c])).toBe(true);
        expect(has(broken, 'column', 0, cells[0]!.map((_, k) => k).slice(1), [row])).toBe(true);
        for (const { axis, positions, holds } of broken) {
          expect(positions.filter((position) => !holds.includes(position))).toEqual([axis === 'row' ? c : row]);
        }
      }),
      runs,
    );
  });

  test('the same figures shuffled within their columns say almost nothing', () => {
    let told = 0;
    let tables = 0;
    fc.assert(
      fc.property(table, fc.nat(), ({ cells }, seed) => {
        const draw = figuresFrom(seed);
        const columns = cells[0]!.map((_, c) => cells.map((figures) => figures[c]!));
        const shuffled = columns.map((figures) =>
          figures
            .map((v) => ({ v, key: draw() }))
            .sort((a, b) => a.key - b.key)
            .map(({ v }) => v),
        );
        told += mineRelations(gridOfNumbers(cells.map((_, r) => shuffled.map((figures) => figures[r]!)))).length;
        tables++;
      }),
      runs,
    );
    expect(told / tables).toBeLessThan(0.1);
  });

  test('transposed, the same relations along the other axis', () => {
    fc.assert(
      fc.property(table, ({ cells }) => {
        const turned = cells[0]!.map((_, c) => cells.map((figures) => figures[c]!));
        const key = ({ kind, axis, result, operands }: MinedRelation, flip: boolean) =>
          `${kind} ${flip === (axis === 'row') ? 'column' : 'row'} ${result} ${operands.join()}`;
        const straight = mineRelations(gridOfNumbers(cells))
          .map((relation) => key(relation, false))
          .sort();
        const across = mineRelations(gridOfNumbers(turned))
          .map((relation) => key(relation, true))
          .sort();
        expect(across).toEqual(straight);
      }),
      runs,
    );
  });
});

function slipped(value: number, kind: string): number {
  if (kind === 'x10') return value * 10;
  if (kind === 'x1000') return value * 1000;
  const digits = [...String(value)];
  if (kind === 'swap') [digits[0], digits[1]] = [digits[1]!, digits[0]!];
  else digits[0] = String((Number(digits[0]) % 9) + 1);
  return Number(digits.join(''));
}

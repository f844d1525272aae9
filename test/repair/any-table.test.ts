import fc from 'fast-check';
import { diagnose } from '../../src/core/repair';
import { failuresOf, relation, span, twoWay, understandingOf, withSlip } from './sheet-of';

/** A slip of the hand on the digits of a figure; null where it comes to nothing. */
function slip(kind: number, figure: number, position: number, digit: number): number | null {
  const digits = String(figure);
  const at = position % digits.length;
  const keyed = Number(
    [
      digits.slice(0, at) + String((Number(digits[at]) + 1 + (digit % 9)) % 10) + digits.slice(at + 1),
      at + 1 < digits.length ? digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2) : digits,
      digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : digits,
      digits.slice(0, at) + String(digit) + digits.slice(at),
      `${digits}0`,
      `${digits}000`,
    ][kind % 6]!,
  );
  return keyed === figure ? null : keyed;
}

const size = fc.tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 }));
const tables = size.chain(([rows, cols]) =>
  fc.record({
    items: fc.array(fc.array(fc.integer({ min: 1, max: 60000 }), { minLength: cols, maxLength: cols }), {
      minLength: rows,
      maxLength: rows,
    }),
    row: fc.nat(rows),
    col: fc.nat(cols),
    kind: fc.nat(5),
    position: fc.nat(20),
    digit: fc.nat(9),
  }),
);

/** The table with a rate column: the first column as a percentage of the total. */
function withRates(items: readonly (readonly number[])[]) {
  const { cells, relations } = twoWay(items);
  const last = cells[0]!.length;
  const rates = relation('ratio', 'column', last, [0, last - 1], span(0, items.length));
  return {
    cells: cells.map((row) => [...row, Math.round((row[0]! / row[last - 1]!) * 1e4) / 100]),
    relations: [...relations, rates],
    rounded: true,
  };
}

test('one slip in any consistent table with a rate column: its culprit is first, with the figure', () => {
  let cases = 0;
  let first = 0;
  let third = 0;
  let wrong = 0;
  fc.assert(
    fc.property(tables, ({ items, row, col, kind, position, digit }) => {
      const table = withRates(items);
      const meant = table.cells[row]![col]!;
      const keyed = slip(kind, meant, position, digit);
      if (keyed === null) return;
      const understanding = understandingOf({ ...table, cells: withSlip(table.cells, row, col, keyed) });
      const findings = diagnose(failuresOf(understanding), understanding);
      cases++;
      const rank = Math.min(
        ...findings
          .map(({ suspects }) => suspects.findIndex((s) => s.cell.row === row && s.cell.col === col && s.suggestion === meant))
          .map((at) => (at < 0 ? 99 : at)),
      );
      if (rank === 0) first++;
      if (rank < 3) third++;
      for (const { fix } of findings)
        if (fix && fix.edits.some((edit) => edit.cell.row !== row || edit.cell.col !== col || edit.value !== meant)) wrong++;
    }),
    { numRuns: 400, seed: 20261122 },
  );
  expect(cases).toBeGreaterThan(300);
  expect(first / cases).toBeGreaterThan(0.95);
  expect(third / cases).toBeGreaterThan(0.97);
  expect(wrong).toBe(0);
});

test('whatever is broken: scores add up to at most 1, all failures are told, the answer is the same twice', () => {
  fc.assert(
    fc.property(
      tables,
      fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: -5000, max: 90000 })), { maxLength: 6 }),
      ({ items }, slips) => {
        const table = withRates(items);
        let cells: ReturnType<typeof withSlip> = table.cells.map((line) => [...line]);
        for (const [r, c, value] of slips) cells = withSlip(cells, r % cells.length, c % cells[0]!.length, value);
        const understanding = understandingOf({ ...table, cells });
        const failures = failuresOf(understanding);
        const findings = diagnose(failures, understanding);
        expect(findings.length).toBeLessThanOrEqual(failures.length);
        expect(findings.length > 0).toBe(failures.length > 0);
        for (const { suspects } of findings) expect(suspects.reduce((sum, s) => sum + s.score, 0)).toBeLessThanOrEqual(1);
        expect(diagnose(failures, understanding)).toEqual(findings);
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

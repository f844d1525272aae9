// Sums of hundreds of lines: not every line is tried, and the slip is found all the same.
import { diagnoseSheet, relation, span, twoWay, withSlip } from './sheet-of';

/** Figures without a pattern, of three to five digits. */
const ITEMS = Array.from({ length: 200 }, (_, i) => [
  ((i * 7919) % 89_000) + 1_013,
  ((i * 5881) % 4_700) + 211,
  ((i * 3407) % 29_000) + 507,
]);
const TABLE = twoWay(ITEMS);
const at = ({ cell }: { cell: { row: number; col: number } }): number[] => [cell.row, cell.col];

test.each([
  ['replaced-digit', 150, 0, (meant: number) => meant + 30],
  ['dropped-digit', 37, 2, (meant: number) => Math.floor(meant / 10)],
  ['factor-thousand', 181, 1, (meant: number) => meant * 1000],
  ['sign', 90, 2, (meant: number) => -meant],
])('%s in line %d of 200, whose own total tells too', (reason, row, col, slip) => {
  const meant = ITEMS[row]![col]!;
  const findings = diagnoseSheet({ ...TABLE, cells: withSlip(TABLE.cells, row, col, slip(meant)) });
  expect(findings).toHaveLength(1);
  expect(findings[0]!.suspects[0]).toMatchObject({ suggestion: meant, reason });
  expect(at(findings[0]!.suspects[0]!)).toEqual([row, col]);
});

/** One column of 200 lines and its total. */
const COLUMN = ITEMS.map(([first]) => [first!]);
const SUM = COLUMN.reduce((sum, [figure]) => sum + figure!, 0);
const column = (total: number, slip?: readonly [row: number, keyed: number]) =>
  diagnoseSheet({
    cells: [...COLUMN.map((cells, row) => (row === slip?.[0] ? [slip[1]] : cells)), [total]],
    relations: [relation('sum', 'row', COLUMN.length, span(0, COLUMN.length - 1), [0])],
  });

test('the total alone is off: only lines that one slip explains are suspects beside it', () => {
  const keyed = COLUMN[120]![0]! * 1000;
  const [finding, ...more] = column(SUM, [120, keyed]);
  expect(more).toEqual([]);
  expect(finding!.suspects.map(at)).toContainEqual([120, 0]);
  expect(finding!.suspects.find(({ cell }) => cell.row === 120)).toMatchObject({ actual: keyed, suggestion: COLUMN[120]![0] });
});

test('a gap that no slip of a line explains leaves the total as the suspect', () => {
  const [finding] = column(SUM + 1_234_567);
  expect(finding!.suspects.map(at)).toEqual([[200, 0]]);
  expect(finding!.suspects[0]).toMatchObject({ suggestion: SUM });
});

test('a column that adds up has no finding', () => expect(column(SUM)).toEqual([]));

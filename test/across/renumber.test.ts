import { renumbered } from '../../src/core/across/renumber';

test('sheet numbers are put through at any depth; places, and what maps and sets hold besides, stay as they are', () => {
  const shifts = new Map([[3, 7]]);
  const finding = { cell: { sheet: 1, row: 1, col: 1 }, rows: [1, 1], hidden: new Set([1]), shifts, told: new Map([[1, { sheet: 1 }]]) };
  expect(renumbered(finding, (sheet) => sheet + 10)).toEqual({
    cell: { sheet: 11, row: 1, col: 1 },
    rows: [1, 1],
    hidden: new Set([1]),
    shifts: new Map([[3, 7]]),
    told: new Map([[1, { sheet: 11 }]]),
  });
});

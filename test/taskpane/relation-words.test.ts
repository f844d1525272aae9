/** @jest-environment node */
// A relation as the pane writes it: letters of columns or numbers of rows.
import type { Relation } from '../../src/core/model/relation';
import type { Shape } from '../../src/taskpane/understood/relation-words';
import { formulaWords, parseReading } from '../../src/taskpane/understood/relation-words';

const SHEETS = ['Biểu 1', 'Biểu 2'];

function relation(kind: Relation['kind'], lines: readonly number[], more: Partial<Shape> = {}): Shape {
  return {
    kind,
    axis: 'column',
    result: { line: 5 },
    operands: lines.map((line) => ({ line })),
    signs: lines.map(() => 1 as const),
    factor: 1,
    ...more,
  };
}

test.each([
  [relation('sum', [2, 3, 4]), 'F = C + D + E'],
  [relation('sum', [2, 3], { signs: [1, -1] }), 'F = C − D'],
  [relation('sum', [2, 3], { signs: [-1, 1], factor: 0.5 }), 'F = − C + D × 0.5'],
  [relation('sum', [6, 7, 8, 9, 10, 11, 12]), 'F = G + H + I + … + M'],
  [relation('ratio', [3, 2], { factor: 100 }), 'F = D / C × 100'],
  [relation('growth', [2, 3], { factor: 100 }), 'F = (D − C) / C × 100'],
  [relation('product', [2, 3]), 'F = C × D'],
  [relation('average', [2, 3, 4]), 'F = (C + D + E) / 3'],
  [relation('equality', [2]), 'F = C'],
  [relation('at-most', [2]), 'F ≤ C'],
  [relation('sum', [2, 3], { axis: 'row' }), '6 = 3 + 4'],
  [relation('equality', [], { operands: [{ line: 7, at: 2, sheet: 1 }] }), 'F = Biểu 2!H3'],
  [relation('equality', [], { axis: 'row', operands: [{ line: 7, at: 2, sheet: 1 }] }), '6 = Biểu 2!C8'],
])('%#: %j is written', (shape, words) => expect(formulaWords(shape, SHEETS)).toBe(words));

test('a remembered reading is written as it was', () => {
  expect(formulaWords(parseReading('sum:row:15=4,5,-6')!, SHEETS)).toBe('16 = 5 + 6 − 7');
  expect(formulaWords(parseReading('ratio:column:4=1!3@2,2')!, SHEETS)).toBe('E = Biểu 2!D3 / C');
});

test.each(['', 'sum:row:15', 'sum:diagonal:15=4', 'power:row:15=4', 'sum:row:x=4', 'sum:row:15=4,'])(
  '“%s” is no remembered reading',
  (key) => expect(parseReading(key)).toBeNull(),
);

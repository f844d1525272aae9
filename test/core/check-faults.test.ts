import { check, checkInSteps, judge, understand } from '../../src/core/check';
import { acrossOrApart } from '../../src/core/faults';
import type { Sheet } from '../../src/core/model/sheet';
import type { Understanding } from '../../src/core/model/understanding';
import { judgeTogether } from '../../src/core/check-files';
import { parseGrid } from '../../src/core/text/grid';

const WRONG = `
Thôn|Số hộ|Số người
Thôn 1|61|240
Thôn 2|47|188
Thôn 3|85|331
Thôn 4|39|150
Tổng cộng|239|909`;

/** A sheet on which any reading breaks down. */
const broken: Sheet = {
  ...parseGrid(WRONG, 'Hỏng').sheet,
  get cells(): Sheet['cells'] {
    throw new Error('lỗi thử');
  },
};
const whole = parseGrid(WRONG, 'Tốt').sheet;
const told = { sheet: 1, row: 5, col: 1 };

test('a sheet on which our reading breaks down is named; the others are judged', () => {
  const report = check({ sheets: [broken, whole] });
  expect(report.sheets.map(({ name, failed }) => [name, failed?.why])).toEqual([
    ['Hỏng', 'lỗi thử'],
    ['Tốt', undefined],
  ]);
  expect(report.findings.map(({ cell }) => cell)).toEqual([told]);
});

test('the same in steps, and for a file among others', () => {
  const steps = checkInSteps({ sheets: [broken, whole] });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.findings.map(({ cell }) => cell)).toEqual([told]);
  const files = [broken, whole].map((sheet, i) => ({ path: `${i}.xlsx`, understanding: understand({ sheets: [sheet] }) }));
  expect(judgeTogether(files).map(({ sheets, findings }) => [sheets[0]!.failed?.why, findings.length])).toEqual([
    ['lỗi thử', 0],
    [undefined, 1],
  ]);
});

test('where tracing the causes breaks down for one sheet, those of the others are traced', () => {
  const { workbook, sheets } = understand({ sheets: [parseGrid(WRONG, 'Một').sheet, whole] });
  const [first, second] = sheets;
  // The network of causes asks relations for their operands over and over; the judge has seen these by then.
  let asked = 0;
  const relations = first!.relations.map((relation) => ({
    ...relation,
    get operands() {
      if (asked++ > 40) throw new Error('lỗi thử');
      return relation.operands;
    },
  }));
  const report = judge({ workbook, sheets: [{ ...first!, relations }, second!] });
  expect(report.sheets.map(({ failed }) => failed?.why)).toEqual(['lỗi thử', undefined]);
  expect(report.findings.map(({ cell }) => cell)).toEqual([told]);
});

test('where what sheets tell together breaks down for one of them, it is named and keeps what it tells by itself', () => {
  const { workbook, sheets } = understand({ sheets: [parseGrid(WRONG, 'Một').sheet, whole] });
  const across = jest.fn((all: Understanding): Understanding => {
    if (all.sheets[0]!.relations.length > 0) throw new Error('lỗi thử');
    return all;
  });
  const result = acrossOrApart({ workbook, sheets }, across);
  expect(result.sheets.map(({ failed }) => failed?.why)).toEqual(['lỗi thử', undefined]);
  expect(result.sheets.map(({ relations }) => relations)).toEqual(sheets.map(({ relations }) => relations));
  const never = acrossOrApart({ workbook, sheets }, () => {
    throw new Error('lỗi khác');
  });
  expect(never.sheets.map(({ failed }) => failed?.why)).toEqual(['lỗi khác', 'lỗi khác']);
});

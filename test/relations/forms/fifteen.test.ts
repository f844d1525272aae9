import { formSheet, formSpecs } from '../../../scripts/samples/forms';
import type { Overwrite } from '../../../scripts/samples/forms';
import { check, judge } from '../../../src/core/check';
import type { Workbook } from '../../../src/core/model/sheet';
import type { SheetUnderstanding } from '../../../src/core/model/understanding';
import { acrossSheets } from '../../../src/core/across/across-sheets';
import { understandSheet } from '../../../src/core/understand';
import { instancesOf } from '../../../src/core/relations/forms/instance';
import { cellName } from '../../../src/core/text/a1';

const sheets = [...formSpecs()].map(([number, spec]) => formSheet(number, spec).sheet);
const workbook: Workbook = { sheets };
const understood = sheets.map((_, i) => understandSheet(workbook, i));

/** The workbook with other figures in one form; only that sheet is read anew. */
function told(form: number, slips: readonly Overwrite[]): string[] {
  const changed = sheets.map((sheet, i) => (i === form - 1 ? formSheet(form, formSpecs().get(form)!, slips).sheet : sheet));
  const all: SheetUnderstanding[] = understood.map((sheet, i) => (i === form - 1 ? understandSheet({ sheets: changed }, i) : sheet));
  return judge(acrossSheets({ workbook: { sheets: changed }, sheets: all })).findings.map(({ severity, rule, cell, suspects }) => {
    const first = suspects[0]!.cell;
    return `${severity} ${rule} ${cell.sheet + 1}!${cellName(cell.row, cell.col)} suspects ${first.sheet + 1}!${cellName(first.row, first.col)}`;
  });
}

test('all fifteen are recognised in one workbook', () => {
  expect(instancesOf(workbook, understood).map(({ form }) => form.id)).toEqual(
    Array.from({ length: 15 }, (_, i) => `poverty-${String(i + 1).padStart(2, '0')}`),
  );
});

test('each is recognised alone, also where its numbering row is missing', () => {
  const numbers = [1, 4, 5, 9, 10, 12, 15];
  const bare = numbers
    .map((number) => sheets[number - 1]!)
    .map((sheet) => {
      const numbering = sheet.cells.findIndex((row) => row?.[0]?.value === 'A' && row[1]?.value === 'B');
      return numbering < 0
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.filter((_, i) => i !== numbering),
            merges: sheet.merges.map((m) => (m.top > numbering ? { ...m, top: m.top - 1, bottom: m.bottom - 1 } : m)),
          };
    });
  const ids = bare.map((sheet) => instancesOf({ sheets: [sheet] }, [understandSheet({ sheets: [sheet] }, 0)])[0]?.form.id);
  expect(ids).toEqual(numbers.map((number) => `poverty-${String(number).padStart(2, '0')}`));
});

test('the relations between them hold in the sample, and none is undecided', () => {
  const report = judge(acrossSheets({ workbook, sheets: understood }));
  expect(report.findings).toEqual([]);
  expect(report.undecided).toEqual([]);
  const across = report.sheets.flatMap(({ relations }) => relations).filter((r) => r.operands.some((o) => o.sheet !== undefined));
  expect(across.reduce((n, r) => n + r.positions.length, 0)).toBeGreaterThan(1000);
  // Forms laid out alike: one relation for all places of a column.
  expect(report.sheets[4]!.relations.filter((r) => r.role === 'rate' && r.operands[0]!.sheet === 3).map((r) => r.positions.length)).toEqual(
    Array(12).fill(22),
  );
});

test('a rate of form 5 that form 4 does not bear out is found, though form 5 alone shows nothing', () => {
  // 85 of 166 households are 51,2 %.
  const [, ...own] = told(5, [['D12', 51.2, 52.1]]).map((line) => line.split(' suspects ')[0]);
  expect(own).toEqual([]);
  expect(told(5, [['D12', 51.2, 52.1]])[0]).toContain('rate-equals-ratio 5!D12 suspects 5!D12');
});

test('a district and its communes that disagree by the same are told once', () => {
  // One household more in commune and district of form 9's total and of its Kinh: the form agrees with itself.
  expect(
    told(
      9,
      [
        ['C12', 166, 167],
        ['D12', 92, 93],
        ['C11', 614, 615],
        ['D11', 340, 341],
      ].map(([cell, right, wrong]) => [fits(9, cell as string), right, wrong] as Overwrite),
    ),
  ).toEqual([expect.stringContaining('same-figure-agrees 9!C13')]);
});

/** Form 9 has a head of three levels: its first line stands a row lower than the others'. */
function fits(form: number, cell: string): string {
  return form === 9 ? cell.replace(/\d+/, (row) => String(Number(row) + (row === '11' ? 0 : 1))) : cell;
}

test('form 8: a household may be in two groups: the printed 5=1-2-3-4 is a warning at most', () => {
  const { sheet } = formSheet(8, formSpecs().get(8)!);
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  // In the second district (its own two rows, then five communes of two rows each) "Khác" leaves out whom two groups count.
  const [first, last] = [
    sheet.cells.findIndex((row) => row?.[1]?.value === 'Huyện Đắk Glong'),
    sheet.cells.findIndex((row) => row?.[1]?.value === 'Huyện Krông Nô'),
  ];
  const cells = sheet.cells.map((row, r) =>
    row?.map((cell, c) =>
      r >= first && r < last && c === column('H')
        ? { ...cell, value: (cell!.value as number) + (row[column('G')]!.value as number) }
        : cell,
    ),
  );
  const { findings } = check({ sheets: [{ ...sheet, cells }] });
  // What the district's rows miss by is what its communes miss by, added up: no places of their own, but referred to.
  expect(findings.map(({ severity, cells }) => [severity, cells?.length])).toEqual([['warning', last - first - 2]]);
  const areas = findings[0]!.related.flatMap((one) => one.areas);
  const refersTo = (row: number): boolean => areas.some(({ top, bottom }) => top <= row && row <= bottom);
  expect([first, first + 1].map(refersTo)).toEqual([true, true]);
});

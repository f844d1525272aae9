import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import type { Sheet } from '../../src/core/model/sheet';
import { RULES } from '../../src/core/rules';
import { cellName } from '../../src/core/text/a1';
import { parseGrid } from '../../src/core/text/grid';

/** An example as a workbook: sheets are parted by a line "=== name"; without one, all is one sheet. */
function read(example: string): { sheets: Sheet[]; marked: string[] } {
  const parts = example.split(/^\s*=== *(.*)$/m);
  const named =
    parts.length === 1
      ? [['Sheet1', parts[0]!]]
      : Array.from({ length: (parts.length - 1) / 2 }, (_, i) => [parts[2 * i + 1]!.trim(), parts[2 * i + 2]!]);
  const grids = named.map(([name, text]) => parseGrid(text!, name));
  return {
    sheets: grids.map(({ sheet }) => sheet),
    marked: grids.flatMap(({ marked }, sheet) => marked.map((at) => nameOf({ ...at, sheet }))).sort(),
  };
}

const nameOf = ({ sheet, row, col }: { sheet: number; row: number; col: number }): string => `${sheet}!${cellName(row, col)}`;
const tell = (finding: Finding): string =>
  `${finding.severity} ${finding.rule} ${nameOf(finding.cell)}: ${String(finding.actual)}, expected ${String(finding.expected)}`;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad, doubtful = [] } = rule.examples;

  test('shows what is right and what is wrong', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  test.each(good.map((example, i) => [i + 1, example] as const))('is silent about good example %i', (_, example) => {
    const { sheets, marked } = read(example);
    expect(marked).toEqual([]);
    expect(
      check({ sheets })
        .findings.filter((finding) => finding.rule === id)
        .map(tell),
    ).toEqual([]);
  });

  test.each(bad.map((example, i) => [i + 1, example] as const))('finds just the marked cells of bad example %i', (_, example) => {
    const { sheets, marked } = read(example);
    expect(marked).not.toEqual([]);
    const cells = check({ sheets })
      .findings.filter((finding) => finding.rule === id)
      .map(({ cell }) => nameOf(cell));
    expect([...new Set(cells)].sort()).toEqual(marked);
  });

  if (doubtful.length > 0) {
    test.each(doubtful.map((example, i) => [i + 1, example] as const))(
      'speaks of the marked cells of doubtful example %i, and of no error',
      (_, example) => {
        const { sheets, marked } = read(example);
        const { findings } = check({ sheets });
        expect(findings.filter(({ severity }) => severity === 'error').map(tell)).toEqual([]);
        expect([...new Set(findings.filter((finding) => finding.rule === id).map(({ cell }) => nameOf(cell)))].sort()).toEqual(marked);
      },
    );
  }
});

test('what a rule calls good no other rule calls an error', () => {
  const told = RULES.flatMap(({ id, examples }) =>
    examples.good.flatMap((example, i) =>
      check(read(example))
        .findings.filter(({ severity }) => severity === 'error')
        .map((finding) => `${id} ${i + 1}: ${tell(finding)}`),
    ),
  );
  expect(told).toEqual([]);
});

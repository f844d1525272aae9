import type { Finding } from '../../src/core/model/finding';
import type { Relation } from '../../src/core/model/relation';
import type { Counts, Report } from '../../src/core/model/report';
import { message } from '../../src/core/model/message';
import { readingKey } from '../../src/core/notes/notes';
import { printedValue } from '../../src/taskpane/result/printed';
import { faultConditions } from '../../src/taskpane/result/conditions';
import { steps } from '../../src/taskpane/result/PartsPicture';
import { summarise } from '../../src/taskpane/result/verdict';
import { FIRST, keysOf, mendedKeys, reduce } from '../../src/taskpane/state';
import type { State } from '../../src/taskpane/state';
import { callText } from '../../src/taskpane/tools/argument';
import { formulaWords, parseReading } from '../../src/taskpane/understood/relation-words';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'total-equals-parts',
  severity: 'error',
  cell: { sheet: 0, row: 1, col: 1 },
  expected: 1,
  actual: 2,
  decimals: 0,
  related: [],
  message: message('x'),
  suspects: [],
  fix: null,
  ...more,
});
const report = (counts: Partial<Counts>, findings: Finding[] = []): Report => {
  const all = { holds: 0, fails: 0, undecided: 0, ...counts };
  return { sheets: [{ name: 'A', visibility: 'visible', tables: [], relations: [], counts: all }], counts: all, findings, undecided: [] };
};

test.each([
  ['to-review', report({ holds: 5, fails: 1 }, [finding()])],
  ['only-info', report({ holds: 5, fails: 1 }, [finding({ severity: 'info' })])],
  ['only-explained', report({ holds: 5, fails: 1 }, [finding({ explained: 'vì' })])],
  ['only-undecided', report({ undecided: 3 })],
  ['nothing-compared', report({})],
  ['unspoken', report({ holds: 5, fails: 1 })],
  ['none-found', report({ holds: 5, undecided: 2 })],
] as const)('the verdict is %s', (verdict, of) => {
  expect(summarise(of, null).verdict).toBe(verdict);
});

test('the verdict of one sheet rests on that sheet alone', () => {
  const two = report({ holds: 1, fails: 1 }, [finding({ cell: { sheet: 1, row: 0, col: 0 } })]);
  expect(summarise({ ...two, sheets: [{ ...two.sheets[0]!, counts: { holds: 1, fails: 0, undecided: 0 } }] }, 0).verdict).toBe(
    'none-found',
  );
});

test('a sheet that met a mistake of ours is named, and the rest is not called free of contradictions', () => {
  const met = report({ holds: 5 });
  const failed = { ...met, sheets: [{ ...met.sheets[0]!, failed: { why: 'lỗi thử', stack: '' } }] };
  expect(summarise(failed, null).verdict).toBe('not-all');
  expect(summarise(failed, 1).verdict).not.toBe('not-all');
  expect(faultConditions(failed).map(({ message: { args } }) => args)).toEqual([{ sheets: 'A', why: 'lỗi thử' }]);
  expect(faultConditions(met)).toEqual([]);
});

describe('the state', () => {
  const finish = (state: State, readBy = 5): State =>
    reduce(state, {
      type: 'finished',
      workbook: { sheets: [] },
      report: report({}),
      at: new Date(0),
      conditions: [],
      readBy,
      quiet: false,
      scope: null,
    });

  test('an edit makes a result old, a new check makes it fresh', () => {
    expect(reduce(FIRST, { type: 'edited', at: 9 }).stale).toBe(false);
    const old = reduce(finish(FIRST), { type: 'edited', at: 9 });
    expect(old.stale).toBe(true);
    expect(finish(old, 10).stale).toBe(false);
  });

  test('an edit during the check makes its result old from the beginning', () => {
    const during = reduce(reduce(finish(FIRST), { type: 'checking' }), { type: 'edited', at: 9 });
    expect(finish(during, 8).stale).toBe(true);
    expect(reduce(finish(FIRST, 10), { type: 'edited', at: 9 }).stale).toBe(false);
  });

  test('a fix counts as mended until the next check', () => {
    const fixed = reduce(finish(FIRST), { type: 'fixed', key: 'k', fix: { edits: [] } });
    expect([...mendedKeys(fixed)]).toEqual(['k']);
    expect([...mendedKeys(finish(fixed))]).toEqual([]);
    expect(finish(fixed).applied).toHaveLength(1);
    expect(reduce(finish(fixed), { type: 'undone' }).applied).toEqual([]);
  });

  test('progress that arrives after the reading is not shown', () => {
    expect(reduce(FIRST, { type: 'progress', progress: { sheet: 'A', done: 1, of: 2 } }).progress).toBeNull();
  });

  test('a refusal frees the pane', () => {
    const refused = reduce(reduce(FIRST, { type: 'acting' }), { type: 'refused', refusal: { code: 'editing', detail: '' } });
    expect(refused).toMatchObject({ work: 'idle', refusal: { code: 'editing' } });
    expect(reduce(refused, { type: 'dismissed' }).refusal).toBeNull();
  });

  test('two findings of one rule at one cell have keys of their own', () => {
    expect(new Set(keysOf([finding(), finding(), finding({ rule: 'other' })])).size).toBe(3);
  });
});

test.each([
  [1855, undefined, '1.855'],
  [0.0482, '0.00%', '4,82%'],
  [0.07, '0%', '7%'],
  [1234.5, '#,##0.00', '1.234,50'],
  [1234.5, '0.0 "triệu"', '1.234,5'],
  ['1.855', undefined, '1.855'],
  [null, undefined, ''],
] as const)('%p formatted %p is printed %p', (value, format, shown) => {
  expect(printedValue(value, format, 'vi')).toBe(shown);
});

test('lines laid end to end go back where they are subtracted', () => {
  const part = (figure: number, sign: 1 | -1, row: number) => ({ cell: { sheet: 0, row, col: 0 }, label: '', sign, figure });
  const laid = steps([part(10, 1, 0), part(4, -1, 1), part(NaN, 1, 2), part(3, 1, 3)]).map(({ from, to, taken }) => [from, to, taken]);
  expect(laid).toEqual([
    [0, 10, false],
    [6, 10, true],
    [6, 9, false],
  ]);
});

describe('relations in words', () => {
  const relation = (more: Partial<Relation>): Relation => ({
    kind: 'sum',
    role: 'total',
    sheet: 0,
    axis: 'column',
    result: { line: 8 },
    operands: [0, 1, 2].map((line) => ({ line })),
    signs: [1, -1, 1],
    factor: 1,
    positions: [4],
    evidence: ['printed'],
    confidence: 1,
    because: [],
    ...more,
  });
  test.each([
    [relation({}), 'I = A − B + C'],
    [
      relation({ axis: 'row', operands: [3, 4, 5, 6, 7, 8, 9].map((line) => ({ line })), signs: [1, 1, 1, 1, 1, 1, 1] }),
      '9 = 4 + 5 + 6 + … + 10',
    ],
    [relation({ kind: 'ratio', factor: 100, operands: [{ line: 3 }, { line: 2 }], signs: [1, 1] }), 'I = D / C × 100'],
    [relation({ kind: 'growth', factor: 100, operands: [{ line: 3 }, { line: 4 }], signs: [1, 1] }), 'I = (E − D) / D × 100'],
    [relation({ kind: 'at-most', operands: [{ line: 1 }], signs: [1] }), 'I ≤ B'],
    [relation({ kind: 'equality', operands: [{ line: 1, at: 4, sheet: 1 }], signs: [1] }), 'I = Biểu 2!B5'],
  ])('%#', (given, words) => {
    expect(formulaWords(given, ['Biểu 1', 'Biểu 2'])).toBe(words);
  });

  test('a remembered key is read back into the same words', () => {
    const given = relation({ operands: [{ line: 0 }, { line: 1, at: 3 }, { line: 2, sheet: 1 }] });
    expect(formulaWords(parseReading(readingKey(given))!, ['Biểu 1', 'Biểu 2'])).toBe(formulaWords(given, ['Biểu 1', 'Biểu 2']));
    expect(parseReading('nonsense')).toBeNull();
  });
});

describe('a function call', () => {
  const vi = { list: ';', decimal: ',' };
  const typed = (text: string) => ({ kind: 'typed', text }) as const;
  const where = { from: 0, sheetNames: ['Biểu 1', 'Biểu 2'] };
  test.each([
    [[typed('1.855'), typed('38459')], '=F(1855; 38459)', '=F(1855,38459)'],
    [[typed('4,5'), typed('')], '=F(4,5)', '=F(4.5)'],
    [[typed('C4:C9'), typed('2-2,5'), typed('giảm "1/2"')], '=F(C4:C9; "2-2,5"; "giảm ""1/2""")', '=F(C4:C9,"2-2,5","giảm ""1/2""")'],
    [[typed(''), typed('3')], '=F(; 3)', '=F(,3)'],
    [[{ kind: 'taken', sheet: 1, name: 'D2' } as const], "=F('Biểu 2'!D2)", "=F('Biểu 2'!D2)"],
  ])('%#', (args, shown, written) => {
    expect(callText('F', args, where, vi, false)).toBe(shown);
    expect(callText('F', args, where, vi, true)).toBe(written);
  });
});

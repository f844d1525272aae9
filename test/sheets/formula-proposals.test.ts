import { check } from '../../src/core/check';
import type { Finding } from '../../src/core/model/finding';
import type { Cell, Workbook } from '../../src/core/model/sheet';
import { cellAt } from '../../src/core/model/sheet';
import { calculated } from '../../src/core/calculate';
import { cellName } from '../../src/core/text/a1';
import { generate } from '../generate';
import { dice } from '../generate/dice';

/** What a wrong formula is made of a right one; null where the operator has nothing to change in it. */
const OPERATORS: Readonly<Record<string, (formula: string) => string | null>> = {
  'a range shrunk at its end': (f) => replaced(f, /:([A-Z]+)(\d+)\)/, (_, col, row) => `:${col}${Number(row) - 1})`),
  'a range shrunk at its start': (f) => replaced(f, /\(([A-Z]+)(\d+):/, (_, col, row) => `(${col}${Number(row) + 1}:`),
  'a term left out': (f) => replaced(f, /\+[A-Z]+\d+$/, () => ''),
  'a reference one line off': (f) => replaced(f, /^([A-Z]+)(\d+)([-/+])/, (_, col, row, op) => `${col}${Number(row) + 1}${op}`),
  'an operator replaced': (f) => replaced(f, /^([A-Z]+\d+)-/, (_, first) => `${first}+`),
  'a constant added': (f) => `${f}+7`,
};

function replaced(formula: string, what: RegExp, by: (...parts: string[]) => string): string | null {
  return what.test(formula) ? formula.replace(what, by as (...parts: unknown[]) => string) : null;
}

interface Mutant {
  readonly workbook: Workbook;
  readonly label: string;
  /** The formula that was changed, as it was. */
  readonly place: Place;
}

/** The workbook of a seed with one of its formulas changed by an operator, calculated anew. */
function mutants(seed: number): Mutant[] {
  const { workbook, family } = generate(seed);
  const roll = dice(seed);
  return Object.entries(OPERATORS).flatMap(([operator, change]): Mutant[] => {
    const places = formulasOf(workbook).filter(({ formula }) => change(formula) !== null);
    const place = places[Math.floor(roll.next() * places.length)];
    if (!place) return [];
    const label = `seed ${seed}, ${family}: ${operator} at ${workbook.sheets[place.sheet]!.name}!${cellName(place.row, place.col)}`;
    const changed = renewed(workbook, { ...place, formula: change(place.formula)! });
    return changed ? [{ label, place, workbook: changed }] : [];
  });
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

function formulasOf({ sheets }: Workbook): Place[] {
  return sheets.flatMap(({ cells }, sheet) =>
    cells.flatMap((line, row) => (line ?? []).flatMap((cell, col) => (cell?.formula ? [{ sheet, row, col, formula: cell.formula }] : []))),
  );
}

/** All results are forgotten and calculated over the changed formula. */
function renewed({ sheets, ...rest }: Workbook, at: Place): Workbook | null {
  const cellOf = (cell: Cell | undefined, isChanged: boolean): Cell | undefined =>
    cell?.formula ? { ...cell, value: null, formula: isChanged ? at.formula : cell.formula } : cell;
  const { uncalculated, ...book } = calculated({
    ...rest,
    sheets: sheets.map((sheet, s) => ({
      ...sheet,
      cells: sheet.cells.map((line, r) => line?.map((cell, c) => cellOf(cell, s === at.sheet && r === at.row && c === at.col))),
    })),
  });
  // A formula that gives an error value now says itself that it is wrong.
  return uncalculated!.left === 0 ? book : null;
}

const FIRST = 91_000;
const SEEDS = Array.from({ length: 60 }, (_, i) => FIRST + i);
const ALL = SEEDS.flatMap(mutants);
const REPORTS = ALL.map((mutant) => ({ ...mutant, findings: check(mutant.workbook).findings }));

test('enough formulas are changed for the rest to say anything', () => expect(ALL.length).toBeGreaterThan(60));

test('no repair writes a figure over a formula', () => {
  const typed = REPORTS.flatMap(({ workbook, label, findings }) =>
    findings
      .flatMap(({ fix }) => fix?.edits ?? [])
      .filter(({ cell, value }) => isFormula(workbook, cell) && !String(value).startsWith('='))
      .map(({ cell, value }) => `${label}: ${String(value)} into ${cellName(cell.row, cell.col)}`),
  );
  expect(typed).toEqual([]);
});

test('no repair changes a typed figure to please the wrong formula', () => {
  const pleased = REPORTS.flatMap(({ label, place, findings }) =>
    findings
      .flatMap(({ fix }) => fix?.edits ?? [])
      .filter(({ cell }) => !isAt(cell, place))
      .map(({ cell, value }) => `${label}: ${String(value)} into ${cellName(cell.row, cell.col)}`),
  );
  expect(pleased).toEqual([]);
});

test('the wrong formula is named, mostly as the first suspect', () => {
  const loud = REPORTS.map(({ findings, ...rest }) => ({ ...rest, findings: findings.filter(({ severity }) => severity !== 'info') }));
  const told = loud.filter(({ findings, place }) =>
    findings.some((one) => [one.cell, ...one.suspects.slice(0, 3).map(({ cell }) => cell)].some((cell) => isAt(cell, place))),
  );
  const first = told.filter(({ findings, place }) => findings.some(({ suspects }) => suspects[0] && isAt(suspects[0].cell, place)));
  const mended = first.filter(({ findings, place }) => findings.some(({ suspects }) => suspects[0]?.formula === place.formula));
  const share = (part: readonly unknown[]): number => part.length / ALL.length;
  // Measured on these seeds: 79 of 81 told, 74 first, 64 with the very formula (others in another writing of it).
  expect(share(told)).toBeGreaterThan(0.95);
  expect(share(first)).toBeGreaterThan(0.88);
  expect(share(mended)).toBeGreaterThan(0.75);
});

test('what is told of one cell does not name two figures that are due there', () => {
  const torn = REPORTS.flatMap(({ label, findings }) => contradictions(findings).map((one) => `${label}: ${one}`));
  expect(torn).toEqual([]);
});

function isFormula({ sheets }: Workbook, { sheet, row, col }: Finding['cell']): boolean {
  return cellAt(sheets[sheet]!, row, col)?.formula !== undefined;
}

function isAt(cell: Finding['cell'], { sheet, row, col }: Place): boolean {
  return cell.sheet === sheet && cell.row === row && cell.col === col;
}

/** Cells into which two findings of the same cell would have different things written. */
function contradictions(findings: readonly Finding[]): string[] {
  const byCell = new Map<string, Set<string>>();
  for (const { cell, fix } of findings) {
    for (const edit of fix?.edits ?? []) {
      const key = [cell, edit.cell].map(({ sheet, row, col }) => `${sheet}!${cellName(row, col)}`).join(' by ');
      byCell.set(key, (byCell.get(key) ?? new Set()).add(String(edit.value)));
    }
  }
  return [...byCell].filter(([, values]) => values.size > 1).map(([key, values]) => `${key}: ${[...values].join(' or ')}`);
}

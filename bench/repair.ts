import { readFileSync, writeFileSync } from 'node:fs';
import { repairRecord } from '../src/core/repair/balance';
import type { BalanceEdit } from '../src/core/repair/balance';

/** One record a line, one variable a column; figures with a decimal point, an empty cell counts as 0. */
interface Records {
  readonly variables: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function readRecords(file: string): Records {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  if (!head) throw new Error(`${file}: no header line`);
  return { variables: head, rows };
}

/** "name<TAB>total == part + 2 * part - part"; the name may be missing, "#" starts a comment. */
function readEdits(file: string, variables: readonly string[]): BalanceEdit[] {
  const index = new Map(variables.map((name, i) => [name, i]));
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').split('\t').pop()!.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const sides = line.split(/==?/);
      if (sides.length !== 2) throw new Error(`${file}: not a balance edit: ${line}`);
      return join(termsOf(sides[0]!, index, line), termsOf(sides[1]!, index, line));
    });
}

interface Side {
  readonly figures: Map<number, number>;
  readonly constant: number;
}

function termsOf(side: string, index: ReadonlyMap<string, number>, line: string): Side {
  const figures = new Map<number, number>();
  let constant = 0;
  for (const [, sign, times, name, number] of side.matchAll(
    /([+-]?)\s*(?:(?:(\d+(?:\.\d+)?)\s*\*\s*)?([A-Za-z_.][\w.]*)|(\d+(?:\.\d+)?))/g,
  )) {
    const by = (sign === '-' ? -1 : 1) * Number(times ?? 1);
    if (name === undefined) {
      constant += by * Number(number);
      continue;
    }
    const figure = index.get(name);
    if (figure === undefined) throw new Error(`no variable ${name} in the records: ${line}`);
    figures.set(figure, (figures.get(figure) ?? 0) + by);
  }
  return { figures, constant };
}

/** right − left = 0, the left side's figure first: it is the total. */
function join(left: Side, right: Side): BalanceEdit {
  const sum = new Map([...left.figures].map(([figure, times]) => [figure, -times]));
  for (const [figure, times] of right.figures) sum.set(figure, (sum.get(figure) ?? 0) + times);
  const terms = [...sum].filter(([, coefficient]) => coefficient !== 0).map(([figure, coefficient]) => ({ figure, coefficient }));
  return { terms, constant: right.constant - left.constant };
}

function decimalsOf({ variables, rows }: Records): number[] {
  return variables.map((_, col) => Math.max(0, ...rows.map((row) => row[col]?.split('.')[1]?.length ?? 0)));
}

/** A column with many figures below zero may have more of them; a single one is rather a slip. */
function signedOf({ variables, rows }: Records): boolean[] {
  return variables.map((_, col) => rows.filter((row) => row[col]?.startsWith('-')).length > rows.length / 20);
}

function main([dirty, rules, out]: readonly string[]): void {
  if (!dirty || !rules || !out) return;
  const records = readRecords(dirty);
  const edits = readEdits(rules, records.variables);
  const decimals = decimalsOf(records);
  const signed = signedOf(records);
  const lines = ['row,var,keyed,suggested'];
  records.rows.forEach((cells, i) => {
    const record = records.variables.map((_, col) => Number(cells[col] ?? 0) || 0);
    for (const { figure, keyed, suggested } of repairRecord(record, edits, decimals, signed)) {
      lines.push(`${i + 1},${records.variables[figure]!},${keyed},${suggested}`);
    }
  });
  writeFileSync(out, lines.join('\n') + '\n');
}

main(process.argv.slice(2));

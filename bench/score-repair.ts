import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Records of the balance benchmark that the repairs restore exactly: every wrong cell mended, none else touched. */
export function scoreRepair(folder: string, repairedFile: string): string {
  const [dirty, clean] = ['balance_small_dirty.csv', 'balance_small_clean.csv'].map((name) => table(path.join(folder, name))) as [
    Table,
    Table,
  ];
  const repairs = new Map<number, Map<string, number>>();
  for (const [row, name, , suggested] of table(repairedFile).rows) {
    const record = repairs.get(Number(row)) ?? new Map<string, number>();
    repairs.set(Number(row), record.set(name!, Number(suggested)));
  }
  let exact = 0;
  let [cells, mended] = [0, 0];
  dirty.rows.forEach((record, i) => {
    const repair = repairs.get(i + 1) ?? new Map<string, number>();
    const right = dirty.head.map((name, col) => (repair.get(name) ?? Number(record[col])) === Number(clean.rows[i]![col]));
    if (right.every(Boolean)) exact++;
    dirty.head.forEach((_, col) => {
      if (Number(record[col]) === Number(clean.rows[i]![col])) return;
      cells++;
      if (right[col]) mended++;
    });
  });
  return `${exact} of ${dirty.rows.length} records exact, ${mended} of ${cells} wrong cells mended`;
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function table(file: string): Table {
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
  return { head: head!, rows };
}

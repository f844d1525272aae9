import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../src/core/model/sheet';
import { cellName } from '../../src/core/text/a1';
import { bytesOf } from '../../scripts/samples/write';
import { placesOf, workbookOf } from './draft';
import { caseOf } from './score';

/** Both twins of each case as .xlsx, and what is wrong with them in truth.jsonl. */
export async function writeOut(folder: string, n: number, from: number, kind?: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const truths: string[] = [];
  for (let seed = from; seed < from + n; seed++) {
    const made = caseOf(seed, kind);
    const file = `${String(seed).padStart(5, '0')}-${made.kind}-${made.layout}`;
    const faulty = workbookOf(made.faulty);
    await write(folder, `${file}.xlsx`, faulty);
    await write(folder, `${file}-clean.xlsx`, workbookOf(made.clean));
    const cells = placesOf(made.faulty, made.truth.flat()).map(({ sheet, row, col }) => ({
      sheet: faulty.sheets[sheet]!.name,
      cell: cellName(row, col),
    }));
    truths.push(JSON.stringify({ file: `${file}.xlsx`, kind: made.kind, layout: made.layout, cells, right: made.right }));
  }
  writeFileSync(path.join(folder, 'truth.jsonl'), `${truths.join('\n')}\n`);
}

async function write(folder: string, file: string, { sheets }: Workbook): Promise<void> {
  const painted = sheets.map((sheet) => ({ sheet, tables: [], headers: [], widths: [] }));
  writeFileSync(path.join(folder, file), await bytesOf({ file, sheets: painted }));
}

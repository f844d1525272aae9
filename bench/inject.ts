// What the engine says about keying slips in third-party sheets (contract of the command line, "Benchmark scripts"):
// `npm run --silent bench:inject -- SHEETS.jsonl.gz CASES.jsonl.gz OUT.jsonl`. A line a case, and for every sheet as it came
// a line with "seed": 0. Score it with bench/score-inject.ts.
import { closeSync, openSync, writeSync } from 'node:fs';
import { check } from '../src/core/check';
import type { Finding } from '../src/core/model/finding';
import type { Area } from '../src/core/model/cell-ref';
import type { InjectedCase, TextSheet } from './packed';
import { readLines, withText, workbookOfTexts } from './packed';

type Place = [number, number];

export interface ToldFinding {
  readonly severity: string;
  readonly cell: Place;
  readonly related: readonly Place[];
  readonly suspects: readonly { readonly cell: Place; readonly suggestion: number | null }[];
}

export interface ToldCase {
  readonly id: string;
  readonly seed: number;
  readonly findings: readonly ToldFinding[];
}

function cellsOf({ top, left, bottom, right }: Area): Place[] {
  const out: Place[] = [];
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) out.push([row, col]);
  return out;
}

function told({ severity, cell, related, suspects }: Finding): ToldFinding {
  return {
    severity,
    cell: [cell.row, cell.col],
    related: related.flatMap(({ areas }) => areas.flatMap(cellsOf)),
    suspects: suspects.map((s) => ({ cell: [s.cell.row, s.cell.col], suggestion: s.suggestion })),
  };
}

export function answer(cells: readonly (readonly string[])[]): ToldFinding[] {
  return check(workbookOfTexts(cells)).findings.map(told);
}

function main([sheetsFile, casesFile, output]: string[]): void {
  if (!sheetsFile || !casesFile || !output) {
    console.error('usage: npm run --silent bench:inject -- SHEETS.jsonl.gz CASES.jsonl.gz OUT.jsonl');
    process.exit(2);
  }
  const sheets = new Map(readLines<TextSheet>(sheetsFile).map((sheet) => [sheet.id, sheet]));
  const out = openSync(output, 'w');
  const write = (line: ToldCase): number => writeSync(out, `${JSON.stringify(line)}\n`);
  for (const { id, seed, cell, newRaw } of readLines<InjectedCase>(casesFile)) {
    const sheet = sheets.get(id);
    if (!sheet) throw new Error(`${casesFile}: no sheet ${id} in ${sheetsFile}`);
    write({ id, seed, findings: answer(withText(sheet.cells, cell, newRaw)) });
  }
  for (const [id, { cells }] of sheets) write({ id, seed: 0, findings: answer(cells) });
  closeSync(out);
}

if (process.argv[1]?.endsWith('bench-inject.mjs')) main(process.argv.slice(2));

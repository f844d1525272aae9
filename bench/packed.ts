import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Workbook } from '../src/core/model/sheet';

/** A sheet of the benchmarks: its cell texts; `num` and the annotations only where a scorer needs them. */
export interface TextSheet {
  readonly id: string;
  readonly source: string;
  readonly cells: readonly (readonly string[])[];
  readonly num: readonly (readonly (number | null)[])[];
  readonly aggregations: readonly {
    readonly op: string;
    readonly target: readonly [number, number];
    readonly sources: readonly (readonly [number, number])[];
  }[];
}

/** A keying slip put into one of them: `newRaw` is the text that stands in `cell` now, `old` the figure that stood there. */
export interface InjectedCase {
  readonly id: string;
  readonly seed: number;
  readonly cell: readonly [number, number];
  readonly kind: string;
  readonly newRaw: string;
  readonly old: number;
}

/** One JSON value a line, gzipped or not. */
export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Cell texts as a workbook of one sheet; whether a text is a number, and in whose notation, is the engine's business. */
export function workbookOfTexts(cells: readonly (readonly string[])[]): Workbook {
  const rows = cells.map((row) => row.map((value) => (value === '' ? undefined : { value })));
  return {
    sheets: [
      { name: 'Sheet1', visibility: 'visible', cells: rows, merges: [], hiddenRows: new Set(), hiddenCols: new Set(), untyped: true },
    ],
  };
}

/** The texts with one of them replaced. */
export function withText(
  cells: readonly (readonly string[])[],
  [row, col]: readonly [number, number],
  text: string,
): (readonly string[])[] {
  return cells.map((texts, r) => (r === row ? texts.map((t, c) => (c === col ? text : t)) : texts));
}

// Two honesty runs: every sheet with its texts blanked (relations in the numbers must still be found), and with the figures
// of each column shuffled (almost nothing may be found).
import { check } from '../src/core/check';
import type { Cell, Sheet, Workbook } from '../src/core/model/sheet';
import type { Dice } from '../test/generate/dice';
import { dice } from '../test/generate/dice';
import { generate } from '../test/generate';
import { inject } from '../test/generate/inject';
import type { TextSheet } from './packed';
import { answerTo, percent } from './score';

const isNumber = (text: string): boolean => /^[\s\u00A0]*[-+(]?[\d.,\s\u00A0]*\d[\d.,\s\u00A0]*\)?\s*%?$/.test(text);

/** Cell texts without words. */
export function blanked({ cells, ...rest }: TextSheet): TextSheet {
  return { ...rest, cells: cells.map((row) => row.map((text) => (isNumber(text) ? text : ''))) };
}

/** The figures of each column change places among themselves; words stay where they are. */
export function shuffled({ cells, ...rest }: TextSheet, seed: number): TextSheet {
  const d = dice(seed);
  const out = cells.map((row) => [...row]);
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let col = 0; col < width; col++) {
    const rows = out.flatMap((row, r) => (isNumber(row[col] ?? '') ? [r] : []));
    d.shuffle(rows.map((r) => out[r]![col]!)).forEach((text, i) => out[rows[i]!]!.splice(col, 1, text));
  }
  return { ...rest, cells: out };
}

/** Generated workbooks without a word: is the slip still found by the numbers? Percentages of all that had a slip. */
export function blankedSlips(n: number): string {
  let [slips, found, first, silent, all] = [0, 0, 0, 0, 0];
  for (let seed = 0; seed < n; seed++) {
    const clean = generate(seed);
    all++;
    if (!check(withoutTexts(clean.workbook)).findings.some((f) => f.severity !== 'info')) silent++;
    const slip = inject(clean, seed);
    if (!slip) continue;
    const answer = answerTo(slip, check(withoutTexts(slip.workbook)));
    slips++;
    if (answer.found) found++;
    if (answer.first) first++;
  }
  return `generated, texts blanked: of ${slips} slips found ${percent(found, slips)}, culprit first ${percent(first, slips)}; of ${all} clean ones silent ${percent(silent, all)}`;
}

/** Rules on the notation of single cells: shuffling mixes those of heads, numbering and figures. */
const WRITTEN = new Set(['number-is-a-number', 'thousands-read-as-thousands']);

/** Relations that hold in generated workbooks without words, as they are and with the figures of each column shuffled. */
export function shuffledRelations(n: number): string {
  let [held, heldShuffled, told, written] = [0, 0, 0, 0];
  for (let seed = 0; seed < n; seed++) {
    const bare = withoutTexts(generate(seed).workbook);
    held += check(bare).counts.holds;
    const report = check(shuffleColumns(bare, dice(seed)));
    heldShuffled += report.counts.holds;
    const above = report.findings.filter((f) => f.severity !== 'info');
    written += above.filter((f) => WRITTEN.has(f.rule)).length;
    told += above.filter((f) => !WRITTEN.has(f.rule)).length;
  }
  return `generated, texts blanked and columns shuffled: ${heldShuffled} relations hold (${held} before), ${told} findings above info on them in ${n} workbooks, ${written} on how single cells are written`;
}

function withoutTexts(workbook: Workbook): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) =>
      mapCells(sheet, (cell) => (typeof cell.value === 'string' && !isNumber(cell.value) ? undefined : noFormula(cell))),
    ),
  };
}

/** Formulas tell relations too: without them only the numbers speak. */
function noFormula({ value, format }: Cell): Cell {
  return { value, ...(format ? { format } : {}) };
}

function shuffleColumns(workbook: Workbook, d: Dice): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => {
      // Rows without a cell are holes, which `map` would leave as they are.
      const cells = Array.from(sheet.cells, (row) => [...(row ?? [])]);
      const width = Math.max(0, ...cells.map((row) => row.length));
      for (let col = 0; col < width; col++) {
        const rows = cells.flatMap((row, r) => ((row[col]?.value ?? null) !== null ? [r] : []));
        d.shuffle(rows.map((r) => cells[r]![col])).forEach((cell, i) => cells[rows[i]!]!.splice(col, 1, cell));
      }
      return { ...sheet, cells };
    }),
  };
}

function mapCells(sheet: Sheet, change: (cell: Cell) => Cell | undefined): Sheet {
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => cell && change(cell))) };
}

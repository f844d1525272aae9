// How time and memory grow: 10^6 cells against 20 known relations, and whole unknown workbooks of 10^4, 10^5, 10^6 cells.
// `node scripts/run-ts.mjs bench/scale.ts known`, or a shape of bench/shapes.ts and its cells (`long 100000`); bench/index.ts runs each in a process of its own.
import { check } from '../src/core/check';
import { judgeSheet } from '../src/core/rules/judge-sheet';
import type { Figures } from '../src/core/model/figures';
import { emptyFigures, State } from '../src/core/model/figures';
import type { Relation } from '../src/core/model/relation';
import type { Workbook } from '../src/core/model/sheet';
import type { Understanding } from '../src/core/model/understanding';
import { dice } from '../test/generate/dice';
import { countCells, SHAPES } from './shapes';

const ROWS = 50_000;
const COLS = 20;

/** A table of 50,000 × 20 figures in which every fifth column is the sum of the four before it, but for a few slips. */
function figuresOfTable(): Figures {
  const d = dice(5);
  const figures = emptyFigures(ROWS, COLS);
  for (let row = 0; row < ROWS; row++) {
    for (let col = 0; col < COLS; col++) {
      const at = row * COLS + col;
      figures.state[at] = State.Figure;
      const parts = [1, 2, 3, 4].map((k) => figures.value[at - k]!);
      figures.value[at] = col % 5 === 4 ? parts.reduce((a, b) => a + b, 0) + (row % 1000 === 7 ? 1 : 0) : d.int(0, 5000);
    }
  }
  return figures;
}

/** Twenty relations: the four sums, four differences of each, told the other way round, so each is judged 50,000 times. */
function knownRelations(): Relation[] {
  const positions = Array.from({ length: ROWS }, (_, row) => row);
  const base = {
    kind: 'sum',
    role: 'total',
    sheet: 0,
    axis: 'column',
    factor: 1,
    positions,
    evidence: ['printed'],
    confidence: 1,
    because: [],
  } as const;
  return [4, 9, 14, 19].flatMap((total): Relation[] => {
    const parts = [total - 4, total - 3, total - 2, total - 1];
    const differences = parts.map((part): Relation => ({
      ...base,
      role: 'difference',
      result: { line: part },
      operands: [{ line: total }, ...parts.filter((p) => p !== part).map((line) => ({ line }))],
      signs: [1, -1, -1, -1],
    }));
    return [{ ...base, result: { line: total }, operands: parts.map((line) => ({ line })), signs: [1, 1, 1, 1] }, ...differences];
  });
}

function known(): string {
  const understanding: Understanding = {
    workbook: { sheets: [] },
    sheets: [{ sheet: 0, figures: figuresOfTable(), tables: [], relations: knownRelations(), anomalies: [] }],
  };
  const times: number[] = [];
  const own: number[] = [];
  let fails = 0;
  for (let run = 0; run < 7; run++) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    fails = judgeSheet(understanding.sheets[0]!, understanding).counts.fails;
    times.push(performance.now() - start);
    own.push(process.cpuUsage(cpu).user / 1000);
  }
  for (const list of [times, own]) list.sort((a, b) => a - b);
  return `10^6 cells, 20 known relations: median ${times[3]!.toFixed(0)} ms (slowest ${times[6]!.toFixed(0)}; of processor ${own[3]!.toFixed(0)}), ${fails} broken places of ${20 * ROWS}; bar 100 ms`;
}

function unknown(name: string, workbook: Workbook): string {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const report = check(workbook);
  const ms = performance.now() - start;
  // On a machine shared with others the clock tells of them too; the processor's time is ours alone.
  const own = process.cpuUsage(cpu).user / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  return `${name.padEnd(12)} ${String(countCells(workbook)).padStart(8)} cells ${String(workbook.sheets.length).padStart(5)} sheets ${ms.toFixed(0).padStart(7)} ms (${own.toFixed(0)} ms of processor)  ${((1000 * own) / countCells(workbook)).toFixed(1).padStart(6)} µs/cell  peak ${peak.toFixed(0)} MB  holds ${report.counts.holds}, findings ${report.findings.filter((f) => f.severity !== 'info').length}`;
}

const [what = '', size] = process.argv.slice(2);
const shape = SHAPES[what];
if (what === 'known') console.log(known());
else if (shape) console.log(unknown(what, shape(Number(size))));
else console.error(`usage: node scripts/run-ts.mjs bench/scale.ts known | ${Object.keys(SHAPES).join(' | ')} CELLS`);

// Prints a generated workbook as a text grid, clean or with its slip: `node scripts/run-ts.mjs bench/show.ts SEED [--slip] [--check] [--family plan]`.
// The grid is in the notation of core/text/grid.ts, so that it can be pasted into a rule's examples.
import { check } from '../src/core/check';
import type { Cell, Workbook } from '../src/core/model/sheet';
import { areaName } from '../src/core/text/a1';
import { generate } from '../test/generate';
import { inject } from '../test/generate/inject';
import { textOption } from './options';
import { wordsOf } from '../test/sheets/answers';

const clean = generate(Number(process.argv[2] ?? 0), textOption(process.argv, 'family'));
const slip = process.argv.includes('--slip') ? inject(clean, clean.seed) : null;
console.log(
  `seed ${clean.seed}, ${clean.family}, ${clean.book.truths.length} identities${slip ? `; ${slip.kind} at ${slip.cells.join(' ')} (0-based): ${slip.old} -> ${slip.new}, breaks ${slip.broken.join(', ')}` : ''}`,
);
const workbook = slip?.workbook ?? clean.workbook;
print(workbook);
if (process.argv.includes('--check')) for (const finding of check(workbook).findings) console.log(wordsOf(finding));

function print({ sheets }: Workbook): void {
  for (const { name, visibility, cells, merges, hiddenRows } of sheets) {
    console.log(
      `\n## ${name}${visibility === 'visible' ? '' : ` (${visibility})`}${hiddenRows.size ? `, hidden rows ${[...hiddenRows].map((r) => r + 1).join(' ')}` : ''}`,
    );
    console.log(Array.from(cells, (row) => Array.from(row ?? [], written).join('|')).join('\n'));
    if (merges.length) console.log(`merged: ${merges.map(areaName).join(' ')}`);
  }
}

function written(cell: Cell | undefined): string {
  if (!cell) return '';
  const { value, formula, format, bold } = cell;
  const number =
    typeof value === 'number' && format?.endsWith('%')
      ? `${(value * 100).toFixed(format.replace(/[^0]/g, '').length - 1)}%`
      : String(value ?? '');
  const text = typeof value === 'string' ? (/^[-\d=<^!|]/.test(value) ? `'${value}` : value).replace(/\n/g, '\\n') : number;
  const full = formula ? `=${formula}->${text}` : text;
  return bold && full ? `**${full}**` : full;
}

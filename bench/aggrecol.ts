import fs from 'node:fs';
import zlib from 'node:zlib';
import { mineRelations } from '../src/core/relations/mining';
import type { MinedRelation } from '../src/core/relations/mining';
import { figuresOfTexts } from './texts';

type Cell = [number, number];
interface Aggregation {
  readonly op: string;
  readonly target: Cell;
  readonly sources: Cell[];
}

const OP = { sum: 'Sum', average: 'Average', ratio: 'Division', growth: 'RelativeChange', product: 'Division' } as const;

/** One aggregation for each place at which the relation holds; a = b − c is told as b = a + c, as the benchmark has it. */
function aggregationsOf(relation: MinedRelation, value: Float64Array, cols: number): Aggregation[] {
  // The benchmark knows no relation whose denominator stands in another row and column than its result.
  if (relation.at) return [];
  const cell = (line: number, position: number): Cell => (relation.axis === 'row' ? [line, position] : [position, line]);
  let { result, operands } = relation;
  if (relation.kind === 'sum' && relation.signs.includes(-1)) {
    const [whole, part] = operands as [number, number];
    [result, operands] = [whole, [relation.result, part]];
  }
  // The benchmark tells amount = quantity × price as quantity = amount / price.
  if (relation.kind === 'product') [result, operands] = [operands[0]!, [result, operands[1]!]];
  const numeric = ([r, c]: Cell) => !Number.isNaN(value[r * cols + c]!);
  return relation.holds.flatMap((position) => {
    const sources = operands.map((line) => cell(line, position)).filter((at) => numeric(at));
    return sources.length < 2 ? [] : [{ op: OP[relation.kind], target: cell(result, position), sources }];
  });
}

function main([input, output]: string[]): void {
  if (!input || !output) {
    console.error('usage: npm run --silent bench:aggrecol -- SHEETS.jsonl.gz OUT.jsonl');
    process.exit(2);
  }
  const packed = fs.readFileSync(input);
  const text = (input.endsWith('.gz') ? zlib.gunzipSync(packed) : packed).toString('utf8');
  const out = fs.openSync(output, 'w');
  for (const line of text.split('\n')) {
    if (!line) continue;
    const { id, cells } = JSON.parse(line) as { id: string; cells: string[][] };
    const start = performance.now();
    const figures = figuresOfTexts(cells);
    const relations = mineRelations(figures);
    const ms = Math.round((performance.now() - start) * 100) / 100;
    const aggregations = relations.flatMap((relation) => aggregationsOf(relation, figures.value, figures.cols));
    fs.writeSync(out, `${JSON.stringify({ id, ms, aggregations })}\n`);
  }
  fs.closeSync(out);
}

main(process.argv.slice(2));

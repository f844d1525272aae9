import { figureOf } from './cell';
import { Fault } from './fault';
import { indicator, type Answer, type Indicator, type Written } from './indicator';
import { figuresOf, lift, decimalsOf, rounded } from './lift';
import { shared } from './parameters';

/** The arithmetic of an indicator; it gets as many figures as there are parameters. */
export type Compute = (a: number, b: number, c: number, d: number, e: number, f: number) => number | boolean | Fault;

/** An indicator that is computed cell by cell from figures; its last, optional argument are the places to round to. */
export function figures(written: Omit<Written, 'answer'> & Pick<Indicator, 'formula' | 'guard'>, compute: Compute): Indicator {
  const count = Object.keys(written.parameters).length;
  const run = compute as (...figures: number[]) => number | boolean | Fault;
  const ofCells = (cells: readonly unknown[], decimals: number | null): Answer => {
    const read = figuresOf(cells);
    return read instanceof Fault ? read : rounded(run(...read), decimals);
  };
  return indicator({
    optional: shared('decimals'),
    ...written,
    answer: (args) => {
      const decimals = decimalsOf(args[count]);
      if (decimals instanceof Fault) return [[decimals]];
      const quick = count === 2 ? pair(args[0], args[1]) : null;
      if (quick) return [[rounded(compute(quick[0], quick[1], 0, 0, 0, 0), decimals)]];
      return lift(args.slice(0, count), (cells) => ofCells(cells, decimals));
    },
  });
}

/** The common case, two single cells with numbers, at a fifth of the cost. */
function pair(a: unknown, b: unknown): readonly [number, number] | null {
  const [first, second] = [lone(a), lone(b)];
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  return typeof figureOf(first) === 'number' && typeof figureOf(second) === 'number' ? [first, second] : null;
}

function lone(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const row = argument[0] as unknown;
  return argument.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : null;
}
